import { countryOf, isNationality } from '../lexicon/places.ts'
import { notNames, regulatorKindOf, sentenceStarters } from '../lexicon/organizations.ts'
import { adjacent, type Token } from '../segment/tokens.ts'

/** A run of capitalized words that can be a name: token numbers, end exclusive. */
export interface Run {
  readonly from: number
  readonly until: number
}

const connectors = new Set(['of', 'for', 'and', 'de', 'du', 'des', 'la', 'le', 'del', 'on', 'the'])
const calendar =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/

/** Names in a sentence, places and months left out. Only a regulator's name runs on over "of" and "for". */
export function nameRuns(words: readonly Token[]): Run[] {
  const runs: Run[] = []
  for (let i = 0; i < words.length; i++) {
    if (!words[i]?.capital) continue
    const until = runEnd(words, i)
    const run = trimmed(words, { from: i, until })
    if (run) runs.push(run)
    i = until - 1
  }
  return runs
}

function runEnd(words: readonly Token[], from: number): number {
  let until = from + 1
  let institution = regulatorKindOf(words[from]?.lower ?? '') !== null || words[from]?.lower === 'office'
  for (;;) {
    const last = words[until - 1]
    if (last?.possessive) return until
    const skip = institution ? connectorsAt(words, until) : 0
    const next = words[until + skip]
    if (!next || !(next.capital || /^\p{N}/u.test(next.text)) || !adjacent(words[until + skip - 1], next)) return until
    if (calendar.test(next.text)) return until
    institution ||= regulatorKindOf(next.lower) !== null || next.lower === 'office'
    until += skip + 1
  }
}

function connectorsAt(words: readonly Token[], at: number): number {
  let count = 0
  while (
    count < 2 &&
    connectors.has(words[at + count]?.lower ?? '') &&
    adjacent(words[at + count - 1], words[at + count])
  )
    count++
  return count
}

function trimmed(words: readonly Token[], run: Run): Run | null {
  let { from, until } = run
  while (from < until && sentenceStarters.has(words[from]?.lower ?? '') && (from === 0 || words[from]?.lower === 'the'))
    from++
  while (from < until && /^\p{N}/u.test(words[until - 1]?.text ?? '')) until--
  // "NOK 4.5 million" behind a name is money, not a part of the name.
  if (until - from > 1 && /^[A-Z]{3}$/.test(words[until - 1]?.text ?? '') && /^\d/.test(words[until]?.text ?? ''))
    until--
  const text = words.slice(from, until).map((word) => word.text)
  if (text.every((word) => calendar.test(word) || notNames.has(word.toLowerCase()))) return null
  if (countryOf(text.join(' ')) !== null || text.every((word) => countryOf(word) !== null)) return null
  const isRegulator = words.slice(from, until).some((word) => regulatorKindOf(word.lower) !== null)
  if (!isRegulator && text.length > 1 && isNationality(text[0] ?? '')) from++
  return { from, until }
}
