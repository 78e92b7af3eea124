import { parseEnv } from 'node:util'
import { expect, test } from 'vitest'
import { read, tracked } from './files.ts'

const sources = tracked.filter((path) => /^src\/.*\.(?:ts|mjs)$/.test(path))

test('the token comes from the environment alone', () => {
  // The example names what the Deploy button asks for, and gives it no value.
  const example = '.dev.vars.example'
  expect(tracked.filter((path) => /(?:^|\/)\.(?:dev\.vars|env)/.test(path))).toEqual([example])
  expect(Object.values(parseEnv(read(example)))).toEqual([''])
  expect(read('.gitignore').split('\n')).toContain('.dev.vars')
  const [settings, variables = ''] = read('wrangler.toml').split('[vars]')
  expect(settings + variables).not.toMatch(/^\s*INGEST_TOKEN\s*=/m)
  // The one for one's own machine is kept where the service is run there, and nowhere else.
  expect(sources.filter((path) => read(path).includes('dev-token'))).toEqual(['src/dev/service.ts'])
})

test('static files carry the headers of pages', () => {
  const headers = read('public/_headers')
  for (const line of ['X-Content-Type-Options: nosniff', "Content-Security-Policy: default-src 'none'"])
    expect(headers).toContain(line)
  expect(headers).not.toContain('unsafe')
})
