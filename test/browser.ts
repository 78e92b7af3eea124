/** Which Chromium the browser tests drive. */
import { existsSync } from 'node:fs'
import { delimiter } from 'node:path'
import { chromium } from '@playwright/test'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

interface Browser {
  /** How it was found, for people. */
  origin: string
  executablePath: string
}

/** The one of `CHROMIUM`, else Playwright's own, else the system's; null where there is none. */
export function findBrowser(): Browser | null {
  const asked = process.env.CHROMIUM
  if (asked) {
    if (!existsSync(asked)) throw new Error(`CHROMIUM names ${asked}, where nothing is.`)
    return { origin: 'CHROMIUM', executablePath: asked }
  }
  if (existsSync(chromium.executablePath()))
    return { origin: "Playwright's own", executablePath: chromium.executablePath() }
  const folders = (process.env.PATH ?? '').split(delimiter)
  const executablePath = [...NAMES.flatMap((name) => folders.map((folder) => `${folder}/${name}`)), ...PLACES].find(
    existsSync,
  )
  return executablePath ? { origin: "the system's", executablePath } : null
}

/** Chromium's sandbox does not start for root; the pages under test are our own. */
export const browserArgs = process.getuid?.() === 0 ? ['--no-sandbox'] : []
