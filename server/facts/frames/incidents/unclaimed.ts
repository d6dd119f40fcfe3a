import type { InvolvementRole, Span } from '../../fact.ts'
import { isFamily } from '../../reference/families.ts'
import type { Organization } from '../../reference/organization.ts'
import { clauseAround } from '../../segment/clauses.ts'
import { listOf } from '../lists.ts'
import { suffered } from '../parties.ts'
import type { Sequence } from '../sequence.ts'
import type { Sighting } from './sightings.ts'
import type { Story } from '../story.ts'
import { isParty } from '../topics.ts'

/** Characters of the longest quote from a company to an incident that is told without one. */
const longest = 400
/** Sentences back to a company that an incident is surely tied to, where no other is named there. */
const near = 1
/** A company of which a text speaks this much more often than of any other is the one that the text is about. */
const dominance = 2

/** Incidents that no frame ties to a company: those of the company that the sentence names, else of the one that the text is about. */
export function unclaimed(story: Story, sightings: Sequence<Sighting>): void {
  const tied = new Set(story.facts.flatMap((fact) => (fact.predicate === 'INVOLVED_IN' ? [fact.object] : [])))
  const main = protagonist(story)
  for (const [incident, places] of Map.groupBy(sightings.all, (sighting) => sighting.incident)) {
    if (tied.has(incident.key)) continue
    const inSentence = places.find((sighting) => companiesIn(story, sighting).length > 0)
    if (inSentence) named(story, inSentence)
    else if (places[0]) spokenOfLast(story, places[0], main)
  }
}

/** Those named behind it ("a blast at Alder"), else those the sentence speaks of before, else after. */
function companiesIn(story: Story, sighting: Sighting): Organization[] {
  const first = story.referencesIn(sighting.sentence).find((one) => isParty(story, one) && one.start >= sighting.end)
  const those = sighting.companies.length > 0 || !first ? sighting.companies : listOf(story, sighting.sentence, first)
  return those.flatMap(({ organization }) => (organization ? [organization] : []))
}

function named(story: Story, sighting: Sighting): void {
  const isSite = !suffered.has(sighting.kind) && sighting.companies.some((one) => one.start >= sighting.end)
  for (const organization of new Set(companiesIn(story, sighting))) {
    const place = story.referencesIn(sighting.sentence).find((one) => one.organization === organization)
    const clause = clauseAround(sighting.sentence, sighting)
    const quote = {
      start: Math.min(place?.start ?? clause.start, clause.start),
      end: Math.max(place?.end ?? clause.end, clause.end),
    }
    const reason = isSite ? 'It happened at this company, by the sentence.' : 'The sentence ties the company to it.'
    involve(story, sighting, organization, quote, reason, { role: isSite ? 'OTHER' : roleIn(sighting), sure: true })
  }
}

function spokenOfLast(story: Story, sighting: Sighting, main: Organization | null): void {
  const found = companyBefore(story, sighting)
  if (!found) return ofMain(story, sighting, main)
  const quote = { start: found.span.start, end: clauseAround(sighting.sentence, sighting).end }
  const isOnly = story.organizations.every(
    (other) =>
      other.type !== 'Company' ||
      (other.spans[0]?.start ?? Infinity) > sighting.end ||
      isFamily(other, found.organization),
  )
  const isMain = main === found.organization
  const isNear = sighting.sentence.index - found.sentence <= near && found.alone
  const reason = isOnly
    ? 'The text speaks of no other company.'
    : isMain
      ? 'It is the company that the text is about, and spoke of last.'
      : 'It is the company that the text spoke of last.'
  involve(story, sighting, found.organization, quote, reason, {
    role: roleIn(sighting),
    sure: isOnly || isMain || isNear,
  })
}

/** "Hackers stole data, the retailer said. … Alder said": told before its company is named. */
function ofMain(story: Story, sighting: Sighting, main: Organization | null): void {
  const first = main?.spans[0]
  if (!main || !first || first.start < sighting.start || first.end - sighting.start > longest) return
  const quote = { start: clauseAround(sighting.sentence, sighting).start, end: first.end }
  const reason = 'It is the company that the text is about.'
  involve(story, sighting, main, quote, reason, { role: roleIn(sighting), sure: true })
}

function involve(
  story: Story,
  sighting: Sighting,
  { key }: Organization,
  quote: Span,
  reason: string,
  { role, sure }: { readonly role: InvolvementRole; readonly sure: boolean },
): void {
  story.add({ predicate: 'INVOLVED_IN', subject: key, object: sighting.incident.key, value: { role } }, quote, reason, {
    ...story.wordAt(sighting),
    certainty: sure ? 'SURE' : 'CANDIDATE',
  })
}

function roleIn({ kind }: Sighting): InvolvementRole {
  return suffered.has(kind) ? 'VICTIM' : kind === 'ILLEGAL_TRANSFER' ? 'SENDER' : 'RESPONSIBLE'
}

/** The company that the text is about: spoken of twice as often as any other; null where there is none. */
function protagonist(story: Story): Organization | null {
  const [first, second] = story.organizations
    .filter(({ type }) => type === 'Company')
    .toSorted((a, b) => b.spans.length - a.spans.length)
  return first && first.spans.length >= dominance * (second?.spans.length ?? 1) ? first : null
}

interface Before {
  readonly organization: Organization
  readonly span: Span
  readonly sentence: number
  /** The sentence names no other company. */
  readonly alone: boolean
}

function companyBefore(story: Story, { sentence, end }: Sighting): Before | null {
  for (let index = sentence.index; index >= Math.max(0, sentence.index - 4); index--) {
    const at = story.sentences[index]
    const one = at
      ? story
          .referencesIn(at)
          .findLast((reference) => isParty(story, reference) && !reference.pronoun && reference.start < end)
      : undefined
    if (!at || !one?.organization) continue
    const { organization } = one
    const alone = story
      .referencesIn(at)
      .every((other) => other.organization?.type !== 'Company' || isFamily(other.organization, organization))
    return end - one.start <= longest ? { organization, span: one, sentence: index, alone } : null
  }
  return null
}
