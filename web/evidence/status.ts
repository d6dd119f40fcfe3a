import { dateInWords } from '../words/dates.ts'
import type { FuzzyDate } from '../words/dates.ts'
import { moneyInWords, penaltyStatuses, rulingSteps, word } from '../words/kinds.ts'
import type { Tone } from '../words/facts.ts'

/** A line of "Status so far". */
export interface Step {
  readonly when: string
  readonly what: string
  /** Null for what no source says. */
  readonly tone: Tone | null
}

interface Dated {
  readonly date: FuzzyDate | null
}
interface RulingSteps extends Dated {
  readonly rulingKind: string
  readonly penalties: readonly (Dated & { readonly status?: string | null })[]
  readonly reviewedBy: readonly (Dated & { readonly title: string })[]
}
interface PenaltySteps extends Dated {
  readonly status: string | null
  readonly history: readonly {
    readonly status: string
    readonly amount: number | null
    readonly currency: string | null
    readonly event: Dated
  }[]
}

const settled = new Set(['IMPOSED', 'OVERTURNED', 'SETTLED', 'PAID'])

/** When, or "day not specified" where no sentence states it. */
const stepDay = (date: FuzzyDate | null): string =>
  date === null || date.derived || (date.earliest === null && date.latest === null)
    ? 'day not specified'
    : dateInWords(date)

/** What is known of a ruling in the order of time, ending with what is not. */
export function rulingStatus(ruling: RulingSteps): Step[] {
  const steps: Step[] = [{ when: stepDay(ruling.date), what: word(rulingSteps, ruling.rulingKind), tone: 'r' }]
  for (const { date, status } of ruling.penalties)
    steps.push({ when: stepDay(date), what: `penalty ${word(penaltyStatuses, status ?? 'ANNOUNCED')}`, tone: 'p' })
  for (const { date, title } of ruling.reviewedBy) steps.push({ when: stepDay(date), what: title, tone: 'r' })
  const open = [
    ...(ruling.penalties.every(({ status }) => !settled.has(status ?? '')) ? ['outcome'] : []),
    ...(ruling.reviewedBy.length === 0 ? ['appeal'] : []),
  ]
  return open.length === 0 ? steps : [...steps, unsaid(open.join(', '))]
}

/** What is known of a penalty in the order of time, ending with what is not. */
export function penaltyStatus(penalty: PenaltySteps): Step[] {
  const steps = penalty.history.map(({ status, amount, currency, event }, index): Step => ({
    // A penalty whose own day no sentence states was not said to be of its ruling's day.
    when: stepDay(index === 0 && penalty.date?.derived === true ? penalty.date : event.date),
    what: `${word(penaltyStatuses, status)}${amount === null ? '' : `, ${moneyInWords({ amount, currency })}`}`,
    tone: 'p',
  }))
  if (steps.length === 0 && penalty.status !== null)
    steps.push({ when: stepDay(penalty.date), what: word(penaltyStatuses, penalty.status), tone: 'p' })
  const known = new Set([penalty.status, ...penalty.history.map(({ status }) => status)])
  const open = [
    ...(known.has('IMPOSED') || known.has('SETTLED') || known.has('OVERTURNED') ? [] : ['whether imposed']),
    ...(known.has('PAID') ? [] : ['payment']),
    ...(known.has('APPEALED') || known.has('OVERTURNED') || known.has('REDUCED') ? [] : ['appeal']),
  ]
  return open.length === 0 ? steps : [...steps, unsaid(open.join(', '))]
}

const unsaid = (what: string): Step => ({ when: what, what: 'not specified in any source', tone: null })
