import type { Extraction } from '../contract/event.ts'
import type { ExtractOptions } from '../extract.ts'

export interface Ask {
  id: number
  text: string
  options: ExtractOptions
}

export type Answer = { id: number; extraction: Extraction } | { id: number; failed: string }

const SCRIPT = '/worker.js'

/** The one script URL that is made here, whatever is asked. */
const policy = (
  globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(s: string): string } } }
).trustedTypes?.createPolicy('tarikh', { createScriptURL: () => SCRIPT })

const start = () => new Worker(policy?.createScriptURL(SCRIPT) ?? SCRIPT, { type: 'module' })

interface Pending {
  ask: Ask
  resolve(extraction: Extraction | null): void
  reject(error: Error): void
}

export interface Reader {
  /** Reads a text away from the page's thread. A newer call makes an older one end with null. */
  read(text: string, options: ExtractOptions): Promise<Extraction | null>
  /** Ends what is being read, however long it would take. */
  cancel(): void
}

/** The extractor in a Web Worker. What is being typed supersedes what waits to be read. */
export function createReader(): Reader {
  let busy: Pending | null = null
  let waiting: Pending | null = null
  let last = 0
  let worker = listen(start())

  function listen(w: Worker): Worker {
    w.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.id !== busy?.ask.id) return
      if ('failed' in data) settle((b) => b.reject(new Error(data.failed)))
      else settle((b) => b.resolve(data.extraction))
    }
    w.onerror = () => settle((b) => b.reject(new Error('the reader stopped')))
    return w
  }

  function send(next: Pending) {
    busy = next
    worker.postMessage(next.ask)
  }

  function settle(act: (b: Pending) => void) {
    const now = busy
    busy = null
    if (now) act(now)
    const next = waiting
    waiting = null
    if (next) send(next)
  }

  return {
    read: (text, options) =>
      new Promise((resolve, reject) => {
        waiting?.resolve(null)
        waiting = null
        const next = { ask: { id: ++last, text, options }, resolve, reject }
        if (busy) waiting = next
        else send(next)
      }),
    cancel() {
      waiting?.resolve(null)
      busy?.resolve(null)
      waiting = busy = null
      worker.terminate()
      worker = listen(start())
    },
  }
}
