/** The Worker as it is deployed: its size, compressed, and the CPU time of its start, from wrangler and workerd. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, DEPLOYED } from '../src/dev/build.ts'
import { wrangler } from '../src/dev/wrangler.ts'
import { median, ms } from './measure.ts'
import { report } from './report.ts'

const folder = mkdtempSync(join(tmpdir(), 'tarikh-bundle-'))

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
  await build()
  const [, size] = /gzip: ([\d.]+) KiB/.exec(await wrangler('deploy', ...DEPLOYED, '--dry-run')) ?? []
  report('the Worker, compressed', `${size} KiB`, '≤ 200 KB')
  const starts: number[] = []
  for (let n = 0; n < 5; n++) {
    const file = join(folder, `start-${n}.cpuprofile`)
    await wrangler('check', 'startup', '--args', DEPLOYED.join(' '), '--outfile', file)
    starts.push(busy(file))
  }
  report('CPU time of its start', ms(median(starts)), '≤ 50 ms')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
