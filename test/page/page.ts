/** What the tests of the page share. */
import { test as base, expect, type Page } from '@playwright/test'
import type { Event } from '../../src/contract/event.ts'
import type { PageData } from '../../src/views/model.ts'

export { expect }

/** Every test fails where the browser saw an error: a script that threw, a policy that was broken. */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => {
        if (/Content Security Policy|Trusted/i.test(message.text())) complaints.push(message.text())
      })
      await use(complaints)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

/** Opens an address and waits until the script has taken the page over. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.locator('html[data-ready]').waitFor()
}

export const TOKEN = 'dev-token'

export async function store(page: Page, body: Record<string, unknown>): Promise<string> {
  const answer = await page.request.post('/api/articles', { data: body, headers: { Authorization: `Bearer ${TOKEN}` } })
  expect([200, 201]).toContain(answer.status())
  return (await answer.json()).article.id
}

export const row = (page: Page, title: string | RegExp) => page.locator('#panel-list li a', { hasText: title })

/** The page as the Worker writes it, started from events that no short text would give. */
export async function openWith(page: Page, events: Event[], query = ''): Promise<void> {
  const data: PageData = {
    article: {
      id: 'made',
      title: 'مقال للتجربة',
      url: null,
      publishedAt: '2015-09-11',
      publishedAtBasis: 'given',
      text: 'قال المتحدث كلامًا.',
    },
    timexes: [],
    events,
    sources: [],
    total: events.length,
    next: null,
    problem: null,
  }
  await page.route('**/?article=made*', async (route) => {
    const page = await route.fetch({ url: new URL('/', route.request().url()).href })
    const boot = JSON.stringify(data).replaceAll('<', '\\u003c')
    const body = (await page.text()).replace(/(id="boot">).*?(<\/script>)/s, (_, a, b) => a + boot + b)
    await route.fulfill({ response: page, body })
  })
  await open(page, `/?article=made${query}`)
}
