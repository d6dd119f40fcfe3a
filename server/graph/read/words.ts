/** What people type as words to look for, and where those stand in a text. Folds and splits as the full-text indexes do. */

export interface Word {
  /** As it was typed, without what surrounds it. */
  readonly raw: string
  /** Folded, in the order in which they have to stand: several in quotation marks, in `data-breach` and in Chinese. */
  readonly pieces: readonly string[]
  /** Whether more letters may follow. */
  readonly open: boolean
  /** How many letters may be wrong. */
  readonly typos: number
  /** Whether it may be missing: words so common that the indexes do not hold them, unless nothing else was typed. */
  readonly optional: boolean
}

export interface Range {
  readonly start: number
  readonly end: number
}

/** A bound on the work that one search can be: each word is looked up with up to 50 that are like it, in each field. */
const mostWords = 8
const mostLetters = 500

const token = /[\p{Script=Han}\p{Script=Hiragana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}])[\p{L}\p{N}\p{M}])+/gu
/** The same where every sign is of ASCII, in a third of the time. */
const plainToken = /[a-z0-9]+/gi
const plain = /^[\0-\x7f]*$/
const east = /[\p{Script=Han}\p{Script=Hiragana}]/u
const around = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu

/**
 * How to read what was typed; the first way that finds anything is the right one: as it stands, then with typos in it. To
 * look for typos at once would take an index more than half of its time, for what nobody meant wherever somebody typed well.
 */
export function readingsOf(typed: string): Word[][] {
  const words = wordsOf(typed)
  if (words.length === 0) return []
  const asTyped = words.map((word) => ({ ...word, typos: 0 }))
  return words.some(({ typos }) => typos > 0) ? [asTyped, words] : [asTyped]
}

function wordsOf(typed: string): Word[] {
  const text = typed.slice(0, mostLetters).toWellFormed().normalize('NFC').replace(/\p{C}/gu, ' ')
  const words = [...text.matchAll(/["“„«]([^"“”„«»]+)["”“»]|[^\s"“”„«»]+/gu)]
    .map(([all, quoted]) => wordOf((quoted ?? all).replace(around, ''), quoted !== undefined))
    .filter(({ pieces }) => pieces.length > 0)
    .slice(0, mostWords)
  return words.every(({ optional }) => optional) ? words.map((word) => ({ ...word, optional: false })) : words
}

/** What the analyzer `standard-folding` leaves out of an index. */
const common = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to ' +
    'was will with'
  ).split(' '),
)

function wordOf(raw: string, quoted: boolean): Word {
  const pieces = tokens(raw).map(({ folded }) => folded)
  const open = !quoted && !east.test(raw) && raw.length > 1
  const [only = ''] = pieces
  const letters = open && pieces.length === 1 && !/\p{N}/u.test(only) ? only.length : 0
  return {
    raw,
    pieces,
    open,
    typos: letters < 4 ? 0 : letters < 8 ? 1 : 2,
    optional: pieces.every((piece) => common.has(piece)),
  }
}

/**
 * The query of an index for all of these words, each in any of some fields. Nothing that was typed is syntax: it stands in
 * quotation marks, or is letters, digits and escaped signs in lower case. Whole words fit best, then beginnings, then typos.
 */
export function luceneOf(words: readonly Word[], fields: Readonly<Record<string, number>>): string {
  return words
    .map((word) => {
      const any = alternatives(word).join(' ')
      return `${word.optional ? '' : '+'}(${Object.entries(fields)
        .map(([field, boost]) => `${field}:(${any})^${boost}`)
        .join(' ')})`
    })
    .join(' ')
}

function alternatives({ raw, pieces, open, typos }: Word): string[] {
  const whole = `"${raw.replace(/["\\]/g, '\\$&')}"^4`
  const prefix = open ? [`${fold(raw).replace(/[^\p{L}\p{N}\p{M}]/gu, '\\$&')}*`] : []
  return [whole, ...prefix, ...(typos > 0 ? [`${pieces[0]}~${typos}^0.5`] : [])]
}

/** Where the words stand in a text, in order, and which of them do. */
export function placesOf(words: readonly Word[], text: string): { ranges: Range[]; found: Set<Word> } {
  const all = tokens(text)
  const ranges: Range[] = []
  const found = new Set<Word>()
  for (const [index, first] of all.entries()) {
    for (const word of words) {
      const last = all[index + word.pieces.length - 1]
      if (!last || !word.pieces.every((piece, offset) => fits(word, piece, offset, all[index + offset]?.folded ?? '')))
        continue
      found.add(word)
      ranges.push({ start: first.start, end: last.end })
    }
  }
  return { ranges: joined(ranges), found }
}

function fits({ pieces, open, typos }: Word, piece: string, offset: number, stands: string): boolean {
  if (piece === stands) return true
  if (open && offset === pieces.length - 1 && stands.startsWith(piece)) return true
  return typos > 0 && Math.abs(piece.length - stands.length) <= typos && distance(piece, stands) <= typos
}

/** Ranges that overlap, as one. */
function joined(ranges: readonly Range[]): Range[] {
  const apart: Range[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const before = apart.at(-1)
    if (!before || range.start >= before.end) apart.push(range)
    else apart[apart.length - 1] = { start: before.start, end: Math.max(before.end, range.end) }
  }
  return apart
}

interface Token extends Range {
  readonly folded: string
}

const tokens = (text: string): Token[] =>
  [...text.matchAll(plain.test(text) ? plainToken : token)].map(({ 0: found, index }) => ({
    folded: fold(found),
    start: index,
    end: index + found.length,
  }))

const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '’': "'",
}

/** Lower case, Latin letters without their marks; those of other scripts, where a mark makes another letter, keep them. */
const fold = (text: string): string => (plain.test(text) ? text.toLowerCase() : foldAny(text))

const foldAny = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøłđðþı’]/g, (letter) => letters[letter] ?? letter)

/** Letters to insert, leave out, change or swap with the next to get from one word to another. */
function distance(a: string, b: string): number {
  let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, index) => index)]
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swaps = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swap = swaps ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    ;[before, row] = [row, next]
  }
  return row[b.length] ?? 0
}
