import type { CompanyKind, OrganizationType, RegulatorKind, Span } from '../fact.ts'

/** A wording with the place where it stands. */
interface Wording {
  readonly text: string
  readonly span: Span
}

/** An organization of one article, growing while the article is read. */
export interface Organization {
  readonly key: string
  readonly type: OrganizationType
  readonly name: Wording
  readonly named: boolean
  kind: { readonly value: CompanyKind | RegulatorKind; readonly span: Span; readonly reason: string } | null
  country: { readonly code: string; readonly span: Span } | null
  readonly place: string | null
  readonly spans: Span[]
  readonly aliases: Wording[]
  readonly descriptions: Wording[]
  parent: {
    readonly organization: Organization
    readonly span: Span
    readonly reason: string
    readonly sure: boolean
  } | null
}

/** A place in the text with the organization (or paper, or agency) it speaks of. */
export interface Reference extends Span {
  readonly sentence: number
  readonly organization: Organization | null
  /** The name of a news agency or paper; null for organizations of the story. */
  readonly media: string | null
  /** The name of a group of hackers. */
  readonly hackers: string | null
  readonly pronoun: boolean
}

function keyOf(type: string, name: string): string {
  const words = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return `${type}:${words}`
}

/** A new organization; without a name of its own where it is called by its owner and place. */
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
