/** What a word of a closed class is, or one that stands beside names and numbers: a bit for each. */
export const PREPOSITION = 1 << 0
/** Opens a clause that depends on the one before: أن، إذا، حيث، الذي … */
export const SUBORDINATOR = 1 << 1
/** Introduces what is said or meant: أن، إن، بأن … */
export const THAT = 1 << 2
export const RELATIVE = 1 << 3
export const CONDITION = 1 << 4
/** Negates a verb: لم، لن، ما، لا، ليس. */
export const NEGATION = 1 << 5
/** لن، سوف: the verb is to come. */
export const FUTURE = 1 << 6
export const QAD = 1 << 7
export const KANA = 1 << 8
/** Links clauses or phrases: و، ثم، لكن، بل، أو … */
export const LINK = 1 << 9
export const DEMONSTRATIVE = 1 << 10
export const QUANTIFIER = 1 << 11
export const PRONOUN = 1 << 12
/** An adverb or particle that a phrase may be read across. */
export const ADVERB = 1 << 13
/** Doubt, expectation: the clause is possible or planned, not told as having happened. */
export const POSSIBLE = 1 << 14
export const PLANNED = 1 << 15
/** Prepositions that place the noun after them in time or cause: بعد، إثر، خلال … */
export const EVENTIVE = 1 << 16
/** Names the source of a claim: بحسب، وفق، نقلا عن … */
export const ACCORDING = 1 << 17
/** Head nouns of a title that goes before a person's name. */
export const TITLE = 1 << 19
/** Words that count or measure, after a number. */
export const NUMERAL = 1 << 20
/** Opens background: يذكر، الجدير … */
export const BACKGROUND = 1 << 21
/** Does not start a proper name. */
export const COMMON = 1 << 22
/** Puts what is told before the narrative, or at no one time: سبق أن، مرارا. */
export const EARLIER = 1 << 24
/** A personal name that is spelled like a verb or participle. */
export const NAME = 1 << 23
/** A finite verb that tells no event: it ends a noun phrase. */
export const STATIVE = 1 << 25
/** Opens what is spoken about: عن، حول، بشأن. */
export const ABOUT = 1 << 26
