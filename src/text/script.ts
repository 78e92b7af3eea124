/** What a text is written in, as far as its letters and the Arabic article tell. */
type Script = 'arabic' | 'persian' | 'latin' | 'none'

/** UTF-16 units from the start that are looked at. */
const LOOKED_AT = 1000
/** Fewer letters than this say nothing. */
const LEAST = 12

/** Letters that Persian and Urdu write and Arabic does not: پ چ ژ ک گ ی ٹ ڈ ڑ ں ھ ہ ے. */
const FOREIGN = new Set('\u067e\u0686\u0698\u06a9\u06af\u06cc\u0679\u0688\u0691\u06ba\u06be\u06c1\u06d2')
/** From here on stand the letters that other languages added. */
const EXTENDED = 0x671
/** و ف ب ك ل, which may stand before the article. */
const CLITICS = '\u0648\u0641\u0628\u0643\u0644'
const ARTICLE = '\u0627\u0644'
const isArabic = (c: number) => (c >= 0x621 && c <= 0x64a) || (c >= EXTENDED && c <= 0x6d3)
const isLatin = (c: number) => (c >= 0x41 && c <= 0x5a) || (c >= 0x61 && c <= 0x7a) || (c >= 0xc0 && c <= 0x4ff)

/**
 * Which writing a text is in: `persian` is Persian, Urdu and their like, which write letters that Arabic does not and
 * have no article. An Arabic text that a Persian keyboard wrote (ک for ك, ی for ي) is told by its articles.
 */
export function scriptOf(text: string): Script {
  let arabic = 0
  let latin = 0
  let foreign = 0
  let words = 0
  let articles = 0
  let inside = false
  for (let i = 0; i < Math.min(text.length, LOOKED_AT); i++) {
    const c = text.charCodeAt(i)
    if (isLatin(c)) latin++
    const letter = isArabic(c)
    if (letter) {
      arabic++
      if (c >= EXTENDED && FOREIGN.has(text[i])) foreign++
      if (!inside) {
        words++
        if (text.startsWith(ARTICLE, CLITICS.includes(text[i]) ? i + 1 : i)) articles++
      }
    }
    inside = letter || (inside && c >= 0x64b && c <= 0x670)
  }
  if (arabic + latin < LEAST) return 'none'
  if (latin > arabic * 2) return 'latin'
  return foreign > arabic * 0.03 && articles < words * 0.1 ? 'persian' : 'arabic'
}
