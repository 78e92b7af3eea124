/**
 * `npm run deploy`: builds the page and the Worker, deploys them (wrangler makes the database that the account lacks),
 * brings the database up to date, and asks for the token where none is set. Safe to run again; arguments after `--` go to
 * wrangler's deploy. `-- --dry-run` uploads nothing.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build, DEPLOYED } from './build.ts'

const root = join(import.meta.dirname, '../..')
const args = process.argv.slice(2)

const wrangler = 'node_modules/wrangler/bin/wrangler.js'

/** Runs a script of Node to its end, its output shown or kept. */
const node = ([script, ...words]: string[], output: 'inherit' | 'pipe') =>
  spawnSync(process.execPath, [join(root, script), ...words], {
    cwd: root,
    stdio: ['inherit', output, 'inherit'],
    encoding: 'utf8',
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
  })

function run(...words: string[]): void {
  if (node(words, 'inherit').status === 0) return
  console.error('That did not work. Nothing after it was done; mend it and run npm run deploy again.')
  process.exit(1)
}

const migrate = () => run(wrangler, 'd1', 'migrations', 'apply', 'tarikh', '--remote')

function deploy(): void {
  // A version must find its tables, and the one before it goes on with them: so first, where there is a database.
  const { stdout: databases } = node([wrangler, 'd1', 'list', '--json'], 'pipe')
  const exists = /"name":\s*"tarikh"/.test(databases)
  if (exists) migrate()
  run(wrangler, 'deploy', ...DEPLOYED, ...args)
  if (!exists) migrate()
  const { stdout: secrets } = node([wrangler, 'secret', 'list', '--format', 'json'], 'pipe')
  if (secrets.includes('"INGEST_TOKEN"')) console.log('Deployed.')
  else if (process.stdin.isTTY) run(wrangler, 'secret', 'put', 'INGEST_TOKEN')
  else console.log('Deployed. Nobody can store articles yet: npx wrangler secret put INGEST_TOKEN')
}

await build()
if (args.includes('--dry-run')) {
  run(wrangler, 'deploy', ...DEPLOYED, ...args)
  console.log('A dry run: the Worker was built and checked, nothing was uploaded.')
} else deploy()
