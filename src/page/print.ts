import type { App } from './app.ts'
import { byId } from './dom.ts'
import type { Timeline } from './draw/index.ts'
import { renderStory } from './regions.ts'

/** The drawing on a sheet, px at the width of its text. */
const WIDTH = 720
const HEIGHT = 460

/** On paper stand the drawing, at the width of the sheet, then the events as a story. */
export function setUpPrint(app: App, timeline: () => Timeline | null): void {
  let sheet: Element | null = null
  addEventListener('beforeprint', () => {
    renderStory(app.view(), true)
    sheet?.remove()
    sheet = timeline()?.still(WIDTH, HEIGHT) ?? null
    sheet?.classList.add('sheet')
    if (sheet) byId('story')!.before(sheet)
  })
  addEventListener('afterprint', () => {
    sheet?.remove()
    renderStory(app.view())
  })
}
