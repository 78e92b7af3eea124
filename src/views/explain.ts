import type { DocumentInfo, Timex } from '../contract/event.ts'
import { type DateStyle, dayIn, dayName, daysBetween, timeName, weekday, yearName } from './dates.ts'
import { foldForSearch, isUndated, type PageEvent } from './select.ts'
import { counted, numeral, WORDS } from './words/index.ts'

interface Explained {
  publishedAt: string | null
  publishedAtBasis: DocumentInfo['publishedAtBasis']
}

/** «…» in Arabic; in English the words stay Arabic inside the quotation marks. */
const quote = (s: string, en: boolean) => (en ? `“\u2068${s}\u2069”` : `«${s}»`)

function publication(doc: Explained, style: DateStyle): string {
  const name = dayName(doc.publishedAt!, { ...style, brief: true })
  if (doc.publishedAtBasis !== 'inferred') return name
  return `${name} (${style.lang === 'en' ? 'inferred from the text' : 'استُنتج من النص'})`
}

/** «آخر خميس قبل النشر»: what a bare weekday was taken to be. */
function weekdayReading(e: PageEvent, timex: Timex, doc: Explained, style: DateStyle): string | null {
  if (!doc.publishedAt || !e.time.from || e.time.from !== e.time.to || timex.basis === 'absolute') return null
  const name = weekday(dayIn(e.time.from), { ...style, lang: 'ar' })
  if (!foldForSearch(timex.text).includes(foldForSearch(name).replace(/^ال/, ''))) return null
  const gap = daysBetween(doc.publishedAt, e.time.from)
  const en = style.lang === 'en'
  const shown = weekday(dayIn(e.time.from), style)
  const bare = shown.replace(/^ال/, '')
  if (gap === 0) return en ? `the day of publication is a ${shown}` : `ويوم النشر نفسه ${shown}`
  if (gap < 0 && gap >= -7) return en ? `the last ${shown} before publication` : `وهو آخر ${bare} قبل النشر`
  if (gap > 0 && gap <= 7) return en ? `the first ${shown} after publication` : `وهو أول ${bare} بعد النشر`
  return null
}

function distance(e: PageEvent, doc: Explained, style: DateStyle): string | null {
  if (!doc.publishedAt || !e.time.from || e.time.from !== e.time.to) return null
  const gap = daysBetween(doc.publishedAt, e.time.from)
  const n = Math.abs(gap)
  if (style.lang === 'en') {
    if (n === 0) return 'the day of publication'
    return `${n === 1 ? 'one day' : `${numeral(n, style.digits)} days`} ${gap < 0 ? 'before' : 'after'} publication`
  }
  if (n === 0) return 'وهو يوم النشر'
  const days = counted(
    'ar',
    { one: 'يوم واحد', two: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم' },
    n,
    style.digits,
  )
  return `${gap < 0 ? 'قبل' : 'بعد'} النشر ب${n > 2 ? 'ـ ' : ''}${days}`
}

function statedReading(e: PageEvent, timex: Timex, doc: Explained, style: DateStyle): string {
  const en = style.lang === 'en'
  const said = quote(timex.text, en)
  const when = timeName(e.time, { ...style, brief: true }) ?? ''
  if (timex.basis === 'relative' && !doc.publishedAt) {
    return en
      ? `The text says ${said}, and the day of publication is unknown.`
      : `قال النص ${said}، وتاريخ النشر غير معروف.`
  }
  if (timex.basis === 'absolute') {
    return en ? `The text itself gives the date: ${said}.` : `التاريخ مذكور في النص: ${said}.`
  }
  const reading = weekdayReading(e, timex, doc, style) ?? distance(e, doc, style)
  const from = doc.publishedAt ? publication(doc, style) : null
  if (reading && from) {
    return en
      ? `The text says ${said}: ${reading}, ${from}; so ${when}.`
      : `قال النص ${said}، ${reading}، ${from}؛ فهو ${when}.`
  }
  if (timex.basis === 'vague') {
    return en ? `The text says only ${said}: somewhere in ${when}.` : `لم يقل النص إلا ${said}؛ فهو في مدى: ${when}.`
  }
  return en
    ? `The text says ${said}${from ? `, counted from publication, ${from}` : ''}: ${when}.`
    : `قال النص ${said}${from ? `، وحُسب من يوم النشر، ${from}` : ''}؛ فهو ${when}.`
}

/** One sentence on how the date of an event was worked out. */
export function explainDate(e: PageEvent, timexes: readonly Timex[], doc: Explained, style: DateStyle): string {
  const en = style.lang === 'en'
  const timex = timexes.find((t) => t.id === e.time.timex)
  switch (e.time.basis) {
    case 'stated':
      return timex
        ? statedReading(e, timex, doc, style)
        : en
          ? 'The date is stated in its clause.'
          : 'التاريخ مذكور في جملته.'
    case 'inherited': {
      const source = timex ? quote(timex.text, en) : ''
      if (en) return `Its clause gives no date; the narrative carries one on${source && ` from ${source}`}.`
      return `لا تاريخ في جملته؛ وورث تاريخ ما قبله في السرد${source && `، من ${source}`}.`
    }
    case 'document':
      if (!doc.publishedAt) return en ? 'Dated by publication.' : 'أُرّخ بيوم النشر.'
      return en
        ? `The text gives no date for it; it is taken with the day of publication, ${publication(doc, style)}.`
        : `لا يذكر النص له تاريخًا؛ فأُخذ بيوم النشر، ${publication(doc, style)}.`
    default: {
      if (timex && !doc.publishedAt) return statedReading(e, timex, doc, style)
      if (timex) {
        const said = quote(timex.text, en)
        return en
          ? `The text says only ${said}, which has no place on a calendar.`
          : `لم يقل النص إلا ${said}، ولا موضع له على التقويم.`
      }
      return en ? 'The text does not say when, and no date is guessed.' : 'لا يقول النص متى، ولا يُخمَّن له تاريخ.'
    }
  }
}

/** The sentence under the headline: how many, the fullest day, the oldest. */
export function dekOf(events: readonly PageEvent[], doc: Explained | null, style: DateStyle): string {
  const en = style.lang === 'en'
  const words = WORDS[style.lang]
  const total = counted(style.lang, words.event, events.length, style.digits)
  const days = new Map<string, number>()
  for (const { time } of events) {
    if (time.from && time.from === time.to) days.set(time.from, (days.get(time.from) ?? 0) + 1)
  }
  const [day, most] = [...days].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0])
  const parts: string[] = []
  if (most > 1) {
    const name = dayName(day, style)
    const published = doc?.publishedAt === day
    const share = numeral(most, style.digits)
    parts.push(
      en
        ? `${share} on ${published ? `the day of publication, ${name}` : name}`
        : `${share} منها ${published ? `يوم النشر، ${name}` : `يوم ${name}`}`,
    )
  }
  const oldest = events.find((e) => e.time.from)
  const latest = events.findLast((e) => e.time.from)
  if (oldest && latest && oldest.time.from !== latest.time.from) {
    const time = timeName(oldest.time, style)
    const year = yearName(dayIn(oldest.time.from!), style)
    const name = oldest.time.precision === 'day' || oldest.time.precision === 'year' ? time : year
    parts.push(
      en
        ? `the oldest from ${name}`
        : `${parts.length ? 'و' : ''}أقدمها ${oldest.time.precision === 'day' ? '' : 'في '}${name}`,
    )
  }
  const undated = events.filter(isUndated).length
  if (undated === events.length && undated > 0) parts.push(en ? 'none of them dated' : 'كلها بلا تاريخ')
  if (parts.length === 0) return `${total}.`
  return en ? `${total}: ${parts.join('; ')}.` : `${total}: ${parts.join('، ')}.`
}
