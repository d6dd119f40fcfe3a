import type { IncidentKind, Span } from '../../fact.ts'
import { isFamily } from '../../reference/families.ts'
import { clauseAround, spanning } from '../../segment/clauses.ts'
import type { Sentence } from '../../segment/sentences.ts'
import type { DateAt } from '../../values/dates.ts'
import type { Sequence } from '../sequence.ts'
import type { Story } from '../story.ts'
import type { Sighting } from './sightings.ts'

/** What goes on for a time. */
export const conduct: ReadonlySet<IncidentKind> = new Set([
  'ANTITRUST',
  'BRIBERY',
  'DISCRIMINATION',
  'FRAUD',
  'LABOR',
  'MONEY_LAUNDERING',
])
export const lasting: ReadonlySet<IncidentKind> = new Set(['ANTITRUST', 'BRIBERY', 'FRAUD', 'MONEY_LAUNDERING'])
/** Sentences back and on within which a text says from when until when it went on. */
const around = { back: 2, on: 4 }
/** "records from 2012 to 2014", "had been inspected between": of something else. */
const ofOther =
  /\b(?:records|files|documents|data|customers|clients|accounts|cars|vehicles|models|built|made|born|sold|inspect\p{L}{2,4}|investigat\p{L}{2,4}|notif\p{L}{2,6}|examin\p{L}{2,4}|negotiat\p{L}{2,4}|heard|owned|worked|chief executive|minister|president|fell|rose|revenue|profits?|paid|appointed|elected|headed|led|chaired|sentenced|jailed)(?: (?:them|it|from|dating))? $/iu
/** What has times of its own, unless a clause says that it covers the time of what was done. */
const hasOwnTime =
  /\b(?:investigation|inquiry|inquiries|probe|audits?|hearings?|trial|talks|negotiations|inspections?|revenues?|turnover|sales|profits?|earnings|shares?|stake|executive|director|minister|president|manager|chairman|records|founded|career|recall(?:ed|s)?|payments?|instal?lments|refund(?:ed|s)?|remediation|probation|suspended|banned|barred)\b/iu
const covers = /\b(?:period|covers?|covered|concern(?:s|ed|ing)?|relat(?:es|ed|ing)|during which|found that|that)\b/iu

/**
 * "Between 2001 and 2011 it paid …": from when until when it went on, in its own sentences or right around them; in a
 * text that tells of one incident only, anywhere.
 */
export function periodAround(
  story: Story,
  places: readonly Sighting[],
  sightings: Sequence<Sighting>,
  noticed: ReadonlySet<number>,
): boolean {
  const [first, last] = [places[0], places.at(-1)]
  if (!first || !last) return false
  const own = places.map(({ sentence }) => sentence)
  const from = Math.max(0, first.sentence.index - around.back)
  const near = story.sentences.slice(from, last.sentence.index + around.on + 1)
  const isOnly = sightings.all.every(({ incident }) => incident === first.incident)
  const far = isOnly ? story.sentences.filter(({ text }) => !hasOwnTime.test(text) || covers.test(text)) : []
  for (const sentence of [...own, ...near, ...far]) {
    const here = sightings.in(sentence)
    if (here.length > 0 && here.every(({ incident }) => incident !== first.incident)) continue
    if (here.length === 0 && isOfOthers(story, sentence, places)) continue
    const found = story.datesIn(sentence).find((at) => isPeriod(sentence, at) && !noticed.has(at.start))
    if (!found) continue
    const sighting = here.find(({ incident }) => incident === first.incident) ?? first
    addDate(story, sighting, found, spanning(found, clauseAround(sentence, found)))
    return true
  }
  return false
}

/** A sentence that speaks of other companies only: "Birch was on that list from 2019 until 2020". */
export function isOfOthers(story: Story, sentence: Sentence, places: readonly Sighting[]): boolean {
  const own = places.flatMap(({ companies }) => companies.flatMap(({ organization }) => organization ?? []))
  const here = story
    .referencesIn(sentence)
    .flatMap(({ organization, pronoun }) => (organization?.type === 'Company' && !pronoun ? [organization] : []))
  return own.length > 0 && here.length > 0 && !here.some((one) => own.some((other) => isFamily(one, other)))
}

function isPeriod(sentence: Sentence, { date, start }: DateAt): boolean {
  return date.edtf.includes('/') && !ofOther.test(sentence.text.slice(0, start - sentence.start))
}

/** Says of an incident when it happened. */
export function addDate(story: Story, sighting: Sighting, { date, anchored }: DateAt, quote: Span): void {
  const reason = anchored
    ? 'The sentence says when; the year follows from the date of the article.'
    : 'The sentence says when.'
  story.add({ predicate: 'DATE', subject: sighting.incident.key, value: date }, quote, reason, story.wordAt(sighting))
}
