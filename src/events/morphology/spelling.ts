/**
 * From sounds to folded script.
 *
 * A pattern is written in sounds: digits are the radicals, `a i u` the short vowels, `A I U` the long ones, `'` the
 * hamza, `|` the alef that carries no hamza, `@` the ta marbuta, and Arabic letters themselves. Short vowels are not
 * written; they decide the seat of a hamza: i before u before a.
 */

const SHORT = 'aiu'
const LONG = 'AIU'
const LONG_LETTER: Record<string, string> = { A: 'ا', I: 'ي', U: 'و' }
const SEAT: Record<string, string> = { i: 'ئ', I: 'ئ', u: 'ؤ', U: 'ؤ', a: 'ا', A: 'ا' }

/** The seat of a hamza between two sounds; '' stands for no vowel. */
function seat(before: string, after: string, last: boolean): string {
  if (last) return before === 'a' ? 'ا' : before === 'i' ? 'ئ' : before === 'u' ? 'ؤ' : 'ء'
  if (before === 'I' || before === 'y') return 'ئ'
  if (before === 'i' || after === 'i' || after === 'I') return 'ئ'
  if (before === 'A') return after === 'u' || after === 'U' ? 'ؤ' : 'ء'
  if (before === 'U') return 'ء'
  if (before === 'u' || after === 'u' || after === 'U') return 'ؤ'
  return SEAT[after || before] ?? 'ا'
}

/**
 * Spells a pattern with the radicals of a root. `before` is the vowel of a prefix that the stem will follow, '' where
 * it begins the word.
 */
export function spell(pattern: string, root: string, before = ''): string {
  return root.includes('ء') || pattern.includes("'") ? spellSounds(pattern, root, before) : spellPlain(pattern, root)
}

/** The consonants and long vowels of a pattern without hamza; a radical by its number, a vowel before it as a space. */
const plain = new Map<string, string>()

function plainOf(pattern: string): string {
  let out = ''
  for (const sound of pattern) {
    if (SHORT.includes(sound)) out += ' '
    else if (sound === '|') out += 'ا'
    else if (sound === '@') out += 'ة'
    else out += LONG.includes(sound) ? ` ${LONG_LETTER[sound]} ` : sound
  }
  plain.set(pattern, out)
  return out
}

/** Most verbs have no hamza: their patterns are read once, and only doubled letters are left to see to. */
function spellPlain(pattern: string, root: string): string {
  const sounds = plain.get(pattern) ?? plainOf(pattern)
  let out = ''
  let held = ''
  for (let i = 0; i < sounds.length; i++) {
    let sound = sounds[i]
    if (sound === ' ') held = ''
    else {
      if (sound >= '1' && sound <= '4') sound = root[sound.charCodeAt(0) - 49]
      if (sound !== held) out += sound
      held = sound
    }
  }
  return out
}

function spellSounds(pattern: string, root: string, before: string): string {
  let out = ''
  let vowel = before
  /** The last consonant, while no vowel has followed it: a doubled one is written once. */
  let held = ''
  const size = pattern.length
  for (let i = 0; i < size; i++) {
    let sound = pattern[i]
    if (SHORT.includes(sound)) {
      vowel = sound
      held = ''
      continue
    }
    if (LONG.includes(sound)) {
      // An alef after the alef of a hamza is one letter: آ.
      if (!(sound === 'A' && out.endsWith('ا') && held === 'ء')) out += LONG_LETTER[sound]
      vowel = sound
      held = ''
      continue
    }
    if (sound >= '1' && sound <= '4') sound = root[+sound - 1]
    if (sound === "'") sound = 'ء'
    if (sound === '|') {
      out += 'ا'
    } else if (sound === '@') {
      out += 'ة'
    } else if (sound === 'ء') {
      if (held === 'ء') continue
      const next = pattern[i + 1] ?? ''
      const after = SHORT.includes(next) || LONG.includes(next) ? next : ''
      out += out === '' && before === '' ? 'ا' : seat(vowel, after, i === size - 1)
      held = 'ء'
      vowel = ''
      continue
    } else if (sound !== held) {
      out += sound
    }
    vowel = sound === 'ي' ? 'y' : ''
    held = sound
  }
  return out
}
