import type { RulingKind, Span } from '../../fact.ts'
import { isCompatible } from '../../reference/families.ts'
import { clauseAround, spanning } from '../../segment/clauses.ts'
import { suffered } from '../parties.ts'
import { wordOfAct, type RulingSighting } from './ruling-sighting.ts'
import type { Sequence } from '../sequence.ts'
import { atPlace, placedIn, touchedByAuthority } from '../incidents/settings.ts'
import type { Sighting } from '../incidents/sightings.ts'
import type { Story, Word } from '../story.ts'

/** Sentences back and ahead to the words for what an act is about; where they are, one quote holds both. */
const back = 3
const ahead = 2
/** Acts that say of a company that it did what they are about, or is held to have done it. */
const onTheMatter: ReadonlySet<RulingKind> = new Set([
  'FINE',
  'FINDING',
  'ORDER',
  'WARNING',
  'ACCUSATION',
  'SETTLEMENT',
])

/**
 * What a ruling is about where its own sentence does not say: what is told around it of the same companies, or the one
 * thing of which the text tells. Those whom it is against, and its authority's country, belong to that matter too.
 */
export function matterFacts(story: Story, rulings: Sequence<RulingSighting>, sightings: Sequence<Sighting>): void {
  const told = new Set(story.facts.flatMap((fact) => (fact.predicate === 'ABOUT' ? [fact.subject] : [])))
  const placed = placedIn(story)
  const isOnlyOne = new Set(sightings.all.map(({ incident }) => incident)).size === 1
  for (const one of rulings.all) {
    const matter = matterOf(one, sightings) ?? (isOnlyOne ? compatible(one, sightings.all[0]) : undefined)
    if (!matter) continue
    const quote = quoteOf(one, matter)
    const word = wordOfAct(one)
    const { incident } = matter
    if (!told.has(one.ruling.key))
      story.add({ predicate: 'ABOUT', subject: one.ruling.key, object: incident.key }, quote, aboutReason, word)
    told.add(one.ruling.key)
    if (onTheMatter.has(one.kind)) involved(story, one, matter, quote, word)
    if (!placed.has(incident.key) && atPlace.has(matter.kind) && one.regulator?.country)
      touchedByAuthority(story, incident, one.regulator.country.code, quote, word)
  }
}

const aboutReason = 'The text tells of it around the act, and of nothing else that the act could be about.'

function matterOf(one: RulingSighting, sightings: Sequence<Sighting>): Sighting | undefined {
  const { index, end } = one.sentence
  const isNear = (sighting: Sighting) =>
    compatible(one, sighting) !== undefined && sighting.sentence.index >= index - back
  return (
    sightings.in(one.sentence).find(isNear) ??
    sightings.lastBefore(one.start, isNear) ??
    sightings.lastBefore(
      end + soon,
      (sighting) => isNear(sighting) && sighting.start >= end && sighting.sentence.index <= index + ahead,
    )
  )
}

/** Characters within which the next sentences start. */
const soon = 600

function compatible(one: RulingSighting, sighting: Sighting | undefined): Sighting | undefined {
  const companies = sighting?.companies.flatMap(({ organization }) => organization ?? []) ?? []
  return isCompatible(one.allAgainst, companies) ? sighting : undefined
}

/** From the act to the words for the matter where they are near, else the act alone. */
function quoteOf(one: RulingSighting, { sentence, start, end }: Sighting): Span {
  const distance = sentence.index - one.sentence.index
  if (distance < -back || distance > ahead) return one.quote
  const clause = clauseAround(sentence, { start, end })
  return spanning(one.quote, clause)
}

function involved(story: Story, one: RulingSighting, { kind, incident }: Sighting, quote: Span, word: Word): void {
  if (kind === 'ILLEGAL_TRANSFER') return
  const role = suffered.has(kind) ? 'VICTIM' : 'RESPONSIBLE'
  for (const { key } of one.allAgainst)
    story.add(
      { predicate: 'INVOLVED_IN', subject: key, object: incident.key, value: { role } },
      quote,
      'The act that deals with it is directed against this company.',
      word,
    )
}
