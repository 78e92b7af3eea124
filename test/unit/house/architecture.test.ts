import { dirname, join, normalize } from 'node:path/posix'
import { expect, test } from 'vitest'
import { read, tracked } from './files.ts'

/** What each part of src/ may import, beside itself. `types of contract` stands for imports that leave no trace. */
const MAY: Record<string, string[]> = {
  contract: [],
  text: ['types of contract'],
  temporal: ['text', 'types of contract'],
  events: ['temporal', 'text', 'types of contract'],
  'extract.ts': ['events', 'temporal', 'text', 'types of contract', 'version.ts'],
  'version.ts': [],
  store: ['contract', 'text'],
  exports: ['contract', 'version.ts'],
  ingest: ['contract', 'extract.ts', 'store'],
  layout: ['types of contract'],
  views: ['types of contract', 'layout'],
  api: ['contract', 'extract.ts', 'ingest', 'exports', 'store', 'layout', 'views', 'version.ts'],
  page: ['types of contract', 'extract.ts', 'text', 'layout', 'views', 'version.ts'],
  cli: ['types of contract', 'extract.ts', 'exports', 'layout', 'version.ts'],
  dev: ['cli', 'contract', 'extract.ts', 'store', 'version.ts'],
  'index.ts': ['api', 'contract', 'extract.ts', 'ingest', 'exports', 'store'],
}

const IMPORT = /^(?:import|export)\s+(type\s)?[^'"]*?from\s+'(\.[^']+)'|^import\s+'(\.[^']+)'|import\('(\.[^']+)'\)/gm

interface Edge {
  file: string
  from: string
  to: string
  target: string
}

const partOf = (path: string) => path.split('/')[1]

/** The plain vocabularies have no dependency, and any part may use them. */
const isPlain = (path: string) => path === 'src/contract/kinds.ts'

function edges(): Edge[] {
  const found: Edge[] = []
  for (const file of tracked.filter((path) => /^src\/.*\.ts$/.test(path)))
    for (const [, type, named, bare, lazy] of read(file).matchAll(IMPORT)) {
      const target = normalize(join(dirname(file), named ?? bare ?? lazy))
      if (!target.startsWith('src/')) continue
      const to = partOf(target)
      const traceless = to === 'contract' && (type || isPlain(target))
      if (to !== partOf(file))
        found.push({ file, from: partOf(file), to: traceless ? 'types of contract' : to, target })
    }
  return found
}

const allowed = ({ from, to }: Edge) =>
  MAY[from]?.includes(to) || (to === 'types of contract' && MAY[from]?.includes('contract'))

test('imports run one way', () => {
  const wrong = edges().filter((edge) => !allowed(edge))
  expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([])
})

test('every part of src has its place in the order', () => {
  const parts = new Set(tracked.filter((path) => path.startsWith('src/')).map(partOf))
  expect([...parts].filter((part) => !(part in MAY))).toEqual([])
})

test('the test sees imports', () => {
  expect(edges().map(({ from, to }) => `${from} → ${to}`)).toContain('events → temporal')
})
