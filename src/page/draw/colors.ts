import { TOKENS, type Tokens } from '../../layout/tokens.ts'

/** The colours of the theme as values, for what takes no custom property: a canvas, a file. */
export function createColors(probe: HTMLElement, onChange: () => void) {
  let known: Record<string, string> = {}
  const of = (name: string): string => {
    if (!known[name]) {
      // A property holds what was written; a colour is what comes of it.
      probe.style.color = `var(--${name})`
      known[name] = getComputedStyle(probe).color
    }
    return known[name]
  }
  const change = () => {
    known = {}
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
