/**
 * Stands in for d3-transition and d3-interpolate in the bundle. The drawing eases by itself (tween.ts) and never asks
 * d3-zoom or d3-brush for a transition, so what they would need for one, a third of their weight, is left out.
 */
export const interrupt = (): void => {}
const never = (): never => {
  throw new Error('the drawing has no transitions of d3')
}

export { never as interpolate, never as interpolateZoom }
