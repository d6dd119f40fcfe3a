import type { Span } from '../fact.ts'
import { matches } from '../lexicon/pattern.ts'
import { placesIn } from '../lexicon/places.ts'
import { isCompatible } from '../reference/families.ts'
import type { Organization } from '../reference/organization.ts'
import { clauseAround } from '../segment/clauses.ts'
import type { Sentence } from '../segment/sentences.ts'
import { countsIn, type CountAt } from '../values/counts.ts'
import { suffered } from './parties.ts'
import type { Sequence } from './sequence.ts'
import type { Sighting } from './sightings.ts'
import type { Story } from './story.ts'

const touched =
  /\b(?:affected|exposed|impacted|concerned|concerns|stolen|harvested|taken|breached|belonging to|of the data of|fell ill|fallen ill|became ill|ill|sick|sickened|symptoms|in hospital|touched|at risk|comes? to|came to|in all|in total|had their|lost|could not|unable to|without|cut off|evacuated|owed|unpaid|underpaid|cheated|misled|defrauded|overcharged|put at|leaked|compromised|hit|accessed)\b/
const told = /\b(?:informed|notified|told|alerted)\b/
/** Who was killed or hurt is no count of those whom it touched. */
const harmed = /\b(?:kill\p{L}*|died|dead|deaths?|injur\p{L}*|hurt|lives|wounded|hospitali[sz]ed)\b/u
const people = 'customers|clients|users|patients|guests|subscribers|passengers|employees|members'
/** "Italian and French customers" */
export const whose = new RegExp(`(?<!\\p{L})(?:\\p{Lu}\\p{L}{1,30}[ ()]{1,3}(?:and )?){1,4}(?:${people})`, 'gu')
/** "customers in Italy and France" */
export const where = new RegExp(
  `(?:${people}) (?:in|across) (?:the )?[\\p{Lu}][\\p{L}]+(?:(?:, | and |, and )(?:the )?[\\p{Lu}][\\p{L}]+){0,4}`,
  'gu',
)
/** Characters ahead to what customers were told of. */
const ahead = 300
/** Sentences back to the incident of which a count without one speaks. */
const farthest = 6

/** How many people or records an incident touched, and where they are, in its own sentence or one that goes on about it. */
export function affectedFacts(story: Story, sightings: Sequence<Sighting>): void {
  for (const sentence of story.sentences) {
    const here = sightings.in(sentence)
    const isAbout = here.length > 0 || touched.test(sentence.text)
    if (here.length === 0 && told.test(sentence.text)) countries(story, sightings, sentence, ahead)
    if (!isAbout) continue
    for (const found of countsIn(sentence.text, sentence.start)) count(story, sightings, sentence, found)
    if (here.length === 0) countries(story, sightings, sentence)
  }
}

function count(story: Story, sightings: Sequence<Sighting>, sentence: Sentence, found: CountAt): void {
  const sighting = incidentOf(story, sightings, sentence, found)
  if (!sighting) return
  const quote = clauseAround(sentence, found)
  if (!suffered.has(sighting.kind) && harmed.test(story.slice(quote))) return
  const own = companiesBefore(story, sentence, found)
  // One company's people are not those of all whom the incident touched.
  const isPart = sighting.companies.length > 1 && own.length === 1
  const word = { ...story.wordAt(found), ...(isPart ? { certainty: 'CANDIDATE' as const } : {}) }
  const subject = sighting.incident.key
  const reason = isPart ? 'It counts them for one of the companies only.' : 'The sentence counts them.'
  story.add({ predicate: 'AFFECTED', subject, value: found.count }, quote, reason, word)
  for (const match of matches(where, sentence.text, sentence.start))
    for (const place of placesIn(match.text, match.start)) touchedCountry(story, sighting, place, quote, match)
}

/** The incident of the sentence that is told next to the count, else the last one that fits the company spoken of. */
function incidentOf(
  story: Story,
  sightings: Sequence<Sighting>,
  sentence: Sentence,
  found: Span,
  further = 0,
): Sighting | undefined {
  const here = sightings.in(sentence)
  const inSentence = here.findLast((one) => one.start <= found.end) ?? here[0]
  if (inSentence) return inSentence
  const companies = companiesBefore(story, sentence, found)
  return sightings.lastBefore(
    found.start + further,
    (one) =>
      suffered.has(one.kind) &&
      sentence.index - one.sentence.index <= farthest &&
      isCompatible(
        companies,
        one.companies.flatMap(({ organization }) => organization ?? []),
      ),
  )
}

function companiesBefore(story: Story, sentence: Sentence, found: Span): Organization[] {
  const all = story.referencesIn(sentence).filter((one) => one.start < found.end)
  const last = all.findLast((one) => one.organization?.type === 'Company')?.organization
  return last ? [last] : []
}

function countries(story: Story, sightings: Sequence<Sighting>, sentence: Sentence, further = 0): void {
  for (const match of [
    ...matches(whose, sentence.text, sentence.start),
    ...matches(where, sentence.text, sentence.start),
  ]) {
    const sighting = incidentOf(story, sightings, sentence, match, further)
    if (!sighting) continue
    for (const place of placesIn(match.text, match.start))
      touchedCountry(story, sighting, place, clauseAround(sentence, place), match)
  }
}

function touchedCountry(
  story: Story,
  sighting: Sighting,
  { country }: { readonly country: string },
  quote: Span,
  at: Span,
): void {
  const value = { country, role: 'AFFECTED' } as const
  const assertion = { predicate: 'TOUCHED_COUNTRY', subject: sighting.incident.key, value } as const
  story.add(assertion, quote, 'It is where the people concerned are.', story.wordAt(at))
}
