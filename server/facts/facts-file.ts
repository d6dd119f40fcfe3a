import type { Article } from '../article/article.ts'
import type { FuzzyDate } from '../article/fuzzy-date.ts'
import type { DataType, EntityType, Fact, LinkKind, Mention, Predicate, Reading } from './fact.ts'

interface CompanyFacts {
  readonly key: string
  readonly names: readonly string[]
  readonly parent?: string
}
interface RegulatorFacts {
  readonly key: string
  readonly names: readonly string[]
  readonly country: string | null
}
interface IncidentFacts {
  readonly key: string
  readonly kind: string | null
  readonly companies: readonly string[]
  readonly edtf: string | null
  /** When those it befell noticed it. */
  readonly discovered?: string
  readonly affected: number | null
  /** Taken, or said to be among what may have been. */
  readonly dataTypes: readonly DataType[]
  readonly notDataTypes: readonly DataType[]
  readonly countries: readonly string[]
  readonly quote: string
}
interface RulingFacts {
  readonly key: string
  readonly kind: string | null
  readonly regulators: readonly string[]
  readonly against: readonly string[]
  readonly about: readonly string[]
  readonly edtf: string | null
  readonly quote: string
}
interface PenaltyFacts {
  readonly key: string
  readonly ruling: string | null
  readonly on: readonly string[]
  readonly amount: number | null
  readonly currency: string | null
  readonly status: string | null
  readonly edtf: string | null
  readonly quote: string
}
interface StatementFacts {
  readonly key: string
  /** A key, or a plain name where it is no organization of the story. */
  readonly by: string | null
  readonly gist: string | null
  readonly edtf: string | null
  readonly about?: string
  readonly quote: string
}

/** What `extract --json` prints and what stands beside an article as expected of it. */
export interface FactsFile {
  readonly doc: string
  readonly published: string | null
  readonly companies: readonly CompanyFacts[]
  readonly regulators: readonly RegulatorFacts[]
  readonly incidents: readonly IncidentFacts[]
  readonly rulings: readonly RulingFacts[]
  readonly penalties: readonly PenaltyFacts[]
  readonly statements: readonly StatementFacts[]
  readonly links: readonly { readonly from: string; readonly to: string; readonly kind: LinkKind }[]
}

/** The sure facts of a reading, one entry for each mention; what is denied, a maximum or a candidate is left out. */
export function factsFile(doc: string, article: Article, reading: Reading): FactsFile {
  const facts = reading.facts.filter(
    (fact) => fact.certainty === 'SURE' && fact.stance !== 'DENIES' && isAsserted(fact),
  )
  const about = Map.groupBy(facts, (fact) => fact.subject)
  const of = (type: EntityType) => reading.mentions.filter((mention) => mention.type === type && about.has(mention.key))
  const view = (mention: Mention) => new View(mention.key, about.get(mention.key) ?? [], facts, article)
  return {
    doc,
    published: article.publishedOn?.edtf ?? null,
    companies: of('Company').map((mention) => company(view(mention))),
    regulators: of('Regulator').map((mention) => regulator(view(mention))),
    incidents: of('Incident').map((mention) => incident(view(mention))),
    rulings: of('Ruling').map((mention) => ruling(view(mention))),
    penalties: of('Penalty').map((mention) => penalty(view(mention))),
    statements: of('Statement').map((mention) => statement(view(mention))),
    links: facts.flatMap((fact) =>
      fact.predicate === 'LED_TO' ? [{ from: fact.subject, to: fact.object, kind: fact.value.kind }] : [],
    ),
  }
}

function isAsserted(fact: Fact): boolean {
  return fact.modality === 'ACTUAL' || fact.modality === 'PROPOSED'
}

type Of<P extends Predicate> = Extract<Fact, { predicate: P }>

/** The facts about one mention, by predicate. */
class View {
  readonly key: string
  private readonly own: readonly Fact[]
  private readonly all: readonly Fact[]
  private readonly article: Article

  constructor(key: string, own: readonly Fact[], all: readonly Fact[], article: Article) {
    this.key = key
    this.own = own
    this.all = all
    this.article = article
  }

  get<P extends Predicate>(predicate: P): Of<P>[] {
    return this.own.filter((fact): fact is Of<P> => fact.predicate === predicate)
  }

  /** Subjects of the facts whose object this is. */
  from(predicate: 'INVOLVED_IN' | 'ISSUED' | 'IMPOSED' | 'MADE'): string[] {
    return unique(
      this.all.flatMap((fact) => (fact.predicate === predicate && fact.object === this.key ? [fact.subject] : [])),
    )
  }

  /** The last status that a ruling or a later event gave a penalty. */
  get status(): string | null {
    const statuses = this.all.flatMap((fact) =>
      (fact.predicate === 'IMPOSED' || fact.predicate === 'ALTERED') && fact.object === this.key
        ? [fact.value.status]
        : [],
    )
    return statuses.at(-1) ?? null
  }

  get quote(): string {
    const fact = this.get('KIND')[0] ?? this.own[0]
    return fact ? this.article.text.slice(fact.quote.start, fact.quote.end) : ''
  }

  get kind(): string | null {
    return this.get('KIND')[0]?.value.kind ?? null
  }

  /** The narrowest date, one that a sentence states before one that follows from others. */
  get edtf(): string | null {
    const dates = this.get('DATE').map((fact) => fact.value)
    return dates.toSorted((a, b) => Number(a.derived) - Number(b.derived) || width(a) - width(b))[0]?.edtf ?? null
  }
}

function width({ earliest, latest }: FuzzyDate): number {
  return earliest === null || latest === null ? Infinity : Date.parse(latest) - Date.parse(earliest)
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}

function company(view: View): CompanyFacts {
  const parent = view.get('SUBSIDIARY_OF')[0]?.object
  return { key: view.key, names: names(view), ...(parent === undefined ? {} : { parent }) }
}

function regulator(view: View): RegulatorFacts {
  return { key: view.key, names: names(view), country: view.get('COUNTRY')[0]?.value.country ?? null }
}

function names(view: View): string[] {
  return unique([...view.get('NAME'), ...view.get('ALIAS')].map((fact) => fact.value.name))
}

function incident(view: View): IncidentFacts {
  const affected = view.get('AFFECTED')[0]?.value
  const discovered = view.get('DISCOVERED')[0]?.value.edtf
  const types = view.get('DATA_TYPE').map((fact) => fact.value)
  return {
    key: view.key,
    kind: view.kind,
    companies: view.from('INVOLVED_IN'),
    edtf: view.edtf,
    ...(discovered === undefined ? {} : { discovered }),
    affected: affected?.min ?? affected?.max ?? null,
    dataTypes: unique(types.filter(({ taken }) => taken !== 'NO').map(({ type }) => type)),
    notDataTypes: unique(types.filter(({ taken }) => taken === 'NO').map(({ type }) => type)),
    countries: unique(view.get('TOUCHED_COUNTRY').map((fact) => fact.value.country)),
    quote: view.quote,
  }
}

function ruling(view: View): RulingFacts {
  return {
    key: view.key,
    kind: view.kind,
    regulators: view.from('ISSUED'),
    against: unique(view.get('AGAINST').map((fact) => fact.object)),
    about: unique(view.get('ABOUT').map((fact) => fact.object)),
    edtf: view.edtf,
    quote: view.quote,
  }
}

function penalty(view: View): PenaltyFacts {
  const money = view.get('AMOUNT')[0]?.value
  return {
    key: view.key,
    ruling: view.from('IMPOSED')[0] ?? null,
    on: unique(view.get('ON').map((fact) => fact.object)),
    amount: money?.amount ?? null,
    currency: money?.currency ?? null,
    status: view.status,
    edtf: view.edtf,
    quote: view.quote,
  }
}

function statement(view: View): StatementFacts {
  const about = view.get('ABOUT')[0]?.object
  return {
    key: view.key,
    by: view.from('MADE')[0] ?? view.get('BY')[0]?.value.name ?? null,
    gist: view.kind,
    edtf: view.edtf,
    ...(about === undefined ? {} : { about }),
    quote: view.quote,
  }
}
