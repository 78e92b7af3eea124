import { groupOf } from '../contract/kinds.ts'
import type { PageEvent } from '../views/select.ts'
import { readState } from '../views/state.ts'
import type { App } from './app.ts'
import { byId } from './dom.ts'

/** What the legend tells events apart by. */
const FACETS: Record<string, (e: PageEvent) => unknown> = {
  kind: (e) => groupOf(e.kind),
  factuality: (e) => e.factuality,
  basis: (e) => e.time.basis,
  in: (e) => e.article,
}

/** What is chosen, typed or pointed at in the legend, wherever it is drawn anew. */
export function setUpFilters(app: App): void {
  function readFilters(): void {
    const form = byId<HTMLFormElement>('filters')!
    const asked = readState(new URLSearchParams(new FormData(form) as never))
    const { groups, factualities, bases, sources, from, to, q } = asked
    const kinds = groups.length ? [] : app.view().model.state.kinds
    app.set({ groups, kinds, factualities, bases, sources, from, to, q, domain: null })
  }

  function hoverFacet(label: HTMLElement | null): void {
    const { facet, key } = label?.dataset ?? {}
    if (!facet || !key) {
      app.setLit(null)
      return
    }
    const lit = app.view().shown.filter((e) => FACETS[facet](e) === key)
    app.setLit(lit.length ? new Set(lit.map((e) => e.id)) : null)
  }

  let typing = 0
  document.addEventListener('change', (e) => {
    const input = e.target as HTMLInputElement
    if (input.closest('#filters') && input.type !== 'search') readFilters()
  })
  document.addEventListener('input', (e) => {
    const input = e.target as HTMLInputElement
    if (input.id !== 'q') return
    clearTimeout(typing)
    typing = setTimeout(readFilters, 120) as unknown as number
  })
  document.addEventListener('submit', (e) => {
    if ((e.target as Element).id !== 'filters') return
    e.preventDefault()
    readFilters()
  })
  document.addEventListener('pointerover', (e) => {
    if (e.pointerType === 'touch') return
    const label = (e.target as Element).closest<HTMLElement>('label[data-facet]')
    if (label || app.view().lit) hoverFacet(label)
  })
}
