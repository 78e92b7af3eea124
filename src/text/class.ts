/** Token classes. A number is a run of digits; a word in a script other than Arabic is LATIN, whatever the script. */
export const WORD = 1
export const NUMBER = 2
export const LATIN = 3
export const PUNCT = 4
export const NEWLINE = 5
