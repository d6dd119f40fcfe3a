import { countryOf, isNationality } from '../lexicon/places.ts'
import { legalForms, notNames, regulatorKindOf, sentenceStarters } from '../lexicon/organizations.ts'
import { adjacent, follows, type Token } from '../segment/tokens.ts'

/** A run of capitalized words that can be a name: token numbers, end exclusive. */
export interface Run {
  readonly from: number
  readonly until: number
}

const connectors = new Set(['of', 'for', 'and', 'de', 'du', 'des', 'la', 'le', 'del', 'on', 'the'])
const lawHeads = new Set(['Law', 'Act', 'Regulation', 'Regulations', 'Code', 'Directive', 'Bill', 'Treaty'])
const calendar =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/

/** Names in a sentence, places and months left out. Only a regulator's name runs on over "of" and "for". */
export function nameRuns(words: readonly Token[], text: string): Run[] {
  const runs: Run[] = []
  for (let i = 0; i < words.length; i++) {
    if (!words[i]?.capital) continue
    const until = withLegalForm(words, runEnd(words, i, text), text)
    const run = trimmed(words, { from: i, until }, text)
    if (run) runs.push(run)
    i = until - 1
  }
  return runs
}

/** "Birch’s Best" in a list of names: no noun follows that would be Birch’s own. */
function isShopName(words: readonly Token[], until: number, text: string): boolean {
  const next = words[until]
  if (!next?.capital || countryOf(next.text) !== null || !follows(words[until - 1], next)) return false
  const before = words[until - 1]?.start ?? 0
  return (
    /(?:, | and )$/.test(text.slice(Math.max(0, before - 5), before)) &&
    /^(?:, | and |, and | as )/.test(text.slice(next.end, next.end + 6))
  )
}

function runEnd(words: readonly Token[], from: number, text: string): number {
  let until = from + 1
  let institution = regulatorKindOf(words[from]?.lower ?? '') !== null || words[from]?.lower === 'office'
  for (;;) {
    const last = words[until - 1]
    if (last?.possessive) return isShopName(words, until, text) ? until + 1 : until
    const partner = words[until]
    if (partner?.capital && text.slice(last?.end ?? 0, partner.start) === ' & ') {
      until++
      continue
    }
    const skip = institution ? connectorsAt(words, until) : 0
    const next = words[until + skip]
    if (!next || !(next.capital || /^\p{N}/u.test(next.text)) || !adjacent(words[until + skip - 1], next)) return until
    if (calendar.test(next.text)) return until
    institution ||= regulatorKindOf(next.lower) !== null || next.lower === 'office'
    until += skip + 1
  }
}

/** On over "(Shanghai) Co., Ltd." and ", Inc.": a place in parentheses and legal forms behind commas are parts of a name. */
function withLegalForm(words: readonly Token[], end: number, text: string): number {
  const gap = (at: number) => text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0)
  const isForm = (at: number) => legalForms.has(words[at]?.lower ?? '')
  let until = end
  let place = until
  while (place < until + 3 && words[place]?.capital && gap(place) === (place === until ? ' (' : ' ')) place++
  if (place > until && gap(place) === ') ' && isForm(place)) {
    const inside = text.slice(words[until]?.start ?? 0, words[place - 1]?.end ?? 0)
    if (countryOf(inside) !== null) until = place + 1
  }
  while (words[until]?.capital && isForm(until) && /^(?:\.?,|\.)? $/.test(gap(until))) until++
  return until
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

function trimmed(words: readonly Token[], run: Run, article: string): Run | null {
  let { from, until } = run
  while (from < until && sentenceStarters.has(words[from]?.lower ?? '') && (from === 0 || words[from]?.lower === 'the'))
    from++
  while (from < until && /^\p{N}/u.test(words[until - 1]?.text ?? '')) until--
  while (from < until && !words[until - 1]?.capital) until--
  // "A$3 million" is no name either.
  while (from < until && article[words[until - 1]?.end ?? 0] === '$') until--
  if (from >= until) return null
  // "NOK 4.5 million" behind a name is money, not a part of the name.
  if (until - from > 1 && /^[A-Z]{3}$/.test(words[until - 1]?.text ?? '') && /^\d/.test(words[until]?.text ?? ''))
    until--
  const text = words.slice(from, until).map((word) => word.text)
  if (text.every((word) => calendar.test(word) || notNames.has(word.toLowerCase()))) return null
  if (countryOf(text.join(' ')) !== null || text.every((word) => countryOf(word) !== null)) return null
  if (text.length > 1 && lawHeads.has(text.at(-1) ?? '')) return null
  const isRegulator = words.slice(from, until).some((word) => regulatorKindOf(word.lower) !== null)
  if (!isRegulator && text.length > 1 && isNationality(text[0] ?? '')) from++
  return { from, until }
}
