import type { RulingKind, Span, Speaker } from '../fact.ts'
import { countryNamesIn } from '../lexicon/places.ts'
import type { Reference } from '../reference/organization.ts'
import type { Sentence } from '../segment/sentences.ts'
import { speakerOf, type Story } from './story.ts'

/** Who acts, with the place where the words for it start. */
interface Actor {
  readonly start: number
  readonly speaker: Speaker
}

const people =
  /(?:^|\s)((?:(?:a|the|some|several|two|three|\d+)\s)?(?:(?:group|dozens|hundreds|thousands) of\s)?(?:\p{Ll}+\s)?(?:customers|shareholders|investors|employees|workers|consumers|users|victims|residents|families|plaintiffs|passengers|unions?|activists))\s(?:has\s|have\s|had\s)?$/iu

/** A country that acts ("Norway fined …"), or who sues and is no regulator. */
export function actorBefore(
  story: Story,
  sentence: Sentence,
  kind: RulingKind,
  match: Span,
  subject: Reference | null,
): Actor | null {
  const lead = sentence.text.slice(0, match.start - sentence.start)
  const place = countryNamesIn(lead.slice(-40), match.start - Math.min(40, lead.length)).at(-1)
  if (
    place &&
    kind !== 'LAWSUIT' &&
    /^ (?:has |had |also )?$/.test(story.slice({ start: place.end, end: match.start }))
  )
    return { start: place.start, speaker: { name: place.text, kind: 'REGULATOR', mention: null } }
  if (kind !== 'LAWSUIT') return null
  const those = subject
    ? /(?:customers|shareholders|investors|employees|workers|users) of (?:the )?$/i.exec(
        sentence.text.slice(0, subject.start - sentence.start),
      )
    : null
  if (subject && those && match.start - subject.end <= 6) {
    const start = sentence.start + those.index
    return { start, speaker: { name: story.slice({ start, end: subject.end }), kind: 'PUBLIC', mention: null } }
  }
  if (subject?.organization && match.start - subject.end <= 6)
    return { start: subject.start, speaker: speakerOf(subject.organization) }
  const who = people.exec(lead.slice(-90))?.[1]
  const at = who === undefined ? -1 : lead.lastIndexOf(who)
  return who === undefined || at < 0
    ? null
    : { start: sentence.start + at, speaker: { name: who, kind: 'PUBLIC', mention: null } }
}
