import type { Fact, RulingKind, Span, Speaker, Stance } from '../../fact.ts'
import type { Organization } from '../../reference/organization.ts'
import type { Sentence } from '../../segment/sentences.ts'
import type { DateAt } from '../../values/dates.ts'
import { speakerOf, type EventDraft, type Word } from '../story.ts'

/** A place where the text speaks of an act of a regulator. */
export interface RulingSighting extends Span {
  readonly sentence: Sentence
  readonly ruling: EventDraft
  readonly kind: RulingKind
  readonly regulator: Organization | null
  readonly against: Organization | null
  /** All of them where a list is named, the first one too. */
  readonly allAgainst: readonly Organization[]
  /** Who acted where it is no regulator of the story: a country, or who sued. */
  readonly broughtBy: Speaker | null
  readonly date: DateAt | null
  /** From the first to the last of subject, verb and clause. */
  readonly quote: Span
  readonly whoReason: string
  readonly whomReason: string
  /** Why it is of its kind, where the words at the place do not say so by themselves. */
  readonly kindReason?: string
  readonly certainty?: Fact['certainty']
  /** Told by what became of its penalty. */
  readonly isLater?: boolean
}

/** The same before it is known which ruling it speaks of. */
export type FoundRuling = Omit<RulingSighting, 'ruling'>

const stances: ReadonlyMap<string, Stance> = new Map([
  ['ACCUSATION', 'ACCUSES'],
  ['FINDING', 'FINDS'],
  ['FINE', 'FINDS'],
])

/** How the regulator's word stands to what the ruling says. */
export function stanceOf(ruling: EventDraft): Stance {
  return stances.get(ruling.kind) ?? 'SAYS'
}

/** The word of the authority whose act it is; nobody's where the text names none. */
export function wordOfAct({ regulator, ruling, certainty = 'SURE' }: RulingSighting): Word {
  return regulator
    ? { saidBy: speakerOf(regulator), saidOn: ruling.date, stance: stanceOf(ruling), certainty }
    : { certainty }
}
