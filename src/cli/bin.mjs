#!/usr/bin/env node
// In a clone the command line runs as it stands, so that it is never stale; in the package it is built.
import { existsSync } from 'node:fs'

const source = new URL('main.ts', import.meta.url)
if (!existsSync(source)) await import('../../dist/cli.js')
else if (process.features.typescript) await import(source.href)
else {
  console.error('tarikh: in a clone, run npm ci first and start this as: npx tarikh')
  process.exitCode = 1
}
