import {
  companyVerbs,
  isMedia,
  isPlatform,
  legalForms,
  possessions,
  regulatorKindOf,
} from '../lexicon/organizations.ts'
import { countryOf, placesIn } from '../lexicon/places.ts'
import type { Sentence } from '../segment/sentences.ts'
import { adjacent, follows, tokens, type Token } from '../segment/tokens.ts'
import { descriptions } from './descriptions.ts'
import type { Spoken } from './mention.ts'
import { nameRuns, type Run } from './names.ts'

interface Candidate {
  readonly spoken: Spoken
  /** How much speaks for a company. */
  readonly evidence: number
}

/** What is enough, summed over the article, to take a name for a company. */
const enough = 2

/** The organizations a text speaks of, place by place and in its order; inner ones ("the X group" in "the brand of the X group") too. */
export function spokenOf(text: string, all: readonly Sentence[]): Spoken[] {
  const words = all.map(tokens)
  const candidates = all.map((sentence, i) =>
    nameRuns(words[i] ?? []).map((run) => candidate(text, sentence, words[i] ?? [], run)),
  )
  const evidence = new Map<string, number>()
  for (const { spoken, evidence: more } of candidates.flat())
    if (spoken.type === 'name') evidence.set(coreName(spoken.name), (evidence.get(coreName(spoken.name)) ?? 0) + more)
  const isOrganization = (spoken: Spoken) =>
    spoken.type !== 'name' || (evidence.get(coreName(spoken.name)) ?? 0) >= enough
  return all.flatMap((sentence, i) => {
    const named = (candidates[i] ?? []).map(({ spoken }) => spoken).filter(isOrganization)
    const described = descriptions(words[i] ?? [], named, sentence.index)
    return [...named, ...described, ...pronouns(sentence)].toSorted((a, b) => a.start - b.start || b.end - a.end)
  })
}

/** The name without a legal form at its end, for comparing. */
export function coreName(name: string): string {
  const words = name.split(' ')
  while (words.length > 1 && legalForms.has(words.at(-1)?.toLowerCase().replaceAll('.', '') ?? '')) words.pop()
  return words.join(' ').toLowerCase()
}

function candidate(text: string, sentence: Sentence, words: readonly Token[], run: Run): Candidate {
  const [first, last, next] = [words[run.from], words[run.until - 1], words[run.until]]
  const start = first?.start ?? sentence.start
  const end = last?.end ?? start
  const name = text.slice(start, end)
  const place = { start, end, sentence: sentence.index }
  const [before, after] = [
    text.slice(Math.max(sentence.start, start - 40), start),
    text.slice(end, Math.min(sentence.end, end + 40)),
  ]
  const regulator = words
    .slice(run.from, run.until)
    .map((word) => regulatorKindOf(word.lower))
    .find((kind) => kind !== null)
  if (isMedia(name, before, after)) return { spoken: { ...place, type: 'media', name }, evidence: 0 }
  if (regulator)
    return {
      spoken: {
        ...place,
        type: 'regulator',
        text: name,
        country: countryIn(name),
        kind: regulator,
        generic: run.until - run.from === 1,
      },
      evidence: 0,
    }
  const group = next?.lower === 'group' && adjacent(last, next)
  const points = isPlatform(before) ? -9 : evidenceFor(words, run, group, before)
  const the = group && before.endsWith('the ') ? 4 : 0
  return {
    spoken: { ...place, type: 'name', name, group, start: start - the, end: group ? next.end : end },
    evidence: points,
  }
}

function evidenceFor(words: readonly Token[], run: Run, group: boolean, before: string): number {
  const last = words[run.until - 1]
  const after = words.slice(run.until, run.until + 4)
  const next = after[0]
  let points = group ? 2 : 0
  if (legalForms.has(last?.lower ?? '') && run.until - run.from > 1) points += 2
  if (last?.possessive && follows(last, next) && after.some((word) => possessions.has(word.lower))) points += 2
  if (adjacent(last, next) && companyVerbs.has(next?.lower ?? '')) points += 2
  if (next && adjacent(last, next) && /^(?:was|were|has|had|is)$/.test(next.lower)) points += 1
  if (
    /\b(?:accused|fined|ordered|sued|against|cleared|investigating|into|owned by|subsidiary of|unit of)\s(?:the\s)?$/.test(
      before,
    )
  )
    points += 2
  return points
}

function countryIn(name: string): string | null {
  return placesIn(name, 0)[0]?.country ?? countryOf(name)
}

const pronoun = /(?<![\p{L}\p{N}])(?:the latter|its?)(?![\p{L}\p{N}])/giu

function pronouns(sentence: Sentence): Spoken[] {
  return [...sentence.text.matchAll(pronoun)].map((found) => {
    const start = sentence.start + found.index
    return {
      type: 'pronoun',
      start,
      end: start + found[0].length,
      sentence: sentence.index,
      word: found[0].toLowerCase(),
    }
  })
}
