import type { IncidentKind, Span } from '../../fact.ts'
import { matches } from '../../lexicon/pattern.ts'
import { countryOf, isNationality, placesIn, townCountryOf } from '../../lexicon/places.ts'
import { clauseAround, spanning, wholeSentence } from '../../segment/clauses.ts'
import type { Sentence } from '../../segment/sentences.ts'
import type { RulingSighting } from '../rulings/ruling-sighting.ts'
import type { Sequence } from '../sequence.ts'
import type { Sighting } from './sightings.ts'
import type { EventDraft, Story, Word } from '../story.ts'

/** "in Alder", "near the town of Alder, Birch", "across Alder" */
const happened =
  /(?<!\p{L})(?:in|near|at|off|outside|across|around|throughout) (?:the )?(?:[\p{Ll}’-]{1,20} ){0,2}(?:of )?(?=\p{Lu})/gu
const placeName = /\p{Lu}[\p{L}’-]{2,24}(?: (?:de |do |la |del |of |on |am )?\p{Lu}[\p{L}’-]{1,24}){0,2}/uy
/** "in the Alder District Court": where somebody was judged. */
const ofCourt =
  /^ (?:(?:District|High|Crown|Supreme|Federal|Regional|Circuit|County|Magistrates[’']?|Local|Labou?r) )*(?:Courts?|Tribunal)\b/u
/** "officials in Alder", "a minister of Alder": where bribes went. */
const bribed =
  /\b(?:officials?|ministers?|politicians?|governments?|generals?|employees|executives|contracts?|projects?|business|deals|payments?|tenders?|bribes?|agents?|consultants?|middlemen|intermediaries|lawyers|doctors|cargoes|orders|licen[cs]es?)(?: \p{L}+)? (?:in|across|from) (?:the )?$/u
/** So many more countries in one list are where it bribed, whatever the words before it are. */
const several = 2
/** Between the places of a list. */
const further = /^(?:,? and (?:in )?|, (?:in )?|,? or )(?:the )?/
const longest = 30
/** "across the country", "nationwide": in the one of which the text speaks. */
const nationwide =
  /\b(?:(?:across|throughout|around|all over|in|over) (?:the|this) (?:whole |entire )?(?:country|nation)|nation-?wide|country-?wide)\b/iu
/** What happens at a place, or in a net that one country has, so that a text says where even by whose country it speaks of, or whose authority acts on it. */
export const atPlace: ReadonlySet<IncidentKind> = new Set([
  'CONTAMINATION',
  'ENVIRONMENTAL',
  'EXPLOSION',
  'LABOR',
  'OUTAGE',
])
/** A country of which a text speaks this much more often than of any other is the one where it plays. */
const dominance = 2

interface Place extends Span {
  readonly country: string
}

/** Countries in which an incident is said to have happened, where nothing tells yet whom it touched. */
export function settingFacts(story: Story, sightings: Sequence<Sighting>, rulings: Sequence<RulingSighting>): void {
  const placed = placedIn(story)
  const scene = sceneOf(story)
  for (const [incident, all] of Map.groupBy(sightings.all, (one) => one.incident)) {
    const kind = all.at(-1)?.kind ?? 'OTHER'
    if (placed.has(incident.key) || kind === 'ILLEGAL_TRANSFER') continue
    const isTold = kind === 'BRIBERY' ? ofBribes(story, incident) : all.filter((one) => inClause(story, one)).length > 0
    if (isTold || all.filter((sighting) => byAuthority(story, sighting, rulings)).length > 0) continue
    const first = all[0]
    const isHere = atPlace.has(kind) || all.some(({ sentence }) => nationwide.test(sentence.text))
    if (first && scene && isHere) inScene(story, first, scene)
  }
}

function inClause(story: Story, { incident, sentence, start, end }: Sighting): boolean {
  const clause = clauseAround(sentence, { start, end })
  const lists = listsOf(sentence).filter(([first]) => first && first.start >= clause.start && first.end <= clause.end)
  for (const place of lists.flat()) said(story, incident, place, { ...clause, end: Math.max(clause.end, place.end) })
  return lists.length > 0
}

/** Keys of the incidents of which something tells a country. */
export function placedIn(story: Story): Set<string> {
  return new Set(story.facts.flatMap((fact) => (fact.predicate === 'TOUCHED_COUNTRY' ? [fact.subject] : [])))
}

/** Adds that an incident touched a country. */
export function touchedCountry(
  story: Story,
  incident: EventDraft,
  country: string,
  quote: Span,
  why: string,
  word?: Word,
): void {
  const value = { country, role: 'AFFECTED' } as const
  story.add({ predicate: 'TOUCHED_COUNTRY', subject: incident.key, value }, quote, why, word)
}

/** Adds the country of an authority that acted on an incident. */
export function touchedByAuthority(story: Story, incident: EventDraft, country: string, quote: Span, word: Word): void {
  touchedCountry(story, incident, country, quote, 'An authority of this country acted on it.', word)
}

function said(story: Story, incident: EventDraft, place: Place, quote: Span): void {
  touchedCountry(story, incident, place.country, quote, 'The sentence says where it happened.', story.wordAt(place))
}

/** "officials in Alder, Birch and Cedar", anywhere in a text that tells of one bribery. */
function ofBribes(story: Story, incident: EventDraft): boolean {
  const all = story.sentences.flatMap((sentence) =>
    listsOf(sentence)
      .filter(
        ([first, ...more]) =>
          first && (more.length >= several || bribed.test(sentence.text.slice(0, first.start - sentence.start))),
      )
      .flatMap((list) => list.map((place) => ({ place, sentence }))),
  )
  for (const { place, sentence } of all) said(story, incident, place, clauseAround(sentence, place))
  return all.length > 0
}

/** Where an authority acts on what was done there, or felt. */
function byAuthority(story: Story, sighting: Sighting, rulings: Sequence<RulingSighting>): boolean {
  const { kind, sentence, incident } = sighting
  const one = atPlace.has(kind) ? rulings.in(sentence).find(({ regulator }) => regulator?.country) : undefined
  if (!one?.regulator?.country) return false
  const quote = spanning(one.quote, clauseAround(sentence, sighting))
  touchedByAuthority(story, incident, one.regulator.country.code, quote, story.wordAt(sighting))
  return true
}

function inScene(story: Story, { incident }: Sighting, { country, sentence }: Scene): void {
  touchedCountry(story, incident, country, wholeSentence(sentence), 'It is the country of which the text speaks.')
}

interface Scene {
  readonly country: string
  /** The first that names it. */
  readonly sentence: Sentence
}

/** The country in which a text plays: the only one that it speaks of, or much more often than of any other. */
function sceneOf(story: Story): Scene | null {
  const all = story.sentences.flatMap((sentence) =>
    [...placesIn(sentence.text, sentence.start), ...townsIn(sentence)].map(({ country }) => ({ country, sentence })),
  )
  const [first, second] = [...Map.groupBy(all, ({ country }) => country).values()].toSorted(
    (a, b) => b.length - a.length,
  )
  return first?.[0] && first.length >= dominance * (second?.length ?? 0) ? first[0] : null
}

function townsIn(sentence: Sentence): Place[] {
  return listsOf(sentence)
    .flat()
    .filter((place) => countryOf(nameAt(sentence, place)) === null)
}

function nameAt(sentence: Sentence, { start, end }: Span): string {
  return sentence.text.slice(start - sentence.start, end - sentence.start)
}

/** Countries, cities and towns behind a word that tells where something happens, with those listed behind each. */
function listsOf({ text, start }: Sentence): Place[][] {
  return matches(happened, text, 0).flatMap((lead) => {
    const list: Place[] = []
    for (let at = lead.end; list.length < longest;) {
      const place = placeAt(text, at)
      if (!place) break
      list.push({ ...place, start: start + place.start, end: start + place.end })
      const next = further.exec(text.slice(place.end, place.end + 12))
      if (!next) break
      at = place.end + next[0].length
    }
    return list.length > 0 ? [list] : []
  })
}

function placeAt(text: string, at: number): Place | null {
  placeName.lastIndex = at
  const words = placeName.exec(text)?.[0].split(' ') ?? []
  const names = words.map((_, i) => words.slice(0, words.length - i).join(' '))
  const name = names.find((one) => !isNationality(one) && (countryOf(one) ?? townCountryOf(one)) !== null)
  const country = name === undefined ? null : (countryOf(name) ?? townCountryOf(name))
  if (name === undefined || country === null || ofCourt.test(text.slice(at + name.length))) return null
  return { country, start: at, end: at + name.length }
}
