import { urlOf } from '../views/state.ts'
import type { App } from './app.ts'
import { byId } from './dom.ts'
import { exportPNG, exportSVG } from './draw/export.ts'
import type { Timeline } from './draw/index.ts'
import { packText } from './link.ts'

function save(blob: Blob, name: string): void {
  const a = document.createElement('a')
  a.href = URL.createObjectURL(blob)
  a.download = name
  a.click()
  setTimeout(() => URL.revokeObjectURL(a.href), 10_000)
}

/** Copies, and says so; where the browser refuses, shows what there is to copy. */
async function copy(app: App, text: string): Promise<void> {
  const { w } = app.view().model
  const said = byId('share-said')!
  try {
    await navigator.clipboard.writeText(text)
    said.replaceChildren(w.copied)
  } catch {
    const field = document.createElement('textarea')
    field.value = text
    field.readOnly = true
    field.setAttribute('aria-label', w.copyFailed)
    said.replaceChildren(w.copyFailed, field)
    field.select()
  }
}

/** A frame, and a line of script that gives it the height it asks for; where scripts are taken out, it scrolls. */
const embedCode = (title: string, url: string): string => {
  const safe = title.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`)
  const src = url.replace(/&/g, '&amp;')
  return `<iframe src="${src}" title="${safe}" width="100%" height="620" loading="lazy" style="border:0"></iframe>
<script>(f=>addEventListener("message",e=>{if(e.source==f.contentWindow)f.height=e.data.height}))(document.currentScript.previousElementSibling)</script>`
}

/** What the entries of the share menu do. */
export const shareActions = (
  app: App,
  timeline: () => Timeline | null,
  ownText: () => string,
): Record<string, () => unknown> => {
  const name = () =>
    `tarikh-${app.view().model.data.article?.id ?? (app.view().model.state.article === 'all' ? 'all' : 'own')}`
  return {
    'copy-link': async () => {
      const { model } = app.view()
      if (!model.state.own) return copy(app, location.origin + urlOf(model.state))
      const packed = await packText(ownText(), byId<HTMLInputElement>('own-date')?.value || null)
      if (packed) return copy(app, `${location.origin}${urlOf(model.state)}#text=${packed}`)
      byId('share-said')!.textContent = model.w.textTooLong
    },
    'copy-embed': () => {
      const { model } = app.view()
      const state = { ...model.state, article: model.data.article?.id ?? model.state.article, event: null }
      return copy(app, embedCode(document.title, location.origin + urlOf(state, '/embed')))
    },
    'save-svg': async () =>
      save(new Blob([await exportSVG(timeline()!.snapshot())], { type: 'image/svg+xml' }), `${name()}.svg`),
    'save-png': async () => save(await exportPNG(timeline()!.snapshot()), `${name()}.png`),
    print: () => {
      byId('m-share')?.hidePopover()
      print()
    },
  }
}
