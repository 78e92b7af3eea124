/** What a word of a closed class is, or one that stands beside names and numbers: a bit for each. */
export const PREPOSITION = 1 << 0
/** Opens a clause that depends on the one before: أن، إذا، حيث، الذي … */
export const SUBORDINATOR = 1 << 7
/** Introduces what is said or meant: أن، إن، بأن … */
export const THAT = 1 << 4
export const RELATIVE = 1 << 2
export const CONDITION = 1 << 22
/** Negates a verb: لم، لن، ما، لا، ليس. */
export const NEGATION = 1 << 10
/** لن، سوف: the verb is to come. */
export const FUTURE = 1 << 15
export const QAD = 1 << 14
export const KANA = 1 << 9
/** Links clauses or phrases: و، ثم، لكن، بل، أو … */
export const LINK = 1 << 11
export const DEMONSTRATIVE = 1 << 13
export const QUANTIFIER = 1 << 8
export const PRONOUN = 1 << 19
/** An adverb or particle that a phrase may be read across. */
export const ADVERB = 1 << 12
/** Doubt, expectation: the clause is possible or planned, not told as having happened. */
export const POSSIBLE = 1 << 17
export const PLANNED = 1 << 16
/** Prepositions that place the noun after them in time or cause: بعد، إثر، خلال … */
export const EVENTIVE = 1 << 20
/** Names the source of a claim: بحسب، وفق، نقلا عن … */
export const ACCORDING = 1 << 21
/** Head nouns of a title that goes before a person's name. */
export const TITLE = 1 << 1
/** Words that count or measure, after a number. */
export const NUMERAL = 1 << 6
/** Opens background: يذكر، الجدير … */
export const BACKGROUND = 1 << 23
/** Does not start a proper name. */
export const COMMON = 1 << 3
/** Puts what is told before the narrative, or at no one time: سبق أن، مرارا. */
export const EARLIER = 1 << 24
/** A personal name that is spelled like a verb or participle. */
export const NAME = 1 << 5
/** A finite verb that tells no event: it ends a noun phrase. */
export const STATIVE = 1 << 18
/** Opens what is spoken about: عن، حول، بشأن. */
export const ABOUT = 1 << 25
