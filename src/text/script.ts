/** What a text is written in, as far as its letters and the Arabic article tell. */
export type Script = 'arabic' | 'persian' | 'latin' | 'none'

/** UTF-16 units from the start that are looked at. */
const LOOKED_AT = 4000
/** Fewer letters than this say nothing. */
const LEAST = 12

/**
 * Which writing a text is in: `persian` is Persian, Urdu and their like, which write letters that Arabic does not and
 * have no article. An Arabic text that a Persian keyboard wrote (ک for ك, ی for ي) is told by its articles.
 */
export function scriptOf(text: string): Script {
  const part = text.slice(0, LOOKED_AT)
  const count = (letters: RegExp) => part.match(letters)?.length ?? 0
  const arabic = count(/[\u0621-\u064a\u0671-\u06d3]/g)
  const latin = count(/[A-Za-z\u00c0-\u024f\u0370-\u04ff]/g)
  if (arabic + latin < LEAST) return 'none'
  if (latin > arabic * 2) return 'latin'
  const foreign = count(/[\u067e\u0686\u0698\u06a9\u06af\u06cc\u0679\u0688\u0691\u06ba\u06be\u06c1\u06d2]/g)
  const words = count(/[\u0621-\u06d3]{2,}/g)
  const articles = count(/(?<![\u0621-\u06d3])[\u0648\u0641\u0628\u0643]?(?:\u0627\u0644|\u0644\u0644)/g)
  return foreign > arabic * 0.03 && articles < words * 0.12 ? 'persian' : 'arabic'
}
