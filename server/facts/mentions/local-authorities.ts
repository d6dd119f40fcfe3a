import { isHeadlineWord, isTitle, knownAt } from '../lexicon/names.ts'
import { sentenceStarters } from '../lexicon/organizations.ts'
import { countryNamesIn, countryOf, isNationality } from '../lexicon/places.ts'
import { adjacent, type Token } from '../segment/tokens.ts'
import { calendar, isInstitution } from './name-end.ts'
import type { Run } from './run.ts'

/** "U.S. Attorney’s Office in Manhattan", "… for the District of Oregon": which of those offices it is. */
export function seatBehind(words: readonly Token[], from: number, until: number): number {
  if (!words.slice(from, until).some(({ lower }) => lower === 'attorney') || words[until - 1]?.lower !== 'office')
    return until
  const isIn = words[until]?.lower === 'in' && adjacent(words[until - 1], words[until])
  let end = until + (isIn ? 1 : 0)
  if (!isIn && !(words[until]?.lower === 'for' && words[until + 1]?.lower === 'the')) return until
  if (!isIn) end += 2
  const start = end
  while (
    end < start + 5 &&
    words[end] !== undefined &&
    adjacent(words[end - 1], words[end]) &&
    (words[end]?.capital ? !calendar.test(words[end]?.text ?? '') : end > start && words[end]?.lower === 'of')
  )
    end++
  return end > start && words[end - 1]?.capital ? end : until
}

/** "Jilin Food and Drug Administration", "Lagos State Environmental Protection Agency": the office of a place, called as a known one. */
export function ofPlace(words: readonly Token[], opening: number, text: string): Run | null {
  const opener = words[opening]
  // "The Jilin …", "Mexico's Federal …"
  const isBefore = sentenceStarters.has(opener?.lower ?? '') || (opener?.possessive && countryOf(opener.text) !== null)
  const from = isBefore ? opening + 1 : opening
  const first = words[from]
  if (!first?.capital || calendar.test(first.text) || ofPost.test(first.text)) return null
  if (from > opening && knownAt(text, words, from) !== null) return null
  for (let at = from + 1; at <= from + 3; at++) {
    const [before, word] = [words[at - 1], words[at]]
    if (!before?.capital || before.possessive || !word?.capital || !adjacent(before, word)) return null
    if (isInstitution(before) || isHeadlineWord(before.text) || isTitle(before.text)) return null
    const entry = knownAt(text, words, at)
    if (entry?.value.type !== 'regulator' || entry.until - at < 2) continue
    // "Danish Competition Council" is a nation's.
    if (at === from + 1 && (isNationality(first.text) || countryNamesIn(first.text, 0).length > 0)) return null
    const { until, end } = entry
    const [like] = entry.value.regulators
    return { from, until, end, known: null, whole: false, form: false, person: false, weak: false, like: like?.kind }
  }
  return null
}

const ofPost = /^(?:Acting|Former|Deputy|Assistant|Chief|Then|Vice|Ex|US|UK|EU)$/
