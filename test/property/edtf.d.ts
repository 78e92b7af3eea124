declare module 'edtf' {
  /** Throws on what is no EDTF; `min` and `max` are the first and last instant, in ms since 1970. */
  export default function edtf(text: string): { min: number; max: number }
}
