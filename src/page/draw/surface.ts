import { type Selection, select } from 'd3-selection'
import type { Node } from '../../layout/scene.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** Makes the children of `parent` be `nodes`: elements with the same key stay and take the new attributes. */
export function draw(parent: Element, nodes: readonly Node[]) {
  const joined = (select(parent) as Selection<Element, unknown, null, undefined>)
    .selectChildren<Element, Node>()
    .data(nodes as Node[], (n) => `${n.tag} ${n.key}`)
  joined.exit().remove()
  joined
    .enter()
    .append((n) => document.createElementNS(SVG, n.tag))
    .merge(joined as never)
    .order()
    .each(function (n) {
      dress(this as Element, n)
    })
}

const worn = new WeakMap<Element, Node>()

/** Writes only what changed: most frames move a few things. */
function dress(element: Element, node: Node) {
  const before = worn.get(element)
  if (before === node) return
  for (const name in node.attrs)
    if (before?.attrs[name] !== node.attrs[name]) element.setAttribute(name, String(node.attrs[name]))
  if (before) for (const name in before.attrs) if (!(name in node.attrs)) element.removeAttribute(name)
  if (node.text !== undefined && before?.text !== node.text) element.textContent = node.text
  if (node.children || before?.children) draw(element, node.children ?? [])
  worn.set(element, node)
}

/** Width as the engine that draws measures it; remembered, since titles repeat at every frame. */
export function createMeasure(family: string) {
  const context = document.createElement('canvas').getContext('2d')!
  const seen = new Map<string, number>()
  let font = ''
  return (text: string, size: number, weight: number) => {
    const key = `${size} ${weight} ${text}`
    let width = seen.get(key)
    if (width === undefined) {
      const wanted = `${weight} ${size}px ${family}`
      if (wanted !== font) {
        context.font = wanted
        font = wanted
      }
      width = context.measureText(text).width
      if (seen.size > 50000) seen.clear()
      seen.set(key, width)
    }
    return width
  }
}
