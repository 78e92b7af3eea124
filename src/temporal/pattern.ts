/**
 * A small pattern language over atoms. A pattern is a sequence of symbols: a field of the lexicon's entries, or the
 * name of a phrase. `x?` may be left out, `(a b|c)` groups and chooses, `name=x` keeps the value under a name, `!x`
 * stands where x does not, `&x` and `&(a b)` where it does: both take nothing. The first way that matches is taken, what may be left out taken first.
 * A pattern looks at a bounded number of atoms, so matching is linear.
 */
import type { Fields } from './fields.ts'
import type { Atoms } from './lexer.ts'

export interface Found<T = unknown> {
  value: T
  /** The atom after the last. */
  end: number
}
/** Reads a phrase at an atom. */
export type Phrase = (reader: Reader, at: number) => Found | null

export interface Reader {
  readonly atoms: Atoms
  /** Reads what a symbol that is no field stands for: a phrase, or the longest expression of some levels. */
  read(symbol: number, at: number): Found | null
  /** Whether an atom may have one of the fields; false only where it has none. */
  has(at: number, fields: Fields): boolean
}

/** Matches the rest of a pattern from an atom, filling slots; the atom after the match, or -1. */
type Step = (reader: Reader, slots: unknown[], at: number) => number
const END: Step = (_reader, _slots, at) => at

type Node =
  | { type: 'symbol'; name: string; slot: number; optional: boolean }
  | { type: 'not'; name: string }
  | { type: 'ahead'; nodes: Node[]; from: number; to: number }
  | { type: 'group'; ways: Node[][]; optional: boolean }

export interface Pattern {
  /** The captures by name, and the atom after the match; null where it does not match up to past `beyond`. */
  match(reader: Reader, at: number, beyond: number): Found<Record<string, unknown>> | null
  /** The fewest symbols it takes; each takes an atom at least. */
  readonly least: number
  /** Symbols that may begin it. */
  readonly first: ReadonlySet<string>
  /** What must stand from the place on. */
  readonly needs: readonly Need[]
}

/** Symbols of which one at least must stand; `later` where it is not on the first atom. */
interface Need {
  symbols: readonly string[]
  later: boolean
}

function parse(source: string): { nodes: Node[]; names: string[] } {
  const words = source.match(/[()|?!&]|[\w=]+/g) ?? []
  const names: string[] = []
  let i = 0
  const sequence = (): Node[] => {
    const nodes: Node[] = []
    while (i < words.length && words[i] !== ')' && words[i] !== '|') nodes.push(node())
    return nodes
  }
  const node = (): Node => {
    const word = words[i++]
    const from = names.length
    if (word === '!') return { type: 'not', name: words[i++] }
    if (word === '&') return { type: 'ahead', nodes: [node()], from, to: names.length }
    if (word === '(') {
      const ways = [sequence()]
      while (words[i] === '|') {
        i++
        ways.push(sequence())
      }
      if (words[i++] !== ')') throw new Error(`Unclosed group in pattern: ${source}`)
      return { type: 'group', ways, optional: words[i] === '?' && i++ > 0 }
    }
    const [name, symbol] = word.includes('=') ? word.split('=') : [word, word]
    names.push(name)
    return { type: 'symbol', name: symbol, slot: names.length - 1, optional: words[i] === '?' && i++ > 0 }
  }
  const nodes = sequence()
  if (i < words.length) throw new Error(`Unexpected ${words[i]} in pattern: ${source}`)
  return { nodes, names }
}

/**
 * Compiles a pattern. `numberOf` gives the number by which a reader knows a phrase, −1 where a symbol is a field of an
 * entry; `firstOf` tells on what one begins.
 */
export function compile(
  source: string,
  numberOf: (name: string) => number,
  firstOf: (name: string) => Fields,
): Pattern {
  const { nodes, names } = parse(source)

  const symbol = (name: string): ((reader: Reader, at: number) => Found | null) => {
    const number = numberOf(name)
    return number >= 0
      ? (reader, at) => reader.read(number, at)
      : (reader, at) => {
          const value = reader.atoms.entry[at]?.[name]
          return value === undefined ? null : { value, end: at + 1 }
        }
  }

  const build = (list: Node[], next: Step): Step =>
    list.reduceRight<Step>((then, node) => {
      if (node.type === 'not') {
        const read = symbol(node.name)
        return (reader, slots, at) => (read(reader, at) ? -1 : then(reader, slots, at))
      }
      if (node.type === 'ahead') {
        const look = build(node.nodes, END)
        return (reader, slots, at) => {
          const end = look(reader, slots, at) < 0 ? -1 : then(reader, slots, at)
          if (end < 0) for (let slot = node.from; slot < node.to; slot++) slots[slot] = undefined
          return end
        }
      }
      if (node.type === 'symbol' && numberOf(node.name) < 0) {
        const { name, slot, optional } = node
        const field = firstOf(name)
        return (reader, slots, at) => {
          const value = reader.has(at, field) ? reader.atoms.entry[at][name] : undefined
          if (value !== undefined) {
            slots[slot] = value
            const end = then(reader, slots, at + 1)
            if (end >= 0) return end
            slots[slot] = undefined
          }
          return optional ? then(reader, slots, at) : -1
        }
      }
      if (node.type === 'symbol') {
        const { slot, optional } = node
        const number = numberOf(node.name)
        return (reader, slots, at) => {
          const found = reader.read(number, at)
          if (found) {
            slots[slot] = found.value
            const end = then(reader, slots, found.end)
            if (end >= 0) return end
            slots[slot] = undefined
          }
          return optional ? then(reader, slots, at) : -1
        }
      }
      const ways = node.ways.map((way) => build(way, then))
      return (reader, slots, at) => {
        for (const way of ways) {
          const end = way(reader, slots, at)
          if (end >= 0) return end
        }
        return node.optional ? then(reader, slots, at) : -1
      }
    }, next)

  const first = new Set<string>()
  const begin = (list: Node[]): boolean => {
    for (const node of list) {
      if (node.type === 'not' || node.type === 'ahead') continue
      let empty: boolean
      if (node.type === 'symbol') {
        first.add(node.name)
        empty = node.optional
      } else {
        empty = node.optional
        for (const way of node.ways) if (begin(way)) empty = true
      }
      if (!empty) return false
    }
    return true
  }
  begin(nodes)

  const start = build(nodes, END)
  const pool: unknown[][] = []
  return {
    first,
    least: leastSymbols(nodes),
    needs: neededSymbols(nodes),
    match(reader, at, beyond) {
      // A pattern may stand within itself: slots are taken from a pool, and given back empty.
      const slots = pool.pop() ?? new Array(names.length).fill(undefined)
      const end = start(reader, slots, at)
      let value: Record<string, unknown> | null = null
      if (end > beyond) value = {}
      // What fails leaves no slot filled.
      for (let i = 0; end >= 0 && i < names.length; i++) {
        if (value && slots[i] !== undefined) value[names[i]] = slots[i]
        slots[i] = undefined
      }
      pool.push(slots)
      return value && { value, end }
    },
  }
}

/** The fewest symbols that a sequence takes. */
const leastSymbols = (nodes: Node[]): number =>
  nodes.reduce((sum, node) => {
    if (node.type === 'not' || node.type === 'ahead' || node.optional) return sum
    return sum + (node.type === 'symbol' ? 1 : Math.min(...node.ways.map(leastSymbols)))
  }, 0)

/** Combinations of what the ways of a group need, at most. */
const MOST_COMBINED = 12

/** What must stand in a sequence: a symbol by itself; of a group a symbol of each way, in every combination. */
function neededSymbols(nodes: Node[]): Need[] {
  const needs: Need[] = []
  let later = false
  for (const node of nodes) {
    if (node.type === 'ahead') needs.push(...neededSymbols(node.nodes).map((need) => ({ ...need, later })))
    if (node.type === 'not' || node.type === 'ahead' || node.optional) continue
    if (node.type === 'symbol') needs.push({ symbols: [node.name], later })
    else
      for (const need of node.ways.map(neededSymbols).reduce(combined, [{ symbols: [], later: true }]))
        needs.push({ symbols: need.symbols, later: later || need.later })
    later = true
  }
  return needs
}

/** One of two sets of needs is met: one need of each together. */
const combined = (some: Need[], others: Need[]): Need[] =>
  some
    .flatMap((one) =>
      others.map((other) => ({ symbols: [...one.symbols, ...other.symbols], later: one.later && other.later })),
    )
    .slice(0, MOST_COMBINED)
