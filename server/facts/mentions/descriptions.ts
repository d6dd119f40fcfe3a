import {
  childHeads,
  companyHeads,
  isWeakRegulatorHead,
  parentHeads,
  regulatorKindOf,
  regulatorModifiers,
  sentenceStarters,
} from '../lexicon/organizations.ts'
import { countryOf, townCountryOf } from '../lexicon/places.ts'
import { fieldOf } from '../lexicon/regulators.ts'
import { adjacent, follows, type Token } from '../segment/tokens.ts'
import type { RegulatorKind } from '../fact.ts'
import type { Spoken } from './mention.ts'

/** "(ABC)" right behind the name for which it stands. */
export const acronymBehind = /^ \((?:the |“|")?(?<acronym>\p{Lu}\p{L}{0,3}\p{Lu}{1,6})(?:”|")?\)/u
const determiners = new Set(['the', 'a', 'an'])
const owners = new Set(['its', 'their'])
const noModifier = new Set([
  'of',
  'in',
  'on',
  'to',
  'by',
  'for',
  'and',
  'or',
  'with',
  'from',
  'that',
  'which',
  'at',
  'has',
  'was',
  'is',
  'had',
  'were',
  'against',
  'into',
  'as',
  'after',
])
const mostModifiers = 5

/** Names that the article's typing of names has made, by where they end. */
type Ends = ReadonlyMap<number, Spoken>

/** "the oldest brand of the Alder group" and the like, the inner before the outer; `named` are the names of the sentence. */
export function descriptions(
  article: string,
  words: readonly Token[],
  named: readonly Spoken[],
  sentence: number,
): Spoken[] {
  const ends: Map<number, Spoken> = new Map(named.map((name) => [name.end, name]))
  const found: Spoken[] = []
  for (let i = words.length - 1; i >= 0; i--) {
    const head = words[i]
    // "Prosecutors in Milan" may open a sentence.
    if (!head || (head.capital && i > 0)) continue
    const spoken =
      regulatorAt(article, words, i, sentence) ?? companyAt(article, words, i, ends, [...named, ...found], sentence)
    if (spoken) found.push(spoken)
  }
  return found
}

function regulatorAt(article: string, words: readonly Token[], at: number, sentence: number): Spoken | null {
  const head = words[at]
  // "the department" can be one of those told of before.
  const isWeak = head !== undefined && isWeakRegulatorHead(head.lower) && words[at - 1]?.lower === 'the'
  const two = twoWords(words, at)
  const kind = head ? (two ?? regulatorKindOf(head.lower) ?? (isWeak ? 'AUTHORITY' : null)) : null
  const local = magistratesOf(words, at)
  if (!head || (!kind && !local)) return null
  const there = local ?? inPlace(words, at)
  if (there)
    return {
      type: 'regulator',
      ...there,
      sentence,
      text: article.slice(there.start, there.end),
      kind: local || !kind ? 'COURT' : kind,
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
function twoWords(words: readonly Token[], at: number): RegulatorKind | null {
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

interface There {
  readonly start: number
  readonly end: number
  readonly country: string | null
}

/** "prosecutors in Milan", "a court in Bologna". */
function inPlace(words: readonly Token[], at: number): There | null {
  const [head, by, place, more] = words.slice(at, at + 4)
  if (!head || by?.lower !== 'in' || !place?.capital || !/^(?:prosecutors|prosecutor|court|tribunal)$/.test(head.lower))
    return null
  const last = more?.capital && adjacent(place, more) && countryOf(`${place.text} ${more.text}`) !== null ? more : place
  const country = countryOf(last === place ? place.text : `${place.text} ${last.text}`)
  return country === null ? null : { start: head.start, end: last.end, country }
}

function companyAt(
  article: string,
  words: readonly Token[],
  at: number,
  ends: Ends,
  before: readonly Spoken[],
  sentence: number,
): Spoken | null {
  const head = words[at]
  if (
    !head ||
    ends.has(head.end) ||
    twoWords(words, at) !== null ||
    !(childHeads.has(head.lower) || parentHeads.has(head.lower) || companyHeads.has(head.lower))
  )
    return null
  // "the supermarket chains": the head is the last noun.
  const next = words[at + 1]
  if (adjacent(head, next) && next && isHead(next.lower)) return null
  const from = modifiersFrom(words, at)
  const first = words[from - 1]
  if (!first || !(adjacent(first, words[from]) || first.possessive)) return null
  const place = placeIn(words.slice(from, at))
  const base = {
    type: 'description',
    end: head.end,
    sentence,
    words: text(words, from, at),
    head: head.lower,
    // "the Chinese business of Alder" is a unit, "its business" what it does.
    childKind: childHeads.get(head.lower) ?? (head.lower === 'business' && place !== null ? 'SUBSIDIARY' : null),
    parent: parentHeads.has(head.lower) || parentHeads.has(words[at - 1]?.lower ?? ''),
    own: article.slice(words[from]?.start ?? head.start, head.end),
    place,
  } as const
  const possessor = first.possessive ? ends.get(first.end) : undefined
  // "Alder’s Birch unit" is Birch.
  if (possessor && at - from > 0 && ends.get(words[at - 1]?.end ?? -1)?.type === 'name') return null
  if (possessor) return { ...base, start: possessor.start, owner: possessor, definite: true }
  if (owners.has(first.lower)) {
    const owner = { type: 'pronoun', start: first.start, end: first.end, sentence, word: first.lower } as const
    return { ...base, start: first.start, owner, definite: true }
  }
  if (!determiners.has(first.lower)) return null
  const owner = ownerAfter(words, at, before)
  return { ...base, start: first.start, end: owner?.end ?? head.end, owner, definite: first.lower === 'the' }
}

function isHead(word: string): boolean {
  return [word, word.replace(/s$/, '')].some(
    (one) => companyHeads.has(one) || childHeads.has(one) || parentHeads.has(one),
  )
}

function modifiersFrom(words: readonly Token[], at: number): number {
  let from = at
  while (at - from < mostModifiers) {
    const word = words[from - 1]
    if (!word || word.possessive || !adjacent(word, words[from])) break
    if (determiners.has(word.lower) || owners.has(word.lower) || noModifier.has(word.lower)) break
    from--
  }
  return from
}

/** "of" and the longest description or name that starts right behind it. */
function ownerAfter(words: readonly Token[], at: number, before: readonly Spoken[]): Spoken | null {
  const [of, next] = [words[at + 1], words[at + 2]]
  if (of?.lower !== 'of' || !next) return null
  // "of the Alder group", "of Denmark’s Alder Bank"
  const skips = next.lower === 'the' || (next.possessive && countryOf(next.text) !== null)
  const start = skips ? (words[at + 3]?.start ?? next.start) : next.start
  const candidates = before.filter((spoken) => spoken.start === next.start || spoken.start === start)
  return candidates.toSorted((a, b) => b.end - a.end)[0] ?? null
}

/** "Shanghai-based", "Shanghai", "Italian". */
function placeIn(words: readonly Token[]): string | null {
  for (const word of words) {
    if (countryOf(word.text) !== null) return word.text
  }
  return null
}

function text(words: readonly Token[], from: number, at: number): string {
  return words
    .slice(from, at + 1)
    .map((word) => word.text)
    .join(' ')
}
