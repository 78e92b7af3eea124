import { renderSVG } from '../../layout/svg.ts'
import type { Snapshot } from './types.ts'

/** A whole SVG file in the colours of the moment, its letters inside. */
export async function exportSVG({ layout, tokens, selected }: Snapshot): Promise<string> {
  return renderSVG(layout, tokens, { selected, fontCSS: await embeddedFonts('Tarikh Sans') })
}

/** Pixels of a picture to one of the drawing's. */
const SCALE = 2

/** The same as a picture. */
export async function exportPNG(snapshot: Snapshot): Promise<Blob> {
  const { width, height } = snapshot.layout
  return rasterize(await exportSVG(snapshot), width * SCALE, height * SCALE)
}

/** An SVG file as a picture. The browser draws it as it draws the page; nothing in it is fetched. */
async function rasterize(svg: string, width: number, height: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.ceil(width)
    canvas.height = Math.ceil(height)
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('too large'))), 'image/png'),
    )
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** The @font-face rules of the label face with their files inside, so that an exported drawing carries its letters. */
async function embeddedFonts(family: string): Promise<string> {
  const rules: string[] = []
  for (const sheet of document.styleSheets) {
    try {
      for (const rule of sheet.cssRules)
        if (rule instanceof CSSFontFaceRule && rule.style.getPropertyValue('font-family').includes(family))
          rules.push(await embed(rule, sheet.href ?? location.href))
    } catch {
      // A sheet of another origin may not be read; its faces are not ours.
    }
  }
  return rules.join('\n')
}

async function embed(rule: CSSFontFaceRule, base: string): Promise<string> {
  const source = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src'))
  if (!source) return ''
  const bytes = new Uint8Array(await (await fetch(new URL(source[1], base))).arrayBuffer())
  let binary = ''
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000))
  return rule.cssText.replace(source[0], `url("data:font/woff2;base64,${btoa(binary)}")`)
}
