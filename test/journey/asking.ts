/** What the API says, for what the pages must show. */
import { inject } from 'vitest'

export interface ToldClaim {
  readonly id: string
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly paragraph: number
  readonly predicate: string
  readonly source: { readonly id: string; readonly text: string }
}

export interface ToldEvent {
  readonly id: string
  readonly title: string
  readonly date: { readonly earliest: string | null; readonly latest: string | null } | null
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

const story = `{
  timeline(first: 50) {
    nodes {
      id title date { earliest latest }
      evidence(first: 50) { id quote start end paragraph predicate source { id text } }
      ... on Incident { incident: kind }
      ... on Ruling { ruling: kind }
      ... on Penalty { penalty: kind }
      ... on Statement { statement: kind }
    }
  }
}`

type ToldKind = Partial<Record<'incident' | 'ruling' | 'penalty' | 'statement', string>>

/** The events of the seed article that the journeys visit. */
export async function seedEvents(): Promise<
  Record<'leak' | 'transfer' | 'accusation' | 'penalty' | 'disclosure' | 'hack', ToldEvent>
> {
  const { timeline } = await ask<{ timeline: { nodes: readonly (ToldEvent & ToldKind)[] } }>(story)
  const find = (type: keyof ToldKind, kind: string | null): ToldEvent => {
    const found = timeline.nodes.find((node) => node[type] !== undefined && (kind === null || node[type] === kind))
    if (!found) throw new Error(`The seed article tells of no ${type} ${kind ?? ''}`)
    return found
  }
  return {
    leak: find('incident', 'DATA_BREACH'),
    transfer: find('incident', 'ILLEGAL_TRANSFER'),
    hack: find('incident', 'ACCOUNT_TAKEOVER'),
    accusation: find('ruling', 'ACCUSATION'),
    penalty: find('penalty', null),
    disclosure: find('statement', 'DISCLOSURE'),
  }
}
