import { type Child, type El, settled } from '../views/tree.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** The children as a flat list of elements and strings; neighbouring strings joined, as the browser would read them. */
function flat(children: readonly Child[], out: (El | string)[] = []): (El | string)[] {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue
    if (Array.isArray(child)) flat(child, out)
    else if (typeof child === 'object') out.push(child as El)
    else {
      const last = out.length - 1
      if (typeof out[last] === 'string') out[last] += String(child)
      else if (String(child)) out.push(String(child))
    }
  }
  return out
}

export function toDom(tree: El, inSvg = false): Element {
  const svg = inSvg || tree.tag === 'svg'
  const element = svg ? document.createElementNS(SVG, tree.tag) : document.createElement(tree.tag)
  for (const [name, value] of settled(tree.attrs)) element.setAttribute(name, value)
  // What the Worker writes for readers without JavaScript is no part of the page here.
  if (tree.tag !== 'noscript') {
    for (const child of flat(tree.children)) element.append(typeof child === 'string' ? child : toDom(child, svg))
  }
  return element
}

/** Makes an element's children those of a tree, keeping nodes (and so focus, scroll and open menus) where it can. */
export function patchChildren(parent: Element, children: readonly Child[]): void {
  const svg = parent.namespaceURI === SVG
  const wanted = flat(children)
  let node = parent.firstChild
  for (const child of wanted) {
    const next: ChildNode | null = node?.nextSibling ?? null
    if (typeof child === 'string') {
      if (node instanceof Text) {
        if (node.data !== child) node.data = child
      } else if (node) node.replaceWith(child)
      else parent.append(child)
    } else if (node instanceof Element && node.localName === child.tag && node.id === String(child.attrs.id ?? '')) {
      patch(node, child)
    } else if (node) node.replaceWith(toDom(child, svg))
    else parent.append(toDom(child, svg))
    node = next
  }
  while (node) {
    const next: ChildNode | null = node.nextSibling
    node.remove()
    node = next
  }
}

export function patch(element: Element, tree: El): void {
  if (tree.tag === 'noscript') return
  const wanted = new Map(settled(tree.attrs))
  for (const name of element.getAttributeNames()) {
    if (!wanted.has(name)) element.removeAttribute(name)
  }
  for (const [name, value] of wanted) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value)
  }
  if (element instanceof HTMLInputElement) {
    if (element.type === 'checkbox') element.checked = wanted.has('checked')
    else if (element.type !== 'file' && element !== document.activeElement && 'value' in tree.attrs) {
      element.value = wanted.get('value') ?? ''
    }
  }
  // What another part of the page fills is its own.
  if (!('data-keep' in tree.attrs)) patchChildren(element, tree.children)
}

export const byId = <E extends Element = HTMLElement>(id: string): E | null =>
  document.getElementById(id) as unknown as E | null
