import { expect, open, row, test } from './page.ts'

test('an event opens its card, says how its date was found, and lights all its words', async ({ page }) => {
  await open(page, '/')
  await page.getByRole('tab', { name: /القائمة/ }).click()
  await row(page, 'نفى').first().click()
  await expect(page.locator('.card .when')).toHaveText('الخميس 10 سبتمبر / أيلول 2015')
  await expect(page.locator('.card .how')).toContainText('«الخميس»')
  await expect(page.locator('.card .how')).toContainText('آخر خميس قبل النشر')
  await expect(page.locator('.card')).toContainText('لافروف')
  await expect(page.locator('.card')).toContainText('مُثبَت: يقوله النص نفسه')
  await expect(page).toHaveURL(/event=/)
  await page.getByRole('tab', { name: /نص المقال/ }).click()
  const lit = page.locator('#body p:has(mark)')
  await expect(lit).toHaveCount(2) // the text tells it twice
  await expect(page.locator('#body mark b').first()).toHaveText('نفى')
  await expect(page.locator('#body mark .tx').first()).toHaveText('الخميس')
  await expect(lit.first()).toBeInViewport()
  await page.getByRole('button', { name: 'الموضع التالي' }).click()
  await expect(lit.nth(1)).toBeInViewport()
  await expect(page.locator('#places')).toContainText('2 من 2')
})

test('words of the article lead back to their mark', async ({ page }) => {
  await open(page, '/')
  const word = page.locator('#body u', { hasText: 'نفى' }).first()
  await word.scrollIntoViewIfNeeded()
  await word.click()
  await expect(page.locator('#card-title')).toContainText('نفى')
  await page.keyboard.press('Escape')
  await expect(page.locator('#card-title')).toHaveCount(0)
  // Selecting words with the mouse does the same.
  const box = (await page.locator('#body u', { hasText: 'نفى' }).first().boundingBox())!
  await page.mouse.move(box.x + box.width - 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x - 40, box.y + box.height / 2, { steps: 4 })
  await page.mouse.up()
  await expect(page.locator('#card-title')).toContainText('نفى')
})

test('a repeated passage is named once', async ({ page }) => {
  await open(page, '/')
  await expect(page.locator('#body .repnote')).toHaveCount(1)
  expect(await page.locator('#body p.rep').count()).toBeGreaterThan(5)
})

test('the list is one tab stop; arrows walk it, Enter opens, Escape closes and gives the focus back', async ({
  page,
}) => {
  await open(page, '/?tab=list')
  await expect(page.locator('#panel-list li a[tabindex="0"]')).toHaveCount(1)
  await page.locator('#panel-list li a[tabindex="0"]').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  const id = await page.locator(':focus').getAttribute('data-event')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`event=${id}`))
  await expect(page.locator('#live')).not.toBeEmpty()
  await page.keyboard.press('Escape')
  await expect(page.locator('#card-title')).toHaveCount(0)
  await expect(page.locator(`#panel-list [data-event="${id}"]`)).toBeFocused()
  await page.keyboard.press('End')
  await expect(page.locator('#panel-list li a').last()).toBeFocused()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toContainText('لوحة المفاتيح')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('the card walks the events in time, and back and forward retrace it', async ({ page }) => {
  await open(page, '/')
  await page.keyboard.press('Tab')
  await page.getByRole('tab', { name: /القائمة/ }).click()
  const first = page.locator('#panel-list li a').first()
  await first.click()
  await expect(page.locator('.card .walk')).toContainText('1 من')
  await page.getByRole('button', { name: 'الحدث التالي' }).click()
  await expect(page.locator('.card .walk')).toContainText('2 من')
  await page.goBack()
  await expect(page.locator('.card .walk')).toContainText('1 من')
  await page.goForward()
  await expect(page.locator('.card .walk')).toContainText('2 من')
})

test('with all articles, the one of the selected event is fetched and lit', async ({ page }) => {
  await open(page, '/?article=all&q=نفى')
  await row(page, 'نفى').first().click()
  await expect(page.getByRole('tab', { name: /نص المقال/ })).toBeVisible()
  await page.getByRole('tab', { name: /نص المقال/ }).click()
  await expect(page.locator('#body mark b').first()).toHaveText('نفى')
})

test.describe('by touch, on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  test('the card opens in a sheet with its words, and closes', async ({ page }) => {
    await open(page, '/')
    const word = page.locator('#body u', { hasText: 'نفى' }).first()
    await word.scrollIntoViewIfNeeded()
    await word.tap()
    await expect(page.locator('.card .words mark b')).toHaveText('نفى')
    const box = (await page.locator('#card').boundingBox())!
    expect(Math.round(box.y + box.height)).toBe(844)
    for (const button of await page.locator('.card button').all()) {
      const b = (await button.boundingBox())!
      expect(Math.min(b.width, b.height)).toBeGreaterThanOrEqual(24)
    }
    await page.getByRole('button', { name: 'أغلق' }).tap()
    await expect(page.locator('#card-title')).toHaveCount(0)
  })
  test('the menu holds what the wide masthead shows', async ({ page }) => {
    await open(page, '/')
    await page.getByRole('button', { name: 'القائمة', exact: true }).tap()
    await page.locator('#m-phone').getByRole('button', { name: 'العرض' }).tap()
    await page.locator('#m-display').getByText('داكن').tap()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(page).toHaveURL(/theme=dark/)
  })
})
