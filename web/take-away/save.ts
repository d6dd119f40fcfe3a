/** Hands a file to the person, named after this day. */
export function save(blob: Blob, kind: string): void {
  const url = URL.createObjectURL(blob)
  const name = `throughline-${new Date().toISOString().slice(0, 10)}.${kind}`
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 30_000)
}
