import { isAlias } from '../lexicon/ownership.ts'
import { countryOf, townCountryOf } from '../lexicon/places.ts'
import { coreName } from './core-name.ts'
import { enough } from './evidence.ts'
import type { Spoken } from './mention.ts'

/** A name where it stands, with what speaks for a company there. */
export interface Candidate {
  readonly spoken: Spoken
  /** How much speaks for a company. */
  readonly evidence: number
  readonly person?: boolean
  readonly weak?: boolean
  /** A company's for certain: known, or with a legal form. */
  readonly sure?: boolean
  /** It opens a part of the text by itself ("**Alder Foods.** The dairy …"). */
  readonly heading?: boolean
  /** An authority that is hacked or fined here. */
  readonly struck?: boolean
  /** An authority that does here what authorities do. */
  readonly acting?: boolean
  /** One word at the start of a sentence, which any word is written in capitals at. */
  readonly opening?: boolean
}

const listed = /^(?:,| and|, and| or)\s$/

/** By name: what the places add up to; a name in the title, or one with a place behind a company's name, has more. */
export function evidenceOf(found: readonly (readonly Candidate[])[], text: string, title: string): Map<string, number> {
  const evidence = new Map<string, number>()
  const surnames = new Set<string>()
  const people = new Set<string>()
  const sure = new Set<string>()
  const elsewhere = new Set<string>()
  const acronyms = new Map<string, string>()
  for (const { spoken, evidence: more, person, weak, opening, sure: certain } of found.flat())
    if (spoken.type === 'name') {
      const core = coreName(spoken.name)
      if (spoken.acronym !== undefined) acronyms.set(spoken.acronym.toLowerCase(), core)
      if (!weak && !opening) elsewhere.add(core)
      if (certain) sure.add(core)
      if (person || more < 0) surnames.add(core.split(' ').at(-1) ?? '')
      if (person && core.includes(' ')) people.add(core.split(' ').at(-1) ?? '')
      const inTitle = !evidence.has(core) && title.includes(spoken.name) ? 1 : 0
      evidence.set(core, (evidence.get(core) ?? 0) + more + inTitle)
    }
  for (const [acronym, core] of acronyms) {
    const both = (evidence.get(core) ?? 0) + (evidence.get(acronym) ?? 0)
    evidence.set(core, both)
    evidence.set(acronym, both)
  }
  headingEvidence(found.flat(), evidence)
  // "Management said": what stands at the start of sentences only may be any word.
  for (const [core, points] of evidence)
    if (!elsewhere.has(core) && !sure.has(core) && points <= enough) evidence.delete(core)
  for (const { spoken } of found.flat()) {
    // "Khanuja" of "Amarjeet Khanuja", unless both are a company's.
    const words = spoken.type === 'name' ? coreName(spoken.name).split(' ') : []
    if (words.length > 1 && (evidence.get(words.join(' ')) ?? 0) < enough) surnames.add(words.at(-1) ?? '')
  }
  // However often "Lee said", it is Ann Lee.
  for (const surname of people) if (!sure.has(surname)) evidence.delete(surname)
  for (const surname of surnames) if ((evidence.get(surname) ?? 0) < 2 * enough) evidence.delete(surname)
  shortNames(found, evidence, surnames, people)
  for (const candidates of found) {
    listEvidence(candidates, text, evidence)
    aliasEvidence(candidates, text, evidence)
  }
  for (const { spoken } of found.flat()) {
    if (spoken.type !== 'name') continue
    const words = coreName(spoken.name).split(' ')
    const place = [1, 2].find((count) => countryOf(spoken.name.split(' ').slice(-count).join(' ')) !== null) ?? 0
    const stem = words.slice(0, words.length - place).join(' ')
    if (place > 0 && words.length > place && (evidence.get(stem) ?? 0) >= enough)
      evidence.set(words.join(' '), Math.max(enough, evidence.get(words.join(' ')) ?? 0))
  }
  return evidence
}

/** The parts of a round-up open with names of one sort: where half of them are companies’, all are. */
function headingEvidence(found: readonly Candidate[], evidence: Map<string, number>): void {
  const cores = found.flatMap(({ spoken, heading, evidence: points, person }) =>
    heading && spoken.type === 'name' && points >= 0 && !person && !isPlace(spoken.name) ? [coreName(spoken.name)] : [],
  )
  const sure = cores.filter((core) => (evidence.get(core) ?? 0) >= enough)
  if (sure.length < 2 || 2 * sure.length < cores.length) return
  for (const core of cores) evidence.set(core, Math.max(enough + 1, evidence.get(core) ?? 0))
}

/** "Alder" for Alder Foods: the first words of a company's name, where they are nobody else's. */
function shortNames(
  found: readonly (readonly Candidate[])[],
  evidence: Map<string, number>,
  surnames: ReadonlySet<string>,
  people: ReadonlySet<string>,
): void {
  const long = new Set<string>()
  for (const [core, points] of evidence)
    if (points >= enough && core.includes(' ')) for (const short of firstWords(core)) long.add(short)
  for (const { spoken, weak, person, evidence: points } of found.flat()) {
    if (spoken.type !== 'name' || weak || person || points < 0) continue
    const core = coreName(spoken.name)
    if (long.has(core) && !isPlace(spoken.name) && !surnames.has(core) && !people.has(core))
      evidence.set(core, Math.max(enough, evidence.get(core) ?? 0))
  }
}

/** "BEIJING" of a dateline is no short name of Beijing Alder. */
function isPlace(name: string): boolean {
  const written = /^\p{Lu}{3,}$/u.test(name) ? name.charAt(0) + name.slice(1).toLowerCase() : name
  return countryOf(written) !== null || townCountryOf(written) !== null
}

function firstWords(core: string): string[] {
  const words = core.split(' ')
  return words.slice(1).map((_, i) => words.slice(0, i + 1).join(' '))
}

/** Where one name of a list of three or more is a company's by the whole article, all of them are. */
function listEvidence(candidates: readonly Candidate[], text: string, evidence: Map<string, number>): void {
  for (const list of listsOf(text, candidates)) {
    const names = list.flatMap(({ spoken, person }) =>
      spoken.type === 'name' && person !== true ? [coreName(spoken.name)] : [],
    )
    if (names.length < 3 || names.length < list.length || !names.some((name) => (evidence.get(name) ?? 0) >= enough))
      continue
    for (const name of names)
      if ((evidence.get(name) ?? 0) >= 0) evidence.set(name, Math.max(enough, evidence.get(name) ?? 0))
  }
}

/** "Alder, in full Alder Banken AB": what speaks for one name speaks for the other. */
function aliasEvidence(candidates: readonly Candidate[], text: string, evidence: Map<string, number>): void {
  for (const [i, { spoken: one, weak }] of candidates.entries()) {
    const other = candidates[i + 1]?.spoken
    // "For now, Alder"
    if (weak) continue
    if (one.type !== 'name' || other?.type !== 'name' || !isAlias(text.slice(one.end, other.start))) continue
    const most = Math.max(evidence.get(coreName(one.name)) ?? 0, evidence.get(coreName(other.name)) ?? 0)
    for (const { name } of [one, other]) evidence.set(coreName(name), most)
  }
}

/** Names one behind the other with commas or "and" between; each list has one at least. */
export function listsOf(text: string, found: readonly Candidate[]): Candidate[][] {
  const lists: Candidate[][] = []
  for (const one of found) {
    const last = lists.at(-1)?.at(-1)
    if (last && !one.weak && !last.weak && listed.test(text.slice(last.spoken.end, one.spoken.start)))
      lists.at(-1)?.push(one)
    else lists.push([one])
  }
  return lists
}
