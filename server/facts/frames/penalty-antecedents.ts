import type { Span } from '../fact.ts'
import type { Reference } from '../reference/organization.ts'
import type { Sentence } from '../segment/sentences.ts'
import { onlyCompanyOf } from './lists.ts'
import { near } from './penalty-lists.ts'
import { companiesIn } from './penalty-targets.ts'
import type { Story } from './story.ts'

const isDone = /^ (?:was|were|is|are|has been|have been|had been|will be|must|agreed|has agreed)(?: \p{L}+)? $/u
const manyOf =
  /\b(?:compan(?:y|ies)|firms|banks|makers|producers|operators|suppliers|businesses|others)\b(?<!\bcompany)/i
const together = /\b(?:together|combined|between them|in total|altogether|in all|add(?:s|ed)? up to)\b/i

type Told = (sentence: Sentence) => readonly { readonly targets: readonly Reference[] }[]

/** Whom a penalty is on that its sentence does not say: those of the one `told` before, or the only company of the text. */
export function antecedentsOf(story: Story, sentence: Sentence, words: Span, told: Told): readonly Reference[] {
  return spokenOf(story, sentence, told) ?? onlyCompany(story, sentence, words)
}

/** Whom the sentences before were about; null where they name nobody either. */
function spokenOf(story: Story, sentence: Sentence, toldIn: Told): readonly Reference[] | null {
  if (companiesIn(story, sentence).length > 0) return []
  if (together.test(sentence.text)) return []
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 2 * near); index--) {
    const before = story.sentences[index]
    if (!before) continue
    const told = toldIn(before).findLast((one) => one.targets.length > 0)
    if (told) return told.targets
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
  return null
}

/** Where the text tells of one company only, it is whom "the plant" or "a dairy" stands for. */
function onlyCompany(story: Story, sentence: Sentence, { start }: Span): readonly Reference[] {
  // "The agency was fined": it is not the company that the text names elsewhere.
  const subject = story.subjectBefore(sentence, start)
  if (subject && isDone.test(story.slice({ start: subject.end, end: start }))) return []
  const one = manyOf.test(sentence.text) ? null : onlyCompanyOf(story)
  return one ? [one] : []
}
