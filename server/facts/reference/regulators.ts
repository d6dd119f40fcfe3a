import { fieldOf, regulatorsByName, type KnownRegulator } from '../lexicon/regulators.ts'
import { isWeakRegulatorHead } from '../lexicon/organizations.ts'
import { placesIn } from '../lexicon/places.ts'
import type { Spoken } from '../mentions/mention.ts'
import { organizationOf, type Organization } from './organization.ts'
import { moreWordings } from './regulator-wordings.ts'

type RegulatorName = Extract<Spoken, { type: 'regulator' }> & {
  /** Characters before its name that say which department of it acts. */
  readonly lead?: number
}

interface Entry {
  readonly organization: Organization
  readonly kind: RegulatorName['kind']
  country: string | null
  field: string | null
  known: KnownRegulator | null
  /** Its names without nation and plural, for "Chinese Public Security Authority" and "China’s public security authorities". */
  readonly stems: Set<string>
  readonly proper: boolean
}

/** The regulators a text names or describes, one for all its names: "Britain’s data watchdog" is the ICO where it is told of. */
export class Regulators {
  private text = ''
  private readonly entries: Entry[] = []
  private readonly byPlace = new Map<number, Organization>()
  /** Entries by their stems and known names, so that many regulators are no square of work. */
  private readonly byStem = new Map<string, Entry[]>()
  private readonly byKnown = new Map<KnownRegulator, Entry>()
  private readonly byCountry = new Map<string, Entry[]>()

  get all(): Organization[] {
    return this.entries.map(({ organization }) => organization)
  }

  /** Proper names first, so that what only describes finds whom it means. */
  read(text: string, spoken: readonly RegulatorName[]): void {
    const own = spoken.filter((one) => !one.generic).map(wholeOf)
    const isNamed = (one: RegulatorName) => properness(one.text) > 0.6 || one.acronym !== undefined
    const named = own.filter((one) => !one.acronymOf && isNamed(one))
    this.text = text
    for (const one of named) if (one.known || one.country !== null) this.add(one)
    for (const one of named) if (!one.known && one.country === null) this.add(one)
    for (const one of own) if (one.acronymOf) this.addAcronym(one, one.acronymOf)
    for (const [i, one] of own.entries())
      if (!one.acronymOf && !isNamed(one)) {
        const next = own[i + 1]
        const before = own[i - 1]
        if (next && isNamed(next) && /^,? (?:the )?$/.test(text.slice(one.end, next.start))) this.join(one, next)
        else if (before && isNamed(before) && /^(?: \([^)]{2,12}\))?, $/.test(text.slice(before.end, one.start)))
          this.join(one, before)
        else this.add(one)
      }
    // "the local tax authority" is one by itself where the text names none.
    if (this.entries.length === 0) for (const one of spoken) if (one.generic && one.text.includes(' ')) this.add(one)
    // "the investigative police (PDI)", "the industrial tribunal": no other of the text can be meant.
    for (const one of spoken) if (one.generic && this.isUnlike(one)) this.add(one)
  }

  /** "the consumer watchdog Alder": both are one. */
  private join(one: RegulatorName, named: RegulatorName): void {
    const organization = this.byPlace.get(named.start)
    const entry = this.entries.find((other) => other.organization === organization)
    if (!organization || !entry) return this.add(one)
    this.byPlace.set(one.start, organization)
    if (organization.aliases.every(({ text }) => text !== one.text))
      organization.aliases.push({ text: one.text, span: { start: one.start, end: one.end } })
    this.index(entry, stem(one.text, one.country))
  }

  at(one: RegulatorName): Organization | null {
    return this.byPlace.get(one.start) ?? null
  }

  /** Those that a wording without a name may stand for; null where it says nothing but that it is one. */
  fitting({ text, kind, field }: RegulatorName): Organization[] | null {
    const tail = stem(text, null)
    if (isWeakRegulatorHead(text)) {
      const called = this.entries.filter(({ stems }) => [...stems].some((one) => one.split(' ').includes(tail)))
      return called.map(({ organization }) => organization)
    }
    const same = this.entries.filter(({ stems }) => text.includes(' ') && [...stems].some((one) => one.endsWith(tail)))
    if (same.length > 0) return same.map(({ organization }) => organization)
    const of = field ?? fieldOf(text)
    if (of === null) return null
    const those = this.entries.filter((entry) => entry.kind === kind && (entry.field === of || entry.field === null))
    return those.map(({ organization }) => organization)
  }

  /** True for a court or prosecutor called by two words or more where the text tells of no other, and for what has an acronym. */
  private isUnlike(one: RegulatorName): boolean {
    if (!one.text.includes(' ') || this.byPlace.has(one.start)) return false
    if (one.acronym !== undefined) return true
    return one.kind !== 'AUTHORITY' && this.entries.every(({ kind }) => kind !== one.kind)
  }

  private add(one: RegulatorName): void {
    const entry = this.same(one)
    const wording = { text: one.text, span: { start: one.start + (one.lead ?? 0), end: one.end } }
    if (!entry) return this.create(one)
    this.byPlace.set(one.start, entry.organization)
    this.learn(entry, one)
    const { organization } = entry
    if (organization.name.text !== one.text && !organization.aliases.some(({ text }) => text === one.text))
      organization.aliases.push(wording)
  }

  private learn(entry: Entry, one: RegulatorName): void {
    entry.field ??= one.field
    if (entry.country === null && one.country !== null) this.setCountry(entry, one.country, one)
    if (one.known && !entry.known) {
      entry.known = one.known
      this.byKnown.set(one.known, entry)
    }
    this.index(entry, stem(one.text, one.country))
  }

  private same(one: RegulatorName): Entry | null {
    const known = one.known ? this.byKnown.get(one.known) : undefined
    if (known) return known
    const fits = (entry: Entry) => entry.country === null || one.country === null || entry.country === one.country
    const stems = (this.byStem.get(stem(one.text, one.country)) ?? []).filter(
      (entry) => fits(entry) && (!entry.known || !one.known || entry.known === one.known),
    )
    const longer = stems.length === 0 && !one.known ? this.endingIn(one) : null
    if (longer) return longer
    if (stems.length > 0) return stems.length === 1 || one.country !== null ? (stems[0] ?? null) : null
    return one.known || properness(one.text) > 0.6 ? null : this.describedBy(one)
  }

  /** "the Crown Court" is "Alder Crown Court", "the Data Office" the "Data Office of Birch", where no other is told of. */
  private endingIn(one: RegulatorName): Entry | null {
    if (!one.text.includes(' ') || this.entries.length > 200) return null
    const those = this.entries.filter(
      ({ organization, kind }) =>
        kind === one.kind &&
        (organization.name.text.endsWith(` ${one.text}`) ||
          (organization.name.text.startsWith(`${one.text} of `) && !higher.test(organization.name.text))) &&
        organization.name.span.start < one.start,
    )
    return those.length === 1 ? (those[0] ?? null) : null
  }

  /** "Britain’s data watchdog": the only proper one of that country, sort and field; of no country told, the only of the field. */
  private describedBy(one: RegulatorName): Entry | null {
    if (one.country === null) return null
    const { kind, field, country } = one
    const likely = (entry: Entry) =>
      entry.proper &&
      entry.kind === kind &&
      (field === null || entry.field === field || (entry.field === null && kind === 'COURT'))
    const here = (this.byCountry.get(country) ?? []).filter(likely)
    if (here.length > 0) return here.length === 1 ? (here[0] ?? null) : null
    const open = (this.byCountry.get('') ?? []).filter((entry) => likely(entry) && !entry.known)
    return open.length === 1 ? (open[0] ?? null) : null
  }

  private addAcronym(one: RegulatorName, full: string): void {
    const entry = this.byStem.get(stem(full, one.country))?.[0] ?? this.byStem.get(stem(full, null))?.[0]
    if (!entry) return this.add(one)
    this.byPlace.set(one.start, entry.organization)
    this.learn(entry, one)
    const { organization } = entry
    if (organization.name.text !== one.text && !organization.aliases.some(({ text }) => text === one.text))
      organization.aliases.push({ text: one.text, span: { start: one.start, end: one.end } })
  }

  private create(one: RegulatorName): void {
    const span = { start: one.start + (one.lead ?? 0), end: one.end }
    const organization = organizationOf('Regulator', { text: one.text, span }, null)
    organization.kind = { value: one.kind, span, reason: 'What it is stands in its name.' }
    organization.aliases.push(...moreWordings(this.text, span, one.kind === 'COURT'))
    const { kind, field, known } = one
    const proper = properness(one.text) > 0.6
    const entry: Entry = { organization, kind, country: null, field, known, stems: new Set(), proper }
    this.entries.push(entry)
    this.byPlace.set(one.start, organization)
    if (known) this.byKnown.set(known, entry)
    this.setCountry(entry, one.country, one)
    this.index(entry, stem(one.text, one.country))
  }

  private setCountry(entry: Entry, country: string | null, { start, end }: RegulatorName): void {
    entry.country = country
    if (country !== null) entry.organization.country = { code: country, span: { start, end } }
    const same = this.byCountry.get(country ?? '') ?? []
    same.push(entry)
    this.byCountry.set(country ?? '', same)
  }

  private index(entry: Entry, id: string): void {
    if (entry.stems.has(id)) return
    entry.stems.add(id)
    const same = this.byStem.get(id) ?? []
    same.push(entry)
    this.byStem.set(id, same)
  }
}

const department =
  /^(?:\p{Lu}[\p{L}-]+ (?:and )?){0,4}(?:Bureau|Division|Directorate|Branch|Section|Unit|Desk) of (?:the )?(?=\p{Lu})/u

/** "The Enforcement Bureau of the FCC": what a department does the authority does. */
function wholeOf(one: RegulatorName): RegulatorName {
  const lead = regulatorsByName.has(one.text) ? 0 : (department.exec(one.text)?.[0].length ?? 0)
  const text = one.text.slice(lead)
  const known = lead > 0 ? regulatorsByName.get(text) : undefined
  return known ? { ...one, text, known: (known.length === 1 ? known[0] : undefined) ?? null, lead } : one
}

/** "Chinese public security authorities", "Chinese Public Security Authority" and "China’s …" come to the same. */
function stem(text: string, country: string | null): string {
  const nation = placesIn(text, 0).find((place) => place.start === 0)
  return text
    .slice(country !== null && nation?.country === country ? nation.end : 0)
    .toLowerCase()
    .replace(/^[’']?s?\s/, '')
    .replace(/ies$/, 'y')
    .replace(/(?<=[^s])s$/, '')
}

/** What a court is of where that says which court it is. */
const higher = / of (?:Appeals?|Justice|Cassation|First|Human|Last|Final)/

function properness(name: string): number {
  const words = name.split(' ').filter((word) => !/^(?:of|for|the|and|on|de|du|des|la)$/.test(word))
  return words.filter((word) => /^\p{Lu}/u.test(word)).length / Math.max(1, words.length)
}
