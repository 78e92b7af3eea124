import { extract } from '../../src/extract.ts'
import { documents, type GoldDocument, scorer } from './gold.ts'
import type { Figures } from './score.ts'

interface Scorer {
  scoreDocument(doc: GoldDocument, predicted: unknown[], errors?: string[]): Record<string, number>
  summary(counts: Record<string, number>): Record<string, number | null>
  stated(timex: unknown): unknown
  instant(reference: string): string
}

const arabicDigits = (text: string) => text.replace(/[0-9]/g, (d) => String.fromCharCode(0x660 + Number(d)))

async function score(file: string, source: (id: string) => string, change = (text: string) => text) {
  const { scoreDocument, summary, stated, instant } = await scorer<Scorer>('score-timexes.mjs')
  const sums = new Map<string, Record<string, number>>()
  for (const doc of documents(file)) {
    const text = change(doc.text)
    const publishedAt = doc.reference ? instant(doc.reference) : null
    const found = extract(text, { publishedAt }).timexes.map((t) => ({ ...t, value: stated(t) }))
    const counts = scoreDocument({ ...doc, text }, found)
    const sum = sums.get(source(doc.id)) ?? {}
    for (const name in counts) sum[name] = (sum[name] ?? 0) + counts[name]
    sums.set(source(doc.id), sum)
  }
  return [...sums].map(([name, sum]) => [name, summary(sum)] as const)
}

/** Temporal expressions: of the news, with every vowel written, with Arabic-Indic digits, and of other projects' suites. */
export async function scoreTimexes(): Promise<Figures> {
  const all = [
    ...(await score('timexes-dev.jsonl', () => 'timexes news')),
    ...(await score('timexes-dev-vowelled.jsonl', () => 'timexes vowelled')),
    ...(await score('timexes-dev.jsonl', () => 'timexes news ٠-٩', arabicDigits)),
    ...(await score('timexes-peers-dev.jsonl', (id) => `timexes ${id.split('-')[0]}`)),
    ...(await score('timexes-peers-dev.jsonl', (id) => `timexes ${id.split('-')[0]} ٠-٩`, arabicDigits)),
  ]
  const pick = ({ relaxed_f1, strict_f1, value_acc, f1_value }: Record<string, number | null>) => ({
    relaxed_f1,
    strict_f1,
    value_acc,
    f1_value,
  })
  return Object.fromEntries(all.map(([name, figures]) => [name, pick(figures)]))
}
