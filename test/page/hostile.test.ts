/**
 * What strangers write must stay words: titles, texts, addresses, file names, query strings and shared links that try to
 * run, or to call home. Nothing runs, no request leaves for another host, and the words are shown as they are.
 */
import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { event, onDay } from '../events.ts'
import { expect, open, openWith, store, test } from './page.ts'

const ELSEWHERE = 'https://elsewhere.test'

/** Each runs, or asks another host for something, wherever it is taken for markup, a script, a style or an address. */
const HOSTILE = [
  `<img src=x onerror="ran()">`,
  `<img src=${ELSEWHERE}/a.png>`,
  `</script><script>ran()</script>`,
  `</title></textarea></style><svg onload=ran()>`,
  `"><iframe srcdoc="<script>parent.ran()</script>"></iframe>`,
  `" onmouseover="ran()" autofocus onfocus="ran()" x="`,
  `<link rel=stylesheet href=${ELSEWHERE}/a.css><style>@import '${ELSEWHERE}/b.css'</style>`,
  `javascript:ran()//`,
  `&lt;script&gt;ran()&lt;/script&gt;`,
  `<base href=${ELSEWHERE}/><meta http-equiv=refresh content="0;url=${ELSEWHERE}">`,
  `{{constructor.constructor('ran()')()}}\${ran()}`,
  `]]><x:script xmlns:x="http://www.w3.org/1999/xhtml">ran()</x:script>`,
]
const ALL = HOSTILE.join(' ')

/** An article whose events have hostile words in their titles, actors, places and sources; Arabic for all its Latin letters. */
const TEXT = HOSTILE.map((words, i) =>
  [
    `نفى الوزير ${words} يوم ${i + 1} مارس 2016 وجود أي اتفاق مع ${words} في دمشق، وقال ${words} إنه سيصل غدا.`,
    'وأضاف المتحدث أن المحادثات بين الطرفين ستستمر في العاصمة حتى نهاية الشهر الجاري بمشاركة المبعوث الدولي.',
  ].join(' '),
).join('\n\n')

/** Watches a page: `ran` marks a script that should not have run; other hosts are noted, and not asked. */
async function guard(page: Page): Promise<() => Promise<void>> {
  const left: string[] = []
  await page.context().route(
    (url) => url.protocol.startsWith('http') && url.hostname !== 'localhost',
    (route) => {
      left.push(route.request().url())
      return route.abort()
    },
  )
  await page.context().addInitScript(() => {
    Object.assign(window, {
      ran: () => {
        document.documentElement.dataset.ran = 'yes'
      },
    })
  })
  let dialogs = 0
  page.on('dialog', (dialog) => {
    dialogs++
    void dialog.dismiss()
  })
  return async () => {
    for (const frame of page.frames()) {
      expect(await frame.evaluate(() => document.documentElement.dataset.ran ?? null)).toBeNull()
      const found = await frame.evaluate(() => {
        const own = (url: string) => !url || new URL(url, location.href).origin === location.origin
        const elements = [...document.querySelectorAll('*')]
        return {
          handlers: elements.flatMap((e) => e.getAttributeNames().filter((name) => /^on/.test(name))),
          inline: [...document.scripts].filter((s) => !s.src && s.type !== 'application/json').length,
          frames: document.querySelectorAll('iframe, object, embed, base, meta[http-equiv]').length,
          foreign: elements.filter((e) => e.tagName !== 'A' && !own(e.getAttribute('src') ?? '')).length,
          links: [...document.links].map(({ protocol }) => protocol).filter((p) => !/^https?:$/.test(p)),
        }
      })
      expect(found).toEqual({ handlers: [], inline: 0, frames: 0, foreign: 0, links: [] })
    }
    expect([left, dialogs]).toEqual([[], 0])
  }
}

/** Goes over all that shows an event: the list, the card, the article, the menus. */
async function lookAround(page: Page): Promise<void> {
  const rows = page.locator('#panel-list li a')
  await page.locator('#tab-list').click()
  for (const i of [0, 3, 6]) {
    await rows.nth(i).click()
    await expect(page.locator('#card-title')).toBeVisible()
  }
  await page.getByRole('button', { name: 'مشاركة وتصدير' }).click()
  await page.keyboard.press('Escape')
  await page.mouse.move(400, 300)
}

test('in a stored article, its title and its address', async ({ page }) => {
  const stays = await guard(page)
  const url = `${ELSEWHERE}/?"onmouseover="ran()"<script>`
  const id = await store(page, { text: TEXT, title: ALL, url, publishedAt: '2016-03-20' })
  await open(page, `/?article=${id}`)
  await expect(page.locator('h1')).toContainText('<img src=x onerror="ran()">')
  await lookAround(page)
  await stays()
  for (const path of [`/?article=${id}&view=story`, `/?article=all&q=onerror`, `/embed?article=${id}`]) {
    await open(page, path)
    await stays()
  }
})

test('in what the Worker writes for readers without scripts', async ({ browser, baseURL, page }) => {
  const id = await store(page, { text: TEXT, title: ALL, publishedAt: '2016-03-20' })
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const bare = await context.newPage()
  const stays = await guard(bare)
  for (const path of [`/?article=${id}`, `/?article=all&q=${encodeURIComponent(ALL)}`, `/embed?article=${id}`]) {
    const answer = await bare.goto(path)
    expect(answer?.headers()['content-security-policy']).toContain("require-trusted-types-for 'script'")
    await stays()
  }
  await context.close()
})

/** Events that no reading of a text would give: markup as it stands in every field. */
const WORDS = { text: ALL, start: 0, end: 5 }
const MARKUP = HOSTILE.map((title, i) =>
  event({ id: `e${i}${title}`, title, actor: WORDS, source: WORDS, place: WORDS, time: onDay(`2015-09-${10 + i}`) }),
)

test('in events that no store of ours would hold', async ({ page }) => {
  const stays = await guard(page)
  await openWith(page, MARKUP)
  await lookAround(page)
  await stays()
})

test('in every parameter of a link', async ({ page }) => {
  const stays = await guard(page)
  const names = [...readFileSync('src/views/state.ts', 'utf8').matchAll(/params\.(?:get|getAll|has)\('(\w+)'\)/g)]
  const parameters = [...new Set(names.map(([, name]) => name)), 'after', '__proto__', 'constructor']
  expect(parameters.length).toBeGreaterThan(15)
  const query = (words: string, leaveOut = 'own') =>
    new URLSearchParams(parameters.filter((name) => name !== leaveOut).map((name) => [name, words]))
  for (const words of HOSTILE) {
    await page.goto(`/?${query(words)}`)
    await stays()
  }
  for (const path of [
    `/?${query(ALL)}#${encodeURIComponent(ALL)}`,
    `/embed?${query(ALL)}`,
    `/?${query(ALL, 'view')}`,
  ]) {
    await open(page, path)
    await stays()
  }
})

test('in a pasted text, a file and its name, and a shared link', async ({ page }) => {
  const stays = await guard(page)
  await open(page, '/?own=1')
  await page.locator('#own-text').fill(TEXT)
  await page.locator('#own-date').fill('2016-03-20')
  await expect(page.locator('.dek')).not.toBeEmpty()
  await expect(page.locator('#own-said')).toContainText('عبار')
  await stays()
  await page
    .locator('#own-file')
    .setInputFiles({ name: `${HOSTILE[0]}.txt`, mimeType: 'text/html', buffer: Buffer.from(`${ALL}\n${TEXT}`) })
  await expect(page.locator('#own-text')).toHaveValue(`${ALL}\n${TEXT}`)
  await stays()
  const packed = (value: unknown) => deflateRawSync(JSON.stringify(value)).toString('base64url')
  const links = [
    packed({ t: TEXT, d: ALL }),
    packed({ t: [TEXT], d: '2016-03-20' }),
    `${packed({ t: TEXT })}${ALL}`,
    packed(JSON.parse(`{"t": ${JSON.stringify(TEXT)}, "__proto__": {"polluted": true}}`)),
    deflateRawSync(Buffer.alloc(64 * 1024 * 1024)).toString('base64url'),
  ]
  for (const link of links) {
    await page.goto('about:blank')
    await open(page, `/?own=1#text=${link}`)
    await page.waitForTimeout(200)
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
    await stays()
  }
})

test('in a drawing that is saved and opened alone', async ({ page, context }) => {
  await openWith(page, MARKUP)
  await page.getByRole('button', { name: 'مشاركة وتصدير' }).click()
  const coming = page.waitForEvent('download')
  await page.locator('#m-share').getByRole('button', { name: /SVG/ }).click()
  const body = readFileSync(await (await coming).path())
  expect(body.includes('&lt;img src=x')).toBe(true)
  const alone = await context.newPage()
  const stays = await guard(alone)
  // Served without any policy, so that only the drawing itself keeps it harmless.
  await alone.route('**/alone.svg', (route) => route.fulfill({ body, contentType: 'image/svg+xml' }))
  await alone.goto('/alone.svg')
  expect(await alone.evaluate(() => document.documentElement.tagName)).toBe('svg')
  await alone.waitForTimeout(200)
  expect(await alone.evaluate(() => document.querySelectorAll('script, foreignObject, image').length)).toBe(0)
  await stays()
})

test('the browser itself refuses what would get past the page', async ({ page, complaints }) => {
  await open(page, '/')
  const tried = await page.evaluate(() => {
    const attempt = (act: () => unknown) => {
      try {
        act()
        return 'done'
      } catch (error) {
        return (error as Error).name
      }
    }
    return [
      attempt(() => document.body.insertAdjacentHTML('beforeend', '<b>x</b>')),
      attempt(() => {
        document.body.lastElementChild!.innerHTML = '<b>x</b>'
      }),
      attempt(() => {
        document.createElement('script').text = 'ran()'
      }),
      attempt(() => new Worker('/worker.js')),
    ]
  })
  expect(tried).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError'])
  // These complaints are the point of this test.
  expect(complaints.length).toBeGreaterThan(0)
  complaints.length = 0
})
