import type { Kind } from '../../contract/kinds.ts'
import { Form } from '../../text/forms.ts'
import { fold } from '../../text/tokens.ts'
import { ROWS } from '../lexicon/index.ts'
import type { Frame, Lemma } from '../lexicon/types.ts'
import * as SLOT from './slot.ts'
import { PASSIVE, type StemForm, type Verb, type Vowel, verbStems } from './stems.ts'

/**
 * Stem → entries, built once at load from the rows. An entry is one number: slots (12 bits), voice (2), weakness (2),
 * form (3), lemma (12); entries of one stem are chained.
 */
const FORMS = ['past', 'present', 'masdar', 'active', 'passive', 'noun'] as const

const heads = new Map<string, number>()
const entries: number[] = []
const next: number[] = []
const LEMMAS: Lemma[] = []
/** Units of the longest stem: no longer one need be looked up. */
let longest = 0

export const slotsOf = (entry: number) => entry & 0xfff
export const voiceOf = (entry: number) => (entry >> 12) & 3
export const weakOf = (entry: number) => ((entry >> 14) & 3) as 0 | 1 | 2
export const formOf = (entry: number) => FORMS[(entry >> 16) & 7]
export const lemmaOf = (entry: number) => LEMMAS[entry >> 19]

/** Index of the first entry of a stem, or -1; follow with `after`. */
export const first = (stem: string) => (stem.length > longest ? -1 : (heads.get(stem) ?? -1))
export const after = (index: number) => next[index]
export const entryAt = (index: number) => entries[index]

function put(stem: string, form: number, slots: number, voice: number, weak: number, lemma: number) {
  const head = heads.get(stem)
  const rest = (weak << 14) | (form << 16) | (lemma << 19)
  let tail = -1
  for (let i = head ?? -1; i >= 0; i = next[i]) {
    tail = i
    // The same stem of the same lemma: one entry, of more slots or of either voice.
    if ((entries[i] & ~0x3fff) !== rest) continue
    if (voiceOf(entries[i]) === voice || slotsOf(entries[i]) === slots) {
      entries[i] |= slots | (voice << 12)
      return
    }
  }
  // Rows keep their order: what stands first in the lexicon is read first.
  if (head === undefined) heads.set(stem, entries.length)
  else next[tail] = entries.length
  next.push(-1)
  entries.push(slots | (voice << 12) | rest)
  if (stem.length > longest) longest = stem.length
}

function putNoun(word: string, form: number, weak: number, lemma: number, sound: boolean, wide: boolean) {
  if (word.endsWith('ة')) put(word.slice(0, -1), form, SLOT.NT, 3, weak, lemma)
  else {
    put(word, form, SLOT.N0 | (sound || wide ? SLOT.NS : 0) | (wide ? SLOT.NM | SLOT.NT : 0), 3, weak, lemma)
    // قتلى, دعوى: with a pronoun the ya is an alef.
    if (word.length > 3 && word.endsWith('ي')) put(`${word.slice(0, -1)}ا`, form, SLOT.N0, 3, weak, lemma)
  }
}

const list = (preps: string) => (preps === '-' ? [] : preps.split(',').map((p) => (p === '.' ? '' : fold(p))))
const WEAK = { '!': 0, '~': 1, '?': 2 } as const

class Section {
  kind: Kind = 'other'
  cameo: string | null = null
  frame: Frame = 'act'
  preps: readonly string[] = []

  constructor(header: string) {
    const [, kind, cameo, frame, preps] = header.split(' ')
    this.kind = kind as Kind
    this.cameo = cameo === '-' ? null : cameo
    this.frame = frame as Frame
    this.preps = list(preps)
  }
}

function row(line: string, section: Section) {
  const cells = line.trim().split(' ')
  const verb = cells[0] !== '-'
  const id = LEMMAS.length
  let { frame, preps, cameo } = section
  let lean: Lemma['lean'] = 'active'
  const weakness: Record<string, number> = { w: 0, m: 1, a: frame === 'say' ? 1 : 2, p: 2 }
  const nouns: [string, number, boolean, boolean][] = []
  for (let i = verb ? 2 : 1; i < cells.length; i++) {
    const cell = cells[i]
    const mark = cell[0]
    if (mark === ':') frame = cell.slice(1) as Frame
    else if (mark === '>') preps = list(cell.slice(1))
    else if (mark === '#') cameo = cell === '#-' ? null : cell.slice(1)
    else if (cell === 'pas') lean = 'passive'
    else if (mark < '\u0600') weakness[mark] = cell[1] === '-' ? -1 : +cell[1]
    else {
      let end = cell.length
      let weak = verb ? 1 : 0
      let sound = false
      let wide = false
      for (; cell[end - 1] < '\u0600'; end--) {
        const suffix = cell[end - 1]
        if (suffix === '+') sound = true
        else if (suffix === '*') wide = true
        else weak = WEAK[suffix as keyof typeof WEAK]
      }
      nouns.push([fold(cell.slice(0, end)), weak, sound, wide])
    }
  }
  let citation = nouns[0]?.[0] ?? ''
  if (verb) {
    const sound = cells[1].endsWith('s')
    const code = sound ? cells[1].slice(0, -1) : cells[1]
    const vowel = (/[a-z]$/.exec(code)?.[0] ?? '') as Vowel
    const v: Verb = { root: cells[0], form: vowel ? code.slice(0, -1) : code, vowel, sound }
    const mark = { past: 'w', present: 'w', masdar: 'm', active: 'a', passive: 'p' } as const
    // What only happens is done by no one: «تزويد» is no passive of «تزايد».
    const happens = frame === 'happen' && !preps.includes('')
    citation = ''
    verbStems(v, (stem, form: StemForm, slots, voice) => {
      if (citation === '') citation = stem
      const weak = weakness[mark[form]]
      if (weak >= 0 && !(happens && voice === PASSIVE)) put(stem, FORMS.indexOf(form), slots, voice, weak, id)
    })
  }
  const form = FORMS.indexOf(verb ? 'masdar' : 'noun')
  for (const [word, weak, sound, wide] of nouns) putNoun(word, form, weak, id, sound, wide)
  LEMMAS.push({
    id,
    citation,
    headword: new Form(citation, 0),
    pos: verb ? 'verb' : 'noun',
    kind: section.kind,
    cameo,
    frame,
    preps,
    lean,
  })
}

function build() {
  let section = new Section('@ other - act -')
  for (const text of ROWS)
    for (const line of text.split('\n')) {
      if (line === '') continue
      if (line[0] === '@') section = new Section(line)
      else row(line, section)
    }
}
let loaded = false

/** Generates the stems of all rows, once: time that a start without a text to read need not spend. */
export function load(): void {
  if (loaded) return
  loaded = true
  build()
}

/** All lemmas of the lexicon. */
export function lemmas(): readonly Lemma[] {
  load()
  return LEMMAS
}
