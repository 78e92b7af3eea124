/** What may follow (past, present) or stand around (nouns) a stem; a bit each. */
/** Past without ending (3rd m. sg.). */
export const P0 = 1
/** Past before an attached pronoun. */
export const PP = 2
/** Past before ت, تا of the feminine. */
export const PT = 4
/** Past before the alef of the dual. */
export const PD = 8
/** Past before وا. */
export const PW = 16
/** Past before a consonant: ت، نا، تم، ن. */
export const PC = 32
/** Present without ending, indicative (and subjunctive). */
export const Q0 = 64
/** Present without ending, jussive alone. */
export const QJ = 128
/** Present before an attached pronoun. */
export const QP = 256
/** Present before ون, ين. */
export const QW = 512
/** Present before ان. */
export const QD = 1024
/** Present before the ن of the feminine plural. */
export const QF = 2048
/** Noun: bare, tanwin, pronoun, dual. */
export const N0 = 1
/** Noun: feminine ending. */
export const NT = 2
/** Noun: plural in ات. */
export const NS = 4
/** Noun: plural in ون, ين. */
export const NM = 8
/** Noun: bare and indefinite only (قاض). */
export const NI = 16
