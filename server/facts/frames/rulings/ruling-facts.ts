import type { Organization } from '../../reference/organization.ts'
import type { Sighting } from '../incidents/sightings.ts'
import { wordOfAct, type RulingSighting } from './ruling-sighting.ts'
import type { Sequence } from '../sequence.ts'
import type { Story, Word } from '../story.ts'
import { spanning } from '../../segment/clauses.ts'

/** Kind, date, regulator, companies and matter of each ruling. */
export function rulingFacts(story: Story, all: Sequence<RulingSighting>, sightings: Sequence<Sighting>): void {
  for (const one of all.all) {
    const { ruling, regulator, allAgainst, broughtBy, quote } = one
    const subject = ruling.key
    const word = wordOfAct(one)
    if (ruling.kind === one.kind)
      story.add(
        { predicate: 'KIND', subject, value: { kind: one.kind } },
        quote,
        one.kindReason ?? `“${story.slice(one)}” says what sort of act it is.`,
        word,
      )
    dateFact(story, one, word)
    if (regulator)
      story.add({ predicate: 'ISSUED', subject: regulator.key, object: subject }, quote, one.whoReason, word)
    for (const { key } of regulator ? jointly(story, one, regulator) : [])
      story.add(
        { predicate: 'ISSUED', subject: key, object: subject },
        quote,
        'The sentence says who else did it.',
        word,
      )
    for (const { key } of allAgainst)
      story.add({ predicate: 'AGAINST', subject, object: key }, quote, one.whomReason, word)
    if (broughtBy) story.add({ predicate: 'BROUGHT_BY', subject, value: broughtBy }, quote, one.whoReason, word)
    const about = sightings.in(one.sentence).find((sighting) => sighting.start >= one.end)
    const reason = 'The sentence says what it is about.'
    const whole = { start: quote.start, end: Math.max(quote.end, about?.end ?? 0) }
    if (about) story.add({ predicate: 'ABOUT', subject, object: about.incident.key }, whole, reason, word)
  }
}

const joined =
  /^(?:,| and|, and| together with| jointly with| along with|, together with) (?:the |[\p{Lu}]\p{L}+[’']s )?$/u

/** "The agency and the ministry announced": those named in one breath with the one who acts. */
function jointly(story: Story, { sentence, quote }: RulingSighting, regulator: Organization): Organization[] {
  const all = story.referencesIn(sentence)
  const own = all.filter((one) => one.organization === regulator && one.start >= quote.start - longest)
  return all.flatMap(({ organization, start, end }) => {
    const isNext = own.some(
      (one) =>
        joined.test(story.slice({ start: one.end, end: start })) ||
        joined.test(story.slice({ start: end, end: one.start })),
    )
    return isNext && organization?.type === 'Regulator' && organization !== regulator ? [organization] : []
  })
}

/** Characters before the quote within which they are named. */
const longest = 80

function dateFact(story: Story, { ruling, date, quote }: RulingSighting, word: Word): void {
  if (!date) return
  const whole = spanning(date, quote)
  const reason = date.anchored
    ? 'The day is in the sentence; the year follows from the date of the article.'
    : 'The date is in the sentence.'
  story.add({ predicate: 'DATE', subject: ruling.key, value: date.date }, whole, reason, word)
}
