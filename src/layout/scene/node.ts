import type { Group } from '../../contract/kinds.ts'
import type { Rule, Text } from '../types.ts'

/** An SVG element to be: drawn into the page, onto a canvas, or into a file. */
export interface Node {
  /** Tells it from its siblings, so that the page can keep its element. */
  key: string
  tag: 'g' | 'path' | 'circle' | 'rect' | 'text' | 'defs' | 'linearGradient' | 'stop'
  attrs: Record<string, string | number>
  children?: Node[]
  text?: string
}

export interface SceneState {
  selected: string | null
  hovered: string | null
  focused: string | null
  /** Ids at full strength; the rest is dimmed. */
  lit: ReadonlySet<string> | null
  /** The title to show over a mark that has none; x and y are the mark's. */
  tip: Text | null
  /** Before the ids of gradients, to keep two drawings on one page apart. */
  prefix: string
  /** Whether the unit marks of a dense drawing are in the scene; on the page a canvas takes them. */
  units: boolean
}

export const STILL: SceneState = {
  selected: null,
  hovered: null,
  focused: null,
  lit: null,
  tip: null,
  prefix: 't',
  units: true,
}

export const round = (n: number) => Math.round(n * 100) / 100
export const hue = (group: Group) => `var(--g-${group})`
export const lines = (key: string, rules: readonly Rule[], attrs: Node['attrs']): Node => ({
  key,
  tag: 'path',
  attrs: {
    d: rules.map(([x0, y0, x1, y1]) => `M${round(x0)} ${round(y0)}L${round(x1)} ${round(y1)}`).join(''),
    fill: 'none',
    ...attrs,
  },
})
export const line = (key: string, rule: Rule, attrs: Node['attrs']) => lines(key, [rule], attrs)
const DIM = 0.22

export const dimmed = (ids: readonly string[], { lit }: SceneState): Node['attrs'] =>
  lit && !ids.some((id) => lit.has(id)) ? { opacity: DIM } : {}

export const translate = (x: number, y: number) => `translate(${round(x)} ${round(y)})`

export function stops(list: [offset: number, color: string, opacity: number][]): Node[] {
  return list.map(([offset, color, opacity], i) => ({
    key: `${i}`,
    tag: 'stop',
    attrs: { offset, 'stop-color': color, 'stop-opacity': opacity },
  }))
}
