import { numberWords } from '../../text/numerals.ts'
import { fold } from '../../text/tokens.ts'
import { CLOCK_NAMES, DAY_PARTS, DEICTICS, THIRDS, WEEKDAYS } from './days.ts'
import type { Entry, Unit } from './entry.ts'
import { FEASTS } from './feasts.ts'
import { GREGORIAN_MONTHS, HIJRI_MONTHS } from './months.ts'
import { FREQUENCIES, UNITS } from './units.ts'
import { DECADES, FRACTIONS, FUNCTION_WORDS, REFERENCES, SEASONS, SHIFT_VERBS, SHIFTS, ZONES } from './words.ts'

export const lexicon = new Map<string, Entry>()

const entryIn = (level: Map<string, Entry>, word: string): Entry => {
  const entry = level.get(word) ?? {}
  level.set(word, entry)
  return entry
}

const wordsOf = (phrase: string) => phrase.replaceAll('_', ' ').replaceAll('.', ' . ').split(' ').filter(Boolean)

/** Adds a sense to a word or to a phrase of words; a phrase hangs on its first word. */
function add(form: string, sense: Partial<Entry>): void {
  let level = lexicon
  let entry: Entry | undefined
  for (const word of /[ _.]/.test(form) ? wordsOf(form) : [form]) {
    if (entry) level = entry.more ??= new Map()
    entry = entryIn(level, fold(word))
  }
  Object.assign(entry!, sense)
}

const addAll = (forms: string, separator: string, sense: Partial<Entry>) => {
  for (const form of forms.split(separator)) if (form) add(form, sense)
}

for (const [form, word] of numberWords()) {
  add(form, { cardinal: word })
  if (!form.startsWith('ال')) add(`ال${form}`, { cardinal: word, def: true })
}

WEEKDAYS.forEach((forms, weekday) => {
  for (const form of forms.split('|')) {
    add(form, { weekday, def: true })
    if (form.startsWith('ال')) add(form.slice(2), { weekdayName: weekday })
  }
})

for (const row of GREGORIAN_MONTHS)
  row.split(',').forEach((forms, i) => {
    for (const form of forms.split('|')) {
      const homograph = form.endsWith('*')
      add(form.replace('*', ''), { month: { month: i + 1, ...(homograph && { homograph: true }) } })
    }
  })
HIJRI_MONTHS.split(',').forEach((forms, i) => {
  for (const form of forms.split('|')) {
    const homograph = form.endsWith('*')
    add(form.replace('*', ''), { month: { month: i + 1, hijri: true, ...(homograph && { homograph: true }) } })
  }
})

for (const [name, [one, two, many]] of Object.entries(UNITS))
  [one, two, many].forEach((forms, i) => {
    for (const form of forms.split(' ')) {
      if (!form) continue
      const word = { unit: name as Unit, number: (i + 1) as 1 | 2 | 3 }
      add(form, { unit: word, ...(name === 'weekend' && { def: true as const }) })
      if (!form.includes('_')) add(`ال${form}`, { unit: word, def: true })
    }
  })

/** Endings of an adjective: masculine, feminine, dual and plural. */
const inflected = (stem: string) =>
  stem.endsWith('ي')
    ? [stem, `${stem}ة`, `${stem}ين`, `${stem}ان`, `${stem}تين`, `${stem}تان`, `${stem.slice(0, -1)}ى`]
    : [stem, `${stem}ة`, `${stem}ين`, `${stem}ان`, `${stem}تين`, `${stem}تان`, `${stem}ا`]
for (const [shift, stems] of SHIFTS)
  for (const raw of stems.split(' ')) {
    const [stem, told] = raw.split('_')
    const sense = { shift: told ? { ...shift, told: true as const } : shift }
    for (const form of inflected(stem)) {
      add(`ال${form}`, { ...sense, def: true })
      add(form, { looseShift: sense.shift })
    }
  }

for (const [looseShift, forms] of SHIFT_VERBS) addAll(forms, ' ', { looseShift })

for (const [days, forms] of DEICTICS) addAll(forms, '|', { deictic: days })
for (const [dayPart, forms] of DAY_PARTS) addAll(forms, '|', { dayPart })
for (const [hour, forms] of CLOCK_NAMES)
  for (const joint of [' ', ' - ']) addAll(forms.replaceAll(' ', joint), '|', { clockName: hour })
for (const [third, forms] of THIRDS) addAll(forms, '|', { third })
for (const [name, forms] of Object.entries(FUNCTION_WORDS)) addAll(forms, '|', { [name]: true })
for (const [reference, forms] of REFERENCES) addAll(forms, '|', { reference })
for (const [decade, forms] of DECADES)
  for (const form of forms.split(' ')) {
    add(form, { decade })
    add(`ال${form}`, { decade, def: true })
  }
for (const [season, forms] of SEASONS) addAll(forms, ' ', { season })
for (const [fraction, forms] of FRACTIONS) addAll(forms, '|', { fraction })
for (const [zone, forms] of ZONES) addAll(forms, '|', { zone })
for (const [forms, feast] of FEASTS) addAll(forms, '|', { feast })
for (const [frequency, forms] of FREQUENCIES) addAll(forms.replaceAll('*', ''), '|', { frequency })

const MARKS: Record<string, string> = {
  slash: '/\\',
  dash: '-–—‐‑−ـ',
  dot: '.٫',
  bar: '|',
  comma: ',،',
  colon: ':',
  open: '([',
  close: ')]',
  quote: '"«»“”',
  percent: '%٪',
}
for (const [name, marks] of Object.entries(MARKS)) for (const mark of marks) lexicon.set(mark, { [name]: true })

/** Marks what only leads on, and adds «الجمعه»: the last letter is often written without its dots. */
function finish(level: Map<string, Entry>): void {
  for (const [word, entry] of [...level]) {
    if (entry.more) {
      if (Object.keys(entry).length === 1) entry.leading = true
      finish(entry.more)
    }
    if (word.endsWith('ة')) level.set(`${word.slice(0, -1)}ه`, entry)
  }
}
finish(lexicon)
