import { type SceneState, sceneOf } from '../../layout/scene/index.ts'
import { FONT } from '../../layout/tokens.ts'
import type { Layout } from '../../layout/types.ts'
import { createColors } from './colors.ts'
import { paintUnits } from './paint.ts'
import { draw, SVG } from './surface.ts'
import type { TimelineHosts } from './types.ts'

/** What a drawing stands on: a box that takes focus and gestures, in it a canvas for many marks and an SVG for the rest. */
export function createStage({ plot, overview }: TimelineHosts, onColors: () => void) {
  const root = document.createElement('div')
  root.className = 'timeline'
  root.tabIndex = 0
  root.setAttribute('role', 'group')
  root.style.cssText = 'position:relative;width:100%;height:100%;overflow:hidden;direction:ltr'
  const canvas = document.createElement('canvas')
  const svg = document.createElementNS(SVG, 'svg')
  for (const surface of [canvas, svg]) {
    surface.setAttribute('aria-hidden', 'true')
    surface.style.cssText = 'position:absolute;left:0;top:0'
  }
  svg.setAttribute('direction', 'ltr')
  root.append(canvas, svg)
  plot.append(root)
  const size = { width: 0, height: 0, overview: 0 }
  /**
   * Whether the sizes changed. They are asked for once and when they change, since a question between two drawings makes
   * the browser lay out twice.
   */
  function askSizes(): boolean {
    const was = String(Object.values(size))
    size.width = plot.clientWidth
    size.height = plot.clientHeight
    size.overview = overview?.clientWidth ?? 0
    return was !== String(Object.values(size))
  }
  askSizes()
  // The page's own name for the label face, so that what is measured is what is drawn.
  const family = getComputedStyle(root).getPropertyValue('--sans').trim() || FONT
  svg.setAttribute('font-family', family)
  const colors = createColors(canvas, onColors)

  /** The canvas of the size of the drawing in the pixels of the screen, empty. */
  function clearCanvas({ width, height }: Layout): CanvasRenderingContext2D {
    const ratio = devicePixelRatio
    const [w, h] = [Math.ceil(width * ratio), Math.ceil(height * ratio)]
    if (canvas.width !== w || canvas.height !== h) {
      canvas.width = w
      canvas.height = h
      canvas.style.width = `${width}px`
      canvas.style.height = `${height}px`
    }
    const c = canvas.getContext('2d')!
    c.setTransform(ratio, 0, 0, ratio, 0, 0)
    c.clearRect(0, 0, width, height)
    return c
  }

  return {
    root,
    family,
    colors,
    size,
    askSizes,
    show(l: Layout, state: SceneState) {
      const upright = l.mode === 'upright'
      root.style.height = upright ? `${l.height}px` : '100%'
      root.style.touchAction = upright ? 'auto' : 'pan-y'
      for (const side of ['width', 'height'] as const) {
        const px = String(l[side])
        // Even the same size, told again, has everything set anew.
        if (svg.getAttribute(side) !== px) svg.setAttribute(side, px)
      }
      const isDense = l.mode === 'dense'
      canvas.style.display = isDense ? '' : 'none'
      if (isDense) paintUnits(clearCanvas(l), l, colors.of, state.lit)
      draw(svg, sceneOf(l, state))
    },
  }
}
