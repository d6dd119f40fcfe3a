import { clauseAround } from '../../segment/clauses.ts'
import { matches } from '../../lexicon/pattern.ts'
import { derivedDate } from '../../values/dates.ts'
import { dayOf } from '../statements/statement-facts.ts'
import type { Sighting } from './sightings.ts'
import type { StatementSighting } from '../statements/statements.ts'
import type { Sequence } from '../sequence.ts'
import type { Story } from '../story.ts'

const causing = /\b(?:causing|which caused|caused(?! by)|leading to|led to|resulting in|resulted in)\b/gu
const causedBy = /\b(?:caused by|due to|a result of|because of)\b/gu

/** One incident leading to another, only where a sentence says so. */
export function causeFacts(story: Story, sightings: Sequence<Sighting>): void {
  for (const sentence of story.sentences) {
    const here = sightings.in(sentence)
    if (here.length < 2) continue
    for (const [pattern, forward] of [
      [causing, true],
      [causedBy, false],
    ] as const)
      for (const match of matches(pattern, sentence.text, sentence.start)) {
        const before = here.findLast((sighting) => sighting.end <= match.start)
        const after = here.find((sighting) => sighting.start >= match.end)
        if (!before || !after || before.incident === after.incident) continue
        const [cause, effect] = forward ? [before, after] : [after, before]
        const quote = { start: clauseAround(sentence, before).start, end: clauseAround(sentence, after).end }
        story.add(
          { predicate: 'LED_TO', subject: cause.incident.key, object: effect.incident.key, value: { kind: 'CAUSED' } },
          quote,
          'The sentence says that one caused the other.',
          story.wordAt(match),
        )
        boundByEffect(story, cause, effect)
      }
  }
}

/** A cause without a date of its own lies before the end of its effect. */
function boundByEffect(story: Story, cause: Sighting, effect: Sighting): void {
  const latest = effect.incident.dates.flatMap((date) => (date.latest === null ? [] : [date.latest])).toSorted()[0]
  const date = latest === undefined || cause.incident.dates.length > 0 ? null : derivedDate(null, latest)
  if (!date) return
  const quote = clauseAround(effect.sentence, effect)
  story.add(
    { predicate: 'DATE', subject: cause.incident.key, value: date },
    quote,
    'It is said to have caused what happened then, so it came before the end of that time.',
    story.wordAt(effect),
  )
}

/** What was disclosed had happened by then. */
export function boundByDisclosure(story: Story, statements: Sequence<StatementSighting>): void {
  for (const one of statements.all) {
    const latest = one.kind === 'DISCLOSURE' && one.about ? dayOf(one, statements)?.latest : null
    const date = latest ? derivedDate(null, latest) : null
    if (!date || !one.about || one.about.type !== 'Incident' || !one.date) continue
    const quote = { start: Math.min(one.date.start, one.quote.start), end: one.quote.end }
    story.add(
      { predicate: 'DATE', subject: one.about.key, value: date },
      quote,
      'It had happened by the time it was disclosed.',
      { saidBy: one.speaker, saidOn: dayOf(one, statements) },
    )
  }
}
