/**
 * `npm run deploy`: builds the page, deploys the Worker (wrangler makes the database that the account lacks), brings the
 * database up to date. Safe to run again; arguments after `--` go to wrangler's deploy. `-- --dry-run` uploads nothing.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const args = process.argv.slice(2)

function run(command: string, words: string[]): void {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', command), ...words], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
  })
  if (status !== 0) {
    console.error('That did not work. Nothing after it was done; mend it and run npm run deploy again.')
    process.exit(1)
  }
}

const wrangler = 'wrangler/bin/wrangler.js'
run('../src/dev/run.mjs', [join(root, 'src/dev/build.ts')])
run(wrangler, ['deploy', ...args])
if (args.includes('--dry-run')) {
  console.log('A dry run: the Worker was built and checked, nothing was uploaded.')
} else {
  run(wrangler, ['d1', 'migrations', 'apply', 'tarikh', '--remote'])
  console.log('Deployed. Set the token for writing, once: npx wrangler secret put INGEST_TOKEN')
}
