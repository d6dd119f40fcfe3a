import type { Span } from '../../fact.ts'
import { aroundSum } from '../../kinds/around-sum.ts'
import { weighCount } from '../../kinds/weighed.ts'
import { matches } from '../../lexicon/pattern.ts'
import { placesIn } from '../../lexicon/places.ts'
import { isCompatible } from '../../reference/families.ts'
import type { Organization } from '../../reference/organization.ts'
import { suffered } from '../parties.ts'
import { clauseAround } from '../../segment/clauses.ts'
import type { Sentence } from '../../segment/sentences.ts'
import { countsIn, type CountAt } from '../../values/counts.ts'
import type { Sequence } from '../sequence.ts'
import { touchedCountry } from './settings.ts'
import type { Sighting } from './sightings.ts'
import type { Story } from '../story.ts'
import { inOneParagraph } from '../paragraphs.ts'

const touched =
  /\b(?:affect(?:ed|ing|s)|reported cases|cases since|down with|hitting|caught|contracted|infected|aboard|on board|discriminat\p{L}{2,4}|exposed|impacted|concerned|concerns|stolen|harvested|taken|breached|belonging to|of the data of|fell ill|fallen ill|fall ill|became ill|ill|sick|sickened|symptoms|in hospital|to hospital|confirmed cases|injur\p{L}{2,4}|hurt|wounded|poisoned|touched|at risk|comes? to|came to|in all|in total|had their|lost|could not|unable to|without|cut off|stranded|evacuated|owed|unpaid|underpaid|short-?changed|cheated|misled|deceived|defrauded|overcharged|put at|leaked|compromised|hit|accessed|laid bare|letters? (?:in|to)|notif(?:y|ies|ied|ying)|being (?:told|informed|contacted)|compensate|no wages|never paid|not paid)\b/u
/** "the records of 300 patients", "must pay back wages to 74 workers": whom it touched, by what stands before. */
const touchedBefore =
  /\b(?:(?:records?|data|details|files|information|identities|documents),? (?:\p{L}+ ){0,8}?of|(?:pay|pays|paid|paying|payments?|compensat\p{L}{1,4}|restitution|wages|refunds?|refunding|owed|owing)\b[^;]{0,60} (?:to|for|among)|compensat(?:e|es|ing|ed)|underpa(?:id|ying)|short-?changed|cheated|put|stranded|left) $/u
const told = /\b(?:informed|notified|told|alerted)\b/
/** Who was killed is no count of those whom it touched. */
const killedBefore =
  /\b(?:kill(?:ed|ing|s)|deaths? of|died|dead|lives of|lost|cost|drown\p{L}{2,4}) (?:(?!and )\p{L}+ ){0,2}$/u
const killedBehind =
  /^(?: \p{L}+){0,6}? (?:kill(?:ed|ing)|die[sd]?|dead|death|dying|perished|drowned|lost (?:his|her|their) li(?:fe|ves)|lives)\b/u
/** Hurt at work: those are the accident, and not whom it touched. */
const harmed = /\b(?:injur\p{L}{2,4}|hurt|wounded|hospitali[sz]ed)\b/u
/** "which serves 3 million customers", "500 members have sued": what a company is, or who complains. */
const sizeBefore =
  /\b(?:serv(?:es?|ing)|employ(?:s|ed|ing)?|boast(?:s|ing)?|(?:which|that|who|it|company|bank|firm|group) (?:now |also |itself )?(?:has|had|counts|claims|runs)|fewer|(?:a |each )?fine of|for each of|workforce of|base of|team of|staff of|none of|(?:company|firm|group|chain|insurer|bank|lender|operator|provider|retailer|carrier|utility|hospital|clinic|surger(?:y|ies)|dentists|school|city|town|municipality|airline|agency|maker|business|platform|app|service|network)s? with) (?:its |their |the )?$/u
const actingBehind =
  /^(?: (?:also|have|has|had|already|now|then)){0,3} (?:filed|complained|signed|joined|sued|brought|called|wrote|written|protested|registered|applied|asked|objected|marched|works? (?:for|at|in)|employed|nationwide|worldwide)\b/u
const people = 'customers|clients|users|patients|guests|subscribers|passengers|employees|members'
/** "Italian and French customers" */
export const whose = new RegExp(`(?<!\\p{L})(?:\\p{Lu}\\p{L}{1,30}[ ()]{1,3}(?:and )?){1,4}(?:${people})`, 'gu')
/** "customers in Italy and France" */
export const where = new RegExp(
  `(?:${people}) (?:in|across) (?:the )?[\\p{Lu}][\\p{L}]+(?:(?:, | and |, and )(?:the )?[\\p{Lu}][\\p{L}]+){0,4}`,
  'gu',
)
/** "280,000 customers, more than half of all, are affected": the clause goes on behind an aside. */
const opensAside = /^, [^,;.]{3,80}, (?:is|are|was|were|had|have|may|might|could)\b/u
/** "… people are thought to be affected": nothing more need speak for it. */
const saysSo =
  /^(?: \p{L}+){0,3} (?:is|are|was|were|has been|have been|had been|may be|may have been|might be|could be) (?:\p{L}+ly )?(?:(?:thought|believed|estimated|feared|said|known|reported|understood) to (?:be|have been) )?(?:affected|concerned|exposed|impacted)\b/u
/** "It injured 40 people" */
const saysSoBefore =
  /\b(?:injur(?:ed|ing)|hurt(?:ing)?|wound(?:ed|ing)|sicken(?:ed|ing)|affect(?:ed|ing)) (?:another |some )?$/u
/** How much the words around a count must speak for it, where a rule does too and where none does. */
const unlikely = 0.25
const likely = 0.7
/** Characters ahead to what customers were told of. */
const ahead = 300
/** Sentences back to the incident of which a count without one speaks, and on to one told only then. */
const farthest = 6
const soon = 2

/** How many people or records an incident touched, and where they are, in its own sentence or one that goes on about it. */
export function affectedFacts(story: Story, sightings: Sequence<Sighting>): void {
  for (const sentence of story.sentences) {
    const here = sightings.in(sentence)
    for (const found of countsIn(sentence.text, sentence.start)) count(story, sightings, sentence, found)
    if (here.length > 0) continue
    if (told.test(sentence.text)) countries(story, sightings, sentence, ahead)
    if (touched.test(sentence.text)) countries(story, sightings, sentence)
  }
}

function count(story: Story, sightings: Sequence<Sighting>, sentence: Sentence, found: CountAt): void {
  const sighting = incidentOf(story, sightings, sentence, found)
  if (!sighting || isOther(sentence, found)) return
  const quote = clauseAround(sentence, found)
  const isIn = sighting.sentence === sentence && (suffered.has(sighting.kind) || sighting.kind === 'CONTAMINATION')
  const words = opensAside.test(after(sentence, found)) ? sentence.text : story.slice(quote)
  const isTold = isIn || touched.test(words) || touchedBefore.test(before(sentence, found, 120))
  const share = weighCount(aroundSum(sentence, found, story.article.title))?.shareOf('AFFECTED') ?? 0
  const isSaid = saysSo.test(after(sentence, found)) || saysSoBefore.test(before(sentence, found, 30))
  if (share < (isTold ? unlikely : likely) && !isSaid) return
  if (sighting.kind === 'LABOR' && harmed.test(story.slice(quote))) return
  const own = companiesBefore(story, sentence, found)
  // One company's people are not those of all whom the incident touched.
  const isPart = sighting.companies.length > 1 && own.length === 1
  const word = { ...story.wordAt(found), ...(isPart ? { certainty: 'CANDIDATE' as const } : {}) }
  const subject = sighting.incident.key
  const reason = isPart ? 'It counts them for one of the companies only.' : 'The sentence counts them.'
  story.add({ predicate: 'AFFECTED', subject, value: found.count }, quote, reason, word)
  for (const match of matches(where, sentence.text, sentence.start))
    for (const place of placesIn(match.text, match.start)) concerned(story, sighting, place.country, quote, match)
}

/** True for the dead, for those whom a company serves or employs, and for those who complain. */
function isOther(sentence: Sentence, found: Span): boolean {
  const lead = before(sentence, found, 60)
  const behind = sentence.text.slice(found.end - sentence.start, found.end - sentence.start + 80)
  return killedBefore.test(lead) || killedBehind.test(behind) || sizeBefore.test(lead) || actingBehind.test(behind)
}

/** What stands behind it. */
function after(sentence: Sentence, { end }: Span): string {
  return sentence.text.slice(end - sentence.start, end - sentence.start + 120)
}

function before(sentence: Sentence, { start }: Span, most: number): string {
  return sentence.text.slice(Math.max(0, start - sentence.start - most), start - sentence.start)
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
  const fits = (one: Sighting) =>
    sentence.index - one.sentence.index <= farthest &&
    isCompatible(
      companies,
      one.companies.flatMap(({ organization }) => organization ?? []),
    )
  const first = sightings.all[0]
  // Nothing is told before it: it leads to what the text tells first.
  const leads = first && first.start > found.start ? first : undefined
  return sightings.lastBefore(found.start + further, fits) ?? soonAfter(story, sightings, sentence).find(fits) ?? leads
}

/** What the next sentences of the paragraph tell: "Some 6,800 people have a letter. It says that their data were stolen." */
function soonAfter(story: Story, sightings: Sequence<Sighting>, sentence: Sentence): Sighting[] {
  const next = story.sentences.slice(sentence.index + 1, sentence.index + 1 + soon)
  return next.flatMap((one) => (inOneParagraph(story, sentence, one) ? sightings.in(one) : []))
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
      concerned(story, sighting, place.country, clauseAround(sentence, place), match)
  }
}

function concerned(story: Story, { incident }: Sighting, country: string, quote: Span, at: Span): void {
  touchedCountry(story, incident, country, quote, 'It is where the people concerned are.', story.wordAt(at))
}
