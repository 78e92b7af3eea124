import type { Step } from '../../layout/order.ts'

interface Keys {
  /** To another event. */
  move(step: Step): void
  /** To or from where the reader is. */
  zoom(factor: number): void
  whole(): void
  /** Opens what has the focus; false where nothing has. */
  open(): boolean
  /** Leaves what is selected; false where nothing is. */
  leave(): boolean
}

const STEPS: Record<string, Step> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
  PageUp: 'earlier-year',
  PageDown: 'later-year',
}
const ZOOM = 1.6

/** Does what the key is for; false where it is for nothing. */
export function press({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, k: Keys): boolean {
  if (ctrlKey || metaKey || altKey) return false
  if (key === 'Enter' || key === ' ') return k.open()
  if (key === 'Escape') return k.leave()
  if (STEPS[key]) k.move(STEPS[key])
  else if (key === '+' || key === '=') k.zoom(ZOOM)
  else if (key === '-' || key === '−') k.zoom(1 / ZOOM)
  else if (key === '0') k.whole()
  else return false
  return true
}
