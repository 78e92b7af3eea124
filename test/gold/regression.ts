/** Logistic regression over facts that are there or not, each written «name: value». */

export interface Example {
  readonly words: readonly string[]
  readonly right: boolean
  /** How much it counts. */
  readonly weight: number
}

const STEPS = 400
/** The fact that every example has; it is not penalized. */
export const BIAS = 'any: yes'

/** Weights in logits, by gradient descent with a step of its own for each (Adagrad); `penalty` is on their squares. */
export function regress(examples: readonly Example[], penalty: number): Map<string, number> {
  const weights = new Map<string, number>()
  const squares = new Map<string, number>()
  for (const e of examples) for (const f of e.words) weights.set(f, 0)
  for (let step = 0; step < STEPS; step++) {
    const slope = new Map<string, number>()
    for (const [f, w] of weights) slope.set(f, f === BIAS ? 0 : penalty * w)
    for (const e of examples) {
      let sum = 0
      for (const f of e.words) sum += weights.get(f) as number
      const off = e.weight * (1 / (1 + Math.exp(-sum)) - (e.right ? 1 : 0))
      for (const f of e.words) slope.set(f, (slope.get(f) as number) + off)
    }
    for (const [f, g] of slope) {
      const s = (squares.get(f) ?? 1e-6) + g * g
      squares.set(f, s)
      weights.set(f, (weights.get(f) as number) - (0.3 * g) / Math.sqrt(s))
    }
  }
  return weights
}

/** A table of TypeScript: rows by the name of a fact and its value. */
export function tableOf(rows: readonly (readonly [word: string, value: string])[]): string {
  const byName = new Map<string, string[]>()
  for (const [word, value] of rows) {
    const [name, fact] = word.split(/: (.*)/s)
    const key = /^[a-z]+$/i.test(fact) ? fact : `'${fact}'`
    byName.set(name, [...(byName.get(name) ?? []), `    ${key}: ${value},`])
  }
  return [...byName].map(([name, lines]) => `  ${name}: {\n${lines.join('\n')}\n  },`).join('\n')
}

/** Files of annotated articles to learn from: the gold, and those that `MORE` names, separated by commas. */
export const FILES = ['events-dev.jsonl', 'events-sample.jsonl', ...(process.env.MORE?.split(',') ?? [])]

export const rounded = (weight: number): number => Math.round(weight * 100) / 100
