import { childHeads, companyHeads, parentHeads } from '../lexicon/organizations.ts'
import { countryOf } from '../lexicon/places.ts'
import { adjacent, type Token } from '../segment/tokens.ts'
import type { Spoken } from './mention.ts'
import { regulatorAt, twoWords } from './regulator-descriptions.ts'

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
