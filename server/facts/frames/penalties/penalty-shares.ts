import type { Span } from '../../fact.ts'
import type { Reference } from '../../reference/organization.ts'
import type { Sentence } from '../../segment/sentences.ts'
import type { MoneyAt } from '../../values/money.ts'
import { listOf } from '../lists.ts'
import { behindOn, companiesIn, targetsOf } from './penalty-targets.ts'
import type { Story } from '../story.ts'

/** The words that make something a penalty; who is named in them behind `until` is no target. */
interface Words extends Span {
  readonly until: number
}

interface Share {
  readonly money: MoneyAt
  readonly targets: readonly Reference[]
}

const inOrder = /\b(?:respectively|in (?:that|this) order)\b/
const eachBehind = /^ (?:each|apiece)(?!\p{L})/u
const eachBefore =
  /(?<!\b(?:for|of|to|per) )\beach (?:of [^,;:.]{1,40} )?(?:(?:must|has|have|had|will|would|was|were|been|be|to|agreed|ordered|told) ){0,4}(?:fined|pay|paid|penali[sz]ed|got|received|face|given)\b/

/** Which amount is on whom: the companies named next to it, else those of the amount before, else all behind "on". */
export function shares(story: Story, sentence: Sentence, words: Words, moneys: readonly MoneyAt[]): Share[] {
  const companies = companiesIn(story, sentence)
  const first = targetsOf(story, sentence, words, moneys[0] ?? null)
  if (moneys.length > 1 && inOrder.test(sentence.text)) {
    const each = inTurn(story, sentence, words, moneys, first)
    // Whose share is whose is not guessed.
    return moneys.map((money, i) => ({ money, targets: each?.slice(i, i + 1) ?? [] }))
  }
  let last = first
  return moneys.map((money, i) => {
    const next = moneys[i + 1]
    const onIt = companies.find((one) => one.start >= money.end && (!next || one.end <= next.start))
    const isOn = onIt && /^ (?:on|against|for|to) (?:the )?$/.test(story.slice({ start: money.end, end: onIt.start }))
    const before = companies.findLast((one) => one.end <= money.start && one.start >= (moneys[i - 1]?.end ?? Infinity))
    const leadsOn =
      before && !/\b(?:on|against|for) (?:the )?$|\($/.test(sentence.text.slice(0, before.start - sentence.start))
    if (isOn) last = listOf(story, sentence, onIt)
    else if (leadsOn) last = listOf(story, sentence, before)
    else if (i > 0 && i === moneys.length - 1) last = behindOn(story, sentence, money.end) ?? last
    return { money, targets: last }
  })
}

/** "£2 million each" */
export function isOfEach(story: Story, sentence: Sentence, { start }: Span, money: Span): boolean {
  const lead = story.slice({ start: Math.max(sentence.start, start - 50), end: money.start })
  return eachBehind.test(story.slice({ start: money.end, end: money.end + 10 })) || eachBefore.test(lead)
}

/** As many companies as amounts, in the order told: those of a list, of the sentence, or of one just before. */
function inTurn(
  story: Story,
  sentence: Sentence,
  words: Words,
  moneys: readonly MoneyAt[],
  first: readonly Reference[],
): readonly Reference[] | null {
  const named = distinct(companiesIn(story, sentence))
  const end = moneys.at(-1)?.end ?? words.end
  const found = [
    first,
    behindOn(story, sentence, end) ?? [],
    distinct(companiesIn(story, sentence).filter((one) => one.end <= words.start)),
    distinct(companiesIn(story, sentence).filter((one) => one.start >= end)),
    named,
  ].find((those) => those.length === moneys.length)
  if (found) return found
  const [only, ...more] = named
  if (only && more.length === 0) return moneys.map(() => only)
  if (only) return null
  for (const back of [1, 2]) {
    const before = story.sentences[sentence.index - back]
    const those = before ? distinct(companiesIn(story, before)) : []
    if (those.length > 0) return those.length === moneys.length ? those : null
  }
  return null
}

/** Each organization once, by its name. */
function distinct(all: readonly Reference[]): Reference[] {
  const seen = new Set<unknown>()
  return all.filter((one) => {
    if (one.pronoun || seen.has(one.organization)) return false
    seen.add(one.organization)
    return true
  })
}
