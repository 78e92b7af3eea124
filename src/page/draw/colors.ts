import { TOKENS, type Tokens } from '../../layout/tokens.ts'

/** The colours of the theme as values, for what takes no custom property: a canvas, a file. */
export function createColors(probe: HTMLElement, onChange: () => void) {
  let known = new Map<string, string>()
  const of = (name: string): string => {
    let value = known.get(name)
    if (value === undefined) {
      // A property holds what was written; a colour is what comes of it.
      probe.style.color = `var(--${name})`
      value = getComputedStyle(probe).color
      known.set(name, value)
    }
    return value
  }
  const change = () => {
    known = new Map()
    onChange()
  }
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
    matchMedia(query).addEventListener('change', change)
  // The theme that the page was told to have.
  new MutationObserver(change).observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return {
    of,
    all: () => Object.fromEntries(TOKENS.map((name) => [name, of(name)])) as Tokens,
  }
}
