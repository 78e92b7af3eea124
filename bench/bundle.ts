/** The Worker as it is deployed: its size, compressed, and the CPU time of its start, from wrangler and workerd. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, ms } from './measure.ts'
import { report } from './report.ts'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'tarikh-bundle-'))

function wrangler(...words: string[]): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/wrangler/bin/wrangler.js'), ...words],
    { cwd: root, encoding: 'utf8', env: { ...process.env, CI: 'true' } },
  )
  if (status !== 0) throw new Error(stdout + stderr)
  return stdout
}

/** Milliseconds that a profile of V8 saw work in, all but idling. */
function busy(file: string): number {
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(file, 'utf8')) as {
    nodes: { id: number; callFrame: { functionName: string } }[]
    samples: number[]
    timeDeltas: number[]
  }
  const idle = new Set(nodes.filter((n) => /^\((idle|root)\)$/.test(n.callFrame.functionName)).map((n) => n.id))
  return samples.reduce((sum, id, i) => sum + (idle.has(id) ? 0 : timeDeltas[i]), 0) / 1000
}

try {
  const [, size] = /gzip: ([\d.]+) KiB/.exec(wrangler('deploy', '--dry-run', '--outdir', folder)) ?? []
  report('the Worker, compressed', `${size} KiB`, '≤ 200 KB')
  const starts = [0, 1, 2, 3, 4].map((n) => {
    const file = join(folder, `start-${n}.cpuprofile`)
    wrangler('check', 'startup', '--outfile', file)
    return busy(file)
  })
  report('CPU time of its start', ms(median(starts)), '≤ 50 ms')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
