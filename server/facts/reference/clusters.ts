import { placesIn } from '../lexicon/places.ts'
import type { Spoken } from '../mentions/mention.ts'
import { coreName } from '../mentions/spoken.ts'
import { keyOf, type Organization } from './organization.ts'

type Name = Extract<Spoken, { type: 'name' }>
type RegulatorName = Extract<Spoken, { type: 'regulator' }>

/** The organizations a text names, one for all its names; "Alder Foods" and "Alder" are one, "Alder" and "Alder Seoul" are not. */
export class Clusters {
  readonly all: Organization[] = []
  private readonly companies = new Map<string, Organization>()
  private readonly regulators = new Map<string, Organization>()
  private readonly countries = new Map<string, Set<string>>()
  private readonly groups = new Set<Organization>()
  /** Cores by their first word, so that a long text with many names is no square of work. */
  private readonly byFirstWord = new Map<string, string[]>()
  private named: Organization[] | null = null

  constructor(spoken: readonly Spoken[]) {
    const names = spoken.filter((one) => one.type === 'name')
    const longestFirst = names.toSorted((a, b) => b.name.length - a.name.length || a.start - b.start)
    for (const name of longestFirst) this.addName(name)
    const regulators = spoken.filter((one) => one.type === 'regulator')
    const own = regulators.filter((one) => !one.generic && !one.acronymOf)
    for (const one of own) if (one.country !== null) this.addRegulator(one)
    for (const one of own) if (one.country === null) this.addRegulator(one)
    for (const one of regulators) if (one.acronymOf) this.addAcronym(one, one.acronymOf)
    // "the local tax authority" is one by itself where the text names none.
    if (this.regulators.size === 0)
      for (const one of regulators) if (one.generic && one.text.includes(' ')) this.addRegulator(one)
    this.all.sort((a, b) => a.name.span.start - b.name.span.start)
  }

  ofName(name: string): Organization | null {
    return this.companies.get(coreName(name)) ?? null
  }

  ofRegulator(text: string, country: string | null): Organization | null {
    const id = stem(text, country)
    const same = [...(this.countries.get(id) ?? [])]
    return this.regulators.get(id) ?? (same.length === 1 ? (this.regulators.get(same[0] ?? '') ?? null) : null)
  }

  /** "the data protection authority" for the Norwegian one, where it is the only such. */
  ofTail(text: string): Organization | null {
    const tail = stem(text, null).slice(0, -1)
    const fitting = new Set(
      [...this.regulators].flatMap(([id, one]) => ((id.split('|')[0] ?? '').endsWith(tail) ? [one] : [])),
    )
    return fitting.size === 1 ? ([...fitting][0] ?? null) : null
  }

  get firstGroup(): Organization | null {
    return this.groups.values().next().value ?? null
  }

  isGroup(organization: Organization): boolean {
    return this.groups.has(organization)
  }

  /** Named companies that are not called a group. */
  get namedCompanies(): Organization[] {
    this.named ??= this.all.filter((one) => one.type === 'Company' && one.named && !this.groups.has(one))
    return this.named
  }

  private addName(name: Name): void {
    const core = coreName(name.name)
    const known = this.companies.get(core) ?? this.longerThan(core)
    const at = name.name.length === name.end - name.start ? name.start : name.end - ' group'.length - name.name.length
    const wording = { text: name.name, span: { start: at, end: at + name.name.length } }
    const organization = known ?? organizationOf('Company', wording, null)
    if (!known) this.all.push(organization)
    else if (known.name.text !== name.name && !known.aliases.some((alias) => alias.text === name.name))
      known.aliases.push(wording)
    if (!this.companies.has(core)) this.index(core)
    this.companies.set(core, organization)
    if (name.group) this.groups.add(organization)
    if (name.group && !organization.kind)
      organization.kind = {
        value: 'GROUP',
        span: { start: name.start, end: name.end },
        reason: 'The text calls it a group.',
      }
  }

  /** A name whose first words these are, and whose other words are no place. */
  private longerThan(core: string): Organization | null {
    const fitting = new Set<Organization>()
    for (const longer of this.byFirstWord.get(core.split(' ')[0] ?? '') ?? []) {
      const organization = this.companies.get(longer)
      if (!organization) continue
      const rest = longer.startsWith(`${core} `) ? organization.name.text.split(' ').slice(core.split(' ').length) : []
      if (rest.length > 0 && placesIn(rest.join(' '), 0).length === 0) fitting.add(organization)
    }
    return fitting.size === 1 ? ([...fitting][0] ?? null) : null
  }

  private index(core: string): void {
    const first = core.split(' ')[0] ?? ''
    const same = this.byFirstWord.get(first) ?? []
    if (same.length < 50) same.push(core)
    this.byFirstWord.set(first, same)
  }

  private addRegulator(one: RegulatorName): void {
    const id = this.idOf(one)
    const wording = { text: one.text, span: { start: one.start, end: one.end } }
    const known = this.regulators.get(id)
    if (!known) return this.newRegulator(id, one)
    if (properness(one.text) > properness(known.name.text)) {
      // A proper name is the name, however late it comes; what stood there first stays an alias.
      const renamed = { ...known, name: wording, aliases: [known.name, ...known.aliases] }
      this.regulators.set(id, renamed)
      this.all.splice(this.all.indexOf(known), 1, renamed)
    } else if (known.name.text !== one.text && !known.aliases.some((alias) => alias.text === one.text))
      known.aliases.push(wording)
  }

  /** Told once with its country and once without, it is the same where only one goes by these words. */
  private idOf(one: RegulatorName): string {
    const id = stem(one.text, one.country)
    if (one.country !== null) {
      const same = this.countries.get(id.slice(0, -2)) ?? new Set()
      this.countries.set(id.slice(0, -2), same.add(id))
      return id
    }
    const same = [...(this.countries.get(id) ?? [])]
    return same.length === 1 ? (same[0] ?? id) : id
  }

  private addAcronym(one: RegulatorName, full: string): void {
    const known = this.ofRegulator(full, one.country)
    if (!known) return this.addRegulator(one)
    this.regulators.set(stem(one.text, one.country), known)
    if (!known.aliases.some((alias) => alias.text === one.text))
      known.aliases.push({ text: one.text, span: { start: one.start, end: one.end } })
  }

  private newRegulator(id: string, one: RegulatorName): void {
    const span = { start: one.start, end: one.end }
    const regulator = organizationOf(
      'Regulator',
      { text: one.text, span },
      one.country ? { code: one.country, span } : null,
    )
    regulator.kind = { value: one.kind, span, reason: 'What it is stands in its name.' }
    this.regulators.set(id, regulator)
    this.all.push(regulator)
  }
}

export function organizationOf(
  type: Organization['type'],
  name: Organization['name'],
  country: Organization['country'],
  unnamed?: { readonly place: string | null },
): Organization {
  return {
    key: keyOf(type.toLowerCase(), name.text),
    type,
    name,
    named: unnamed === undefined,
    kind: null,
    country,
    place: unnamed?.place ?? null,
    spans: [],
    aliases: [],
    descriptions: [],
    parent: null,
  }
}

/** "Chinese public security authorities", "Chinese Public Security Authority" and "China’s …" come to the same. */
function stem(text: string, country: string | null): string {
  const nation = placesIn(text, 0).find((place) => place.start === 0)
  const words = text
    .slice(country !== null && nation?.country === country ? nation.end : 0)
    .toLowerCase()
    .replace(/^[’']?s?\s/, '')
    .replace(/ies$/, 'y')
    .replace(/(?<=[^s])s$/, '')
  return `${words}|${country ?? ''}`
}

function properness(name: string): number {
  return name.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length / name.split(' ').length
}
