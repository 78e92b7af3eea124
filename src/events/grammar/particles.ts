import { fold } from '../../text/tokens.ts'

const set = (...words: string[]) => new Set(words.map(fold))

/** Negates the past (with the jussive), and the future. */
export const LAM = set('لم', 'ولم', 'فلم')
export const LAN = set('لن', 'ولن', 'فلن')
/** Negates a past; else a relative. */
export const MA = fold('ما')
export const LA = fold('لا')
export const AN = fold('أن')
export const HATTA = fold('حتى')

/** «قبل أن يقع»: it came to pass; «دون أن يقع»: it did not. */
export const CAME_TO_PASS = set('قبل', 'بعد')
export const CAME_NOT = set('دون', 'بدون')
/** Right before a noun: «عدم توقيع». */
export const LACK = set('عدم', 'بعدم', 'دون')

/** «في حال», «بحال»: opens what is supposed. */
export const HAL = fold('حال')
export const CASE = set('حال', 'بحال')
