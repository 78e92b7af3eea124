import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, open, test } from './page.ts'

const findings = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`)
}

for (const theme of ['light', 'dark']) {
  for (const lang of ['ar', 'en']) {
    test(`axe finds nothing: ${theme}, ${lang}`, async ({ page }) => {
      test.setTimeout(180_000)
      const at = (query: string) => `/?${query}&theme=${theme}&lang=${lang}`
      await open(page, at('tab=article'))
      const id = await page
        .locator('#panel-list [data-event], #tray [data-event]')
        .first()
        .getAttribute('data-event')
        .catch(() => null)
      expect(await findings(page), 'article').toEqual([])
      await page.locator('#tab-list').click()
      await page.locator('#panel-list li a').nth(2).click()
      expect(await findings(page), `list and card ${id ?? ''}`).toEqual([])
      await open(page, at('article=all'))
      expect(await findings(page), 'all').toEqual([])
      await open(page, at('own=1'))
      expect(await findings(page), 'own').toEqual([])
      await open(page, at('q=zzzz'))
      expect(await findings(page), 'no match').toEqual([])
      await open(page, at('view=story'))
      expect(await findings(page), 'story').toEqual([])
      await page.locator('[data-menu=m-share]').click()
      expect(await findings(page), 'share').toEqual([])
      await page.locator('[data-menu=m-display]').click()
      expect(await findings(page), 'display').toEqual([])
      await page.keyboard.press('Escape')
      await page.keyboard.press('?')
      expect(await findings(page), 'keys').toEqual([])
    })
  }
  test(`axe finds nothing on a phone and in an embed: ${theme}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open(page, `/?theme=${theme}`)
    expect(await findings(page), 'phone').toEqual([])
    await open(page, `/embed?theme=${theme}`)
    expect(await findings(page), 'embed').toEqual([])
  })
}
