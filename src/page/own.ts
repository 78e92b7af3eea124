import type { Extraction } from '../contract/event.ts'
import { scriptOf } from '../text/script.ts'
import { marksOf, paragraph } from '../views/article.ts'
import { NO_DATA, type Paragraph } from '../views/model.ts'
import { ownData, ownSummary } from '../views/own.ts'
import { h } from '../views/tree.ts'
import { type App, callApi } from './app.ts'
import { byId, patchChildren } from './dom.ts'
import { unpackText } from './link.ts'
import { createReader, type Reader } from './reader.ts'
import { saveArticle } from './save.ts'

/** Longer texts are drawn without underlines beneath the words. */
const UNDERLINED = 30_000
/** What is read sooner shows no progress. */
const PATIENCE = 200

export interface Own {
  text(): string
  /** Takes up the editor when it is on the page. */
  enter(): void
  /** Fetches the reader ahead, so that it is there when the network is not. */
  warm(): void
  cancel(): void
  example(): Promise<void>
}

/** Past this a file is no article. */
const LARGEST = 8 * 1024 * 1024

/** What a file says in UTF-8; null where it is no text. */
async function textOf(file: File): Promise<string | null> {
  if (file.size > LARGEST) return null
  try {
    const content = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
    return content.includes('\0') ? null : content
  } catch {
    return null
  }
}

export function createOwn(app: App): Own {
  let reader: Reader | null = null
  let text = ''
  let date = ''
  let extraction: Extraction | null = null
  let timer = 0

  const area = () => byId<HTMLTextAreaElement>('own-text')
  const say = (line: string) => byId('own-said')?.replaceChildren(line)

  /** The same words beneath the field, unseen but for their underlines. */
  function underline() {
    const under = byId('own-under')
    if (!under) return
    if (!extraction || text.length > UNDERLINED) return patchChildren(under, [])
    const { selected } = app.view()
    const whole: Paragraph = { start: 0, end: text.length, repeated: false }
    const marks = marksOf(app.view().shown, extraction.timexes)
    patchChildren(under, [
      h('div', { dir: 'auto' }, paragraph(text, { ...whole }, { ...marks, mentions: [] }, selected, true), '\n'),
    ])
    sync()
  }

  function sync() {
    const [field, under] = [area(), byId('own-under')]
    if (field && under) under.scrollTop = field.scrollTop
  }

  function show(e: Extraction | null) {
    extraction = e
    app.setData(e ? ownData(text, e) : NO_DATA)
    underline()
    say(ownSummary(app.view().model, text, scriptOf(text), e))
    const some = text.trim() !== ''
    byId('own-empty')?.toggleAttribute('hidden', some)
    byId('own-save')?.toggleAttribute('hidden', !some)
    byId('own-saves')?.toggleAttribute('disabled', !e?.events.length)
  }

  function busy(on: boolean) {
    byId('own-busy')?.toggleAttribute('hidden', !on)
  }

  async function read() {
    if (!text.trim() || scriptOf(text) === 'latin') {
      show(null)
      return
    }
    reader ??= createReader()
    const asked = text
    const patience = setTimeout(() => busy(true), PATIENCE)
    try {
      const e = await reader.read(text, { publishedAt: date || null })
      if (e && asked === text) show(e)
    } catch {
      say(app.view().model.w.errorText)
    } finally {
      clearTimeout(patience)
      busy(false)
    }
  }

  function change(next: string) {
    text = next
    clearTimeout(timer)
    // Short texts are read at every letter; longer ones when the typing rests for a moment, so that it never stutters.
    timer = setTimeout(read, text.length > 20_000 ? 300 : text.length > 1500 ? 120 : 30) as unknown as number
  }

  function fill(next: string, nextDate: string | null) {
    const field = area()
    if (field) field.value = next
    const day = byId<HTMLInputElement>('own-date')
    if (day && nextDate !== null) {
      day.value = nextDate
      date = nextDate
    }
    change(next)
  }

  async function take(file: File | undefined) {
    if (!file) return
    const content = await textOf(file)
    byId('own-saved')?.replaceChildren(content === null ? app.view().model.w.ownNotText : '')
    if (content !== null) fill(content, null)
  }

  async function fromLink() {
    const packed = /^#text=([\w-]+)$/.exec(location.hash)?.[1]
    if (!packed) return
    try {
      const linked = await unpackText(packed)
      fill(linked.text, linked.publishedAt ?? '')
    } catch {
      say(app.view().model.w.badLink)
    }
  }

  async function save() {
    const { w } = app.view().model
    const said = byId('own-saved')!
    said.textContent = w.ownSaving
    const saved = await saveArticle(text, date || null, byId<HTMLInputElement>('own-token')!.value, w)
    said.textContent = 'refused' in saved ? saved.refused : w.ownSaved
    if ('refused' in saved) return
    text = ''
    app.set({ own: false, article: saved.id, event: null })
  }

  function enter() {
    const field = area()
    if (!field || field.dataset.ready) return
    field.dataset.ready = 'yes'
    reader ??= createReader()
    if (text) field.value = text
    byId<HTMLInputElement>('own-date')!.value = date
    field.addEventListener('input', () => change(field.value))
    field.addEventListener('scroll', sync, { passive: true })
    new ResizeObserver(sync).observe(field)
    byId('own-date')!.addEventListener('change', (e) => {
      date = (e.target as HTMLInputElement).value
      void read()
    })
    byId('own-file')!.addEventListener('change', (e) => void take((e.target as HTMLInputElement).files?.[0]))
    byId('own-save')!.addEventListener('submit', (e) => {
      e.preventDefault()
      void save()
    })
    if (text) {
      void read()
      return
    }
    if (field.value) change(field.value)
    else void fromLink()
    field.focus({ preventScroll: true })
  }

  document.addEventListener('dragover', (e) => {
    if (byId('own') && e.dataTransfer?.types.includes('Files')) e.preventDefault()
  })
  document.addEventListener('drop', (e) => {
    const file = e.dataTransfer?.files[0]
    if (!byId('own') || !file) return
    e.preventDefault()
    void take(file)
  })
  addEventListener('hashchange', () => byId('own') && void fromLink())

  return {
    text: () => text,
    enter,
    warm() {
      reader ??= createReader()
    },
    cancel() {
      reader?.cancel()
      busy(false)
      say(app.view().model.w.ownCancelled)
    },
    async example() {
      const { w } = app.view().model
      try {
        const list = (await (await callApi('/api/articles?limit=20')).json()) as { articles: { id: string }[] }
        const pick = list.articles.at(-1)
        if (!pick) return
        const { article } = await (await callApi(`/api/articles/${encodeURIComponent(pick.id)}`)).json()
        fill(article.text, article.publishedAt ?? '')
      } catch {
        say(w.errorOffline)
      }
    },
  }
}
