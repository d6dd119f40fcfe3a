import type { Modality, Money, PenaltyKind, PenaltyStatus, Span } from '../fact.ts'
import { matches, type Match } from '../lexicon/pattern.ts'
import type { Organization, Reference } from '../reference/organization.ts'
import { clauseAround, wholeSentence } from '../segment/clauses.ts'
import type { Sentence } from '../segment/sentences.ts'
import { derivedDate } from '../values/dates.ts'
import { moneyIn, type MoneyAt } from '../values/money.ts'
import type { RulingSighting } from './rulings.ts'
import type { Sequence } from './sequence.ts'
import { meaning, speakerOf, type EventDraft, type Story, type Word } from './story.ts'

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
const reasons: Readonly<Record<Modality, string>> = {
  ACTUAL: 'The sentence says so.',
  PROPOSED: 'The sentence says that it was asked for.',
  MAXIMUM: 'It is the most that it could be, not what was imposed.',
  NEGATED: 'The sentence says that it is not so.',
}
const unspecified =
  /\bwithout (?:specifying|giving|naming|disclosing|saying) (?:the|an|its) amount\b|\bamount (?:was|has been) not (?:specified|disclosed|given)\b|\b(?:did not|not) (?:specify|disclose|give|name) (?:the|its) amount\b/

/** Penalties asked for, announced or imposed; a statutory maximum is kept as what it is. */
export function penaltyFacts(story: Story, rulings: Sequence<RulingSighting>): void {
  const known: { readonly event: EventDraft; readonly on: Organization | null; readonly money: Money | null }[] = []
  for (const sentence of story.sentences)
    for (const act of actsIn(sentence)) {
      const target = targetOf(story, act)
      const on = target?.organization ?? null
      const money = moneyOf(story, act)
      const clause = clauseAround(sentence, { start: act.start, end: Math.max(act.end, money?.end ?? 0) })
      const same = known
        .slice(-50)
        .find(
          (other) =>
            other.on === on &&
            act.modality === 'ACTUAL' &&
            (!money || !other.money || money.money.amount === other.money.amount),
        )
      const event = same?.event ?? story.newEvent('Penalty', act.kind, { start: act.start, end: act.end })
      same?.event.spans.push({ start: act.start, end: act.end })
      if (!same && act.modality === 'ACTUAL') known.push({ event, on, money: money?.money ?? null })
      claims(story, act, event, target, money, clause, rulings)
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
function targetOf(story: Story, act: PenaltyAct): Reference | null {
  const after = story
    .referencesIn(act.sentence)
    .find(
      (reference) =>
        reference.start >= act.end && reference.organization?.type === 'Company' && reference.start - act.end < 60,
    )
  const lead = after ? story.slice({ start: act.end, end: after.start }) : ''
  if (after && (/\b(?:on|against|for) (?:the )?$/.test(lead) || /^ (?:the )?$/.test(lead))) return after
  const before = story.referencesIn(act.sentence).findLast((reference) => reference.end <= act.start)
  return before?.organization?.type === 'Company' ? before : null
}

function moneyOf(story: Story, act: PenaltyAct): MoneyAt | null {
  const clause = clauseAround(act.sentence, act)
  const all = moneyIn(story.slice(clause), clause.start, story.regulatorCountries)
  return all.find((money) => money.start >= act.start) ?? all.findLast((money) => money.end <= act.start) ?? null
}

function claims(
  story: Story,
  act: PenaltyAct,
  event: EventDraft,
  target: Reference | null,
  money: MoneyAt | null,
  clause: Span,
  rulings: Sequence<RulingSighting>,
): void {
  const subject = event.key
  const on = target?.organization ?? null
  const ruling = rulingOf(story, act, on, rulings)
  const word = wordOf(story, act, clause, rulings)
  const reason = reasons[act.modality]
  story.add({ predicate: 'KIND', subject, value: { kind: act.kind } }, clause, reason, word)
  if (on) story.add({ predicate: 'ON', subject, object: on.key }, clause, meaning(story, target) ?? reason, word)
  amount(story, act, event, money, clause, word)
  if (!ruling || act.modality === 'MAXIMUM') return
  const value = { status: act.status, amount: money?.money.amount ?? null, currency: money?.money.currency ?? null }
  const announced = act.status === 'ANNOUNCED'
  const how = announced ? 'It is announced for the time to come.' : reason
  story.add({ predicate: 'IMPOSED', subject: ruling.key, object: subject, value }, clause, how, word)
  const [from, until] = [ruling.date?.earliest, story.article.publishedOn?.latest]
  const between = announced && from && until ? derivedDate(from, until) : null
  const why = 'It was announced in or after the ruling and reported in this article, so it lies between the two.'
  if (between) story.add({ predicate: 'DATE', subject, value: between }, clause, why, word)
}

/** The word of the regulator whose act it is where one verb says both, else of whoever speaks. */
function wordOf(story: Story, act: PenaltyAct, clause: Span, rulings: Sequence<RulingSighting>): Word {
  const same = rulings.in(act.sentence).find((one) => one.regulator && one.start < act.end && one.end > act.start)
  if (!same?.regulator) return { ...story.wordAt(clause), modality: act.modality }
  return { saidBy: speakerOf(same.regulator), saidOn: same.ruling.date, stance: 'FINDS', modality: act.modality }
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

/** The ruling of the same sentence, else the last one by the one who speaks or against the same company. */
function rulingOf(
  story: Story,
  act: PenaltyAct,
  on: Organization | null,
  rulings: Sequence<RulingSighting>,
): EventDraft | null {
  const speaker = story.scopeAt(act)?.speaker.mention
  const here = rulings.in(act.sentence)[0]
  const fits = (one: RulingSighting) => one.regulator?.key === speaker || one.against === on
  return (here ?? rulings.lastBefore(act.start, fits))?.ruling ?? null
}
