import { event, onDay } from '../events.ts'
import { expect, open, openWith, test } from './page.ts'

test('a failing API says so, keeps the place, and can be tried again', async ({ page }) => {
  await open(page, '/')
  let failing = true
  await page.route('**/api/**', (route) =>
    failing ? route.fulfill({ status: 503, json: { status: 503, title: 'no' } }) : route.continue(),
  )
  await page.getByRole('link', { name: 'المقالات' }).first().click()
  await expect(page.locator('.say')).toContainText('لم يصل المقال')
  await expect(page).toHaveURL(/article=all/)
  failing = false
  await page.getByRole('link', { name: 'أعد المحاولة' }).click()
  await expect(page.locator('.say')).toHaveCount(0)
  await expect(page.locator('#panel-list li').first()).toBeVisible()
})

test('a slow API shows that it is being waited for', async ({ page }) => {
  await open(page, '/')
  await page.route('**/api/**', async (route) => {
    await new Promise((r) => setTimeout(r, 600))
    await route.continue()
  })
  await page.getByRole('link', { name: 'المقالات' }).first().click()
  await expect(page.locator('.say')).toContainText('تُحمَّل')
  await expect(page.locator('#panel-list li').first()).toBeVisible()
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})

test('an API that never answers is given up after ten seconds, and can be tried again', async ({ page }) => {
  await open(page, '/')
  let silent = true
  await page.route('**/api/**', (route) => (silent ? undefined : route.continue()))
  const begun = Date.now()
  await page.getByRole('link', { name: 'المقالات' }).first().click()
  await expect(page.locator('.say')).toContainText('تُحمَّل')
  await expect(page.locator('.say')).toContainText('لم يُجب الخادم في عشر ثوانٍ', { timeout: 30_000 })
  expect(Date.now() - begun).toBeGreaterThan(9_500)
  silent = false
  await page.getByRole('link', { name: 'أعد المحاولة' }).click()
  await expect(page.locator('#panel-list li').first()).toBeVisible()
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})

test('after it has loaded, the page works offline', async ({ page, context }) => {
  await open(page, '/?own=1')
  await page.locator('#own-text').fill('قال الوزير')
  await expect(page.locator('#own-said')).toContainText('حرف')
  await context.setOffline(true)
  await page.locator('#own-text').fill('قال الوزير يوم الخميس 10 سبتمبر 2015 إن الاتفاق تم.')
  await expect(page.locator('.dek')).toContainText('حدث')
  await page.getByRole('link', { name: /English/ }).click()
  await expect(page.locator('.own .note')).toContainText('nothing is uploaded')
  await expect(page.locator('#own-text')).toHaveValue(/الاتفاق/)
  await page.getByRole('link', { name: 'Articles' }).first().click()
  await expect(page.locator('.say')).toContainText('no connection')
  await context.setOffline(false)
})

const many = (n: number) =>
  Array.from({ length: n }, (_, i) => event({ id: `e${i}`, title: `الحدث رقم ${i}`, time: onDay('2015-09-11') }))

test('hundreds of events on one day: a window of rows, all of them counted and reached', async ({ page }) => {
  await openWith(page, many(500), '&tab=list')
  expect(await page.locator('#panel-list li').count()).toBeLessThan(80)
  await expect(page.locator('#panel-list li').first()).toHaveAttribute('aria-setsize', '500')
  await page.locator('#panel-list li a[tabindex="0"]').focus()
  await page.keyboard.press('End')
  await expect(page.locator(':focus')).toContainText('الحدث رقم 499')
  await page.keyboard.press('Enter')
  await expect(page.locator('.card .walk')).toContainText('500 من 500')
})

test('ten thousand events keep the page small and quick', async ({ page }) => {
  const days = Array.from({ length: 10_000 }, (_, i) =>
    new Date(Date.UTC(2000, 0, 1 + Math.floor(i / 2))).toISOString().slice(0, 10),
  )
  await openWith(
    page,
    days.map((day, i) => event({ id: `e${i}`, title: `الحدث رقم ${i}`, time: onDay(day) })),
    '&tab=list',
  )
  expect(await page.evaluate(() => document.querySelectorAll('body *').length)).toBeLessThanOrEqual(1000)
  const took = await page.evaluate(async () => {
    const start = performance.now()
    document.querySelector<HTMLElement>('.filters label[data-key=asserted]')!.click()
    await new Promise((r) => requestAnimationFrame(() => setTimeout(r)))
    return performance.now() - start
  })
  expect(took).toBeLessThan(4000) // some 100 ms on a quiet machine
})

for (const [name, events] of [
  ['one event', [event({ id: 'a', time: onDay('2015-09-11') })]],
  ['undated only', [event({ id: 'a' }), event({ id: 'b' })]],
  [
    'years from −500 to 2100',
    ['-0499-03-15', '0622-07-16', '1258-02-10', '2100-12-31'].map((day, i) => event({ id: `e${i}`, time: onDay(day) })),
  ],
  ['a title of 10,000 letters', [event({ id: 'a', title: 'طويل '.repeat(2000), time: onDay('2015-09-11') })]],
  ['a title of one word without an end', [event({ id: 'a', title: 'ا'.repeat(4000), time: onDay('2015-09-11') })]],
] as const) {
  test(`the page bears ${name}`, async ({ page }) => {
    await openWith(page, [...events], `&tab=list&event=${events[0].id}`)
    await expect(page.locator('#panel-list li')).toHaveCount(events.length)
    await expect(page.locator('#card-title')).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  })
}

test('no events at all', async ({ page }) => {
  await openWith(page, [])
  await expect(page.locator('.say')).toContainText('لا أحداث في هذا المقال')
})

test('at 200% and with wide text spacing nothing is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 450 })
  await open(page, '/')
  await page.addStyleTag({ content: '' }).catch(() => {})
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
    )
    document.adoptedStyleSheets = [sheet]
  })
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await expect(page.locator('h1')).toBeVisible()
})

test('the tray cuts no title: what does not fit is counted', async ({ page }) => {
  const long = 'عنوان لا يسعه سطران في ذيل الرسم '.repeat(6)
  await openWith(page, [
    event({ id: 'long', title: long, salience: 0.9 }),
    ...Array.from({ length: 4 }, (_, i) =>
      event({ id: `e${i}`, title: 'أعلنت وزارة الموارد المائية والري خطة جديدة للسدود' }),
    ),
  ])
  await expect(page.locator('#tray a.more')).toContainText('1')
  await expect(page.locator('#tray .t')).toHaveCount(4)
  for (const width of [1440, 1250, 900, 390]) {
    await page.setViewportSize({ width, height: 900 })
    const cut = await page
      .locator('#tray .t')
      .evaluateAll(
        (all) => all.filter((t) => t.scrollHeight > t.clientHeight + 1 || t.scrollWidth > t.clientWidth + 1).length,
      )
    expect(cut, `${width} px`).toBe(0)
  }
})

test('in forced colours the marks take them, and what is chosen can be read', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await open(page, '/?theme=light')
  const look = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'))
    probe.style.color = 'CanvasText'
    const chosen = getComputedStyle(document.querySelector('.seg [aria-pressed="true"]')!)
    return {
      ink: getComputedStyle(probe).color,
      disc: getComputedStyle(document.querySelector('#plot circle')!).fill,
      chosen: [chosen.color, chosen.backgroundColor],
    }
  })
  expect(look.disc).toBe(look.ink)
  expect(look.chosen[0]).not.toBe(look.chosen[1])
})
