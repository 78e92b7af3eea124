/** The vowels that a text may write on its letters, the first and the last. */
const FIRST_VOWEL = 0x064b
const LAST_VOWEL = 0x0652
/** Letters that a headline should keep to, and those up to which a phrase that is begun may go on. */
const LONG = 60
const LONGEST = 78
/** And those up to which what is needed may: the verb of a clause, what a deed or participle governs. */
const UTMOST = 96

/** Letters of a text, without the vowels written on them. */
const lettersOf = (text: string): number => {
  let n = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < FIRST_VOWEL || unit > LAST_VOWEL) n++
  }
  return n
}

/** A headline in the making: words, and whether the last may stand last. */
export class Line {
  private readonly words: { text: string; weak: boolean; opens: boolean; verb: boolean }[] = []
  private length = 0
  /** What is told now is needed by what stands before it. */
  owes = false

  /** `weak`: never the last word; `opens`: a phrase begins with it, so that a cut goes well before it. */
  push(text: string, weak: boolean, opens: boolean, verb = false) {
    this.words.push({ text, weak, opens, verb })
    this.length += lettersOf(text) + 1
  }
  /** Goes on with the last word: «7» and «.5». */
  glue(text: string) {
    const last = this.words.at(-1)
    if (!last) return
    last.text += text
    last.weak = false
    this.length += lettersOf(text)
  }
  pop() {
    const last = this.words.pop()
    if (last) this.length -= lettersOf(last.text) + 1
  }
  /** Whether there is room for a word that begins a phrase or, as the case is, goes on with one. */
  holds(text: string, opens: boolean) {
    return this.words.length <= 2 || this.length + lettersOf(text) <= (opens ? LONG : this.owes ? UTMOST : LONGEST)
  }
  /** Too short for a headline to end at a comma. */
  get isShort() {
    return this.length * 2 < LONG
  }
  get count() {
    return this.words.length
  }
  colon() {
    const last = this.words.at(-1)
    if (last) last.text += ':'
  }
  /** Back to the last place where a phrase begins past more than a verb, if more than half stays. */
  cut() {
    const least = this.words.length / 2
    let n = this.words.length
    while (n > least && !(this.words[n - 1].opens && !this.words[n - 2]?.verb)) n--
    if (n > least + 1) while (this.words.length >= n) this.pop()
  }
  /** A number whose unit a cut has left out: «إلى 12.3 [في المئة]». */
  dropNumber() {
    while (this.words.length > 2 && /^\p{Nd}/u.test(this.words[this.words.length - 1].text)) this.pop()
  }
  toString() {
    while (this.words.length > 1 && this.words[this.words.length - 1].weak) this.pop()
    let line = this.words.length > 0 ? this.words[0].text : ''
    for (let n = 1; n < this.words.length; n++) line = `${line} ${this.words[n].text}`
    return line.slice(0, 200)
  }
}
