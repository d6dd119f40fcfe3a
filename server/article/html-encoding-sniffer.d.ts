declare module 'html-encoding-sniffer' {
  /** Name of the encoding by the HTML Standard: byte order mark, then the transport's label, then <meta> in the first 1024 bytes. */
  export default function htmlEncodingSniffer(
    bytes: Uint8Array,
    options?: { xml?: boolean; transportLayerEncodingLabel?: string; defaultEncoding?: string },
  ): string
}
