import type { Gender, GrammaticalNumber, Person } from '../lexicon/types.ts'
import * as SLOT from './slot.ts'

/** What follows a stem, as written: an ending, an attached pronoun, or both. */
export interface Ending {
  slot: number
  person: Person | null
  gender: Gender | null
  number: GrammaticalNumber | null
  pronoun: string
  short: boolean
  tanwin: boolean
  /** The present prefixes that the ending goes with. */
  prefixes: string
}

const VERB_PRONOUNS = ['ه', 'ها', 'هما', 'هم', 'هن', 'ني', 'نا', 'كم', 'ك']
const NOUN_PRONOUNS = ['ه', 'ها', 'هما', 'هم', 'هن', 'نا']

type Table = Map<string, Ending[]>
const put = (table: Table, text: string, ending: Partial<Ending> & { slot: number }) => {
  const full = {
    person: null,
    gender: null,
    number: null,
    pronoun: '',
    short: false,
    tanwin: false,
    prefixes: '',
    ...ending,
  }
  const list = table.get(text)
  if (list) list.push(full)
  else table.set(text, [full])
}

function pastEndings(): Table {
  const table: Table = new Map()
  /** An ending alone and before each pronoun; وا loses its alef, تم takes و. */
  const row = (text: string, before: string | null, slot: number, pronounSlot: number, rest: Partial<Ending>) => {
    put(table, text, { slot, ...rest })
    if (before !== null)
      for (const p of VERB_PRONOUNS) put(table, before + p, { slot: pronounSlot, pronoun: p, ...rest })
  }
  row('', '', SLOT.P0, SLOT.PP, { person: 3, gender: 'm', number: 'sg' })
  row('ت', 'ت', SLOT.PT, SLOT.PT, { person: 3, gender: 'f', number: 'sg' })
  row('وا', 'و', SLOT.PW, SLOT.PW, { person: 3, gender: 'm', number: 'pl' })
  row('ا', 'ا', SLOT.PD, SLOT.PD, { person: 3, gender: 'm', number: 'du' })
  row('تا', 'تا', SLOT.PT, SLOT.PT, { person: 3, gender: 'f', number: 'du' })
  row('نا', 'نا', SLOT.PC, SLOT.PC, { person: 1, number: 'pl' })
  row('ت', 'ت', SLOT.PC, SLOT.PC, { person: 1, number: 'sg' })
  row('ن', null, SLOT.PC, SLOT.PC, { person: 3, gender: 'f', number: 'pl' })
  row('تم', 'تمو', SLOT.PC, SLOT.PC, { person: 2, gender: 'm', number: 'pl' })
  return table
}

function presentEndings(): Table {
  const table: Table = new Map()
  const row = (text: string, before: string | null, slot: number, pronounSlot: number, rest: Partial<Ending>) => {
    put(table, text, { slot, ...rest })
    if (before !== null)
      for (const p of VERB_PRONOUNS) put(table, before + p, { slot: pronounSlot, pronoun: p, ...rest })
  }
  row('', '', SLOT.Q0, SLOT.QP, { number: 'sg', prefixes: 'يتنا' })
  row('', '', SLOT.QJ, SLOT.QJ, { number: 'sg', short: true, prefixes: 'يتنا' })
  row('ون', 'ون', SLOT.QW, SLOT.QW, { gender: 'm', number: 'pl', prefixes: 'يت' })
  row('وا', 'و', SLOT.QW, SLOT.QW, { gender: 'm', number: 'pl', short: true, prefixes: 'يت' })
  row('ان', 'ان', SLOT.QD, SLOT.QD, { number: 'du', prefixes: 'يت' })
  row('ا', 'ا', SLOT.QD, SLOT.QD, { number: 'du', short: true, prefixes: 'يت' })
  row('ن', 'ن', SLOT.QF, SLOT.QF, { gender: 'f', number: 'pl', prefixes: 'ي' })
  return table
}

function nounEndings(): Table {
  const table: Table = new Map()
  const row = (text: string, before: string | null, slot: number, rest: Partial<Ending>) => {
    put(table, text, { slot, ...rest })
    if (before !== null) for (const p of NOUN_PRONOUNS) put(table, before + p, { slot, pronoun: p, ...rest })
  }
  row('', '', SLOT.N0, { gender: 'm', number: 'sg' })
  row('', null, SLOT.NI, { gender: 'm', number: 'sg' })
  row('ا', null, SLOT.N0, { gender: 'm', number: 'sg', tanwin: true })
  row('ان', 'ا', SLOT.N0, { gender: 'm', number: 'du' })
  row('ين', null, SLOT.N0, { gender: 'm', number: 'du' })
  row('ة', 'ت', SLOT.NT, { gender: 'f', number: 'sg' })
  row('تان', 'تا', SLOT.NT, { gender: 'f', number: 'du' })
  row('تين', 'تي', SLOT.NT, { gender: 'f', number: 'du' })
  row('تا', null, SLOT.NT, { gender: 'f', number: 'du' })
  row('تي', null, SLOT.NT, { gender: 'f', number: 'du' })
  row('ات', 'ات', SLOT.NT | SLOT.NS, { gender: 'f', number: 'pl' })
  row('ون', 'و', SLOT.NM, { gender: 'm', number: 'pl' })
  row('ين', 'ي', SLOT.NM, { gender: 'm', number: 'pl' })
  row('و', null, SLOT.NM, { gender: 'm', number: 'pl' })
  row('ي', null, SLOT.NM, { gender: 'm', number: 'pl' })
  return table
}

export const PAST_ENDINGS = pastEndings()
export const PRESENT_ENDINGS = presentEndings()
export const NOUN_ENDINGS = nounEndings()
/** Units of the longest ending of any kind. */
export const LONGEST_ENDING = 6
