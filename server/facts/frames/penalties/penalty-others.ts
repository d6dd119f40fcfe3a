import file from '../../lexicon/acts.json' with { type: 'json' }
import { isGivenName } from '../../lexicon/names.ts'
import type { Span } from '../../fact.ts'
import type { Sentence } from '../../segment/sentences.ts'
import { companiesIn } from './penalty-targets.ts'
import type { Story } from '../story.ts'

/** The words that make something a penalty, up to where who is named is still the one penalized. */
interface Words extends Span {
  readonly until: number
}

const { people, others } = file.penalized
const aux =
  '(?:(?:,? (?:was|were|is|are|has|have|had|been|be|being|also|now|then|later|will|would|must|to|himself|herself|personally|separately|each|both|and|agreed|agrees))|,? aged? \\d\\d|,? \\d\\d){0,5},? $'
const aside = '(?:, [^,]{1,90},)?'
const name = '\\p{Lu}[\\p{L}’-]+(?: \\p{Lu}\\.?[\\p{L}’-]*){0,2}'
const title = '(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Prof)\\.?'
const role = `(?:${people.map((one) => one.replace(/^\p{Ll}/u, (first) => `[${first}${first.toUpperCase()}]`)).join('|')})`
const whom =
  '(?: (?:of|at|for) (?:(?:the|its|an?|this|that) )?(?:\\p{Ll}+ )?(?:(?:\\p{Lu}[\\p{L}\\p{N}&.’-]*|and|of|the|&) ?){1,8})?'
const titledBefore = new RegExp(`(?<!\\p{L})${title} ${name}${aside}${aux}`, 'u')
const roleBefore = new RegExp(`(?<!\\p{L}|\\bby )${role}${whom}(?: ${name})?${aside}${aux}`, 'u')
const namedBefore = new RegExp(`(?<![\\p{L}’-])(?<first>\\p{Lu}[\\p{L}-]+) \\p{Lu}[\\p{L}’-]+${aside}${aux}`, 'u')
const lead = "(?:the |its |an? |two |three |four |several |former |then |ex-|sole |[\\p{L}&. ]{2,40}[’']s? ){0,4}"
const titledWithin = new RegExp(`^[^;]{0,20}?(?:${lead})?${title} \\p{Lu}`, 'u')
const roleWithin = new RegExp(`^\\S+ (?:against |on )?${lead}(?:\\p{Ll}+ )?${role}(?!\\p{L})`, 'u')
const namedWithin = /^\S+ (?<first>\p{Lu}[\p{L}-]+) \p{Lu}/u
const behind = new RegExp(`^[^,;.\\d]{0,40} (?:on|against|for|to) ${lead}(?:\\p{Ll}+ )?${role}(?!\\p{L})`, 'u')
const otherBefore = new RegExp(`(?<!\\p{L})(?:${others.join('|')})${aux}`, 'iu')

/** "A wholesaler and its directors were fined" */
const besideOwn = new RegExp(
  `\\p{Ll}(?:,)? (?:and|along with|together with|as well as) (?:its|their) (?:\\p{L}+ ){0,2}?${role}${aux}`,
  'u',
)

const doing =
  /^(?:(?:has |have |had )?fined|fines|fining|impos\p{L}+|order(?:s|ed)|levi\p{L}+|penali[sz]e[sd]|handed|sentenced|slapped|hit)(?!\p{L})/iu
const done = /\b(?:was|were|been|being|be|is|are|get|gets|got)(?: \p{L}+)? $/iu

/** "fined Mr Lee", "fined its director" */
export function isPersonFined(words: string): boolean {
  return titledWithin.test(words) || roleWithin.test(words)
}

/** True where a penalty is told of a person, or of somebody whom the text gives no name: "its director was fined". */
export function isOnOthers(story: Story, sentence: Sentence, { start, end, until }: Words): boolean {
  const before = story.slice({ start: Math.max(sentence.start, start - 160), end: start })
  const within = story.slice({ start, end: Math.max(start, until) })
  const right = story.slice({ start: end, end: Math.min(sentence.end, end + 120) })
  if (isPersonFined(within)) return true
  const companies = companiesIn(story, sentence)
  if (companies.some((one) => one.start >= start && one.end <= until)) return false
  if (isGiven(namedWithin.exec(within))) return true
  const isCompany = (at: number) =>
    companies.some((one) => one.start <= start - before.length + at && one.end > start - before.length + at)
  if (behind.test(right)) return true
  // “Judge Lee fined the firm”: who stands before the verb is the one who fines.
  if (doing.test(within) && !done.test(before)) return false
  return (
    titledBefore.test(before) ||
    (roleBefore.test(before) && !besideOwn.test(before)) ||
    otherBefore.test(before) ||
    // “Louis Vuitton was fined”: some companies have the names of people.
    (isGiven(namedBefore.exec(before)) && !isCompany(namedBefore.exec(before)?.index ?? -1))
  )
}

function isGiven(found: RegExpExecArray | null): boolean {
  return isGivenName(found?.groups?.['first'] ?? '')
}

const statistic =
  /(?<![\p{L}\d.,$£€])(?:\d{2,4}|hundreds of|dozens of|more|fewer) (?:(?!in\s)\p{L}+ ){0,2}(?:fines|penalties|sanctions|settlements)\b|\b(?:fines|penalties|sanctions)(?: \p{L}+){0,6} (?:rose|fell|grew|dropped|jumped|climbed|soared|increased|decreased|doubled)\b|\b(?:fines|penalties|sanctions) (?:in|for|during) (?:19|20)\d\d(?: and|,| to|[-–])|\b(?:in|for) (?:fiscal|the (?:first|second|third|fourth|past|last)|the \p{L}+ months)\b|\b(?:the (?:year|month) (?:before|earlier)|last year|a year|per year|annually|year[- ]on[- ]year|on average|since (?:19|20)\d\d|over the (?:past|last))\b/iu
const several =
  /\b(?:fines|penalties|sanctions|settlements)\b|\bfined (?:[\p{L}-]+ ){0,3}(?:banks|lenders|companies|firms|operators|carriers|airlines|retailers|insurers|businesses|suppliers|manufacturers|platforms|employers)\b/iu
/** "bringing the total of fines in the case to £90 million" */
const runningTotal =
  /\b(?:bring(?:s|ing)?|brought|tak(?:es|en|ing)|took|push(?:es|ing|ed)|lift(?:s|ing|ed)|rais(?:es|ing|ed)) (?:the |its |their |this )?(?:[\p{L}’-]+ ){0,4}?(?:total|tally|sum|amount|fines|penalties|sanctions|settlements)(?: [^;.,\d]{1,80}| (?:in|since|for) \d{4})? to (?:[\p{L}-]+ ){0,3}$/iu
/** "Fines in the case now total" */
const overTime =
  /\b(?:fines|penalties|sanctions|settlements)(?: [\p{L}-]+){0,6} now (?:total|come to|stand at|amount to|exceed) (?:[\p{L}-]+ ){0,3}$/iu
const trend =
  /\b(?:fines|penalties|sanctions)(?: [\p{L}\d–-]+){0,6} (?:rose|fell|grew|dropped|jumped|climbed|soared|increased|decreased|doubled|reached [^;]{1,40} in \d+)\b/iu

/** "The authority imposed 212 fines worth £95 million last year": what many had to pay over time is nobody's penalty. */
export function isStatistic(story: Story, sentence: Sentence): boolean {
  if (!several.test(sentence.text)) return false
  return (
    trend.test(sentence.text) ||
    (statistic.test(sentence.text) && companiesIn(story, sentence).every(({ pronoun }) => pronoun))
  )
}

/** What many fines have come to by now, told beside the last of them; `left` are the words up to the sum. */
export function isRunningTotal(left: string): boolean {
  return runningTotal.test(left.slice(-160)) || overTime.test(left.slice(-160))
}
