/** Weights of what speaks for an event in a noun that no rule lets in, learnt from all nouns that may tell one. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readNouns } from '../../src/events/index.ts'
import { FACTS } from '../../src/events/triggers/likely.ts'
import { OPEN } from '../../src/events/triggers/nouns/noun.ts'
import { tenseOf } from '../../src/events/words.ts'
import { readTime } from '../../src/temporal/index.ts'
import { findRetold } from '../../src/text/retold.ts'
import { tokenize } from '../../src/text/tokens.ts'
import { documents, type GoldDocument } from './gold.ts'
import { BIAS, type Example, FILES, regress, rounded, tableOf } from './regression.ts'

const PENALTY = 10
/** Weights smaller than this, in logits, say nothing. */
const LEAST = 0.08
const NO_RULE = `rule: ${OPEN}`

/** The nouns of an article; one is right if it is the main trigger of an annotated event. */
function nounsOf({ text, publishedAt, events }: GoldDocument): Example[] {
  const tokens = tokenize(text, findRetold(text))
  const nouns = readNouns(tokens, readTime(tokens, { publishedAt, tenseOf }))
  return nouns.map(({ start, end, rule, evidence }) => ({
    words: [BIAS, `rule: ${rule}`, ...FACTS.map((name, n) => `${name}: ${evidence[n]}`)],
    right: events.some(({ triggerStart, triggerEnd }) => triggerStart < end && start < triggerEnd),
    weight: 1,
  }))
}

const examples = FILES.flatMap((file) => documents(file)).flatMap(nounsOf)
const weights = regress(examples, PENALTY)
// Asked is only what no rule lets in.
const bias = (weights.get(BIAS) as number) + (weights.get(NO_RULE) as number)
const rows = [...weights]
  .filter(([word, weight]) => word !== BIAS && !word.startsWith('rule: ') && Math.abs(weight) >= LEAST)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([word, weight]) => [word, String(rounded(weight))] as const)
writeFileSync(
  join(import.meta.dirname, '../../src/events/triggers/likelihood.ts'),
  `/** In logits, by the name and the value of a fact. Made by \`npm run learn\`, not by hand. */
export const LIKELIHOOD: Readonly<Record<string, Readonly<Record<string, number>>>> = {
${tableOf([[BIAS, String(rounded(bias))], ...rows])}
}
`,
)
console.log(
  `${examples.length} nouns, ${examples.filter((e) => e.right).length} of them events; ${rows.length} weights`,
)
