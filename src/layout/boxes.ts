/** A rectangle in the coordinates of the axis: u along it from the oldest end, y down. */
export interface Box {
  u0: number
  u1: number
  y0: number
  y1: number
}

export const overlaps = (a: Box, b: Box) => a.u0 < b.u1 && b.u0 < a.u1 && a.y0 < b.y1 && b.y0 < a.y1

/** What stands on one line already. */
export class Line {
  private taken: [number, number][] = []
  /** Takes [u0, u1] if nothing stands there. */
  take(u0: number, u1: number, gap = 12): boolean {
    if (!this.free(u0, u1, gap)) return false
    this.taken.push([u0, u1])
    return true
  }
  free(u0: number, u1: number, gap = 12): boolean {
    return this.taken.every(([a, b]) => u1 + gap <= a || b + gap <= u0)
  }
}
