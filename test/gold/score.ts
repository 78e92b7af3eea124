/**
 * `npm run score`: the core against the annotated articles and expressions, in this process, without a server.
 * Fails where a figure is below its floor. `-- --raise` records figures that have risen; `-- --errors` prints what the
 * scorer of events has to say.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reliability, scoreDetection, scoreEvents } from './events.ts'
import { GOLD, goldExists } from './gold.ts'
import { scoreTimexes } from './timexes.ts'

/** Figures by set, from 0 to 1; null where a set has nothing to count. */
export type Figures = Record<string, Record<string, number | null>>

/** Floors by set and figure. `invented` is a share of faults: its floor is a ceiling, which only falls. */
const FLOORS = join(import.meta.dirname, 'floors.json')
const isFault = (name: string) => name === 'invented'
/** What the learnt weights decide is not raised: they were learnt from these articles, and further ones move them. */
const isLearnt = (set: string, name: string) => name === 'salience' || /^(detection|confidence)/.test(set)

if (!goldExists()) {
  console.error(`There is no annotated text at ${GOLD}: name its folder with GOLD=/path/to/gold.`)
  process.exit(2)
}

const say = process.argv.includes('--errors') ? (line: string) => console.log(line) : undefined
const figures: Figures = { ...(await scoreTimexes()), ...(await scoreEvents(say)), ...(await scoreDetection()) }
const { rows, sure, sureRight } = await reliability()
figures.confidence = { sure, sure_right: sureRight }

const floors: Figures = JSON.parse(readFileSync(FLOORS, 'utf8'))
const below: string[] = []
for (const [set, values] of Object.entries(figures)) {
  console.log(
    set.padEnd(20),
    Object.entries(values)
      .map(([name, x]) => `${name} ${x?.toFixed(3) ?? '-'}`)
      .join('  '),
  )
  for (const [name, x] of Object.entries(values)) {
    const floor = floors[set]?.[name]
    if (x === null || floor === null || floor === undefined) continue
    if (isFault(name) ? x > floor : x < floor) below.push(`${set}: ${name} is ${x.toFixed(3)}, its floor ${floor}`)
  }
}
console.log('\nHow often events of a confidence are right:')
console.table(rows)

if (process.argv.includes('--raise')) {
  const thousandths = (x: number, name: string) => (isFault(name) ? Math.ceil(x * 1000) : Math.floor(x * 1000)) / 1000
  for (const [set, values] of Object.entries(figures)) {
    floors[set] ??= {}
    for (const [name, x] of Object.entries(values)) {
      if (x === null || isLearnt(set, name)) continue
      const old = floors[set][name]
      const now = thousandths(x, name)
      if (old === null || old === undefined || (isFault(name) ? now < old : now > old)) floors[set][name] = now
    }
  }
  writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`)
}
if (below.length > 0) {
  console.error(`\nBelow the floor:\n${below.join('\n')}`)
  process.exitCode = 1
}
