import { Worker } from 'node:worker_threads'
import { type Reading, readFile, type Task } from './read.ts'

/** A thread that has died takes one article with it, not the rest. */
const died = ({ file }: Task, error: Error): Reading => ({ file, failure: `could not be read: ${error.message}` })

/** One task on one thread. */
function ask(worker: Worker, task: Task): Promise<Reading> {
  return new Promise((resolve) => {
    const onMessage = (reading: Reading) => {
      worker.off('error', onError)
      resolve(reading)
    }
    const onError = (error: Error) => {
      worker.off('message', onMessage)
      resolve(died(task, error))
    }
    worker.once('message', onMessage)
    worker.once('error', onError)
    worker.postMessage(task)
  })
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
  const workers = Array.from({ length: Math.min(jobs, tasks.length) }, () => new Worker(script))
  // The last answer that each thread owes: the next task for it waits for that one.
  const owed: Promise<Reading>[] = []
  const waiting: Promise<Reading>[] = []
  const start = (i: number) => {
    const w = i % workers.length
    const after = owed[w] ?? Promise.resolve()
    owed[w] = after.then(() => ask(workers[w], tasks[i]))
    waiting.push(owed[w])
  }
  try {
    let next = 0
    while (next < tasks.length && next < 2 * workers.length) start(next++)
    for (let reading = waiting.shift(); reading; reading = waiting.shift()) {
      const answer = await reading
      if (next < tasks.length) start(next++)
      yield answer
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}
