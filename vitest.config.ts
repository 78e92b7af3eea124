import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts', 'test/property/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      { test: { name: 'package', include: ['test/package/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'service',
          include: ['test/service/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Processes, ports and files of their own: there, as in the browser, once more before a failure counts.
          retry: process.env.CI ? 1 : 0,
        },
      },
      { test: { name: 'docs', include: ['test/docs/**/*.test.ts'], testTimeout: 60_000 } },
      {
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              bindings: {
                INGEST_TOKEN: 'dev-token',
                RATE_LIMIT: 'off',
                TEST_MIGRATIONS: await readD1Migrations('migrations'),
              },
            },
          })),
        ],
        test: {
          name: 'worker',
          isolate: false,
          include: ['test/api/**/*.test.ts'],
          globalSetup: ['test/api/files.ts'],
          setupFiles: ['test/api/setup.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
})
