/** What was not understood: sentences that hold what facts are made of, and in which none was read. */
import { paragraphsOf } from '../article/paragraphs.ts'
import type { Span, UnreadSentence, UnreadValue } from './fact.ts'
import type { Story } from './frames/story.ts'
import type { Reference } from './reference/organization.ts'
import { covers } from './segment/covers.ts'
import type { Sentence } from './segment/sentences.ts'
import { moneyIn } from './values/money.ts'

/** The quote of a fact or a claim. */
export interface Quote extends Span {
  readonly predicate: string
}

/** More would tell nobody what to look at next. */
const most = 500

/** The sentences of an article that its facts leave unread, the first 500; its headings are none. */
export function unreadSentences(story: Story): UnreadSentence[] {
  const quotes = story.facts.map(({ predicate, quote }) => ({ predicate, ...quote }))
  const unread: UnreadSentence[] = []
  const { text, title } = story.article
  const inHeading = covers(paragraphsOf(text, title).filter(({ heading }) => heading))
  const left = leftBy(quotes)
  for (const sentence of story.sentences) {
    if (unread.length === most) break
    const holds = inHeading(sentence) ? [] : left(sentence, () => valuesIn(story, sentence))
    if (holds.length > 0) unread.push({ start: sentence.start, end: sentence.end, holds })
  }
  return unread
}

/** What of these, in text order, is unread still where there are other quotes. */
export function stillUnread(sentences: readonly UnreadSentence[], quotes: readonly Quote[]): UnreadSentence[] {
  const left = leftBy(quotes)
  return sentences
    .map((sentence) => ({ ...sentence, holds: left(sentence, () => sentence.holds) }))
    .filter(({ holds }) => holds.length > 0)
}

/**
 * What quotes leave unread of sentences that come in text order. A fact that says only what somebody is called leaves
 * the amounts and dates around the name as they were.
 */
function leftBy(quotes: readonly Quote[]) {
  const quoted = covers(quotes)
  const told = covers(quotes.filter(({ predicate }) => predicate !== 'NAME' && predicate !== 'ALIAS'))
  return (sentence: Span, values: () => readonly UnreadValue[]): UnreadValue[] => {
    const [isQuoted, isTold] = [quoted(sentence), told(sentence)]
    return isTold ? [] : values().filter((kind) => kind !== 'NAME' || !isQuoted)
  }
}

function valuesIn(story: Story, sentence: Sentence): UnreadValue[] {
  return [
    ...(moneyIn(sentence.text, sentence.start).length > 0 ? (['MONEY'] as const) : []),
    ...(story.datesIn(sentence).length > 0 ? (['DATE'] as const) : []),
    ...(story.referencesIn(sentence).some((reference) => isName(story, reference)) ? (['NAME'] as const) : []),
  ]
}

/** "The company" at the start of a sentence is none. */
const isName = (story: Story, { organization, pronoun, ...span }: Reference): boolean =>
  organization?.named === true && !pronoun && /\p{Lu}/u.test(story.slice(span).replace(/^(?:The|An?|Its|Their) /, ''))
