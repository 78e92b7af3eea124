import type { Page } from '@playwright/test'
import { event, onDay } from '../events.ts'
import { expect, open, openWith, test } from './page.ts'

const YEARS = [2011, 2013, 2013, 2016, 2016, 2019]
const events = YEARS.map((year, i) =>
  event({ id: `e${i}`, title: `الحدث رقم ${i}`, time: onDay(`${year}-03-0${i + 1}`) }),
)

const title = (page: Page) => page.locator('#card-title')

for (const [lang, later, earlier] of [
  ['ar', 'ArrowLeft', 'ArrowRight'],
  ['en', 'ArrowRight', 'ArrowLeft'],
] as const)
  test(`the arrows follow the axis as it is drawn, and Enter opens: ${lang}`, async ({ page }) => {
    await openWith(page, events, `&lang=${lang}`)
    await page.locator('#plot .timeline').focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await expect(title(page)).toHaveText('الحدث رقم 0')
    for (const [key, i] of [
      [later, 1],
      [later, 2],
      [earlier, 1],
      ['End', 5],
      ['Home', 0],
      // A year on, and back.
      ['PageDown', 1],
      ['PageDown', 3],
      ['PageUp', 1],
    ] as const) {
      await page.keyboard.press(key)
      await page.keyboard.press('Enter')
      await expect(title(page), key).toHaveText(`الحدث رقم ${i}`)
      // What is focused has its frame in the drawing.
      await expect(page.locator('#plot svg rect[width="28"]')).toHaveCount(1)
    }
    await page.keyboard.press('Escape')
    await expect(title(page)).toHaveCount(0)
  })

test('plus, minus and nought zoom, T changes the scale, and the URL follows', async ({ page }) => {
  await openWith(page, events)
  await page.locator('#plot .timeline').focus()
  // About the event that has the focus, which stays in view.
  await page.keyboard.press('End')
  for (let i = 0; i < 4; i++) await page.keyboard.press('+')
  await expect(page.locator('#plot svg rect[width="28"]')).toBeInViewport({ ratio: 1 })
  await expect(page).toHaveURL(/at=/)
  const near = new URL(page.url()).searchParams.get('at')!.split('..').map(Number)
  await page.keyboard.press('-')
  await expect
    .poll(() => {
      const at = new URL(page.url()).searchParams.get('at')?.split('..').map(Number)
      return !at || at[1] - at[0] > near[1] - near[0]
    })
    .toBe(true)
  await page.keyboard.press('+')
  await page.keyboard.press('0')
  await expect(page).not.toHaveURL(/at=/)
  await page.keyboard.press('t')
  await expect(page).toHaveURL(/scale=true/)
  await expect(page.getByRole('button', { name: 'حقيقي' })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('t')
  await expect(page).not.toHaveURL(/scale=/)
})

test('a reader is told what is chosen, politely, by its date and its title', async ({ page }) => {
  await openWith(page, events)
  const live = page.locator('#live')
  await expect(live).toHaveAttribute('aria-live', 'polite')
  await page.locator('#plot .timeline').focus()
  await page.keyboard.press('Home')
  await expect(live).toContainText('1 مارس / آذار 2011')
  await expect(live).toContainText('الحدث رقم 0')
  await page.keyboard.press('ArrowLeft')
  await expect(live).toContainText('الحدث رقم 1')
  await page.keyboard.press('Enter')
  await page.locator('[data-act=later]').click()
  await expect(live).toContainText('الحدث رقم 2')
})

test('with the keys alone one gets from the top of the page into the drawing and its card, and always sees where', async ({
  page,
}) => {
  await open(page, '/')
  const stops: string[] = []
  for (let i = 0; i < 40 && !stops.at(-1)?.includes('timeline'); i++) {
    await page.keyboard.press('Tab')
    stops.push(
      await page.evaluate(() => {
        const e = document.activeElement as HTMLElement
        // What is chosen by a hidden box shows its focus on the label.
        const framed = [e, e.parentElement!].some((x) => getComputedStyle(x).outlineStyle !== 'none')
        return `${framed ? '' : 'unseen '}${e.className} ${e.id}`
      }),
    )
  }
  expect(stops.at(-1)).toContain('timeline')
  expect(stops.filter((s) => s.startsWith('unseen'))).toEqual([])
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect(title(page)).toBeVisible()
})
