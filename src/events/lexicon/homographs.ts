import { fold } from '../../text/tokens.ts'

/** Words that are spelled like a form of some row but hardly ever are one; written without و ف ب ل ك ال. */
export const BLOCKED: ReadonlySet<string> = new Set(fold('كتاب مجلس عامل قائد').split(' '))
