import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, open, store, TOKEN, test } from './page.ts'

const root = join(import.meta.dirname, '../..')

test('the sample opens right to left, with its headline, its legend and its article', async ({ page }) => {
  await open(page, '/')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.locator('h1')).not.toBeEmpty()
  await expect(page.locator('.dek')).toContainText(/\d+ حدثًا/)
  await expect(page.locator('#body')).toContainText('لافروف')
  await expect(page.locator('.filters label[data-key=speech]')).toContainText('أقوال')
  await expect(page.locator('#plot svg')).toBeVisible()
})

test('English is a click away, and in the URL', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('link', { name: /English/ }).click()
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr')
  await expect(page.getByRole('tab', { name: /Article text/ })).toBeVisible()
  await expect(page).toHaveURL(/lang=en/)
  await expect(page.locator('#body')).toHaveAttribute('dir', 'rtl')
  await page.goBack()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
})

test('without JavaScript the events stand in order, headed by year, with the article', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  await page.goto('/?article=all')
  const years = (await page.locator('#panel-list .year span:first-child').allTextContents()).filter((y) =>
    /^\d+$/.test(y),
  )
  expect(years.length).toBeGreaterThan(2)
  expect(years.map(Number)).toEqual([...years.map(Number)].sort((a, b) => a - b))
  await expect(page.locator('#panel-list li').first()).toBeVisible()
  await page.goto('/')
  await page.locator('#panel-list li a').first().click()
  await expect(page.locator('#card-title')).toHaveCount(1)
  await expect(page.locator('#body mark').first()).toBeVisible()
  await page.goto('/?kind=diplomacy')
  await expect(page.locator('#panel-list li .g-speech')).toHaveCount(0)
  await context.close()
})

test('without JavaScript two hundred events make a page, which leads to the next', async ({
  browser,
  baseURL,
  page,
}) => {
  const MONTHS = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ')
  const days = Array.from({ length: 230 }, (_, i) => `${1 + (i % 28)} ${MONTHS[i % 12]} ${1990 + Math.floor(i / 12)}`)
  const text = days.map((day) => `افتتحت بلدية المرسى محطة جديدة في ${day}.`).join('\n')
  const id = await store(page, { text, publishedAt: '2015-09-11' })
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  try {
    const reader = await context.newPage()
    const seen = () =>
      reader.locator('#panel-list li time').evaluateAll((all) => all.map((t) => t.getAttribute('datetime')))
    await reader.goto('/?article=all&q=المرسى')
    const first = await seen()
    await reader.locator('#panel-list a[rel=next]').click()
    await expect(reader.locator('#panel-list a[rel=next]')).toHaveCount(0)
    const rest = await seen()
    expect([first.length, rest.length]).toEqual([200, 30])
    // Every day once, in order.
    const all = [...first, ...rest]
    expect(new Set(all).size).toBe(230)
    expect(all).toEqual(all.toSorted())
    await reader.locator('#panel-list a[rel=prev]').click()
    expect(await seen()).toEqual(first)
  } finally {
    await context.close()
    await page.request.delete(`/api/articles/${id}`, { headers: { Authorization: `Bearer ${TOKEN}` } })
  }
})

test('an unknown article answers 404 and says what to do', async ({ page }) => {
  const answer = await page.goto('/?article=nowhere')
  expect(answer?.status()).toBe(404)
  await expect(page.locator('.say')).toContainText('لا مقال')
  await page.getByRole('link', { name: 'إلى المقال الأول' }).click()
  await expect(page.locator('#body')).toContainText('لافروف')
})

test('nothing inline runs, and script sinks are guarded', async ({ page }) => {
  const answer = await page.goto('/')
  const policy = answer?.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("script-src 'self'")
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy).not.toContain('unsafe')
  expect(answer?.headers()['x-content-type-options']).toBe('nosniff')
  expect(answer?.headers()['x-frame-options']).toBe('DENY')
  const asset = await page.request.get('/main.js')
  expect(asset.headers()['x-content-type-options']).toBe('nosniff')
})

for (const [width, height] of [
  [390, 844],
  [768, 1024],
  [1440, 900],
]) {
  for (const [lang, late] of [
    ['ar', 0],
    ['en', 0],
    ['ar', 1500],
    ['en', 1500],
  ] as const) {
    test(`nothing moves while it loads, and nothing runs over the edge: ${width} px, ${lang}, faces ${late} ms late`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      if (late)
        await page.route('**/fonts/*', async (route) => {
          await new Promise((done) => setTimeout(done, late))
          await route.continue()
        })
      await page.addInitScript(() => {
        Object.assign(window, { shift: 0 })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
            if (!entry.hadRecentInput)
              Object.assign(window, { shift: (window as never as { shift: number }).shift + entry.value })
          }
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await open(page, `/?lang=${lang}`)
      await page.evaluate(() => document.fonts.ready)
      await page.waitForTimeout(500)
      expect(await page.evaluate(() => (window as never as { shift: number }).shift)).toBeLessThan(0.01)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    })
  }
}

for (const path of ['/', '/?lang=en', '/embed']) {
  test(`no face is found late: ${path}`, async ({ page }) => {
    await open(page, path)
    const faces = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter((r) => r.name.endsWith('.woff2'))
        .map((r) => [r.name, r.initiatorType]),
    )
    expect(faces.length).toBeGreaterThan(0)
    // Asked for by the head of the document, not by the words that need it.
    expect(faces.filter(([, by]) => by !== 'link')).toEqual([])
  })
}

test('script and style weigh at most 60 KB compressed, for the page and for an embed; the faces 160 KB', () => {
  const size = (name: string) => gzipSync(readFileSync(join(root, 'public', name)), { level: 9 }).length
  for (const script of ['main.js', 'embed.js']) expect(size(script) + size('style.css')).toBeLessThanOrEqual(60 * 1024)
  const fonts = readdirSync(join(root, 'public/fonts')).map((name) => statSync(join(root, 'public/fonts', name)).size)
  expect(fonts.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(160 * 1024)
})

test('what is seen first is the HTML of the Worker', async ({ page }) => {
  await page.route('**/main.js', () => {}) // the script never comes
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.locator('h1')).toBeVisible()
  await expect(page.locator('#body p').first()).toBeVisible()
  await expect(page.locator('.filters label').first()).toBeVisible()
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})
