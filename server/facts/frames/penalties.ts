import type { Modality, Money, PenaltyKind, PenaltyStatus, Span } from '../fact.ts'
import { matches, type Match } from '../lexicon/pattern.ts'
import type { Organization } from '../reference/organization.ts'
import { clauseAround, wholeSentence } from '../segment/clauses.ts'
import type { Sentence } from '../segment/sentences.ts'
import { derivedDate } from '../values/dates.ts'
import { moneyIn, type MoneyAt } from '../values/money.ts'
import { dateOf, type RulingSighting } from './rulings.ts'
import type { EventDraft, Story, Word } from './story.ts'

interface PenaltyAct extends Match {
  readonly sentence: Sentence
  readonly kind: PenaltyKind
  readonly status: PenaltyStatus
  readonly modality: Modality
}

const noun = '(?:administrative |civil |record |criminal |financial ){0,2}(?:fines?|penalty|penalties|surcharge)'
const verbs =
  '(?:impos(?:e|es|ed|ing)|levied|issued|handed down|proposed|recommended|sought|seeks|seeking|faces?|facing)'
const expression = new RegExp(
  `\\b(?:(?:would|will|could|may|might|can|has|had) (?:be )?)?(?:(?:${verbs}) (?:an? |the )?[^,;.]{0,30}?${noun}|fined(?! by))(?!\\p{L})`,
  'gu',
)
const unspecified =
  /\bwithout (?:specifying|giving|naming|disclosing|saying) (?:the|an|its) amount\b|\bamount (?:was|has been) not (?:specified|disclosed|given)\b|\b(?:did not|not) (?:specify|disclose|give|name) (?:the|its) amount\b/

/** Penalties asked for, announced or imposed; a statutory maximum is kept as what it is. */
export function penaltyFacts(story: Story, rulings: readonly RulingSighting[]): void {
  const known: { readonly event: EventDraft; readonly on: Organization | null; readonly money: Money | null }[] = []
  for (const sentence of story.sentences)
    for (const act of actsIn(sentence)) {
      const on = targetOf(story, act)
      const money = moneyOf(story, act)
      const clause = clauseAround(sentence, { start: act.start, end: Math.max(act.end, money?.end ?? 0) })
      const same = known.find(
        (other) =>
          other.on === on &&
          act.modality === 'ACTUAL' &&
          (!money || !other.money || money.money.amount === other.money.amount),
      )
      const event = same?.event ?? story.newEvent('Penalty', act.kind, { start: act.start, end: act.end })
      same?.event.spans.push({ start: act.start, end: act.end })
      if (!same && act.modality === 'ACTUAL') known.push({ event, on, money: money?.money ?? null })
      claims(story, act, event, on, money, clause, rulings)
    }
}

function actsIn(sentence: Sentence): PenaltyAct[] {
  return matches(expression, sentence.text, sentence.start).flatMap((match) => {
    const before = sentence.text.slice(Math.max(0, match.start - sentence.start - 20), match.start - sentence.start)
    if (/\b(?:not|never|no)\s(?:\p{L}+ )?$/u.test(before)) return []
    const after = sentence.text.slice(match.end - sentence.start, match.end - sentence.start + 30)
    const kind: PenaltyKind = /surcharge/.test(match.text)
      ? 'SURCHARGE'
      : /administrative/.test(match.text)
        ? 'ADMINISTRATIVE_PENALTY'
        : /penalt/.test(match.text)
          ? 'OTHER'
          : 'FINE'
    return [{ ...match, sentence, kind, ...statusOf(`${before}${match.text}`, `${match.text}${after}`) }]
  })
}

function statusOf(lead: string, tail: string): { status: PenaltyStatus; modality: Modality } {
  if (/\b(?:could|may|might|can|faces?|facing)\b/.test(lead) || /\b(?:up to|as much as|maximum)\b/.test(tail))
    return { status: 'PROPOSED', modality: 'MAXIMUM' }
  if (/\b(?:proposed|recommended|sought|seeks|seeking)\b/.test(lead))
    return { status: 'PROPOSED', modality: 'PROPOSED' }
  if (/\b(?:would|will)\b/.test(lead)) return { status: 'ANNOUNCED', modality: 'ACTUAL' }
  return { status: 'IMPOSED', modality: 'ACTUAL' }
}

/** Behind "on" or "fined", else the one of whom the sentence speaks. */
function targetOf(story: Story, act: PenaltyAct): Organization | null {
  const after = story
    .referencesIn(act.sentence)
    .find(
      (reference) =>
        reference.start >= act.end && reference.organization?.type === 'Company' && reference.start - act.end < 60,
    )
  const lead = after ? story.slice({ start: act.end, end: after.start }) : ''
  if (after && (/\b(?:on|against|for) (?:the )?$/.test(lead) || /^ (?:the )?$/.test(lead))) return after.organization
  const before = story.referencesIn(act.sentence).findLast((reference) => reference.end <= act.start)?.organization
  return before?.type === 'Company' ? before : null
}

function moneyOf(story: Story, act: PenaltyAct): MoneyAt | null {
  const clause = clauseAround(act.sentence, act)
  const all = moneyIn(story.slice(clause), clause.start)
  return all.find((money) => money.start >= act.start) ?? all.findLast((money) => money.end <= act.start) ?? null
}

function claims(
  story: Story,
  act: PenaltyAct,
  event: EventDraft,
  on: Organization | null,
  money: MoneyAt | null,
  clause: Span,
  rulings: readonly RulingSighting[],
): void {
  const subject = event.key
  const ruling = rulingOf(story, act, on, rulings)
  const said = story.wordAt({ start: clause.start, end: clause.end })
  const word: Word = { ...said, modality: act.modality, stance: said.stance ?? 'REPORTS' }
  const reason = {
    ACTUAL: 'The sentence says so.',
    PROPOSED: 'The sentence says that it was asked for.',
    MAXIMUM: 'It is the most that it could be, not what was imposed.',
    NEGATED: '',
  }[act.modality]
  story.add({ predicate: 'KIND', subject, value: { kind: act.kind } }, clause, reason, word)
  if (on) story.add({ predicate: 'ON', subject, object: on.key }, clause, reason, word)
  amount(story, act, event, money, clause, word)
  if (!ruling) return
  const value = { status: act.status, amount: money?.money.amount ?? null, currency: money?.money.currency ?? null }
  story.add(
    { predicate: 'IMPOSED', subject: ruling, object: subject, value },
    clause,
    act.status === 'ANNOUNCED' ? 'It is announced for the time to come.' : reason,
    word,
  )
  const ruled = rulings.find((one) => one.ruling.key === ruling)
  const from = ruled ? dateOf(ruled.ruling, rulings)?.earliest : null
  const until = story.article.publishedOn?.latest
  const between = act.status === 'ANNOUNCED' && from && until ? derivedDate(from, until) : null
  if (between)
    story.add(
      { predicate: 'DATE', subject, value: between },
      clause,
      'It was announced in or after the ruling and reported in this article, so it lies between the two.',
      word,
    )
}

function amount(
  story: Story,
  act: PenaltyAct,
  event: EventDraft,
  money: MoneyAt | null,
  clause: Span,
  word: Word,
): void {
  const none = unspecified.exec(act.sentence.text)
  const quote = money
    ? { start: Math.min(clause.start, money.start), end: Math.max(clause.end, money.end) }
    : wholeSentence(act.sentence)
  if (money)
    story.add(
      { predicate: 'AMOUNT', subject: event.key, value: money.money },
      quote,
      'The sentence says how much.',
      word,
    )
  else if (none) {
    const start = act.sentence.start + none.index
    const value = { amount: null, currency: null, phrase: none[0] }
    story.add(
      { predicate: 'AMOUNT', subject: event.key, value },
      { start: clause.start, end: start + none[0].length },
      'The sentence says that no amount was given.',
      word,
    )
  }
}

/** The ruling of the same sentence, else the last one against the same company or its subsidiary by the one who speaks. */
function rulingOf(
  story: Story,
  act: PenaltyAct,
  on: Organization | null,
  rulings: readonly RulingSighting[],
): string | null {
  const here = rulings.find((one) => one.sentence === act.sentence)
  const speaker = story.scopeAt(act)?.speaker.mention
  const before = rulings.findLast(
    (one) => one.start < act.start && (one.regulator?.key === speaker || one.against === on),
  )
  return (here ?? before)?.ruling.key ?? null
}
