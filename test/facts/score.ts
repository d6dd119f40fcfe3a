import type { FactsFile } from '../../server/facts/facts-file.ts'

type Optional<T> = T & { readonly required?: boolean }
type Expected<K extends keyof FactsFile> = FactsFile[K] extends readonly (infer T)[] ? readonly Optional<T>[] : never

/** The facts that a careful reader finds in an article, and what must not be found in it. */
export interface ExpectedFacts extends Pick<FactsFile, 'doc' | 'published'> {
  readonly companies: Expected<'companies'>
  readonly regulators: Expected<'regulators'>
  readonly incidents: Expected<'incidents'>
  readonly rulings: Expected<'rulings'>
  readonly penalties: Expected<'penalties'>
  readonly statements: Expected<'statements'>
  readonly links: Expected<'links'>
  readonly forbidden?: readonly Forbidden[]
}

/** What must not be read: any fact of that sort that has these fields. */
interface Forbidden {
  readonly what: 'company' | 'ownership' | 'incident' | 'ruling' | 'penalty' | 'statement' | 'link'
  readonly name?: string
  readonly parent?: string
  readonly on?: readonly string[]
  readonly against?: readonly string[]
  readonly companies?: readonly string[]
  readonly regulators?: readonly string[]
  readonly from?: string
  readonly to?: string
  readonly by?: string
  readonly gist?: string
  readonly kind?: string
  readonly amount?: number | null
  readonly affected?: number
  readonly currency?: string
  readonly status?: string
  readonly edtf?: string
}

/** A fact that was found and expected, found only, or expected only. */
export interface Scored {
  readonly type: string
  readonly outcome: 'HIT' | 'EXTRA' | 'MISS' | 'FORBIDDEN'
  readonly what: string
}

/** Too broad to count for or against: every leak of a summary is one of these. */
const broad = 'PERSONAL_DATA'

/** Every fact of both sides with what became of it. A fact that is not required counts neither as missed nor as too much. */
export function score(expected: ExpectedFacts, found: FactsFile): Scored[] {
  return new Comparison(expected, found).all
}

/** A ruling that is expected and the one that was found for it. */
type RulingPair = readonly [ExpectedFacts['rulings'][number], FactsFile['rulings'][number]]

/** The rulings of both sides that are the same. */
export function rulingPairs(expected: ExpectedFacts, found: FactsFile): readonly RulingPair[] {
  return new Comparison(expected, found).rulingPairs
}

class Comparison {
  readonly all: Scored[] = []
  readonly rulingPairs: RulingPair[] = []
  private readonly expected: ExpectedFacts
  private readonly found: FactsFile
  /** Key in the expected file → key in what was found. */
  private readonly keys = new Map<string, string>()
  private readonly namesOf: ReadonlyMap<string, readonly string[]>

  constructor(expected: ExpectedFacts, found: FactsFile) {
    this.expected = expected
    this.found = found
    this.namesOf = new Map([...found.companies, ...found.regulators].map(({ key, names }) => [key, names]))
    this.organizations()
    this.incidents()
    this.rulings()
    this.penalties()
    this.statements()
    this.links()
    this.forbidden()
  }

  private organizations(): void {
    const sameName = (a: { names: readonly string[] }, b: { names: readonly string[] }) =>
      a.names.some((one) => b.names.some((other) => plain(one) === plain(other)))
    const name = ({ names }: { names: readonly string[] }) => names[0] ?? ''
    this.pair('company', this.expected.companies, this.found.companies, sameName, name)
    this.pair('regulator', this.expected.regulators, this.found.regulators, sameName, name)
    const owners = (all: readonly Optional<FactsFile['companies'][number]>[], key: (key: string) => string) =>
      all.flatMap((one) => (one.parent ? [`${key(one.key)} < ${key(one.parent)}`] : []))
    const required = this.expected.companies.filter((one) => one.required !== false)
    const optional = new Set(owners(this.expected.companies, this.mapped))
    const wanted = owners(required, this.mapped)
    const found = owners(this.found.companies, String).filter((one) => wanted.includes(one) || !optional.has(one))
    this.parts('ownership', wanted, found)
  }

  private incidents(): void {
    const pairs = this.pair(
      'incident',
      this.expected.incidents,
      this.found.incidents,
      (a, b) => a.kind === b.kind && this.touch(a.companies, b.companies),
      (one) => `${one.kind} of ${one.companies.join(' + ')}`,
    )
    for (const [want, got] of pairs) {
      this.parts('incident company', want.companies.map(this.mapped), got.companies)
      this.parts('incident date', some(want.edtf), some(got.edtf))
      this.parts('incident discovery', some(want.discovered ?? null), some(got.discovered ?? null))
      this.parts('affected', some(want.affected), some(got.affected))
      const types = (one: typeof want) => [...one.dataTypes, ...one.notDataTypes.map((type) => `no ${type}`)]
      this.parts('data type', types(want).filter(isNarrow), types(got).filter(isNarrow))
      this.parts('incident country', want.countries, got.countries)
    }
  }

  private rulings(): void {
    const pairs = this.pair(
      'ruling',
      this.expected.rulings,
      this.found.rulings,
      (a, b) => a.kind === b.kind && this.touch(a.against, b.against) && this.touch(a.regulators, b.regulators),
      (one) => `${one.kind} by ${one.regulators.join(' + ')} against ${one.against.join(' + ')}`,
    )
    this.rulingPairs.push(...pairs)
    for (const [want, got] of pairs) {
      this.parts('ruling regulator', want.regulators.map(this.mapped), got.regulators)
      this.parts('ruling company', want.against.map(this.mapped), got.against)
      this.parts('ruling matter', want.about.map(this.mapped), got.about)
      this.parts('ruling date', some(want.edtf), some(got.edtf))
    }
  }

  private penalties(): void {
    const pairs = this.pair(
      'penalty',
      this.expected.penalties,
      this.found.penalties,
      (a, b) => a.amount === b.amount && a.currency === b.currency && this.touch(a.on, b.on),
      (one) => `${one.amount ?? 'unspecified'} ${one.currency ?? ''} ${one.status} on ${one.on.join(' + ')}`,
    )
    for (const [want, got] of pairs) {
      this.parts('penalty company', want.on.map(this.mapped), got.on)
      this.parts('penalty status', some(want.status), some(got.status))
      this.parts('penalty ruling', some(want.ruling && this.mapped(want.ruling)), some(got.ruling))
    }
  }

  private statements(): void {
    const pairs = this.pair(
      'statement',
      this.expected.statements,
      this.found.statements,
      (a, b) => a.gist === b.gist && (a.by === b.by || this.mapped(a.by ?? '') === b.by),
      (one) => `${one.gist} by ${one.by}`,
    )
    for (const [want, got] of pairs) this.parts('statement date', some(want.edtf), some(got.edtf))
  }

  private links(): void {
    const text = (one: Optional<FactsFile['links'][number]>, key: (key: string) => string) =>
      `${key(one.from)} ${one.kind} ${key(one.to)}`
    const required = this.expected.links.filter((one) => one.required !== false)
    const optional = new Set(this.expected.links.map((one) => text(one, this.mapped)))
    const got = this.found.links.map((one) => text(one, String))
    const wanted = required.map((one) => text(one, this.mapped))
    this.parts(
      'link',
      wanted,
      got.filter((one) => wanted.includes(one) || !optional.has(one)),
    )
  }

  private forbidden(): void {
    for (const one of this.expected.forbidden ?? [])
      if (this.hits(one)) this.add('forbidden', 'FORBIDDEN', JSON.stringify(one))
  }

  private hits(one: Forbidden): boolean {
    const { companies, incidents, rulings, penalties, statements, links } = this.found
    const all: Readonly<Record<Forbidden['what'], readonly object[]>> = {
      company: companies.flatMap(({ names }) => names.map((name) => ({ name }))),
      ownership: companies.flatMap(({ parent }) => (parent ? [{ parent }] : [])),
      incident: incidents,
      ruling: rulings,
      penalty: penalties,
      statement: statements,
      link: links,
    }
    const { what, ...fields } = one
    return all[what].some((fact) => this.hasFields(new Map(Object.entries(fact)), fields))
  }

  private hasFields(fact: ReadonlyMap<string, unknown>, fields: Omit<Forbidden, 'what'>): boolean {
    return Object.entries(fields).every(([field, value]) => {
      const found = fact.get(field)
      if (Array.isArray(value) && Array.isArray(found))
        return value.length > 0 && value.map(String).map(this.mapped).join(' ') === found.join(' ')
      return found === value || (typeof value === 'string' && found === this.mapped(value))
    })
  }

  /** Pairs one to one; what comes first is taken first. */
  private pair<T extends { readonly key: string }>(
    type: string,
    expected: readonly Optional<T>[],
    found: readonly T[],
    same: (expected: T, found: T) => boolean,
    text: (one: T) => string,
  ): [T, T][] {
    const open = new Set(found)
    const pairs: [T, T][] = []
    for (const want of expected) {
      const got = [...open].find((one) => same(want, one))
      if (got) {
        open.delete(got)
        this.keys.set(want.key, got.key)
        pairs.push([want, got])
        this.add(type, 'HIT', text(want))
      } else if (want.required !== false) this.add(type, 'MISS', text(want))
    }
    for (const got of open) this.add(type, 'EXTRA', text(got))
    return pairs
  }

  private parts<T>(type: string, expected: readonly T[], found: readonly T[]): void {
    for (const one of expected) this.add(type, found.includes(one) ? 'HIT' : 'MISS', String(one))
    for (const one of found) if (!expected.includes(one)) this.add(type, 'EXTRA', String(one))
  }

  /** True where they share one, or one side names none. */
  private touch(expected: readonly string[], found: readonly string[]): boolean {
    return expected.length === 0 || found.length === 0 || expected.some((key) => found.includes(this.mapped(key)))
  }

  private readonly mapped = (key: string): string => this.keys.get(key) ?? `not found: ${key}`

  private add(type: string, outcome: Scored['outcome'], what: string): void {
    this.all.push({ type, outcome, what: what.replaceAll(/company:\S+/g, (key) => this.namesOf.get(key)?.[0] ?? key) })
  }
}

/** "UK operation of Alder" and "Alder’s UK operation" say the same. */
function plain(name: string): string {
  const words = name
    .toLowerCase()
    .replaceAll(/[’']s\b/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
  return words
    .filter((word) => word !== 'the' && word !== 'of')
    .toSorted()
    .join(' ')
}

function some<T>(value: T | null): T[] {
  return value === null ? [] : [value]
}

function isNarrow(type: string): boolean {
  return !type.endsWith(broad)
}
