import { matches, triggers } from '../../lexicon/pattern.ts'
import file from '../../lexicon/statements.json' with { type: 'json' }
import { clauseAround, wholeSentence } from '../../segment/clauses.ts'
import type { Sentence } from '../../segment/sentences.ts'
import type { Sequence } from '../sequence.ts'
import type { Sighting } from '../incidents/sightings.ts'
import { statementDate } from './statement-matters.ts'
import type { FoundStatement } from './statements.ts'
import type { Story } from '../story.ts'

const mediaVerb = triggers(file.mediaVerbs)
const publicWords = triggers(file.publicWords)

/** What papers say of an incident. */
export function byMedia(story: Story, sentence: Sentence, sightings: Sequence<Sighting>): FoundStatement[] {
  return matches(mediaVerb, sentence.text, sentence.start).flatMap((match) => {
    const subject = story.subjectBefore(sentence, match.start)
    const about = sightings.in(sentence)[0]?.incident
    if (!subject?.media || match.start - subject.end > 2 || !about) return []
    const speaker = { name: subject.media, kind: 'MEDIA', mention: null } as const
    const end = sentence.text.indexOf('”', match.end - sentence.start)
    const quote = { start: subject.start, end: end < 0 ? wholeSentence(sentence).end : sentence.start + end + 1 }
    return [
      {
        start: match.start,
        end: match.end,
        quote,
        sentence,
        kind: 'COMMENT',
        speaker,
        organization: null,
        about,
        date: statementDate(story, sentence, match),
        sure: true,
      },
    ]
  })
}

/** That people complained of it, whoever they were. */
export function byPublic(story: Story, sentence: Sentence, sightings: Sequence<Sighting>): FoundStatement[] {
  const about = sightings.in(sentence)[0]?.incident
  if (!about) return []
  return matches(publicWords, sentence.text, sentence.start).map((match) => ({
    start: match.start,
    end: match.end,
    quote: clauseAround(sentence, match),
    sentence,
    kind: 'COMMENT',
    speaker: { name: 'the public', kind: 'PUBLIC', mention: null },
    organization: null,
    about,
    date: statementDate(story, sentence, match),
    sure: false,
  }))
}
