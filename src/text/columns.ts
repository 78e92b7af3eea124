/**
 * Columns of numbers, one for each token of a text, all 0. A typed array with memory of its own costs a thousand tokens'
 * worth of reading them; those of a short text are cut from one slab, as Node does with its buffers.
 */
const SLAB = 1 << 16
const ALIGNED = 4

let slab = new ArrayBuffer(SLAB)
let used = 0

/** Where so many bytes begin that nothing else has. */
function take(bytes: number): number {
  const size = Math.ceil(bytes / ALIGNED) * ALIGNED
  if (used + size > SLAB) {
    slab = new ArrayBuffer(SLAB)
    used = 0
  }
  used += size
  return used - size
}

const isShort = (bytes: number) => bytes <= SLAB / 8

export function bytes(length: number): Uint8Array {
  if (!isShort(length)) return new Uint8Array(length)
  const from = take(length)
  return new Uint8Array(slab, from, length)
}

export function numbers(length: number): Uint32Array {
  if (!isShort(length * 4)) return new Uint32Array(length)
  const from = take(length * 4)
  return new Uint32Array(slab, from, length)
}
