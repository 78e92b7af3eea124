/**
 * Makes public/fonts: the faces of the page, cut down to the letters it can meet. Both are under the SIL Open Font
 * Licence; "Plex" is a reserved name, so the subsets are named anew.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subset from 'subset-font'

const require = createRequire(import.meta.url)
const root = join(import.meta.dirname, '../..')
const out = join(root, 'public/fonts')

/** Arabic letters and marks, those of names from other languages, digits of three kinds, and the page's signs. */
const between = (a: number, b: number) =>
  Array.from({ length: b - a + 1 }, (_, i) => String.fromCodePoint(a + i)).join('')
const ARABIC =
  between(0x0621, 0x063a) +
  between(0x0640, 0x0652) +
  between(0x0660, 0x0669) +
  '\u0670\u0671پچژڤکگھہیے' +
  '،؛؟٪٫٬' +
  '\u200c\u200d\u200e\u200f'
const LATIN = `${between(0x20, 0x7e)}\u00a0«»·×é–—‘’“”…−←→↑↓%`

/** Features that Arabic is unreadable without, and those that keep text even; the rest would double the files. */
const FEATURES = [
  'init',
  'medi',
  'fina',
  'isol',
  'rlig',
  'liga',
  'calt',
  'ccmp',
  'locl',
  'mark',
  'mkmk',
  'kern',
  'curs',
  'tnum',
]

interface Face {
  family: string
  package: string
  weight: number
  file: string
}
const FACES: Face[] = [
  ...[400, 500, 600].map((weight) => ({
    family: 'Tarikh Sans',
    package: 'ibm-plex-sans-arabic',
    weight,
    file: `sans-${weight}`,
  })),
  ...[400, 700].map((weight) => ({
    family: 'Tarikh Naskh',
    package: 'noto-naskh-arabic',
    weight,
    file: `naskh-${weight}`,
  })),
]

const pad4 = (n: number) => (n + 3) & ~3

function checksum(bytes: Buffer): number {
  let sum = 0
  for (let i = 0; i < bytes.length; i += 4) sum = (sum + bytes.readUInt32BE(i)) >>> 0
  return sum
}

/** An sfnt `name` table of the ids given, for Windows and Unicode. */
function nameTable(names: Record<number, string>): Buffer {
  const entries = Object.entries(names)
  const head = Buffer.alloc(6 + 12 * entries.length)
  head.writeUInt16BE(entries.length, 2)
  head.writeUInt16BE(head.length, 4)
  const strings: Buffer[] = []
  let offset = 0
  entries.forEach(([id, text], i) => {
    const bytes = Buffer.from(text, 'utf16le').swap16()
    const at = 6 + 12 * i
    for (const [k, v] of [3, 1, 0x409, Number(id), bytes.length, offset].entries()) head.writeUInt16BE(v, at + 2 * k)
    strings.push(bytes)
    offset += bytes.length
  })
  return Buffer.concat([head, ...strings])
}

/** The same font under another name. */
function rename(sfnt: Buffer, name: Buffer): Buffer {
  const count = sfnt.readUInt16BE(4)
  const tables = Array.from({ length: count }, (_, i) => {
    const at = 12 + 16 * i
    const tag = sfnt.toString('latin1', at, at + 4)
    const [offset, length] = [sfnt.readUInt32BE(at + 8), sfnt.readUInt32BE(at + 12)]
    return { tag, bytes: tag === 'name' ? name : sfnt.subarray(offset, offset + length) }
  })
  const parts = [Buffer.alloc(12 + 16 * count)]
  sfnt.copy(parts[0], 0, 0, 12)
  let offset = parts[0].length
  tables.forEach(({ tag, bytes }, i) => {
    const padded = Buffer.alloc(pad4(bytes.length))
    bytes.copy(padded)
    if (tag === 'head') padded.writeUInt32BE(0, 8)
    const at = 12 + 16 * i
    parts[0].write(tag, at, 'latin1')
    for (const [k, v] of [checksum(padded), offset, bytes.length].entries()) parts[0].writeUInt32BE(v, at + 4 + 4 * k)
    parts.push(padded)
    offset += padded.length
  })
  const font = Buffer.concat(parts)
  const head = tables.findIndex((t) => t.tag === 'head')
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, font.readUInt32BE(12 + 16 * head + 8) + 8)
  return font
}

mkdirSync(out, { recursive: true })
let total = 0
const { convert } = require('fontverter')
for (const face of FACES) {
  for (const [script, text] of [
    ['arabic', ARABIC],
    ['latin', LATIN],
  ]) {
    const file = require.resolve(
      `@fontsource/${face.package}/files/${face.package}-${script}-${face.weight}-normal.woff2`,
    )
    const small = await subset(readFileSync(file), text, {
      targetFormat: 'truetype',
      layoutFeatures: FEATURES,
    })
    const style =
      face.weight === 400 ? 'Regular' : face.weight === 700 ? 'Bold' : face.weight === 600 ? 'SemiBold' : 'Medium'
    const names = nameTable({
      1: `${face.family} ${style}`,
      2: 'Regular',
      4: `${face.family} ${style}`,
      6: `${face.family.replace(' ', '')}-${style}`,
      13: 'SIL Open Font License, Version 1.1',
      14: 'https://openfontlicense.org',
    })
    const woff2: Buffer = await convert(rename(Buffer.from(small), names), 'woff2')
    const name = `${face.file}${script === 'latin' ? '-latin' : ''}.woff2`
    writeFileSync(join(out, name), woff2)
    total += woff2.length
    console.log(`${name} ${(woff2.length / 1024).toFixed(1)} KB`)
  }
}
console.log(`${(total / 1024).toFixed(1)} KB in all`)
