import { matches } from '../../lexicon/pattern.ts'
import { clauseAround } from '../../segment/clauses.ts'
import type { RulingSighting } from './ruling-sighting.ts'
import type { Sequence } from '../sequence.ts'
import type { Story } from '../story.ts'

const law =
  /\b(?:under|violat(?:ed|ing|ions? of)|breach(?:ed|ing|es)?(?: of)?|infring(?:ed|ing|ements? of)|pursuant to|contrary to|in line with) (?:the |its |[A-Z]\p{L}+’s )?(?<law>(?:Articles? \d{1,4}(?:\(\d+\))? of (?:the )?)?(?:GDPR|(?:[A-Z][\p{L}&-]{1,20} (?:(?:of|and|on|for|the|against) ){0,2}){1,7}(?:Act|Law|Regulation|Code|Directive)))(?:\s(?:of\s)?\d{4})?(?!\p{L})/gu
/** Sentences on to which a ruling told just before is the one spoken of. */
const farthest = 3

/** The law that a ruling rests on, as the text writes it, in its own sentence or one soon behind it. */
export function legalBasisFacts(story: Story, rulings: Sequence<RulingSighting>): void {
  for (const sentence of story.sentences)
    for (const match of matches(law, sentence.text, sentence.start)) {
      const text = /(?:Article|GDPR|[A-Z])[^]*$/u.exec(
        match.text.replace(/^\p{Ll}+(?: \p{Ll}+)*? (?:the |its )?/u, ''),
      )?.[0]
      const here = rulings.in(sentence)[0]
      const before = rulings.lastBefore(match.start, (one) => sentence.index - one.sentence.index <= farthest)
      const ruling = (here ?? before)?.ruling
      if (text === undefined || !ruling) continue
      const clause = clauseAround(sentence, match)
      story.add(
        { predicate: 'LEGAL_BASIS', subject: ruling.key, value: { text } },
        clause,
        here ? 'The sentence names the law.' : 'The text names the law just after the ruling.',
        { ...story.wordAt(match), certainty: here ? 'SURE' : 'CANDIDATE' },
      )
    }
}
