import { childHeads, companyHeads } from '../lexicon/organizations.ts'
import { countryOf, townCountryOf } from '../lexicon/places.ts'
import type { Sentence } from '../segment/sentences.ts'

/** The end of a name in bold or italics: the words behind it go on as if it were not there. */
const emphasis = /^[*_]{1,2}(?=[ ,])/
/** What a paragraph starts with before the name that heads it: "- **". */
const openingLead = /(?:^|\n)(?:[-*•–] |\d{1,2}[.)] )?(?:\*\*|[*_])?$/
const companies = [...companyHeads].join('|')
const heads = [...companyHeads, ...childHeads.keys()].join('|')
const ends = '(?:\\*\\*|[*_])?(?:[.:]| [—–-])(?:\\*\\*|[*_])?'
/** "Alder. The jeweller", "**Birch:** This lender of the north", "Cedar. Two units of the bookmaker" */
const taken = new RegExp(
  `^${ends} (?:The|This|An?|Two|Three|Four) (?:[\\p{L}\\p{N}’'-]{1,20} ){0,4}?(?:${heads}|businesses)(?![\\p{L}-])`,
  'u',
)
/** "**Alder Water**: Nobody at the company" */
const spokenOf = new RegExp(`^${ends} [^.;\\n]{0,90}\\b[Tt]he (?:${heads})(?![\\p{L}-])`, 'u')

/** What heads the parts of a report, and is nobody's name. */
const heading =
  /^(?:The )?(?:Findings?|Facts?|Background|Context|Decisions?|Outcomes?|Results?|Summary|Overview|Notes?|Redress|Remed(?:y|ies)|Updates?|Cases?|Charges?|Allegations?|Violations?|Breach(?:es)?|Infringements?|Responses?|Reactions?|Penalt(?:y|ies)|Fines?|Sanctions?|Orders?|Appeals?|Settlements?|Complaints?|Investigations?|Inspections?|Conclusions?|Reasons?|Measures?|Corrections?|Comments?|Timelines?|Victims?|Causes?|Damage|History|Origins?|Aftermath|Details?|Elsewhere|Separately|Meanwhile|Also|Next|Earlier|Verdicts?|Judgments?|Rulings?|Parties|Companies|Banks|Majority|Minority)$/u

/** What stands behind a name, without the marks that end its emphasis. */
export function pastEmphasis(after: string): string {
  return after.replace(emphasis, '')
}

/** How much speaks for a company where a name heads a paragraph that goes on with what it is: "Alder. The jeweller said". */
export function headPoints(text: string, start: number, end: number): number {
  const name = text.slice(start, end)
  const behind = text.slice(end, end + 140)
  if (!openingLead.test(text.slice(Math.max(0, start - 8), start)) || heading.test(name) || isPlace(name, behind))
    return 0
  return taken.test(behind) ? 3 : spokenOf.test(behind) ? 2 : 0
}

/** "MILAN — The lender", "Milan. The lender" */
function isPlace(name: string, behind: string): boolean {
  if (/^[\p{Lu} ]{3,}$/u.test(name) && /^ [—–-]/.test(behind)) return true
  return countryOf(name) !== null || townCountryOf(name) !== null
}

/** "**Alder Foods.** The dairy", "Alder Foods. Fined £2,000", "- **Alder Foods** was fined": how the parts of a round-up open. */
const headingLead = /^(?:(?:[-–—•·▪►]|\d{1,2}[.)]) ?)?(?<bold>\*\*|_)?$/u
const wholeBehind = /^(?:\*\*|_)?[.:](?:\*\*|_)?$/
const boldBehind = /^[.:,]?(?:\*\*|_)/
/** What follows tells of a company: what it is, or what it has to pay. */
const ofCompany = new RegExp(
  `^\\s{1,2}(?:(?:The|This) (?:[\\p{L}’'-]+ ){0,4}?(?:${companies}|brand|label|caterer|jeweller|owner of)\\b|(?:Fined|It (?:was|has been) fined|A fine|A penalty|A reprimand|Two penalties|Ordered to pay|Penalty:|Fine:)|(?:[A-Z]{2,3}|[A-Z]{0,3}[$€£¥₹]|Rs\\.?) ?\\d)`,
  'u',
)

/** Where a name opens a part of the text by itself: null elsewhere, else whether what follows tells of a company. */
export function headingAt(text: string, sentence: Sentence, before: string, after: string): boolean | null {
  if (sentence.start > 0 && text[sentence.start - 1] !== '\n') return null
  const opening = headingLead.exec(before)
  if (!opening) return null
  const isBold = opening.groups?.['bold'] !== undefined && boldBehind.test(after)
  if (!isBold && !wholeBehind.test(after)) return null
  return wholeBehind.test(after) && ofCompany.test(text.slice(sentence.end, sentence.end + 90))
}
