import { Worker } from 'node:worker_threads'
import { type Reading, readFile, type Task } from './read.ts'

/** One thread that reads one article at a time. One that dies takes its article with it, and the next gets a new thread. */
class Thread {
  readonly #script: string
  #worker: Worker | null = null
  #answer: (reading: Reading) => void = () => {}
  #file = ''

  constructor(script: string) {
    this.#script = script
  }

  ask(task: Task): Promise<Reading> {
    this.#worker ??= this.#start()
    this.#file = task.file
    this.#worker.postMessage(task)
    return new Promise((resolve) => {
      this.#answer = resolve
    })
  }

  #start(): Worker {
    const worker = new Worker(this.#script)
    let reason = 'its thread ended'
    worker.on('message', (reading: Reading) => this.#answer(reading))
    worker.on('error', (error: Error) => {
      reason = error.message
    })
    // Comes after an error, and alone where the thread ended without one.
    worker.on('exit', () => {
      this.#worker = null
      this.#answer({ file: this.#file, failure: `could not be read: ${reason}` })
    })
    return worker
  }

  async end(): Promise<void> {
    await this.#worker?.terminate()
  }
}

/**
 * Reads the articles on `jobs` threads, each running the file `script`, and gives the answers in the order of the tasks. At most
 * twice as many articles as threads are under way or waiting to be taken.
 */
export async function* readAll(tasks: Task[], jobs: number, script: string): AsyncGenerator<Reading> {
  if (jobs <= 1) {
    for (const task of tasks) yield readFile(task)
    return
  }
  const threads = Array.from({ length: Math.min(jobs, tasks.length) }, () => new Thread(script))
  // The last answer that each thread owes: the next task for it waits for that one.
  const owed: Promise<Reading>[] = []
  const waiting: Promise<Reading>[] = []
  const start = (i: number) => {
    const t = i % threads.length
    const after = owed[t] ?? Promise.resolve()
    owed[t] = after.then(() => threads[t].ask(tasks[i]))
    waiting.push(owed[t])
  }
  try {
    let next = 0
    while (next < tasks.length && next < 2 * threads.length) start(next++)
    for (let reading = waiting.shift(); reading; reading = waiting.shift()) {
      const answer = await reading
      if (next < tasks.length) start(next++)
      yield answer
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.end()))
  }
}
