import type { Article } from '../../article/article.ts'
import { isCommonOpener } from '../lexicon/names.ts'
import { isHackerGroup, isPlatform, isWeakRegulatorHead } from '../lexicon/organizations.ts'
import { allOf } from '../lexicon/pattern.ts'
import { placesIn } from '../lexicon/places.ts'
import type { Sentence } from '../segment/sentences.ts'
import { adjacent, tokens, type Token } from '../segment/tokens.ts'
import { coreName } from './core-name.ts'
import { acronymBehind, isAcronymOf } from './acronyms.ts'
import { descriptions } from './descriptions.ts'
import { enough, evidenceFor, reportsTheStory } from './evidence.ts'
import { headingAt, headPoints, pastEmphasis } from './headings.ts'
import type { Spoken } from './mention.ts'
import { nameRuns } from './names.ts'
import type { Run } from './run.ts'
import { regulatorOf, type Countries } from './regulator-names.ts'
import { isActing, isAttacked, isPunished, victimPoints } from './victims.ts'
import { evidenceOf, listsOf, type Candidate } from './weighing.ts'

/** The organizations a text speaks of, place by place and in its order; inner ones ("the X group" in "the brand of the X group") too. */
export function spokenOf({ text, title }: Pick<Article, 'text' | 'title'>, all: readonly Sentence[]): Spoken[] {
  const words = all.map(tokens)
  const countries: Countries = counted(placesIn(`${title ?? ''}\n${text}`, 0).map(({ country }) => country))
  const found = all.map((sentence, i) => {
    const here = words[i] ?? []
    const candidates = nameRuns(here, text).map((run) => candidate(text, sentence, here, run, countries))
    return sharing(
      text,
      candidates.filter((one) => one !== null),
    )
  })
  const told = all.flatMap((sentence, i) =>
    sentence.text.includes('(') ? descriptions(text, words[i] ?? [], [], sentence.index) : [],
  )
  const candidates = retyped(found, told)
  const evidence = evidenceOf(candidates, text, title ?? '')
  const isOrganization = (spoken: Spoken) =>
    spoken.type !== 'name' || (evidence.get(coreName(spoken.name)) ?? 0) >= enough
  return all.flatMap((sentence, i) => {
    const named = (candidates[i] ?? []).map(({ spoken }) => spoken).filter(isOrganization)
    const described = descriptions(text, words[i] ?? [], named, sentence.index)
    return [...named, ...described, ...pronouns(sentence)].toSorted((a, b) => a.start - b.start || b.end - a.end)
  })
}

function counted(all: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

const asOthers = /^ as (?:\p{L}+ ){0,2}(?:others|victims|targets|companies|brands)\b/u

/** Names in one list ("Alder, Birch and Cedar") are of one sort: what speaks for one speaks for all. */
function sharing(text: string, found: readonly Candidate[]): Candidate[] {
  return listsOf(text, found).flatMap((list) => {
    const names = list.filter(({ spoken }) => spoken.type === 'name')
    const end = list.at(-1)?.spoken.end ?? 0
    const named = list.length > 2 && asOthers.test(text.slice(end, end + 60)) ? enough : 0
    const most = Math.max(named, ...names.map((one) => one.evidence))
    const isMedia = list.length === 2 && list[1]?.spoken.type === 'media' && list[0]?.evidence === 0
    return list.map((one) =>
      isMedia && one.spoken.type === 'name'
        ? asMedia(one)
        : { ...one, evidence: one.evidence < 0 ? one.evidence : Math.max(one.evidence, most) },
    )
  })
}

function asMedia({ spoken }: Candidate, type: 'media' | 'hackers' = 'media'): Candidate {
  const { start, end, sentence } = spoken
  return {
    spoken: { type, name: spoken.type === 'name' ? spoken.name : '', start, end, sentence },
    evidence: 0,
  }
}

/** What only suffers is told of as a victim, whatever its office: "the Alder Council was fined", "hackers hit the Birch Ministry". */
function victims(found: readonly Candidate[]): Set<string> {
  const texts = (those: readonly Candidate[]) =>
    those.flatMap(({ spoken }) =>
      spoken.type === 'regulator' && spoken.kind === 'AUTHORITY' && !spoken.generic ? [spoken.text] : [],
    )
  const acting = new Set(texts(found.filter((one) => one.acting)))
  const acronyms = new Map(
    found.flatMap(({ spoken }) => (spoken.type === 'regulator' ? [[spoken.text, spoken.acronym ?? '']] : [])),
  )
  return new Set(
    texts(found.filter((one) => one.struck)).filter(
      (text) => !acting.has(text) && !acting.has(acronyms.get(text) ?? ''),
    ),
  )
}

/** A paper once is a paper always, a group of hackers too; an acronym given for a regulator is that regulator. */
function retyped(found: readonly Candidate[][], told: readonly Spoken[]): Candidate[][] {
  const attackers = new Set(found.flat().flatMap(({ spoken }) => (spoken.type === 'hackers' ? [spoken.name] : [])))
  const struck = victims(found.flat())
  const media = new Set(found.flat().flatMap(({ spoken }) => (spoken.type === 'media' ? [spoken.name] : [])))
  const acronyms = new Map<string, Extract<Spoken, { type: 'regulator' }>>()
  const others = new Set(
    found.flat().flatMap(({ spoken }) => (spoken.type === 'name' && spoken.acronym ? [spoken.acronym] : [])),
  )
  for (const spoken of [...found.flat().map((one) => one.spoken), ...told])
    if (spoken.type === 'regulator' && spoken.acronym && !struck.has(spoken.text)) acronyms.set(spoken.acronym, spoken)
  return found.map((candidates) =>
    candidates.map((one) => {
      const { spoken } = one
      if (spoken.type === 'name' && media.has(spoken.name)) return asMedia(one)
      if (spoken.type === 'name' && attackers.has(spoken.name)) return asMedia(one, 'hackers')
      // "the Data Protection Authority (AP)" is no news agency.
      if (spoken.type === 'media' && acronyms.has(spoken.name)) return asAcronym(one, acronyms.get(spoken.name))
      if (spoken.type !== 'name' && spoken.type !== 'regulator') return one
      // "Cement Makers’ Association (CMA)": what the text says goes before what the world says.
      if (spoken.type === 'regulator' && others.has(spoken.text) && !acronyms.has(spoken.text)) {
        const { start, end, sentence } = spoken
        return { spoken: { type: 'name', name: spoken.text, group: false, start, end, sentence }, evidence: 0 }
      }
      if (spoken.type === 'regulator' && struck.has(spoken.text)) return asVictim(one, spoken)
      return asAcronym(one, acronyms.get(nameOf(spoken)))
    }),
  )
}

function asAcronym(one: Candidate, regulator: Extract<Spoken, { type: 'regulator' }> | undefined): Candidate {
  const { spoken } = one
  if (!regulator || regulator === spoken) return one
  if (spoken.type === 'description' || spoken.type === 'pronoun') return one
  const { start, end, sentence } = spoken
  return {
    spoken: { ...regulator, start, end, sentence, text: nameOf(spoken), acronymOf: regulator.text },
    evidence: 0,
  }
}

function asVictim(one: Candidate, spoken: Extract<Spoken, { type: 'regulator' }>): Candidate {
  const { start, end, sentence, text, acronym } = spoken
  const name = { type: 'name', name: text, group: false, start, end, sentence } as const
  return { ...one, spoken: acronym === undefined ? name : { ...name, acronym }, evidence: enough, sure: true }
}

function nameOf(spoken: Extract<Spoken, { type: 'name' | 'regulator' | 'media' | 'hackers' }>): string {
  return spoken.type === 'regulator' ? spoken.text : spoken.name
}

function candidate(
  text: string,
  sentence: Sentence,
  words: readonly Token[],
  run: Run,
  countries: Countries,
): Candidate | null {
  const [first, last, next] = [words[run.from], words[run.until - 1], words[run.until]]
  const start = first?.start ?? sentence.start
  const end = endOf(text, sentence, run)
  const name = text.slice(start, end)
  const place = { start, end, sentence: sentence.index }
  const [before, after] = [
    text.slice(Math.max(sentence.start, start - 200), start),
    pastEmphasis(text.slice(end, Math.min(sentence.end, end + 120))),
  ]
  if (/^(?:\p{Lu}\.){1,4}\p{Lu}?$/u.test(name) || (name.length < 2 && !run.known)) return null
  const known = run.whole ? run.known : null
  if (known?.type === 'other' || (run.until - run.from === 1 && isWeakRegulatorHead(name.toLowerCase()))) return null
  if (known?.type === 'hackers' || isHackerGroup(before, after))
    return { spoken: { ...place, type: 'hackers', name }, evidence: 0 }
  if (!run.person && known?.type !== 'company') {
    const regulator = regulatorOf(words, run, name, before, after, countries)
    if (regulator) {
      // "U.S. District Court": the dots part the nation from the rest of the name.
      const nation = /(?:^|[\s(“"])(?<nation>U\.[SK]\. )$/.exec(before)?.groups?.['nation'] ?? ''
      return {
        spoken: { ...place, ...regulator, type: 'regulator', start: start - nation.length, text: `${nation}${name}` },
        evidence: 0,
        struck: isPunished(before, after) || isAttacked(before, after),
        acting: isActing(before, after),
      }
    }
  }
  if (known?.type === 'media' || (known?.type !== 'company' && reportsTheStory(name, before.slice(-80), after)))
    return { spoken: { ...place, type: 'media', name }, evidence: 0 }
  // "informed users on Facebook": where it was said.
  if (/\b(?:on|via|through|over) $/.test(before) && networks.has(name)) return null
  const group = next?.lower === 'group' && adjacent(last, next)
  const opening =
    run.from === 0 &&
    run.until === 1 &&
    run.known?.type !== 'company' &&
    !run.form &&
    !/\p{Ll}\p{Lu}|\p{Lu}{2}|\./u.test(name)
  const isVerb = run.from === 0 && run.until === 1 && name.endsWith('ing') && doesSo.test(after)
  const isWord = isVerb || (opening && isCommonOpener(name.toLowerCase()))
  const points =
    isPlatform(before) && victimPoints(before, after) < 3
      ? -9
      : isWord
        ? 0
        : evidenceFor(words, run, group, before, after) + headPoints(text, start, end)
  const heading = headingAt(text, sentence, before, after)
  const the = group && before.endsWith('the ') ? 4 : 0
  const acronym = acronymBehind.exec(after)?.groups?.['acronym']
  return {
    spoken: {
      ...place,
      type: 'name',
      name,
      group,
      start: start - the,
      end: group ? next.end : end,
      ...(acronym !== undefined && isAcronymOf(acronym, name) ? { acronym } : {}),
    },
    evidence: points + (heading === true && points >= 0 ? enough + 1 : 0),
    heading: heading !== null,
    person: run.person,
    weak: run.weak,
    sure: run.form || group || run.known?.type === 'company',
    opening,
  }
}

const networks = new Set([
  'Facebook',
  'Twitter',
  'X',
  'Instagram',
  'WhatsApp',
  'Telegram',
  'LinkedIn',
  'YouTube',
  'TikTok',
  'WeChat',
  'Weibo',
  'Reddit',
  'Threads',
])

/** "Booking a seat", "Processing of data": a verb, whatever company has its name from it. */
const doesSo = /^ (?:an?|the|of|in|up|its|their|with)\b/

/** "Ltd." keeps its dot within a sentence, where it can end nothing. */
function endOf(text: string, sentence: Sentence, { end }: Run): number {
  const ends = text[end - 1] === '.' && (end === sentence.end || /^\s+\p{Lu}/u.test(text.slice(end, end + 4)))
  return ends ? end - 1 : end
}

const pronoun = /(?<![\p{L}\p{N}])(?:the latter|its?)(?![\p{L}\p{N}])/giu

function pronouns(sentence: Sentence): Spoken[] {
  return allOf(pronoun, sentence.text).map((found) => {
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
