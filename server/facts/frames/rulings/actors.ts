import type { RulingKind, Span, Speaker } from '../../fact.ts'
import acts from '../../lexicon/acts.json' with { type: 'json' }
import { countryNamesIn } from '../../lexicon/places.ts'
import type { Reference } from '../../reference/organization.ts'
import type { Sentence } from '../../segment/sentences.ts'
import { speakerOf, type Story } from '../story.ts'

/** Who acts, with the place where the words for it start. */
interface Actor {
  readonly start: number
  readonly speaker: Speaker
}

const people = new RegExp(
  `(?:^|\\s)((?:(?:an?|the|its|some|several|two|three|other|\\d+)\\s)?(?:(?:group|dozens|hundreds|thousands|number) of\\s)?(?:[\\p{L}’'-]+\\s){0,2}?(?:${acts.authorities.suers.join('|')}))(?:\\s(?:in|of|from|at|for)\\s(?:the\\s)?[\\p{L}-]{2,20})?\\s(?:(?:has|have|had|also|already|now|wants? to|plans? to|is|are|was|were)\\s){0,2}$`,
  'iu',
)

const authority = new RegExp(
  `(?:^|[\\s“"(])(?<who>(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]wo|[Tt]hree|[Ss]everal|[Ss]ome|[Ll]ocal)\\s)?(?:\\p{L}[\\p{L}’'.-]{0,19}\\s){0,3}?(?:${acts.authorities.heads.map((head) => head.replace(/^\p{Ll}/u, (first) => `[${first}${first.toUpperCase()}]`)).join('|')})(?:\\s\\(\\p{Lu}[\\p{L}\\d-]{1,8}\\))?(?:\\s(?:in|of|at|for)\\s(?:the\\s)?\\p{L}[\\p{L}.-]{1,20}(?:\\s\\p{Lu}[\\p{L}.-]{1,20}){0,3})?(?:\\s\\p{Lu}[\\p{L}.-]{1,20}){0,3})(?:\\s\\(\\p{Lu}[\\p{L}\\d-]{1,8}\\))?(?:,?\\s(?:which|who|has|have|had|also|later|then|already|therefore|now|still|further|first|promptly|again|even|is|are|was|were|will|would|jointly|formally|today|yesterday|on\\s\\p{Lu}\\p{L}{2,8}day|said\\s(?:it|they|he|she))){0,4},?\\s$`,
  'u',
)

/** Officials and councils that have no power over a company. */
const ofOthers = /\b(?:union|company|industry|association|club|school|party|firm|federation|elders|students?)\b/i

/** "A jury", "the ministry", "prosecutors in Lyon": an authority without a name, right before the verb. */
function unnamedAuthority(story: Story, sentence: Sentence, at: number): Actor | null {
  const from = Math.max(sentence.start, at - 120)
  const found = authority.exec(story.slice({ start: from, end: at }))
  const who = found?.groups?.['who']
  if (!found || who === undefined || ofOthers.test(who)) return null
  const start = from + found.index + found[0].indexOf(who)
  const isKnown = story
    .referencesIn(sentence)
    .some((one) => one.start < start + who.length && one.end > start && one.organization?.type === 'Company')
  return isKnown ? null : { start, speaker: { name: who, kind: 'REGULATOR', mention: null } }
}

/** "Alder, which makes cheese, sued" */
const relative = /^, (?:which|who|whose) [^,;]{2,160}, $/

/** A country that acts ("Norway fined …"), or who sues and is no regulator. */
export function actorBefore(
  story: Story,
  sentence: Sentence,
  kind: RulingKind,
  match: Span,
  subject: Reference | null,
): Actor | null {
  const lead = sentence.text.slice(0, match.start - sentence.start)
  const place = countryNamesIn(lead.slice(-40), match.start - Math.min(40, lead.length)).at(-1)
  if (
    place &&
    kind !== 'LAWSUIT' &&
    // "its plants in Norway halted production": a place, and no one who acts.
    !/\b(?:in|of|from|across|around|throughout|at|to|for|outside|leaving|near|between|and) (?:the )?$/i.test(
      sentence.text.slice(0, place.start - sentence.start),
    ) &&
    /^ (?:has |had |also )?$/.test(story.slice({ start: place.end, end: match.start }))
  )
    return { start: place.start, speaker: { name: place.text, kind: 'REGULATOR', mention: null } }
  const unnamed = unnamedAuthority(story, sentence, match.start)
  if (unnamed) return unnamed
  if (kind !== 'LAWSUIT') return null
  const those = subject
    ? /(?:customers|shareholders|investors|employees|workers|users) of (?:the )?$/i.exec(
        sentence.text.slice(0, subject.start - sentence.start),
      )
    : null
  if (subject && those && match.start - subject.end <= 6) {
    const start = sentence.start + those.index
    return { start, speaker: { name: story.slice({ start, end: subject.end }), kind: 'PUBLIC', mention: null } }
  }
  const isNext = subject && relative.test(story.slice({ start: subject.end, end: match.start }))
  if (subject?.organization && (isNext || match.start - subject.end <= 6))
    return { start: subject.start, speaker: speakerOf(subject.organization) }
  const who = people.exec(lead.slice(-90))?.[1]
  const at = who === undefined ? -1 : lead.lastIndexOf(who)
  return who === undefined || at < 0
    ? null
    : { start: sentence.start + at, speaker: { name: who, kind: 'PUBLIC', mention: null } }
}
