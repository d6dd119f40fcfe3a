import type { Reference } from '../reference/organization.ts'
import type { Sentence } from '../segment/sentences.ts'
import type { MoneyAt } from '../values/money.ts'
import type { Cue } from './penalty-cues.ts'
import { companiesIn } from './penalty-targets.ts'
import type { Story } from './story.ts'

const aboutFines =
  /\b(?:fine[sd]?|penalt(?:y|ies)|penali[sz]ed|sanction(?:s|ed)|surcharges?|settle(?:d|ment|ments)?|fining|consent (?:decree|order)s?|forfeit|disgorge(?:ment)?|ordered to (?:pay|refund|repay)|damages|restitution|imposed|convicted|plea(?:ded)? guilty)\b/i
const allFines = new WeakMap<Story, boolean>()
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

/** Whether the sentence or one soon before or right behind it tells of fines, or the whole text does. */
export function speaksOfFines(story: Story, sentence: Sentence): boolean {
  return (
    story.sentences
      .slice(Math.max(0, sentence.index - 2 * near), sentence.index + 2)
      .some(({ text }) => aboutFines.test(text)) || isAllFines(story)
  )
}

/** True for a text that tells of fines in many of its sentences. */
function isAllFines(story: Story): boolean {
  const before = allFines.get(story)
  if (before !== undefined) return before
  const count = story.sentences.filter(({ text }) => aboutFines.test(text)).length
  const isAll = count >= 3 && count * 4 >= story.sentences.length
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
