/** What is asked, three times each: of our API, of @neo4j/graphql over the same graph, and of the driver in Cypher by hand. */
import { cursorOf } from '../../server/graph/read/cursor.ts'
import * as cypher from './by-hand.ts'
import type { Samples } from './samples.ts'

export type Variables = Readonly<Record<string, unknown>>

/** One side's wording of a question. The variables differ from round to round, and are the same for all sides. */
export interface Wording {
  readonly text: string
  readonly variables: (round: number) => Variables
}

export interface Question {
  readonly name: string
  readonly ours: Wording
  readonly peer: Wording
  readonly byHand: Wording
  /** The order in which things come is left to each side. */
  readonly unordered?: true
}

const nth = <T>(things: readonly T[], round: number): T => things[round % things.length] as T
const always =
  (variables: Variables): Wording['variables'] =>
  () =>
    variables

export const questionsOf = (samples: Samples): readonly Question[] => [
  byId(samples),
  list(samples),
  neighborhood(samples),
  path(samples),
  fullText(samples),
  timeline(),
  totals(),
  deepPage(samples),
]

const date = 'date { edtf earliest latest phrase derived }'
const amount = 'amount { amount currency phrase }'

/** An incident four steps deep: who was involved and who owns them, rulings, their penalties, whom these hit. */
function byId({ incidents }: Samples): Question {
  const variables = (round: number): Variables => ({ id: nth(incidents, round) })
  return {
    name: 'byId',
    ours: {
      text: `query ($id: ID!) { incident(id: $id) { id kind title target ${date}
        involvements { role company { id name country ownedBy { parent { id name } } } }
        rulings { id kind title ${date} issuedBy { id name country }
          penalties { id title status ${amount} on { id name } } }
        reactions { id kind title } } }`,
      variables,
    },
    peer: {
      text: `query ($id: ID!) { incidents(where: { id: { eq: $id } }) { id kind title target date
        companiesConnection { edges { properties { role } node { id name country parents { id name } } } }
        rulings { id kind title date issuedBy { id name country }
          penalties { id title status amount on { id name } } }
        reactions { id kind title } } }`,
      variables,
    },
    byHand: { text: cypher.byId, variables },
  }
}

/** The first hundred incidents of three kinds in two countries, by date, with company, parent and penalties. */
function list({ countries }: Samples): Question {
  const kinds = ['FRAUD', 'OUTAGE', 'DATA_BREACH']
  const variables = (round: number): Variables => ({
    kinds,
    one: nth(countries, round),
    other: nth(countries, round + 1),
  })
  return {
    name: 'list',
    ours: {
      text: `query ($kinds: [IncidentKind!], $one: String!, $other: String!) {
        incidents(filter: { kind: $kinds, country: [$one, $other] }, first: 100) { nodes { id kind title ${date}
          involvements { role company { id name ownedBy { parent { id name } } } }
          rulings { id penalties { id status ${amount} } } } } }`,
      variables,
    },
    peer: {
      // Said to be there, so that the index gives the order.
      text: `query ($kinds: [String!], $one: String!, $other: String!) {
        incidents(where: { kind: { in: $kinds }, OR: [{ countryCodes: { includes: $one } }, { countryCodes: { includes: $other } }], sortDate: { gte: "0000" } },
          sort: [{ sortDate: ASC }, { id: ASC }], limit: 100) { id kind title date
          companiesConnection { edges { properties { role } node { id name parents { id name } } } }
          rulings { id penalties { id status amount } } } }`,
      variables,
    },
    byHand: { text: cypher.list, variables },
  }
}

/** All that is at most two relationships away: up to 500 things, and of the samples nothing is cut off. */
function neighborhood({ hubs }: Samples): Question {
  const variables = (round: number): Variables => ({ id: nth(hubs, round) })
  return {
    name: 'neighborhood',
    unordered: true,
    ours: {
      text: `query ($id: ID!) { neighborhood(of: $id, hops: 2, limit: 500, perKind: 500) { nodes { __typename id } } }`,
      variables,
    },
    peer: { text: `query ($id: ID!) { neighborhood(id: $id) { type id } }`, variables },
    byHand: { text: cypher.neighborhood, variables },
  }
}

/** How many steps it takes from one incident to another. */
function path({ pairs }: Samples): Question {
  const variables = (round: number): Variables => ({ ...nth(pairs, round) })
  return {
    name: 'path',
    ours: {
      text: `query ($from: ID!, $to: ID!) { path(from: $from, to: $to, maxHops: 6, first: 1) { paths { length } } }`,
      variables,
    },
    peer: { text: `query ($from: ID!, $to: ID!) { path(from: $from, to: $to) { length } }`, variables },
    byHand: { text: cypher.path, variables },
  }
}

/** The twenty companies whose names fit best, by the same index and the same Lucene query. */
function fullText({ words }: Samples): Question {
  const variables = (round: number): Variables => ({ words: nth(words, round).typed })
  const lucene = (round: number): Variables => ({ words: nth(words, round).lucene })
  return {
    name: 'fullText',
    ours: {
      text: `query ($words: String!) { search(text: $words, types: [COMPANY], first: 20) {
        score node { ... on Company { id name country } } } }`,
      variables,
    },
    peer: {
      text: `query ($words: String!) {
        companiesByWords(phrase: $words, sort: [{ score: DESC }, { node: { id: ASC } }], first: 20) {
          edges { score node { id name country } } } }`,
      variables: lucene,
    },
    byHand: { text: cypher.fullText, variables: lucene },
  }
}

/** The first hundred events of all four types. */
const timeline = (): Question => ({
  name: 'timeline',
  ours: {
    text: `{ timeline(first: 100) { nodes { __typename id title knownFrom ${date} } } }`,
    variables: always({}),
  },
  peer: {
    text: `{ events(where: { sortDate: { gte: "0000" } }, sort: [{ sortDate: ASC }, { id: ASC }], limit: 100) {
      __typename id title knownFrom date } }`,
    variables: always({}),
  },
  byHand: { text: cypher.timeline, variables: always({}) },
})

/** The sums of penalties by regulator and year, the first hundred rows. */
const totals = (): Question => ({
  name: 'totals',
  ours: {
    text: `{ penaltyTotals(groupBy: [REGULATOR, YEAR], first: 100) { rows {
      group { organization { id name } year } totals { currency amount count } unspecified } } }`,
    variables: always({}),
  },
  peer: {
    text: `{ penaltyTotals(first: 100) { regulator name year totals { currency amount count } unspecified } }`,
    variables: always({}),
  },
  byHand: { text: cypher.totals, variables: always({ first: 100 }) },
})

/** A hundred events far behind the first: by a cursor, and by its day and id where the library knows offsets only. */
function deepPage({ places }: Samples): Question {
  const behind = (round: number): Variables => ({ ...nth(places, round) })
  return {
    name: 'deepPage',
    ours: {
      text: `query ($after: String!) { timeline(first: 100, after: $after) { nodes { __typename id title knownFrom ${date} } } }`,
      variables: (round) => {
        const { day, id } = nth(places, round)
        return { after: cursorOf({ keys: [day], id }, '') }
      },
    },
    peer: {
      text: `query ($day: String!, $id: ID!) { eventsBehind(day: $day, id: $id, first: 100) {
        __typename id title knownFrom date } }`,
      variables: behind,
    },
    byHand: { text: cypher.deepPage, variables: behind },
  }
}
