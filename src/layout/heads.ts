import { civil, dayOf } from './calendar.ts'
import type { Frame } from './frame.ts'
import type { Item } from './prepare.ts'
import { wrap } from './text.ts'
import { floorTo, STEPS, type Step } from './ticks.ts'
import type { Time } from './types.ts'

/** The size of a title. */
export const TITLE = 16
/** Titles in all, and of one head; lines of one title. */
const ROWS = 60
const ROWS_A_HEAD = 8
const LINES = 4
/** Heads at most, before they become months, years, decades. */
const HEADS = 40

export interface Group {
  step: Step
  from: Time
  to: Time
  items: Item[]
}

/** A day, a month, a year, years. */
const UNITS = STEPS.filter((s) => s.unit === 'year' || (s.days >= 1 && s.n === 1))
const [, MONTH, YEAR] = UNITS

/** Items under heads of the finest unit that gives few enough heads. */
export function groupsOf(items: readonly Item[]): Group[] {
  let groups: Group[] = []
  for (const step of UNITS) {
    groups = []
    for (const item of items) {
      // A span of a year stands under the year, of a month under the month.
      const length = item.end - item.start
      const own = length > 300 ? YEAR : length > 1 ? MONTH : step
      const by = own.days > step.days ? own : step
      const from = floorTo(by, item.start)
      const last = groups.at(-1)
      if (last && last.from === from && last.step === by) last.items.push(item)
      else groups.push({ step: by, from, to: nextOf(by, from), items: [item] })
    }
    if (groups.length <= HEADS) break
  }
  return groups
}

function nextOf({ unit, n }: Step, from: Time): Time {
  const { year, month } = civil(from)
  return unit === 'year' ? dayOf(year + n) : unit === 'month' ? dayOf(year, month + n) : from + n
}

/** Which items get titles, in lines no wider than `max`: the selected, then the core, then the rest, as in the text. */
export function chooseTitles(f: Frame, groups: readonly Group[], max: number): Map<Item, string[]> {
  const out = new Map<Item, string[]>()
  const inGroup = new Map<Group, number>()
  const ranked = groups
    .flatMap((group) => group.items.map((item) => ({ group, item })))
    .sort((a, b) => rank(f, a.item) - rank(f, b.item) || b.item.event.salience - a.item.event.salience)
  for (const { group, item } of ranked) {
    if (out.size >= ROWS) break
    const n = inGroup.get(group) ?? 0
    if (n >= ROWS_A_HEAD && !f.isSelected(item)) continue
    const lines = breakLines(f, item, max)
    if (!lines) continue
    out.set(item, lines)
    inGroup.set(group, n + 1)
  }
  return out
}

const rank = (f: Frame, item: Item) => (f.isSelected(item) ? 0 : item.core ? 1 : 2)

/** One line, two balanced, else as full as they get; null where there would be too many. */
function breakLines(f: Frame, item: Item, max: number): string[] | null {
  if (item.title.length > 300) return null
  const weight = f.weightOf(item)
  const balanced = wrap(item.title, max, TITLE, weight, f.options.measure)
  if (balanced) return balanced
  const lines: string[] = []
  for (const word of item.title.split(' ')) {
    const last = lines.at(-1)
    const joined = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && f.measure(joined, TITLE, weight) <= max) lines[lines.length - 1] = joined
    else if (f.measure(word, TITLE, weight) > max || lines.length === LINES) return null
    else lines.push(word)
  }
  return lines
}
