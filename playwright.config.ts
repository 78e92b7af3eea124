import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { browserArgs, findBrowser } from './test/browser.ts'

// The configuration is read again by every worker process: what is chosen here is handed down through the environment.
process.env.TEST_PORT ??= '8788'
process.env.TEST_STATE ??= mkdtempSync(join(tmpdir(), 'tarikh-test-'))
const address = `http://localhost:${process.env.TEST_PORT}`

export default defineConfig({
  testDir: 'test/page',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results',
  workers: 2,
  // What a test waits for comes in a second; only a starved machine takes longer.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: !!process.env.CI,
  // A loaded machine may starve the browser once; a fault shows again.
  retries: process.env.CI ? 1 : 0,
  use: {
    baseURL: address,
    locale: 'ar',
    timezoneId: 'UTC',
    launchOptions: { executablePath: findBrowser()?.executablePath, args: browserArgs },
  },
  webServer: {
    command: `node src/dev/run.mjs src/dev/start.ts --port ${process.env.TEST_PORT} --inspector-port 0 --persist-to ${process.env.TEST_STATE}`,
    url: `${address}/api/health`,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
})
