import type { FuzzyDate } from '../../../article/fuzzy-date.ts'
import type { IncidentKind, Span } from '../../fact.ts'
import type { Match } from '../../lexicon/pattern.ts'
import { isCompatible } from '../../reference/families.ts'
import type { Organization, Reference } from '../../reference/organization.ts'
import { clauseAround } from '../../segment/clauses.ts'
import { weighIncident } from '../../kinds/weighed.ts'
import type { Sentence } from '../../segment/sentences.ts'
import { listBefore, listOf } from '../lists.ts'
import { causing, foundIn, merged, type Found } from './wordings.ts'
import { Sequence } from '../sequence.ts'
import { headOf } from '../subjects.ts'
import type { EventDraft, Story } from '../story.ts'
import { inOneParagraph } from '../paragraphs.ts'
import { dateBeside, isFar, isOf, isParty, spokenOfBefore, topicOf } from '../topics.ts'

/** A place where the text speaks of an incident. */
export interface Sighting extends Span {
  readonly sentence: Sentence
  readonly incident: EventDraft
  readonly kind: IncidentKind
  /** The words name another sort of thing, which is a part of it: workers hurt in the blast. */
  readonly isPart: boolean
  /** The companies that the sentence ties to it. */
  readonly companies: readonly Reference[]
}

/** An incident told so far, with the companies that it is tied to. */
interface Told {
  readonly event: EventDraft
  kind: IncidentKind
  readonly companies: Organization[]
  /** "an earlier leak": told beside the story. */
  readonly aside: boolean
  /** When it happened, by the first clause that says so. */
  date: FuzzyDate | null
  /** The last sentence that spoke of it. */
  last: Sentence
}

/** How many incidents back a place can speak of; it also keeps reading linear in the length of a text. */
const reach = 40
/** What a group of hackers does. */
const struck =
  /^(?: (?:gang|group|crowd|crew|hackers|ransomware|collective)){0,2} (?:(?:had|has|have|also) )?(?:struck|strikes?|hit|attacked|locked|encrypted|stole|broke|breached|claim(?:s|ed)|set|threaten(?:s|ed)|demand(?:s|ed)|wants?|posted|published|leaked|listed|has got)\b/u
export const another =
  /\b(?<!among )(?:another|second|third(?! part)|separate|previous|earlier|further|similar|different|unrelated|other|past|new|fresh)\s(?:[\p{L}-]{1,20}\s){0,2}$/iu
/** "the breach", "that attack": one told before, whoever the sentence speaks of. */
const anaphoric = /\b(?:the|that|this|these|those|its|their|said)\s(?:[\p{L}’'-]{1,20}\s){0,2}$/iu
const made: Readonly<Record<string, IncidentKind>> = { breach: 'DATA_BREACH', leak: 'DATA_BREACH', hack: 'CYBERATTACK' }
/** A loss of service told by its name is one of its own beside the attack that brought it. */
const byName = /\b(?:outage|blackout|interruption|breakdown)s?\b/i
const aboutSystems: ReadonlySet<IncidentKind> = new Set(['DATA_BREACH', 'CYBERATTACK', 'ACCOUNT_TAKEOVER'])

/** What is told of an incident of that kind and is none of its own: products recalled, workers hurt in the blast. */
const echoes: Readonly<Partial<Record<IncidentKind, readonly IncidentKind[]>>> = {
  CONTAMINATION: ['SAFETY_DEFECT', 'FRAUD'],
  EXPLOSION: ['LABOR', 'SAFETY_DEFECT'],
  CYBERATTACK: ['DATA_BREACH', 'FRAUD', 'OUTAGE'],
  OUTAGE: ['CYBERATTACK'],
  BRIBERY: ['FRAUD'],
  LABOR: ['SAFETY_DEFECT', 'FRAUD'],
  DATA_BREACH: ['FRAUD', 'CYBERATTACK'],
  ENVIRONMENTAL: ['FRAUD'],
  ACCOUNT_TAKEOVER: ['FRAUD', 'DATA_BREACH', 'CYBERATTACK'],
  FRAUD: ['OTHER'],
  OTHER: ['SAFETY_DEFECT', 'LABOR'],
}
/** How sure the words around must be of another kind, and how little they may speak for the kind that one word tells. */
const likely = 0.4
const unlikely = 0.08
/** Words of which such a passage has at least as many. */
const enoughWords = 25
/** Their own words tell these apart better than those around them. */
const ofData: ReadonlySet<IncidentKind> = new Set([
  'DATA_BREACH',
  'CYBERATTACK',
  'ACCOUNT_TAKEOVER',
  'ILLEGAL_TRANSFER',
])

/** Every place where an incident is spoken of as having happened; one incident for each kind and family of companies. */
export function sightingsOf(story: Story): Sequence<Sighting> {
  const all = new Sequence<Sighting>()
  const teller = new Teller(story)
  for (const sentence of story.sentences) for (const one of teller.inSentence(sentence)) all.push(one)
  return all
}

/** A sentence that tells of an incident by no word of its own. */
export function sightingIn(
  story: Story,
  sentence: Sentence,
  kind: IncidentKind,
  incident: EventDraft,
  those: readonly Organization[],
): Sighting {
  const isOne = ({ organization }: Reference) => organization !== null && those.includes(organization)
  const companies = story.referencesIn(sentence).filter(isOne)
  return { start: sentence.start, end: sentence.start, sentence, incident, kind, isPart: false, companies }
}

class Teller {
  private readonly story: Story
  private readonly told: Told[] = []

  constructor(story: Story) {
    this.story = story
  }

  inSentence(sentence: Sentence): Sighting[] {
    const told = merged(sentence, [...this.outsideNames(sentence), ...this.namedHackers(sentence)])
    const weighed = told.some(({ refersTo }) => !refersTo) ? weighIncident(this.story.surroundings.of(sentence)) : null
    const found = told.map((one) => reconsidered(one, weighed))
    const placed = found.flatMap((one) => {
      const companies = this.companiesOf(sentence, one)
      const incident = this.incidentOf(sentence, one, companies)
      if (!incident) return []
      const { start, end } = one
      if (incident.event.spans.at(-1)?.start !== start) incident.event.spans.push({ start, end })
      const isPart = !one.refersTo && one.kind !== incident.kind
      return [{ start, end, sentence, kind: incident.kind, incident: incident.event, isPart, companies }]
    })
    return placed.toSorted((a, b) => a.start - b.start)
  }

  /** "the Corrupt Practices Bureau" is an authority, and no corruption. */
  private outsideNames(sentence: Sentence): Found[] {
    const authorities = this.story
      .referencesIn(sentence)
      .filter(({ organization }) => organization?.type === 'Regulator')
    const isOfNobody = !this.story.referencesIn(sentence).some((one) => isParty(this.story, one))
    return foundIn(sentence).filter(
      (found) =>
        !authorities.some((one) => one.start <= found.start && one.end >= found.end) &&
        !(isOfNobody && isGeneral(sentence, found)),
    )
  }

  /** "Akira struck at its branches": a group of hackers that did something, by its name. */
  private namedHackers(sentence: Sentence): Found[] {
    return this.story.referencesIn(sentence).flatMap(({ hackers, start, end }) => {
      const behind = sentence.text.slice(end - sentence.start)
      const deed = hackers === null ? null : struck.exec(behind)
      if (!deed) return []
      const until = end + deed[0].length
      return [{ start, end: until, text: this.story.slice({ start, end: until }), kind: 'CYBERATTACK', refersTo: null }]
    })
  }

  /** Named within it ("data of Alder were stolen"), else "at Alder" right behind it, else who is named last before it, else behind it in its clause, with the others of a list. */
  private companiesOf(sentence: Sentence, { start, end }: Match): Reference[] {
    const all = this.story.referencesIn(sentence).filter((one) => isParty(this.story, one))
    const behind = all.find((one) => one.start >= end)
    const at = behind && isOf.test(this.story.slice({ start: end, end: behind.start }))
    const last = all.findLast((one) => one.start < start)
    const before = last && headOf(sentence, all, last)
    const inClause =
      behind && behind.start < clauseAround(sentence, { start, end }).end && !all.some((one) => one.start < start)
    const one =
      all.find((reference) => reference.start >= start && reference.end <= end) ?? (at || inClause ? behind : before)
    return one ? listOf(this.story, sentence, one) : all.length === 0 ? listBefore(this.story, sentence) : []
  }

  private incidentOf(sentence: Sentence, one: Found, tied: readonly Reference[]): Told | null {
    const before = sentence.text.slice(0, one.start - sentence.start)
    const isKnown = one.refersTo !== null || anaphoric.test(before) || /^(?:the|that|this) /i.test(one.text)
    // A bank that blew the whistle on "the collusion" was in it, whoever else is named there.
    const isCartel = one.refersTo !== null || /\bthe (?:alleged )?$/i.test(before)
    const own = tied.flatMap(({ organization }) => organization ?? [])
    const context = own.length > 0 || isKnown ? [] : topicOf(this.story, sentence)
    const companies = own.length > 0 ? own : context
    const date = dateBeside(this.story, sentence, one)
    const isSame = (other: Told) =>
      (isCompatible(companies, other.companies) ||
        (isCartel && other.kind === 'ANTITRUST') ||
        (own.length === 0 && inOneParagraph(this.story, other.last, sentence))) &&
      (isKnown || !isFar(date, other.date))
    const fitting = this.told
      .slice(-reach)
      .filter((other) => fits(one, other.kind) && isSame(other))
      .toSorted((a, b) => a.last.index - b.last.index)
    const told = fitting.findLast((other) => !other.aside) ?? fitting.at(-1) ?? this.echoed(sentence, one, companies)
    const aside = told !== undefined && another.test(before)
    if (told && !aside) {
      if (told.companies.length === 0) told.companies.push(...companies)
      told.date ??= date
      told.last = sentence
      return told
    }
    const kind = one.refersTo ? this.kindOf(one) : this.recallOf(one)
    if (!kind) return null
    const event = this.story.newEvent('Incident', kind, { start: one.start, end: one.end })
    const involved = companies.length > 0 ? companies : spokenOfBefore(this.story, sentence)
    const fresh = {
      event,
      kind,
      companies: [...involved],
      aside,
      date,
      last: sentence,
    }
    this.told.push(fresh)
    return fresh
  }

  /** A recall in a text about tainted food is of food. */
  private recallOf({ kind, text }: Found): IncidentKind {
    const isFood = kind === 'SAFETY_DEFECT' && /recall/i.test(text) && this.told.at(-1)?.kind === 'CONTAMINATION'
    return isFood ? 'CONTAMINATION' : kind
  }

  /** What was told before of the same company, of which this is a part. */
  private echoed(sentence: Sentence, one: Found, companies: readonly Organization[]): Told | undefined {
    // "an attack, causing an outage": these are two.
    if (one.kind === 'OUTAGE' && (causing.test(sentence.text) || byName.test(one.text))) return undefined
    const known = this.told
      .slice(-reach)
      .findLast(
        (other) => !other.aside && echoes[other.kind]?.includes(one.kind) && isCompatible(companies, other.companies),
      )
    if (known?.kind === 'CYBERATTACK' && one.kind === 'DATA_BREACH') known.kind = 'DATA_BREACH'
    if (known?.kind === 'OUTAGE') known.kind = one.kind
    return known
  }

  /** What "the leak" is where none was told: a leak of data only in a text about data. */
  private kindOf({ text, refersTo }: Found): IncidentKind | null {
    if (!refersTo?.has('DATA_BREACH')) return null
    const kind = made[text.toLowerCase().split(' ').at(-1) ?? '']
    const isAboutData = this.told.some((other) => other.kind === 'ILLEGAL_TRANSFER' || aboutSystems.has(other.kind))
    return kind === undefined || (kind === 'DATA_BREACH' && !isAboutData) ? null : kind
  }
}

/** "Cyberattacks have become the main cause": what is told of all of them. */
function isGeneral({ start, text }: Sentence, found: Found): boolean {
  return (
    found.start - start <= 1 &&
    /^[\p{L}-]+(?: [\p{L}-]+)?(?:s|ware|phishing)$/u.test(found.text) &&
    /^\W{0,2}\p{Lu}/u.test(text)
  )
}

function fits(one: Found, kind: IncidentKind): boolean {
  if (one.refersTo) return one.refersTo.has(kind)
  return one.kind === kind || (one.kind === 'CYBERATTACK' && /^the /i.test(one.text) && kind === 'DATA_BREACH')
}

/** A word of one kind in a passage all of whose words speak for another: "a leak" of a dam is none of data. */
function reconsidered(one: Found, weighed: ReturnType<typeof weighIncident>): Found {
  if (one.refersTo || !weighed || weighed.kind === 'NONE' || weighed.known < enoughWords) return one
  if (ofData.has(one.kind) && ofData.has(weighed.kind)) return one
  const isOther = weighed.share >= likely && weighed.shareOf(one.kind) < unlikely
  return isOther ? { ...one, kind: weighed.kind } : one
}
