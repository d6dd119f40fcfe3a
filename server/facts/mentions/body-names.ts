import {
  isBodyEnding,
  isCompanyEnding,
  isGivenName,
  isHeadlineNoun,
  isHeadlineWord,
  isInstitutionEnding,
  isOpenEnding,
  isPlaceHead,
  isShopEnding,
  isSubject,
  knownAt,
} from '../lexicon/names.ts'
import { legalFormEnd, regulatorKindOf } from '../lexicon/organizations.ts'
import { countryOf } from '../lexicon/places.ts'
import { adjacent, type Token } from '../segment/tokens.ts'

const ofOnly = new Set(['of', 'the', 'de', 'du', 'des', 'la', 'del', 'da', 'do', 'di'])
const ofAndFor = new Set([...ofOnly, 'for'])
const forEndings =
  /^(?:Academy|Association|Center|Centre|Clinic|Coalition|Foundation|Fund|Home|Hospital|Institute|School|Society)$/
/** "Alder Board of Directors": who sits there, and no name. */
const members = /^(?:Directors|Governors|Managers|Regents|Supervisors|Trustees|Visitors|Commissioners|Selectmen)$/

/** The words over which a name like "University of Alder", "City of Birch", "Center for Alder Care" goes on; null for other names. */
export function ofBody(words: readonly Token[], from: number, at: number): ReadonlySet<string> | null {
  const last = words[at - 1]
  if (!last || last.possessive || members.test(words[at + 1]?.text ?? '')) return null
  const isFirst = at - from === (words[from]?.lower === 'the' ? 2 : 1)
  if (isFirst && isPlaceHead(last.text)) return ofOnly
  if (!isOpenEnding(last.text)) return null
  return forEndings.test(last.text) ? ofAndFor : ofOnly
}

/** "St. Alder Clinic", "Ann B. Birch Hospital": the dot is the short word’s. */
export function isAbbreviated(words: readonly Token[], at: number, text: string): boolean {
  const [given, last, next] = [words[at - 2], words[at - 1], words[at]]
  if (!last || !next || text.slice(last.end, next.start) !== '. ') return false
  return /^(?:St|Ste|Mt|Ft|Wm)$/.test(last.text) || (/^\p{Lu}$/u.test(last.text) && isGivenName(given?.text ?? ''))
}

/** "Malcolm S. Alder & Birch, Inc.", "J. P. Alder Group": the dots are the initials’, where what follows is a firm’s name. */
export function isInitial(words: readonly Token[], from: number, at: number, text: string): boolean {
  const [last, next] = [words[at - 1], words[at]]
  if (!last || !next || !/^\p{Lu}$/u.test(last.text) || !/^\. ?$/.test(text.slice(last.end, next.start))) return false
  // "Plan B. Alder Foods": what a sentence ends with stands behind a longer word.
  if (at - from > 2 && !/^\p{Lu}$/u.test(words[at - 2]?.text ?? '')) return false
  for (let end = at; end < at + 5 && words[end]?.capital; end++) {
    if (end > at && !adjacent(words[end - 1], words[end]))
      return text.slice(words[end - 1]?.end, words[end]?.start) === ' & '
        ? true
        : /^\. ?$/.test(text.slice(words[end - 1]?.end, words[end]?.start)) && isInitial(words, end - 1, end, text)
    if (isCompanyEnding(words[end]?.text ?? '') || legalFormEnd(text, words[end]?.end ?? 0) !== null) return true
  }
  return false
}

/** "St. Alder’s Medical Center", "Birch’s Pharmacy", "ABC’s Wholesale Club": what stands behind ’s ends in what it is. */
export function isBodyPossessive(words: readonly Token[], from: number, until: number, text: string): boolean {
  const owner = words[from]
  if (!owner || until - from > 3 || countryOf(owner.text) !== null || knownAt(text, words, from) !== null) return false
  const isKeeper =
    /^(?:St|Ste|Saint|Children|Women|Men|Veterans|Our|King|Queen)$/.test(owner.text) ||
    /^\p{Lu}{2,3}$/u.test(owner.text) ||
    isGivenName(owner.text)
  const most = isKeeper ? 4 : 1
  for (let end = until; end < until + most && words[end]?.capital; end++) {
    if (end > until && !adjacent(words[end - 1], words[end])) return false
    const [before = '', word = ''] = [words[end - 1]?.text, words[end]?.text]
    if (isShopEnding(word) || isInstitutionEnding(word, before) || (isKeeper && isCompanyEnding(word))) return true
  }
  return false
}

const localCouncil = /^(?:Borough|City|County|District|Town|Shire|Metropolitan|Regional|Parish) Council$/

/** "Allergy and Asthma Clinic", "Alder’s Restaurant and Bar": one name, since one of the two is only what it is about. */
export function joinsBody(words: readonly Token[], from: number, and: number): boolean {
  const [before, next] = [words[and - 1]?.text ?? '', words[and + 1]?.text ?? '']
  if (isShopEnding(before) && isShopEnding(next)) return true
  // "Alder and Birch Borough Council"
  const [, , head3 = '', last3 = ''] = words.slice(and, and + 4).map((word) => (word.capital ? word.text : ''))
  if (and - from <= 2 && localCouncil.test(`${head3} ${last3}`)) return true
  if (!(isSubject(before) || isSubject(next)) || isInstitutionEnding(before, words[and - 2]?.text ?? '')) return false
  let end = and + 1
  while (end < and + 6 && words[end]?.capital && (end === and + 1 || adjacent(words[end - 1], words[end]))) end++
  const [head, last] = [words[end - 2]?.text ?? '', words[end - 1]?.text ?? '']
  if (end - and < 3 || (and - from === 1 && !isSubject(before))) return false
  return (
    isInstitutionEnding(last, head) ||
    isCompanyEnding(last) ||
    isBodyEnding(last) ||
    regulatorKindOf(last.toLowerCase()) !== null
  )
}

/** "Alder Hacked", "Alder Fell Victim Of", "Alder Customers": in a headline, what is told of the name has capitals too. */
export function endsInHeadline(words: readonly Token[], at: number): boolean {
  const [word, next] = words.slice(at, at + 2)
  if (!word || isHeadlineWord(word.text)) return word !== undefined
  return isHeadlineNoun(word.text) && (!next?.capital || !adjacent(word, next) || isHeadlineWord(next.text))
}
