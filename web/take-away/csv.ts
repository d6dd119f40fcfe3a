/** A table as CSV (RFC 4180) that spreadsheets read as text: no cell of it is ever a formula. */
export function csvOf(head: readonly string[], lines: readonly (readonly string[])[]): string {
  // Without the mark at its start Excel takes it for another encoding.
  return `\u{feff}${[head, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`
}

/** What spreadsheets take for a formula, full-width signs too; the server guards its tables against the same. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

/** A leading apostrophe is how spreadsheets are told that "=..." is no formula. */
function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text
  return /[",\r\n]|^'|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
