import type { Extraction } from '../contract/event.ts'
import { scriptOf } from '../text/script.ts'
import { marksOf, paragraph } from '../views/article.ts'
import { dayName } from '../views/dates.ts'
import { NO_DATA, type Paragraph } from '../views/model.ts'
import { h } from '../views/tree.ts'
import { counted } from '../views/words/index.ts'
import { type App, callApi } from './app.ts'
import { byId, patchChildren } from './dom.ts'
import { unpackText } from './link.ts'
import { createReader, type Reader } from './reader.ts'

/** Longer texts are drawn without underlines beneath the words. */
const UNDERLINED = 30_000
const SAVED = 256 * 1024
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
  save(): Promise<void>
}

export function createOwn(app: App): Own {
  let reader: Reader | null = null
  let text = ''
  let date = ''
  let extraction: Extraction | null = null
  let timer = 0

  const area = () => byId<HTMLTextAreaElement>('own-text')
  const say = (line: string) => byId('own-said')?.replaceChildren(line)

  function summary(): string {
    const { w, style, state } = app.view().model
    if (!text.trim()) return w.ownNoDate
    const script = scriptOf(text)
    if (script === 'latin') return w.ownLatin
    const parts: string[] = []
    if (script === 'persian') parts.push(w.ownPersian)
    const events = extraction?.events.length ?? 0
    const { lang, digits } = { lang: state.lang, digits: style.digits }
    parts.push(
      `${counted(lang, w.letter, text.length, digits)} · ${counted(lang, w.event, events, digits)} · ${counted(lang, w.timex, extraction?.timexes.length ?? 0, digits)}`,
    )
    if (events === 0 && script !== 'persian') parts.push(w.ownNoEvents)
    const document = extraction?.document
    if (document?.publishedAtBasis === 'inferred') parts.push(w.ownInferred(dayName(document.publishedAt!, style)))
    else if (!document?.publishedAt) parts.push(w.ownNoDate)
    return parts.join(' ')
  }

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
    const { events, timexes, document } = e ?? { events: [], timexes: [], document: null }
    app.setData({
      ...NO_DATA,
      article:
        document && text.trim()
          ? {
              id: null,
              title: firstLine(),
              url: null,
              publishedAt: document.publishedAt,
              publishedAtBasis: document.publishedAtBasis,
              text,
            }
          : null,
      events,
      timexes,
      total: events.length,
    })
    underline()
    say(summary())
    const some = text.trim() !== ''
    byId('own-empty')?.toggleAttribute('hidden', some)
    byId('own-save')?.toggleAttribute('hidden', !some)
    byId<HTMLButtonElement>('own-saves')?.toggleAttribute('disabled', events.length === 0)
  }

  /** A short first line without a full stop is a headline. */
  function firstLine(): string | null {
    const line = text.trimStart().split('\n', 1)[0].trim()
    return line.length > 0 && line.length <= 120 && line.length < text.trim().length && !/[.،؛:]$/.test(line)
      ? line
      : null
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
    const { w } = app.view().model
    const refuse = () => byId('own-saved')?.replaceChildren(w.ownNotText)
    if (file.size > 8 * 1024 * 1024) return refuse()
    byId('own-saved')?.replaceChildren()
    try {
      const bytes = await file.arrayBuffer()
      const content = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
      if (content.includes('\0')) throw new TypeError('binary')
      fill(content, null)
    } catch {
      refuse()
    }
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

  function enter() {
    const field = area()
    if (!field || field.dataset.ready) return
    field.dataset.ready = 'yes'
    reader ??= createReader()
    if (text) field.value = text
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
      void own.save()
    })
    if (text) void read()
    else if (field.value) change(field.value)
    else void fromLink()
    if (matchMedia('(min-width: 600px)').matches) field.focus({ preventScroll: true })
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

  const own: Own = {
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
    async save() {
      const { w } = app.view().model
      const saved = byId('own-saved')!
      if (new TextEncoder().encode(text).length > SAVED) {
        saved.textContent = w.ownTooLong
        return
      }
      saved.textContent = w.ownSaving
      try {
        const response = await fetch('/api/articles', {
          method: 'POST',
          headers: {
            'Content-Type': 'application/json',
            Authorization: `Bearer ${byId<HTMLInputElement>('own-token')!.value}`,
          },
          body: JSON.stringify({ text, publishedAt: date || null }),
        })
        const body = await response.json()
        if (!response.ok) {
          const more = body.errors?.map((x: { detail: string }) => x.detail).join('; ')
          saved.textContent = [body.title, body.detail, more].filter(Boolean).join(': ')
          return
        }
        saved.textContent = w.ownSaved
        text = ''
        app.set({ own: false, article: body.article.id, event: null })
      } catch {
        saved.textContent = w.errorOffline
      }
    },
  }
  return own
}
