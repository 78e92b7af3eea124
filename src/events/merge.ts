import type { Context } from './context.ts'
import { rootOf } from './merge/names.ts'
import { fits, isKnown, isSame, isSameWord, lastTold, opensWith, SPEECH, WINDOW } from './merge/same.ts'
import type { Clause, Draft, Happening } from './model.ts'

/** One telling, and of which happening it is. */
interface Telling {
  readonly draft: Draft
  readonly root: string
  readonly into: Happening
}

/** Whether the body has told the headline already: by a saying, or by a verb that is another than this one. */
function isBorne(d: Draft, h: Happening): boolean {
  const says = SPEECH.has(d.kind)
  if (!says && d.role !== 'verb') return false
  return lastTold(h).some((x) => !x.headline && (says || x.reading.lemma.id !== d.reading.lemma.id))
}

/** The latest of earlier tellings that is of the same happening: of the same word, for what takes up what is known. */
function earlier(ctx: Context, d: Draft, root: string, told: readonly Telling[]): Happening | undefined {
  let latest: Happening | undefined
  const known = isKnown(ctx, d)
  for (let k = told.length - 1; k >= 0; k--) {
    const { draft: e, root: other, into } = told[k]
    const sameWord = root === other && isSameWord(ctx, d, e)
    if (latest && !sameWord) continue
    // One saying bears out a headline; the next ones of the speaker are others.
    if ((e.headline && isBorne(d, into)) || !isSame(ctx, d, e, sameWord) || !fits(ctx, d, into)) continue
    if (sameWord || !known) return into
    latest = into
  }
  if (!latest && told.length === 1 && opensWith(d, told[0].draft)) return told[0].into
  return latest
}

/** Brings the tellings of one happening together: repeats, the headline, later references. Linear in the drafts. */
export function merge(ctx: Context, clauses: readonly Clause[], drafts: readonly Draft[]): Happening[] {
  const { bounds } = ctx.layout
  const happenings: Happening[] = []
  const byPlace = new Map<number, Telling>()
  const recent = new Map<string, Telling[]>()
  for (const d of drafts) {
    const sentence = clauses[d.clause].sentence
    const place = bounds[ctx.first[sentence]] + d.at - bounds[sentence]
    const isFirst = ctx.first[sentence] === sentence
    const repeated = isFirst ? undefined : byPlace.get(place)
    const root = rootOf(ctx, d)
    const group = SPEECH.has(d.kind) ? 'speech' : d.kind
    const told = recent.get(group) ?? []
    const again = repeated?.draft.reading.lemma === d.reading.lemma
    const known = again ? repeated?.into : earlier(ctx, d, root, told)
    const into = known ?? { drafts: [] }
    if (!known) happenings.push(into)
    into.drafts.push(d)
    const telling = { draft: d, root, into }
    if (!again) {
      told.push(telling)
      if (told.length > WINDOW) told.splice(told[0].draft.headline ? 1 : 0, 1)
      recent.set(group, told)
    }
    if (isFirst) byPlace.set(place, telling)
  }
  for (const { drafts } of happenings) if (drafts.length > 1) drafts.sort((a, b) => rank(b) - rank(a) || a.at - b.at)
  return happenings
}

/** The telling that an event is shown by: dated, in the body, a verb. */
function rank(d: Draft): number {
  return (
    (d.time.basis === 'stated' ? 4 : 0) +
    (d.headline ? -2 : 0) +
    (d.role === 'verb' ? 1 : 0) -
    (d.factuality === 'asserted' ? 0 : 0.5)
  )
}
