import { beforeEach, describe, expect, it } from 'vitest'
import { AUTH, call, emptyStore } from './client.ts'

beforeEach(emptyStore)

const line = (n: number) => JSON.stringify({ text: `أعلن الوزير رقم ${n} يوم 10 مارس 2016 الاتفاق.` })
const send = async (body: BodyInit) => {
  const answer = await call('/api/articles', {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson', ...AUTH },
    body,
  })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/x-ndjson'])
  return answer.text
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l))
}

describe('many articles at once', () => {
  it('answers a line for each, in order, and the rest after a bad one', async () => {
    const bytes = (s: string) => [...new TextEncoder().encode(s)]
    const body = new Uint8Array([
      ...bytes(`\ufeff${line(1)}\r\n\r\n\n${line(2)}\n{"text":\n{"text":""}\n`),
      ...[0x22, 0xff, 0x22, 0x0a],
      ...bytes(`${line(1)}\n${line(3)}`),
    ])
    const answers = await send(body)
    expect(answers.map((a) => [a.line, a.status])).toEqual([
      [1, 201],
      [4, 201],
      [5, 400],
      [6, 422],
      [7, 400],
      [8, 200],
      [9, 201],
    ])
    expect(answers[3].errors[0].pointer).toBe('#/text')
    expect(answers[5].id).toBe(answers[0].id)
    expect((await call('/api/articles')).json.total).toBe(3)
  })

  it('stores nothing twice when the file comes again', async () => {
    const file = [1, 2, 3].map(line).join('\n')
    const first = await send(file)
    const second = await send(file)
    expect(second.map((a) => a.status)).toEqual([200, 200, 200])
    expect(second.map((a) => a.id)).toEqual(first.map((a) => a.id))
    expect((await call('/api/articles')).json.total).toBe(3)
  })

  it('drops a line of 10 MB as it comes', async () => {
    let piece = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        piece++
        if (piece === 1) controller.enqueue(new TextEncoder().encode(`${line(1)}\n`))
        else if (piece <= 161) controller.enqueue(new Uint8Array(65_536).fill(0x61))
        else {
          controller.enqueue(new TextEncoder().encode(`\n${line(2)}`))
          controller.close()
        }
      },
    })
    expect((await send(body)).map((a) => a.status)).toEqual([201, 413, 201])
  })

  it('answers an empty body with nothing', async () => {
    expect(await send('')).toEqual([])
  })

  it('takes what a line does not say from the query string, as a single article does', async () => {
    const headers = { 'content-type': 'application/x-ndjson', ...AUTH }
    const own = JSON.stringify({ text: 'قال الوزير أمس الخميس.', publishedAt: '2014-01-01' })
    const body = `${line(1)}\n${own}`
    await call('/api/articles?publishedAt=2016-03-11', { method: 'POST', headers, body })
    const { articles } = (await call('/api/articles')).json
    expect(articles.map((a: { publishedAt: string }) => a.publishedAt)).toEqual(['2016-03-11', '2014-01-01'])
  })

  it('is UTF-8, and refuses to be called otherwise', async () => {
    const headers = { 'content-type': 'application/x-ndjson; charset=utf-16', ...AUTH }
    const answer = await call('/api/articles', { method: 'POST', headers, body: line(1) })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([415, 'application/problem+json'])
    expect((await call('/api/articles')).json.total).toBe(0)
  })

  it('needs the token before it reads', async () => {
    const answer = await call('/api/articles', {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson' },
      body: line(1),
    })
    expect(answer.status).toBe(401)
  })
})
