import type { PenaltyStatus, Span } from '../../fact.ts'
import { matches, type Match } from '../../lexicon/pattern.ts'
import type { Organization } from '../../reference/organization.ts'
import { clauseAround, spanning } from '../../segment/clauses.ts'
import type { Sentence } from '../../segment/sentences.ts'
import type { DateAt } from '../../values/dates.ts'
import { moneyIn } from '../../values/money.ts'
import { alterations, anyVerb, statusOf } from './alteration-words.ts'
import { isReviewing } from '../../reference/courts.ts'
import type { PenaltySighting } from './penalties.ts'
import { rulingDate } from '../rulings/ruling-dates.ts'
import type { RulingSighting } from '../rulings/ruling-sighting.ts'
import type { Sequence } from '../sequence.ts'
import { speakerOf, type EventDraft, type Story, type Word } from '../story.ts'

const discount =
  /\b(?:discount|rebate|early payment|paid (?:early|promptly|voluntarily)|voluntary payment|prompt payment|settlement (?:scheme|procedure|discount)|cooperat\p{L}+|co-operat\p{L}+|leniency|(?:agreed|agreement|willingness|decision|decided|chose) to settle|settled (?:early|quickly|promptly|at (?:an early|the first|the earliest))|early (?:settlement|resolution|admission)|pandemic|financial (?:situation|position|difficult\p{L}+|hardship)|inability to pay|mitigating|acknowledg\p{L}+|(?:accept|admit)\p{L}{0,4} (?:its )?(?:responsibility|liability|guilt))\b/iu
/** What courts decide on again. */
const penalizing: ReadonlySet<string> = new Set(['FINE', 'ORDER', 'FINDING', 'SETTLEMENT'])
const someCourt =
  /\b(?:courts?|tribunal|judges?|justices|panel|board|council|appeals? (?:body|chamber|instance))(?: (?:in|of|for) (?:\p{L}+ ){0,2}\p{Lu}\p{L}+)? (?:has |had |have |later |then |also |on appeal |on \p{Lu}\p{L}+day |in \d{4} ){0,2}$/u
/** Sentences back within which a penalty of nobody in the sentence is still the one spoken of. */
const near = 5
/** Penalties that “all” can mean; it keeps reading linear in the length of a text. */
const most = 20
/**
 * What became of a penalty or a ruling: a later decision reduces, suspends, overturns or upholds it, or decides on an
 * appeal, and reviews the ruling that imposed it.
 */
export function alterationFacts(
  story: Story,
  penalties: Sequence<PenaltySighting>,
  rulings: Sequence<RulingSighting>,
): void {
  const decisions: Decision[] = []
  for (const sentence of story.sentences) {
    if (!anyVerb.test(sentence.text)) continue
    let event: EventDraft | null = null
    for (const { pattern, byCourt, isOfCourt } of alterations)
      for (const match of matches(pattern, sentence.text, sentence.start)) {
        const regulator = regulatorOf(story, sentence, match)
        const isCourt = someCourt.test(sentence.text.slice(0, match.start - sentence.start))
        // Only courts and authorities review; a company that "cut the fine" from its accounts does not.
        if (byCourt && !regulator && !isCourt) continue
        if (isOfCourt && !isCourt && !isReviewing(regulator)) continue
        // "The fine was cut because it paid early": the authority's own discount is no decision on an appeal.
        if (!isCourt && discount.test(sentence.text)) {
          discounted(story, sentence, match, penalties)
          continue
        }
        // "threw out the lawsuit against Alder": that ends there, and nothing is decided again.
        if (
          rulings
            .in(sentence)
            .some((one) => one.kind === 'DISMISSAL' && one.start <= match.start && one.end >= match.end - 1)
        )
          continue
        event = alter(story, sentence, match, { penalties, rulings, regulator, decisions, told: event }) ?? event
      }
  }
}

function discounted(story: Story, sentence: Sentence, match: Match, penalties: Sequence<PenaltySighting>): void {
  const penalty = penaltyOf(story, sentence, penalties)
  const status = statusOf(match)
  if (!penalty?.ruling || status !== 'REDUCED') return
  const clause = clauseAround(sentence, match)
  const quote = spanning(clause, match)
  const value = { status, amount: null, currency: null }
  story.add(
    { predicate: 'IMPOSED', subject: penalty.ruling.key, object: penalty.event.key, value },
    quote,
    'The sentence says what became of it.',
    story.wordAt(quote),
  )
}

/** "the fine imposed by": whoever did that is not the one who decides again. */
const firstActs =
  /\b(?:imposed|levied|issued|handed|set|made|taken|adopted|brought|given|ordered|granted|slapped|laid)\b[^;]{0,60}$/

function regulatorOf(story: Story, sentence: Sentence, match: Match): Organization | null {
  const all = story.referencesIn(sentence).filter((one) => one.organization?.type === 'Regulator')
  const before = all.findLast((one) => one.end <= match.start)
  const by = all.find(
    (one) =>
      one.start >= match.end &&
      /^ (?:[^,;]{0,60} )?(?:by|before|at|in) (?:the |a |an )?$/.test(
        story.slice({ start: match.end, end: one.start }),
      ) &&
      !firstActs.test(story.slice({ start: match.end, end: one.start })),
  )
  return (by ?? before)?.organization ?? null
}

function penaltyOf(
  story: Story,
  sentence: Sentence,
  penalties: Sequence<PenaltySighting>,
): PenaltySighting | undefined {
  const companies = new Set(story.referencesIn(sentence).map(({ organization }) => organization))
  const own = penalties.lastBefore(sentence.end, (one) => one.on.some((company) => companies.has(company)))
  return own ?? penalties.lastBefore(sentence.end, (one) => sentence.index - one.sentence.index <= near)
}

/** A review with the place where it is told. */
interface Decision {
  readonly event: EventDraft
  readonly sentence: Sentence
  readonly regulator: Organization | null
  readonly against: Organization | undefined
}

const another = /\b(?:later|then|in turn|subsequently|again|further|higher|[Ss]upreme|finally|ultimately|second|also)\b/

/** "Alder has lost its appeal. The tribunal dismissed it on 3 May": one decision told twice. */
function isSame(one: Decision, { sentence, regulator, against }: Omit<Decision, 'event'>): boolean {
  return (
    sentence.index - one.sentence.index <= soon &&
    one.against === against &&
    (one.regulator === null || regulator === null || one.regulator === regulator) &&
    one.event.date === null &&
    !another.test(sentence.text)
  )
}

interface Known {
  readonly penalties: Sequence<PenaltySighting>
  readonly rulings: Sequence<RulingSighting>
  readonly regulator: Organization | null
  /** Those told before. */
  readonly decisions: Decision[]
  /** The decision that the sentence tells already. */
  readonly told: EventDraft | null
}

/** The decision told in the sentence; null where it is directed against nobody. */
function alter(
  story: Story,
  sentence: Sentence,
  match: Match,
  { penalties, rulings, regulator, decisions, told }: Known,
): EventDraft | null {
  const penalty = penaltyOf(story, sentence, penalties)
  const here = story.referencesIn(sentence).flatMap(({ organization }) => organization ?? [])
  const company = here.find(
    ({ type, key }) => type === 'Company' && (!penalty || penalty.on.some((one) => one.key === key)),
  )
  const against = company ?? here.find(({ type }) => type === 'Company') ?? penalty?.on[0]
  // A court that decides again on nobody in particular still decides again.
  if (!against && !regulator) return null
  const clause = clauseAround(sentence, match)
  const quote = spanning(clause, match)
  const same = told ?? decisions.findLast((one) => isSame(one, { sentence, regulator, against }))?.event
  const event = same ?? story.newEvent('Ruling', 'APPEAL_DECISION', { start: match.start, end: match.end })
  const inClause = story.datesIn(sentence).find((one) => one.end <= match.start || one.end <= clause.end)
  const date = rulingDate(story, sentence, match) ?? inClause ?? judgmentDate(story, sentence)
  event.date ??= date?.date ?? null
  decisions.push({ event, sentence, regulator, against })
  const word: Word = regulator ? { saidBy: speakerOf(regulator), saidOn: event.date, stance: 'FINDS' } : {}
  const why = 'The sentence says what became of it.'
  story.add({ predicate: 'KIND', subject: event.key, value: { kind: 'APPEAL_DECISION' } }, quote, why, word)
  if (regulator) story.add({ predicate: 'ISSUED', subject: regulator.key, object: event.key }, quote, why, word)
  const on =
    against && here.includes(against) ? 'The sentence says whose case it is.' : 'It is about the penalty told before.'
  for (const { key } of against ? (penalty?.on.includes(against) ? penalty.on : [against]) : [])
    story.add({ predicate: 'AGAINST', subject: event.key, object: key }, quote, on, word)
  if (date)
    story.add(
      { predicate: 'DATE', subject: event.key, value: date.date },
      date.start >= sentence.start && date.end <= sentence.end ? whole(quote, date) : date,
      'The text says when it was decided.',
      word,
    )
  const reviewed = penalty?.ruling ?? reviewedBy(rulings, sentence, regulator, against ?? null)
  if (reviewed && reviewed !== event) {
    review(story, event, reviewed, quote, word)
    // Which of several rulings led to it is a guess where the sentence names nobody.
    if (against && here.includes(against)) led(story, event, reviewed, quote, word)
  }
  const status = statusOf(match)
  for (const one of penalty && status ? alike(match, penalty, penalties) : [])
    if (status) change(story, sentence, match, { event, penalty: one, quote, word, status })
  return event
}

const judged =
  /\b(?:judge?ment|ruling|decision|verdict|order)(?: (?:of|dated|on|from|came|was (?:given|delivered|handed down|issued|made|announced|published)))?(?: on)? $/u
/** Sentences on within which the day of a judgment is told. */
const soon = 2

/** "In its judgment of 11 November the court …", told just behind the words for what it decided. */
function judgmentDate(story: Story, { index }: Sentence): DateAt | undefined {
  return story.sentences
    .slice(index + 1, index + 1 + soon)
    .flatMap((next) =>
      story.datesIn(next).filter((date) => judged.test(next.text.slice(0, date.start - next.start))),
    )[0]
}

/** "struck down both decisions": the one told last, and those on the same companies before it. */
function alike(match: Match, last: PenaltySighting, penalties: Sequence<PenaltySighting>): PenaltySighting[] {
  if (!/\b(?:both|all)\b/.test(match.text)) return [last]
  const those = penalties.all
    .slice(-most)
    .filter(({ start, on }) => start <= last.start && on.some((one) => last.on.includes(one)))
  const byEvent = [...new Map(those.map((one) => [one.event, one])).values()]
  return /\bboth\b/.test(match.text) ? byEvent.slice(-2) : byEvent
}

interface Change {
  readonly event: EventDraft
  readonly penalty: PenaltySighting
  readonly quote: Span
  readonly word: Word
  readonly status: PenaltyStatus
}

/** The ruling on the same company that somebody else made: the one told last before, else the only one of the text. */
function reviewedBy(
  rulings: Sequence<RulingSighting>,
  sentence: Sentence,
  regulator: Organization | null,
  against: Organization | null,
): EventDraft | null {
  if (!against) return null
  const fits = (one: RulingSighting) =>
    penalizing.has(one.kind) &&
    one.allAgainst.includes(against) &&
    (one.regulator === null || one.regulator !== regulator)
  const before = rulings.lastBefore(sentence.end, fits)
  const [only, ...more] = new Set(rulings.all.filter(fits).map(({ ruling }) => ruling))
  return before?.ruling ?? (more.length === 0 ? (only ?? null) : null)
}

const again = 'It decides again what the ruling told before imposed.'

function review(story: Story, event: EventDraft, ruling: EventDraft, quote: Span, word: Word): void {
  story.add({ predicate: 'REVIEWS', subject: event.key, object: ruling.key }, quote, again, word)
}

/** That one led to the other by an appeal. */
function led(story: Story, event: EventDraft, ruling: EventDraft, quote: Span, word: Word): void {
  const link = { predicate: 'LED_TO', subject: ruling.key, object: event.key, value: { kind: 'APPEALED' } } as const
  story.add(link, quote, again, word)
}

function change(story: Story, sentence: Sentence, match: Match, { event, penalty, quote, word, status }: Change): void {
  const to = moneyIn(sentence.text, sentence.start, story.regulatorCountries).find(
    (money) =>
      money.start >= match.end && /\bto (?:about |around )?$/.test(story.slice({ start: match.end, end: money.start })),
  )
  const value = { status, amount: to?.money.amount ?? null, currency: to?.money.currency ?? null }
  const altered = { predicate: 'ALTERED', subject: event.key, object: penalty.event.key, value } as const
  story.add(altered, to ? whole(quote, to) : quote, 'The sentence says what became of it.', word)
}

function whole(quote: Span, more: Span): Span {
  return spanning(quote, more)
}
