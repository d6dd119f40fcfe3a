import type { Span } from '../../fact.ts'
import { aroundDate } from '../../kinds/around-date.ts'
import type { Nearness } from '../../kinds/passage.ts'
import { weighRulingDate } from '../../kinds/weighed.ts'
import { clauseAround, spanning } from '../../segment/clauses.ts'
import type { Sentence } from '../../segment/sentences.ts'
import type { DateAt } from '../../values/dates.ts'
import type { Story } from '../story.ts'

/** A place that tells of an act. */
interface Place extends Span {
  readonly sentence: Sentence
}

/** A date that the words speak for, with what is quoted for it. */
interface WeighedDate {
  readonly at: DateAt
  readonly quote: Span
}

/** Sentences before and behind that may say when it was. */
const reach = { before: 2, behind: 3 }
/** Places of one act that are asked; a text may tell of it without end. */
const most = 8

/** The date near an act that the words around it, and between the two, speak for most; null where they speak for none. */
export function weighedDate(
  story: Story,
  kind: string,
  places: readonly Place[],
  least: number,
  fits: (one: DatedAt) => boolean,
): WeighedDate | null {
  let best: { readonly share: number; readonly one: DatedAt } | null = null
  for (const one of places
    .slice(0, most)
    .flatMap((place) => datesNear(story, place))
    .filter(fits)) {
    const share = shareOf(story, kind, one)
    if (share >= least && share > (best?.share ?? 0)) best = { share, one }
  }
  if (!best) return null
  const { place, at, sentence } = best.one
  const quote = spanning(spanning(at, clauseAround(sentence, at)), clauseAround(place.sentence, place))
  return { at, quote }
}

/** How much the words speak for it that the act is of that date, from 0 to 1. */
const shareOf = (story: Story, kind: string, one: DatedAt): number =>
  weighRulingDate(aroundDateOf(story, kind, one))?.shareOf('THEN') ?? 0

/** What tells whether an act of that kind is of the date. */
export const aroundDateOf = (story: Story, kind: string, { place, at, sentence }: DatedAt): Nearness =>
  aroundDate({
    event: place,
    eventIn: place.sentence,
    kind,
    at,
    dateIn: sentence,
    others: story.datesIn(sentence),
  })

/** A date near a place of an act, with the sentence it stands in. */
interface DatedAt {
  readonly place: Place
  readonly at: DateAt
  readonly sentence: Sentence
}

/** Dates of the sentence that tells of it, and of those around. */
export function datesNear(story: Story, place: Place): DatedAt[] {
  const { index } = place.sentence
  return story.sentences
    .slice(Math.max(0, index - reach.before), index + reach.behind + 1)
    .flatMap((sentence) => story.datesIn(sentence).map((at) => ({ place, at, sentence })))
}
