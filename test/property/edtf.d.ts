declare module 'edtf' {
  /** Throws on what is no EDTF. */
  export default function edtf(text: string): unknown
}
