/** A line of type on a page, in points from its lower left corner. */
export interface Typeset {
  readonly text: string
  readonly x?: number
  readonly y: number
  readonly size?: number
}

interface PdfParts {
  readonly pages: readonly (readonly Typeset[])[]
  readonly info?: Readonly<Record<string, string>>
  readonly xmp?: string
  readonly language?: string
}

/** A real PDF 1.7 file: Helvetica, pages of 595 by 842 points. */
export function pdfFile({ pages, info = {}, xmp, language }: PdfParts): Uint8Array {
  const kids = pages.map((_, index) => `${5 + 2 * index} 0 R`).join(' ')
  const catalog = `/Type /Catalog /Pages 2 0 R${xmp === undefined ? '' : ` /Metadata ${5 + 2 * pages.length} 0 R`}${language === undefined ? '' : ` /Lang (${language})`}`
  const objects = [
    `<< ${catalog} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${Object.entries(info)
      .map(([name, value]) => `/${name} (${escaped(value)})`)
      .join(' ')} >>`,
    ...pages.flatMap((lines, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      stream('', lines.map(drawn).join('\n')),
    ]),
    ...(xmp === undefined ? [] : [stream('/Type /Metadata /Subtype /XML', xmp)]),
  ]
  return Buffer.from(fileOf(objects), 'latin1')
}

/** Lines set below one another, as wide as given, 14 points apart. */
export function paragraph(lines: readonly string[], top: number, x = 72): readonly Typeset[] {
  return lines.map((text, index) => ({ text, x, y: top - 14 * index }))
}

function drawn({ text, x = 72, y, size = 11 }: Typeset): string {
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`
}

const bulletInWinAnsi = '\u0095'

function escaped(text: string): string {
  return text.replaceAll('•', bulletInWinAnsi).replace(/[\\()]/g, '\\$&')
}

function stream(entries: string, content: string): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`
}

function fileOf(objects: readonly string[]): string {
  let file = '%PDF-1.7\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const size = objects.length + 1
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}trailer << /Size ${size} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${file.length}\n%%EOF`
}
