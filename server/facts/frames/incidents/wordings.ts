import type { IncidentKind, Span } from '../../fact.ts'
import file from '../../lexicon/incidents.json' with { type: 'json' }
import { PhraseIndex } from '../../lexicon/phrase-index.ts'
import { entriesOf, matches, triggers, withSets, type Match } from '../../lexicon/pattern.ts'
import type { Sentence } from '../../segment/sentences.ts'
import { isNegated } from './not-told.ts'

/** Words for an incident. */
export interface Found extends Match {
  readonly kind: IncidentKind
  /** "the breach": speaks of one told before, of these kinds. */
  readonly refersTo: ReadonlySet<IncidentKind> | null
}

const kinds = entriesOf(file.kinds)
const index = new PhraseIndex(kinds.map(([, phrases]) => withSets(phrases, file.sets)))
/** "the breach", "the blast": words that go back to one told before, and its kinds. */
const definite: readonly { readonly pattern: RegExp; readonly kinds: ReadonlySet<IncidentKind> }[] = (
  [
    [
      'breach|leak|hack|access|intrusion|activity',
      ['DATA_BREACH', 'CYBERATTACK', 'ACCOUNT_TAKEOVER'],
      'suspicious activity',
    ],
    ['transfer', ['ILLEGAL_TRANSFER']],
    ['failure|outage|disruption|breakdown|fault|glitch|interruption|blackout|crash|downtime', ['OUTAGE']],
    ['leak|spill|spillage|release|discharge|pollution|seepage|contamination', ['ENVIRONMENTAL']],
    ['outbreak|contamination|poisonings?|illnesses|scare', ['CONTAMINATION']],
    ['explosions?|blasts?|fire|blaze|flames|accident|disaster|tragedy', ['EXPLOSION', 'LABOR', 'SAFETY_DEFECT']],
    ['cartel|collusion|bid-rigging|price-fixing', ['ANTITRUST']],
  ] satisfies [string, IncidentKind[], ...string[]][]
).map(([nouns, those, ...more]) => ({
  pattern: triggers([`(?:the|this|that) (?:${nouns})`, ...more]),
  kinds: new Set<IncidentKind>(those),
}))
export const causing = /\b(?:caus(?:ed|ing)|led to|leading to|result(?:ed|ing) in|due to|a result of|because of)\b/
/** The words for incidents in a sentence, without those that deny them. */
export function foundIn(sentence: Sentence): Found[] {
  return wordedIn(sentence).filter((match) => !isNegated(sentence, match, match.refersTo ? null : match.kind))
}

/** The same with those that deny them. */
export function wordedIn(sentence: Sentence): Found[] {
  const taken: Span[] = []
  const free = (match: Match) => !taken.some((other) => match.start < other.end && other.start < match.end)
  const found = index.matches(sentence.text, sentence.start).flatMap((all, list) => {
    const kind = kinds[list]?.[0]
    if (!kind) return []
    const those = all.filter(free)
    taken.push(...those)
    return those.map((match) => ({ ...match, kind, refersTo: null }))
  })
  const known = definite.flatMap(({ pattern, kinds: refersTo }) =>
    matches(pattern, sentence.text, sentence.start)
      .filter(free)
      .map((match) => ({ ...match, kind: 'DATA_BREACH' as const, refersTo })),
  )
  return [...found, ...known]
}

/** "In the cyberattack, data were stolen" tells one thing, unless it says that one came of the other. */
export function merged(sentence: Sentence, found: readonly Found[]): Found[] {
  const isBreach = ({ kind, refersTo }: Found) => kind === 'DATA_BREACH' && !refersTo
  const isAttack = ({ kind }: Found) => kind === 'CYBERATTACK'
  if (!found.some(isBreach) || !found.some(isAttack) || causing.test(sentence.text)) return [...found]
  return found.map((one) => (isAttack(one) ? { ...one, kind: 'DATA_BREACH' } : one))
}
