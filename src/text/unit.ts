/** What one UTF-16 unit is to the tokeniser. */
export const SPACE = 0
export const ARABIC = 1
export const DIGIT = 2
export const OTHER_LETTER = 3
export const PUNCT = 4
export const NEWLINE = 5
export const MARK = 6
export const CONTROL = 7
