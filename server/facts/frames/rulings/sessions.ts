import type { Span } from '../../fact.ts'
import { clauseAround, spanning } from '../../segment/clauses.ts'
import type { Sentence } from '../../segment/sentences.ts'
import type { DateAt } from '../../values/dates.ts'
import type { RulingSighting } from './ruling-sighting.ts'
import type { Sequence } from '../sequence.ts'
import { mayBeOfAct } from './ruling-dates.ts'
import { speakerOf, type Story } from '../story.ts'
import { weighedDate } from './weighed-dates.ts'

/** Sentences on within which what was decided is told. */
const lookAhead = 3
const met = /\b(?:met|decided|voted|convened|deliberated)\s$/
const decision =
  /\b(?:[Tt]he|[Tt]his|[Ii]ts) (?:decision|ruling|verdict|judge?ment|order|notice|penalt(?:y|ies)|fines?)(?:, (?:of date |which )?| )(?:was |were |came |is |had been |has been )?(?:made |taken |announced |issued |handed down |imposed |adopted |dated |published |served |delivered |given |released |signed |rendered |took effect |takes effect |taking effect )?(?:on )?$/

/** Sentences back to the ruling that somebody announces. */
const soon = 2
const announced: ReadonlySet<string> = new Set(['FINE', 'ORDER', 'SETTLEMENT', 'WARNING'])
const told =
  /\b(?:said|says|announced|disclosed|reported|stated|added)(?: in (?:a|its) \p{Ll}+)?(?: on| late on| early on)? $/u

/** "The authority met on DAY", "The decision was made the day before": days of rulings that are told elsewhere without one. */
export function sessionDates(story: Story, rulings: Sequence<RulingSighting>): void {
  for (const sentence of story.sentences)
    for (const date of story.datesIn(sentence)) {
      const lead = sentence.text.slice(0, date.start - sentence.start)
      if (told.test(lead)) announcement(story, rulings, sentence, date)
      if (met.test(lead)) session(story, rulings, sentence, date)
      else if (decision.test(lead)) decided(story, rulings, sentence, date)
    }
}

/** How sure the words around a date have to be that an act told without a day is of it. */
const least = 0.6

/** Of rulings that are still without a day: the date near them that the words speak for. */
export function weighedRulingDates(story: Story, rulings: Sequence<RulingSighting>): void {
  const given = new Set(rulings.all.flatMap(({ date }) => date?.start ?? []))
  for (const [ruling, places] of Map.groupBy(rulings.all, (one) => one.ruling)) {
    if (ruling.date !== null) continue
    const found = weighedDate(
      story,
      ruling.kind,
      places,
      least,
      ({ place, at, sentence }) =>
        mayBeOfAct(story, sentence, at) && (sentence === place.sentence || !given.has(at.start)),
    )
    const regulator = places.find((one) => one.regulator)?.regulator ?? null
    if (found) write(story, ruling, found.at, found.quote, 'The words around the date say so.', regulator)
  }
}

function session(story: Story, rulings: Sequence<RulingSighting>, sentence: Sentence, date: DateAt): void {
  const regulator = story.subjectBefore(sentence, date.start)?.organization
  if (regulator?.type !== 'Regulator') return
  for (let index = sentence.index; index <= sentence.index + lookAhead; index++) {
    const next = story.sentences[index]
    for (const { ruling, regulator: by } of next ? rulings.in(next) : [])
      if (by === regulator && ruling.date === null)
        add(story, ruling, sentence, date, 'The regulator met on this day.', regulator)
  }
}

/** "The agency fined Alder. It said on Tuesday that …": news of a ruling that is told without a day just before. */
function announcement(story: Story, rulings: Sequence<RulingSighting>, sentence: Sentence, date: DateAt): void {
  const regulator = story.referencesIn(sentence).findLast((one) => one.end <= date.start)?.organization
  if (regulator?.type !== 'Regulator') return
  const one = rulings.lastBefore(date.start)
  const isNews =
    one !== undefined &&
    announced.has(one.ruling.kind) &&
    one.regulator === regulator &&
    one.ruling.date === null &&
    one.ruling.spans.every(({ start }) => start < date.start) &&
    sentence.index - one.sentence.index <= soon
  if (isNews) add(story, one.ruling, sentence, date, 'The regulator made it known on this day.', regulator)
}

function decided(story: Story, rulings: Sequence<RulingSighting>, sentence: Sentence, date: DateAt): void {
  const one = rulings.lastBefore(date.start)
  if (one && one.ruling.date === null)
    add(story, one.ruling, sentence, date, 'The sentence says when it was decided.', one.regulator)
}

function add(
  story: Story,
  ruling: RulingSighting['ruling'],
  sentence: Sentence,
  date: DateAt,
  reason: string,
  regulator: RulingSighting['regulator'],
): void {
  write(story, ruling, date, spanning(clauseAround(sentence, date), date), reason, regulator)
}

function write(
  story: Story,
  ruling: RulingSighting['ruling'],
  date: DateAt,
  quote: Span,
  reason: string,
  regulator: RulingSighting['regulator'],
): void {
  ruling.date = date.date
  const word = regulator ? { saidBy: speakerOf(regulator), saidOn: date.date, stance: 'FINDS' as const } : {}
  story.add({ predicate: 'DATE', subject: ruling.key, value: date.date }, quote, reason, word)
}
