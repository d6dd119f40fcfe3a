import { isWeakRegulatorHead, regulatorKindOf, regulatorModifiers, sentenceStarters } from '../lexicon/organizations.ts'
import { countryOf, townCountryOf } from '../lexicon/places.ts'
import { fieldOf } from '../lexicon/regulators.ts'
import { adjacent, follows, type Token } from '../segment/tokens.ts'
import type { RegulatorKind } from '../fact.ts'
import { acronymBehind } from './acronyms.ts'
import type { Spoken } from './mention.ts'
import { calendar } from './name-end.ts'

/** "the Italian data watchdog", "prosecutors in Milan", "the Alder labour office": an authority without a name of its own. */
export function regulatorAt(article: string, words: readonly Token[], at: number, sentence: number): Spoken | null {
  const head = words[at]
  // "the department" can be one of those told of before.
  const isWeak = head !== undefined && isWeakRegulatorHead(head.lower) && words[at - 1]?.lower === 'the'
  const two = twoWords(words, at)
  const kind = head ? (two ?? regulatorKindOf(head.lower) ?? (isWeak ? 'AUTHORITY' : null)) : null
  const local = magistratesOf(words, at)
  if (!head || (!kind && !local && !isWeakRegulatorHead(head.lower))) return null
  const there = local ?? inPlace(words, at) ?? officeOf(words, at)
  if (there)
    return {
      type: 'regulator',
      ...there,
      sentence,
      text: article.slice(there.start, there.end),
      kind: local ? 'COURT' : (kind ?? 'AUTHORITY'),
      field: null,
      known: null,
      generic: false,
    }
  if (head.capital || !kind) return null
  let from = two ? at - 1 : at
  while (adjacent(words[from - 1], words[from]) && regulatorModifiers.has(words[from - 1]?.lower ?? '')) from--
  const [nation, before] = [words[from - 1], words[from - 2]]
  const both = adjacent(before, nation) ? countryOf(`${before?.text} ${nation?.text}`) : null
  const country = follows(nation, words[from]) ? (both ?? countryOf(nation?.text ?? '')) : null
  if (country) from -= both ? 2 : 1
  const hasThe = words[from - 1]?.lower === 'the' && adjacent(words[from - 1], words[from])
  if (!country && !hasThe) return null
  const start = words[from]?.start ?? head.start
  // "the Milan prosecutor’s office"
  const office = words[at + 1]
  const end = head.possessive && office && /^offices?$/.test(office.lower) ? office.end : head.end
  const wording = article.slice(start, end)
  const whole = country ? start : (words[from - 1]?.start ?? start)
  const acronym = acronymBehind.exec(article.slice(end, end + 20))?.groups?.['acronym']
  return {
    type: 'regulator',
    start: whole,
    end,
    sentence,
    text: wording,
    country,
    kind,
    field: fieldOf(wording),
    known: null,
    generic: !country,
    ...(acronym === undefined ? {} : { acronym }),
  }
}

/** "central bank", "attorney general": two words that are one head. */
export function twoWords(words: readonly Token[], at: number): RegulatorKind | null {
  const [before, head] = [words[at - 1], words[at]]
  if ((head?.lower !== 'bank' && head?.lower !== 'general') || !adjacent(before, head)) return null
  const both = `${before?.lower} ${head?.lower}`
  if (both === 'central bank') return 'AUTHORITY'
  return /^(?:attorney|prosecutor|solicitor) general$/.test(both) ? 'PROSECUTOR' : null
}

/** "Alder magistrates": the court of a town. */
function magistratesOf(words: readonly Token[], at: number): There | null {
  const [town, head] = [words[at - 1], words[at]]
  if (head?.lower !== 'magistrates' || head.capital || !town?.capital || at < 1) return null
  if (!(adjacent(town, head) || town.possessive) || sentenceStarters.has(town.lower)) return null
  return { start: town.start, end: head.end, country: countryOf(town.text) ?? townCountryOf(town.text) }
}

/** "the Gyeonggi labour office", "Kuala Lumpur health department": what a place has of offices. */
function officeOf(words: readonly Token[], at: number): There | null {
  const head = words[at]
  if (!head || head.capital || !/^(?:office|department|bureau|court|tribunal|council)$/.test(head.lower)) return null
  let from = at
  while (adjacent(words[from - 1], words[from]) && isField(words[from - 1])) from--
  const place = words[from - 1]
  if (head.lower === 'council' && !/^(?:city|county|district|borough|town)$/.test(words[at - 1]?.lower ?? ''))
    return null
  const higher = ofAppeal(words, at)
  if ((from === at && higher === at) || !place?.capital || place.possessive || !adjacent(place, words[from]))
    return null
  if (sentenceStarters.has(place.lower) || regulatorModifiers.has(place.lower) || calendar.test(place.text)) return null
  const first = words[from - 2]
  const isTwo = first?.capital === true && adjacent(first, place) && !sentenceStarters.has(first.lower)
  const country = countryOf(isTwo ? `${first.text} ${place.text}` : place.text) ?? townCountryOf(place.text)
  return { start: (isTwo ? first : place).start, end: (words[higher] ?? head).end, country }
}

/** "court of appeal": the number of its last word. */
function ofAppeal(words: readonly Token[], at: number): number {
  const [head, of, what, more] = words.slice(at, at + 4)
  if (head?.lower !== 'court' || of?.lower !== 'of' || !adjacent(head, of)) return at
  if (what?.lower === 'first' && more?.lower === 'instance') return at + 3
  return /^(?:appeals?|cassation|justice|audit)$/.test(what?.lower ?? '') ? at + 2 : at
}

function isField(word: Token | undefined): boolean {
  return word !== undefined && !word.capital && regulatorModifiers.has(word.lower)
}

interface There {
  readonly start: number
  readonly end: number
  readonly country: string | null
}

/** "prosecutors in Milan", "a court in Bologna", "the administrative court in Den Bosch", "police in Bangladesh". */
function inPlace(words: readonly Token[], at: number): There | null {
  const [head, by, place, more] = words.slice(at, at + 4)
  if (!head || by?.lower !== 'in' || !place?.capital || place.possessive) return null
  if (!/^(?:prosecutors|prosecutor|court|tribunal|police)$/.test(head.lower)) return null
  const isCourt = /^(?:court|tribunal)$/.test(head.lower)
  let from = at
  while (adjacent(words[from - 1], words[from]) && regulatorModifiers.has(words[from - 1]?.lower ?? '')) from--
  const article = words[from - 1]
  const both = more?.capital && adjacent(place, more) ? `${place.text} ${more.text}` : null
  const isTwo = both !== null && (countryOf(both) !== null || (isCourt && countryOf(place.text) === null))
  const country = countryOf(both !== null && isTwo ? both : place.text)
  const isNamed =
    country !== null || (isCourt && !calendar.test(place.text) && /^(?:an?|the)$/.test(article?.lower ?? ''))
  if (!isNamed) return null
  // A court that is new to the reader has its article in its name.
  const start = isCourt && /^an?$/.test(article?.lower ?? '') ? article : words[from]
  return { start: start?.start ?? head.start, end: (isTwo && more ? more : place).end, country }
}
