const compoundStarts = new Set(
  'self non cross co ex anti pro semi quasi multi long short well high low full part half third second first two three four five e'.split(
    ' ',
  ),
)

/**
 * What the hyphen at the end of a line is: of the line (it goes, and the halves are one word), of the word (it stays),
 * or none at all. The document itself is asked first: a word that it writes in one line elsewhere is written so here.
 */
export function hyphenAt(before: string, next: string, document: string): 'of the line' | 'of the word' | null {
  const first = /([\p{L}\p{Nd}]+)([-\u2010\u00ad])$/u.exec(before)
  const second = /^[\p{L}\p{Nd}]+/u.exec(next)?.[0]
  if (!first || second === undefined) return null
  const [, start = '', hyphen] = first
  if (!/^\p{Ll}/u.test(second) || /\p{Nd}/u.test(start)) return 'of the word'
  if (hyphen === '\u00ad' || isWord(`${start}${second}`, document)) return 'of the line'
  return isWord(`${start}-${second}`, document) || compoundStarts.has(start.toLowerCase())
    ? 'of the word'
    : 'of the line'
}

function isWord(word: string, document: string): boolean {
  return new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'iu').test(document)
}
