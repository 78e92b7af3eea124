import type { Happening } from '../model.ts'
import { FACTS, type Features, featuresOf, type Setting } from './features.ts'
import { WEIGHTS } from './weights.ts'

export { settingOf } from './features.ts'

export interface Weights {
  readonly confidence: number
  readonly salience: number
}

type Rows = readonly ReadonlyMap<string, readonly [confidence: number, salience: number]>[]

/** The rows of a table of weights for each of the facts, by its value. */
export const rowsOf = (table: typeof WEIGHTS): Rows => FACTS.map((name) => new Map(Object.entries(table[name] ?? {})))

const ROWS = rowsOf(WEIGHTS)

const probability = (sum: number) => Math.round(100 / (1 + Math.exp(-sum))) / 100

/**
 * Two probabilities, each of a logistic regression over the features of a happening, whose weights `npm run learn`
 * finds on annotated articles: that the event and its date, kind and factuality are right (confidence), and that a good
 * timeline of the article shows it (salience).
 */
export function weigh(setting: Setting, h: Happening): Weights {
  return weighFeatures(featuresOf(setting, h), ROWS)
}

export function weighFeatures(features: Features, rows: Rows): Weights {
  let confidence = 0
  let salience = 0
  for (let n = 0; n < rows.length; n++) {
    const feature = features[n]
    // Many a fact is none, and weighs nothing.
    const row = feature === undefined ? undefined : rows[n].get(feature)
    if (!row) continue
    confidence += row[0]
    salience += row[1]
  }
  return { confidence: probability(confidence), salience: probability(salience) }
}
