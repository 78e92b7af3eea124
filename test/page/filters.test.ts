import { event, onDay } from '../events.ts'
import { expect, open, openWith, test } from './page.ts'

test('the legend filters, counts beside each, and all of it is in the URL', async ({ page }) => {
  await open(page, '/?tab=list')
  const all = await page.locator('#panel-list li').count()
  const speech = page.locator('.filters label[data-key=speech]')
  const n = Number(await speech.locator('.n').textContent())
  await speech.click()
  await expect(page).toHaveURL(/kind=speech/)
  await expect(page.locator('#panel-list li')).toHaveCount(n)
  await expect(speech).toHaveClass('on')
  await page.goBack()
  await expect(page.locator('#panel-list li')).toHaveCount(all)
  await page.goForward()
  await expect(page.locator('#panel-list li')).toHaveCount(n)
  await page.reload()
  await page.locator('html[data-ready]').waitFor()
  await expect(page.locator('#panel-list li')).toHaveCount(n)
  await page.getByRole('link', { name: 'امسح الاختيار' }).first().click()
  await expect(page.locator('#panel-list li')).toHaveCount(all)
})

test('the text filter reads letters that writers interchange alike', async ({ page }) => {
  await openWith(
    page,
    [
      event({ id: 'a', title: 'إعلان الهيئة', time: onDay('2015-09-10') }),
      event({ id: 'b', title: 'قرار آخر', time: onDay('2015-09-11') }),
    ],
    '&tab=list',
  )
  await page.keyboard.press('/')
  await page.keyboard.type('اعلان الهيئه')
  await expect(page.locator('#panel-list li')).toHaveCount(1)
  await expect(page.locator('#panel-list li')).toContainText('إعلان')
  await expect(page).toHaveURL(/q=/)
})

test('a range of days takes what overlaps it; the basis of a date can be chosen', async ({ page }) => {
  await openWith(
    page,
    [
      event({
        id: 'a',
        title: 'في السنة',
        time: { edtf: '2013', from: '2013-01-01', to: '2013-12-31', precision: 'year', basis: 'stated' },
      }),
      event({ id: 'b', title: 'في اليوم', time: { ...onDay('2015-09-11'), basis: 'document' } }),
      event({ id: 'c', title: 'بلا يوم' }),
    ],
    '&tab=list',
  )
  await page.getByRole('button', { name: 'مصدر التاريخ' }).click()
  await page.getByLabel('إلى', { exact: true }).fill('2013-06-01')
  await expect(page.locator('#panel-list li')).toHaveCount(1)
  await expect(page.locator('#panel-list li')).toContainText('في السنة')
  await page.getByLabel('إلى', { exact: true }).fill('')
  await page.locator('#m-basis label[data-key=document]').click()
  await expect(page.locator('#panel-list li')).toHaveCount(1)
  await expect(page.locator('#panel-list li')).toContainText('في اليوم')
})

test('a choice that nothing matches says so and can be taken back', async ({ page }) => {
  await open(page, '/?tab=list&q=zzzz')
  await expect(page.locator('.say')).toContainText('لا حدث يوافق')
  // The axis stays as it is with everything on it, without a mark.
  await expect(page.locator('#plot svg text', { hasText: 'الأقدم' })).toBeVisible()
  await expect(page.locator('#plot svg text', { hasText: '2013' })).toBeVisible()
  await expect(page.locator('#plot svg circle')).toHaveCount(0)
  await page.locator('.say').getByRole('link', { name: 'امسح الاختيار' }).click()
  await expect(page.locator('.say')).toHaveCount(0)
  expect(await page.locator('#panel-list li').count()).toBeGreaterThan(3)
})

test('months, digits and theme can be chosen', async ({ page }) => {
  await open(page, '/?tab=list')
  await page.getByRole('button', { name: 'العرض' }).click()
  const menu = page.locator('#m-display')
  await menu.getByText('١٢٣').click()
  await expect(page.locator('.dek')).toContainText('٢٠١٥')
  await menu.getByText('جانفي').click()
  await expect(page.locator('.dek')).toContainText('سبتمبر')
  await menu.getByText('كانون الثاني').click()
  await expect(page.locator('.dek')).toContainText('أيلول / سبتمبر')
  await menu.getByText('داكن').click()
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(20, 23, 26)')
  await expect(menu).toBeVisible()
})

test('the story view tells the events in order', async ({ page }) => {
  await open(page, '/?view=story')
  await expect(page.locator('.story li').first()).toBeVisible()
  await expect(page.locator('.stage')).toBeHidden()
})

for (const [path, width] of [
  ['/?theme=dark', 1440],
  ['/?article=all&lang=en', 390],
] as const) {
  test(`on paper stand the drawing, the story and the article: ${path}, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await open(page, path)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 720, height: 1018 })
    const sheet = page.locator('.sheet')
    await expect(sheet.locator('text').first()).toBeVisible()
    const box = (await sheet.boundingBox())!
    expect(box.width / box.height).toBeCloseTo(720 / 460, 0)
    // Ink on paper, whatever the theme.
    expect(
      await sheet
        .locator('text')
        .first()
        .evaluate((t) => getComputedStyle(t).colorScheme),
    ).toBe('light')
    await expect(page.locator('.plot')).toBeHidden()
    await expect(page.locator('.story li').first()).toBeVisible()
    await expect(page.locator('.mast .act')).toBeHidden()
    if (path.includes('dark')) await expect(page.locator('#body')).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await expect(sheet).toHaveCount(0)
  })
}
