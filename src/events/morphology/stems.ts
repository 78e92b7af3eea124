import * as SLOT from './slot.ts'
import { spell } from './spelling.ts'

/**
 * The stems of a verb: what is left of each written form when its prefixes and endings are taken off, with the endings
 * that it bears. One stem serves most of a sound verb; a hollow, doubled or defective one changes with the ending.
 */

const PAST = 63
const PRESENT = 64 | 256 | 512 | 1024 | 2048
/** Endings that begin with a vowel, where a doubled verb stays contracted and a hollow one long. */
const PAST_VOWEL = 31
const PRESENT_VOWEL = 64 | 256 | 512 | 1024

export type StemForm = 'past' | 'present' | 'masdar' | 'active' | 'passive'
export const ACTIVE = 1
export const PASSIVE = 2
type AddStem = (stem: string, form: StemForm, slots: number, voice: number) => void

/** The vowel of the present of form I: u (يقول، يدعو), i (يبيع، يرمي), a (يخاف، يلقى; with a past in i: لقي). */
export type Vowel = 'u' | 'i' | 'a' | 'y' | ''

/** Sounds of each form without the last radical and its vowel; `up` says that the prefix of the present has u. */
interface Shape {
  past: string
  pastPassive: string
  present: string
  presentPassive: string
  up: boolean
  /** Vowel before the last radical, present active. */
  vowel: 'a' | 'i' | 'u'
  masdar: string
}

const shape = (
  past: string,
  pastPassive: string,
  present: string,
  presentPassive: string,
  up: boolean,
  vowel: 'a' | 'i' | 'u',
  masdar: string,
): Shape => ({ past, pastPassive, present, presentPassive, up, vowel, masdar })

const SHAPES: Record<string, Shape> = {
  '1': shape('1a2', '1u2', '12', '12', false, 'u', ''),
  '2': shape('1a22', '1u22', '1a22', '1a22', true, 'i', 'ta12I3'),
  '3': shape('1A2', '1U2', '1A2', '1A2', true, 'i', 'مu1A2a3@'),
  '4': shape("'a12", "'u12", '12', '12', true, 'i', "'i12A3"),
  '5': shape('تa1a22', 'تu1u22', 'تa1a22', 'تa1a22', false, 'a', 'تa1a22u3'),
  '6': shape('تa1A2', 'تu1U2', 'تa1A2', 'تa1A2', false, 'a', 'تa1A2u3'),
  '7': shape('|iن1a2', '|uن1u2', 'ن1a2', 'ن1a2', false, 'i', '|iن1i2A3'),
  '8': shape('|i1تa2', '|u1تu2', '1تa2', '1تa2', false, 'i', '|i1تi2A3'),
  '10': shape('|iستa12', '|uستu12', 'ستa12', 'ستa12', false, 'i', '|iستi12A3'),
  q1: shape('1a23', '1u23', '1a23', '1a23', true, 'i', '1a23a4@'),
  q2: shape('تa1a23', 'تu1u23', 'تa1a23', 'تa1a23', false, 'a', 'تa1a23u4'),
}
SHAPES['2'].masdar = 'تa12I3'

/** Form VIII writes its ت as د or ط, or doubles the first radical, after some first radicals. */
const INFIX: Record<string, [string, string]> = {
  و: ['ت', 'ت'],
  ز: ['ز', 'د'],
  د: ['د', 'د'],
  ذ: ['د', 'د'],
  ص: ['ص', 'ط'],
  ض: ['ض', 'ط'],
  ط: ['ط', 'ط'],
  ظ: ['ظ', 'ظ'],
}

/** The consonants of a root in form VIII. */
export function eighth(root: string): string {
  const [radical, infix] = INFIX[root[0]] ?? [root[0], 'ت']
  return radical + infix + root.slice(1)
}

const isWeak = (letter: string) => letter === 'و' || letter === 'ي'

/** A verb by its root and form; `sound` keeps a weak middle radical as a consonant (استحوذ). */
export interface Verb {
  root: string
  form: string
  vowel: Vowel
  sound: boolean
}

type VerbClass = 'sound' | 'hollow' | 'doubled' | 'defective'

export function classOf({ root, form, sound }: Verb): VerbClass {
  if (form[0] === 'q') return isWeak(root[3]) ? 'defective' : 'sound'
  if (isWeak(root[2])) return 'defective'
  if (form === '2' || form === '5' || sound) return 'sound'
  if (root[1] === root[2]) return 'doubled'
  if (isWeak(root[1]) && form !== '3' && form !== '6') return 'hollow'
  return 'sound'
}

/** The sounds of this verb's form, with the changes that its first radical brings. */
function shapeOf(verb: Verb): Shape {
  let s = SHAPES[verb.form]
  const first = verb.root[0]
  if (verb.form === '8' && INFIX[first]) {
    const [radical, infix] = INFIX[first]
    const put = (p: string) => p.replace('1ت', radical + infix)
    s = shape(put(s.past), put(s.pastPassive), put(s.present), put(s.presentPassive), s.up, s.vowel, put(s.masdar))
  } else if (verb.form === '1' && first === 'و' && verb.root[1] !== verb.root[2]) {
    s = { ...s, present: '2' }
  } else if ((verb.form === '4' || verb.form === '10') && (isWeak(first) || (verb.form === '4' && first === 'ء'))) {
    s = { ...s, masdar: s.masdar.replace('i12A', 'I2A') }
  }
  return s
}

/** Adds all stems of the verb, its regular verbal noun (forms II to X), and its participles. */
export function verbStems(verb: Verb, add: AddStem) {
  const s = shapeOf(verb)
  const kind = classOf(verb)
  if (kind === 'hollow') hollow(verb, s, add)
  else if (kind === 'doubled') doubled(verb, s, add)
  else if (kind === 'defective') defective(verb, s, add)
  else sound(verb, s, add)
}

const prefixVowel = (s: Shape) => (s.up ? 'u' : 'a')

function sound(verb: Verb, s: Shape, add: AddStem) {
  const { root, form } = verb
  const last = form[0] === 'q' ? '4' : '3'
  const endings = (stem: string, all: number, dual: number, put: (stem: string, slots: number) => void) => {
    // The alef of a final hamza and the alef of the dual are one: بدآ.
    if (stem.endsWith('ا')) {
      put(stem, all & ~dual)
      put(stem.slice(0, -1), dual)
    } else put(stem, all)
  }
  const past = (stem: string, voice: number) => endings(stem, PAST, SLOT.PD, (t, slots) => add(t, 'past', slots, voice))
  const present = (stem: string, voice: number) =>
    endings(stem, PRESENT, SLOT.QD, (t, slots) => add(t, 'present', slots, voice))

  const vowel = form === '1' ? verb.vowel || 'a' : s.vowel
  past(spell(s.past + (form === '1' && verb.vowel === 'y' ? 'i' : 'a') + last, root), ACTIVE)
  present(spell(s.present + (vowel === 'y' ? 'a' : vowel) + last, root, prefixVowel(s)), ACTIVE)
  past(spell(`${s.pastPassive}i${last}`, root), PASSIVE)
  present(spell(`${s.presentPassive}a${last}`, root, 'u'), PASSIVE)

  if (form === '1') {
    add(spell('1A2i3', root), 'active', SLOT.N0 | SLOT.NT | SLOT.NM | SLOT.NS, ACTIVE)
    add(spell('ma12U3'.replace('m', 'م'), root), 'passive', SLOT.N0 | SLOT.NT | SLOT.NM | SLOT.NS, PASSIVE)
    return
  }
  participle(spell(`مu${s.present}i${last}`, root), add)
  if (form === '2' && root[2] === 'ء') add(spell('تa12i3', root), 'masdar', SLOT.NT, 3)
  else masdar(spell(s.masdar, root), add)
}

function masdar(stem: string, add: AddStem) {
  if (stem.endsWith('ة')) add(stem.slice(0, -1), 'masdar', SLOT.NT, ACTIVE | PASSIVE)
  else add(stem, 'masdar', SLOT.N0 | SLOT.NS, ACTIVE | PASSIVE)
}

/** From form II on the script does not tell the active participle from the passive. */
function participle(stem: string, add: AddStem) {
  add(stem, 'active', SLOT.N0 | SLOT.NT | SLOT.NM | SLOT.NS, ACTIVE | PASSIVE)
}

/** Forms with a long vowel in place of the middle radical; it is short before a consonant: قال، قلت. */
function hollow({ root, form, vowel }: Verb, _s: Shape, add: AddStem) {
  const put = (long: string, short: string, tense: 'past' | 'present', voice: number, before: string) => {
    const all = tense === 'past' ? PAST_VOWEL : PRESENT_VOWEL
    add(spell(long, root, before), tense, all, voice)
    add(spell(short, root, before), tense, tense === 'past' ? SLOT.PC : SLOT.QJ | SLOT.QF, voice)
  }
  const T = root[0] === 'ز' ? 'د' : root[0] === 'ص' || root[0] === 'ض' ? 'ط' : 'ت'
  const rows: Record<string, [string, string, string, string, string, string, string]> = {
    // head of the past, its passive, of the present, vowel of the present, prefix vowel, masdar, passive past long
    '1': ['1', '1', '1', vowel === 'u' ? 'U' : vowel === 'i' ? 'I' : 'A', 'a', '', 'I'],
    '4': ["'a1", "'u1", '1', 'I', 'u', "'i1A3@", 'I'],
    '7': ['|iن1', '|uن1', 'ن1', 'A', 'a', '|iن1iيA3', 'I'],
    '8': [`|i1${T}`, `|u1${T}`, `1${T}`, 'A', 'a', `|i1${T}iيA3`, 'I'],
    '10': ['|iستa1', '|uستu1', 'ستa1', 'I', 'a', '|iستi1A3@', 'I'],
  }
  const [past, pastPassive, present, long, before, noun, passiveLong] = rows[form]
  const short = long.toLowerCase()
  put(`${past}A3`, `${past}${form === '1' ? (long === 'U' ? 'u' : 'i') : 'a'}3`, 'past', ACTIVE, '')
  put(`${pastPassive}${passiveLong}3`, `${pastPassive}i3`, 'past', PASSIVE, '')
  put(`${present}${long}3`, `${present}${short}3`, 'present', ACTIVE, before)
  put(`${present}A3`, `${present}a3`, 'present', PASSIVE, 'u')
  if (form === '1') {
    add(spell("1A'i3", root), 'active', SLOT.N0 | SLOT.NT | SLOT.NM | SLOT.NS, ACTIVE)
    add(spell(`مa1${long === 'U' ? 'U' : 'I'}3`, root), 'passive', SLOT.N0 | SLOT.NT | SLOT.NM | SLOT.NS, PASSIVE)
    return
  }
  masdar(spell(noun, root), add)
  if (long === 'A') participle(spell(`مu${present}A3`, root), add)
  else {
    add(spell(`مu${present}${long}3`, root), 'active', SLOT.N0 | SLOT.NT | SLOT.NM | SLOT.NS, ACTIVE)
    add(spell(`مu${present}A3`, root), 'passive', SLOT.N0 | SLOT.NT | SLOT.NM | SLOT.NS, PASSIVE)
  }
}

/** Two like radicals run together before a vowel and part before a consonant: مدّ، مددت. */
function doubled(verb: Verb, s: Shape, add: AddStem) {
  const { root, form } = verb
  /** `a12` + `a3` → `a1a33`; a vowel already there stays: `i1تa2` + `a3` → `i1تa33`. */
  const contract = (head: string, vowel: string) => {
    const body = head.slice(0, -1)
    return /[aiuAIU]$/.test(body) ? `${body}33` : `${body}${vowel}33`
  }
  const put = (head: string, vowel: string, tense: 'past' | 'present', voice: number, before: string) => {
    add(spell(contract(head, vowel), root, before), tense, tense === 'past' ? PAST_VOWEL : PRESENT_VOWEL, voice)
    add(spell(`${head}${vowel}3`, root, before), tense, tense === 'past' ? SLOT.PC : SLOT.QJ | SLOT.QF, voice)
  }
  put(s.past, 'a', 'past', ACTIVE, '')
  put(s.pastPassive, 'i', 'past', PASSIVE, '')
  put(s.present, form === '1' ? verb.vowel || 'u' : s.vowel, 'present', ACTIVE, prefixVowel(s))
  put(s.presentPassive, 'a', 'present', PASSIVE, 'u')
  if (form === '1') {
    add(spell('1A33', root), 'active', SLOT.N0 | SLOT.NT | SLOT.NM | SLOT.NS, ACTIVE)
    add(spell('مa12U3', root), 'passive', SLOT.N0 | SLOT.NT | SLOT.NM | SLOT.NS, PASSIVE)
    return
  }
  participle(spell(`مu${contract(s.present, s.vowel)}`, root), add)
  masdar(spell(form === '6' ? 'تa1A33' : form === '3' ? 'مu1A33@' : s.masdar, root), add)
}

/** The last radical shows as alef, ya or waw, or falls: دعا، دعت، دعوا، دعوت. */
function defective(verb: Verb, s: Shape, add: AddStem) {
  const { root, form } = verb
  const quad = form[0] === 'q'
  const first = form === '1'
  const waw = first && root[2] === 'و' && verb.vowel !== 'y'
  const strong = root[quad ? 2 : 1] === 'ي' ? 'ا' : 'ي' // أحيا keeps its alef after a ya
  const alef = waw ? 'ا' : strong

  /** Past that ends in a long a; `i`-pasts (لقي, all passives) keep their ya. */
  const past = (head: string, i: boolean, voice: number) => {
    const base = spell(head, root)
    if (i) {
      add(`${base}ي`, 'past', PAST & ~SLOT.PW, voice)
      add(base, 'past', SLOT.PW, voice)
    } else {
      add(base + alef, 'past', SLOT.P0, voice)
      add(`${base}ا`, 'past', SLOT.PP, voice)
      add(base, 'past', SLOT.PT | SLOT.PW, voice)
      add(base + (waw ? 'و' : 'ي'), 'past', SLOT.PC | SLOT.PD, voice)
    }
  }
  const present = (head: string, vowel: string, voice: number, before: string) => {
    const base = spell(head, root, before)
    add(base, 'present', SLOT.QW | SLOT.QJ, voice)
    if (vowel === 'a') {
      add(base + strong, 'present', SLOT.Q0, voice)
      add(`${base}ا`, 'present', SLOT.QP, voice)
      add(`${base}ي`, 'present', SLOT.QD | SLOT.QF, voice)
    } else add(base + (vowel === 'u' ? 'و' : 'ي'), 'present', SLOT.Q0 | SLOT.QP | SLOT.QD | SLOT.QF, voice)
  }
  past(`${s.past}a`, first && verb.vowel === 'y', ACTIVE)
  past(`${s.pastPassive}i`, true, PASSIVE)
  const vowel = first ? (verb.vowel === 'y' ? 'a' : verb.vowel || 'i') : s.vowel
  present(s.present, vowel, ACTIVE, prefixVowel(s))
  present(s.presentPassive, 'a', PASSIVE, 'u')

  const defectiveNoun = (base: string, of: StemForm, voice: number) => {
    add(`${base}ي`, of, of === 'masdar' ? SLOT.N0 | SLOT.NS : SLOT.N0 | SLOT.NT | SLOT.NS, voice)
    add(base, of, of === 'masdar' ? SLOT.NI : SLOT.NI | SLOT.NM, voice)
  }
  if (first) {
    defectiveNoun(spell('1A2i', root), 'active', ACTIVE)
    add(spell(waw ? 'مa12uو' : 'مa12iي', root), 'passive', SLOT.N0 | SLOT.NT | SLOT.NM | SLOT.NS, PASSIVE)
    return
  }
  defectiveNoun(spell(`مu${s.present}i`, root), 'active', ACTIVE | PASSIVE)
  if (form === '2') add(spell('تa12iي', root), 'masdar', SLOT.NT, 3)
  else if (form === '3') add(spell('مu1A2A', root), 'masdar', SLOT.NT, 3)
  else if (form === '5' || form === '6') defectiveNoun(spell(s.present, root), 'masdar', 3)
  else if (!quad) masdar(spell(`${s.masdar.slice(0, -1)}'`, root), add)
}
