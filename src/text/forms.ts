/**
 * Folded words, one object for all the tokens of a word, on which hangs what each lexicon knows of it: a word that stands
 * in a text again, or in the next text, is folded and looked up once.
 */
import { DROPPED, fold, folded } from './fold.ts'
import { listsOf } from './lists.ts'

export class Form {
  readonly norm: string
  /** The same for the same word. */
  readonly hash: number
  /** In which closed sets it stands: see `WordSet`. */
  readonly lists: readonly number[]
  /** What each lexicon knows of it, by the lexicon's number. */
  readonly known: unknown[] = [undefined, undefined, undefined, undefined]

  constructor(norm: string, hash: number) {
    this.norm = norm
    this.hash = hash
    this.lists = listsOf(norm)
  }
}

/** The words met, by their hash or soon after it; the table starts anew when it is full, so that memory stays bounded. */
const table: (Form | undefined)[] = new Array(1 << 15).fill(undefined)
const FULL = 20_000
let count = 0
/** Places tried for a word: words that were made to have one hash are not worth more. */
const TRIED = 16
/** Longer words are no words of the language, and would fill the memory. */
const LONGEST = 40

/** Adds a unit to the hash of the folded units before it. */
export const hashWith = (hash: number, unit: number): number => (Math.imul(hash, 31) + (folded[unit] || unit)) | 0

/** Whether a part of a text folds to a word. */
function isWritten(norm: string, text: string, from: number, to: number): boolean {
  let at = 0
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i)
    const other = folded[unit]
    if (other === DROPPED) continue
    if (norm.charCodeAt(at++) !== (other || unit)) return false
  }
  return at === norm.length
}

/** The form of a part of a text; `hash` is that of its units but those that folding drops. */
export function formWithin(text: string, from: number, to: number, hash: number): Form {
  const first = hash ^ (hash >>> 15)
  for (let n = 0; n < TRIED; n++) {
    const place = (first + n) & (table.length - 1)
    const form = table[place]
    if (form === undefined) return add(text.slice(from, to), hash, place)
    if (form.hash === hash && isWritten(form.norm, text, from, to)) return form
  }
  return new Form(fold(text.slice(from, to)), hash)
}

function add(raw: string, hash: number, place: number): Form {
  const norm = fold(raw)
  if (norm.length > LONGEST) return new Form(norm, hash)
  if (count++ >= FULL) {
    table.fill(undefined)
    count = 0
  }
  // Joined from its letters, since a part of a text keeps the whole text alive.
  const form = new Form([...norm].join(''), hash)
  table[place] = form
  return form
}

/** The form of a word. */
export function formOf(word: string): Form {
  const norm = fold(word)
  let hash = 0
  for (let i = 0; i < norm.length; i++) hash = hashWith(hash, norm.charCodeAt(i))
  return formWithin(norm, 0, norm.length, hash)
}

let lexicons = 0

/** What a lexicon knows of a form, worked out where the form is first met. */
export class Known<T extends object> {
  private readonly number = lexicons++
  private readonly read: (norm: string) => T

  constructor(read: (norm: string) => T) {
    this.read = read
  }

  of(form: Form): T {
    return (form.known[this.number] as T | undefined) ?? this.add(form)
  }

  private add(form: Form): T {
    const read = this.read(form.norm)
    form.known[this.number] = read
    return read
  }
}
