/**
 * The lexicon of events, cold: in threads of their own, one after the other, whose engines have compiled nothing of it.
 * Stems are generated for the words that come, so the words of the sample are timed as well as the first.
 */

import { join } from 'node:path'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { readArticles } from '../src/dev/articles.ts'
import { readings } from '../src/events/morphology.ts'
import { tokenize } from '../src/text/tokens.ts'
import { median, ms } from './measure.ts'
import { report } from './report.ts'

const THREADS = 8

if (isMainThread) {
  const timed: { first: number; sample: number }[] = []
  for (let n = 0; n < THREADS; n++)
    timed.push(
      await new Promise((resolve, reject) => {
        new Worker(import.meta.filename).once('message', resolve).once('error', reject)
      }),
    )
  const line = (what: string, of: number[], target?: string) =>
    report(what, `${ms(median(of))}, ${ms(Math.min(...of))} to ${ms(Math.max(...of))}`, target)
  line(
    'the lexicon of events, ready for its first word, cold',
    timed.map(({ first }) => first),
    '≤ 15 ms',
  )
  line(
    'the words of the sample after it',
    timed.map(({ sample }) => sample),
  )
} else {
  const articles = readArticles(join(import.meta.dirname, '../data'))
  const { norm } = tokenize(articles.find(({ file }) => file === 'lavrov.txt')!.text)
  const start = performance.now()
  readings(norm[0])
  const first = performance.now()
  for (const word of new Set(norm)) readings(word)
  parentPort?.postMessage({ first: first - start, sample: performance.now() - first })
}
