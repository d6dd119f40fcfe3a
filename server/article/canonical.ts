/**
 * The text to which every offset refers: Unicode NFC, "\n" line ends, no spaces at line ends, no control characters, no
 * lone surrogates, no empty lines at either end. Applying it twice changes nothing.
 */
export function canonicalText(raw: string): string {
  return raw
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(controls, '')
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+/, '')
    .trimEnd()
}

const controls = /[^\P{Cc}\t\n]|\ufeff/gu
