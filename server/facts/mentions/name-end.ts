import { isJoined, isPair, knownAt } from '../lexicon/names.ts'
import { endsInHeadline, isAbbreviated, isBodyPossessive, isInitial, joinsBody, ofBody } from './body-names.ts'
import { isWeakRegulatorHead, legalFormEnd, regulatorKindOf, regulatorModifiers } from '../lexicon/organizations.ts'
import { countryOf, isNationality } from '../lexicon/places.ts'
import { adjacent, follows, type Token } from '../segment/tokens.ts'

const connectors = new Set([
  'of',
  'for',
  'and',
  'de',
  'du',
  'des',
  'la',
  'le',
  'del',
  'on',
  'the',
  'et',
  'da',
  'do',
  'di',
])
const particles = new Set([
  've',
  'y',
  'e',
  'und',
  'és',
  'och',
  'og',
  'et',
  'i',
  'de',
  'du',
  'des',
  'la',
  'del',
  'da',
  'do',
  'di',
  'van',
  'von',
  'der',
  'den',
])
/** Months and days of the week; "Sun" is a company's name as well. */
export const calendar =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tues?|Wed|Thur?s?|Fri|Sat|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/
/** No name has more words. */
const longest = 14

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

const ofFirm =
  /^(?:consulting|delivery|courier|catering|cleaning|car|taxi|bus|limousine|parking|laundry|staffing|recruitment|logistics|cargo|freight|moving|repair|plumbing|travel|media|web|internet|hosting|cloud|tech|technology|software|credit|loan|payment|payments|medical|healthcare|home|funeral|travel|tour|rental|leasing|advisory|marketing|advertising|broadcasting|security)$/
/** True for what courts, authorities and offices are called by. */
export function isInstitution(word: Token | undefined, before?: Token): boolean {
  // "Alder Consulting Service" is a firm.
  if (word && before && /^services?$/.test(word.lower) && ofFirm.test(before.lower)) return false
  return word !== undefined && (regulatorKindOf(word.lower) !== null || isWeakRegulatorHead(word.lower))
}

/** The number of the word behind the name that starts at one; it has reached `at` for certain. */
export function runEnd(words: readonly Token[], from: number, text: string, at: number): number {
  let until = at
  let institution = isInstitution(words[from])
  while (until - from < longest) {
    const last = words[until - 1]
    const next = words[until]
    if (last?.possessive) {
      if (isShopName(words, until, text)) return until + 1
      if (!goesOnOverPossessive(words, from, until, text)) return until
    }
    if (next?.capital && text.slice(last?.end ?? 0, next.start) === ' & ') {
      until++
      continue
    }
    // Over ’s, past "and" to the rest of a name, or word by word.
    const skip = last?.possessive ? 0 : connectorsAt(words, from, until, institution, text)
    const word = words[until + skip]
    const continues = word && (word.capital || /^\p{N}/u.test(word.text))
    const joins =
      skip === 0 && (last?.possessive || isAbbreviated(words, until, text) || isInitial(words, from, until, text))
    if (!continues || !(adjacent(words[until + skip - 1], word) || joins)) return until
    if (skip === 0 && endsInHeadline(words, until)) return until
    if (calendar.test(word.text) || (skip === 0 && startsKnown(text, words, until))) return until
    institution ||= isInstitution(word, last)
    until += skip + 1
  }
  return until
}

/** "Acting Fair Work Ombudsman": what is known as a regulator by two words or more begins a name of its own. */
function startsKnown(text: string, words: readonly Token[], at: number): boolean {
  const entry = knownAt(text, words, at)
  return entry?.value.type === 'regulator' && entry.until - at > 1
}

/** "City Magistrates’ Courts", "King’s Fusion Pty Ltd": what stands behind ’s goes on to a court or a legal form. */
function goesOnOverPossessive(words: readonly Token[], from: number, until: number, text: string): boolean {
  const next = words[until]
  if (!next?.capital || !follows(words[until - 1], next)) return false
  const isPlural = /s[’']$/.test(text.slice((words[until - 1]?.end ?? 1) - 1, (words[until - 1]?.end ?? 0) + 1))
  if (
    isPlural &&
    /^(?:Association|Union|Federation|Council|Society|Institute|Cooperative|Fund|Office)$/.test(next.text)
  )
    return true
  if (regulatorKindOf(next.lower) !== null) return regulatorModifiers.has(words[until - 1]?.lower ?? '')
  if (isBodyPossessive(words, from, until, text)) return true
  if (until - from > 1 || countryOf(words[from]?.text ?? '') !== null) return false
  let end = until + 1
  while (end < until + 5 && words[end]?.capital && adjacent(words[end - 1], words[end]) && !words[end - 1]?.possessive)
    end++
  // The last word itself can be the legal form.
  for (let at = until; at < end; at++) if (legalFormEnd(text, words[at]?.end ?? 0) !== null) return true
  return false
}

function connectorsAt(words: readonly Token[], from: number, at: number, institution: boolean, text: string): number {
  const ofs = institution
    ? connectors
    : (ofBody(words, from, at) ?? (formBehindOf(words, at, text) ? overOf : particles))
  let count = 0
  while (count < 2 && ofs.has(words[at + count]?.lower ?? '') && adjacent(words[at + count - 1], words[at + count]))
    count++
  if (count > 0 || words[at]?.lower !== 'and' || !adjacent(words[at - 1], words[at])) return count
  const pair = `${words[at - 1]?.text ?? ''} and ${words[at + 1]?.text ?? ''}`
  const isOne = at - 1 > from && isPair(pair) && adjacent(words[at], words[at + 1])
  return isOne || joinsBody(words, from, at) || joinsOn(words, from, at + 1) ? 1 : 0
}

const overOf = new Set([...particles, 'of'])
const corporate =
  /^(?:Company|Corporation|Bank|Assurance|Insurance|Reinsurance|Trust|Works|Mills|Industries|Brewery|Breweries|Railways|Airlines|Mines|Properties)$/

/** "Life Insurance Company of Hong Kong Limited": the legal form behind says that the place is a part of the name. */
function formBehindOf(words: readonly Token[], at: number, text: string): boolean {
  const [last, of] = [words[at - 1], words[at]]
  if (of?.lower !== 'of' || !corporate.test(last?.text ?? '') || !adjacent(last, of)) return false
  for (let i = at + 1; i < at + 4 && words[i]?.capital && adjacent(words[i - 1], words[i]); i++)
    if (legalFormEnd(text, words[i]?.end ?? 0) !== null) return true
  return false
}

/** "Exploration and Production Company Limited", "Safety and Health Administration": one name, not two. */
function joinsOn(words: readonly Token[], from: number, next: number): boolean {
  let end = next
  while (end < next + 5 && words[end]?.capital && (end === next || adjacent(words[end - 1], words[end]))) end++
  if (end === next) return false
  if (isJoined(words[next]?.text ?? '') && end > next + 1 && next - from > 2) return true
  const head = words[end - 1]
  const before = words[from - 1]
  const first = words[from]?.lower === 'the' ? from + 1 : from
  const half = words[next - 2]
  return (
    end > next + 1 &&
    head !== undefined &&
    isInstitution(head) &&
    // "The Alder Bank and Danish Cartel Office" are two.
    !isInstitution(half) &&
    !isNationality(words[next]?.text ?? '') &&
    (before?.lower === 'the' || before?.possessive === true || first > from) &&
    !isNationality(words[first]?.text ?? '')
  )
}

/** "alder B.V.", "de Birch N.V.": names that begin with a small letter are told by the legal form behind them. */
export function opensInSmall(words: readonly Token[], at: number, text: string): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (!word || !next) return false
  if (/^(?:de|het|la|le|el)$/.test(word.lower) && next.capital && adjacent(word, next))
    return smallForm.test(text.slice(next.end, next.end + 12))
  return word.lower.length > 3 && !ofWhichSort.test(word.lower) && smallForm.test(text.slice(word.end, word.end + 12))
}

const smallForm = /^ (?:B\.V\.|N\.V\.|GmbH|S\.p\.A\.|Inc\b|Ltd\b|A\/S|ASA\b|Oyj\b|S\.A\.)/
const ofWhichSort =
  /^(?:this|that|each|another|parent|sister|subsidiary|private|foreign|local|their|same|small|other|company|called|named|with|from|and|operator|owner|maker|firm|group|against|fined)$/
