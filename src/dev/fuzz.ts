/**
 * `npm run fuzz`: the promises of the core on random texts for a minute, or `npm run fuzz -- 600` seconds. Prints the
 * smallest text that breaks one, with the seed that finds it again.
 */
import fc from 'fast-check'
import { PROMISES } from '../../test/property/promises.ts'

const seconds = Number(process.argv[2] ?? 60)
if (!(seconds > 0)) {
  console.error('npm run fuzz -- SECONDS takes a number above 0.')
  process.exit(2)
}

let failed = false
for (const [name, property] of Object.entries(PROMISES)) {
  const result = await fc.check(property, {
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: (seconds * 1000) / Object.keys(PROMISES).length,
  })
  console.log(`${name}: ${result.numRuns} texts`)
  if (result.counterexample) {
    failed = true
    console.error(fc.defaultReportMessage(result))
  }
}
process.exitCode = failed ? 1 : 0
