import type { IncidentKind, Span } from '../fact.ts'
import file from '../lexicon/incidents.json' with { type: 'json' }
import { entriesOf, matches, triggers, type Match } from '../lexicon/pattern.ts'
import { isCompatible } from '../reference/families.ts'
import type { Organization, Reference } from '../reference/organization.ts'
import type { Sentence } from '../segment/sentences.ts'
import { listOf } from './lists.ts'
import { Sequence } from './sequence.ts'
import type { EventDraft, Story } from './story.ts'

/** A place where the text speaks of an incident. */
export interface Sighting extends Span {
  readonly sentence: Sentence
  readonly incident: EventDraft
  readonly kind: IncidentKind
  /** The companies that the sentence ties to it. */
  readonly companies: readonly Reference[]
}

/** An incident told so far, with the companies that it is tied to. */
interface Told {
  readonly event: EventDraft
  readonly kind: IncidentKind
  readonly companies: Organization[]
  /** "an earlier leak": told beside the story. */
  readonly aside: boolean
}

interface Found extends Match {
  readonly kind: IncidentKind
  /** "the breach": speaks of one told before. */
  readonly definite: boolean
}

/** How many incidents back a place can speak of; it also keeps reading linear in the length of a text. */
const reach = 40
const patterns = entriesOf(file.kinds).map(([kind, phrases]) => ({
  kind,
  pattern: triggers(phrases),
}))
const negated = /(?:\bno|\bnot|\bnever|\bwithout|\bany|\bdenie[sd]|\bdenied being)\s(?:[\p{L}-]{1,20}\s){0,3}$/iu
const definite = triggers([
  '(?:the|this|that) (?:breach|leak|hack|access|intrusion|transfer|activity)',
  'suspicious activity',
])
const another = /\b(?:another|second|separate|previous|earlier)\s(?:[\p{L}-]{1,20}\s){0,2}$/iu
const causing = /\b(?:caus(?:ed|ing)|led to|leading to|result(?:ed|ing) in|due to|a result of|because of)\b/
const made: Readonly<Record<string, IncidentKind>> = { breach: 'DATA_BREACH', leak: 'DATA_BREACH', hack: 'CYBERATTACK' }
const aboutSystems: ReadonlySet<IncidentKind> = new Set(['DATA_BREACH', 'CYBERATTACK', 'ACCOUNT_TAKEOVER'])

/** Every place where an incident is spoken of as having happened; one incident for each kind and family of companies. */
export function sightingsOf(story: Story): Sequence<Sighting> {
  const all = new Sequence<Sighting>()
  const teller = new Teller(story)
  for (const sentence of story.sentences) for (const one of teller.inSentence(sentence)) all.push(one)
  return all
}

class Teller {
  private readonly story: Story
  private readonly told: Told[] = []

  constructor(story: Story) {
    this.story = story
  }

  inSentence(sentence: Sentence): Sighting[] {
    const found = merged(sentence, foundIn(sentence))
    const told = found.flatMap((one) => {
      const companies = this.companiesOf(sentence, one)
      const incident = this.incidentOf(
        sentence,
        one,
        companies.flatMap(({ organization }) => organization ?? []),
      )
      if (!incident) return []
      const { start, end } = one
      if (incident.event.spans.at(-1)?.start !== start) incident.event.spans.push({ start, end })
      return [{ start, end, sentence, kind: incident.kind, incident: incident.event, companies }]
    })
    return told.toSorted((a, b) => a.start - b.start)
  }

  /** "at Alder" right behind it, else who is named last before it, with the others of a list. */
  private companiesOf(sentence: Sentence, { start, end }: Match): Reference[] {
    const all = this.story.referencesIn(sentence)
    const isCompany = (one: Reference) => one.organization?.type === 'Company'
    const behind = all.find((one) => isCompany(one) && one.start >= end)
    const at =
      behind &&
      /^(?: of \p{L}+(?: \p{L}+)?)? (?:at|of|in|by) (?:the )?$/u.test(
        this.story.slice({ start: end, end: behind.start }),
      )
    const struck = behind && /^ (?:the )?$/.test(this.story.slice({ start: end, end: behind.start }))
    const one = at || struck ? behind : all.findLast((reference) => isCompany(reference) && reference.start < start)
    return one ? listOf(this.story, sentence, one) : []
  }

  private incidentOf(sentence: Sentence, one: Found, companies: readonly Organization[]): Told | null {
    const fitting = this.told
      .slice(-reach)
      .filter((other) => fits(one, other.kind) && isCompatible(companies, other.companies))
    const known = fitting.findLast((other) => !other.aside) ?? fitting.at(-1)
    const aside = known !== undefined && another.test(sentence.text.slice(0, one.start - sentence.start))
    if (known && !aside) {
      if (known.companies.length === 0) known.companies.push(...companies)
      return known
    }
    const kind = one.definite ? this.kindOf(one) : one.kind
    if (!kind) return null
    const event = this.story.newEvent('Incident', kind, { start: one.start, end: one.end })
    const told = { event, kind, companies: [...companies], aside }
    this.told.push(told)
    return told
  }

  /** What "the leak" is where none was told: a leak of data only in a text about data. */
  private kindOf({ text }: Found): IncidentKind | null {
    const kind = made[text.toLowerCase().split(' ').at(-1) ?? '']
    const isAboutData = this.told.some((other) => other.kind === 'ILLEGAL_TRANSFER' || aboutSystems.has(other.kind))
    return kind === undefined || (kind === 'DATA_BREACH' && !isAboutData) ? null : kind
  }
}

function fits(one: Found, kind: IncidentKind): boolean {
  if (!one.definite)
    return one.kind === kind || (one.kind === 'CYBERATTACK' && /^the /i.test(one.text) && kind === 'DATA_BREACH')
  return /transfer$/i.test(one.text) ? kind === 'ILLEGAL_TRANSFER' : aboutSystems.has(kind)
}

function foundIn(sentence: Sentence): Found[] {
  const taken: Span[] = []
  const free = (match: Match) => !taken.some((other) => match.start < other.end && other.start < match.end)
  const found = patterns.flatMap(({ kind, pattern }) => {
    const those = matches(pattern, sentence.text, sentence.start).filter(free)
    taken.push(...those)
    return those.map((match) => ({ ...match, kind, definite: false }))
  })
  const known = matches(definite, sentence.text, sentence.start)
    .filter(free)
    .map((match) => ({ ...match, kind: 'DATA_BREACH' as const, definite: true }))
  return [...found, ...known].filter((match) => !isNegated(sentence, match))
}

/** "In the cyberattack, data were stolen" tells one thing, unless it says that one came of the other. */
function merged(sentence: Sentence, found: readonly Found[]): Found[] {
  const isOne =
    found.some(({ kind, definite: known }) => kind === 'DATA_BREACH' && !known) && !causing.test(sentence.text)
  return found.map((one) => (isOne && one.kind === 'CYBERATTACK' ? { ...one, kind: 'DATA_BREACH' } : one))
}

function isNegated(sentence: Sentence, match: Span): boolean {
  const at = match.start - sentence.start
  return (
    negated.test(sentence.text.slice(Math.max(0, at - 80), at)) ||
    /^(?:could|may|might|would)\b/.test(sentence.text.slice(at))
  )
}
