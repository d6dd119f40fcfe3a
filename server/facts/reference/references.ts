import type { Sentence } from '../segment/sentences.ts'
import type { Spoken } from '../mentions/mention.ts'
import { Clusters, organizationOf } from './clusters.ts'
import type { Organization, Reference } from './organization.ts'

type Description = Extract<Spoken, { type: 'description' }>
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
  private lastCompany: Organization | null = null
  private readonly lastOfKind = new Map<string, Organization>()
  private readonly bySentence = new Map<number, Reference[]>()

  constructor(text: string, all: readonly Sentence[], spoken: readonly Spoken[]) {
    this.text = text
    this.sentences = all
    this.clusters = new Clusters(spoken)
    for (const one of spoken) this.read(one)
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
    } else if (!inner && one.type !== 'pronoun' && !this.clusters.isGroup(organization)) this.lastCompany = organization
  }

  private resolve(one: Spoken): Organization | null {
    switch (one.type) {
      case 'name':
        return this.clusters.ofName(one.name)
      case 'media':
      case 'hackers':
        return null
      case 'regulator':
        return one.generic ? this.regulatorBefore(one) : this.clusters.ofRegulator(one.text, one.country)
      case 'description':
        return this.described(one)
      default:
        return this.pronoun(one)
    }
  }

  /** The one whose name ends so; else the last of its sort, for a court is no ministry. */
  private regulatorBefore(one: Extract<Spoken, { type: 'regulator' }>): Organization | null {
    const byTail = one.text.includes(' ') ? this.clusters.ofTail(one.text) : null
    if (byTail) return byTail
    return this.lastOfKind.get(one.kind) ?? null
  }

  private described(one: Description): Organization | null {
    if (!one.owner || !one.childKind) return one.definite ? this.spokenOfBefore(one) : null
    const owner = one.owner.type === 'pronoun' ? this.pronoun(one.owner) : this.resolve(one.owner)
    if (!owner || owner.type !== 'Company') return null
    const child =
      this.apposed(one, owner) ??
      (one.childKind === 'BRAND' ? this.onlyOther(owner) : null) ??
      this.unnamedChild(one, owner)
    if (child) this.describe(child, one, owner)
    return child
  }

  private describe(child: Organization, one: Description, owner: Organization): void {
    const span = { start: one.start, end: one.end }
    const wording = { text: this.text.slice(one.start, one.end), span }
    if (one.owner?.type !== 'pronoun' && child.descriptions.length === 0) child.descriptions.push(wording)
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
  private apposed(one: Description, owner: Organization): Organization | null {
    const before = this.bySentence.get(one.sentence)?.at(-1)
    const close =
      before && before.end <= one.start && /^, (?:the |a |an )?$/.test(this.text.slice(before.end, one.start) || 'x')
    const organization = close ? before.organization : null
    return organization && organization !== owner && organization.type === 'Company' && organization.named
      ? organization
      : null
  }

  /** The text names one company beside the owner: that is the brand it speaks of. */
  private onlyOther(owner: Organization): Organization | null {
    if (this.clusters.namedCompanies.length > 2) return null
    const others = this.clusters.namedCompanies.filter((company) => company !== owner)
    return others.length === 1 ? (others[0] ?? null) : null
  }

  private unnamedChild(one: Description, owner: Organization): Organization | null {
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
    return fitting ?? this.lastCompany
  }

  private pronoun(one: Pronoun): Organization | null {
    const here = (this.bySentence.get(one.sentence) ?? []).filter(
      (reference) => reference.organization && reference.end <= one.start,
    )
    const before = (this.bySentence.get(one.sentence - 1) ?? []).filter(
      (reference) => reference.organization && !reference.pronoun,
    )
    if (one.word === 'the latter') return before.at(-1)?.organization ?? null
    const sentence = this.sentences[one.sentence]
    const lead = this.text.slice(Math.max(sentence?.start ?? 0, one.start - 6), one.start)
    const reported = lead.endsWith(' that ') ? here[0]?.organization : undefined
    return reported ?? (here.find(isCompany) ?? before.find(isCompany))?.organization ?? this.lastCompany
  }
}

function isCompany(reference: Reference): boolean {
  return reference.organization?.type === 'Company'
}
