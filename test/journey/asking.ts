/** What the API says, for what the pages must show. */
import { inject } from 'vitest'

export interface ToldClaim {
  readonly id: string
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly paragraph: number
  readonly predicate: string
  readonly value: Readonly<Record<string, unknown>> | null
  readonly source: ToldSource
}

export interface ToldSource {
  readonly id: string
  readonly title: string
  readonly text: string
}

export interface ToldEvent {
  readonly id: string
  readonly title: string
  readonly date: { readonly earliest: string | null; readonly latest: string | null } | null
  /** First day on which anybody could have known of it. */
  readonly knownFrom: string | null
  readonly evidence: readonly ToldClaim[]
}

export async function ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const response = await fetch(`${inject('product').address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown }
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  return data
}

export const claimFields = 'id quote start end paragraph predicate value source { id title text }'

const story = `{
  timeline(first: 500) {
    nodes {
      id title date { earliest latest } knownFrom
      evidence(first: 500) { ${claimFields} }
      ... on Incident { incident: kind }
      ... on Ruling { ruling: kind }
      ... on Penalty { penalty: kind }
      ... on Statement { statement: kind }
    }
  }
}`

type ToldKind = Partial<Record<'incident' | 'ruling' | 'penalty' | 'statement', string>>

/** The article whose events the journeys visit. Others tell of some of them too, and of many more. */
const article = 'Dior and its Chinese data: Season 2'

/** Every event there is. */
export async function allEvents(): Promise<readonly (ToldEvent & ToldKind)[]> {
  return (await ask<{ timeline: { nodes: readonly (ToldEvent & ToldKind)[] } }>(story)).timeline.nodes
}

/** The events of the seed article that the journeys visit, with the words of every source that tells of them. */
export async function seedEvents(): Promise<
  Record<'leak' | 'transfer' | 'accusation' | 'penalty' | 'disclosure' | 'hack', ToldEvent>
> {
  const all = await allEvents()
  const told = all.filter(({ evidence }) => evidence.some(({ source }) => source.title === article))
  const find = (type: keyof ToldKind, kind: string): ToldEvent => {
    const [found, ...others] = told.filter((node) => node[type] === kind)
    if (!found || others.length > 0) throw new Error(`“${article}” tells of ${others.length + 1} ${kind}, or of none`)
    return found
  }
  return {
    leak: find('incident', 'DATA_BREACH'),
    transfer: find('incident', 'ILLEGAL_TRANSFER'),
    hack: find('incident', 'ACCOUNT_TAKEOVER'),
    accusation: find('ruling', 'ACCUSATION'),
    penalty: find('penalty', 'ADMINISTRATIVE_PENALTY'),
    disclosure: find('statement', 'DISCLOSURE'),
  }
}

/** Who tells of an event, each once. */
export const sourcesOf = ({ evidence }: ToldEvent): ToldSource[] => [
  ...new Map(evidence.map(({ source }) => [source.id, source])).values(),
]

/** The parties of a ruling as their lanes are named: the authority, the company and its subsidiary, and who owns both. */
export async function partiesOf({
  id,
}: ToldEvent): Promise<Record<'authority' | 'group' | 'brand' | 'subsidiary', string>> {
  interface Company {
    readonly name: string
    readonly ownedBy: readonly { readonly parent: { readonly name: string } }[]
  }
  const { node } = await ask<{ node: { issuedBy: { name: string }[]; against: Company[] } }>(
    'query ($id: ID!) { node(id: $id) { ... on Ruling { issuedBy { name } against { name ownedBy { parent { name } } } } } }',
    { id },
  )
  const owner = ({ ownedBy }: Company): string => ownedBy[0]?.parent.name ?? ''
  const subsidiary = node.against.find((each) => node.against.some(({ name }) => name === owner(each)))
  const brand = node.against.find((each) => subsidiary !== undefined && each.name === owner(subsidiary))
  const [authority] = node.issuedBy
  if (!subsidiary || !brand || !authority) throw new Error(`It is not what was expected: ${JSON.stringify(node)}`)
  return { authority: authority.name, group: owner(brand), brand: brand.name, subsidiary: subsidiary.name }
}
