import type { Span } from '../../fact.ts'
import { allOf } from '../../lexicon/pattern.ts'
import type { RulingSighting } from './ruling-sighting.ts'
import type { Sequence } from '../sequence.ts'
import { speakerOf, type Story } from '../story.ts'
import type { Sentence } from '../../segment/sentences.ts'

/** Characters ahead within which the act may be told after what it found. */
const lookAhead = 600
const omission = /\b(did not|had not|has not|failed to|had failed to|has failed to)\s/gu
const nextVerb =
  / or (?=(?:encrypt|inform|notify|obtain|secure|protect|report|keep|delete|verify|disclose|carry|ask|tell|provide|train|check|install|update|limit|test|document)\s)/

/** What a regulator says that a company left undone, point by point, under the regulator's one ruling. */
export function findingFacts(story: Story, rulings: Sequence<RulingSighting>): void {
  for (const sentence of story.sentences) {
    const points = omissions(sentence)
    const first = points[0]
    if (!first) continue
    const scope = story.scopeAt(first)
    const regulator = story.regulator(scope?.speaker.mention)
    const ruling = rulings.lastBefore(sentence.end + lookAhead, (one) => one.regulator === regulator)?.ruling
    if (!regulator || !ruling) continue
    const subject = story.subjectBefore(sentence, first.start)
    points.forEach(({ start, end, text }, i) => {
      const from =
        i === 0 && subject && !subject.pronoun && subject.organization?.type === 'Company' && start - subject.end <= 2
          ? subject.start
          : start
      const word = { saidBy: speakerOf(regulator), saidOn: ruling.date, stance: 'FINDS' } as const
      story.add(
        { predicate: 'FINDING', subject: ruling.key, value: { text, outcome: 'VIOLATION' } },
        { start: from, end },
        'The regulator says that this was left undone.',
        word,
      )
    })
  }
}

interface Point extends Span {
  readonly text: string
}

function omissions(sentence: Sentence): Point[] {
  const found = allOf(omission, sentence.text)
  return found.flatMap((match, i) => {
    const from = match.index
    const until = found[i + 1]?.index ?? sentence.text.length
    const clause = sentence.text
      .slice(from, until)
      .replace(/(?:,? and|,)?\s{0,2}(?:\p{L}{1,20} )?$/u, (tail) => (/^(?:,? and|,)/.test(tail) ? '' : tail))
      .replace(/(?<![\s.,;”])[\s.,;”]+$/u, '')
    return parts(clause, match[1] ?? 'did not').map((part) => ({
      start: sentence.start + from + part.start,
      end: sentence.start + from + part.end,
      text: part.text,
    }))
  })
}

/** "did not inform users or encrypt the data" is two points; the second needs the verb of the first. */
function parts(clause: string, verb: string): Point[] {
  const or = nextVerb.exec(clause)
  if (!or) return [{ start: 0, end: clause.length, text: capital(clause) }]
  const second = clause.slice(or.index + or[0].length)
  return [
    { start: 0, end: or.index, text: capital(clause.slice(0, or.index)) },
    { start: 0, end: clause.length, text: capital(`${verb} ${second}`) },
  ]
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
