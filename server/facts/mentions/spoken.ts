import type { Article } from '../../article/article.ts'
import { isHackerGroup, isPlatform, legalForms, regulatorKindOf } from '../lexicon/organizations.ts'
import { countryOf, placesIn } from '../lexicon/places.ts'
import { knownRegulator } from '../lexicon/regulators.ts'
import type { Sentence } from '../segment/sentences.ts'
import { adjacent, tokens, type Token } from '../segment/tokens.ts'
import { acronymBehind, descriptions } from './descriptions.ts'
import { enough, evidenceFor, reportsTheStory } from './evidence.ts'
import type { Spoken } from './mention.ts'
import { nameRuns, type Run } from './names.ts'

interface Candidate {
  readonly spoken: Spoken
  /** How much speaks for a company. */
  readonly evidence: number
}

/** The organizations a text speaks of, place by place and in its order; inner ones ("the X group" in "the brand of the X group") too. */
export function spokenOf({ text, title }: Pick<Article, 'text' | 'title'>, all: readonly Sentence[]): Spoken[] {
  const words = all.map(tokens)
  const found = all.map((sentence, i) => {
    const here = words[i] ?? []
    return sharing(
      text,
      nameRuns(here, text).map((run) => candidate(text, sentence, here, run)),
    )
  })
  const told = all.flatMap((sentence, i) =>
    sentence.text.includes('(') ? descriptions(text, words[i] ?? [], [], sentence.index) : [],
  )
  const candidates = retyped(found, told)
  const evidence = evidenceOf(candidates.flat(), title ?? '')
  const isOrganization = (spoken: Spoken) =>
    spoken.type !== 'name' || (evidence.get(coreName(spoken.name)) ?? 0) >= enough
  return all.flatMap((sentence, i) => {
    const named = (candidates[i] ?? []).map(({ spoken }) => spoken).filter(isOrganization)
    const described = descriptions(text, words[i] ?? [], named, sentence.index)
    return [...named, ...described, ...pronouns(sentence)].toSorted((a, b) => a.start - b.start || b.end - a.end)
  })
}

/** By name: what the places add up to; a name in the title, or one with a place behind a company's name, has more. */
function evidenceOf(candidates: readonly Candidate[], title: string): Map<string, number> {
  const evidence = new Map<string, number>()
  for (const { spoken, evidence: more } of candidates)
    if (spoken.type === 'name') {
      const core = coreName(spoken.name)
      const inTitle = !evidence.has(core) && title.includes(spoken.name) ? 1 : 0
      evidence.set(core, (evidence.get(core) ?? 0) + more + inTitle)
    }
  for (const { spoken } of candidates) {
    if (spoken.type !== 'name') continue
    const words = coreName(spoken.name).split(' ')
    const place = [1, 2].find((count) => countryOf(spoken.name.split(' ').slice(-count).join(' ')) !== null) ?? 0
    const stem = words.slice(0, words.length - place).join(' ')
    if (place > 0 && words.length > place && (evidence.get(stem) ?? 0) >= enough)
      evidence.set(words.join(' '), Math.max(enough, evidence.get(words.join(' ')) ?? 0))
  }
  return evidence
}

const listed = /^(?:,| and|, and| or)\s$/
const asOthers = /^ as (?:\p{L}+ ){0,2}(?:others|victims|targets|companies|brands)\b/u

/** Names in one list ("Alder, Birch and Cedar") are of one sort: what speaks for one speaks for all. */
function sharing(text: string, found: readonly Candidate[]): Candidate[] {
  const lists: Candidate[][] = []
  for (const one of found) {
    const last = lists.at(-1)?.at(-1)
    if (last && listed.test(text.slice(last.spoken.end, one.spoken.start))) lists.at(-1)?.push(one)
    else lists.push([one])
  }
  return lists.flatMap((list) => {
    const names = list.filter(({ spoken }) => spoken.type === 'name')
    const end = list.at(-1)?.spoken.end ?? 0
    const named = list.length > 2 && asOthers.test(text.slice(end, end + 60)) ? enough : 0
    const most = Math.max(named, ...names.map((one) => one.evidence))
    const isMedia = list.length === 2 && list[1]?.spoken.type === 'media' && list[0]?.evidence === 0
    return list.map((one) =>
      isMedia && one.spoken.type === 'name' ? asMedia(one) : { ...one, evidence: Math.max(one.evidence, most) },
    )
  })
}

function asMedia({ spoken }: Candidate): Candidate {
  const { start, end, sentence } = spoken
  return {
    spoken: { type: 'media', name: spoken.type === 'name' ? spoken.name : '', start, end, sentence },
    evidence: 0,
  }
}

/** A paper once is a paper always; an acronym given for a regulator is that regulator. */
function retyped(found: readonly Candidate[][], told: readonly Spoken[]): Candidate[][] {
  const media = new Set(found.flat().flatMap(({ spoken }) => (spoken.type === 'media' ? [spoken.name] : [])))
  const acronyms = new Map<string, Extract<Spoken, { type: 'regulator' }>>()
  for (const spoken of [...found.flat().map((one) => one.spoken), ...told])
    if (spoken.type === 'regulator' && spoken.acronym) acronyms.set(spoken.acronym, spoken)
  return found.map((candidates) =>
    candidates.map((one) => {
      const { spoken } = one
      if (spoken.type === 'name' && media.has(spoken.name)) return asMedia(one)
      if (spoken.type !== 'name' && spoken.type !== 'regulator') return one
      const regulator = acronyms.get(nameOf(spoken))
      if (!regulator || regulator === spoken) return one
      const { start, end, sentence } = spoken
      return {
        spoken: { ...regulator, start, end, sentence, text: nameOf(spoken), acronymOf: regulator.text },
        evidence: 0,
      }
    }),
  )
}

function nameOf(spoken: Extract<Spoken, { type: 'name' | 'regulator' }>): string {
  return spoken.type === 'name' ? spoken.name : spoken.text
}

/** The name without a legal form at its end, for comparing. */
export function coreName(name: string): string {
  const words = name.split(' ')
  while (words.length > 1 && legalForms.has(words.at(-1)?.toLowerCase().replaceAll(/[.,]/g, '') ?? '')) words.pop()
  return words.join(' ').toLowerCase().replace(/,$/, '')
}

function candidate(text: string, sentence: Sentence, words: readonly Token[], run: Run): Candidate {
  const [first, last, next] = [words[run.from], words[run.until - 1], words[run.until]]
  const start = first?.start ?? sentence.start
  const end = endOf(text, sentence, last)
  const name = text.slice(start, end)
  const place = { start, end, sentence: sentence.index }
  const [before, after] = [
    text.slice(Math.max(sentence.start, start - 80), start),
    text.slice(end, Math.min(sentence.end, end + 80)),
  ]
  const regulator = regulatorOf(words, run, name, before, after)
  if (regulator) return { spoken: { ...place, ...regulator, type: 'regulator', text: name }, evidence: 0 }
  if (isHackerGroup(name) || reportsTheStory(name, before, after))
    return { spoken: { ...place, type: isHackerGroup(name) ? 'hackers' : 'media', name }, evidence: 0 }
  const group = next?.lower === 'group' && adjacent(last, next)
  const points = isPlatform(before) ? -9 : evidenceFor(words, run, group, before, after)
  const the = group && before.endsWith('the ') ? 4 : 0
  return {
    spoken: { ...place, type: 'name', name, group, start: start - the, end: group ? next.end : end },
    evidence: points,
  }
}

/** "Ltd." keeps its dot within a sentence, where it can end nothing. */
function endOf(text: string, sentence: Sentence, last: Token | undefined): number {
  if (!last) return sentence.start
  const dotted =
    /^(?:ltd|co|inc|corp|plc)$/.test(last.lower) && /^\.(?:,| \p{Ll})/u.test(text.slice(last.end, last.end + 3))
  return last.end + (dotted && last.end + 1 < sentence.end ? 1 : 0)
}

const nationBefore = /(?<nation>\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})?)[’']s $/u
const placeBehind = /^(?: \([A-Z]{2,8}\))? (?:in|of) (?:the )?(?<place>\p{Lu}[\p{L}]+(?: \p{Lu}\p{L}+)?)/u

function regulatorOf(
  words: readonly Token[],
  run: Run,
  name: string,
  before: string,
  after: string,
): Pick<Extract<Spoken, { type: 'regulator' }>, 'country' | 'kind' | 'generic' | 'acronym'> | null {
  const known = knownRegulator(name)
  const kind = words
    .slice(run.from, run.until)
    .map((word) => regulatorKindOf(word.lower))
    .find((one) => one !== null)
  if (!known && !kind) return null
  const place = placeBehind.exec(after)?.groups?.['place'] ?? ''
  const acronym = acronymBehind.exec(after)?.groups?.['acronym']
  const nation = nationBefore.exec(before)?.groups?.['nation'] ?? ''
  const country =
    countryIn(name) ?? countryOf(nation) ?? known?.country ?? knownRegulator(acronym ?? '')?.country ?? null
  return {
    country: country ?? countryOf(place) ?? countryOf(place.split(' ')[0] ?? ''),
    kind: known?.kind ?? kind ?? 'AUTHORITY',
    generic: !known && run.until - run.from === 1,
    ...(acronym === undefined ? {} : { acronym }),
  }
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
