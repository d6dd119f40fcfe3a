import type { PenaltyStatus } from '../../fact.ts'
import file from '../../lexicon/acts.json' with { type: 'json' }
import { entriesOf, matches, triggers } from '../../lexicon/pattern.ts'
import { clauseAround, spanning } from '../../segment/clauses.ts'
import type { Sentence } from '../../segment/sentences.ts'
import { moneyIn } from '../../values/money.ts'
import type { PenaltySighting } from './penalties.ts'
import type { Sequence } from '../sequence.ts'
import type { Story } from '../story.ts'

const patterns: readonly { readonly status: PenaltyStatus; readonly pattern: RegExp }[] = entriesOf(
  file.followUps.words,
).map(([status, words]) => ({ status, pattern: triggers(words) }))
const anyWord = triggers(entriesOf(file.followUps.words).flatMap(([, words]) => words))
/** Sentences back within which "the fine" is one told before. */
const near = 6
/** Penalties that “both” or “all” can mean; it keeps reading linear in the length of a text. */
const most = 20
const negated =
  /\b(?:not|never|yet to|no longer|nor|neither|refused to|without|if|whether|would|will|could|may|might)(?: \p{L}+){0,2} $/iu

/** "It has paid the fine": what became of a penalty told before, in a sentence that gives no amount. */
export function followUps(story: Story, penalties: Sequence<PenaltySighting>): void {
  for (const sentence of story.sentences) {
    if (sentence.text.search(anyWord) < 0 || moneyIn(sentence.text, sentence.start).length > 0) continue
    for (const { status, pattern } of patterns)
      for (const match of matches(pattern, sentence.text, sentence.start)) {
        if (negated.test(sentence.text.slice(0, match.start - sentence.start))) continue
        const last = penaltyOf(story, sentence, penalties)
        const value = { status, amount: null, currency: null }
        const clause = clauseAround(sentence, match)
        const quote = spanning(clause, match)
        for (const { ruling, event } of last ? alike(sentence.text, match.text, last, penalties) : [])
          if (ruling)
            story.add(
              { predicate: 'IMPOSED', subject: ruling.key, object: event.key, value },
              quote,
              'The sentence says what became of the penalty told before.',
              story.wordAt(quote),
            )
      }
  }
}

/** "has paid both fines": the one told last, and those on the same companies before it. */
function alike(
  text: string,
  words: string,
  last: PenaltySighting,
  penalties: Sequence<PenaltySighting>,
): readonly PenaltySighting[] {
  const isSeveral = /\b(?:both|all|them)\b/.test(words) && /\b(?:fines|penalties|sanctions|both|all)\b/.test(text)
  if (!isSeveral) return [last]
  return penalties.all
    .slice(-most)
    .filter(({ start, on }) => start <= last.start && on.some((one) => last.on.includes(one)))
}

/** The last one on a company of the sentence; where it names none, the last one told. */
function penaltyOf(
  story: Story,
  sentence: Sentence,
  penalties: Sequence<PenaltySighting>,
): PenaltySighting | undefined {
  const here = story
    .referencesIn(sentence)
    .flatMap(({ organization }) => (organization?.type === 'Company' ? [organization] : []))
  const isNear = (one: PenaltySighting) => sentence.index - one.sentence.index <= near
  return penalties.lastBefore(
    sentence.start,
    (one) => isNear(one) && (here.length === 0 || one.on.some((company) => here.includes(company))),
  )
}
