import type { EventWordsFragment } from '../generated.ts'
import { dateInWords, isDay } from './dates.ts'
import type { FuzzyDate } from './dates.ts'
import { widerDate } from './dated.ts'
import { countInWords } from './kinds.ts'
import { shortSpeaker } from './speaker.ts'

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const inWords = (count: number): string => numbers[count] ?? String(count)

/**
 * The second line of a lane label: who says so, and how exactly the day is known. Empty where the mark itself and its
 * title say all that is known. `asked` is who asked for a statement, where the sentence around its quote says so.
 */
export function subline(event: EventWordsFragment, asked: string | null = null): string {
  switch (event.__typename) {
    case 'Incident':
      return incidentLine(event)
    case 'Ruling':
      return rulingLine(event)
    case 'Penalty':
      return penaltyLine(event)
    case 'Statement':
      return statementLine(event, asked)
    default:
      return event satisfies never
  }
}

type Of<Type extends EventWordsFragment['__typename']> = Extract<EventWordsFragment, { __typename: Type }>
type Evidence = EventWordsFragment['evidence'][number]

/** The one who says it inside the article; null where the article reports it itself, or where several do. */
function speakerOf(event: EventWordsFragment, about: (claim: Evidence) => boolean): string | null {
  const names = new Set(event.evidence.filter(about).map(({ saidBy }) => shortSpeaker(saidBy)))
  return names.size === 1 ? ([...names][0] ?? null) : null
}

function incidentLine(event: Of<'Incident'>): string {
  if (event.incidentKind === 'ILLEGAL_TRANSFER') {
    const speaker = speakerOf(event, ({ predicate }) => predicate === 'KIND')
    return joined(openEnd(event.date), speaker === null ? null : `illegal, says ${speaker}`)
  }
  if (event.actor !== null) {
    const speaker = speakerOf(event, ({ predicate }) => predicate === 'ACTOR')
    return `“${event.actor.phrase}”${speaker === null ? '' : `, says ${speaker}`}`
  }
  return joined(event.affected === null ? null : countInWords(event.affected), twoDates(event) ?? dayLine(event.date))
}

function rulingLine(event: Of<'Ruling'>): string {
  const of = event.aboutEvents.some(
    (about) => about.__typename === 'Incident' && about.incidentKind === 'ILLEGAL_TRANSFER',
  )
  const count = event.findings.length
  const findings = count === 0 ? null : `${inWords(count)} finding${count === 1 ? '' : 's'}`
  return joined(of ? 'of illegal transfer' : null, findings, isDay(event.date) ? null : dayLine(event.date))
}

function penaltyLine(event: Of<'Penalty'>): string {
  const amount = event.amount === null || event.amount.amount === null
  const day = !isDay(event.date) || event.date?.derived === true
  const ofRuling = isDay(event.date) && hasRulingsDate(event)
  if (amount && day && !ofRuling) return 'amount and day not specified'
  return joined(
    amount ? 'amount not specified' : null,
    ofRuling ? 'day of the ruling' : day ? 'day not specified' : null,
  )
}

/** No sentence dates it, so that the graph gave it the date of the ruling that imposed it. */
const hasRulingsDate = ({ date, evidence }: Of<'Penalty'>): boolean =>
  date?.derived === true && !evidence.some(({ predicate }) => predicate === 'DATE')

function statementLine(event: Of<'Statement'>, asked: string | null): string {
  const to = asked ?? event.evidence.map(({ quote }) => askedBy(quote)).find((name) => name !== null)
  return joined(to === undefined ? null : `to ${to}`, twoDates(event) ?? dayLine(event.date))
}

/** Both phrases where two sentences date it, the wider first: the bar shows both. */
function twoDates(event: EventWordsFragment): string | null {
  const wider = widerDate(event)?.phrase ?? null
  const narrower = event.date?.phrase ?? null
  return wider === null || narrower === null ? null : `“${wider}”; elsewhere “${narrower}”`
}

const asking =
  /\b(?:questioned|asked|contacted|approached|reached) by (?:the )?(?<name>\p{Lu}[\p{L}\d&.]*(?: \p{Lu}[\p{L}\d&.]*)*)/u

/** Whom an answer was given to, where these words say so. */
export const askedBy = (quote: string): string | null => asking.exec(quote)?.groups?.['name'] ?? null

/** How exactly the day is known; null for a known day, which the axis shows. */
function dayLine(date: FuzzyDate | null): string | null {
  if (date === null || (date.earliest === null && date.latest === null)) return 'date unknown'
  if (isDay(date)) return null
  if (date.phrase !== null && /\bearlier\b/i.test(date.phrase) && date.earliest?.endsWith('-01-01'))
    return `some time in ${date.earliest.slice(0, 4)} before the article`
  if (date.derived) return 'day not specified'
  if (date.phrase !== null && /-2[1-4]$|[~?]/.test(date.edtf)) return `“${date.phrase}”`
  return openEnd(date) ?? dateInWords(date)
}

function openEnd(date: FuzzyDate | null): string | null {
  if (date === null) return 'date unknown'
  if (date.earliest === null) return date.latest === null ? 'date unknown' : 'start not specified'
  return date.latest === null ? 'end not specified' : null
}

const joined = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join('; ')
