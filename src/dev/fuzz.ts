/**
 * `npm run fuzz`: the promises of the core on random texts for a minute, or `npm run fuzz -- 600` seconds. Prints the
 * smallest text that breaks one, with the seed that finds it again.
 */
import fc from 'fast-check'
import { checkPromises } from '../../test/property/promises.ts'
import { options, raw, structured } from '../../test/property/texts.ts'

const seconds = Number(process.argv[2] ?? 60)
if (!(seconds > 0)) {
  console.error('npm run fuzz -- SECONDS takes a number above 0.')
  process.exit(2)
}

let failed = false
for (const [name, texts] of Object.entries({ structured, raw })) {
  const result = fc.check(fc.property(texts, options, checkPromises), {
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: (seconds * 1000) / 2,
  })
  console.log(`${name}: ${result.numRuns} texts`)
  if (result.counterexample) {
    failed = true
    console.error(fc.defaultReportMessage(result))
  }
}
process.exitCode = failed ? 1 : 0
