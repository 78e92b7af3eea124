// Runs a TypeScript file of the project with the Node that `npm ci` brought, or says in a sentence what is missing.
// Plain JavaScript of an old dialect, so that an old Node gets as far as the sentence.
const OLDEST = 20

const fail = (sentence) => {
  console.error(sentence)
  process.exit(1)
}

const callers = /node\/v(\d+)\S*/.exec(process.env.npm_config_user_agent || '')
const caller = callers ? Number(callers[1]) : OLDEST
const own = Number(process.versions.node.split('.')[0])
if (caller < OLDEST || own < OLDEST)
  fail(
    `Tarikh needs Node ${OLDEST} or newer, and this is Node ${Math.min(caller, own)}: install a newer one from https://nodejs.org and run npm ci again.`,
  )
if (!process.features.typescript)
  fail('The Node of this project is not in place: run npm ci first, with install scripts allowed.')

const [file, ...args] = process.argv.slice(2)
const { pathToFileURL } = await import('node:url')
const { resolve } = await import('node:path')
process.argv = [process.argv[0], resolve(file), ...args]
await import(pathToFileURL(resolve(file)).href)
