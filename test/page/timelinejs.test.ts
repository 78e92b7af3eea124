import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, store, test } from './page.ts'

/** TimelineJS as its package has it, drawing our export on a page of another origin. */
const HOST = 'http://paper.example'
const TIMELINE = join(import.meta.dirname, '../../node_modules/@knight-lab/timelinejs/dist')
const PAGE = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/css/timeline.css">
<div id="t" style="width:1000px;height:600px"></div><script src="/js/timeline.js"></script>`

const TEXT =
  'أعلنت وزارة الثقافة أمس الخميس افتتاح متحف <script>window.broken=1</script> جديد في المدينة. وبدأ بناء المتحف عام 2011، ووقعت الوزارة الاتفاق في مايو 2009.'

test('TimelineJS draws the export', async ({ page }) => {
  const article = await store(page, { text: TEXT, publishedAt: '2018-03-16', title: 'متحف "جديد" <b>' })
  const data = await (await page.request.get(`/api/events.timelinejs.json?article=${article}`)).json()
  expect(data.events.length).toBeGreaterThan(2)
  const strangers: string[] = []
  await page.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url())
    if (origin !== HOST) {
      strangers.push(origin)
      return route.abort()
    }
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: PAGE })
    const path = join(TIMELINE, pathname)
    return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 })
  })
  await page.goto(HOST)
  await page.evaluate((json) => {
    const { Timeline } = (globalThis as unknown as { TL: { Timeline: new (...args: unknown[]) => unknown } }).TL
    new Timeline('t', json, { font: null, language: 'ar', script_path: '/js', hash_bookmark: false })
  }, data)
  await expect(page.locator('.tl-timemarker')).toHaveCount(data.events.length)
  for (const { text } of data.events) {
    const headline = text.headline.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"')
    await expect(page.locator('.tl-headline', { hasText: headline }).first()).toBeAttached()
  }
  // A year stays a year.
  await expect(page.locator('.tl-headline-date', { hasText: '2011' }).first()).toHaveText(/^في وقت ما من 2011/)
  expect(await page.evaluate(() => 'broken' in globalThis)).toBe(false)
  expect(strangers).toEqual([])
})
