import type { Page } from '@playwright/test'
import { event, onDay } from '../events.ts'
import { expect, open, openWith, test } from './page.ts'

const september = (n: number) => `2015-09-${String(n).padStart(2, '0')}`
const fortnight = Array.from({ length: 14 }, (_, i) =>
  event({ id: `e${i}`, title: `الحدث رقم ${i}`, time: onDay(september(i + 1)) }),
)

const shown = (page: Page) => new URL(page.url()).searchParams.get('at')?.split('..').map(Number) ?? null

/** The stretch in view once it is another than `before`. */
async function next(page: Page, before: number[] | null): Promise<number[]> {
  await expect.poll(() => JSON.stringify(shown(page))).not.toBe(JSON.stringify(before))
  return shown(page)!
}

const boxOf = async (page: Page, selector: string) => (await page.locator(selector).boundingBox())!
const length = ([from, to]: number[]) => to - from

/** Presses at `from`, goes to `to` and lets go; both from the left edge of the box, px. */
async function drag(page: Page, box: { x: number; y: number; height: number }, from: number, to: number) {
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + from, y)
  await page.mouse.down()
  await page.mouse.move(box.x + (from + to) / 2, y, { steps: 3 })
  await page.mouse.move(box.x + to, y, { steps: 3 })
  await page.mouse.up()
}

test.use({ viewport: { width: 1440, height: 900 } })

test('the wheel zooms about the mouse, a drag moves, and neither is a click', async ({ page }) => {
  await openWith(page, fortnight, '&tab=list')
  const box = await boxOf(page, '#plot .timeline')
  await page.mouse.move(box.x + box.width / 2, box.y + 20)
  await page.mouse.wheel(0, -500)
  const near = await next(page, null)
  expect(length(near)).toBeLessThan(12)
  await drag(page, box, 300, 500)
  // From right to left: what is dragged to the right brings what is later.
  const later = await next(page, near)
  expect(later[0]).toBeGreaterThan(near[0])
  await expect(page.locator('.card')).toHaveCount(0)
  await page.mouse.wheel(0, 5000)
  await expect.poll(() => shown(page)).toBeNull()
})

test('two fingers zoom, and one moves', async ({ page }) => {
  await openWith(page, fortnight, '&tab=list')
  const box = await boxOf(page, '#plot .timeline')
  const y = box.y + 60
  const middle = box.x + box.width / 2
  const touch = await page.context().newCDPSession(page)
  const send = (type: string, xs: number[]) =>
    touch.send('Input.dispatchTouchEvent', { type: type as never, touchPoints: xs.map((x, id) => ({ x, y, id })) })
  await send('touchStart', [middle - 40])
  await send('touchStart', [middle - 40, middle + 40])
  for (const reach of [60, 90, 120, 160]) await send('touchMove', [middle - reach, middle + reach])
  await send('touchEnd', [])
  const near = await next(page, null)
  expect(length(near)).toBeLessThan(12)
  await send('touchStart', [middle])
  for (const x of [middle + 30, middle + 80, middle + 140]) await send('touchMove', [x])
  await send('touchEnd', [])
  expect((await next(page, near))[0]).toBeGreaterThan(near[0])
  await expect(page.locator('.card')).toHaveCount(0)
})

test('the brush of the overview draws, moves, resizes and lets go', async ({ page }) => {
  await openWith(page, fortnight, '&tab=list')
  const box = await boxOf(page, '#overview svg')
  const line = { ...box, height: 24 }
  await drag(page, line, 1, box.width * 0.3)
  const resized = await next(page, null)
  await page.goto(page.url().replace(/&at=[^&]*/, ''))
  await page.locator('html[data-ready]').waitFor()
  await drag(page, line, box.width - 1, box.width * 0.6)
  const first = await next(page, null)
  // The right end is the oldest: without it the stretch begins later.
  expect(first[0]).toBeGreaterThan(resized[0])
  await drag(page, line, box.width * 0.4, box.width * 0.2)
  const moved = await next(page, first)
  expect(moved[0]).toBeGreaterThan(first[0])
  await drag(page, line, box.width * 0.8, box.width * 0.95)
  const drawn = await next(page, moved)
  expect(length(drawn)).toBeLessThan(length(moved))
  expect(drawn[1]).toBeLessThan(moved[0])
  await page.mouse.click(box.x + box.width * 0.3, box.y + 12)
  await expect.poll(() => shown(page)).toBeNull()
})

test('a click selects the mark under it', async ({ page }) => {
  await open(page, '/')
  const mark = page.locator('#plot svg text').filter({ hasText: 'نفى' }).first()
  await mark.click()
  await expect(page).toHaveURL(/event=/)
  await expect(page.locator('#card-title')).toBeVisible()
})
