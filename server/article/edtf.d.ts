declare module 'edtf' {
  /** Throws where the text is no EDTF of level 0 to 2. */
  export default function edtf(text: string): unknown
}
