import type { PenaltyStatus } from '../fact.ts'
import { matches, type Match } from '../lexicon/pattern.ts'
import type { Organization } from '../reference/organization.ts'
import { clauseAround } from '../segment/clauses.ts'
import type { Sentence } from '../segment/sentences.ts'
import { moneyIn } from '../values/money.ts'
import type { PenaltySighting } from './penalties.ts'
import type { Sequence } from './sequence.ts'
import { speakerOf, type EventDraft, type Story, type Word } from './story.ts'

const object =
  '(?:the |its |that |this |a )?(?:[\\p{L}0-9€$£.’-]{1,12} ){0,4}(?:fine|penalty|penalties|fines|surcharge|decision|ruling)'
const verb =
  '(?<verb>reduced|cut|lowered|halved|overturned|annulled|quashed|struck down|set aside|suspended|stayed|upheld)'
const active = new RegExp(`\\b${verb} ${object}(?!\\p{L})`, 'gu')
const passive = new RegExp(
  `\\b${object} (?:was|were|has been|had been) (?:later |then |partly )?${verb}(?!\\p{L})`,
  'gu',
)
const someCourt = /\b(?:court|tribunal|judge|judges)(?: in \p{Lu}\p{L}+)? (?:has |had |later |on appeal )?$/u
const statuses = new Map<string, PenaltyStatus>([
  ['reduced', 'REDUCED'],
  ['cut', 'REDUCED'],
  ['lowered', 'REDUCED'],
  ['halved', 'REDUCED'],
  ['overturned', 'OVERTURNED'],
  ['annulled', 'OVERTURNED'],
  ['quashed', 'OVERTURNED'],
  ['struck down', 'OVERTURNED'],
  ['set aside', 'OVERTURNED'],
  ['suspended', 'SUSPENDED'],
  ['stayed', 'SUSPENDED'],
  ['upheld', 'IMPOSED'],
])

/** What became of a penalty: a later decision reduces, suspends, overturns or upholds it, and reviews the ruling that imposed it. */
export function alterationFacts(story: Story, penalties: Sequence<PenaltySighting>): void {
  for (const sentence of story.sentences)
    for (const pattern of [active, passive])
      for (const match of matches(pattern, sentence.text, sentence.start)) {
        const companies = new Set(story.referencesIn(sentence).map(({ organization }) => organization))
        const own = penalties.lastBefore(match.start, (one) => one.on.some((company) => companies.has(company)))
        const penalty = own ?? penalties.lastBefore(match.start)
        const regulator = regulatorOf(story, sentence, match)
        const isCourt = someCourt.test(sentence.text.slice(0, match.start - sentence.start))
        // Only courts and authorities review; a company that "cut the fine" from its accounts does not.
        if (penalty && (pattern === passive || regulator || isCourt)) alter(story, sentence, match, penalty, regulator)
      }
}

function regulatorOf(story: Story, sentence: Sentence, match: Match): Organization | null {
  const all = story.referencesIn(sentence).filter((one) => one.organization?.type === 'Regulator')
  const before = all.findLast((one) => one.end <= match.start)
  const by = all.find(
    (one) =>
      one.start >= match.end &&
      /^ (?:[^,;]{0,40} )?by (?:the |a |an )?$/.test(story.slice({ start: match.end, end: one.start })),
  )
  return (by ?? before)?.organization ?? null
}

function alter(
  story: Story,
  sentence: Sentence,
  match: Match,
  penalty: PenaltySighting,
  regulator: Organization | null,
): void {
  const found = [...statuses].find(([word]) => match.text.includes(word))
  if (!found) return
  const clause = clauseAround(sentence, match)
  const quote = { start: Math.min(clause.start, match.start), end: Math.max(clause.end, match.end) }
  const event = story.newEvent('Ruling', 'APPEAL_DECISION', { start: match.start, end: match.end })
  const date = story.datesIn(sentence)[0]
  event.date = date?.date ?? null
  const word: Word = regulator ? { saidBy: speakerOf(regulator), saidOn: event.date, stance: 'FINDS' } : {}
  const why = 'The sentence says what became of it.'
  story.add({ predicate: 'KIND', subject: event.key, value: { kind: 'APPEAL_DECISION' } }, quote, why, word)
  if (regulator) story.add({ predicate: 'ISSUED', subject: regulator.key, object: event.key }, quote, why, word)
  if (date)
    story.add(
      { predicate: 'DATE', subject: event.key, value: date.date },
      whole(quote, date),
      'The date is in the sentence.',
      word,
    )
  review(story, event, penalty, quote, word)
  const to = moneyIn(sentence.text, sentence.start, story.regulatorCountries).find(
    (money) =>
      money.start >= match.end && /\bto (?:about |around )?$/.test(story.slice({ start: match.end, end: money.start })),
  )
  const value = { status: found[1], amount: to?.money.amount ?? null, currency: to?.money.currency ?? null }
  const altered = { predicate: 'ALTERED', subject: event.key, object: penalty.event.key, value } as const
  story.add(altered, to ? whole(quote, to) : quote, why, word)
}

function review(
  story: Story,
  event: EventDraft,
  penalty: PenaltySighting,
  quote: { start: number; end: number },
  word: Word,
): void {
  for (const { key } of penalty.on)
    story.add(
      { predicate: 'AGAINST', subject: event.key, object: key },
      quote,
      'It is about the penalty told before.',
      {
        ...word,
        certainty: 'CANDIDATE',
      },
    )
  if (penalty.ruling)
    story.add(
      { predicate: 'REVIEWS', subject: event.key, object: penalty.ruling.key },
      quote,
      'It decides again what the ruling told before imposed.',
      word,
    )
}

function whole(
  quote: { start: number; end: number },
  more: { start: number; end: number },
): { start: number; end: number } {
  return { start: Math.min(quote.start, more.start), end: Math.max(quote.end, more.end) }
}
