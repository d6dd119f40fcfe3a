/**
 * A text in lines of whole words; a word that is wider than a line has one of its own. A sum, whose digits stand in groups
 * with thin spaces between them, is one word.
 */
export function wrapped(text: string, room: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && measure(`${last} ${word}`) <= room) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
