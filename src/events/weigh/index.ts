import type { Happening } from '../model.ts'
import { type Features, featuresOf, type Setting } from './features.ts'
import { WEIGHTS } from './weights.ts'

export { settingOf } from './features.ts'

export interface Weights {
  readonly confidence: number
  readonly salience: number
}

const probability = (sum: number) => Math.round(100 / (1 + Math.exp(-sum))) / 100

/**
 * Two probabilities, each of a logistic regression over the features of a happening, whose weights `npm run learn`
 * finds on annotated articles: that the event and its date, kind and factuality are right (confidence), and that a good
 * timeline of the article shows it (salience).
 */
export function weigh(setting: Setting, h: Happening): Weights {
  return weighFeatures(featuresOf(setting, h), WEIGHTS)
}

export function weighFeatures(features: Features, weights: typeof WEIGHTS): Weights {
  let confidence = 0
  let salience = 0
  for (const name in features) {
    const value = features[name]
    const row = value === undefined ? undefined : weights[name]?.[value]
    if (!row) continue
    confidence += row[0]
    salience += row[1]
  }
  return { confidence: probability(confidence), salience: probability(salience) }
}
