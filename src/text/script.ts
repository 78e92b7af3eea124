/** What a text is written in, as far as its letters and the Arabic article tell. */
type Script = 'arabic' | 'persian' | 'latin' | 'none'

/** UTF-16 units from the start that are looked at. */
const LOOKED_AT = 1000
/** Fewer letters than this say nothing. */
const LEAST = 12

/** From here on stand the letters that other languages added. */
const EXTENDED = 0x671
/** Letters that Persian and Urdu write and Arabic does not. */
const FOREIGN = /[پچژکگیٹڈڑںھہے]/
const WORDS = /[\u0621-\u064a\u0671-\u06d3][\u0621-\u06d3]*/g
/** The article, also behind the letters that may stand before it. */
const ARTICLE = /^[وفبكل]?ال/
const isArabic = (c: number) => (c >= 0x621 && c <= 0x64a) || (c >= EXTENDED && c <= 0x6d3)
const isLatin = (c: number) => (c > 64 && c < 123) || (c > 0xbf && c < 0x500)

/**
 * Which writing a text is in: `persian` is Persian, Urdu and their like, which write letters that Arabic does not and
 * have no article. An Arabic text that a Persian keyboard wrote (ک for ك, ی for ي) is told by its articles.
 */
export function scriptOf(text: string): Script {
  let arabic = 0
  let latin = 0
  let foreign = 0
  for (let i = 0; i < Math.min(text.length, LOOKED_AT); i++) {
    const c = text.charCodeAt(i)
    if (isArabic(c)) {
      arabic++
      if (c >= EXTENDED && FOREIGN.test(text[i])) foreign++
    } else if (isLatin(c)) latin++
  }
  if (arabic + latin < LEAST) return 'none'
  if (latin > arabic * 2) return 'latin'
  return foreign > arabic * 0.03 && lacksArticles(text.slice(0, LOOKED_AT)) ? 'persian' : 'arabic'
}

function lacksArticles(text: string): boolean {
  const words = text.match(WORDS) ?? []
  return words.filter((word) => ARTICLE.test(word)).length < words.length * 0.1
}
