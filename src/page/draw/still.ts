import { selection } from 'd3-selection'

/**
 * Stands for d3-transition and d3-interpolate in the page's bundle. d3-zoom and d3-brush ask them only for transitions
 * that this page never starts, since it has its own motion; they would bring their colours, easings and timers along.
 */
export const interrupt = () => {}
export const interpolate = () => () => {}
export const interpolateZoom = interpolate

function interruptSelection<T>(this: T): T {
  return this
}
Object.assign(selection.prototype, { interrupt: interruptSelection })
