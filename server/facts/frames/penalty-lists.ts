import type { Reference } from '../reference/organization.ts'
import type { Sentence } from '../segment/sentences.ts'
import type { MoneyAt } from '../values/money.ts'
import type { Cue } from './penalty-cues.ts'
import { companiesIn } from './penalty-targets.ts'
import type { Story } from './story.ts'

const aboutFines =
  /\b(?:fine[sd]?|penalt(?:y|ies)|penali[sz]ed|sanction(?:s|ed)|surcharges?|settle(?:d|ment|ments)?|fining)\b/i
/** How an item of a list begins. */
export const item = /^(?:[-–—•*·▪►]|\d{1,2}[.)]\s)/u
const namedItem = /^[-–—•*·▪►]\s*\p{Lu}[\p{L}.&’-]* \p{Lu}[^:;.]{0,100}[:–—(]/u
/** Sentences back within which the text still speaks of the fines told there. */
export const near = 3

/** "- Alder Bank: €2 million": whom the item of a list begins with, known or not; null for what is no such item. */
export function itemTargets(story: Story, sentence: Sentence): readonly Reference[] | null {
  if (!namedItem.test(sentence.text)) return null
  const first = companiesIn(story, sentence)[0]
  return first && /^\P{L}*$/u.test(story.slice({ start: sentence.start, end: first.start })) ? [first] : []
}

/** Whether the sentence or one soon before it tells of fines. */
export function speaksOfFines(story: Story, sentence: Sentence): boolean {
  return story.sentences
    .slice(Math.max(0, sentence.index - near), sentence.index + 1)
    .some(({ text }) => aboutFines.test(text))
}

/** The sentence that introduces a list of which this one is an item. */
export function introOf(story: Story, sentence: Sentence): Sentence | null {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 30); index--) {
    const before = story.sentences[index]
    if (before && !item.test(before.text)) return before
  }
  return null
}

/** "- Alder: €2 million" in a list of fines. */
export function itemCue(story: Story, sentence: Sentence, money: MoneyAt): Cue | null {
  const intro = item.test(sentence.text) ? introOf(story, sentence) : null
  const isFirst = /^[^:;(]{0,80}[:(–—,-]?\s?(?:about |the latest )?$/u.test(
    sentence.text.slice(0, money.start - sentence.start),
  )
  return intro && isFirst && speaksOfFines(story, intro)
    ? { start: money.start, end: money.end, sort: 'FINE', until: money.start }
    : null
}
