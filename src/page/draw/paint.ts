import type { Group } from '../../contract/kinds.ts'
import { shapeOf } from '../../layout/marks.ts'
import type { Layout } from '../../layout/types.ts'

/** A colour of the theme by its name, as a value that a canvas takes. */
export type Colors = (name: string) => string

/** The unit marks and segments of a dense drawing. */
export function paintUnits(c: CanvasRenderingContext2D, l: Layout, color: Colors, lit: ReadonlySet<string> | null) {
  const hues = new Map<Group, string>()
  const hue = (g: Group) => {
    let value = hues.get(g)
    if (value === undefined) {
      value = color(`g-${g}`)
      hues.set(g, value)
    }
    return value
  }
  for (const column of l.columns) {
    const w = Math.max(1, column.width - 1)
    c.globalAlpha = lit && !column.ids.some((id) => lit.has(id)) ? 0.22 : 1
    for (const s of column.segments) {
      c.fillStyle = hue(s.group)
      c.fillRect(column.x - w / 2, s.y, w, s.height)
    }
  }
  for (const m of l.marks) {
    const shape = shapeOf(m.factuality, m.r)
    c.globalAlpha = lit && !lit.has(m.id) ? 0.22 : 1
    c.beginPath()
    c.arc(m.x, m.y, shape.radius, 0, 2 * Math.PI)
    if (shape.filled) {
      c.fillStyle = hue(m.group)
      c.fill()
      continue
    }
    c.strokeStyle = hue(m.group)
    c.lineWidth = shape.stroke
    c.lineCap = shape.round ? 'round' : 'butt'
    c.setLineDash(shape.dash ?? [])
    c.stroke()
    if (shape.slash) {
      c.beginPath()
      c.moveTo(m.x - shape.slash, m.y + shape.slash)
      c.lineTo(m.x + shape.slash, m.y - shape.slash)
      c.stroke()
    }
  }
  c.globalAlpha = 1
  c.setLineDash([])
}

/** An SVG file as a picture. The browser draws it as it draws the page; nothing in it is fetched. */
export async function rasterize(svg: string, width: number, height: number, scale: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.ceil(width * scale)
    canvas.height = Math.ceil(height * scale)
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large to draw.'))),
        'image/png',
      ),
    )
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** The @font-face rules of the label face with their files inside, so that an exported drawing carries its letters. */
export async function embeddedFonts(family: string): Promise<string> {
  const [face] = family.split(',').map((name) => name.trim().replace(/^["']|["']$/g, ''))
  const rules: string[] = []
  for (const sheet of document.styleSheets) {
    try {
      for (const rule of sheet.cssRules)
        if (rule instanceof CSSFontFaceRule && rule.style.getPropertyValue('font-family').includes(face))
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
