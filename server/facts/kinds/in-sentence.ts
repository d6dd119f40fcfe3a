import { isCourt } from '../reference/courts.ts'
import type { Story } from '../frames/story.ts'
import type { Organization } from '../reference/organization.ts'
import type { Sentence } from '../segment/sentences.ts'
import type { Nearness } from './passage.ts'

/** Words of a sentence that are looked at: what a longer one says stands near its start. */
const longest = 120

/**
 * The words of a sentence and the pairs of neighbors among them, in lower case. Instead of a name stands what it names:
 * "AUTHORITY", "COURT" or "COMPANY"; instead of a number "#".
 */
export function inSentence(story: Story, sentence: Sentence): Nearness {
  const near = new Map<string, number>()
  let before = '^'
  for (const part of partsOf(story, sentence).slice(0, longest)) {
    near.set(part, 1)
    near.set(`${before} ${part}`, 1)
    before = part
  }
  return near
}

function partsOf(story: Story, sentence: Sentence): string[] {
  const parts: string[] = []
  let from = sentence.start
  for (const { organization, pronoun, start, end } of story.referencesIn(sentence)) {
    if (!organization || start < from) continue
    parts.push(...wordsOf(story.slice({ start: from, end: pronoun ? end : start })), named(organization))
    from = end
  }
  return [...parts, ...wordsOf(story.slice({ start: from, end: sentence.end }))]
}

const named = (one: Organization): string => {
  if (one.type === 'Company') return 'COMPANY'
  return isCourt(one) ? 'COURT' : 'AUTHORITY'
}

/** Words, numbers and the signs that tell something. */
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+|\d[\d.,]*|[$€£¥₹%;:]/gu) ?? []).map((part) => (/^\d/.test(part) ? '#' : part))
