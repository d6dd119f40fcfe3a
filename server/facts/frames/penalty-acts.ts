import type { Modality, PenaltyKind, PenaltyStatus, Span } from '../fact.ts'
import { matches, type Match } from '../lexicon/pattern.ts'
import type { Reference } from '../reference/organization.ts'
import { clauseAround } from '../segment/clauses.ts'
import type { Sentence } from '../segment/sentences.ts'
import { moneyIn, type MoneyAt } from '../values/money.ts'
import { listOf } from './lists.ts'
import type { Story } from './story.ts'

/** One penalty as one place tells it: of one amount, on one company or on several together. */
export interface PenaltyAct extends Match {
  readonly sentence: Sentence
  readonly kind: PenaltyKind
  readonly status: PenaltyStatus
  readonly modality: Modality
  readonly money: MoneyAt | null
  readonly targets: readonly Reference[]
}

const noun =
  '(?:(?:administrative|civil|record|criminal|financial|combined|total|penalty|maximum|statutory) ){0,3}(?:fines?|penalty|penalties|surcharges?)'
const verbs =
  '(?:impos(?:e|es|ed|ing)|levied|issued|handed down|handed out|proposed|recommended|sought|seeks|seeking|faces?|facing)'
const expression = new RegExp(
  [
    `\\b(?:(?:would|will|could|may|might|can|has|had) (?:be )?)?(?:(?:${verbs}) (?:an? |the )?[^,;.]{0,30}?${noun}|(?:fined|penali[sz]ed)(?! by))(?!\\p{L})`,
    `\\b${noun} (?:on|for|against) [^,;.]{1,60}? (?:was|were|is|amounts? to|amounted to|came to|totals|totaled)(?!\\p{L})(?= (?:about |around |some )?[^ ]{0,4}\\d)`,
    `\\b${noun} (?:can|could|may|might) (?:reach|be|rise|go|run|amount)(?!\\p{L})`,
    `\\b(?:agreed|agreeing|agrees) to pay(?!\\p{L})`,
    `\\bordered [^,;.]{1,60}? to pay(?!\\p{L})`,
  ].join('|'),
  'gui',
)
const conversion =
  /^\s?\((?:about |approximately |around |or |some |roughly |equivalent to )?$|^,? (?:or|equivalent to) (?:about |around )?$/
const listWords = new Set(
  ', and on was were fined penalized penalised a an the another fine fines surcharge surcharges penalty penalties of to by while with for against administrative each'.split(
    ' ',
  ),
)
const bare =
  /^ (?:to |was fined |of )?(?<n>\d{1,3}(?:,\d{3})+|\d{1,9}(?:\.\d{1,3})?) (?<scale>million|billion)(?!\p{L})/u

/** The penalties of which a sentence tells, a combined one as one and amounts for each company apart. */
export function penaltyActsIn(story: Story, sentence: Sentence): PenaltyAct[] {
  const all = matches(expression, sentence.text, sentence.start).filter((match) => !isNegated(sentence, match))
  return all.flatMap((match, i) => {
    const until = all[i + 1]?.start ?? sentence.end
    const moneys = moneysOf(story, sentence, match, until)
    if (/to pay$/i.test(match.text) && moneys.length === 0) return []
    if (/ on | for | against /.test(match.text) && /(?:was|were|is)$/.test(match.text) && moneys.length === 0) return []
    if (moneys.length === 0) return [act(story, sentence, match, null, targetsOf(story, sentence, match, null))]
    return shared(story, sentence, match, moneys).map(({ money, targets }, at) =>
      act(story, sentence, match, money, targets, moneys[at - 1]),
    )
  })
}

function isNegated(sentence: Sentence, match: Span): boolean {
  const at = match.start - sentence.start
  return /\b(?:not|never|no)\s(?:\p{L}+ )?$/u.test(sentence.text.slice(Math.max(0, at - 20), at))
}

function act(
  story: Story,
  sentence: Sentence,
  match: Match,
  money: MoneyAt | null,
  targets: readonly Reference[],
  previous?: MoneyAt,
): PenaltyAct {
  const at = match.start - sentence.start
  const before = sentence.text.slice(Math.max(0, at - 20), at)
  const after = sentence.text.slice(at + match.text.length, at + match.text.length + 30)
  const words =
    money && money.start > match.end ? story.slice({ start: previous?.end ?? match.start, end: money.start }) : ''
  const kind = kindOf(words) ?? kindOf(match.text) ?? 'FINE'
  const ahead = money && previous === undefined && money.atMost ? 'up to' : ''
  const how = /agree/i.test(match.text)
    ? ({ status: 'SETTLED', modality: 'ACTUAL' } as const)
    : statusOf(`${before}${match.text}`, `${match.text}${after}${ahead}`)
  const isSettlement = how.status === 'SETTLED'
  return { ...match, sentence, kind: isSettlement ? 'SETTLEMENT' : kind, ...how, money, targets }
}

function kindOf(words: string): PenaltyKind | null {
  if (/surcharge/i.test(words)) return 'SURCHARGE'
  if (/administrative/i.test(words)) return 'ADMINISTRATIVE_PENALTY'
  if (/\bfine/i.test(words)) return 'FINE'
  if (/damages/i.test(words)) return 'DAMAGES'
  return /penalt(?:y|ies)/i.test(words) ? 'OTHER' : null
}

function statusOf(lead: string, tail: string): { status: PenaltyStatus; modality: Modality } {
  if (/\b(?:could|may|might|can|statutory|maximum)\b/i.test(lead) || /\b(?:up to|as much as|maximum)\b/i.test(tail))
    return { status: 'PROPOSED', modality: 'MAXIMUM' }
  if (/\b(?:would|will)\b/.test(lead)) return { status: 'ANNOUNCED', modality: 'ACTUAL' }
  if (/\b(?:faces?|facing)\b/.test(lead)) return { status: 'PROPOSED', modality: 'MAXIMUM' }
  if (/\b(?:proposed|recommended|sought|seeks|seeking)\b/.test(lead))
    return { status: 'PROPOSED', modality: 'PROPOSED' }
  return { status: 'IMPOSED', modality: 'ACTUAL' }
}

/** The first amount behind the act and those that go on from it as a list; else the last one before it in its clause. */
function moneysOf(story: Story, sentence: Sentence, match: Span, until: number): MoneyAt[] {
  const clause = clauseAround(sentence, match)
  const all = moneyIn(sentence.text, sentence.start, story.regulatorCountries)
  const behind = all.filter((money) => money.start >= match.start && money.end <= until)
  const [first, ...more] = behind
  if (!first || !reaches(story, sentence, match, first)) {
    const before = all.findLast((money) => money.end <= match.start && money.start >= clause.start)
    return before ? [before] : []
  }
  const found = [first]
  for (const money of more) {
    const last = found.at(-1) ?? first
    const between = story.slice({ start: last.end, end: money.start })
    if (conversion.test(between)) continue
    if (!isList(story, sentence, last.end, money.start)) break
    found.push(money)
  }
  return withBare(story, sentence, found, until)
}

/** In the clause of the act, or with nothing but a list of companies between. */
function reaches(story: Story, sentence: Sentence, match: Span, money: Span): boolean {
  const clause = clauseAround(sentence, match)
  return money.start < clause.end || isList(story, sentence, match.end, money.start)
}

function isList(story: Story, sentence: Sentence, start: number, end: number): boolean {
  const names = story.referencesIn(sentence).filter((one) => one.start >= start && one.end <= end)
  let [at, rest] = [start, '']
  for (const one of names) {
    rest += `${story.slice({ start: at, end: one.start })} `
    at = one.end
  }
  rest += story.slice({ start: at, end })
  return rest
    .replaceAll(',', ' , ')
    .split(/\s+/)
    .every((word) => word === '' || listWords.has(word.toLowerCase()) || word === 'combined' || word === 'total')
}

/** "X was fined 3 million euros and Y 2 million": the second has the currency of the first. */
function withBare(story: Story, sentence: Sentence, found: readonly MoneyAt[], until: number): MoneyAt[] {
  const last = found.at(-1)
  const next = last && story.referencesIn(sentence).find((one) => one.start >= last.end)
  if (!last || next?.organization?.type !== 'Company' || next.end >= until) return [...found]
  if (!/^,? (?:and )?(?:the )?$/.test(story.slice({ start: last.end, end: next.start }))) return [...found]
  const amount = bare.exec(story.slice({ start: next.end, end: until }))
  const [n, scale] = [amount?.groups?.['n'], amount?.groups?.['scale']]
  if (!amount || n === undefined) return [...found]
  const phrase = amount[0].replace(/^.*?(?=\d)/, '')
  const end = next.end + amount[0].length
  const value = Math.round(Number(n.replaceAll(',', '')) * (scale === 'billion' ? 1e9 : 1e6) * 100) / 100
  const money = { amount: value, currency: last.money.currency, phrase }
  return found.some((one) => one.start < end && one.end > end - phrase.length)
    ? [...found]
    : [...found, { start: end - phrase.length, end, money, atMost: false }]
}

interface Share {
  readonly money: MoneyAt
  readonly targets: readonly Reference[]
}

/** Which amount is on whom: the companies named next to it, else those of the amount before, else all behind "on". */
function shared(story: Story, sentence: Sentence, match: Match, moneys: readonly MoneyAt[]): Share[] {
  const companies = story.referencesIn(sentence).filter((one) => one.organization?.type === 'Company')
  const first = targetsOf(story, sentence, match, moneys[0] ?? null)
  const tail = sentence.text.slice((moneys.at(-1)?.end ?? match.end) - sentence.start)
  if (moneys.length > 1 && moneys.length === first.length && /\brespectively\b/.test(tail))
    return moneys.flatMap((money, i) => first.slice(i, i + 1).map((target) => ({ money, targets: [target] })))
  let last = first
  return moneys.map((money, i) => {
    const next = moneys[i + 1]
    const onIt = companies.find((one) => one.start >= money.end && one.end <= (next?.start ?? money.end))
    const isOn = onIt && /^ (?:on|against|for) (?:the )?$/.test(story.slice({ start: money.end, end: onIt.start }))
    const before = companies.findLast((one) => one.end <= money.start && one.start >= (moneys[i - 1]?.end ?? Infinity))
    const leadsOn =
      before && !/\b(?:on|against|for) (?:the )?$/.test(sentence.text.slice(0, before.start - sentence.start))
    if (isOn) last = listOf(story, sentence, onIt)
    else if (leadsOn) last = listOf(story, sentence, before)
    else if (i > 0 && i === moneys.length - 1) last = behindOn(story, sentence, money.end) ?? last
    return { money, targets: last }
  })
}

/** Within the act, between it and its amount, behind "on", or of whom the sentence speaks. */
function targetsOf(story: Story, sentence: Sentence, match: Match, money: Span | null): Reference[] {
  const companies = story.referencesIn(sentence).filter((one) => one.organization?.type === 'Company')
  const inside = companies.find((one) => one.start >= match.start && one.end <= match.end)
  if (inside) return listOf(story, sentence, inside)
  const after = companies.find((one) => one.start >= match.end && one.start - match.end < 60)
  const lead = after ? story.slice({ start: match.end, end: after.start }) : ''
  if (after && (/\b(?:on|against|for) (?:the )?$/.test(lead) || /^ (?:the )?$/.test(lead)))
    return listOf(story, sentence, after)
  const on = behindOn(story, sentence, money?.end ?? match.end)
  if (on) return on
  const before = story.referencesIn(sentence).findLast((reference) => reference.end <= match.start)
  return before?.organization?.type === 'Company' ? listOf(story, sentence, before) : []
}

function behindOn(story: Story, sentence: Sentence, from: number): Reference[] | null {
  const next = story
    .referencesIn(sentence)
    .find(
      (one) =>
        one.organization?.type === 'Company' &&
        one.start >= from &&
        one.start - from < 120 &&
        /^(?:[^;]{0,110}[^;\s,]|) (?:on|against) (?:the )?$/.test(story.slice({ start: from, end: one.start })),
    )
  return next ? listOf(story, sentence, next) : null
}
