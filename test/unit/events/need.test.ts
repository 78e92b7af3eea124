import { describe, expect, it, vi } from 'vitest'
import { ROWS } from '../../../src/events/lexicon/index.ts'
import { keyOf, keysIn, lemmas } from '../../../src/events/morphology/need.ts'
import { eighth, type Verb, type Vowel, verbStems } from '../../../src/events/morphology/stems.ts'
import { readings } from '../../../src/events/morphology.ts'
import { fold } from '../../../src/text/tokens.ts'

const rows = ROWS.flatMap((text) => text.split('\n')).filter((line) => line !== '' && line[0] !== '@')

function verbOf(line: string): Verb | null {
  const [root, code] = line.split(' ')
  const [, form, vowel, sound] = /^(q?\d+)([uiay]?)(s?)$/.exec(code) ?? []
  return root === '-' ? null : { root, form, vowel: vowel as Vowel, sound: sound === 's' }
}

const stemsOf = (verb: Verb) => {
  const stems: string[] = []
  verbStems(verb, (stem) => stems.push(stem))
  return stems
}

describe('the key of a row', () => {
  it('stands in all its stems, whatever their class', () => {
    const verbs = rows.map(verbOf).filter((verb) => verb !== null)
    expect(verbs.length).toBeGreaterThan(800)
    for (const verb of verbs) {
      const key = keyOf(verb.form === '8' ? eighth(verb.root) : verb.root, 0)
      for (const stem of stemsOf(verb)) expect(keysIn(stem), `${verb.root} ${verb.form}: ${stem}`).toContain(key)
    }
  })

  it.each([
    ['مدد', 'مددت'],
    ['مدد', 'يمد'],
    ['قول', 'وقلنا'],
    ['ذخر', 'المدخرات'],
    ['قتل', 'فاستقتلوا'],
  ])('%s is in %s', (root, word) => {
    expect(keysIn(word)).toContain(keyOf(root, 0))
  })

  it.each([
    ['قتل', 'القافلة'],
    ['قتل', 'التقليد'],
    ['كتب', 'كلبت'],
  ])('%s is not in %s', (root, word) => {
    expect(keysIn(word)).not.toContain(keyOf(root, 0))
  })
})

describe('the lexicon read by need', () => {
  it('tells the same of a word whichever came before it', async () => {
    const words = rows.flatMap((line, i) => {
      const verb = verbOf(line)
      const nouns = line.split(' ').filter((cell) => cell >= '\u0621' && cell.length > 2)
      // Every third row will do: all of them take seconds.
      return i % 3 > 0 ? [] : [...(verb ? stemsOf(verb) : []), ...nouns].map(fold)
    })
    const told = (read: typeof readings) => (word: string) => [
      word,
      read(word).map((r) => ({ ...r, lemma: r.lemma.id })),
    ]
    lemmas()
    const whole = words.map(told(readings))
    vi.resetModules()
    const fresh = await import('../../../src/events/morphology.ts')
    expect(fresh.readings).not.toBe(readings)
    expect(words.toReversed().map(told(fresh.readings)).toReversed()).toEqual(whole)
  })
})
