/** The fenced pieces of a document, and what each command is said to print. */
import { readFileSync, writeFileSync } from 'node:fs'

export interface Fence {
  language: string
  /** The line of its text, from 1. */
  line: number
  text: string
}

export interface Example {
  command: Fence
  /** The `json` or `text` that follows, if any does before the next command. */
  output: Fence | null
}

export function fencesOf(markdown: string): Fence[] {
  const found: Fence[] = []
  const lines = markdown.split('\n')
  for (let i = 0; i < lines.length; i++) {
    if (!lines[i].startsWith('```')) continue
    const end = lines.indexOf('```', i + 1)
    found.push({ language: lines[i].slice(3), line: i + 2, text: lines.slice(i + 1, end).join('\n') })
    i = end
  }
  return found
}

const isCommand = ({ language }: Fence) => language === 'sh' || language === 'js'
const isOutput = ({ language }: Fence) => language === 'json' || language === 'text'

export function examplesOf(markdown: string): Example[] {
  const fences = fencesOf(markdown)
  return fences.flatMap((command, i) => {
    if (!isCommand(command)) return []
    const next = fences[i + 1]
    return [{ command, output: next && isOutput(next) ? next : null }]
  })
}

/** Outputs that no command stands before: nothing could show them true. */
export const orphansOf = (markdown: string): Fence[] =>
  fencesOf(markdown).filter((fence, i, all) => isOutput(fence) && !(i > 0 && isCommand(all[i - 1])))

/** JSON in which a last `…` of an object or a list stands for more of it. */
function parseElided(text: string): unknown {
  return JSON.parse(
    text
      .replace(/,?\s*…(\s*\})/g, ', "…": 0$1')
      .replace(/…(?=\s*\])/g, '"…"')
      .replace(/\{\s*,/g, '{'),
  )
}

/** Members that are weighed or counted anew by every version: compared as numbers, whatever their value. */
const WEIGHED = new Set(['confidence', 'salience', 'events'])

/** Whether a value is what the document shows, which may leave out what follows a `…`. */
export function isShown(shown: unknown, value: unknown): boolean {
  if (Array.isArray(shown) && Array.isArray(value)) {
    const open = shown.at(-1) === '…'
    const given = open ? shown.slice(0, -1) : shown
    return (
      (open ? value.length > given.length : value.length === given.length) &&
      given.every((s, i) => isShown(s, value[i]))
    )
  }
  if (typeof shown === 'object' && shown !== null && typeof value === 'object' && value !== null) {
    const { '…': open, ...given } = shown as Record<string, unknown>
    const members = value as Record<string, unknown>
    const names = Object.keys(given)
    return (
      (open === undefined ? Object.keys(members).length === names.length : true) &&
      names.every(
        (name) =>
          (WEIGHED.has(name) && typeof given[name] === 'number' && typeof members[name] === 'number') ||
          (name in members && isShown(given[name], members[name])),
      )
    )
  }
  return Object.is(shown, value)
}

/** Text whose last line `…` stands for more lines. */
export function isPrinted(shown: string, printed: string): boolean {
  const lines = printed.trimEnd().split('\n')
  const given = shown.trimEnd().split('\n')
  if (given.at(-1) !== '…') return given.join('\n') === lines.join('\n')
  return lines.length >= given.length && given.slice(0, -1).every((line, i) => line === lines[i])
}

export function agrees({ language, text }: Fence, printed: string): boolean {
  if (language === 'text') return isPrinted(text, printed)
  try {
    return isShown(parseElided(text), JSON.parse(printed))
  } catch {
    return false
  }
}

/** Puts what a command prints now in the place of what the document says; what is cut short by `…` is left to people. */
export function rewrite(file: string, { language, text }: Fence, printed: string): boolean {
  if (text.includes('…') && language === 'json') return false
  const lines = printed.trimEnd().split('\n')
  const now =
    language === 'json'
      ? JSON.stringify(JSON.parse(printed), null, 2)
      : text.endsWith('\n…')
        ? [...lines.slice(0, text.split('\n').length - 1), '…'].join('\n')
        : lines.join('\n')
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(text, () => now),
  )
  return true
}
