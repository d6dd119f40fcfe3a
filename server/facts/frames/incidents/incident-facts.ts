import { affectedFacts, where, whose } from './affected.ts'
import { deathFacts } from './deaths.ts'
import { unclaimed } from './unclaimed.ts'
import type { IncidentKind, Span } from '../../fact.ts'
import file from '../../lexicon/incidents.json' with { type: 'json' }
import { entriesOf, matches, triggers } from '../../lexicon/pattern.ts'
import { placesIn } from '../../lexicon/places.ts'
import { clauseAround } from '../../segment/clauses.ts'
import { destination, disclosureQuote, parties, suffered } from '../parties.ts'
import { incidentDates } from './incident-dates.ts'
import { discoveries } from './discoveries.ts'
import type { RulingSighting } from '../rulings/ruling-sighting.ts'
import { rolls } from './rolls.ts'
import { touchedCountry } from './settings.ts'
import type { Sighting } from './sightings.ts'
import type { StatementSighting } from '../statements/statements.ts'
import type { Sequence } from '../sequence.ts'
import type { Story } from '../story.ts'

const actors = entriesOf(file.actors).map(([kind, phrases]) => ({
  kind,
  pattern: triggers(phrases),
}))
const aboutData: ReadonlySet<IncidentKind> = new Set(['DATA_BREACH', 'ILLEGAL_TRANSFER'])
/** What each place that speaks of an incident says of it. */
export function incidentFacts(
  story: Story,
  sightings: Sequence<Sighting>,
  rulings: Sequence<RulingSighting>,
  statements: Sequence<StatementSighting>,
): void {
  const noticed = discoveries(story, sightings)
  for (const sighting of sightings.all) {
    const quote = clauseAround(sighting.sentence, sighting)
    actor(story, sighting, quote)
    hackers(story, sighting)
    parties(story, sighting, quote, rulings, statements)
    if (sighting.kind === 'ILLEGAL_TRANSFER') destination(story, sighting)
    else countries(story, sighting, statements)
  }
  incidentDates(story, sightings, { noticed, rulings, statements })
  affectedFacts(story, sightings)
  deathFacts(story, sightings)
  rolls(story, sightings)
  unclaimed(story, sightings)
  targets(story, sightings)
}

const claimed =
  /\b(?:claimed|claims|behind|attributed|responsible|stole|breached|hacked|attacked|leaked|posted|published|said it)\b/
const doubt = /\b(?:likely|possibly|allegedly|suspected|believed|may|might|could|reportedly|links?|linked)\b/

/** A named group of hackers in the sentence of an incident, or right behind it; surely where the text does not doubt it. */
function hackers(story: Story, sighting: Sighting): void {
  const next = story.sentences[sighting.sentence.index + 1]
  for (const sentence of next ? [sighting.sentence, next] : [sighting.sentence])
    for (const one of story.referencesIn(sentence)) {
      if (one.hackers === null || !claimed.test(sentence.text)) continue
      const value = { name: one.hackers, kind: 'EXTERNAL', phrase: story.slice(one) } as const
      const isSure = sentence === sighting.sentence && !doubt.test(sentence.text)
      story.add(
        { predicate: 'ACTOR', subject: sighting.incident.key, value },
        clauseAround(sentence, one),
        isSure ? 'The sentence names who did it.' : 'The text names who may have done it.',
        { ...story.wordAt(one), certainty: isSure ? 'SURE' : 'CANDIDATE' },
      )
    }
}

function actor(story: Story, sighting: Sighting, quote: Span): void {
  for (const { kind, pattern } of actors)
    for (const match of matches(pattern, story.slice(quote), quote.start)) {
      const value = { name: null, kind, phrase: match.text }
      story.add(
        { predicate: 'ACTOR', subject: sighting.incident.key, value },
        quote,
        'The sentence says who did it, without a name.',
        story.wordAt(sighting),
      )
    }
}

/** The countries of the customers whom a disclosure speaks of, or who are said to be affected. */
function countries(story: Story, sighting: Sighting, statements: Sequence<StatementSighting>): void {
  if (!suffered.has(sighting.kind)) return
  const { sentence } = sighting
  const disclosure = statements
    .in(sighting.sentence)
    .find((one) => one.about === sighting.incident && one.kind === 'DISCLOSURE')
  const scope = story.wordAt(sighting)
  const word = disclosure && scope.saidBy ? { saidBy: scope.saidBy, saidOn: scope.saidOn ?? null } : scope
  const clause = clauseAround(sentence, sighting)
  for (const match of [
    ...matches(whose, sentence.text, sentence.start),
    ...matches(where, sentence.text, sentence.start),
  ])
    for (const place of placesIn(match.text, match.start)) {
      const quote = disclosure ? disclosureQuote(disclosure, clause) : clauseAround(sentence, place)
      touchedCountry(story, sighting.incident, place.country, quote, 'It is where the customers concerned are.', word)
    }
}

/** What was hit, once for each incident: the wording that says whose it was, else the first. */
function targets(story: Story, sightings: Sequence<Sighting>): void {
  for (const [incident, places] of Map.groupBy(sightings.all, (sighting) => sighting.incident)) {
    const named = places.flatMap((sighting) => {
      const name = targetOf(sighting.kind, story.slice(sighting))
      return name === null
        ? []
        : [
            {
              name,
              sighting,
              weight: (/^(?:data|personal data)$/.test(name) ? 0 : 2) + (story.scopeAt(sighting) ? 1 : 0),
            },
          ]
    })
    const best = named.toSorted((a, b) => b.weight - a.weight || a.sighting.start - b.sighting.start)[0]
    if (!best) continue
    const quote = clauseAround(best.sighting.sentence, best.sighting)
    story.add(
      { predicate: 'TARGET', subject: incident.key, value: { name: best.name } },
      quote,
      'The sentence says what was hit.',
      story.wordAt(best.sighting),
    )
  }
}

function targetOf(kind: IncidentKind, text: string): string | null {
  if (kind === 'ACCOUNT_TAKEOVER') return /(\p{L}+(?: media)?) account/u.exec(text)?.[0] ?? null
  if (!aboutData.has(kind)) return null
  const whoseData =
    /(customer|client|user|patient|employee|passenger|guest)(?:s[’']?|[’']s)? (?:personal )?(?:data|information|records|details)/.exec(
      text,
    )?.[1]
  return whoseData ? `${whoseData} data` : (/personal (?:data|information)/.exec(text)?.[0] ?? null)
}
