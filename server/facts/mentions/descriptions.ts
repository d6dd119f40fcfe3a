import { childHeads, companyHeads, regulatorKindOf, regulatorModifiers } from '../lexicon/organizations.ts'
import { countryOf } from '../lexicon/places.ts'
import { adjacent, follows, type Token } from '../segment/tokens.ts'
import type { Spoken } from './mention.ts'

/** "(ABC)" right behind the name for which it stands. */
export const acronymBehind = /^ \((?:the |“|")?(?<acronym>[A-Z][A-Za-z]{0,3}[A-Z]{1,6})(?:”|")?\)/
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
    if (!head || head.capital) continue
    const spoken = regulatorAt(article, words, i, sentence) ?? companyAt(words, i, ends, [...named, ...found], sentence)
    if (spoken) found.push(spoken)
  }
  return found
}

function regulatorAt(article: string, words: readonly Token[], at: number, sentence: number): Spoken | null {
  const head = words[at]
  const kind = head ? regulatorKindOf(head.lower) : null
  if (!head || !kind) return null
  let from = at
  while (adjacent(words[from - 1], words[from]) && regulatorModifiers.has(words[from - 1]?.lower ?? '')) from--
  const [nation, before] = [words[from - 1], words[from - 2]]
  const two = adjacent(before, nation) ? countryOf(`${before?.text} ${nation?.text}`) : null
  const country = follows(nation, words[from]) ? (two ?? countryOf(nation?.text ?? '')) : null
  if (country) from -= two ? 2 : 1
  const hasThe = words[from - 1]?.lower === 'the' && adjacent(words[from - 1], words[from])
  if (!country && !hasThe) return null
  const start = words[from]?.start ?? head.start
  const wording = article.slice(start, head.end)
  const whole = country ? start : (words[from - 1]?.start ?? start)
  const acronym = acronymBehind.exec(article.slice(head.end, head.end + 20))?.groups?.['acronym']
  return {
    type: 'regulator',
    start: whole,
    end: head.end,
    sentence,
    text: wording,
    country,
    kind,
    generic: !country,
    ...(acronym === undefined ? {} : { acronym }),
  }
}

function companyAt(
  words: readonly Token[],
  at: number,
  ends: Ends,
  before: readonly Spoken[],
  sentence: number,
): Spoken | null {
  const head = words[at]
  if (!head || ends.has(head.end) || !(childHeads.has(head.lower) || companyHeads.has(head.lower))) return null
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
    childKind: childHeads.get(head.lower) ?? null,
    place,
  } as const
  const possessor = first.possessive ? ends.get(first.end) : undefined
  if (possessor) return { ...base, start: possessor.start, owner: possessor, definite: true }
  if (owners.has(first.lower)) {
    const owner = { type: 'pronoun', start: first.start, end: first.end, sentence, word: first.lower } as const
    return { ...base, start: first.start, owner, definite: true }
  }
  if (!determiners.has(first.lower)) return null
  const owner = ownerAfter(words, at, before)
  return { ...base, start: first.start, end: owner?.end ?? head.end, owner, definite: first.lower === 'the' }
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
  const start = next.lower === 'the' ? (words[at + 3]?.start ?? next.start) : next.start
  const candidates = before.filter((spoken) => spoken.start === next.start || spoken.start === start)
  return candidates.toSorted((a, b) => b.end - a.end)[0] ?? null
}

/** "Shanghai-based", "Shanghai", "Italian". */
function placeIn(words: readonly Token[]): string | null {
  for (const word of words) {
    const name = word.text.replace(/-based$/i, '')
    if (countryOf(name) !== null) return name
  }
  return null
}

function text(words: readonly Token[], from: number, at: number): string {
  return words
    .slice(from, at + 1)
    .map((word) => word.text)
    .join(' ')
}
