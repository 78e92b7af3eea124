import type { Page } from '@playwright/test'
import { event, onDay } from '../events.ts'
import { expect, open, openWith, test } from './page.ts'

const september = Array.from({ length: 9 }, (_, i) =>
  event({ id: `e${i}`, title: `الحدث رقم ${i}`, time: onDay(`2015-09-0${1 + (i % 3)}`) }),
)
/** Two days far apart: the years between them are folded. */
const apart = [
  event({ id: 'a', title: 'الأول', time: onDay('2001-05-04') }),
  event({ id: 'b', title: 'الثاني', time: onDay('2015-09-11'), kind: 'attack' }),
  event({ id: 'c', title: 'الثالث', time: onDay('2015-09-12'), factuality: 'denied' }),
]

const words = (page: Page) => page.locator('#plot svg text')
const pointAt = async (page: Page, text: string) => (await words(page).getByText(text).boundingBox())!

test.use({ viewport: { width: 1440, height: 900 } })

test('a fold says how long it is, and a click opens it', async ({ page }) => {
  await openWith(page, apart)
  await expect(words(page).getByText('14 سنة')).toBeVisible()
  await expect(words(page).getByText('بلا أحداث')).toBeVisible()
  const fold = await pointAt(page, '14 سنة')
  await page.mouse.click(fold.x + fold.width / 2, fold.y + fold.height / 2)
  await expect(words(page).getByText('14 سنة')).toHaveCount(0)
  await expect(words(page).getByText('2010')).toBeVisible()
})

test('the ends of the axis have names, and time runs from right to left in Arabic alone', async ({ page }) => {
  for (const [lang, oldest, latest] of [
    ['ar', 'الأقدم', 'الأحدث'],
    ['en', 'Oldest', 'Latest'],
  ]) {
    await openWith(page, apart, `&lang=${lang}`)
    const [from, to] = [await pointAt(page, oldest), await pointAt(page, latest)]
    expect(from.x > to.x, lang).toBe(lang === 'ar')
    const [first, last] = [await pointAt(page, 'الأول'), await pointAt(page, 'الثالث')]
    expect(first.x > last.x, lang).toBe(lang === 'ar')
  }
})

test('from the readable scale to the true one the marks are moved, and at once where motion is unwelcome', async ({
  page,
}) => {
  await openWith(page, apart)
  const places = () =>
    page.locator('#plot svg g:has(> circle)').evaluateAll((all) => all.map((g) => g.getAttribute('transform')).join())
  const readable = await places()
  const seen = page.evaluate(
    () =>
      new Promise<number>((done) => {
        const places = new Set<string>()
        const until = performance.now() + 1500
        requestAnimationFrame(function look() {
          places.add(document.querySelector('#plot svg g:has(> circle)')?.getAttribute('transform') ?? '')
          if (performance.now() < until) requestAnimationFrame(look)
          else done(places.size)
        })
      }),
  )
  await page.getByRole('button', { name: 'حقيقي' }).click()
  expect(await seen).toBeGreaterThan(3)
  const real = await places()
  expect(real).not.toBe(readable)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.getByRole('button', { name: 'مقروء' }).click()
  await page.evaluate(() => new Promise(requestAnimationFrame))
  expect(await places()).toBe(readable)
})

test('what is pointed at in the legend is lit, and the rest dimmed', async ({ page }) => {
  await openWith(page, apart)
  await page.locator('.filters label[data-key=force]').hover()
  await expect(page.locator('#plot svg g[opacity]:has(> circle)')).toHaveCount(2)
  await page.locator('h1').hover()
  await expect(page.locator('#plot svg g[opacity]')).toHaveCount(0)
})

test('what is pointed at in the legend is lit among the undated too', async ({ page }) => {
  const undated = [event({ id: 'u', title: 'بلا يوم' }), event({ id: 'v', title: 'هجوم بلا يوم', kind: 'attack' })]
  await openWith(page, [...apart, ...undated])
  const strength = (title: string | RegExp) => page.locator('#tray a', { hasText: title })
  await page.locator('.filters label[data-key=force]').hover()
  await expect(strength(/^[^:]*: بلا يوم$/)).toHaveCSS('opacity', '0.22')
  await expect(strength('هجوم بلا يوم')).toHaveCSS('opacity', '1')
  await page.locator('h1').hover()
  await expect(strength(/^[^:]*: بلا يوم$/)).toHaveCSS('opacity', '1')
})

test('another theme is drawn in its own colours, also where a canvas takes them', async ({ page }) => {
  const days = Array.from({ length: 28 * 24 }, (_, i) => {
    const month = String(1 + (Math.floor(i / 28) % 12)).padStart(2, '0')
    return event({
      id: `e${i}`,
      title: `الحدث رقم ${i}`,
      time: onDay(`${2010 + Math.floor(i / 336)}-${month}-${String(1 + (i % 28)).padStart(2, '0')}`),
    })
  })
  await openWith(page, days, '&theme=light')
  /** The colour that the middle of a mark has most often. */
  const usual = () =>
    page.locator('#plot canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
      const seen = new Map<string, number>()
      for (let i = 0; i < data.length; i += 4) {
        if (data[i + 3] < 255) continue
        const color = `${data[i]} ${data[i + 1]} ${data[i + 2]}`
        seen.set(color, (seen.get(color) ?? 0) + 1)
      }
      return [...seen].sort((a, b) => b[1] - a[1])[0]?.[0]
    })
  expect(await usual()).toBe('47 114 234')
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark'
  })
  await expect.poll(usual).toBe('95 147 255')
})

test('a mark without a title shows it under the mouse, and the counted ones open by a click', async ({ page }) => {
  const day = Array.from({ length: 60 }, (_, i) =>
    event({ id: `e${i}`, title: `الحدث رقم ${i}`, time: onDay('2015-09-01') }),
  )
  await openWith(page, [...day, ...september.map((e) => ({ ...e, id: `x${e.id}` }))])
  const small = page.locator('#plot svg circle[r="5"]').first()
  const titled = await words(page).count()
  await small.hover({ force: true })
  await expect(words(page)).toHaveCount(titled + 1)
  await words(page)
    .filter({ hasText: /^و\d+ غيرها$|^\+\d+$/ })
    .first()
    .click({ force: true })
  await expect(page).toHaveURL(/at=/)
})

test('events of the same span are one bar with a count, which gives them one after another', async ({ page }) => {
  const year = { edtf: '2008', from: '2008-01-01', to: '2008-12-31', precision: 'year', basis: 'stated' } as const
  const same = Array.from({ length: 6 }, (_, i) => event({ id: `y${i}`, title: `حدث العام ${i}`, time: year }))
  await openWith(page, [...same, ...apart])
  const label = words(page).filter({ hasText: '6 أحداث' })
  await expect(label).toContainText('2008')
  for (const name of ['حدث العام 0', 'حدث العام 1']) {
    const box = (await label.boundingBox())!
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await expect(page.locator('#card-title')).toHaveText(name)
  }
})

test('status is told by shape and by word, kind by colour and by word', async ({ page }) => {
  await openWith(page, apart)
  // A slash strikes what is denied through.
  await expect(page.locator('#plot svg g:has(> circle) > path')).toHaveCount(1)
  await expect(page.locator('.filters label[data-key=denied]')).toContainText('منفيّ')
  await expect(page.locator('.filters label[data-key=force]')).toContainText('قوة')
})

for (const [width, height, least] of [
  [1440, 900, 24],
  [768, 1024, 24],
  [390, 844, 24],
] as const)
  test(`what is pressed is at least ${least} px high and wide, or stands apart: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    for (const path of ['/', '/?lang=en', '/?article=all', '/?own=1', '/?view=story']) {
      await open(page, path)
      const small = await page.evaluate((least) => {
        const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, label, summary, textarea')]
        const seen = all.filter(
          (e) => e.checkVisibility({ visibilityProperty: true }) && !e.matches('.vh, .skip, label.vh'),
        )
        const boxes = seen.map((e) => ({ e, b: e.getBoundingClientRect() })).filter(({ b }) => b.width > 1)
        const middle = (b: DOMRect) => [b.x + b.width / 2, b.y + b.height / 2]
        return boxes
          .filter(({ e, b }) => (b.width < least - 0.5 || b.height < least - 0.5) && !e.closest('label:not(:scope)'))
          .filter(({ e, b }) =>
            // A circle of 24 px about it meets no other target.
            boxes.some(({ e: other, b: o }) => {
              if (other === e || other.contains(e) || e.contains(other)) return false
              const [x, y] = middle(b)
              const dx = Math.max(o.left - x, 0, x - o.right)
              const dy = Math.max(o.top - y, 0, y - o.bottom)
              return Math.hypot(dx, dy) < least / 2
            }),
          )
          .map(({ e, b }) => `${e.outerHTML.slice(0, 90)} ${b.width.toFixed(0)}×${b.height.toFixed(0)}`)
      }, least)
      expect(small, path).toEqual([])
    }
  })
