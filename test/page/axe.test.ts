import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, open, test } from './page.ts'

/** The rules that a theme can break: it changes colours and nothing else. */
const COLOURS = ['color-contrast', 'link-in-text-block']

/** All rules in the light theme, those of colours in the dark one too; of a menu alone where the page under it was seen. */
async function clean(page: Page, state: string, part?: string): Promise<void> {
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name
    }, theme)
    const axe = new AxeBuilder({ page })
    if (part) axe.include(part)
    const { violations } = await (theme === 'dark' ? axe.withRules(COLOURS) : axe).analyze()
    const found = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`)
    expect(found, `${state}, ${theme}`).toEqual([])
  }
}

// Motion would be caught on its way.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const lang of ['ar', 'en']) {
  test(`axe finds nothing: ${lang}`, async ({ page }) => {
    test.setTimeout(240_000)
    await open(page, `/?lang=${lang}`)
    await clean(page, 'article')
    await page.locator('#tab-list').click()
    await page.locator('#panel-list li a').nth(2).click()
    await clean(page, 'list and card')
    await page.locator('#q').fill('zzzz')
    await expect(page.locator('#note h2')).toBeVisible()
    await clean(page, 'no match')
    await page.locator('[data-act=clear]').first().click()
    await page.locator('[data-menu=m-basis]').click()
    await clean(page, 'filters', '#m-basis')
    await page.keyboard.press('Escape')
    await page.locator('[data-menu=m-display]').click()
    await clean(page, 'display', '#m-display')
    await page.locator('#m-display [data-act=story]').click()
    await expect(page.locator('.story')).toBeVisible()
    await clean(page, 'story')
    await page.locator('[data-menu=m-share]').click()
    await clean(page, 'share', '#m-share')
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await clean(page, 'keys', '#help')
    await page.keyboard.press('Escape')
    await page.locator('.mast nav a').first().click()
    await expect(page).toHaveURL(/article=all/)
    await clean(page, 'all')
    await page.locator('.paste').click()
    await page.locator('#own-text').fill('أعلنت الوزارة في 3 مايو 2014 افتتاح الميناء.')
    await expect(page.locator('#own-said')).toContainText(lang === 'en' ? '2 events' : 'حدثان')
    await clean(page, 'own')
  })
  test(`axe finds nothing on a phone and in an embed: ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open(page, `/?lang=${lang}`)
    await clean(page, 'phone')
    await page.locator('.mast .narrow').click()
    await clean(page, 'menu', '#m-phone')
    await open(page, `/embed?lang=${lang}`)
    await clean(page, 'embed')
  })
}
