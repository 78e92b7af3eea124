import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { type Service, start, TOKEN } from '../../src/dev/service.ts'

export const AUTH = { authorization: `Bearer ${TOKEN}` }
export const NDJSON = { ...AUTH, 'content-type': 'application/x-ndjson' }

/** A folder for the databases of this file's tests, and services on it that end with them. */
export function services() {
  let state = ''
  const running: Service[] = []
  beforeAll(() => {
    state = mkdtempSync(join(tmpdir(), 'tarikh-service-'))
  })
  afterAll(async () => {
    await Promise.all(running.map(({ kill }) => kill()))
    rmSync(state, { recursive: true, force: true, maxRetries: 3 })
  })
  return {
    folder: () => state,
    start: async (database: string, main?: string): Promise<Service> => {
      const service = await start({ state: join(state, database), main })
      running.push(service)
      return service
    },
  }
}

export const articleOf = (n: number) => ({
  text: `أعلن الوزير رقم ${n} يوم ${1 + (n % 28)} مارس 2016 الاتفاق، ونفى أن يكون قد زار تونس عام 2013.`,
  publishedAt: '2016-04-01',
})
export const lineOf = (n: number) => `${JSON.stringify(articleOf(n))}\n`

// biome-ignore lint/suspicious/noExplicitAny: answers of the API, checked against their schemas elsewhere
export type Json = any

/** All that is stored, as it is answered; and how many events the list of all gives. */
export async function stored(address: string): Promise<{ articles: Json[]; events: number }> {
  const articles: Json[] = []
  for (let cursor = ''; cursor !== null; ) {
    const page: Json = await (await fetch(`${address}/api/articles?limit=100${cursor}`)).json()
    const read = async ({ id }: Json) => (await fetch(`${address}/api/articles/${id}`)).json()
    articles.push(...(await Promise.all(page.articles.map(read))))
    if (page.next === null) break
    cursor = `&cursor=${page.next}`
  }
  const lines = await (await fetch(`${address}/api/events.ndjson`)).text()
  return { articles, events: lines.split('\n').filter(Boolean).length }
}
