/**
 * Storing 10,000 articles of 4,500 characters as NDJSON, against the same rows put into the same D1 by their bare
 * statements, plus the extraction alone. `node bench/ingest.ts [articles]` takes another number.
 */
import { join } from 'node:path'
import { readArticles } from '../src/dev/articles.ts'
import { extract } from '../src/extract.ts'
import { articleId, slotOf } from '../src/store/keys.ts'
import { insertion } from '../src/store/write.ts'
import { ratio } from './measure.ts'
import { report } from './report.ts'
import { AUTH, NDJSON_TYPE, serve } from './server.ts'

const LENGTH = 4500
const COUNT = Number(process.argv[2] ?? 10_000)
const sources = readArticles(join(import.meta.dirname, '../data')).map(({ text }) => text)

/** The nth article: passages of real ones from a place of its own, under a line that no other has. */
function textOf(n: number): string {
  const text = `${sources[n % sources.length]}\n${sources[(n + 1) % sources.length]}`
  const moved = text.replace(/\d{4}/g, (year) => String(1990 + ((Number(year) + n) % 35)))
  return `الخبر رقم ${n}.\n${moved}`.slice(0, LENGTH)
}

/** Lines of the bare inserts in one request: longer than the articles, they would run into the size of a body. */
const BATCH = 500

/** Sends a line for each from `first` up to `last`, no faster than they are taken; the answer as text. */
async function send(url: string, lineOf: (n: number) => string, first = 0, last = COUNT): Promise<string> {
  let n = first
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (n < last) controller.enqueue(new TextEncoder().encode(`${lineOf(n++)}\n`))
      else controller.close()
    },
  })
  // A stream cannot be sent twice, as a connection that is reused and meets its end would ask.
  const headers = { ...AUTH, ...NDJSON_TYPE, connection: 'close' }
  const answer = await fetch(url, { method: 'POST', headers, body, duplex: 'half' } as RequestInit)
  return answer.text()
}

async function seconds(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

let extraction = 0
const batches: string[] = []
for (let n = 0; n < COUNT; n++) {
  const text = textOf(n)
  const start = performance.now()
  const read = extract(text, { publishedAt: '2016-04-01' })
  extraction += (performance.now() - start) / 1000
  const id = articleId(read.document.digest)
  batches.push(JSON.stringify(insertion(id, slotOf(id), text, read, null)))
}

const bare = await serve({ main: 'bench/worker.ts' }, ({ address }) =>
  seconds(async () => {
    let run = 0
    for (let n = 0; n < COUNT; n += BATCH) {
      const last = Math.min(n + BATCH, COUNT)
      run += JSON.parse(await send(`${address}/bare/batches`, (k) => batches[k], n, last)).done
    }
    if (run !== COUNT) throw new Error(`${run} of ${COUNT} batches were run`)
  }),
)
const stored = await serve({}, ({ address }) =>
  seconds(async () => {
    const lines = await send(`${address}/api/articles`, (n) =>
      JSON.stringify({ text: textOf(n), publishedAt: '2016-04-01' }),
    )
    const created = lines.split('\n').filter((line) => line.includes('"status":201')).length
    if (created !== COUNT) throw new Error(`${created} of ${COUNT} articles were stored: ${lines.slice(0, 300)}`)
  }),
)
report(`${COUNT} articles of ${LENGTH} characters, extraction alone`, `${extraction.toFixed(1)} s`)
report('their bare inserts', `${bare.toFixed(1)} s`)
report('stored by the service', `${stored.toFixed(1)} s`, '≤ 600 s for 10,000')
report('to extraction and inserts', ratio(stored / (extraction + bare)), '≤ 2')
