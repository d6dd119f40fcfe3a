import type { Span } from '../../fact.ts'
import { countryOf } from '../../lexicon/places.ts'
import type { Reference } from '../../reference/organization.ts'
import type { Sentence } from '../../segment/sentences.ts'
import { listOf } from '../lists.ts'
import type { Story } from '../story.ts'

/** The words that make something a penalty; who is named in them behind `until` is no target. */
interface Words extends Span {
  readonly until: number
}

const onto =
  /\b(?:on|onto|against|to|for|upon|goes to|went to|falls to|fell to|awaits?|(?:loom|hang)s? over) (?:the )?(?:[\p{L}-]+ ){0,4}$/u
const notTarget =
  /\b(?:by|from|with|of|at|between|like|than|rival|owner|parent|unlike|including|according to|behind|double|twice|triple|half) (?:the |its |a )?$/u

/** "an appeal by Alder against its fine" */
const appellant =
  /\b(?:appeals?|challenges?|suits?|lawsuits?|petitions?|complaints?|objections?) (?:lodged |filed |brought |made )?(?:by|from|of) (?:the )?$|\bfollow(?:ed|s) by (?:the )?$/u

const asking = /\b(?:want|seek|sought|demand|ask|accept|collect|claim|recover)/i
const several =
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several) (?:\p{L}+ ){0,4}?(?:\p{L}+s|companies)\b/iu

/** "against 14 companies": those are not the one that the sentence names by chance. */
const onMany =
  /^[^,;.]{0,50} (?:on|against|for) (?:the |all |these |those )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|dozens of|a number of|other) (?:\p{L}+ ){0,3}(?:compan(?:y|ies)|firms|banks|makers|producers|manufacturers|operators|carriers|airlines|groups|suppliers|retailers|lenders|insurers)\b/iu

/** Within the words, between them and the amount, behind "on", or of whom the sentence speaks. */
export function targetsOf(story: Story, sentence: Sentence, words: Words, money: Span | null): Reference[] {
  const companies = companiesIn(story, sentence)
  const list = (one: Reference) => listOf(story, sentence, one)
  const inside = companies.find(
    (one) => one.start >= words.start && one.end <= words.until && !isGiver(story, sentence, one),
  )
  if (inside) return list(inside)
  const which = companies.findLast((one) => one.end <= words.start)
  if (which && /^, (?:which|who) (?:has |had |have |also )?$/.test(story.slice({ start: which.end, end: words.start })))
    return list(which)
  if (words.start !== money?.start && namesAnother(story, sentence, words)) return []
  const end = Math.max(words.end, money?.end ?? 0)
  const after = companies.find((one) => one.start >= words.end && one.start - words.end < 60)
  const lead = after ? story.slice({ start: words.end, end: after.start }) : ''
  if (after && (/\b(?:on|against) (?:the )?$/.test(lead) || /^ (?:(?:of|for) )?(?:the )?$/.test(lead)))
    return list(after)
  if (
    after &&
    /(?:settlement|agreement|deal)$/.test(story.slice({ start: words.start, end: words.end })) &&
    withIt.test(lead) &&
    companies[0] === after
  )
    return list(after)
  const on =
    behindOn(story, sentence, end) ?? askedFrom(story, sentence, words, end) ?? namedBehind(story, sentence, end)
  if (on) return on
  if (onMany.test(story.slice({ start: end, end: sentence.end }).slice(0, 80))) return []
  return subjectOf(story, sentence, words) ?? []
}

/** "The state announced a £2 million settlement with the dairy Alder" */
const withIt = /^ (?:reached |signed |struck )?with (?:the )?(?:[\p{Ll}-]+ ){0,4}$/u

/** "wants £2 million from Alder" */
function askedFrom(story: Story, sentence: Sentence, { start }: Words, end: number): Reference[] | null {
  if (!asking.test(story.slice({ start, end }))) return null
  const next = companiesIn(story, sentence).find((one) => one.start >= end)
  return next && /^ from (?:the )?$/.test(story.slice({ start: end, end: next.start })) ? [next] : null
}

/** "Three dairies have to pay £2 million in all: Alder, Birch and Cedar." */
function namedBehind(story: Story, sentence: Sentence, end: number): Reference[] | null {
  const next = companiesIn(story, sentence).find((one) => one.start >= end)
  if (!next || !/:\s$/.test(story.slice({ start: end, end: next.start }))) return null
  if (!several.test(story.slice({ start: sentence.start, end }))) return null
  const list = listOf(story, sentence, next)
  return list.length > 1 ? list : null
}

/** The company last named before the words, not as who gives or helps; else the one that the sentence goes on with. */
function subjectOf(story: Story, sentence: Sentence, words: Words): Reference[] | null {
  const companies = companiesIn(story, sentence).filter((one) => !isGiver(story, sentence, one))
  const before = companies.filter((one) => one.end <= words.start)
  const subject = mainOf(story, sentence, before, words.start)
  const all = subject ? listOf(story, sentence, subject) : []
  if (all.length > 0) return all.some((one) => isGiver(story, sentence, one)) ? null : all
  const behind = companies.filter((one) => one.start >= words.end)
  const only = behind[0]
  return only && behind.every((one) => one.organization === only.organization) ? [only] : null
}

const aside =
  /^,? (?:a|an|the|which|whose|who|part of|owned by|now|once|formerly|based|its|member)(?!\p{L})[^,]{0,90}$|^ \([^()]{0,60}$/u
const done =
  /^[^,]{0,40}(?:,|\)) (?:was|were|is|are|has|have|had|must|will|would|asked|asks|wants|agreed|agrees|faces|faced|got|received|paid|pays|owes|settled|settles|to)(?!\p{L})|^[^,]{0,40}(?:,|\)) (?:also|later|then|now) /u

/** The one named last, unless that is in an aside: "Alder, a unit of Birch, was fined". */
function mainOf(story: Story, sentence: Sentence, before: readonly Reference[], start: number): Reference | undefined {
  let at = before.length - 1
  const last = before[at]
  if (!last || !done.test(story.slice({ start: last.end, end: Math.min(sentence.end, start + 40) }))) return last
  while (at > 0 && aside.test(story.slice({ start: before[at - 1]?.end ?? 0, end: before[at]?.start ?? 0 }))) at--
  return before[at]
}

const noName =
  /^(?:The|It|He|She|They|This|That|These|Those|A|An|In|On|As|Both|All|Each|Court|State|EU|US|UK|U|I|GDPR|Acts?|Code|Law|Regulations?|Rules?|Directive|Section|Article|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/
const aux =
  /(?<name>\p{Lu}[\p{L}&’-]+|(?<!\S)\d{1,2}\p{Ll}{3,}|(?:B\.V|N\.V|S\.A|S\.L|S\.p\.A|S\.r\.l|Inc|Ltd|Corp|Co|Pty)\.)(?: (?:was|were|is|are|has|have|had|been|be|also|now|then|will|would|must|to|later|itself|alone|and|agreed|agrees)){0,4} $/u

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
  // "Proposed fines of": any word begins a sentence in capitals.
  if (before && start - lead.length + before.index === sentence.start && before[0] === `${name} `) return false
  return (
    before !== null && !noName.test(name) && countryOf(name) === null && !isKnown(start - lead.length + before.index)
  )
}

function isGiver(story: Story, sentence: Sentence, one: Reference): boolean {
  const lead = story.slice({ start: sentence.start, end: one.start }).slice(-60)
  return notTarget.test(lead) && !appellant.test(lead)
}

export function behindOn(story: Story, sentence: Sentence, from: number): Reference[] | null {
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
