import type { Span } from '../fact.ts'
import { isFamily } from '../reference/families.ts'
import type { Organization } from '../reference/organization.ts'
import { clauseAround } from '../segment/clauses.ts'
import { suffered } from './parties.ts'
import type { Sequence } from './sequence.ts'
import type { Sighting } from './sightings.ts'
import type { Story } from './story.ts'

/** Characters of the longest quote from a company to an incident that is told without one. */
const longest = 400

/** Incidents that no sentence ties to a company are those of the company spoken of last: surely where the text has no other. */
export function unclaimed(story: Story, sightings: Sequence<Sighting>): void {
  const tied = new Set(story.facts.flatMap((fact) => (fact.predicate === 'INVOLVED_IN' ? [fact.object] : [])))
  for (const sighting of sightings.all) {
    const { incident, kind, sentence } = sighting
    if (tied.has(incident.key)) continue
    const site = sighting.companies.find((one) => one.start >= sighting.end)
    if (site?.organization && !suffered.has(kind)) {
      tied.add(incident.key)
      story.add(
        { predicate: 'INVOLVED_IN', subject: site.organization.key, object: incident.key, value: { role: 'OTHER' } },
        {
          start: clauseAround(sentence, sighting).start,
          end: Math.max(site.end, clauseAround(sentence, sighting).end),
        },
        'It happened at this company, by the sentence.',
        story.wordAt(sighting),
      )
      continue
    }
    const found = companyBefore(story, sighting)
    if (!found) continue
    tied.add(incident.key)
    const quote = { start: found.span.start, end: clauseAround(sentence, sighting).end }
    const role = suffered.has(kind) ? 'VICTIM' : kind === 'ILLEGAL_TRANSFER' ? 'SENDER' : 'RESPONSIBLE'
    const isOnly = story.organizations.every(
      (other) =>
        other.type !== 'Company' ||
        (other.spans[0]?.start ?? Infinity) > sighting.end ||
        isFamily(other, found.organization),
    )
    story.add(
      { predicate: 'INVOLVED_IN', subject: found.organization.key, object: incident.key, value: { role } },
      quote,
      isOnly ? 'The text speaks of no other company.' : 'It is the company that the text spoke of last.',
      { ...story.wordAt(sighting), certainty: isOnly ? 'SURE' : 'CANDIDATE' },
    )
  }
}

function companyBefore(story: Story, { sentence, end }: Sighting): { organization: Organization; span: Span } | null {
  for (let index = sentence.index; index >= Math.max(0, sentence.index - 4); index--) {
    const at = story.sentences[index]
    const one = at
      ? story
          .referencesIn(at)
          .findLast(
            (reference) => reference.organization?.type === 'Company' && !reference.pronoun && reference.start < end,
          )
      : undefined
    if (one?.organization) return end - one.start <= longest ? { organization: one.organization, span: one } : null
  }
  return null
}
