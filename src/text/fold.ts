/**
 * What each UTF-16 unit is to the tokeniser, and folding: no tatweel, no harakat, no bidi controls, one alef, one ya,
 * ASCII digits.
 */
import * as UNIT from './unit.ts'

export const unitClass = new Uint8Array(0x10000)
/** What folding makes of each unit: itself where 0, nothing where DROPPED, else another unit. */
export const folded = new Uint16Array(0x10000)
export const DROPPED = 1

export const TATWEEL = 0x0640

/** Fills the tables before the first word. A loop over all 65,536 units would take longer than a short article. */
export function buildTables() {
  if (folded[0] === DROPPED) return
  // CJK, Hangul, surrogates and private use: letters of some other script, as far as dates in Arabic care.
  unitClass.fill(UNIT.OTHER_LETTER)
  unitClass.fill(UNIT.PUNCT, 0, 0x3000)
  unitClass[0x3000] = UNIT.SPACE
  const LETTERS = /\p{L}+/gu
  const units = new Uint16Array(0x10000)
  for (const [from, to] of [
    [0, 0x3020],
    [0xfb50, 0xff21],
  ])
    for (let u = from; u < to; u++) units[u] = u
  const eachRun = (property: RegExp, from: number, to: number, f: (start: number, end: number) => void) => {
    const text = String.fromCharCode.apply(null, units.subarray(from, to) as unknown as number[])
    for (const run of text.matchAll(property)) f(from + run.index, from + run.index + run[0].length)
  }
  // Letters, marks and spaces come from Unicode's own properties, run by run.
  eachRun(LETTERS, 0, 0x3000, (start, end) => unitClass.fill(UNIT.OTHER_LETTER, start, end))
  eachRun(/\p{M}+/gu, 0, 0x3000, (start, end) => {
    unitClass.fill(UNIT.MARK, start, end)
    folded.fill(DROPPED, start, end)
  })
  eachRun(/[\p{White_Space}\p{Cc}]+/gu, 0, 0x3000, (start, end) => unitClass.fill(UNIT.SPACE, start, end))
  for (const [from, to] of [
    [0x0600, 0x06ff],
    [0x0750, 0x077f],
    [0x0870, 0x08c9],
    [0xfb50, 0xfdff],
    [0xfe70, 0xfefc],
  ])
    eachRun(LETTERS, from, to + 1, (start, end) => unitClass.fill(UNIT.ARABIC, start, end))
  for (const [from, to] of [
    [0x0600, 0x0605],
    [0x061c, 0x061c],
    [0x200b, 0x200f],
    [0x202a, 0x202e],
    [0x2060, 0x2069],
    [0xfe00, 0xfe0f],
    [0xfeff, 0xfeff],
  ]) {
    unitClass.fill(UNIT.CONTROL, from, to + 1)
    folded.fill(DROPPED, from, to + 1)
  }
  for (const [from, to] of [
    [0xfd3e, 0xfd3f],
    [0xfe10, 0xfe6b],
    [0xff01, 0xff0f],
    [0xff1a, 0xff20],
    [0x3001, 0x301f],
  ])
    eachRun(/\P{L}+/gu, from, to + 1, (start, end) => unitClass.fill(UNIT.PUNCT, start, end))
  unitClass[TATWEEL] = UNIT.MARK
  folded[TATWEEL] = folded[0] = DROPPED
  unitClass[0x0a] = unitClass[0x0d] = unitClass[0x2028] = unitClass[0x2029] = UNIT.NEWLINE
  // Decimal digits of every script of the basic plane; each script's ten stand together.
  for (const zero of [
    0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
    0x1040, 0x17e0, 0x1810, 0xff10,
  ])
    for (let d = 0; d < 10; d++) {
      unitClass[zero + d] = UNIT.DIGIT
      if (zero > 0x30) folded[zero + d] = 0x30 + d
    }
  for (const [from, to] of ['أا', 'إا', 'آا', 'ٱا', 'ىي', 'یي', 'ېي', 'کك', 'ڪك', 'ہه', 'ھه', 'ەه', 'ۀة', 'ۃة'])
    folded[from.charCodeAt(0)] = to.charCodeAt(0)
  for (let u = 0x41; u <= 0x5a; u++) folded[u] = u + 0x20
}

const isPresentation = (unit: number): boolean => unit >= 0xfb50 && unit <= 0xfefc

/** Presentation forms as the letters that they stand for; those that Unicode does not decompose stay. */
function plainLetters(text: string): string {
  for (let i = 0; i < text.length; i++) if (isPresentation(text.charCodeAt(i))) return text.normalize('NFKC')
  return text
}

/** Folds one word or phrase as the tokeniser does, spaces kept; for lexicons and searches. */
export function fold(text: string): string {
  buildTables()
  const plain = plainLetters(text)
  let out = ''
  // Most words hold little to fold: what stands between is copied as it is.
  let copied = 0
  for (let i = 0; i < plain.length; i++) {
    const other = folded[plain.charCodeAt(i)]
    if (other === 0) continue
    out += plain.slice(copied, i)
    if (other !== DROPPED) out += String.fromCharCode(other)
    copied = i + 1
  }
  return copied === 0 ? plain : out + plain.slice(copied)
}
