/** Timing of short work: medians of rounds, the things compared taking turns, so that a busy machine slows all alike. */

export const median = (values: number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

/** Median time of one call of each, in milliseconds; each round runs every work for at least `slice` milliseconds. */
export function times<Name extends string>(
  works: Record<Name, () => unknown>,
  { rounds = 15, slice = 20 } = {},
): Record<Name, number> {
  const names = Object.keys(works) as Name[]
  const samples = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  for (let round = -3; round < rounds; round++)
    for (const name of names) {
      const work = works[name]
      let calls = 0
      const began = performance.now()
      let now = began
      do {
        work()
        calls++
        now = performance.now()
      } while (now - began < slice)
      if (round >= 0) samples[name].push((now - began) / calls)
    }
  return Object.fromEntries(names.map((name) => [name, median(samples[name])])) as Record<Name, number>
}

export const ms = (value: number): string => `${value < 1 ? value.toFixed(3) : value.toFixed(1)} ms`
export const ratio = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(1)}×`
