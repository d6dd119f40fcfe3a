import type { Span } from '../fact.ts'
import { countryOf } from '../lexicon/places.ts'
import type { Reference } from '../reference/organization.ts'
import type { Sentence } from '../segment/sentences.ts'
import type { MoneyAt } from '../values/money.ts'
import { listOf } from './lists.ts'
import type { Story } from './story.ts'

/** The words that make something a penalty; who is named in them behind `until` is no target. */
interface Words extends Span {
  readonly until: number
}

interface Share {
  readonly money: MoneyAt
  readonly targets: readonly Reference[]
}

const onto = /\b(?:on|onto|against|to|for|upon|goes to|went to|falls to|fell to) (?:the )?(?:[\p{L}-]+ ){0,4}$/u
const notTarget =
  /\b(?:by|from|with|of|at|between|like|than|rival|owner|parent|unlike|including|according to) (?:the |its |a )?$/u

/** "an appeal by Alder against its fine" */
const appellant =
  /\b(?:appeals?|challenges?|suits?|lawsuits?|petitions?|complaints?|objections?) (?:lodged |filed |brought |made )?(?:by|from|of) (?:the )?$/u

/** "against 14 companies": those are not the one that the sentence names by chance. */
const onMany =
  /^[^,;.]{0,50} (?:on|against|for) (?:the |all |these |those )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|dozens of|a number of|other) (?:\p{L}+ ){0,3}(?:compan(?:y|ies)|firms|banks|makers|producers|manufacturers|operators|carriers|airlines|groups|suppliers|retailers|lenders|insurers)\b/iu

/** Which amount is on whom: the companies named next to it, else those of the amount before, else all behind "on". */
export function shares(story: Story, sentence: Sentence, words: Words, moneys: readonly MoneyAt[]): Share[] {
  const companies = companiesIn(story, sentence)
  const first = targetsOf(story, sentence, words, moneys[0] ?? null)
  const behind = behindOn(story, sentence, moneys.at(-1)?.end ?? words.end) ?? []
  const named = companies.filter((one) => one.end <= words.start)
  const each = [first, behind, named].find((those) => moneys.length === those.length)
  const isEach = moneys.length > 1 && /\brespectively\b/.test(sentence.text)
  // Whose share is whose is not guessed.
  if (isEach && !each) return moneys.map((money) => ({ money, targets: [] }))
  if (isEach && each)
    return moneys.flatMap((money, i) => each.slice(i, i + 1).map((target) => ({ money, targets: [target] })))
  let last = first
  return moneys.map((money, i) => {
    const next = moneys[i + 1]
    const onIt = companies.find((one) => one.start >= money.end && one.end <= (next?.start ?? money.end))
    const isOn = onIt && /^ (?:on|against|for|to) (?:the )?$/.test(story.slice({ start: money.end, end: onIt.start }))
    const before = companies.findLast((one) => one.end <= money.start && one.start >= (moneys[i - 1]?.end ?? Infinity))
    const leadsOn =
      before && !/\b(?:on|against|for) (?:the )?$/.test(sentence.text.slice(0, before.start - sentence.start))
    if (isOn) last = listOf(story, sentence, onIt)
    else if (leadsOn) last = listOf(story, sentence, before)
    else if (i > 0 && i === moneys.length - 1) last = behindOn(story, sentence, money.end) ?? last
    return { money, targets: last }
  })
}

/** Within the words, between them and the amount, behind "on", or of whom the sentence speaks. */
export function targetsOf(story: Story, sentence: Sentence, words: Words, money: Span | null): Reference[] {
  const companies = companiesIn(story, sentence)
  const list = (one: Reference) => listOf(story, sentence, one)
  const inside = companies.find(
    (one) => one.start >= words.start && one.end <= words.until && !isGiver(story, sentence, one),
  )
  if (inside) return list(inside)
  if (namesAnother(story, sentence, words)) return []
  const end = Math.max(words.end, money?.end ?? 0)
  const after = companies.find((one) => one.start >= words.end && one.start - words.end < 60)
  const lead = after ? story.slice({ start: words.end, end: after.start }) : ''
  if (after && (/\b(?:on|against) (?:the )?$/.test(lead) || /^ (?:(?:of|for) )?(?:the )?$/.test(lead)))
    return list(after)
  const on = behindOn(story, sentence, end)
  if (on) return on
  if (onMany.test(story.slice({ start: end, end: sentence.end }).slice(0, 80))) return []
  return subjectOf(story, sentence, words) ?? []
}

/** The company last named before the words, not as who gives or helps; else the one that the sentence goes on with. */
function subjectOf(story: Story, sentence: Sentence, words: Words): Reference[] | null {
  const companies = companiesIn(story, sentence).filter((one) => !isGiver(story, sentence, one))
  const before = companies.filter((one) => one.end <= words.start)
  const subject = before.at(-1)
  if (subject) return listOf(story, sentence, subject)
  const behind = companies.filter((one) => one.start >= words.end)
  const only = behind[0]
  return only && behind.every((one) => one.organization === only.organization) ? [only] : null
}

const noName =
  /^(?:The|It|He|She|They|This|That|These|Those|A|An|In|On|As|Both|All|Each|Court|State|EU|US|UK|U|I|GDPR|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/
const aux =
  /(?<name>\p{Lu}[\p{L}&’-]+)(?: (?:was|were|is|are|has|have|had|been|be|also|now|then|will|would|must|to|later|itself|alone|and|agreed|agrees)){0,4} $/u

/** A name that is no organization of the story stands where the one fined would: nobody else is put in its place. */
export function namesAnother(story: Story, sentence: Sentence, { start, until }: Words): boolean {
  const all = story.referencesIn(sentence)
  const within = story.slice({ start, end: until })
  const isKnown = (at: number) => all.some((one) => one.start <= at && one.end > at)
  for (const found of within.matchAll(/(?<=\p{Ll} (?:the |with |on |against )?)\p{Lu}[\p{L}&-]+/gu))
    if (!isKnown(start + found.index) && !noName.test(found[0]) && countryOf(found[0]) === null) return true
  const lead = story.slice({ start: Math.max(sentence.start, start - 60), end: start })
  const before = aux.exec(lead)
  const name = before?.groups?.['name'] ?? ''
  return (
    before !== null && !noName.test(name) && countryOf(name) === null && !isKnown(start - lead.length + before.index)
  )
}

function isGiver(story: Story, sentence: Sentence, one: Reference): boolean {
  const lead = story.slice({ start: sentence.start, end: one.start }).slice(-60)
  return notTarget.test(lead) && !appellant.test(lead)
}

function behindOn(story: Story, sentence: Sentence, from: number): Reference[] | null {
  const next = companiesIn(story, sentence).find(
    (one) =>
      one.start >= from &&
      one.start - from < 120 &&
      !/;/.test(story.slice({ start: from, end: one.start })) &&
      isOnto(story.slice({ start: from, end: one.start })),
  )
  return next ? listOf(story, sentence, next) : null
}

function isOnto(between: string): boolean {
  return /\b(?:on|against|upon) (?:the |its )?$/.test(between) || (between.length < 40 && onto.test(between))
}

export function companiesIn(story: Story, sentence: Sentence): Reference[] {
  return story.referencesIn(sentence).filter((one) => one.organization?.type === 'Company')
}
