import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { bundle } from '../../src/dev/build.ts'
import { extract } from '../../src/extract.ts'
import { structured } from '../property/texts.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'tarikh-worker-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('the core as it is built for the Worker, its lists in ASCII, reads as the sources do', async () => {
  const file = join(folder, 'extract.mjs')
  await bundle(join(root, 'src/extract.ts'), file)
  // Long lists have no Arabic left.
  expect(readFileSync(file, 'utf8')).not.toMatch(/[\u0621-\u064a| ]{200}/)
  const built = await import(pathToFileURL(file).href)
  const articles = readdirSync(join(root, 'data')).filter((name) => name.endsWith('.txt'))
  expect(articles.length).toBeGreaterThan(0)
  // Names that the build shortens may be those of a rule that no article needs.
  const texts = [
    ...articles.map((name) => readFileSync(join(root, 'data', name), 'utf8')),
    ...fc.sample(structured, { numRuns: 300, seed: 1 }),
  ]
  for (const text of texts)
    for (const publishedAt of [null, '2021-03-10']) {
      const options = { publishedAt, trace: true }
      expect(built.extract(text, options)).toEqual(extract(text, options))
    }
})
