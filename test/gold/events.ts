import type { Event } from '../../src/contract/event.ts'
import { extract } from '../../src/extract.ts'
import { documents, type GoldDocument, type GoldEvent, scorer } from './gold.ts'
import type { Figures } from './score.ts'

/** An event with the TIMEX3 value that its date comes from, which the scorer accepts too. */
type Judged = Event & { time: { value?: string } }
interface Scorer {
  judge: Record<'date' | 'kind' | 'factuality' | 'actor', (gold: GoldEvent, told: Judged) => boolean | null>
  match(gold: GoldEvent[], told: Judged[]): { pm: Map<number, number> }
  scoreDocument(doc: GoldDocument, told: Judged[], say?: (line: string) => void): Record<string, number>
  summary(counts: Record<string, number>): Record<string, number | null>
}

const eventScorer = () => scorer<Scorer>('score-events.mjs')

export function valuesOf(events: readonly Event[], timexes: readonly { id: string; value: string }[]): Judged[] {
  const value = new Map(timexes.map((t) => [t.id, t.value]))
  return events.map((e) => ({ ...e, time: { ...e.time, value: e.time.timex ? value.get(e.time.timex) : undefined } }))
}

function read(doc: GoldDocument, dated: boolean): Judged[] {
  const { events, timexes } = extract(doc.text, { publishedAt: dated ? doc.publishedAt : null })
  return valuesOf(events, timexes)
}

/** For each told event the annotated one that it tells, or null. */
export async function matched(doc: GoldDocument, told: Judged[]): Promise<(GoldEvent | null)[]> {
  const { pm } = (await eventScorer()).match(doc.events, told)
  return told.map((_, i) => doc.events[pm.get(i) ?? -1] ?? null)
}

/** Whether date, kind and factuality are right. */
export async function isRight(gold: GoldEvent, told: Judged): Promise<boolean> {
  const { judge } = await eventScorer()
  return judge.date(gold, told) !== false && !!judge.kind(gold, told) && !!judge.factuality(gold, told)
}

async function score(file: string, dated: boolean, say?: (line: string) => void) {
  const { scoreDocument, summary } = await eventScorer()
  const sum: Record<string, number> = {}
  for (const doc of documents(file)) {
    const counts = scoreDocument(doc, read(doc, dated), say)
    for (const name in counts) sum[name] = (sum[name] ?? 0) + counts[name]
  }
  const { gold: _gold, core: _core, pred: _pred, ...figures } = summary(sum)
  return figures
}

export async function scoreEvents(say?: (line: string) => void): Promise<Figures> {
  return {
    'events news': await score('events-dev.jsonl', true, say),
    'events sample': await score('events-sample.jsonl', false, say),
  }
}

const BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.9]

/** How often the events of each bin of confidence are right: told by the gold, with date, kind and factuality right. */
export async function reliability(): Promise<{ rows: Record<string, number>[]; sure: number; sureRight: number }> {
  const all: { confidence: number; right: boolean }[] = []
  for (const doc of documents('events-dev.jsonl')) {
    const told = read(doc, true)
    const gold = await matched(doc, told)
    for (const [i, event] of told.entries()) {
      const own = gold[i]
      all.push({ confidence: event.confidence, right: own !== null && (await isRight(own, event)) })
    }
  }
  const rows = BINS.map((from, i) => {
    const bin = all.filter((e) => e.confidence >= from && e.confidence < (BINS[i + 1] ?? 2))
    const mean = bin.reduce((sum, e) => sum + e.confidence, 0) / (bin.length || 1)
    const right = bin.filter((e) => e.right).length / (bin.length || 1)
    return { from, events: bin.length, confidence: +mean.toFixed(2), right: +right.toFixed(2) }
  })
  const sure = all.filter((e) => e.confidence >= 0.8)
  return { rows, sure: sure.length / all.length, sureRight: sure.filter((e) => e.right).length / (sure.length || 1) }
}

type DetectionType = 'ASSAULT' | 'PROTEST'
const TYPES: Record<DetectionType, Set<string>> = {
  ASSAULT: new Set(['attack', 'death']),
  PROTEST: new Set(['protest']),
}

/** The sentences on whose label the annotators agreed. */
export function sentencesToDetect() {
  return (documents('detection-dev.jsonl') as unknown as { type: DetectionType; label: string; text: string }[])
    .filter(({ label }) => label !== 'difficult no')
    .map(({ type, label, text }) => ({ type, text, yes: label === 'yes', publishedAt: '2007-06-15' }))
}

export const isDetected = (type: DetectionType, e: Event): boolean =>
  TYPES[type].has(e.kind) && (e.factuality === 'asserted' || e.factuality === 'reported') && e.salience >= 0.5

/** Detection on single sentences, counted as the gold's scorer does. */
export async function scoreDetection(): Promise<Figures> {
  const counts: Record<string, { tp: number; fp: number; fn: number }> = {}
  for (const { type, text, yes, publishedAt } of sentencesToDetect()) {
    const hit = extract(text, { publishedAt }).events.some((e) => isDetected(type, e))
    counts[type] ??= { tp: 0, fp: 0, fn: 0 }
    if (hit) counts[type][yes ? 'tp' : 'fp']++
    else if (yes) counts[type].fn++
  }
  return Object.fromEntries(
    Object.entries(counts).map(([type, { tp, fp, fn }]) => [
      `detection ${type.toLowerCase()}`,
      { precision: tp / (tp + fp || 1), recall: tp / (tp + fn || 1), f1: (2 * tp) / (2 * tp + fp + fn || 1) },
    ]),
  )
}
