import { expect, open, store, TOKEN, test } from './page.ts'

const TEXT = `افتتحت وزارة الثقافة أمس المكتبة الوطنية الجديدة. وكانت الوزارة قد أعلنت المشروع في مطلع 2021.
وقال المدير يوم الثلاثاء 14 مايو 2024 إن القاعات ستستقبل الباحثين.`

test('a pasted text is drawn while it is typed, and nothing leaves the browser', async ({ page }) => {
  await open(page, '/?own=1')
  await expect(page.locator('.say')).toContainText('ألصق خبرًا')
  await expect(page.locator('.own .note')).toContainText('لا يُرفع منه شيء')
  const sent: string[] = []
  page.on('request', (r) => sent.push(`${r.method()} ${r.url()}`))
  await page.locator('#own-text').pressSequentially(TEXT.slice(0, 60))
  await page.locator('#own-text').fill(TEXT)
  await page.locator('#own-date').fill('2024-05-14')
  await expect(page.locator('.dek')).not.toBeEmpty()
  await expect(page.locator('#own-said')).toContainText('عبارات زمن')
  await expect(page.locator('#own-under u').first()).toBeAttached()
  expect(sent.filter((line) => !line.endsWith('/worker.js'))).toEqual([])
})

test('on a phone the editor stands in the first screen, and the drawing below it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '/?own=1')
  await expect(page.locator('#own-text')).toBeInViewport({ ratio: 1 })
  await page.locator('#own-text').fill(TEXT)
  await expect(page.locator('.dek')).not.toBeEmpty()
  const [editor, drawing] = await Promise.all(['#own', '#plot'].map((id) => page.locator(id).boundingBox()))
  expect(drawing!.y).toBeGreaterThan(editor!.y + editor!.height)
})

test('typing into 5,000 characters never waits for the extraction', async ({ page }) => {
  await open(page, '/?own=1')
  await page.locator('#own-text').fill(`${TEXT}\n`.repeat(30).slice(0, 5000))
  await expect(page.locator('.dek')).not.toBeEmpty()
  await page.evaluate(() => {
    Object.assign(window, { slow: [] })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        if (entry.name === 'keydown' || entry.name === 'input')
          (window as never as { slow: number[] }).slow.push(entry.duration)
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
  await page.locator('#own-text').press('End')
  await page.keyboard.type(' وأعلن الوزير ذلك اليوم', { delay: 60 })
  const slow = (await page.evaluate(() => (window as never as { slow: number[] }).slow)).sort((a, b) => a - b)
  // Far above what a quiet machine takes, so that only a stutter fails and not another program's load.
  expect(slow[Math.floor(slow.length / 2)] ?? 0).toBeLessThanOrEqual(200)
})

test('a text of a megabyte shows that it is being read, and can be stopped', async ({ page }) => {
  await open(page, '/?own=1')
  const long = `${TEXT}\n`.repeat(Math.ceil(1_000_000 / TEXT.length))
  await page.route('**/api/**', (route) => route.abort())
  await page.locator('#own-text').evaluate((field: HTMLTextAreaElement, text) => {
    field.value = text
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }, long)
  await expect(page.locator('#own-progress')).toBeVisible()
  await page.getByRole('button', { name: 'أوقف القراءة' }).click()
  await expect(page.locator('#own-said')).toContainText('أُوقفت القراءة')
  await page.locator('#own-text').fill(TEXT)
  await expect(page.locator('#own-said')).toContainText('عبار')
})

test('English and Persian get a kind word', async ({ page }) => {
  await open(page, '/?own=1&lang=en')
  await page.locator('#own-text').fill('The minister said on Thursday that the talks had ended without an agreement.')
  await expect(page.locator('#own-said')).toContainText('reads Arabic only')
  await page.locator('#own-text').fill('وزیر خارجه ایران روز پنجشنبه گفت که گفتگوها پایان یافته است و توافقی نشد.')
  await expect(page.locator('#own-said')).toContainText('Persian')
})

test('a file can be chosen; what is no text is refused', async ({ page }) => {
  await open(page, '/?own=1')
  await page.locator('#own-file').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(TEXT) })
  await expect(page.locator('#own-text')).toHaveValue(TEXT)
  await page
    .locator('#own-file')
    .setInputFiles({ name: 'b.png', mimeType: 'image/png', buffer: Buffer.from([137, 80, 78, 71, 0, 255, 254]) })
  await expect(page.locator('#own-saved')).toContainText('ليس ملف نص')
})

test('a file can be dropped anywhere on the page', async ({ page }) => {
  await open(page, '/?own=1')
  const files = await page.evaluateHandle((text) => {
    const all = new DataTransfer()
    all.items.add(new File([text], 'a.txt', { type: 'text/plain' }))
    return all
  }, TEXT)
  await page.dispatchEvent('body', 'dragover', { dataTransfer: files })
  await page.dispatchEvent('h1', 'drop', { dataTransfer: files })
  await expect(page.locator('#own-text')).toHaveValue(TEXT)
  await expect(page.locator('.dek')).toContainText('أحداث')
})

test('a link holds the text, and opens it again', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '/?own=1')
  await page.locator('#own-text').fill(TEXT)
  await page.locator('#own-date').fill('2024-05-14')
  await expect(page.locator('#own-said')).toContainText('عبار')
  await page.getByRole('button', { name: 'مشاركة وتصدير' }).click()
  await page.getByRole('button', { name: 'انسخ رابطًا فيه النص' }).click()
  await expect(page.locator('#share-said')).toHaveText('نُسخ.')
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toContain('#text=')
  const other = await context.newPage()
  await other.goto(link)
  await expect(other.locator('#own-text')).toHaveValue(TEXT)
  await expect(other.locator('#own-date')).toHaveValue('2024-05-14')
  await other.goto('about:blank')
  await other.goto('/?own=1#text=broken')
  await expect(other.locator('#own-said')).toContainText('الرابط مقطوع')
})

test('saving takes the token, and then the article has an address', async ({ page }) => {
  await open(page, '/?own=1')
  const text = `${TEXT} ${Date.now()}`
  await page.locator('#own-text').fill(text)
  await expect(page.locator('#own-saves')).toBeEnabled()
  await page.locator('#own-token').fill('wrong')
  await page.locator('#own-saves').click()
  await expect(page.locator('#own-saved')).not.toBeEmpty()
  await page.locator('#own-token').fill(TOKEN)
  await page.locator('#own-saves').click()
  await expect(page).toHaveURL(/article=[0-9a-f]+/)
  await expect(page.locator('#body')).toContainText('المكتبة الوطنية')
  const id = new URL(page.url()).searchParams.get('article')!
  const gone = await page.request.delete(`/api/articles/${id}`, { headers: { Authorization: `Bearer ${TOKEN}` } })
  expect(gone.status()).toBe(204)
})

test('hostile text stays text', async ({ page }) => {
  const text = `قال الوزير الخميس <img src=x onerror="document.title='owned'"> إن الاتفاق تم.\nوقال \u202Eمعكوس\u202C <script>document.title='owned'</script> أمس.`
  const id = await store(page, {
    text,
    title: '<script>document.title="owned"</script>&amp;',
    publishedAt: '2024-05-14',
    url: 'https://example.org/?a=1&b=<x>',
  })
  try {
    await open(page, `/?article=${id}`)
    await expect(page.locator('h1')).toHaveText('<script>document.title="owned"</script>&amp;')
    await expect(page.locator('#body')).toContainText('<img src=x onerror=')
    await expect(page.locator('#body img, #body script')).toHaveCount(0)
    expect(await page.title()).not.toBe('owned')
    await open(page, '/?own=1')
    await page.locator('#own-text').fill(text)
    await expect(page.locator('#own-said')).toContainText('عبار')
    await expect(page.locator('#own-under img, #own-under script')).toHaveCount(0)
    expect(await page.title()).not.toBe('owned')
  } finally {
    await page.request.delete(`/api/articles/${id}`, { headers: { Authorization: `Bearer ${TOKEN}` } })
  }
})
