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
      `<!doctype html><meta name="viewport" content="width=device-width">${code}<script>addEventListener('message',e=>{document.title=JSON.stringify(e.data)})</script>`,
    )
  }).listen(0, '127.0.0.1')
  await once(paper, 'listening')
  await host.goto(`http://127.0.0.1:${(paper.address() as AddressInfo).port}/`)
  await expect(host.frameLocator('iframe').locator('h1')).not.toBeEmpty()
  await expect(host).toHaveTitle(/tarikh:height/)
  // The frame is as high as what is in it, on a wide page and on a phone.
  for (const width of [1000, 390]) {
    await host.setViewportSize({ width, height: 800 })
    await expect
      .poll(() =>
        host.evaluate(async () => {
          const frame = document.querySelector('iframe')!
          const told = JSON.parse(document.title).height
          return Math.abs(frame.getBoundingClientRect().height - told) < 2 && told
        }),
      )
      .toBeGreaterThan(width === 390 ? 1000 : 500)
  }
  const link = host.frameLocator('iframe').locator('#whole')
  await expect(link).toHaveAttribute('href', new RegExp(`^${baseURL}/\\?article=`))
  paper.close()
  // The page itself lets no one frame it.
  const answer = await page.request.get('/')
  expect(answer.headers()['content-security-policy']).toContain("frame-ancestors 'none'")
})

test('in an embed the wheel scrolls the page around it, and zooms with Ctrl', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 700 })
  await open(page, '/embed')
  const box = (await page.locator('#plot .timeline').boundingBox())!
  await page.mouse.move(box.x + box.width / 3, box.y + box.height / 2)
  await page.mouse.wheel(0, -400)
  await page.waitForTimeout(300)
  expect(page.url()).not.toContain('at=')
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -100)
  await page.keyboard.up('Control')
  await expect(page).toHaveURL(/at=/)
})

test('on a phone nothing of an embed lies on the axis, and a card opens under its mark', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '/embed')
  const foot = async (selector: string) => {
    const box = (await page.locator(selector).boundingBox())!
    return { top: box.y, bottom: box.y + box.height }
  }
  expect((await foot('#plot svg')).bottom).toBeLessThanOrEqual((await foot('#tray')).top + 1)
  const mark = page.locator('#plot svg circle').nth(1)
  const at = (await mark.boundingBox())!
  await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2)
  await expect(page.locator('#card-title')).toBeVisible()
  await expect(page.locator('#card .words mark').first()).toBeVisible()
  await expect.poll(async () => (await foot('#card')).top - at.y).toBeGreaterThan(10)
  expect((await foot('#card')).top - at.y).toBeLessThan(160)
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
    const parts: Buffer[] = []
    for await (const part of stream) parts.push(part as Buffer)
    const file = Buffer.concat(parts)
    expect(file[0]).toBe(start === '<' ? 0x3c : 0x89)
    const drawn = (await page.locator('#plot svg').boundingBox())!
    if (start === '<') {
      // The words of the drawing, and the letters they are set in.
      const svg = file.toString()
      for (const text of await page.locator('#plot svg > g > text').allTextContents()) expect(svg).toContain(text)
      expect(svg).toContain('url(&quot;data:font/woff2;base64,')
    } else {
      // Two pixels to one of the drawing's.
      expect(file.readUInt32BE(16)).toBe(Math.ceil(drawn.width * 2))
      expect(file.readUInt32BE(20)).toBe(Math.ceil(drawn.height * 2))
    }
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
