import { type Selection, select } from 'd3-selection'
import type { Node } from '../../layout/scene/index.ts'
import type { Measure } from '../../layout/types.ts'

export const SVG = 'http://www.w3.org/2000/svg'

/** Makes the children of `parent` be `nodes`: elements with the same key stay and take the new attributes. */
export function draw(parent: Element, nodes: readonly Node[]) {
  if (!parent.firstChild) return parent.append(...nodes.map(create))
  const joined = (select(parent) as Selection<Element, unknown, null, undefined>)
    .selectAll<Element, Node>(() => parent.children)
    // What came in with its parent was never joined, and has no datum yet.
    .data(nodes as Node[], function (n) {
      return nameOf(n ?? worn.get(this as Element)!)
    })
  joined.exit().remove()
  joined
    .enter()
    .select(function (n) {
      return this.appendChild(create(n)) as Element
    })
    .merge(joined as never)
    .each(function (n, i) {
      const element = this as Element
      if (element !== parent.children[i]) parent.insertBefore(element, parent.children[i])
      dress(element, n)
    })
}

const nameOf = (n: Node) => `${n.tag} ${n.key}`
const worn = new WeakMap<Element, Node>()

/** An element with all that is in it, dressed before it is in the page. */
function create(node: Node): Element {
  const element = document.createElementNS(SVG, node.tag)
  for (const name in node.attrs) element.setAttribute(name, String(node.attrs[name]))
  if (node.text !== undefined) element.textContent = node.text
  element.append(...(node.children ?? []).map(create))
  worn.set(element, node)
  return element
}

/** Writes only what changed: most frames move a few things. */
function dress(element: Element, node: Node) {
  const before = worn.get(element)!
  if (before === node) return
  for (const name in node.attrs)
    if (before.attrs[name] !== node.attrs[name]) element.setAttribute(name, String(node.attrs[name]))
  for (const name in before.attrs) if (!(name in node.attrs)) element.removeAttribute(name)
  if (before.text !== node.text) element.textContent = node.text ?? ''
  dressChildren(element, before.children ?? [], node.children ?? [])
  worn.set(element, node)
}

function dressChildren(element: Element, before: readonly Node[], now: readonly Node[]) {
  const isSame = before.length === now.length && now.every((n, i) => nameOf(n) === nameOf(before[i]))
  if (isSame) for (const [i, n] of now.entries()) dress(element.children[i], n)
  else draw(element, now)
}

/** Width as the engine that draws measures it; remembered, since titles repeat at every frame. */
export function createMeasure(family: string): Measure {
  const context = document.createElement('canvas').getContext('2d')!
  const seen = new Map<number, Map<string, number>>()
  let font = 0
  return (text, size, weight) => {
    const wanted = size * 1000 + weight
    let widths = seen.get(wanted)
    if (!widths) {
      widths = new Map()
      seen.set(wanted, widths)
    }
    let width = widths.get(text)
    if (width === undefined) {
      if (wanted !== font) {
        context.font = `${weight} ${size}px ${family}`
        font = wanted
      }
      width = context.measureText(text).width
      if (widths.size > 20_000) widths.clear()
      widths.set(text, width)
    }
    return width
  }
}
