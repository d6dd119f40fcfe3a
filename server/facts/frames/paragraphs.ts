import type { Sentence } from '../segment/sentences.ts'
import type { Story } from './story.ts'

/** Sentences of a paragraph that are looked at together, so that time grows with the length of a text only. */
const longest = 40

/** True where no line ends between them. */
export function inOneParagraph(story: Story, from: Sentence, until: Sentence): boolean {
  return until.index - from.index < longest && !story.slice({ start: from.end, end: until.start }).includes('\n')
}
