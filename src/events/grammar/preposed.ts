/** When the first letter of a word is a preposition, a bit each. */
/** Whatever stands beside it: بالسلاح, للدولة, بأحد, لثلاثة, بحوزتهم. */
export const ALWAYS = 1 << 0
/** After a word that governs it: «وفقا لخبراء». */
export const GOVERNED = 1 << 1
/** Where the text writes a hamza after it: «بأشد», «بألم». */
export const BEFORE_HAMZA = 1 << 2
/** Behind و: «ولحساب», «وبالتعاون». */
export const JOINED = 1 << 3
