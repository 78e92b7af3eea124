/**
 * Lists of Arabic words as they stand in the deployed script: each letter one byte of ASCII instead of two of UTF-8,
 * which makes them a tenth smaller compressed. The build writes them so; the sources keep their letters.
 */
const FIRST = 0x621
/** By letter from U+0621 on; the gap is what stands between the two rows of letters. */
const CODES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ      %&();<=[]_'
const SIZE = 128

const swaps = new Uint16Array(FIRST + SIZE)
for (let code = 0; code < swaps.length; code++) swaps[code] = code
for (let i = 0; i < CODES.length; i++)
  if (CODES[i] !== ' ') {
    swaps[FIRST + i] = CODES.charCodeAt(i)
    swaps[CODES.charCodeAt(i)] = FIRST + i
  }

/** Changes each letter into its character and each such character into its letter: what it wrote it reads, too. */
export function swapped(text: string): string {
  const codes: number[] = []
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    codes.push(swaps[code] ?? code)
    // As many arguments as an engine takes for certain.
    if (codes.length === 4096) out += String.fromCharCode(...codes.splice(0))
  }
  return out + String.fromCharCode(...codes)
}

/**
 * Words parted by spaces, with no digit in them, in ASCII: one that begins like the one before it in its line is written as
 * how many letters it shares with that, at most 9, and its rest.
 */
export function packed(list: string): string {
  let last = ''
  const words = list.replace(/(^|[ \n])([^ \n]*)/g, (_, gap: string, word: string) => {
    let shared = 0
    while (gap === ' ' && shared < 9 && shared < word.length && word[shared] === last[shared]) shared++
    last = word
    return (shared > 0 ? String(shared) : gap) + word.slice(shared)
  })
  return swapped(words)
}

/** What was packed. */
export function unpacked(list: string): string {
  let last = ''
  return swapped(list).replace(/(^|[ \n\d])([^ \n\d]*)/g, (_, gap: string, rest: string) => {
    const shared = Number(gap)
    last = last.slice(0, shared) + rest
    return (shared > 0 ? ' ' : gap) + last
  })
}
