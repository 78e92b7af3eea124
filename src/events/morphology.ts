import { wordSet } from '../text/word-set.ts'
import { BLOCKED } from './lexicon/homographs.ts'
import type { Person, Reading } from './lexicon/types.ts'
import { type Ending, LONGEST_ENDING, NOUN_ENDINGS, PAST_ENDINGS, PRESENT_ENDINGS } from './morphology/affixes.ts'
import { lemmaAt, need } from './morphology/need.ts'
import { ACTIVE, PASSIVE } from './morphology/stems.ts'
import { after, entryAt, first, formOf, lemmaOf, slotsOf, voiceOf, weakOf } from './morphology/table.ts'

const NONE: readonly Reading[] = []
/**
 * All readings of a folded token (see `fold` in `text/tokens.ts`) as an event word; empty for most tokens. Best first:
 * whole words before those with clitics, sure triggers before weak ones.
 */
export function readings(norm: string): readonly Reading[] {
  if (norm.length < 2 || norm.length > 24 || BLOCKED.has(norm)) return NONE
  need(norm)
  return read(norm)
}

/** What a reading that news hardly needs falls behind by. */
const RARE = 3

/**
 * Order of the readings of one token: sure triggers first. News is told in the third person, the dual (ودّعا against
 * ودعا) is rare, a jussive needs its particle, and a form that begins with ت is oftener the past of form V or VI than a present.
 */
function rank(r: Reading): number {
  const shortened = r.short && r.number !== 'pl'
  return (
    r.weak * 2 +
    (r.person === 1 || r.person === 2 ? RARE : 0) +
    (shortened ? RARE : 0) +
    (r.form === 'past' && r.number === 'du' ? RARE : 0) +
    (r.form === 'present' ? 0.5 : 0)
  )
}

/** Pronouns of the first and second person: behind ال they are the end of a noun. */
const ADDRESSED = wordSet('ني ك كم كن')

interface Tail {
  at: number
  ending: Ending
}

/** All ways to cut an ending of the table off the token. */
function tails(norm: string, table: Map<string, Ending[]>): Tail[] {
  const found: Tail[] = []
  for (let at = norm.length; at >= 2 && norm.length - at <= LONGEST_ENDING; at--) {
    const endings = table.get(norm.slice(at))
    if (endings) for (const ending of endings) found.push({ at, ending })
  }
  return found
}

interface Head {
  conjunction: Reading['conjunction']
  preposition: Reading['preposition']
  article: boolean
  future: boolean
  stemStart: number
}

function read(norm: string): readonly Reading[] {
  const out: Reading[] = []
  const pasts = tails(norm, PAST_ENDINGS)
  const presents = tails(norm, PRESENT_ENDINGS)
  const nouns = tails(norm, NOUN_ENDINGS)
  const from = (conjunction: Head['conjunction'], at: number) => {
    if (BLOCKED.has(norm.slice(at))) return
    const head: Head = { conjunction, preposition: '', article: false, future: false, stemStart: at }
    past(norm, at, head, pasts, out)
    present(norm, at, head, presents, out)
    if (norm[at] === 'س') present(norm, at + 1, { ...head, future: true }, presents, out)
    noun(norm, at, head, nouns, out)
    const c = norm[at]
    if (c === 'ا' && norm[at + 1] === 'ل') noun(norm, at + 2, { ...head, article: true }, nouns, out)
    if (c === 'ل') {
      const to: Head = { ...head, preposition: 'ل', stemStart: at + 1 }
      present(norm, at + 1, to, presents, out)
      if (norm[at + 1] === 'ل') noun(norm, at + 2, { ...to, article: true, stemStart: at + 2 }, nouns, out)
      noun(norm, at + 1, to, nouns, out)
    } else if (c === 'ب' || c === 'ك') {
      const by: Head = { ...head, preposition: c, stemStart: at + 1 }
      if (norm[at + 1] === 'ا' && norm[at + 2] === 'ل') noun(norm, at + 3, { ...by, article: true }, nouns, out)
      noun(norm, at + 1, by, nouns, out)
    }
  }
  // «ووصلت»: of two و the first joins; a passive of form III (ووصل) is hardly ever meant.
  // «ووري الثرى»: but where nothing else is.
  const joined = norm[0] === 'و' && norm[1] === 'و'
  if (!joined) from('', 0)
  if (norm[0] === 'و' || norm[0] === 'ف') from(norm[0], 1)
  if (joined && out.length === 0) from('', 0)
  if (out.length === 0) return NONE
  out.sort((a, b) => rank(a) - rank(b))
  // A rare person or dual does not stand beside a common reading, «تغيرا» is no «they two raid»; but the dual beside a
  // noun does, «قتلا» beside «قتلاً»: it needs a dual before it.
  const best = rank(out[0])
  const isNoun = out[0].person === null
  return out.filter(
    (r) =>
      (r.short && r.number === 'sg') ||
      rank(r) - best < RARE ||
      (r.person === null && r.weak === 2) ||
      (isNoun && r.form === 'past' && r.gender === 'm' && r.number === 'du'),
  )
}

/** Looks a stem up, also with the hamza that an ending has reseated: إلغاؤه، قرؤوا. */
function each(norm: string, at: number, tail: Tail, visit: (entry: number) => void) {
  const stem = norm.slice(at, tail.at)
  for (let i = first(stem); i >= 0; i = after(i)) if (slotsOf(entryAt(i)) & tail.ending.slot) visit(entryAt(i))
  if (tail.at === norm.length) return
  const last = stem[stem.length - 1]
  if (last !== 'ئ' && last !== 'ؤ') return
  const bare = stem.slice(0, -1)
  for (const seat of ['ء', 'ا'])
    for (let i = first(bare + seat); i >= 0; i = after(i)) if (slotsOf(entryAt(i)) & tail.ending.slot) visit(entryAt(i))
}

function push(
  out: Reading[],
  entry: number,
  head: Head,
  ending: Ending,
  person: Person | null,
  gender: Reading['gender'],
) {
  const voice = voiceOf(entry)
  out.push({
    lemma: lemmaAt(lemmaOf(entry)),
    form: formOf(entry),
    voice: voice === ACTIVE ? 'active' : voice === PASSIVE ? 'passive' : 'either',
    weak: weakOf(entry),
    person,
    gender,
    number: ending.number,
    conjunction: head.conjunction,
    preposition: head.preposition,
    article: head.article,
    future: head.future,
    short: ending.short,
    tanwin: ending.tanwin,
    pronoun: ending.pronoun,
    stemStart: head.stemStart,
  })
}

function past(norm: string, at: number, head: Head, ends: Tail[], out: Reading[]) {
  for (const tail of ends) {
    if (tail.at - at < 2) continue
    each(norm, at, tail, (entry) => {
      // «الفني»: an article and an adjective, no past with ني; «الحكم»: no past with كم; «الزمن»: none of many women.
      const many = tail.ending.gender === 'f' && tail.ending.number === 'pl'
      if ((ADDRESSED.has(tail.ending.pronoun) || many) && norm.startsWith('ال', at)) return
      if (formOf(entry) === 'past') push(out, entry, head, tail.ending, tail.ending.person, tail.ending.gender)
    })
  }
}

function present(norm: string, at: number, head: Head, ends: Tail[], out: Reading[]) {
  const prefix = norm[at]
  if (prefix !== 'ي' && prefix !== 'ت' && prefix !== 'ن' && prefix !== 'ا') return
  for (const tail of ends) {
    if (tail.at - at < 3 || !tail.ending.prefixes.includes(prefix)) continue
    const person = prefix === 'ي' || (prefix === 'ت' && tail.ending.gender === null) ? 3 : prefix === 'ت' ? 2 : 1
    const gender = tail.ending.gender ?? (prefix === 'ي' ? 'm' : prefix === 'ت' ? 'f' : null)
    each(norm, at + 1, tail, (entry) => {
      // «تبناه»: no passive of another verb.
      if (voiceOf(entry) === PASSIVE && tail.ending.pronoun) return
      if (formOf(entry) === 'present') push(out, entry, head, tail.ending, person, gender)
    })
  }
}

function noun(norm: string, at: number, head: Head, ends: Tail[], out: Reading[]) {
  if (BLOCKED.has(norm.slice(at))) return
  for (const tail of ends) {
    if (tail.at - at < 2) continue
    // A noun with the article bears neither tanwin nor a pronoun.
    if (head.article && (tail.ending.tanwin || tail.ending.pronoun)) continue
    each(norm, at, tail, (entry) => {
      const form = formOf(entry)
      if (form !== 'past' && form !== 'present') push(out, entry, head, tail.ending, null, tail.ending.gender)
    })
  }
}
