import type { RulingKind, Span, Speaker } from '../../fact.ts'
import file from '../../lexicon/acts.json' with { type: 'json' }
import { entriesOf, withSets, type Match } from '../../lexicon/pattern.ts'
import { PhraseIndex } from '../../lexicon/phrase-index.ts'
import type { Organization, Reference } from '../../reference/organization.ts'
import { clauseAround } from '../../segment/clauses.ts'
import type { Sentence } from '../../segment/sentences.ts'
import { actorBefore } from './actors.ts'
import { listOf, onlyCompanyOf } from '../lists.ts'
import { isCourt } from '../../reference/courts.ts'
import { issuerOf } from '../penalties/penalty-rulings.ts'
import { rulingDate } from './ruling-dates.ts'
import { objectOf, organizationsOf, spokenOf, subjectOf } from './ruling-parties.ts'
import type { FoundRuling } from './ruling-sighting.ts'
import { meaning, type Story } from '../story.ts'

interface Act {
  readonly kind: RulingKind
  readonly regulator: Organization | null
  readonly allAgainst: readonly Organization[]
  readonly broughtBy?: Speaker
  readonly quote: Span
  readonly whoReason: string
  readonly whomReason: string
}

const passively =
  '(?:(?:has|have|had|having) (?:just |also |now |since |already )?been|was|were|is|are|been|being|get|gets|got|came|come) (?:just |also |now |later |then |already |jointly |formally )?'
const sets = { authority: file.authorities.heads, when: file.when.words }
/** Ways in which an act is told, in the order in which they are looked for; the last only where none of the others is. */
const ways = ['passive', 'byAuthority', 'received', 'active', 'nominal'] as const
type Way = (typeof ways)[number]
/** How each kind of act is told, all looked up at once. */
const kinds = entriesOf(file.rulings)
const index = new PhraseIndex(kinds.flatMap(([, told]) => ways.map((way) => withSets(told[way], sets))))
/** "was ", "has already been " right before the words. */
const passive = new RegExp(`(?<!\\p{L})${passively}$`, 'iu')
const passives: ReadonlySet<Way> = new Set(['passive', 'byAuthority'])
const whoReason = 'The sentence says who did it.'
const whomReason = 'The sentence says whom it is directed against.'
/** Kinds that say little where nobody says against whom. */
const onSomebody: ReadonlySet<RulingKind> = new Set(['INVESTIGATION', 'FINDING'])
/** Kinds that are told by their noun also where nobody says who acts. */
const anonymous: ReadonlySet<RulingKind> = new Set(['LAWSUIT', 'INVESTIGATION', 'DISMISSAL', 'ORDER'])
const negation = /(?:\b(?:not|never|no longer|could|may|might)|n[’']t)(?:\s[\p{L}]{1,12})?\s$/iu

/** What a sentence says that regulators did, by the verbs and nouns of each kind of act. */
export function actsIn(story: Story, sentence: Sentence): FoundRuling[] {
  const found = index.matches(sentence.text, sentence.start)
  const all = kinds.flatMap(([kind], at) =>
    inSentence(story, sentence, kind, (way) => {
      const those = found[at * ways.length + ways.indexOf(way)] ?? []
      return passives.has(way) ? those.flatMap((one) => withLead(sentence, one)) : those
    }),
  )
  // "launched court proceedings" is a lawsuit and no investigation: the longer words tell more.
  return all.filter((one) => !all.some((other) => other !== one && isWithin(one, other)))
}

/** Where both are told by the same words the surer kind counts; proceedings before a court are a lawsuit. */
function isWithin(one: FoundRuling, other: FoundRuling): boolean {
  if (one.start >= other.end || other.start >= one.end) return false
  const longer = other.end - other.start - (one.end - one.start)
  return longer > 0 || (longer === 0 && sureness(other) > sureness(one))
}

function sureness({ kind, sentence }: FoundRuling): number {
  if (kind === 'DISMISSAL') return 3
  if (kind === 'LAWSUIT') return /\b[Cc]ourt\b|\b(?:civil|legal|penalty) proceedings\b/.test(sentence.text) ? 2 : 0
  return kind === 'SETTLEMENT' ? 2 : 1
}

/** From the auxiliary verb on; nothing where none stands before the words. */
function withLead({ text, start: offset }: Sentence, { start, end }: Match): Match[] {
  const before = text.slice(Math.max(0, start - offset - longestLead), start - offset)
  const lead = passive.exec(before)?.[0]
  return lead === undefined
    ? []
    : [{ start: start - lead.length, end, text: text.slice(start - offset - lead.length, end - offset) }]
}

/** Characters that the auxiliary verbs before the words of an act take at most. */
const longestLead = 40

function inSentence(
  story: Story,
  sentence: Sentence,
  kind: RulingKind,
  told: (way: Way) => readonly Match[],
): FoundRuling[] {
  const taken: Span[] = []
  const read = (way: Way, actOf: typeof passiveAct): FoundRuling[] =>
    told(way).flatMap((match) => {
      if (taken.some((other) => match.start < other.end && other.start < match.end)) return []
      const found = place(match, actOf(story, sentence, kind, match))
      if (found.length > 0) taken.push(match)
      return found
    })
  const place = (match: Span, act: Act | null): FoundRuling[] => {
    if (
      !act ||
      negation.test(sentence.text.slice(Math.max(0, match.start - sentence.start - 24), match.start - sentence.start))
    )
      return []
    const [against = null] = act.allAgainst
    const broughtBy = act.broughtBy ?? null
    return [
      {
        ...act,
        against,
        broughtBy,
        start: match.start,
        end: match.end,
        sentence,
        date: rulingDate(story, sentence, match),
      },
    ]
  }
  const all = [
    ...read('passive', passiveAct),
    ...read('byAuthority', actOfAuthority),
    ...read('received', passiveAct),
    ...read('active', activeAct),
  ]
  return all.length > 0 ? all : read('nominal', nominalAct)
}

/** Where a company brings its case, or against whom. */
const atCourt =
  /\b(?:court|tribunal|judge|lawsuit|suit|sued|sues|suing|agency|authority|commission|regulator|watchdog|ministry|government)\b/i

/** What is brought before courts and not by them. */
const accusing: ReadonlySet<RulingKind> = new Set(['ACCUSATION', 'LAWSUIT'])

/** "closed its investigation into": the act is that it ends. */
const over =
  /\b(?:clos|end|dropp?|abandon|discontinu|dismiss|annul|quash|clear|settl|resolv|reject)\p{L}{0,5} (?:its |the |an |a |all )?(?:[\p{L}-]+ ){0,4}$/u

/** "the watchdog's investigation into Alder"; nothing where no company is named behind it. */
function nominalAct(story: Story, sentence: Sentence, kind: RulingKind, match: Span): Act | null {
  if (over.test(sentence.text.slice(0, match.start - sentence.start))) return null
  const object = story
    .referencesIn(sentence)
    .find(
      (one) => one.organization?.type === 'Company' && one.start >= match.end && isNear(story, sentence, match, one),
    )
  const named = issuerOf(story, sentence, match)
  const by = named && isCourt(named.organization) && accusing.has(kind) ? null : named
  if (!object || (!by && !anonymous.has(kind))) return null
  // "Alder ordered an audit of its systems"
  if (!by && object.pronoun) return null
  const list = listOf(story, sentence, object)
  const clause = clauseAround(sentence, match)
  const ends = [clause, ...list, ...(by ? [by] : [])]
  return {
    kind,
    regulator: by?.organization ?? null,
    allAgainst: organizationsOf(list),
    quote: { start: Math.min(...ends.map((one) => one.start)), end: Math.max(...ends.map((one) => one.end)) },
    whoReason: meaning(story, by) ?? whoReason,
    whomReason: meaning(story, object) ?? whomReason,
  }
}

/** Right behind, or behind the authority whose settlement it is: "Under a settlement with R, C will pay". */
function isNear(story: Story, sentence: Sentence, { end }: Span, { start }: Span): boolean {
  const between = story.referencesIn(sentence).filter((one) => one.start >= end && one.end <= start)
  const taken = between.reduce((sum, one) => sum + one.end - one.start, 0)
  return start - end - taken <= 60
}

/** "fined after a prosecution by the agency", "on the complaint of the agency": it took the case to whoever ruled. */
const brought =
  /\b(?:prosecuted by|(?:prosecution|case|action|proceedings|lawsuit|suit|charges?|complaint|claim|investigation|inspection|probe|inquiry|raid|audit|report|evidence|appeal) (?:brought |filed |launched |opened |lodged |led |taken |initiated |conducted |carried out |pursued |made )?(?:by|from|against)) (?:the |[\p{Lu}]\p{L}+[’']s )?(?:\p{Ll}+ ){0,2}$/iu

/** "C has been fined by R". */
function passiveAct(story: Story, sentence: Sentence, kind: RulingKind, match: Span): Act | null {
  const subject = story.subjectBefore(sentence, match.start)
  if (subject?.organization?.type !== 'Company') return null
  const list = listOf(story, sentence, subject)
  const agent = story
    .referencesIn(sentence)
    .find(
      (one) =>
        one.organization?.type === 'Regulator' &&
        one.start >= match.start &&
        one.start - match.end <= 160 &&
        !brought.test(story.slice({ start: sentence.start, end: one.start })),
    )
  const lead = agent ? story.slice({ start: match.start, end: agent.start }) : ''
  const isInside = agent !== undefined && agent.start >= match.start && agent.end <= match.end
  const by = agent !== undefined && (isInside || /\b(?:by|from|with|at|before|in)(?: [\p{L}’-]+){0,4} $/u.test(lead))
  const named = by && agent.organization?.type === 'Regulator' ? agent.organization : null
  // "charged, and due to appear in the court"
  const regulator = isCourt(named) && accusing.has(kind) ? null : named
  return {
    kind,
    regulator,
    allAgainst: organizationsOf(list),
    quote: { start: list[0]?.start ?? subject.start, end: clauseAround(sentence, match).end },
    whoReason: by ? (meaning(story, agent) ?? whoReason) : whoReason,
    whomReason: meaning(story, subject) ?? whomReason,
  }
}

/** "C was closed by R": what a company may do itself is an act only where an authority is named for it. */
function actOfAuthority(story: Story, sentence: Sentence, kind: RulingKind, match: Span): Act | null {
  const act = passiveAct(story, sentence, kind, match)
  const tail = sentence.text.slice(match.end - sentence.start)
  return act && (act.regulator || agent.test(tail)) ? act : null
}

const agent = new RegExp(
  `^[^,;:.]{0,40}? (?:by order of|on the orders? of|by (?:[\\p{L}’-]{1,16} ){0,4}?(?:${file.authorities.heads.join('|')})(?![\\p{L}]))`,
  'iu',
)

/** "R fined C"; nothing where the one who acts is no regulator. */
function activeAct(story: Story, sentence: Sentence, kind: RulingKind, match: Span): Act | null {
  const subject = subjectOf(story, sentence, match.start)
  const acting = subject?.organization?.type === 'Regulator' ? subject.organization : null
  // A court approves what an authority has settled.
  const regulator = kind === 'SETTLEMENT' && isCourt(acting) && hasAuthority(story) ? null : acting
  const other = acting ? null : actorBefore(story, sentence, kind, match, subject)
  if ((!acting && !other) || (isCourt(acting) && accusing.has(kind))) return null
  const object = objectOf(story, sentence, kind, match)
  // A company that goes to court does not do so against itself.
  const isPlaintiff = other?.speaker.kind === 'COMPANY'
  const list = object
    ? listOf(story, sentence, object).filter((one) => !isPlaintiff || one.organization !== subject?.organization)
    : []
  const isLast = /^[^,;:]{0,30}$/.test(sentence.text.slice(match.end - sentence.start))
  if (isPlaintiff && list.length === 0 && !atCourt.test(sentence.text)) return null
  const isOther = isPlaintiff || isOnAuthority(story, object, match)
  const only = isOther || onSomebody.has(kind) ? null : onlyCompanyOf(story)
  const objects =
    list.length > 0
      ? list
      : !isOther && (onSomebody.has(kind) || isLast)
        ? spokenOf(story, sentence, match)
        : only && isOpen(story, sentence, match)
          ? [only]
          : []
  if (objects.length === 0 && !isPlaintiff && (!regulator || onSomebody.has(kind))) return null
  const dated = story.datesIn(sentence)[0]
  const until = clauseAround(sentence, match).end
  const from = other?.start ?? subject?.start ?? match.start
  const start = dated && dated.end < match.start && from > dated.end ? from : Math.min(from, match.start)
  return {
    kind,
    regulator,
    allAgainst: organizationsOf(objects),
    ...(other ? { broughtBy: other.speaker } : {}),
    quote: { start, end: Math.max(until, list.at(-1)?.end ?? 0) },
    whoReason: (regulator ? meaning(story, subject) : null) ?? whoReason,
    whomReason: meaning(story, object) ?? whomReason,
  }
}

/** The text tells of an authority that is no court. */
function hasAuthority(story: Story): boolean {
  return story.organizations.some((one) => one.type === 'Regulator' && one.spans.length > 0 && !isCourt(one))
}

/** "an order against the agency" */
function isOnAuthority(story: Story, object: Reference | null, { end }: Span): boolean {
  return (
    object?.organization?.type === 'Regulator' &&
    /^ (?:against |on |to |for )?(?:the )?$/.test(story.slice({ start: end, end: object.start }))
  )
}

/** Nobody else is named behind the verb, known or not. */
function isOpen(story: Story, sentence: Sentence, match: Span): boolean {
  return (
    !/^[^,;]{0,60}(?<!^) \p{Lu}\p{Ll}/u.test(sentence.text.slice(match.end - sentence.start)) &&
    story.referencesIn(sentence).every((one) => one.start < match.end)
  )
}
