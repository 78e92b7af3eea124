import { rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { databaseFile } from '../../src/dev/service.ts'
import { migrate } from '../../src/dev/wrangler.ts'
import { articleOf, type Json, lineOf, NDJSON, services, stored } from './harness.ts'

const run = services()
const COUNT = 200

/**
 * Sends all lines, or so many and no end; stops without error where the service is gone. Answers the lines that came
 * back.
 */
async function send(address: string, onAnswer: (n: number) => void, most = COUNT): Promise<Json[]> {
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent < most) controller.enqueue(new TextEncoder().encode(lineOf(sent++)))
      else if (most === COUNT) controller.close()
    },
  })
  const answers: Json[] = []
  try {
    const answer = await fetch(`${address}/api/articles`, {
      method: 'POST',
      headers: NDJSON,
      body,
      duplex: 'half',
    } as RequestInit)
    let rest = ''
    for await (const piece of answer.body!.pipeThrough(new TextDecoderStream())) {
      const lines = (rest + piece).split('\n')
      rest = lines.pop()!
      for (const line of lines) answers.push(JSON.parse(line))
      onAnswer(answers.length)
    }
  } catch {} // cut off
  return answers
}

it('a service killed in the middle of many articles, and sent them again, loses and doubles nothing', async () => {
  await migrate(join(run.folder(), 'killed'))
  const first = await run.start('killed')
  let killed: Promise<void> | undefined
  const before = await send(
    first.address,
    (n) => {
      if (n >= 60) killed ??= first.kill()
    },
    COUNT - 50,
  )
  await killed
  expect(before.length).toBeGreaterThanOrEqual(60)
  expect(before.length).toBeLessThan(COUNT)

  const second = await run.start('killed')
  const kept = await stored(second.address)
  // What was answered is there, and at most the line that was under way with it; each whole.
  expect(kept.articles.length).toBeGreaterThanOrEqual(before.length)
  for (const { id } of before) expect(kept.articles.some((it) => it.article.id === id)).toBe(true)
  expect(kept.events).toBe(kept.articles.reduce((sum, it) => sum + it.events.length, 0))

  const after = await send(second.address, () => {})
  expect(after.map((it) => it.line)).toEqual(Array.from({ length: COUNT }, (_, i) => i + 1))
  expect(after.filter((it) => it.status === 200)).toHaveLength(kept.articles.length)
  expect(after.filter((it) => it.status === 201)).toHaveLength(COUNT - kept.articles.length)
  const all = await stored(second.address)
  expect(all.articles).toHaveLength(COUNT)
  expect(new Set(all.articles.map((it) => it.article.text)).size).toBe(COUNT)
  expect(all.events).toBe(all.articles.reduce((sum, it) => sum + it.events.length, 0))
}, 600_000)

it('a connection cut in mid-line keeps the lines that came whole, and the service goes on', async () => {
  await migrate(join(run.folder(), 'cut'))
  const { address } = await run.start('cut')
  const { hostname, port } = new URL(address)
  const socket = connect(Number(port), hostname)
  const chunk = (s: string) => `${Buffer.byteLength(s).toString(16)}\r\n${s}\r\n`
  const head = Object.entries({ ...NDJSON, host: 'tarikh.test', 'transfer-encoding': 'chunked' })
  socket.write(`POST /api/articles HTTP/1.1\r\n${head.map(([k, v]) => `${k}: ${v}\r\n`).join('')}\r\n`)
  socket.write(chunk(lineOf(1) + lineOf(2) + lineOf(3).slice(0, 40)))
  await new Promise<void>((resolve) => {
    let heard = ''
    socket.on('data', (data) => {
      heard += data
      if (heard.includes('"line":2')) resolve()
    })
  })
  socket.destroy()
  await new Promise((resolve) => setTimeout(resolve, 500))
  const { articles } = await stored(address)
  expect(articles.map((it) => it.article.text).sort()).toEqual([articleOf(1).text, articleOf(2).text].sort())
}, 600_000)

it('a service whose database cannot be opened reads articles, and answers 503 to what needs it', async () => {
  const state = join(run.folder(), 'spoilt')
  await migrate(state)
  const file = databaseFile(state)
  writeFileSync(file, 'no database '.repeat(1000))
  // What SQLite would mend it from.
  for (const log of [`${file}-wal`, `${file}-shm`]) rmSync(log, { force: true })
  const { address } = await run.start('spoilt')
  for (const path of ['/api/events', '/api/articles', '/api/events.csv']) {
    const read = await fetch(address + path)
    expect([path, read.status, read.headers.get('content-type')]).toEqual([path, 503, 'application/problem+json'])
  }
  const write = await fetch(`${address}/api/articles`, { method: 'POST', headers: NDJSON, body: lineOf(1) })
  expect(JSON.parse(await write.text())).toMatchObject({ line: 1, status: 503 })
  const extract = await fetch(`${address}/api/extract`, { method: 'POST', body: 'وصل الوزير أمس إلى تونس.' })
  expect(extract.status).toBe(200)
}, 600_000)

it('a service whose database has no tables says so, and works once it has them', async () => {
  const { address } = await run.start('empty')
  const read = await fetch(`${address}/api/events`)
  expect([read.status, read.headers.get('content-type')]).toEqual([503, 'application/problem+json'])
  expect(((await read.json()) as Json).detail).toContain('migrations')
  const write = await fetch(`${address}/api/articles`, { method: 'POST', headers: NDJSON, body: lineOf(1) })
  expect(JSON.parse(await write.text())).toMatchObject({ line: 1, status: 503 })
  const extract = await fetch(`${address}/api/extract`, { method: 'POST', body: 'وصل الوزير أمس إلى تونس.' })
  expect(extract.status).toBe(200)
  await migrate(join(run.folder(), 'empty'))
  await fetch(`${address}/api/articles`, { method: 'POST', headers: NDJSON, body: lineOf(1) }).then((it) => it.text())
  expect((await stored(address)).articles).toHaveLength(1)
}, 600_000)
