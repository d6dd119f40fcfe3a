import type { Sighting } from '../incidents/sightings.ts'
import { stanceOf, type RulingSighting } from './ruling-sighting.ts'
import type { Sequence } from '../sequence.ts'
import { speakerOf, type Story, type Word } from '../story.ts'

/** Kind, date, regulator, companies and matter of each ruling. */
export function rulingFacts(story: Story, all: Sequence<RulingSighting>, sightings: Sequence<Sighting>): void {
  for (const one of all.all) {
    const { ruling, regulator, allAgainst, broughtBy, quote } = one
    const subject = ruling.key
    const word = regulator
      ? { saidBy: speakerOf(regulator), saidOn: ruling.date, stance: stanceOf(ruling) }
      : { saidOn: null }
    if (ruling.kind === one.kind)
      story.add(
        { predicate: 'KIND', subject, value: { kind: one.kind } },
        quote,
        `“${story.slice(one)}” says what sort of act it is.`,
        word,
      )
    dateFact(story, one, word)
    if (regulator)
      story.add({ predicate: 'ISSUED', subject: regulator.key, object: subject }, quote, one.whoReason, word)
    for (const { key } of allAgainst)
      story.add({ predicate: 'AGAINST', subject, object: key }, quote, one.whomReason, word)
    if (broughtBy) story.add({ predicate: 'BROUGHT_BY', subject, value: broughtBy }, quote, one.whoReason, word)
    const about = sightings.in(one.sentence).find((sighting) => sighting.start >= one.end)
    const reason = 'The sentence says what it is about.'
    const whole = { start: quote.start, end: Math.max(quote.end, about?.end ?? 0) }
    if (about) story.add({ predicate: 'ABOUT', subject, object: about.incident.key }, whole, reason, word)
  }
}

function dateFact(story: Story, { ruling, date, quote }: RulingSighting, word: Word): void {
  if (!date) return
  const whole = { start: Math.min(date.start, quote.start), end: Math.max(date.end, quote.end) }
  const reason = date.anchored
    ? 'The day is in the sentence; the year follows from the date of the article.'
    : 'The date is in the sentence.'
  story.add({ predicate: 'DATE', subject: ruling.key, value: date.date }, whole, reason, word)
}
