import type { Sentence } from '../segment/sentences.ts'
import type { DateAt } from '../values/dates.ts'
import type { Story } from './story.ts'
import { inOneParagraph } from './paragraphs.ts'

/** Sentences back to the head of an entry. */
const longest = 12
const headed = /^\s?(?:[.:]|\*\*|[–—-]\s|_)/u

/** The day that heads the paragraph, as in a chronicle ("**12 May 2021.** The authority …"): all in it happened then. */
export function entryDate(story: Story, sentence: Sentence): DateAt | null {
  let first = sentence
  for (let back = 0; back < longest; back++) {
    const before = story.sentences[first.index - 1]
    if (!before || !inOneParagraph(story, before, first)) break
    first = before
  }
  const date = story.datesIn(first)[0]
  if (!date || date.start - first.start > 4) return null
  const lead = story.slice({ start: first.start, end: date.start })
  return /^[^\p{L}\p{N}]*$/u.test(lead) && headed.test(story.slice({ start: date.end, end: date.end + 3 }))
    ? date
    : null
}
