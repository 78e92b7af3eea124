import type { EventTime } from '../../contract/event.ts'
import * as CLASS from '../../text/class.ts'
import type { Context } from '../context.ts'
import { DURING, IN, OF_DAY, SINCE, STRETCHES } from '../grammar/frames.ts'
import { KAMA } from '../grammar/particles.ts'
import { unlinked, withoutLink } from '../grammar/shapes.ts'
import type { Draft } from '../model.ts'
import { isUnmatched } from './dateless.ts'
import { isSpeech, type Telling } from './story.ts'
import { UNDATED } from './times.ts'

/** Tokens between منذ and the noun that it counts from, at most. */
const NEAR = 2

export const SINCE_EVENT = 'since something, or over a stretch'

/** «قتل ألف شخص منذ اندلاع الحرب»: the preposition before a noun that is no date, in the clause of what has gone on since. */
function sinceAt({ ctx, clause, d }: Telling): number {
  // «ومنذ عزل الرئيس في 2013، تصاعدت».
  const own = ctx.tokens.cls[clause.first] === CLASS.PUNCT ? clause.first + 1 : clause.first
  for (const opens of [ctx.layout.bounds[clause.sentence], own])
    if (SINCE.holds(unlinked(ctx.tokens.form[opens])) && ctx.timexAt[opens] < 0 && ctx.timexAt[opens + 1] < 0)
      return opens
  for (let i = d.at + 1; i + 1 < clause.last; i++) {
    if (!SINCE.holds(ctx.tokens.form[i]) || ctx.timexAt[i] >= 0 || ctx.timexAt[i + 1] >= 0) continue
    return isUnmatched(ctx, i) || OF_DAY.holds(ctx.tokens.form[i + 1]) ? -1 : i
  }
  return -1
}

/** «تضاعفت الأسعار خلال الأزمة», «قتل في الحرب». */
function isDuring({ ctx, clause }: Telling): boolean {
  if (isStretch(ctx, ctx.layout.bounds[clause.sentence])) return true
  for (let i = clause.first; i + 1 < clause.last; i++) if (isStretch(ctx, i)) return true
  return false
}

/** «خلال الأزمة», «وفي عهده»; not «خلال السنوات الخمس الماضية». */
const isStretch = ({ tokens: { norm, form }, timexAt }: Context, i: number): boolean =>
  STRETCHES.holds(form[i + 1]) && timexAt[i + 1] < 0 && (DURING.holds(unlinked(form[i])) || withoutLink(norm[i]) === IN)

/** Drafts between one that is told over a stretch and one that goes on from it. */
const BACK = 3

/** «تضاعفت الأسعار خلال الأزمة، فبدأ التوزيع. كما انخفض الإنتاج»: in one sentence, or with «كما» in the next. */
function goesOn({ ctx, clause, clauses, d, drafts, n }: Telling): boolean {
  const first = ctx.tokens.norm[clause.first] === KAMA ? clause.sentence - 1 : clause.sentence
  for (let k = n - 1; k >= Math.max(0, n - BACK) && clauses[drafts[k].clause].sentence >= first; k--)
    if (drafts[k].kind === d.kind && drafts[k].rules.time === SINCE_EVENT) return true
  return false
}

/**
 * What has happened since something else, or over a stretch that is no date: from the date of that to publication, if it
 * has one; else undated. Null where nothing of the kind is told.
 */
export function sinceSomething(told: Telling): EventTime | null {
  const { ctx, d, drafts, n, verb, publishedAt } = told
  if (isSpeech(d) || verb === null || d.factuality === 'planned' || d.timex >= 0) return null
  const at = sinceAt(told)
  if (at < 0) return isDuring(told) || goesOn(told) ? UNDATED : null
  for (let k = Math.max(0, n - BACK); k < drafts.length && drafts[k].at <= at + NEAR; k++)
    if (drafts[k].at > at && drafts[k].timex >= 0 && publishedAt) return upToNow(ctx, drafts[k], publishedAt)
  return UNDATED
}

/** «منذ ظهوره في أبريل»: from then up to publication. */
export function upToNow({ time }: Context, { timex }: Draft, publishedAt: string): EventTime {
  const { edtf, from, id } = time.timexes[timex]
  if (edtf === null || from === null || from >= publishedAt || edtf.includes('/')) return UNDATED
  const to = publishedAt.slice(0, edtf.length)
  return { edtf: `${edtf}/${to}`, from, to: publishedAt, precision: 'interval', basis: 'inherited', timex: id }
}
