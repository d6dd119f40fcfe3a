import type { Reference } from '../../reference/organization.ts'
import type { Sentence } from '../../segment/sentences.ts'
import type { MoneyAt } from '../../values/money.ts'
import type { Cue } from './penalty-cues.ts'
import { listOf } from '../lists.ts'
import { companiesIn } from './penalty-targets.ts'
import type { Story } from '../story.ts'

const aboutFines =
  /\b(?:fine[sd]?|penalt(?:y|ies)|penali[sz]ed|sanction(?:s|ed)|surcharges?|settle(?:d|ment|ments)?|fining|consent (?:decree|order)s?|forfeit|disgorge(?:ment)?|ordered to (?:pay|refund|repay)|damages|restitution|imposed|convicted|plea(?:ded)? guilty)\b/i
const allFines = new WeakMap<Story, boolean>()
/** How an item of a list begins. */
export const item = /^(?:[-–—•·▪►]|\*(?!\*)|\d{1,2}[.)]\s)/u
const namedItem =
  /^(?:[-–—•·▪►]|\*(?!\*))\s*(?:\*\*|_)?(?!(?:The|A|An|In|On|For|It|Its|This|That|Fines?|Penalt|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|[A-Z]{0,3}[$€£¥₹])(?:\p{L}*)\b)\p{Lu}/u
/** Sentences back within which the text still speaks of the fines told there. */
export const near = 3

/** "- Alder Bank: €2 million": whom the item of a list begins with, known or not; null for what is no such item. */
export function itemTargets(story: Story, sentence: Sentence): readonly Reference[] | null {
  if (!namedItem.test(sentence.text)) return null
  const first = companiesIn(story, sentence)[0]
  return first && /^\P{L}*$/u.test(story.slice({ start: sentence.start, end: first.start })) ? [first] : []
}

/** Whether the sentence or one soon before or right behind it tells of fines, or the whole text does. */
export function speaksOfFines(story: Story, sentence: Sentence): boolean {
  return (
    story.sentences
      .slice(Math.max(0, sentence.index - 2 * near), sentence.index + 2)
      .some(({ text }) => aboutFines.test(text)) || isAllFines(story)
  )
}

const aboutLaw =
  /\b(?:agreement|undertaking|inspectors|courts?|tribunals?|judges?|judgment|magistrates|sheriff|jury|bench|cartel|immunity|leniency|probation|watchdog|infringements?|violat(?:ed|ions?|ing)|offen[cs]es?|breach(?:es|ed)? of|(?:admitted|denied) (?:the|an?|its|both|all) (?:breach|offen[cs]e|charge)(?:e?s)?|(?:stands?|stood|goes? to|went to|time of the) trial|prosecut(?:ors?|ed|ion)|lawsuit|sued|suit|decree|reprimand(?:ed)?|remark|discriminat(?:ed|ion)|guilty|charges|sanction(?:ed|s)?|authority|commission|regulator|inspectorate|penal(?:ty|ties|ised|ized)|fine[sd]?|settle(?:d|ment)?)\b/i
/** Where somebody is blackmailed, what is wanted is no fine. */
const robbed =
  /\b(?:hackers|attackers|intruders|ransom|ransomware|extort(?:ed|s|ion|ionists)|blackmail\p{L}*|bitcoins?|cryptocurrency)(?!\p{L})/iu
function namesAuthority(story: Story, sentence: Sentence): boolean {
  return story.referencesIn(sentence).some(({ organization }) => organization?.type === 'Regulator')
}

/** True for a text that tells of fines, or of little but what courts and authorities do. */
export function isAllFines(story: Story): boolean {
  const before = allFines.get(story)
  if (before !== undefined) return before
  const count = story.sentences.filter(({ text }) => aboutFines.test(text)).length
  const legal = story.sentences.filter((one) => aboutLaw.test(one.text) || namesAuthority(story, one)).length
  const isAll = count >= 2 || (legal >= 3 && !robbed.test(story.article.text))
  allFines.set(story, isAll)
  return isAll
}

/** The sentence that introduces a list of which this one is an item. */
export function introOf(story: Story, sentence: Sentence): Sentence | null {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 30); index--) {
    const before = story.sentences[index]
    if (before && !item.test(before.text)) return before
  }
  return null
}

/** "- Alder: €2 million", "- €2 million for Alder" in a list of fines; "- short by €2 million" is none. */
export function itemCue(story: Story, sentence: Sentence, money: MoneyAt): Cue | null {
  const intro = item.test(sentence.text) ? introOf(story, sentence) : null
  if (!intro || !speaksOfFines(story, intro)) return null
  const lead = sentence.text.slice(0, money.start - sentence.start)
  const name = companiesIn(story, sentence)[0]
  const isBefore = name !== undefined && name.end <= money.start
  const isNamed =
    name !== undefined &&
    (isBefore
      ? /^\P{L}*$/u.test(story.slice({ start: name.end, end: money.start }))
      : /^\P{L}*$/u.test(lead) && forIt.test(story.slice({ start: money.end, end: name.start })))
  return labelled.test(lead) || isNamed
    ? { start: money.start, end: money.end, sort: 'FINE', until: money.start }
    : null
}

/** The companies of the sentence behind a heading that is little more than an amount, or of what a list of shares divides. */
export function headingTargets(
  story: Story,
  sentence: Sentence,
  money: MoneyAt,
  told: ToldIn,
): readonly Reference[] | null {
  const lead = sentence.text.slice(0, money.start - sentence.start)
  if (companiesIn(story, sentence).length > 0 && !item.test(sentence.text)) return null
  if (/^\*\*[^*]{3,70}\*\*$/u.test(sentence.text)) {
    const next = story.sentences[sentence.index + 1]
    const [first] = next ? companiesIn(story, next) : []
    return next && first && first.start - next.start < 60 ? listOf(story, next, first) : []
  }
  if (!item.test(sentence.text) || !/^\P{L}*$/u.test(lead)) return null
  const intro = introOf(story, sentence)
  if (!intro) return null
  for (let { index } = intro; index >= Math.max(0, intro.index - 2 * near); index--) {
    const act = story.sentences[index] && told(index).findLast((one) => one.targets.length > 0)
    if (act) return act.targets
  }
  return null
}

/** The heading in bold right before a sentence ("**The claim.**"); undefined where there is none. */
export function headingOf(story: Story, { index }: Sentence): string | undefined {
  const before = story.sentences[index - 1]?.text
  return before !== undefined && /\*\*[^*]{2,60}\*\*$/u.test(before) ? before : undefined
}

type ToldIn = (index: number) => readonly { readonly targets: readonly Reference[] }[]

/** "€2 million for Alder" */
const forIt = /^\P{L}*(?:(?:for|on|to|against|from) (?:the )?)?$/u
const labelled = /^\P{L}*(?:[^:;]{1,80}[:(–—]\s?|[^:;,]{1,60}, )?(?:about |the latest |a record |some |nearly )?$/u
