import type { RulingKind, Span } from '../../fact.ts'
import acts from '../../lexicon/acts.json' with { type: 'json' }
import { allOf, entriesOf } from '../../lexicon/pattern.ts'
import type { Organization } from '../../reference/organization.ts'
import { clauseAround } from '../../segment/clauses.ts'
import type { Sentence } from '../../segment/sentences.ts'
import type { DateAt } from '../../values/dates.ts'
import { alterations } from '../penalties/alteration-words.ts'
import { onlyCompanyOf } from '../lists.ts'
import { isCourt } from '../../reference/courts.ts'
import type { FoundRuling, RulingSighting } from './ruling-sighting.ts'
import type { Sequence } from '../sequence.ts'
import type { EventDraft, Story } from '../story.ts'
import { topicOf } from '../topics.ts'

/** "The order was made by the court on 12 May": what a sentence adds to a ruling that it takes as known. */
interface DefiniteRuling extends Span {
  readonly sentence: Sentence
  /** What its noun can stand for; the first is what it is where none was told before. */
  readonly kinds: readonly RulingKind[]
  readonly regulator: Organization | null
  readonly date: DateAt | null
  /** "an investigation": not one told before. */
  readonly isNew: boolean
}

const { nouns, whatever, verbs, active } = acts.definite
const noun = [...entriesOf(nouns).flatMap(([, words]) => words), ...whatever]
  .toSorted((a, b) => b.length - a.length)
  .join('|')
const kinds = entriesOf(nouns).map(([kind, words]) => ({ kind, pattern: new RegExp(`^(?:${words.join('|')})$`, 'iu') }))
/** "The earlier fine" is another one. */
const adjectives =
  '(?:(?!earlier|previous|first|second|third|other|another|separate|further|same|new|last|later|similar)[\\p{L}-]{2,16} ){0,2}?'
const determiner = '(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Ii]ts|[Bb]oth)'
const adverb =
  '(?: (?:then|later|only|also|finally|formally|jointly|accordingly|therefore|promptly|duly|subsequently))?'
const passively = new RegExp(
  `(?<!\\p{L})${determiner} ${adjectives}(?<noun>${noun})(?:, (?:which )?| )(?:(?:was|were|is|are|has been|have been|had been)${adverb} (?:${verbs.join('|')})|(?:${verbs.join('|')})(?= (?:by|on|last|in|this|yesterday|earlier) )|(?:came|comes?|dates?|dated|followed)(?: (?:back|down|out))?(?= ))(?!\\p{L})`,
  'gu',
)
/** "An investigation was opened", "Proceedings were brought": told by the noun as something new. */
const freshly = new RegExp(
  `(?:^|(?<=[.;:] )|(?<!\\p{L})[Aa]n? (?:[\\p{L}-]{2,16} ){0,2}?)(?<noun>${noun}) (?:was|were|has been|have been|had been)${adverb} (?:${verbs.join('|')})(?!\\p{L})`,
  'giu',
)
/** "a complaint brought by the agency", "during an inspection in May" */
const besides =
  /(?<![\p{L}-])(?:(?<noun>complaint|lawsuit|suit|proceedings|prosecution|legal action|charges) (?:brought|filed|lodged|started|initiated|laid) by|(?:[Dd]uring|[Ii]n|[Aa]fter|[Ff]ollowing) (?:an?|its|the) (?:[\p{L}-]{2,16} ){0,2}?(?<noun2>investigation|inspection|audit|raid|inquiry))(?!\p{L})/gu
const actively = new RegExp(
  `(?<!\\p{L})(?:(?:${active.join('|')}) (?:(?:the|this|that|its|both|these|those) ${adjectives}(?<noun>${noun})|it|them(?= (?:in|on) ))|(?<=(?:${noun})s? (?:that |which )[^,;:.]{2,70} )(?:${active.join('|')})|decided (?:so|this|that way))(?!\\p{L})`,
  'gu',
)
/** Kinds that are told by their noun alone, with who did it. */
const byNoun: ReadonlySet<RulingKind> = new Set(['LAWSUIT', 'INVESTIGATION', 'ACCUSATION', 'SETTLEMENT', 'ORDER'])
/** Kinds that go before the act of which a text tells: "The investigation started in 2018." */
const dated: ReadonlySet<RulingKind> = new Set(['INVESTIGATION', 'ACCUSATION'])
const anything: readonly RulingKind[] = ['FINE', 'ORDER', 'FINDING', 'SETTLEMENT', 'DISMISSAL', 'WARNING']
/** Characters behind the words within which stands who and when. */
const near = 120
/** Sentences back to the ruling that is spoken of. */
const farthest = 12

/** Who and when, where the sentence speaks of a ruling as of one that is known. */
export function definiteRulings(story: Story, sentence: Sentence): DefiniteRuling[] {
  const read = (pattern: RegExp, isNew: boolean, actorOf: typeof agentOf): DefiniteRuling[] =>
    allOf(pattern, sentence.text).flatMap((match) => {
      const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
      const regulator = actorOf(story, sentence, span)
      const date = dateOf(story, sentence, span)
      if (!regulator && !date && !isNew) return []
      return [
        {
          ...span,
          sentence,
          kinds: kindsOf(match.groups?.['noun'] ?? match.groups?.['noun2']),
          regulator,
          date,
          isNew,
        },
      ]
    })
  return [
    ...read(passively, false, agentOf),
    ...read(actively, false, subjectOf),
    ...read(freshly, true, agentOf).filter(
      ({ kinds: [kind], start, end }) =>
        kind === 'INVESTIGATION' ||
        kind === 'LAWSUIT' ||
        (kind === 'ORDER' && binding.test(story.slice({ start, end }))),
    ),
    ...read(besides, true, agentBeside).filter(({ kinds: [kind], regulator, date }) =>
      kind === 'INVESTIGATION' ? date : regulator,
    ),
  ]
}

/** "A prohibition notice was served": no notice to the public. */
const binding = /\b(?:prohibition|improvement|enforcement|compliance|closure|stop-work|abatement|recall|injunction)\b/i

function kindsOf(word: string | undefined): readonly RulingKind[] {
  const kind = kinds.find(({ pattern }) => pattern.test(word ?? ''))?.kind
  if (!kind) return anything
  return kind === 'ORDER' ? ['ORDER', 'FINE', 'SETTLEMENT'] : [kind]
}

function agentOf(story: Story, sentence: Sentence, { end }: Span): Organization | null {
  const agent = story
    .referencesIn(sentence)
    .find(({ start, organization }) => start >= end && start - end < near && organization?.type === 'Regulator')
  const lead = agent ? story.slice({ start: end, end: agent.start }) : ''
  return agent && /\b(?:by|from) (?:[\p{L}’-]+ ){0,4}$/u.test(lead) && !hint.test(lead) ? agent.organization : null
}

/** "started after a referral from the bank" */
const hint =
  /\b(?:referrals?|complaints?|tips?|tip-offs?|reports?|requests?|information|notification|letter|warnings?) from\b/

/** Right behind "by": of a complaint, or of an inspection. */
function agentBeside(story: Story, sentence: Sentence, { end }: Span): Organization | null {
  const agent = story.referencesIn(sentence).find(({ start }) => start >= end && start - end < 40)
  const lead = agent ? story.slice({ start: end - 3, end: agent.start }) : ''
  return agent?.organization?.type === 'Regulator' && /^.{0,4}\bby (?:[\p{L}’-]+ ){0,3}$/u.test(lead)
    ? agent.organization
    : null
}

function subjectOf(story: Story, sentence: Sentence, { start }: Span): Organization | null {
  const subject = story.subjectBefore(sentence, start)
  const isNext =
    subject && /^(?:\s\([^()]{1,12}\))?(?: \p{Ll}{2,9}){0,2} $/u.test(story.slice({ start: subject.end, end: start }))
  return isNext && subject.organization?.type === 'Regulator' ? subject.organization : null
}

/** In the clause of the words, behind them, or at the start of the sentence. */
function dateOf(story: Story, sentence: Sentence, span: Span): DateAt | null {
  const clause = clauseAround(sentence, span)
  const dates = story.datesIn(sentence)
  return (
    dates.find((one) => one.start - sentence.start <= 3 && one.end <= span.start) ??
    dates.find((one) => one.start >= span.end && one.end <= clause.end && isBehind(story, span, one)) ??
    null
  )
}

/** Nothing but who and where stands between. */
function isBehind(story: Story, { end }: Span, { start }: Span): boolean {
  return /^(?: (?:by|in|at|before|from|with) [^,;:]{1,80}?)?(?: (?:back to|as of))? $/u.test(
    story.slice({ start: end, end: start }),
  )
}

const review = /\b(?:judge?ment|ruling|verdict)s?\b/

/** The sentence before tells that a court decided again: its judgment is not the fine that it decided on. */
function isReviewed(story: Story, { index }: Sentence): boolean {
  const previous = story.sentences[index - 1]?.text ?? ''
  return alterations.some(({ pattern }) => previous.search(pattern) >= 0)
}

interface Known {
  readonly found: FoundRuling
  /** The one told before; null where the noun tells of one of its own. */
  readonly told: EventDraft | null
}

/** The ruling told before that it speaks of, else one of its own where its noun says what it is; null where neither. */
export function knownRuling(story: Story, one: DefiniteRuling, before: Sequence<RulingSighting>): Known | null {
  const { sentence, start, end, regulator, date } = one
  const isOfReview = review.test(story.slice({ start, end })) && isReviewed(story, sentence)
  const told = before.lastBefore(
    start,
    (other) =>
      !one.isNew &&
      !isOfReview &&
      one.kinds.includes(other.kind) &&
      sentence.index - other.sentence.index <= farthest &&
      (regulator === null || other.regulator === null || other.regulator === regulator) &&
      (date === null || other.ruling.date === null),
  )
  const [kind = 'FINDING'] = one.kinds
  const only = onlyCompanyOf(story)?.organization
  const allAgainst = told?.allAgainst ?? (only ? [only] : topicOf(story, sentence))
  const isDated =
    one.isNew || (date !== null && (dated.has(kind) || /\b(?:settlement|consent)/.test(story.slice({ start, end }))))
  const isOwn = byNoun.has(kind) && (isDated ? allAgainst.length > 0 : regulator !== null)
  if (!told && (!isOwn || (kind === 'LAWSUIT' && isCourt(regulator)))) return null
  const clause = clauseAround(sentence, { start, end })
  told?.ruling.spans.push({ start, end })
  const found: FoundRuling = {
    start,
    end,
    sentence,
    kind: told?.kind ?? kind,
    regulator,
    against: allAgainst[0] ?? null,
    allAgainst,
    broughtBy: null,
    date,
    quote: { start: Math.min(clause.start, date?.start ?? clause.start), end: Math.max(clause.end, date?.end ?? 0) },
    whoReason: 'The sentence says who made it.',
    whomReason: 'It is the one told before.',
  }
  return { found, told: told?.ruling ?? null }
}
