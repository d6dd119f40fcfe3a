import type { Article } from '../../article/article.ts'
import type { FuzzyDate } from '../../article/fuzzy-date.ts'
import { Surroundings } from '../kinds/passage.ts'
import type { Assertion, EventType, Fact, Mention, Modality, Span, Speaker, Stance } from '../fact.ts'
import type { Organization, Reference } from '../reference/organization.ts'
import type { Sentence } from '../segment/sentences.ts'
import { datesIn, type DateAt } from '../values/dates.ts'
import { spokenAfter, unspoken } from '../values/relative-dates.ts'
import { subjectAmong } from './subjects.ts'

/** An event of one article, growing while the article is read. */
export interface EventDraft {
  readonly key: string
  readonly type: EventType
  readonly kind: string
  readonly spans: Span[]
  /** The first date that the text gives it, known before the facts are written. */
  date: FuzzyDate | null
  /** Every date that a fact gives it. */
  readonly dates: FuzzyDate[]
}

/** A stretch of text that somebody says. */
export interface Scope extends Span {
  readonly speaker: Speaker
  readonly stance: Stance
  readonly saidOn: () => FuzzyDate | null
}

export interface Word {
  readonly saidBy?: Speaker | null
  readonly saidOn?: FuzzyDate | null
  readonly stance?: Stance
  readonly modality?: Modality
  readonly certainty?: Fact['certainty']
}

const aWord = /\s*\S+/uy
const reporting = /^ (?:reported|reports|wrote|writes|said)(?: on| in)?\s?$/

/** All that is known of one article while its frames are read. */
export class Story {
  readonly article: Article
  readonly sentences: readonly Sentence[]
  readonly organizations: readonly Organization[]
  readonly events: EventDraft[] = []
  readonly facts: Fact[] = []
  private readonly outer: ReadonlyMap<number, readonly Reference[]>
  private readonly dates: ReadonlyMap<number, readonly DateAt[]>
  private readonly regulators: ReadonlyMap<string, Organization>
  private readonly seen = new Set<string>()
  private readonly counts = new Map<string, number>()
  private readonly byKey = new Map<string, EventDraft>()
  private readonly scopes = new Map<number, Scope[]>()
  private around: Surroundings | null = null

  constructor(
    article: Article,
    all: readonly Sentence[],
    organizations: readonly Organization[],
    references: readonly Reference[],
  ) {
    this.article = article
    this.sentences = all
    this.organizations = organizations
    this.regulators = new Map(organizations.filter(({ type }) => type === 'Regulator').map((one) => [one.key, one]))
    const grouped = Map.groupBy(references, (reference) => reference.sentence)
    this.outer = new Map([...grouped].map(([sentence, those]) => [sentence, outermost(those)]))
    this.dates = this.readDates()
  }

  /** All dates but those on which somebody reported; these still say what "the day before" is. */
  private readDates(): Map<number, DateAt[]> {
    const dates = new Map<number, DateAt[]>()
    let spoken = unspoken
    let anchor = this.article.publishedOn
    for (const sentence of this.sentences) {
      // "…, Alder Today reported on 12 March 2024": from here on the text tells what that report knew.
      const read: readonly DateAt[] = datesIn(sentence, anchor, spoken)
      const reported = read.find((date) => !date.anchored && this.isReportDate(sentence, date))
      anchor = reported && reported.date.latest !== null ? reported.date : anchor
      const found: readonly DateAt[] = reported ? datesIn(sentence, anchor, spoken) : read
      // A year told counts for the sentence that follows.
      spoken = found.reduce((all, { date, anchored }) => spokenAfter(date, anchored, all), {
        ...spoken,
        firm: found.length > 0 ? spoken.firm : null,
      })
      dates.set(
        sentence.index,
        found.filter((date) => !this.isReportDate(sentence, date)),
      )
    }
    return dates
  }

  private isReportDate(sentence: Sentence, date: Span): boolean {
    const who = this.referencesIn(sentence).findLast((reference) => reference.end <= date.start)
    return who?.media != null && reporting.test(this.slice({ start: who.end, end: date.start }))
  }

  /** References of a sentence that lie in no other. */
  referencesIn(sentence: Sentence): readonly Reference[] {
    return this.outer.get(sentence.index) ?? []
  }

  datesIn(sentence: Sentence): readonly DateAt[] {
    return this.dates.get(sentence.index) ?? []
  }

  /** What the words around a place are. */
  get surroundings(): Surroundings {
    return (this.around ??= new Surroundings(this.article, this.sentences))
  }

  slice(span: Span): string {
    return this.article.text.slice(span.start, span.end)
  }

  /** The organization or paper that comes last before a verb. */
  subjectBefore(sentence: Sentence, at: number): Reference | null {
    return subjectAmong(sentence, this.referencesIn(sentence), at)
  }

  /** What comes next, at most `gap` characters on and not past the end of the sentence part. */
  objectAfter(sentence: Sentence, at: number, gap: number): Reference | null {
    const next = this.referencesIn(sentence).find((reference) => reference.start >= at)
    return next && next.start - at <= gap && !/;|\.\s/.test(this.article.text.slice(at, next.start)) ? next : null
  }

  newEvent(type: EventType, kind: string, span: Span): EventDraft {
    const base = `${type.toLowerCase()}:${kind.toLowerCase()}`
    const count = (this.counts.get(base) ?? 0) + 1
    this.counts.set(base, count)
    const event: EventDraft = {
      key: count === 1 ? base : `${base}-${count}`,
      type,
      kind,
      spans: [span],
      date: null,
      dates: [],
    }
    this.events.push(event)
    this.byKey.set(event.key, event)
    return event
  }

  /** The regulator of that key; undefined for a company's. */
  regulator(key: string | null | undefined): Organization | undefined {
    return key ? this.regulators.get(key) : undefined
  }

  /** Countries of the regulators of the story. */
  get regulatorCountries(): string[] {
    return [...this.regulators.values()].flatMap(({ country }) => (country ? [country.code] : [])).slice(0, 5)
  }

  openScope(sentence: Sentence, scope: Scope): void {
    const same = this.scopes.get(sentence.index)
    if (same) same.push(scope)
    else this.scopes.set(sentence.index, [scope])
  }

  /** The innermost stretch of somebody's words around a place. */
  scopeAt(span: Span): Scope | null {
    const all = this.scopes.get(this.sentenceAt(span.start)) ?? []
    const around = all.filter((scope) => scope.start <= span.start && scope.end >= span.start)
    return around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null
  }

  private sentenceAt(offset: number): number {
    let low = 0
    let high = this.sentences.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.sentences[middle]?.start ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  /** Who says what stands at a place, as the facts have it. */
  wordAt(span: Span): Word {
    const scope = this.scopeAt(span)
    return scope ? { saidBy: scope.speaker, saidOn: scope.saidOn(), stance: scope.stance } : {}
  }

  add(assertion: Assertion, quote: Span, reason: string, word: Word = {}): void {
    const id = JSON.stringify([assertion, quote, word.modality])
    if (this.seen.has(id) || quote.end <= quote.start) return
    this.seen.add(id)
    if (assertion.predicate === 'DATE') this.byKey.get(assertion.subject)?.dates.push(assertion.value)
    const saidBy = word.saidBy ?? null
    this.facts.push({
      ...assertion,
      quote: { start: quote.start, end: quote.end },
      stance: word.stance ?? (saidBy ? 'SAYS' : 'REPORTS'),
      modality: word.modality ?? 'ACTUAL',
      saidBy,
      saidOn: word.saidOn ?? null,
      certainty: word.certainty ?? 'SURE',
      reason,
    })
  }

  /** Mentions in text order, each with its places; what no fact speaks of is left out. */
  mentions(): Mention[] {
    const taken = new Set<string>()
    const all = [...this.organizations, ...this.events]
    return all.flatMap(({ key, type, spans }) => {
      const [first, ...more] = distinct(spans)
      return first ? [{ key, type, spans: [this.apart(type, first, taken), ...more] as const }] : []
    })
  }

  /**
   * A first place stands for one mention of its type, now and whenever the text is read again. "£73,000 each" tells of
   * several: the second takes in the word behind, the third two; at the end of the text, letters before it.
   */
  private apart(type: Mention['type'], span: Span, taken: Set<string>): Span {
    const { text } = this.article
    let { start, end } = span
    while (taken.has(`${type} ${start} ${end}`) && (end < text.length || start > 0)) {
      aWord.lastIndex = end
      if (aWord.test(text)) end = aWord.lastIndex
      else start -= /[\udc00-\udfff]/.test(text.charAt(start - 1)) && start > 1 ? 2 : 1
    }
    taken.add(`${type} ${start} ${end}`)
    return { start, end }
  }
}

export function speakerOf(organization: Organization): Speaker {
  return {
    name: organization.name.text,
    kind: organization.type === 'Company' ? 'COMPANY' : 'REGULATOR',
    mention: organization.key,
  }
}

/** Why a wording that is no name was taken for an organization; null where the text names it there. */
export function meaning(story: Story, reference: Reference | null): string | null {
  const organization = reference?.organization
  const words = reference ? story.slice(reference) : ''
  if (
    !organization ||
    words.includes(organization.name.text) ||
    organization.aliases.some(({ text }) => text === words)
  )
    return null
  if (organization.descriptions.some(({ text }) => text === words)) return null
  return `“${words}” stands for ${organization.name.text}, by the sentences around it.`
}

/** In the order of the text, so that one pass with the furthest end so far tells what lies within another. */
function outermost(references: readonly Reference[]): Reference[] {
  let reach = -1
  return references
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((reference) => {
      if (reference.end <= reach) return false
      reach = reference.end
      return true
    })
}

function distinct(spans: readonly Span[]): Span[] {
  const byPlace = new Map(spans.map((span) => [`${span.start} ${span.end}`, { start: span.start, end: span.end }]))
  return [...byPlace.values()].toSorted((a, b) => a.start - b.start || a.end - b.end)
}
