/**
 * Text to tokens in one pass over the UTF-16 units.
 *
 * Tokens are kept as columns, not as objects: an article of a megabyte has some 200,000 of them. A token's `norm` is
 * its folded form, on which all lexicons are keyed: no tatweel, no harakat, no bidi controls, one alef, one ya, ASCII
 * digits. Its `start` and `end` are offsets in the text as received.
 */

/** Token classes. A number is a run of digits; a word in a script other than Arabic is LATIN, whatever the script. */
export const CLASS = { WORD: 1, NUMBER: 2, LATIN: 3, PUNCT: 4, NEWLINE: 5 } as const

export interface Tokens {
  readonly text: string
  readonly length: number
  readonly start: Uint32Array
  readonly end: Uint32Array
  readonly cls: Uint8Array
  readonly norm: readonly string[]
}

/** What one UTF-16 unit is to the tokeniser. */
const UNIT = { SPACE: 0, ARABIC: 1, DIGIT: 2, OTHER_LETTER: 3, PUNCT: 4, NEWLINE: 5, MARK: 6, CONTROL: 7 } as const

const unitClass = new Uint8Array(0x10000)
/** What folding makes of each unit: itself where 0, nothing where DROPPED, else another unit. */
const folded = new Uint16Array(0x10000)
const DROPPED = 1

const TATWEEL = 0x0640

/** Fills the tables before the first word. A loop over all 65,536 units would take longer than a short article. */
function buildTables() {
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

const ready = () => folded[0] === DROPPED

const isPresentation = (unit: number) => unit >= 0xfb50 && unit <= 0xfefc

/** Presentation forms as the letters that they stand for; those that Unicode does not decompose stay. */
function plainLetters(text: string): string {
  for (let i = 0; i < text.length; i++) if (isPresentation(text.charCodeAt(i))) return text.normalize('NFKC')
  return text
}

/** Folds one word or phrase as the tokeniser does, spaces kept; for lexicons and searches. */
export function fold(text: string): string {
  if (!ready()) buildTables()
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

export function tokenize(text: string): Tokens {
  if (!ready()) buildTables()
  const size = text.length
  // A token takes at least one unit; columns start at a guess and grow by doubling.
  let capacity = Math.max(16, size >> 2)
  let start = new Uint32Array(capacity)
  let end = new Uint32Array(capacity)
  let cls = new Uint8Array(capacity)
  const norm: string[] = []
  let length = 0

  const add = (from: number, to: number, klass: number, form: string) => {
    if (length === capacity) {
      capacity *= 2
      const grow = <T extends Uint32Array | Uint8Array>(old: T, fresh: T) => {
        fresh.set(old)
        return fresh
      }
      start = grow(start, new Uint32Array(capacity))
      end = grow(end, new Uint32Array(capacity))
      cls = grow(cls, new Uint8Array(capacity))
    }
    start[length] = from
    end[length] = to
    cls[length++] = klass
    norm.push(form)
  }

  for (let i = 0; i < size; ) {
    const unit = text.charCodeAt(i)
    const kind = unitClass[unit]
    if (kind === UNIT.SPACE || kind === UNIT.CONTROL || kind === UNIT.MARK) {
      // A tatweel by itself is a dash: «1975 ـ 1979».
      if (unit === TATWEEL && (i + 1 === size || unitClass[text.charCodeAt(i + 1)] === UNIT.SPACE))
        add(i, i + 1, CLASS.PUNCT, text[i])
      i++
    } else if (kind === UNIT.PUNCT) {
      add(i, i + 1, CLASS.PUNCT, text[i])
      i++
    } else if (kind === UNIT.NEWLINE) {
      add(i, i + 1, CLASS.NEWLINE, '\n')
      i++
    } else {
      // A run of one kind; marks and controls inside it belong to it, controls at its end do not.
      const from = i
      let last = i + 1
      let changed = folded[unit] !== 0
      let presentation = unit >= 0xfb50 && unit <= 0xfefc
      for (i++; i < size; i++) {
        const next = text.charCodeAt(i)
        const nextKind = unitClass[next]
        if (nextKind === kind) {
          if (folded[next] !== 0) changed = true
          if (next >= 0xfb50 && next <= 0xfefc) presentation = true
        } else if (nextKind === UNIT.MARK || nextKind === UNIT.CONTROL) {
          changed = true
          if (nextKind === UNIT.CONTROL) continue
        } else break
        last = i + 1
      }
      i = last
      const raw = text.slice(from, last)
      const form = presentation ? fold(raw.normalize('NFKC')) : changed ? fold(raw) : raw
      add(from, last, kind === UNIT.ARABIC ? CLASS.WORD : kind === UNIT.DIGIT ? CLASS.NUMBER : CLASS.LATIN, form)
    }
  }
  return {
    text,
    length,
    start: start.subarray(0, length),
    end: end.subarray(0, length),
    cls: cls.subarray(0, length),
    norm,
  }
}
