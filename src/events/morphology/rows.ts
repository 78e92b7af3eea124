import type { Kind } from '../../contract/kinds.ts'
import { Form } from '../../text/forms.ts'
import { fold } from '../../text/tokens.ts'
import type { Frame, Lemma } from '../lexicon/types.ts'
import * as SLOT from './slot.ts'
import { PASSIVE, type Verb, type Vowel, verbStems } from './stems.ts'
import { put } from './table.ts'

/** Rows of the lexicon, read into a lemma and its stems: how they are written, `lexicon/index.ts` tells. */

const list = (preps: string) => (preps === '-' ? [] : preps.split(',').map((p) => (p === '.' ? '' : fold(p))))
const WEAK = { '!': 0, '~': 1, '?': 2 } as const
/** The option that gives the weakness of each form of a verb. */
const OPTION = { past: 'w', present: 'w', masdar: 'm', active: 'a', passive: 'p' } as const

/** What the header of a section gives its rows. */
export class Section {
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

function putNoun(word: string, form: 'masdar' | 'noun', weak: number, lemma: number, sound: boolean, wide: boolean) {
  if (word.endsWith('ة')) put(word.slice(0, -1), form, SLOT.NT, 3, weak, lemma)
  else {
    put(word, form, SLOT.N0 | (sound || wide ? SLOT.NS : 0) | (wide ? SLOT.NM | SLOT.NT : 0), 3, weak, lemma)
    // قتلى, دعوى: with a pronoun the ya is an alef.
    if (word.length > 3 && word.endsWith('ي')) put(`${word.slice(0, -1)}ا`, form, SLOT.N0, 3, weak, lemma)
  }
}

/** Puts the stems of a row into the table under this number, and answers its lemma. */
export function readRow(line: string, section: Section, id: number): Lemma {
  const cells = line.trim().split(' ')
  const verb = cells[0] !== '-'
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
    // What only happens is done by no one: «تزويد» is no passive of «تزايد».
    const happens = frame === 'happen' && !preps.includes('')
    citation = ''
    verbStems(v, (stem, form, slots, voice) => {
      if (citation === '') citation = stem
      const weak = weakness[OPTION[form]]
      if (weak >= 0 && !(happens && voice === PASSIVE)) put(stem, form, slots, voice, weak, id)
    })
  }
  const form = verb ? 'masdar' : 'noun'
  for (const [word, weak, sound, wide] of nouns) putNoun(word, form, weak, id, sound, wide)
  return {
    id,
    citation,
    headword: new Form(citation, 0),
    pos: verb ? 'verb' : 'noun',
    kind: section.kind,
    cameo,
    frame,
    preps,
    lean,
  }
}
