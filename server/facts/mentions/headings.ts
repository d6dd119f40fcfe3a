import { companyHeads } from '../lexicon/organizations.ts'
import type { Sentence } from '../segment/sentences.ts'

/** "**Alder Foods.** The dairy", "Alder Foods. Fined £2,000", "- **Alder Foods** was fined": how the parts of a round-up open. */
const lead = /^(?:(?:[-–—•·▪►]|\d{1,2}[.)]) ?)?(?<bold>\*\*|_)?$/u
const wholeBehind = /^(?:\*\*|_)?[.:](?:\*\*|_)?$/
const boldBehind = /^[.:,]?(?:\*\*|_)/
const heads = [...companyHeads].join('|')
/** What follows tells of a company: what it is, or what it has to pay. */
const ofCompany = new RegExp(
  `^\\s{1,2}(?:(?:The|This) (?:[\\p{L}’'-]+ ){0,4}?(?:${heads}|brand|label|caterer|jeweller|owner of)\\b|(?:Fined|It (?:was|has been) fined|A fine|A penalty|A reprimand|Two penalties|Ordered to pay|Penalty:|Fine:)|(?:[A-Z]{2,3}|[A-Z]{0,3}[$€£¥₹]|Rs\\.?) ?\\d)`,
  'u',
)

/** Where a name opens a part of the text by itself: null elsewhere, else whether what follows tells of a company. */
export function headingAt(text: string, sentence: Sentence, before: string, after: string): boolean | null {
  if (sentence.start > 0 && text[sentence.start - 1] !== '\n') return null
  const opening = lead.exec(before)
  if (!opening) return null
  const isBold = opening.groups?.['bold'] !== undefined && boldBehind.test(after)
  if (!isBold && !wholeBehind.test(after)) return null
  return wholeBehind.test(after) && ofCompany.test(text.slice(sentence.end, sentence.end + 90))
}
