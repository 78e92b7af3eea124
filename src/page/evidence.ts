import { eventAt, type Marks, marksOf } from '../views/article.ts'
import type { App } from './app.ts'
import { byId } from './dom.ts'
import { eventsHere } from './regions.ts'

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Brings the words of the selected event into view, so that the article begins with a whole paragraph. */
export function scrollToWords(app: App, smooth = true): void {
  const body = byId('body')
  const { selected, place } = app.view()
  if (!body || !selected) return
  const start = selected.mentions[place]?.start
  const marks = [...body.querySelectorAll<HTMLElement>('mark')]
  const mark = marks.find((m) => Number(m.dataset.at) >= start) ?? marks.at(-1)
  if (!mark) return
  // On phones the article stands in the page, and the sheet shows the words.
  if (getComputedStyle(body).overflowY === 'visible') return
  const room = body.clientHeight * 0.34
  let p = mark.closest('p')
  const at = mark.offsetTop
  for (
    let prev = p?.previousElementSibling;
    prev instanceof HTMLElement && at - prev.offsetTop < room;
    prev = prev.previousElementSibling
  ) {
    p = prev as HTMLParagraphElement
  }
  const top = Math.max(0, at - (p?.offsetTop ?? at) < room ? (p?.offsetTop ?? at) - 12 : at - room)
  body.scrollTo({ top, behavior: smooth && !still() ? 'smooth' : 'instant' })
}

/** On phones the sheet covers the lower half: the page scrolls so that the mark stays in view above it. */
export function keepMarkInView(): void {
  if (!matchMedia('(max-width: 599px)').matches) return
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const mark = byId('plot')?.querySelector('[fill="var(--lit)"]')
      const box = mark?.getBoundingClientRect()
      const sheet = byId('card')?.getBoundingClientRect()
      if (!box || !sheet?.height || (box.top > 64 && box.bottom < sheet.top - 16)) return
      scrollBy({ top: box.top - 64 - (sheet.top - 64) * 0.4, behavior: still() ? 'instant' : 'smooth' })
    }),
  )
}

/** The words of the article lead back to their marks: by a click, or by selecting them. */
export function setUpEvidence(app: App, onSelect: (id: string) => void): void {
  let marks: Marks | null = null
  let of: unknown = null
  const here = (): Marks => {
    const view = app.view()
    if (of !== view.shown || !marks) {
      marks = marksOf(eventsHere(view), view.model.data.timexes)
      of = view.shown
    }
    return marks
  }
  /** Offset in the article of a place in the document. */
  function offsetOf(node: Node | null, offset: number): number | null {
    const element = node instanceof Element ? node : node?.parentElement
    const anchored = element?.closest<HTMLElement>('#body [data-at]')
    if (!anchored) return null
    const range = document.createRange()
    range.setStart(anchored, 0)
    range.setEnd(node!, offset)
    return Number(anchored.dataset.at) + range.toString().length
  }
  const choose = (at: number | null) => {
    const id = at === null ? null : eventAt(here(), at)
    if (id) onSelect(id)
  }
  document.addEventListener('pointerup', (e) => {
    const target = e.target as Element
    if (e.button !== 0 || !target.closest?.('#body [data-at]')) return
    const selection = getSelection()
    if (selection && !selection.isCollapsed) {
      const range = selection.getRangeAt(0)
      choose(offsetOf(range.startContainer, range.startOffset) ?? offsetOf(range.endContainer, range.endOffset))
      return
    }
    const caret = document.caretPositionFromPoint?.(e.clientX, e.clientY)
    const anchored = target.closest<HTMLElement>('[data-at]')!
    choose((caret && offsetOf(caret.offsetNode, caret.offset)) ?? Number(anchored.dataset.at))
  })
  document.addEventListener('keyup', (e) => {
    const selection = getSelection()
    if (!e.shiftKey || !selection || selection.isCollapsed || !byId('body')?.contains(selection.anchorNode)) return
    choose(offsetOf(selection.anchorNode, selection.anchorOffset))
  })
  // The rail shows which part of the article is in view.
  document.addEventListener(
    'scroll',
    (e) => {
      const body = e.target as HTMLElement
      if (body.id !== 'body') return
      const seen = document.querySelector('.rail .v')
      seen?.setAttribute('y', String((body.scrollTop / body.scrollHeight) * 1000))
      seen?.setAttribute('height', String((body.clientHeight / body.scrollHeight) * 1000))
    },
    { capture: true, passive: true },
  )
}
