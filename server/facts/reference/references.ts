import type { Sentence } from '../segment/sentences.ts'
import type { Spoken } from '../mentions/mention.ts'
import { Clusters } from './clusters.ts'
import { readOwners } from './ownership.ts'
import { befallen, inLand } from './unnamed-parties.ts'
import { nameUnits, sharesName } from './unnamed-units.ts'
import { organizationOf, type Organization, type Reference } from './organization.ts'

type Description = Extract<Spoken, { type: 'description' }>
type Name = Extract<Spoken, { type: 'name' }>
type Pronoun = Extract<Spoken, { type: 'pronoun' }>

/** Which organization each place speaks of, read in the order of the text; places that stay open are left out. */
export function referencesOf(
  text: string,
  all: readonly Sentence[],
  spoken: readonly Spoken[],
): { organizations: Organization[]; references: Reference[] } {
  const reader = new ReferenceReader(text, all, spoken)
  return { organizations: reader.organizations, references: reader.references }
}

class ReferenceReader {
  readonly references: Reference[] = []
  readonly organizations: Organization[]
  private readonly text: string
  private readonly sentences: readonly Sentence[]
  private readonly clusters: Clusters
  private readonly unnamed = new Map<string, Organization>()
  private readonly lastChild = new Map<string, Organization>()
  private readonly unitNames = new Map<Organization, Organization>()
  private lastCompany: Organization | null = null
  /** Whom a sentence names first: “the company” of the next one is that, not another named behind it. */
  private lead: { readonly sentence: number; readonly organization: Organization } | null = null
  private readonly lastOfKind = new Map<string, Organization>()
  private readonly names: ReadonlyMap<number, readonly Name[]>
  private readonly bySentence = new Map<number, Reference[]>()

  constructor(text: string, all: readonly Sentence[], spoken: readonly Spoken[]) {
    this.text = text
    this.sentences = all
    this.clusters = new Clusters(text, spoken)
    this.names = Map.groupBy(
      spoken.filter((one) => one.type === 'name'),
      ({ sentence }) => sentence,
    )
    for (const one of spoken) this.read(one)
    nameUnits(this.references, this.unnamed, this.clusters.namedCompanies, this.unitNames)
    readOwners(text, this.references)
    this.organizations = [...this.clusters.all, ...this.unnamed.values()].filter((one) => one.spans.length > 0)
  }

  private read(one: Spoken): void {
    const organization = this.resolve(one)
    if (!organization && one.type !== 'media' && one.type !== 'hackers') return
    const reference: Reference = {
      start: one.start,
      end: one.end,
      sentence: one.sentence,
      organization,
      media: one.type === 'media' ? one.name : null,
      hackers: one.type === 'hackers' ? one.name : null,
      pronoun: one.type === 'pronoun',
    }
    this.references.push(reference)
    const same = this.bySentence.get(one.sentence)
    if (same) same.push(reference)
    else this.bySentence.set(one.sentence, [reference])
    if (!organization) return
    if (one.type !== 'pronoun') organization.spans.push({ start: one.start, end: one.end })
    const inner = same?.some((other) => other !== reference && other.start <= one.start && other.end >= one.end)
    if (organization.type === 'Regulator') {
      this.lastOfKind.set(organization.kind?.value ?? 'AUTHORITY', organization)
    } else if (!inner && one.type !== 'pronoun' && !this.clusters.isGroup(organization)) {
      this.lastCompany = organization
      if (this.lead?.sentence !== one.sentence) this.lead = { sentence: one.sentence, organization }
    }
  }

  private resolve(one: Spoken): Organization | null {
    switch (one.type) {
      case 'name':
        return this.clusters.ofName(one.name)
      case 'media':
      case 'hackers':
        return null
      case 'regulator':
        return this.clusters.regulatorAt(one) ?? (one.generic ? this.regulatorBefore(one) : null)
      case 'description':
        return this.described(one)
      default:
        return this.pronoun(one)
    }
  }

  /** The one whose name or field it gives; else the last of its sort, for a court is no ministry. */
  private regulatorBefore(one: Extract<Spoken, { type: 'regulator' }>): Organization | null {
    const last = this.lastOfKind.get(one.kind) ?? null
    const fitting = this.clusters.regulatorsFitting(one)
    if (!fitting) return last
    if (last && fitting.includes(last)) return last
    return fitting.length === 1 ? (fitting[0] ?? null) : null
  }

  private described(one: Description): Organization | null {
    if (one.parent) return this.parentBefore(one)
    if (!one.owner || !one.childKind) return this.withoutOwner(one)
    const owner = one.owner.type === 'pronoun' ? this.pronoun(one.owner) : this.resolve(one.owner)
    if (!owner || owner.type !== 'Company') return null
    // "Alder Italia, the Italian arm of the French label": whose it is stays open where the label is taken for the arm.
    if (this.apposedTo(one) === owner) return null
    const child =
      this.apposed(one, owner) ??
      this.headed(one, owner) ??
      this.namedBehind(one, owner) ??
      (one.childKind === 'BRAND' ? this.onlyOther(owner) : null) ??
      this.unnamedChild(one, owner)
    if (child) this.describe(child, one, owner)
    return child
  }

  private withoutOwner(one: Description): Organization | null {
    if (one.owner) return null
    if (one.definite) return this.named(one) ?? this.unitNamed(one) ?? this.spokenOfBefore(one)
    if (one.childKind) return this.bareChild(one)
    return this.clusters.namedCompanies.length === 0 ? this.party(one) : null
  }

  /** "the dairy group Alder" */
  private named(one: Description): Organization | null {
    const next = this.names.get(one.sentence)?.find(({ start }) => start === one.end + 1)
    return next ? this.clusters.ofName(next.name) : null
  }

  /** "the unit, Alder Foods": the name of the unit that the text told of without one. */
  private unitNamed(one: Description): Organization | null {
    const unit = one.childKind ? this.lastChild.get(one.childKind) : undefined
    const next = this.names.get(one.sentence)?.find(({ start }) => start === one.end + 2)
    if (!unit?.parent || unit.named || !next || !/^[,.]/.test(this.text.slice(next.end))) return null
    const organization = this.clusters.ofName(next.name)
    if (!organization || organization === unit.parent.organization) return null
    this.describe(organization, one, unit.parent.organization)
    this.unitNames.set(unit, organization)
    return organization
  }

  /** "Alder-Flex, a subsidiary in Texas": whose can follow from the names; else it is the company told of before. */
  private bareChild(one: Description): Organization | null {
    const child = this.apposed(one, null)
    if (!child || child.parent || !this.text.slice(one.end, one.end + 4).startsWith(' in ')) return child
    const owner = this.clusters.namedCompanies.find(
      (company) => company !== child && company.spans.length > 0 && sharesName(company, child),
    )
    if (!owner) return child
    const span = { start: child.spans.at(-1)?.start ?? one.start, end: one.end }
    child.parent = {
      organization: owner,
      span,
      sure: true,
      reason: `The text calls it a ${one.head}, and its name goes on from that of ${owner.name.text}.`,
    }
    return child
  }

  /** "a contractor": a party that the text leaves without a name, where it names no company at all. */
  private party(one: Description): Organization | null {
    if (!befallen.test(this.sentences[one.sentence]?.text ?? '')) return null
    const name = this.text.slice(one.start, one.end) + inLand(this.text.slice(one.end, one.end + 40))
    const known = this.unnamed.get(name.toLowerCase())
    if (known) return known
    const party = organizationOf(
      'Company',
      { text: name, span: { start: one.start, end: one.start + name.length } },
      null,
      {
        place: one.place,
      },
    )
    this.unnamed.set(name.toLowerCase(), party)
    return party
  }

  /** "its American parent": the owner of the company, known by name or not. */
  private parentBefore(one: Description): Organization | null {
    const child = one.owner
      ? one.owner.type === 'pronoun'
        ? this.pronoun(one.owner)
        : this.resolve(one.owner)
      : this.lastCompany
    if (!child || child.type !== 'Company' || (!one.owner && !one.definite)) return null
    // "Alder, the parent of the chains Birch and Cedar"
    const own = this.apposed(one, null)
    if (own && (one.owner || this.text.startsWith(' of ', one.end))) return own
    if (child.parent) return child.parent.organization
    const behind = this.namedBehind(one, child)
    if (behind && behind.parent?.organization !== child) {
      const named = this.names.get(one.sentence)?.find(({ start }) => start >= one.end)
      const span = { start: one.start, end: named?.end ?? one.end }
      child.parent = { organization: behind, span, sure: true, reason: 'The text says who owns it.' }
      return behind
    }
    if (one.place === null) return null
    const span = { start: one.start, end: one.end }
    const parent = organizationOf('Company', { text: `${child.name.text}’s ${one.words}`, span }, null, {
      place: one.place,
    })
    this.alias(parent, one)
    this.unnamed.set(parent.key, parent)
    child.parent = { organization: parent, span, sure: true, reason: 'The text speaks of the company that owns it.' }
    return parent
  }

  /** What has no name goes by the words for it. */
  private alias(organization: Organization, one: Description): void {
    const start = this.text.indexOf(one.own, one.start)
    if (start < 0 || !one.own.includes(' ')) return
    // "Estonian arm of Alder" whole, but "Estonian arm" of "its Estonian arm".
    const end = Math.max(start + one.own.length, one.end)
    const text = this.text.slice(start, end)
    if (text.split(' ').length > 6) return
    if (organization.aliases.every((alias) => alias.text !== text))
      organization.aliases.push({ text, span: { start, end } })
  }

  private describe(child: Organization, one: Description, owner: Organization): void {
    const span = { start: one.start, end: one.end }
    const wording = { text: this.text.slice(one.start, one.end), span }
    if (one.owner?.type !== 'pronoun' && child.descriptions.length === 0) child.descriptions.push(wording)
    if (!child.named) this.alias(child, one)
    if (!child.named && one.childKind) this.lastChild.set(one.childKind, child)
    child.kind ??= { value: one.childKind ?? 'SUBSIDIARY', span, reason: `The text calls it a ${one.head}.` }
    child.parent ??= {
      organization: owner,
      span,
      sure: true,
      reason: child.named
        ? `The text speaks of a ${one.head} of ${owner.name.text} and names ${child.name.text} for it.`
        : `The text says whose ${one.head} it is.`,
    }
  }

  /** "Alder Foods, a subsidiary of Birch Holding". */
  private apposed(one: Description, owner: Organization | null): Organization | null {
    const organization = this.apposedTo(one)
    return organization && organization !== owner && organization.type === 'Company' && organization.named
      ? organization
      : null
  }

  /** "Alder. The outdoor brand of Birch": the name by itself before it. */
  private headed(one: Description, owner: Organization): Organization | null {
    const [here, heading] = [this.sentences[one.sentence], this.sentences[one.sentence - 1]]
    const [name, ...more] = this.names.get(one.sentence - 1) ?? []
    if (!name || more.length > 0 || !here || !heading || here.start !== one.start) return null
    const around = heading.text.length - (name.end - name.start)
    const organization = around <= 8 ? this.clusters.ofName(name.name) : null
    return organization === owner ? null : organization
  }

  private apposedTo(one: Description): Organization | null {
    const before = this.bySentence.get(one.sentence)?.findLast(({ end }) => end <= one.start)
    const close =
      before && /^(?:,|, which is| is| was) (?:the |a |an )?$/.test(this.text.slice(before.end, one.start) || 'x')
    return close ? before.organization : null
  }

  /** "its subsidiary there, Alder", "its flagship brand Alder". */
  private namedBehind(one: Description, owner: Organization): Organization | null {
    const next = this.names.get(one.sentence)?.find(({ start }) => start >= one.end)
    if (!next || !/^(?: there| here)?,? (?:called |named )?$/.test(this.text.slice(one.end, next.start))) return null
    const organization = this.clusters.ofName(next.name)
    return organization && organization !== owner ? organization : null
  }

  /** The text names one company beside the owner: that is the brand it speaks of. */
  private onlyOther(owner: Organization): Organization | null {
    if (this.clusters.namedCompanies.length > 2) return null
    const others = this.clusters.namedCompanies.filter((company) => company !== owner)
    return others.length === 1 ? (others[0] ?? null) : null
  }

  private unnamedChild(one: Description, owner: Organization): Organization | null {
    // "its American subsidiaries" says less than that it has some.
    if (one.head.endsWith('s')) return null
    const id = `${owner.key} ${one.place ?? ''}`
    const known = this.unnamed.get(id)
    if (known) return known
    const name = `${owner.name.text}’s ${one.place ? `${one.place} ` : ''}${one.head}`
    const child = organizationOf('Company', { text: name, span: { start: one.start, end: one.end } }, null, {
      place: one.place,
    })
    this.unnamed.set(id, child)
    return child
  }

  private spokenOfBefore(one: Description): Organization | null {
    if (one.head === 'group') return this.clusters.firstGroup ?? this.lastCompany
    const fitting = one.childKind ? this.lastChild.get(one.childKind) : undefined
    const here = this.lead && this.lead.sentence < one.sentence ? this.lead.organization : null
    return fitting ?? here ?? this.lastCompany
  }

  private pronoun(one: Pronoun): Organization | null {
    const here = (this.bySentence.get(one.sentence) ?? []).filter(
      (reference) => reference.organization && reference.end <= one.start,
    )
    const before = (this.bySentence.get(one.sentence - 1) ?? []).filter(
      (reference) => reference.organization && !reference.pronoun,
    )
    if (one.word === 'the latter') return before.at(-1)?.organization ?? null
    const last = here.findLast(isCompany)
    if (last && !last.pronoun && rightBehind.test(this.text.slice(last.end, one.start))) return last.organization
    const sentence = this.sentences[one.sentence]
    // "A group calling itself Alder broke in. It claimed": the hackers.
    const first = this.bySentence.get(one.sentence - 1)?.[0]
    if (one.start === sentence?.start && first?.hackers && !before.some(({ start }) => start < first.start)) return null
    const lead = this.text.slice(Math.max(sentence?.start ?? 0, one.start - 6), one.start)
    const reported = lead.endsWith(' that ') ? here[0]?.organization : undefined
    if (here.length === 0 && ofStranger.test(this.text.slice(sentence?.start ?? 0, one.start))) return null
    return reported ?? (here.find(isCompany) ?? before.find(isCompany))?.organization ?? this.lastCompany
  }
}

/** "The Brokers Guild has stated that it": somebody who is none of the organizations told of. */
const ofStranger =
  /(?:^|: )(?:[Tt]he )?(?:\p{Lu}[\p{L}.’'-]*(?: (?:of|for|and|the))? ){2,6}(?:has |have |had )?(?:said|stated|says|announced|claims|claimed|argued|insisted|added) that $/u

/** "Alder with its unit", "Alder after its breach": its is Alder’s, whoever is named before. */
const rightBehind = /^,? (?:and|with|through|via|plus|after|over|for|following|because of) $/

function isCompany(reference: Reference): boolean {
  return reference.organization?.type === 'Company'
}
