import type { Event } from '../../src/contract/event.ts'
import { extract } from '../../src/extract.ts'
import { documents, type GoldDocument, type GoldEvent, scorer } from './gold.ts'
import type { Figures } from './score.ts'

type Judged = Event & { time: { value?: string } }
interface Scorer {
  judge: Record<'date' | 'kind' | 'factuality' | 'actor', (gold: GoldEvent, told: Judged) => boolean | null>
  match(gold: GoldEvent[], told: Judged[]): { pm: Map<number, number> }
  scoreDocument(doc: GoldDocument, told: Judged[], say?: (line: string) => void): Record<string, number>
  summary(counts: Record<string, number>): Record<string, number | null>
}

/** The events of a document, each with the TIMEX3 value that its date comes from, which the scorer accepts too. */
function read(doc: GoldDocument, dated: boolean): Judged[] {
  const { events, timexes } = extract(doc.text, { publishedAt: dated ? doc.publishedAt : null })
  const value = new Map(timexes.map((t) => [t.id, t.value]))
  return events.map((e) => ({ ...e, time: { ...e.time, value: e.time.timex ? value.get(e.time.timex) : undefined } }))
}

async function score(file: string, dated: boolean, say?: (line: string) => void) {
  const { scoreDocument, summary } = await scorer<Scorer>('score-events.mjs')
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
  const { match, judge } = await scorer<Scorer>('score-events.mjs')
  const all: { confidence: number; right: boolean }[] = []
  for (const doc of documents('events-dev.jsonl')) {
    const told = read(doc, true)
    const { pm } = match(doc.events, told)
    told.forEach((event, i) => {
      const gold = doc.events[pm.get(i) ?? -1]
      const right =
        !!gold && judge.date(gold, event) !== false && judge.kind(gold, event) && judge.factuality(gold, event)
      all.push({ confidence: event.confidence, right: !!right })
    })
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

const TYPES: Record<string, Set<string>> = { ASSAULT: new Set(['attack', 'death']), PROTEST: new Set(['protest']) }

/** Detection on single sentences, the labels on which annotators disagreed left out; counted as the gold's scorer does. */
export async function scoreDetection(): Promise<Figures> {
  const counts: Record<string, { tp: number; fp: number; fn: number }> = {}
  for (const doc of documents('detection-dev.jsonl') as unknown as { type: string; label: string; text: string }[]) {
    if (doc.label === 'difficult no') continue
    const { events } = extract(doc.text, { publishedAt: '2007-06-15' })
    const hit = events.some(
      (e) =>
        TYPES[doc.type].has(e.kind) &&
        (e.factuality === 'asserted' || e.factuality === 'reported') &&
        e.salience >= 0.5,
    )
    counts[doc.type] ??= { tp: 0, fp: 0, fn: 0 }
    if (hit) counts[doc.type][doc.label === 'yes' ? 'tp' : 'fp']++
    else if (doc.label === 'yes') counts[doc.type].fn++
  }
  return Object.fromEntries(
    Object.entries(counts).map(([type, { tp, fp, fn }]) => [
      `detection ${type.toLowerCase()}`,
      { precision: tp / (tp + fp || 1), recall: tp / (tp + fn || 1), f1: (2 * tp) / (2 * tp + fp + fn || 1) },
    ]),
  )
}
