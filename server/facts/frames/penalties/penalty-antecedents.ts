import type { Span } from '../../fact.ts'
import type { Reference } from '../../reference/organization.ts'
import type { Sentence } from '../../segment/sentences.ts'
import { groupOf as namedElsewhere } from '../groups.ts'
import { onlyCompanyOf } from '../lists.ts'
import { near } from './penalty-lists.ts'
import { companiesIn } from './penalty-targets.ts'
import type { Story } from '../story.ts'

const isDone = /^ (?:was|were|is|are|has been|have been|had been|will be|must|agreed|has agreed)(?: \p{L}+)? $/u
const businesses =
  '(?:companies|firms|banks|lenders|makers|producers|operators|suppliers|businesses|airlines|carriers|retailers|grocers|brokers|insurers|institutions|groups|hospitals|clinics|networks|manufacturers|contractors|employers|agencies|chains|shops|restaurants|mills|dairies|builders|utilities|organi[sz]ations|defendants|controllers|subsidiaries|units|arms|others)'
const manyOf = new RegExp(`(?<!\\p{L})(?:company and|${businesses}|them|they)(?!\\p{L})`, 'iu')
const together = /\b(?:together|combined|between them|in total|altogether|in all|add(?:s|ed)? up to)\b/i
/** "fines shared out among operators" */
const sharedOut =
  /\b(?:fines|penalties|sanctions|settlements)\b[^;.]{0,60}\b(?:among|amongst|between|across|over) (?:the |its |various |several |all |many )?(?:\p{Ll}+ ){0,2}\p{Ll}+s\b/iu
/** "another supermarket", "a dairy whose name was not given": somebody else than those told before. */
const unnamed =
  /(?<!\p{L})(?:(?:another|a (?:second|third|fourth|further|different)) (?:[\p{Ll}-]+ ){0,2}?(?:company|firm|bank|business|supermarket|shop|store|retailer|operator|carrier|airline|restaurant|clinic|hospital|employer|contractor|dairy|maker|producer|supplier|lender|insurer|chain)(?!\p{L})|an? (?:[\p{Ll}-]+ ){1,3}(?:whose (?:name|identity)|(?:that|which|who) (?:is|was|has|it|they|he|she) (?:not |un|been left un)named))/iu
const numbers = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
/** "two farming businesses", "the four", "both" */
const counted = new RegExp(
  `(?<!\\p{L})(?:(?<count>${numbers.join('|')}) (?:[\\p{L}-]+ ){0,3}?${businesses}|the (?<those>${numbers.join('|')})(?! [\\p{L}-]+(?:s|\\s))|(?<both>both)(?= (?:${businesses}|were|are|have|must|will|of them)))(?!\\p{L})`,
  'iu',
)

/** "2. **Alder Air.**": what an item begins with is what all of it is about, known or not; nothing before it is meant. */
const itemHead = /^(?:[-–—•·▪►]|\d{1,2}[.)]) {0,3}\*\*\p{Lu}/u

type Told = (sentence: Sentence) => readonly { readonly targets: readonly Reference[] }[]

/** Whom a penalty is on that its sentence does not say: those of the one `told` before, or the only company of the text. */
export function antecedentsOf(story: Story, sentence: Sentence, words: Span, told: Told): readonly Reference[] {
  return spokenOf(story, sentence, told) ?? onlyCompany(story, sentence, words)
}

/** Whom the sentences before were about; null where they name nobody either. */
function spokenOf(story: Story, sentence: Sentence, toldIn: Told): readonly Reference[] | null {
  if (companiesIn(story, sentence).length > 0) return []
  const named = namedElsewhere(story, sentence)
  if (named.length > 0) return named
  const count = countOf(sentence)
  if (count > 1) return groupOf(story, sentence, count)
  if (together.test(sentence.text) && manyOf.test(sentence.text)) return []
  if (sharedOut.test(sentence.text) || unnamed.test(sentence.text)) return []
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 2 * near); index--) {
    const before = story.sentences[index]
    if (!before) continue
    const told = toldIn(before).findLast((one) => one.targets.length > 0)
    if (told) return told.targets
    if (itemHead.test(before.text)) {
      const [head] = companiesIn(story, before)
      return head && /^\P{L}*$/u.test(story.slice({ start: before.start, end: head.start })) ? [head] : []
    }
    if (sentence.index - index > near) continue
    const here = companiesIn(story, before).filter((one) => !one.pronoun)
    const [first] = here
    if (first && here.every((one) => one.organization === first.organization)) return [first]
  }
  const soon = story.sentences.slice(Math.max(0, sentence.index - near), sentence.index).toReversed()
  for (const before of soon) {
    const first = companiesIn(story, before)[0]
    if (first) return [first]
  }
  return sentence.index > 1 || together.test(sentence.text) ? null : subjectBehind(story, sentence)
}

/** How many companies a sentence speaks of without their names; 0 where it says no number. */
function countOf({ text }: Sentence): number {
  const { count, those, both } = counted.exec(text)?.groups ?? {}
  return both === undefined ? numbers.indexOf((count ?? those ?? '').toLowerCase()) + 2 - ((count ?? those) ? 0 : 1) : 2
}

/** As many as the sentence says, of the nearest sentence before or behind that names so many. */
function groupOf(story: Story, { index }: Sentence, count: number): readonly Reference[] {
  for (const at of [index - 1, index + 1, index - 2, index + 2, index - 3]) {
    const other = story.sentences[at]
    const here = other ? companiesIn(story, other).filter((one) => !one.pronoun) : []
    const byOrganization = new Map(here.map((one) => [one.organization, one]))
    if (byOrganization.size === count) return [...byOrganization.values()]
  }
  return []
}

/** "Half a million pounds: so much … . Alder was handed the penalty": the lead goes before the name. */
function subjectBehind(story: Story, { index }: Sentence): readonly Reference[] | null {
  const next = story.sentences[index + 1]
  const [first] = next ? companiesIn(story, next) : []
  return next && first && first.start - next.start < 20 ? [first] : null
}

/** Where the text tells of one company only, it is whom "the plant" or "a dairy" stands for. */
function onlyCompany(story: Story, sentence: Sentence, { start }: Span): readonly Reference[] {
  // "The agency was fined": it is not the company that the text names elsewhere.
  const subject = story.subjectBefore(sentence, start)
  if (subject && isDone.test(story.slice({ start: subject.end, end: start }))) return []
  const one = manyOf.test(sentence.text) ? null : onlyCompanyOf(story)
  return one ? [one] : []
}
