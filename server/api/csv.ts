/** What spreadsheets would take for a formula (and run), in their full-width forms too. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

/** Marks the text of a file as UTF-8 for spreadsheets that would guess otherwise. */
export const byteOrderMark = '\uFEFF'

/** A line of RFC 4180. Texts that a spreadsheet would run begin with an apostrophe; numbers stay numbers. */
export const csvLine = (cells: readonly unknown[]): string => `${cells.map(cell).join(',')}\r\n`

function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const harmless = formula.test(text) ? `'${text}` : text
  return /[",\r\n]|^'|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
