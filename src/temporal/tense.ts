/**
 * Whether a clause looks back or ahead, from the words beside an expression. It decides only where a date without its
 * year, or a weekday, may be the last or the next one; the events have a finer reading of their own.
 */
import * as CLASS from '../text/class.ts'
import type { Tokens } from '../text/tokens.ts'
import {
  ABOUT,
  AFTERMATH,
  ANNOUNCES,
  APPOINTED,
  AT_IT,
  FUTURE_WORDS,
  IS_SET,
  MARCH,
  MAY,
  NOT_FUTURE,
  NOT_PRESENT,
  OPENS_CLAUSE,
  PAST_WORDS,
  PUT_OFF,
  SETS,
  SINCE,
  STAGED,
  THAT,
  TOWARD,
  UNTIL,
} from './lexicon/tense.ts'

export type Tense = 'past' | 'present' | 'future' | null
/**
 * What a lexicon knows of a folded word: its tense; `verbal` where it may be a past or its verbal noun («تفقد»); `none`
 * of what is no verb; null of a word that it does not know.
 */
export type TenseOfWord = (word: string) => Tense | 'verbal' | 'none'
const UNKNOWN: TenseOfWord = () => null

const ARTICLE = 'ال'

/** Words looked at on either side. */
const REACH = 14
/** «إلى» and a noun may stand between what is put off and its date («إلى جلسة 10 نوفمبر»). */
const TOWARD_REACH = 3

const withoutLink = (norm: string): string =>
  norm.length > 4 && (norm[0] === 'و' || norm[0] === 'ف') && !NOT_FUTURE.has(norm) ? norm.slice(1) : norm

/** The tense of the word at t: of a listed word, of one that the lexicon knows, else by its shape. */
function tenseAt(tokens: Tokens, t: number, lexicon: TenseOfWord): Tense {
  if (tokens.cls[t] !== CLASS.WORD) return null
  const norm = tokens.norm[t]
  const word = withoutLink(norm)
  if (FUTURE_WORDS.has(word) || FUTURE_WORDS.has(norm)) return 'future'
  // «قد يزور»: it may come.
  if (word === MAY && tenseAt(tokens, t + 1, lexicon) === 'present') return 'future'
  if (PAST_WORDS.has(word) || PAST_WORDS.has(norm)) return 'past'
  if (word === MARCH) return null
  const known = lexicon(norm)
  if (known === 'verbal') return standsAsVerb(tokens, t) ? ofVerbal(tokens.norm[t + 1]) : null
  if (known === null) return byShape(word)
  return known === 'none' ? null : known
}

/** «تفقد الوزير» is a past, «تفقد الشركة» a present of another verb. */
const ofVerbal = (next: string | undefined): Tense =>
  next?.startsWith(ARTICLE) && next.endsWith('ة') ? 'present' : 'past'

/** A word that may be a past or a verbal noun is a past at the start of a clause and after a definite noun. */
function standsAsVerb(tokens: Tokens, t: number): boolean {
  if (t === 0 || tokens.cls[t - 1] !== CLASS.WORD) return true
  const before = tokens.norm[t - 1]
  return before.startsWith(ARTICLE) || OPENS_CLAUSE.has(before) || /^[وف]/.test(tokens.norm[t])
}

/** The tense that the letters of a word show. What is not known and begins with ت is rather a noun: «تمثال». */
function byShape(word: string): Tense {
  const next = word[1]
  if (word[0] === 'س' && word.length > 3 && (next === 'ي' || next === 'ت' || next === 'ن' || next === 'ا'))
    // «ساهمت», «سارعت»: a perfect; «ساندي»: no «سأ» of the first person, which is listed.
    return NOT_FUTURE.has(word) ? null : next !== 'ا' ? 'future' : word.endsWith('ت') ? 'past' : null
  if (word[0] === 'ت' || word.length < 4) return null
  if (word[0] === 'ي') return NOT_PRESENT.has(word) || word.endsWith('ة') || word.endsWith('ا') ? null : 'present'
  // A perfect of the third person feminine: «أعلنت», not «السلطات»; «خاضوا»: the plural.
  return (word.endsWith('ت') && !word.endsWith('ات') && !word.startsWith(ARTICLE)) || word.endsWith('وا')
    ? 'past'
    : null
}

/** The tense that the words after an expression show in its sentence. */
function tenseAfter(tokens: Tokens, last: number, lexicon: TenseOfWord): Tense {
  for (let t = last; t < tokens.length && t < last + REACH; t++) {
    // «ذكر في تغريدة الخميس أنه سيحتفظ»: not that of what is said.
    if (ends(tokens, t) || THAT.holds(tokens.form[t])) break
    const tense = tenseAt(tokens, t, lexicon)
    if (tense) return tense
  }
  return null
}

/** The tense that the nearest words before the expression show, else those after it in the same sentence. */
export function tenseAround(tokens: Tokens, first: number, last: number, lexicon: TenseOfWord = UNKNOWN): Tense {
  if (first > 0 && SINCE.holds(tokens.form[first - 1])) return 'past'
  let present = false
  let toward = false
  let about = false
  let staged = false
  // «حددت اللجنة 5 يوليو موعدا».
  let set: Tense = APPOINTED.holds(tokens.form[last]) ? 'future' : null
  for (let t = first - 1; t >= 0 && t >= first - REACH; t--) {
    if (ends(tokens, t)) break
    const tense = tenseAt(tokens, t, lexicon)
    // «يحتجزون الجنود إثر انسحابهم الأربعاء», «منذ سقوط الرئيس في فبراير»: what went before.
    if (AFTERMATH.holds(tokens.form[t])) return 'past'
    // «أجلت الجلسة إلى 10 نوفمبر»: what is put off lies ahead.
    if (first - t <= TOWARD_REACH && TOWARD.holds(tokens.form[t])) toward = true
    if (toward && PUT_OFF.has(tokens.norm[t].replace(/^[وفب]/, ''))) return 'future'
    // «حددت المحكمة جلسة 20 يونيو»: to come; «اتفقوا على عقد القمة في يونيو»: the nearer one, as of a plan.
    const word = tokens.norm[t]
    if (IS_SET.has(word) && !AT_IT.holds(tokens.form[t - 1])) {
      set ??= APPOINTED.has(word) ? 'future' : 'present'
      staged ||= STAGED.has(word)
      continue
    }
    if (set && (SETS.has(word) || SETS.has(withoutLink(word)) || PUT_OFF.has(withoutLink(word)))) return set
    if (staged && ANNOUNCES.has(withoutLink(word))) return set
    // «أعلن عن زيارة في 22 آذار»: what is announced may be to come.
    about ||= tokens.norm[t] === ABOUT
    if (about && ANNOUNCES.holds(tokens.form[t])) return null
    if (tense === 'past' && present) return 'past'
    if (tense === 'present') present = true
    else if (tense) return tense
    // «قال إن الاجتماع في 22 آذار سيبحث»: what is said has its own verb, which may be to come.
    else if (!present && THAT.holds(tokens.form[t]) && tenseAfter(tokens, last, lexicon) === 'future') return 'future'
  }
  const tense = present ? 'present' : tenseAfter(tokens, last, lexicon)
  // «إضراب حتى الجمعة»: what goes on has its end ahead, where no past comes before.
  return tense !== 'future' && UNTIL.holds(tokens.form[first - 1]) ? 'future' : tense
}

const ends = (tokens: Tokens, t: number) =>
  tokens.cls[t] === CLASS.NEWLINE || (tokens.cls[t] === CLASS.PUNCT && '.!؟?؛'.includes(tokens.norm[t]))
