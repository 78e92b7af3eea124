/** A line of a bench: what was measured, its figure, and what it is held to. */
export function report(what: string, figure: string, target = ''): void {
  console.log(`${what.padEnd(58)} ${figure.padStart(12)}${target && `  (target ${target})`}`)
}
