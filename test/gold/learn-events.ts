/**
 * Weights of confidence and salience. First it says how well they do on articles that they were not learnt from: each
 * article in turn is left out.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Event } from '../../src/contract/event.ts'
import { readEvents, readFeatures } from '../../src/events/index.ts'
import { FACTS, type Features } from '../../src/events/weigh/features.ts'
import { rowsOf, weighFeatures } from '../../src/events/weigh/index.ts'
import { tenseOf } from '../../src/events/words.ts'
import { readTime } from '../../src/temporal/index.ts'
import { findRetold } from '../../src/text/retold.ts'
import { tokenize } from '../../src/text/tokens.ts'
import { isDetected, isRight, matched, sentencesToDetect, valuesOf } from './events.ts'
import { documents, type GoldDocument } from './gold.ts'
import { FILES, regress, rounded, tableOf } from './regression.ts'

const TARGETS = ['confidence', 'salience'] as const
type Table = Record<string, Record<string, readonly [number, number]>>

/** One event that was told, with what it should have been weighed. */
interface Example {
  article: string
  features: Features
  /** The same, each as one word. */
  words: string[]
  /** Whether the event is right, and whether a timeline needs it; undefined where nobody said. */
  confidence?: boolean
  salience?: boolean
  /** How much it counts. */
  weight: number
}

/** Penalty on the squares of the weights, and how much a sentence of the detection set counts against an event of an article. */
const PENALTY = { confidence: 2, salience: 10 }
const SENTENCE = 1.5
/** How much of what is right here is not so elsewhere: the rules were tried on these articles, and do less well on others. */
const ELSEWHERE = { confidence: 0.02, salience: 0 }
/** Logits of which weights are multiples: what is finer says nothing, and one alone hardly anything. */
const STEP = 0.05
const coarse = (weight: number): number => rounded(Math.round(weight / STEP) * STEP)

/** What an event is, each fact as one word. */
const wordsOf = (features: Features): string[] =>
  FACTS.flatMap((name, n) => (features[n] === undefined ? [] : [`${name}: ${features[n]}`]))

function told(text: string, publishedAt: string | null | undefined) {
  const tokens = tokenize(text, findRetold(text))
  const time = readTime(tokens, { publishedAt, tenseOf })
  const features = readFeatures(tokens, time)
  const events = valuesOf(readEvents(tokens, time, {}), time.timexes)
  return events.map((event) => {
    const own = features.get(event.trigger.start) as Features
    return { event, features: own, words: wordsOf(own) }
  })
}

async function ofArticle(doc: GoldDocument): Promise<Example[]> {
  const all = told(doc.text, doc.publishedAt)
  const gold = await matched(
    doc,
    all.map(({ event }) => event),
  )
  return Promise.all(
    all.map(async ({ event, features, words }, i) => ({
      article: doc.id,
      features,
      words,
      confidence: gold[i] !== null && (await isRight(gold[i], event)),
      // Of what nobody annotated no one said whether a timeline needs it.
      salience: gold[i]?.core,
      weight: 1,
    })),
  )
}

function ofSentences(): Example[] {
  return sentencesToDetect().flatMap(({ type, yes, text, publishedAt }) =>
    told(text, publishedAt)
      .filter(({ event }) => isDetected(type, { ...event, salience: 1 } as Event))
      .map(({ features, words }) => ({ article: '', features, words, salience: yes, weight: SENTENCE })),
  )
}

/** Examples for one target; of each right one, so much is learnt as wrong. */
const examplesOf = (examples: readonly Example[], target: (typeof TARGETS)[number], wrong: number) =>
  examples.flatMap((e) => {
    const right = e[target]
    if (right === undefined) return []
    const rest = right ? [{ ...e, right: false, weight: e.weight * wrong }] : []
    return [{ ...e, right, weight: right ? e.weight * (1 - wrong) : e.weight }, ...rest]
  })

function learn(examples: readonly Example[]): Table {
  const [confidence, salience] = TARGETS.map((target) =>
    regress(examplesOf(examples, target, ELSEWHERE[target]), PENALTY[target]),
  )
  const table: Record<string, Record<string, readonly [number, number]>> = {}
  for (const word of [...new Set([...confidence.keys(), ...salience.keys()])].sort()) {
    const row = [confidence, salience].map((of) => coarse(of.get(word) ?? 0)) as [number, number]
    if (row.every((w) => Math.abs(w) <= STEP)) continue
    const [name, value] = word.split(/: (.*)/s)
    table[name] ??= {}
    table[name][value] = row
  }
  return table
}

/** How the weights do on examples: how sure events are right, how often a core event stands before another. */
function report(name: string, weighed: { e: Example; confidence: number; salience: number }[]) {
  const share = (a: number, b: number) => (b ? (a / b).toFixed(3) : '-')
  const sure = weighed.filter((w) => w.confidence >= 0.8)
  let pairs = 0
  let ordered = 0
  for (const article of new Set(weighed.map((w) => w.e.article))) {
    const own = weighed.filter((w) => w.e.article === article)
    for (const high of own.filter((w) => w.e.salience))
      for (const low of own.filter((w) => !w.e.salience)) {
        pairs++
        ordered += high.salience > low.salience ? 1 : high.salience === low.salience ? 0.5 : 0
      }
  }
  console.log(
    name.padEnd(28),
    `sure ${share(sure.length, weighed.length)}  sure and right ${share(sure.filter((w) => w.e.confidence).length, sure.length)}  core before the rest ${share(ordered, pairs)}`,
  )
}

const articles: Example[][] = []
for (const file of FILES) for (const doc of documents(file)) articles.push(await ofArticle(doc))
const sentences = ofSentences()
const weighed = (table: Table, examples: readonly Example[]) => {
  const rows = rowsOf(table)
  return examples.map((e) => ({ e, ...weighFeatures(e.features, rows) }))
}

report(
  'each article left out in turn',
  articles.flatMap((own) => weighed(learn([...articles.filter((a) => a !== own).flat(), ...sentences]), own)),
)
const table = learn([...articles.flat(), ...sentences])
report('articles learnt from', weighed(table, articles.flat()))
writeFileSync(
  join(import.meta.dirname, '../../src/events/weigh/weights.ts'),
  `/** In logits, by the name and the value of a feature. Made by \`npm run learn\`, not by hand. */
export const WEIGHTS: Readonly<Record<string, Readonly<Record<string, readonly [confidence: number, salience: number]>>>> = {
${tableOf(Object.entries(table).flatMap(([name, rows]) => Object.entries(rows).map(([value, row]) => [`${name}: ${value}`, `[${row.join(', ')}]`] as const)))}
}
`,
)
