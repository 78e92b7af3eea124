#!/usr/bin/env node
import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isMainThread, parentPort } from 'node:worker_threads'
import { SingleBar } from 'cli-progress'
import { VERSION } from '../version.ts'
import { findInputs } from './inputs.ts'
import { ENDINGS, HELP, type Options, readOptions, UsageError } from './options.ts'
import { toFile, toStdout } from './output.ts'
import { readAll } from './pool.ts'
import { type Reading, readFile, type Task } from './read.ts'
import { type Read, write } from './write.ts'

/** Fewer articles than this are read sooner than threads start, and no bar is worth showing. */
const MANY = 50

const say = (sentence: string) => console.error(`tarikh: ${sentence}`)

const jobsFor = ({ jobs }: Options, count: number) => jobs ?? (count < MANY ? 1 : availableParallelism())

const isFolder = (out: string) => out.endsWith('/') || statSync(out, { throwIfNoEntry: false })?.isDirectory() === true

/** The bar, with rate and time left; on a terminal that shows nothing else meanwhile. */
function progress({ quiet, out }: Options, count: number) {
  if (quiet || count < MANY || !process.stderr.isTTY || (out === undefined && process.stdout.isTTY)) return null
  const format = '{bar} {value}/{total} · {rate}/s · {eta_formatted} left'
  const bar = new SingleBar({
    format,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    clearOnComplete: true,
    hideCursor: true,
    etaBuffer: 500,
  })
  bar.start(count, 0, { rate: '–' })
  const began = performance.now()
  let done = 0
  return {
    step: () => bar.update(++done, { rate: Math.round((1000 * done) / (performance.now() - began)) }),
    stop: () => bar.stop(),
  }
}

/** Names for files of a folder: the article's own, with a number where two share it. */
function namer(folder: string, ending: string) {
  const taken = new Set<string>()
  return (file: string) => {
    const own = file === '-' ? 'stdin' : basename(file, extname(file))
    let name = own
    for (let n = 2; taken.has(name); n++) name = `${own}-${n}`
    taken.add(name)
    return join(folder, `${name}.${ending}`)
  }
}

async function* one<T>(item: T) {
  yield item
}

/** The same again, or null where there is nothing: then no file is written. */
async function unlessEmpty<T>(items: AsyncGenerator<T>): Promise<AsyncGenerator<T> | null> {
  const first = await items.next()
  if (first.done) return null
  return (async function* () {
    yield first.value
    yield* items
  })()
}

/** Reads and writes all; answers how many inputs failed. */
async function run(options: Options): Promise<number> {
  const { files, failures } = findInputs(options.inputs)
  for (const failure of failures) say(failure)
  const { format, out, published, prefer } = options
  const folder = out !== undefined && isFolder(out)
  const many = files.length + failures.length > 1
  if (format === 'tml' && many && !folder)
    throw new UsageError('--format tml is one article a file: name a folder, such as --out out/.')
  if (files.length === 0) return failures.length
  let failed = failures.length
  const tasks = files.map((file): Task => ({ file, published, prefer }))
  const bar = progress(options, files.length)
  const articles = async function* (): AsyncGenerator<Read> {
    for await (const reading of readAll(tasks, jobsFor(options, files.length), fileURLToPath(import.meta.url))) {
      bar?.step()
      if ('failure' in reading) {
        failed++
        say(`${reading.file === '-' ? 'standard input' : reading.file} ${reading.failure}`)
      } else yield reading
    }
  }
  try {
    const read = await unlessEmpty(articles())
    if (read === null) return failed
    if (folder) {
      const nameOf = namer(out, ENDINGS[format])
      for await (const article of read)
        await toFile(nameOf(article.file), write(one(article), options, { many: false, colour: false }))
    } else if (out !== undefined) await toFile(out, write(read, options, { many, colour: false }))
    else await toStdout(write(read, options, { many, colour: isColourful() }))
  } finally {
    bar?.stop()
  }
  return failed
}

const isColourful = () => process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb'

async function main(): Promise<number> {
  // Whoever reads our output may have read enough: `tarikh … | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  try {
    const options = readOptions(process.argv.slice(2))
    if (options === 'help') process.stdout.write(HELP)
    else if (options === 'version') process.stdout.write(`${VERSION}\n`)
    else return (await run(options)) > 0 ? 1 : 0
    return 0
  } catch (error) {
    say((error as Error).message)
    if (error instanceof UsageError) say('--help tells what there is.')
    return error instanceof UsageError ? 2 : 1
  }
}

if (isMainThread) process.exitCode = await main()
else parentPort?.on('message', (task: Task) => parentPort?.postMessage(readFile(task) satisfies Reading))
