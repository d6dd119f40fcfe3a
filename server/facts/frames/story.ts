import type { Article } from '../../article/article.ts'
import type { FuzzyDate } from '../../article/fuzzy-date.ts'
import type { Assertion, EventType, Fact, Mention, Modality, Span, Speaker, Stance } from '../fact.ts'
import type { Organization, Reference } from '../reference/organization.ts'
import type { Sentence } from '../segment/sentences.ts'
import { datesIn, type DateAt } from '../values/dates.ts'

/** An event of one article, growing while the article is read. */
export interface EventDraft {
  readonly key: string
  readonly type: EventType
  readonly kind: string
  readonly spans: Span[]
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

/** All that is known of one article while its frames are read. */
export class Story {
  readonly article: Article
  readonly sentences: readonly Sentence[]
  readonly organizations: readonly Organization[]
  readonly events: EventDraft[] = []
  readonly scopes: Scope[] = []
  readonly facts: Fact[] = []
  private readonly outer: ReadonlyMap<number, readonly Reference[]>
  private readonly dates: ReadonlyMap<number, readonly DateAt[]>
  private readonly seen = new Set<string>()

  constructor(
    article: Article,
    all: readonly Sentence[],
    organizations: readonly Organization[],
    references: readonly Reference[],
  ) {
    this.article = article
    this.sentences = all
    this.organizations = organizations
    const grouped = Map.groupBy(references, (reference) => reference.sentence)
    this.outer = new Map([...grouped].map(([sentence, those]) => [sentence, outermost(those)]))
    this.dates = new Map(all.map((sentence) => [sentence.index, datesIn(sentence, article.publishedOn)]))
  }

  /** References of a sentence that lie in no other. */
  referencesIn(sentence: Sentence): readonly Reference[] {
    return this.outer.get(sentence.index) ?? []
  }

  datesIn(sentence: Sentence): readonly DateAt[] {
    return this.dates.get(sentence.index) ?? []
  }

  slice(span: Span): string {
    return this.article.text.slice(span.start, span.end)
  }

  /** The organization or paper that comes last before a verb. */
  subjectBefore(sentence: Sentence, at: number): Reference | null {
    return this.referencesIn(sentence).findLast((reference) => reference.end <= at) ?? null
  }

  /** What comes next, at most `gap` characters on and not past the end of the sentence part. */
  objectAfter(sentence: Sentence, at: number, gap: number): Reference | null {
    const next = this.referencesIn(sentence).find((reference) => reference.start >= at)
    return next && next.start - at <= gap && !/[;.]/.test(this.article.text.slice(at, next.start)) ? next : null
  }

  newEvent(type: EventType, kind: string, span: Span): EventDraft {
    const base = `${type.toLowerCase()}:${kind.toLowerCase()}`
    const count = this.events.filter((event) => event.type === type && event.kind === kind).length
    const event = { key: count === 0 ? base : `${base}-${count + 1}`, type, kind, spans: [span] }
    this.events.push(event)
    return event
  }

  /** The innermost stretch of somebody's words around a place. */
  scopeAt(span: Span): Scope | null {
    const around = this.scopes.filter((scope) => scope.start <= span.start && scope.end >= span.start)
    return around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null
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
    const all = [...this.organizations, ...this.events]
    return all.flatMap(({ key, type, spans }) => {
      const [first, ...more] = distinct(spans)
      return first ? [{ key, type, spans: [first, ...more] as const }] : []
    })
  }
}

export function speakerOf(organization: Organization): Speaker {
  return {
    name: organization.name.text,
    kind: organization.type === 'Company' ? 'COMPANY' : 'REGULATOR',
    mention: organization.key,
  }
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
