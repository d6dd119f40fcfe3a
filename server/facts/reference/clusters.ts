import { isAlias } from '../lexicon/ownership.ts'
import { legalForms } from '../lexicon/organizations.ts'
import { placesIn } from '../lexicon/places.ts'
import type { Spoken } from '../mentions/mention.ts'
import { coreName } from '../mentions/core-name.ts'
import { organizationOf, type Organization } from './organization.ts'
import { Regulators } from './regulators.ts'

type Name = Extract<Spoken, { type: 'name' }>
type RegulatorName = Extract<Spoken, { type: 'regulator' }>

/** The organizations a text names, one for all its names; "Alder Foods" and "Alder" are one, "Alder" and "Alder Seoul" are not. */
export class Clusters {
  readonly all: Organization[] = []
  private readonly companies = new Map<string, Organization>()
  private readonly regulators = new Regulators()
  /** Names that the text gives to subsidiaries: "Alder" is not short for "Alder Bank AS" there. */
  private readonly children: ReadonlySet<string>
  /** "Alder Holdings" where the text calls it the owner of Alder, or says "of the Alder Group", "Alder X" beside Alder: it is not Alder. */
  private readonly apart: ReadonlySet<string>
  /** Names behind "a subsidiary of": no short ones for the subsidiary. */
  private readonly owners: ReadonlySet<string>
  /** Names behind "its parent company": no short ones for what it owns. */
  private readonly parents: ReadonlySet<string>
  /** Where each name comes first. */
  private readonly firstOf = new Map<string, number>()
  private readonly groups = new Set<Organization>()
  /** Cores by their first word, so that a long text with many names is no square of work. */
  private readonly byFirstWord = new Map<string, string[]>()
  private named: Organization[] | null = null

  constructor(text: string, spoken: readonly Spoken[]) {
    const names = spoken.filter((one) => one.type === 'name')
    this.children = childNames(text, names)
    this.owners = namesBehind(ownerBefore, 60, text, names)
    this.apart = new Set([...groupNames(text, names), ...listedBeside(text, names)])
    this.parents = namesBehind(parentBefore, 30, text, names)
    for (const { name, start } of names) if (!this.firstOf.has(coreName(name))) this.firstOf.set(coreName(name), start)
    const longestFirst = names.toSorted((a, b) => b.name.length - a.name.length || a.start - b.start)
    for (const name of longestFirst) this.addName(name)
    for (const name of names) if (name.acronym !== undefined) this.addAcronym(name, name.acronym)
    for (const name of names) this.addInitials(name)
    for (const [i, name] of names.entries()) this.addAlias(text, name, names[i + 1])
    this.regulators.read(
      text,
      spoken.filter((one) => one.type === 'regulator'),
    )
    this.all.push(...this.regulators.all)
    this.all.sort((a, b) => a.name.span.start - b.name.span.start)
  }

  /** The regulator that a place names or, by its acronym, stands for. */
  regulatorAt(one: RegulatorName): Organization | null {
    return this.regulators.at(one)
  }

  /** Whom "the watchdog", "the data protection authority" may speak of: all that fit. */
  regulatorsFitting(one: RegulatorName): Organization[] | null {
    return this.regulators.fitting(one)
  }

  ofName(name: string): Organization | null {
    return this.companies.get(name.toLowerCase()) ?? this.companies.get(coreName(name)) ?? null
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
    const isChild = this.children.has(name.name) || this.apart.has(name.name)
    const core = isChild ? name.name.toLowerCase() : coreName(name.name)
    const known =
      this.companies.get(core) ??
      this.ofInitials(name.name) ??
      (isChild ? this.inFull(core) : (this.longerThan(core, this.firstOf.get(core) ?? 0) ?? this.groupOf(core)))
    const at = name.name.length === name.end - name.start ? name.start : name.end - ' group'.length - name.name.length
    const wording = { text: name.name, span: { start: at, end: at + name.name.length } }
    const organization = known ?? organizationOf('Company', wording, null)
    const bare = / \([^)]+\)$/.exec(name.name)
    if (!known && bare) {
      const text = name.name.slice(0, bare.index)
      organization.aliases.push({ text, span: { start: at, end: at + text.length } })
      // Short for it, unless told of before it.
      if ((this.firstOf.get(coreName(text)) ?? at) >= at) this.companies.set(coreName(text), organization)
    }
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
  private longerThan(core: string, first: number): Organization | null {
    const fitting = new Set<Organization>()
    for (const longer of this.byFirstWord.get(core.split(' ')[0] ?? '') ?? []) {
      const organization = this.companies.get(longer)
      if (!organization) continue
      const isChild = this.children.has(organization.name.text)
      if (isChild && (first < organization.name.span.start || this.owners.has(core))) continue
      if (this.apart.has(organization.name.text)) continue
      if (this.parents.has(core) && !ofHolding.test(longer)) continue
      const rest = longer.startsWith(`${core} `) ? organization.name.text.split(' ').slice(core.split(' ').length) : []
      // "Alder UK" goes by "Alder" where no other Alder was told of before it.
      const isShort = first > organization.name.span.start && !isChild && !this.owners.has(core)
      if (rest.length > 0 && (isShort || !isPlaceOnly(rest.join(' ')))) fitting.add(organization)
    }
    const [shortest, ...more] = [...fitting].toSorted((a, b) => a.name.text.length - b.name.text.length)
    // "Alder" for Alder Birch, from which Alder Birch (Asia) and Alder Birch International go on.
    const goOn = more.every(({ name }) => name.text.startsWith(`${shortest?.name.text} `))
    return shortest && goOn ? shortest : null
  }

  /** "Alder Nikko, the securities arm of Birch" for Alder Nikko Securities Inc., of which the text told before. */
  private inFull(core: string): Organization | null {
    const longer = core.includes(' ') ? this.longerThan(core, this.firstOf.get(core) ?? 0) : null
    const isWhole = longer !== null && coreName(longer.name.text) !== longer.name.text.toLowerCase()
    return isWhole && longer.name.span.start < (this.firstOf.get(core) ?? 0) ? longer : null
  }

  /** "ABC" for AlderBirchCedar, though the text tells of ABC China too. */
  private ofInitials(name: string): Organization | null {
    if (!/^[A-Z]{3,5}$/.test(name)) return null
    const long = this.all.filter((one) => !one.name.text.includes(' ') && initials(one.name.text) === name)
    return long.length === 1 ? (long[0] ?? null) : null
  }

  /** "Grupo Alder" for Alder. */
  private groupOf(core: string): Organization | null {
    for (const group of [
      'grupo',
      'groupe',
      'gruppo',
      'banco',
      'banca',
      'banque',
      'compagnie',
      'société',
      'cementos',
      'empresas',
      'the',
    ])
      if (this.companies.has(`${group} ${core}`)) return this.companies.get(`${group} ${core}`) ?? null
    const group = this.companies.get(`${core} group`)
    return group && !this.apart.has(group.name.text) ? group : null
  }

  private index(core: string): void {
    const first = core.split(' ')[0] ?? ''
    const same = this.byFirstWord.get(first) ?? []
    if (same.length < 50) same.push(core)
    this.byFirstWord.set(first, same)
  }

  /** "Alder Clinical Labs (ACL)": from here on ACL is its name too. */
  private addAcronym(name: Name, acronym: string): void {
    const organization = this.companies.get(coreName(name.name))
    const own = this.companies.get(acronym.toLowerCase())
    if (organization && own && own.name.text === acronym) this.merge(organization, own)
    else if (organization && !own) this.companies.set(acronym.toLowerCase(), organization)
  }

  /** "Alder, in full Alder Banken AB": two names of one company. */
  private addAlias(text: string, one: Name, next: Name | undefined): void {
    if (next?.sentence !== one.sentence || !isAlias(text.slice(one.end, next.start))) return
    const [own, other] = [this.companies.get(coreName(one.name)), this.companies.get(coreName(next.name))]
    if (!own || !other || own === other) return
    this.merge(own, other)
  }

  private merge(own: Organization, other: Organization): void {
    if (own === other) return
    own.aliases.push(other.name, ...other.aliases)
    this.all.splice(this.all.indexOf(other), 1)
    for (const [core, organization] of this.companies) if (organization === other) this.companies.set(core, own)
  }

  /** "AA" for Alder Airways, where no other name of the text begins so. */
  private addInitials({ name }: Name): void {
    if (!/^[A-Z]{2,5}$/.test(name)) return
    const own = this.companies.get(name.toLowerCase())
    const long = this.all.filter((one) => one !== own && initials(one.name.text) === name)
    const [only] = long
    if (long.length !== 1 || !only || !own || own.name.text !== name) return
    this.merge(only, own)
  }
}

const childBefore =
  /\b(?:subsidiary|unit|arm|division|branch|affiliate|entity)(?: there| here)?,? (?:called |named |in \p{Lu}\p{L}+,? )?$/u
const childBehind =
  /^(?: \([^)]{1,20}\))?,? (?:which is |is |was )?(?:a|an|the|its|one of the) (?:[\p{L}-]+ ){0,4}?(?:subsidiary|unit|arm|division|branch|business|entity)\b/u

function childNames(text: string, names: readonly Name[]): Set<string> {
  const found = names.filter(
    ({ name, start, end }) =>
      name.includes(' ') &&
      (childBefore.test(text.slice(Math.max(0, start - 60), start)) || childBehind.test(text.slice(end, end + 100))),
  )
  return new Set(found.map(({ name }) => name))
}

const ownerBefore =
  /\b(?:subsidiary|unit|arm|division|branch|affiliate|part|brand|owned|controlled|parent(?: company)?|owner),? (?:of |by )?(?:the |its )?(?:[\p{L}-]+ ){0,3}$/u

/** Names that stand right behind such words, which take so many characters at most. */
function namesBehind(words: RegExp, most: number, text: string, names: readonly Name[]): Set<string> {
  const found = names.filter(({ start }) => words.test(text.slice(Math.max(0, start - most), start)))
  return new Set(found.map(({ name }) => coreName(name)))
}

const parentBefore = /\b(?:parent(?: company| group)?|owner),? (?:the )?$/
const ofHolding = /\b(?:group|holdings?|company|corporation|international|industries)\b/

const groupBefore =
  /\b(?:parent(?: company)?|owner|holding company|subsidiar(?:y|ies) of|units? of|part of|president of|chief executive of|belongs? to|\p{Lu}[\p{L}-]+ of),? (?:the )?$/u
const parentBehind = /^, (?:the |its |which is the )?(?:parent|owner|holding company)(?: company)? of\b/

/** Names of groups and holdings that stand where an owner does, of which the text names the rest on its own as well. */
function groupNames(text: string, names: readonly Name[]): Set<string> {
  const all = new Set(names.map(({ name }) => name))
  const found = names.filter(({ name, start, end }) => {
    const stem = /^(?<stem>.+?) (?:Financial Group|Group|Holdings?)$/.exec(name)?.groups?.['stem']
    if (
      stem === undefined ||
      ![...all].some((other) => other === stem || (other !== name && other.startsWith(`${stem} `)))
    )
      return false
    return (
      (all.has(stem) && groupBefore.test(text.slice(Math.max(0, start - 60), start))) ||
      parentBehind.test(text.slice(end, end + 60))
    )
  })
  return new Set(found.map(({ name }) => name))
}

/** "Alder and Alder X", "Alder, Alder X": the longer of two names that are listed side by side. */
function listedBeside(text: string, names: readonly Name[]): string[] {
  return names.flatMap((one, i) => {
    const next = names[i + 1]
    if (!next || !/^(?:,|,? and|,? or) $/.test(text.slice(one.end, next.start))) return []
    const [shorter = one, longer = next] = [one, next].toSorted((a, b) => a.name.length - b.name.length)
    return longer.name.startsWith(`${shorter.name} `) ? [longer.name] : []
  })
}

const continents = new Set(['Africa', 'America', 'Americas', 'Asia', 'Europe', 'Pacific', 'EMEA', 'APAC'])

/** "Korea", "Korea Ltd", "(Shanghai) Co., Ltd.": a company of the same name in another place. */
function isPlaceOnly(rest: string): boolean {
  const places = placesIn(rest, 0)
  const words = rest.replaceAll(/[()]/g, '').split(' ')
  const others = words.filter(
    (word) => !continents.has(word) && !places.some((place) => place.text.split(' ').includes(word)),
  )
  return (
    others.length < words.length && others.every((word) => legalForms.has(word.toLowerCase().replaceAll(/[.,]/g, '')))
  )
}

function initials(name: string): string {
  const words = name.split(' ')
  // "ABC" for AlderBirchCedar
  if (words.length < 2) return /^(?:\p{Lu}\p{Ll}+){3,5}$/u.test(name) ? name.replaceAll(/\p{Ll}/gu, '') : ''
  return words.map((word) => word.charAt(0)).join('')
}
