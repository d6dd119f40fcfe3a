import type { FuzzyDate } from '../../../article/fuzzy-date.ts'
import type { Fact, IncidentKind } from '../../fact.ts'
import type { Sentence } from '../../segment/sentences.ts'
import { isFar } from '../topics.ts'
import { foundIn } from './wordings.ts'
import type { Sequence } from '../sequence.ts'
import type { Story } from '../story.ts'
import type { Sighting } from './sightings.ts'

/**
 * What says too little to be a fact waits for a person: an incident that the text ties to no company, ruling or other
 * event, and one that is named once in passing beside what the text tells of the same company.
 */
export function asCandidates(story: Story, sightings: Sequence<Sighting>): readonly Fact[] {
  const { lone, aside } = { lone: loneOnes(story), aside: asides(story, sightings) }
  return story.facts.map((fact) => {
    if (fact.certainty !== 'SURE') return fact
    if (lone.has(fact.subject)) return doubtful(fact, 'The text ties no company to it.')
    const isAside = aside.has(fact.subject) || ('object' in fact && aside.has(fact.object))
    return isAside ? doubtful(fact, 'The text only names it beside something else.') : fact
  })
}

function doubtful(fact: Fact, why: string): Fact {
  return { ...fact, certainty: 'CANDIDATE', reason: `${fact.reason} ${why}` }
}

function loneOnes(story: Story): Set<string> {
  const tied = new Set(
    story.facts.flatMap((fact) => {
      if (fact.certainty !== 'SURE') return []
      if (fact.predicate === 'LED_TO') return [fact.subject, fact.object]
      return fact.predicate === 'INVOLVED_IN' || fact.predicate === 'ABOUT' ? [fact.object] : []
    }),
  )
  return new Set(story.events.filter(({ type, key }) => type === 'Incident' && !tied.has(key)).map(({ key }) => key))
}

/** Kinds that texts tell of one company side by side: a blast and the spill that came of it. */
const twins: Readonly<Partial<Record<string, readonly string[]>>> = {
  CYBERATTACK: ['OUTAGE'],
  EXPLOSION: ['ENVIRONMENTAL', 'OUTAGE'],
  DATA_BREACH: ['ILLEGAL_TRANSFER'],
}

/** What facts say of an incident. */
interface Told {
  readonly key: string
  readonly first: number
  kind: string | null
  weight: number
  date: FuzzyDate | null
  readonly companies: Set<string>
  /** Acts that are about it. */
  readonly rulings: Set<string>
}

/** A text tells one sort of thing of a company: what it says less of than of another is background, unless that has a day or an act of its own. */
function asides(story: Story, sightings: Sequence<Sighting>): Set<string> {
  const all = toldOf(story, sightings)
  const isBeside = (one: Told, other: Told) =>
    one.kind !== other.kind &&
    // Its words name the account: nobody says them in passing.
    one.kind !== 'ACCOUNT_TAKEOVER' &&
    (one.weight < other.weight || (one.weight === other.weight && one.first > other.first)) &&
    (one.companies.size === 0 || share(one.companies, other.companies)) &&
    !isApart(one, other)
  return new Set(all.filter((one) => all.some((other) => isBeside(one, other))).map(({ key }) => key))
}

function share(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((key) => other.has(key))
}

function isApart(one: Told, other: Told): boolean {
  const areTwins =
    twins[one.kind ?? '']?.includes(other.kind ?? '') ?? twins[other.kind ?? '']?.includes(one.kind ?? '')
  const isRuled = one.rulings.size > 0 && other.rulings.size > 0 && !share(one.rulings, other.rulings)
  return (areTwins === true && one.weight > 1) || isFar(one.date, other.date) || isRuled
}

/** How much the title, the sentences and the facts have to say of each incident. */
function toldOf(story: Story, sightings: Sequence<Sighting>): Told[] {
  const titled = new Set(foundIn(titleOf(story)).flatMap(({ kind, refersTo }) => (refersTo ? [] : [kind])))
  const all = new Map<string, Told>()
  for (const [incident, places] of Map.groupBy(sightings.all, (one) => one.incident)) {
    const sentences = new Set(places.map(({ sentence }) => sentence.index))
    const first = Math.min(...sentences)
    const weight = sentences.size + (first < lead ? 1 : 0)
    all.set(incident.key, {
      key: incident.key,
      first,
      kind: null,
      weight,
      date: null,
      companies: new Set(),
      rulings: new Set(),
    })
  }
  for (const fact of story.facts) {
    const one = all.get(fact.subject) ?? ('object' in fact ? all.get(fact.object) : undefined)
    if (!one || fact.certainty !== 'SURE') continue
    if (fact.predicate === 'INVOLVED_IN') one.companies.add(fact.subject)
    if (fact.predicate === 'ABOUT' && fact.subject.startsWith('ruling') && !one.rulings.has(fact.subject)) {
      one.rulings.add(fact.subject)
      if (one.rulings.size < 3) one.weight++
    }
    if (fact.predicate === 'KIND' && fact.subject === one.key && 'kind' in fact.value) {
      one.kind = fact.value.kind
      if (titled.has(fact.value.kind as IncidentKind)) one.weight += 3
    }
    if (fact.predicate === 'AFFECTED') one.weight++
    if (fact.predicate === 'DATE' && fact.value.phrase !== null) {
      one.date ??= fact.value
      one.weight++
    }
  }
  return [...all.values()]
}

/** Sentences at the start of a text that tell what it is about. */
const lead = 2

/** The title as a sentence, in which offsets mean nothing. */
function titleOf({ article: { title } }: Story): Sentence {
  return { text: title ?? '', start: 0, end: title?.length ?? 0, index: 0 }
}
