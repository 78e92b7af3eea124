import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, open, test } from './page.ts'

test('the embed code frames the drawing, which tells its height', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '/')
  await page.getByRole('button', { name: 'مشاركة وتصدير' }).click()
  await page.getByRole('button', { name: /رمز التضمين/ }).click()
  await expect(page.locator('#share-said')).not.toBeEmpty()
  const code = await page.evaluate(() => navigator.clipboard.readText())
  expect(code).toMatch(/^<iframe src="http/)
  const host = await context.newPage()
  const paper = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html')
    answer.end(
      `<!doctype html>${code}<script>addEventListener('message',e=>{document.title=JSON.stringify(e.data)})</script>`,
    )
  }).listen(0, '127.0.0.1')
  await once(paper, 'listening')
  await host.goto(`http://127.0.0.1:${(paper.address() as AddressInfo).port}/`)
  await expect(host.frameLocator('iframe').locator('h1')).not.toBeEmpty()
  await expect(host).toHaveTitle(/tarikh:height/)
  const link = host.frameLocator('iframe').locator('#whole')
  await expect(link).toHaveAttribute('href', new RegExp(`^${baseURL}/\\?article=`))
  paper.close()
  // The page itself lets no one frame it.
  const answer = await page.request.get('/')
  expect(answer.headers()['content-security-policy']).toContain("frame-ancestors 'none'")
})

test('the drawing can be had as SVG and PNG', async ({ page }) => {
  await open(page, '/')
  for (const [name, start] of [
    ['صورة متجهة', '<'],
    ['صورة', '\u2030PNG'],
  ] as const) {
    await page.getByRole('button', { name: 'مشاركة وتصدير' }).click()
    const coming = page.waitForEvent('download')
    await page
      .locator('#m-share')
      .getByRole('button', { name: new RegExp(`^${name}\\s*(SVG|PNG)`) })
      .click()
    const stream = await (await coming).createReadStream()
    const first = (await stream[Symbol.asyncIterator]().next()).value as Buffer
    expect(first[0]).toBe(start === '<' ? 0x3c : 0x89)
    await page.keyboard.press('Escape')
  }
})

test('the exports carry the selection', async ({ page }) => {
  await open(page, '/?kind=speech')
  await page.getByRole('button', { name: 'مشاركة وتصدير' }).click()
  const href = await page.locator('#m-share a', { hasText: 'CSV' }).getAttribute('href')
  expect(href).toContain('/api/events.csv?article=')
  expect(href).toContain('kind=statement')
  expect(href).not.toContain('kind=meeting')
})
