import { describe, expect, it } from 'vitest'
import { createApi } from '../../server/api/api.ts'
import type { Graph } from '../../server/graph/driver.ts'
import { sourceId, worldSources } from '../support/world.ts'
import { askTheWorld, given, send } from './asking.ts'

const world = askTheWorld()

describe('one thing by its id', () => {
  it('is a company with its owners, its parts and what it said', async () => {
    const { data, errors } = await world.ask(`{ company(id: "orrin") {
      name named kind description aliases country identifiers { id }
      ownedBy { parent { name } subsidiary { id } from { edtf } share evidence { quote } }
      owns { subsidiary { name named } }
      involvements { role incident { id } company { id } }
      rulings { id } penalties { id } statements { title }
    } }`)
    expect(errors).toEqual([])
    expect(data?.['company']).toEqual({
      name: 'Maison Orrin',
      named: true,
      kind: 'BRAND',
      description: 'the flagship brand',
      aliases: [],
      country: null,
      identifiers: [],
      ownedBy: [
        {
          parent: { name: 'Larkfield Group' },
          subsidiary: { id: 'orrin' },
          from: null,
          share: null,
          evidence: [{ quote: 'flagship brand of Larkfield Group' }],
        },
      ],
      owns: [{ subsidiary: { name: 'Shanghai-based subsidiary of Maison Orrin', named: false } }],
      involvements: [
        { role: 'VICTIM', incident: { id: 'hack' }, company: { id: 'orrin' } },
        { role: 'VICTIM', incident: { id: 'leak' }, company: { id: 'orrin' } },
        { role: 'RECIPIENT', incident: { id: 'transfer' }, company: { id: 'orrin' } },
      ],
      rulings: [],
      penalties: [],
      statements: [{ title: 'Customers in China and South Korea told' }, { title: 'Maison Orrin declines to comment' }],
    })
  })

  it('is a regulator, an incident, a ruling, a penalty or a statement', async () => {
    const { data, errors } = await world.ask(`{
      regulator(id: "authority") { name kind country rulings { title } }
      incident(id: "leak") {
        title kind target affected { min } actor { kind phrase name } dataTypes { type taken }
        countries { country role } causes { kind event { id } } consequences { kind } rulings { id }
        reactions { title }
      }
      ruling(id: "accusation") {
        kind issuedBy { name } against { name } about { __typename id } findings { text outcome } legalBasis
        reviews { id } reviewedBy { id } penalties { id } broughtBy { name } reactions { id }
      }
      penalty(id: "penalty") {
        title kind status amount { amount currency phrase specified } date { edtf derived }
        on { id } rulings { id } history { status event { id } knownFrom evidence { quote } }
      }
      statement(id: "column") { title by { name kind organization { id } } date { edtf } about { id } }
    }`)
    expect(errors).toEqual([])
    expect(data).toEqual({
      regulator: {
        name: 'Harbor Data Authority',
        kind: 'AUTHORITY',
        country: 'CN',
        rulings: [{ title: 'Accuses Maison Orrin’s Shanghai subsidiary' }],
      },
      incident: {
        title: 'Leak of customer data',
        kind: 'DATA_BREACH',
        target: 'customer data',
        affected: null,
        actor: { kind: 'EXTERNAL', phrase: 'An unauthorized third party', name: null },
        dataTypes: [
          { type: 'PERSONAL_DATA', taken: 'YES' },
          { type: 'BANK_DETAILS', taken: 'NO' },
        ],
        countries: [
          { country: 'CN', role: 'AFFECTED' },
          { country: 'KR', role: 'AFFECTED' },
        ],
        causes: [{ kind: 'CAUSED', event: { id: 'transfer' } }],
        consequences: [],
        rulings: [],
        reactions: [
          { title: 'Customers in China and South Korea told' },
          { title: 'Comment by The Thread Gazette' },
          { title: 'Comment by Readers' },
        ],
      },
      ruling: {
        kind: 'ACCUSATION',
        issuedBy: [{ name: 'Harbor Data Authority' }],
        against: [{ name: 'Shanghai-based subsidiary of Maison Orrin' }],
        about: [{ __typename: 'Incident', id: 'transfer' }],
        findings: [{ text: 'no security assessment was made', outcome: 'VIOLATION' }],
        legalBasis: [],
        reviews: [],
        reviewedBy: [],
        penalties: [{ id: 'penalty' }],
        broughtBy: [],
        reactions: [{ id: 'silence' }],
      },
      penalty: {
        title: 'Administrative penalty announced',
        kind: 'ADMINISTRATIVE_PENALTY',
        status: 'ANNOUNCED',
        amount: { amount: null, currency: null, phrase: 'without naming an amount', specified: false },
        date: { edtf: '2025-09-09', derived: true },
        on: [{ id: 'shanghai' }],
        rulings: [{ id: 'accusation' }],
        history: [
          {
            status: 'ANNOUNCED',
            event: { id: 'accusation' },
            knownFrom: '2025-09-09',
            evidence: [{ quote: 'It will impose an administrative penalty, without naming an amount' }],
          },
        ],
      },
      statement: {
        title: 'Comment by The Thread Gazette',
        by: { name: 'The Thread Gazette', kind: 'MEDIA', organization: null },
        date: null,
        about: [{ id: 'leak' }],
      },
    })
  })

  it('names the organization that spoke, inside a source and in a statement', async () => {
    const { data } = await world.ask(`{
      statement(id: "silence") { by { kind who: organization { __typename name } } }
      ruling(id: "accusation") { evidence(first: 1) { saidBy { name organization { id } } saidOn { edtf } } }
    }`)
    expect(data).toEqual({
      statement: { by: { kind: 'COMPANY', who: { __typename: 'Company', name: 'Maison Orrin' } } },
      ruling: {
        evidence: [
          {
            saidBy: { name: 'Harbor Data Authority', organization: { id: 'authority' } },
            saidOn: { edtf: '2025-09-09' },
          },
        ],
      },
    })
  })

  it('leads from a merged id to the winner, by every way in', async () => {
    const { data } = await world.ask(`{
      node(id: "merged") { __typename id }
      company(id: "merged") { id }
      incidents(filter: { company: ["merged"] }) { nodes { id } }
      claims(filter: { about: ["merged"] }) { totalCount }
      same: claims(filter: { about: ["orrin"] }) { totalCount }
    }`)
    expect(data?.['node']).toEqual({ __typename: 'Company', id: 'orrin' })
    expect(data?.['company']).toEqual({ id: 'orrin' })
    expect(data?.['incidents']?.nodes).toEqual([{ id: 'hack' }, { id: 'leak' }, { id: 'transfer' }])
    expect(data?.['claims']?.totalCount).toBe(data?.['same']?.totalCount)
  })

  it('is nothing where there is no such thing, or one of another type', async () => {
    const { data, errors } = await world.ask(`{
      node(id: "nobody") { id } company(id: "leak") { id } chain(event: "orrin") { truncated } claim(id: "") { id }
    }`)
    expect(errors).toEqual([])
    expect(data).toEqual({ node: null, company: null, chain: null, claim: null })
  })

  it('is any node by its id, sources and claims too', async () => {
    const { data } = await world.ask(
      `query ($source: ID!) {
      source: node(id: $source) { __typename ... on Source { title } }
      claim: node(id: "claim00") { __typename ... on Claim { predicate quote } }
    }`,
      { source: sourceId('spring') },
    )
    expect(data).toEqual({
      source: { __typename: 'Source', title: 'Orrin tells its customers' },
      claim: { __typename: 'Claim', predicate: 'NAME', quote: 'Maison Orrin' },
    })
  })
})

describe('evidence', () => {
  it('is verbatim in its source for every claim, counted in UTF-16 units, emoji before it or not', async () => {
    const answer = await world.ask(`{ claims(first: 500) { totalCount nodes { quote start end source { text } } } }`)
    const { nodes: claims, totalCount } = given(answer, 'claims')
    expect(claims.length).toBe(totalCount)
    expect(claims.length).toBeGreaterThan(50)
    for (const { quote, start, end, source } of claims) expect(source.text.slice(start, end)).toBe(quote)
  })

  it('leaves out what waits for a person and what was taken back; the source shows all it was read to say', async () => {
    const { data } = await world.ask(
      `query ($autumn: ID!, $withdrawn: ID!) {
      incident(id: "leak") { evidence { id review } }
      statement(id: "silence") { evidence { stance } }
      source(id: $autumn) { claims { review } }
      withdrawn: source(id: $withdrawn) { withdrawn claims { stance } }
    }`,
      { autumn: sourceId('autumn'), withdrawn: sourceId('withdrawn') },
    )
    expect(data?.['incident']?.evidence.length).toBeGreaterThan(5)
    expect(new Set(data?.['incident']?.evidence.map(({ review }) => review))).toEqual(new Set(['SURE']))
    expect(data?.['statement']?.evidence).not.toContainEqual({ stance: 'DENIES' })
    expect(data?.['source']?.claims).toContainEqual({ review: 'CANDIDATE' })
    expect(data?.['withdrawn']).toEqual({ withdrawn: true, claims: [{ stance: 'DENIES' }] })
  })

  it('is in the order of sources and text', async () => {
    const answer = await world.ask(`{ incident(id: "leak") { evidence { start source { id } } } }`)
    const order = Object.values(worldSources).map(({ title }) => title)
    const ids = Object.keys(worldSources).map((key) => sourceId(key as keyof typeof worldSources))
    const places = given(answer, 'incident').evidence.map(
      ({ start, source }) => ids.indexOf(source.id) * 10_000 + start,
    )
    expect(order.length).toBe(4)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })
})

describe('a chain', () => {
  const query = `query ($event: ID!, $asOf: Date) { chain(event: $event, asOf: $asOf) {
    truncated nodes { id ... on Event { title } }
    edges { kind from { id } to { id } knownFrom claims { quote } }
  } }`

  it('runs from the transfer over the leak and the accusation to the penalty, wherever one starts', async () => {
    const answers = await Promise.all(
      ['transfer', 'leak', 'accusation', 'penalty', 'disclosure'].map((event) => world.ask(query, { event })),
    )
    for (const answer of answers) {
      const { nodes, edges, truncated } = given(answer, 'chain')
      expect(truncated).toBe(false)
      expect(nodes.map(({ id }) => id)).toEqual(['disclosure', 'leak', 'transfer', 'accusation', 'penalty'])
      const ties = edges.map(({ from, kind, to }) => `${from.id} ${kind} ${to.id}`).toSorted()
      expect(ties).toEqual([
        'accusation IMPOSED penalty',
        'leak DISCLOSED disclosure',
        'transfer CAUSED leak',
        'transfer RULED_ON accusation',
      ])
      for (const { claims } of edges) expect(claims.length).toBe(1)
    }
  })

  it('is as short in June as what was known then', async () => {
    const { data } = await world.ask(query, { event: 'leak', asOf: '2025-06-30' })
    expect(data?.['chain']?.nodes.map(({ id }) => id)).toEqual(['disclosure', 'leak'])
    const { data: before } = await world.ask(query, { event: 'accusation', asOf: '2025-06-30' })
    expect(before).toEqual({ chain: null })
  })

  it('loses the ties of an event that goes away while it is read', async () => {
    let away = false
    const graph: Graph = {
      ...world.graph,
      read: async (cypher, parameters) => {
        if (cypher.includes('$ties') && !away) {
          away = true
          await world.graph.write((tx) => tx.run(`MATCH (n:Entity {id: 'penalty'}) REMOVE n:Event`))
        }
        return world.graph.read(cypher, parameters)
      },
    }
    try {
      const answer = await send(createApi({ graph, log: () => undefined }), query, { event: 'accusation' })
      expect(answer.errors).toEqual([])
      const { nodes, edges } = given(answer, 'chain')
      expect(nodes.map(({ id }) => id)).toEqual(['disclosure', 'leak', 'transfer', 'accusation'])
      expect(edges.map(({ from, to }) => `${from.id} ${to.id}`).toSorted()).toEqual([
        'leak disclosure',
        'transfer accusation',
        'transfer leak',
      ])
    } finally {
      await world.graph.write((tx) => tx.run(`MATCH (n:Entity {id: 'penalty'}) SET n:Event`))
    }
  })

  it('says so where there is more than fits', async () => {
    await world.graph.write((tx) =>
      tx.run(`MATCH (h:Entity {id: 'hack'}) UNWIND range(1, 120) AS i
        CREATE (h)-[:LED_TO {key: 'many-' + i, kind: 'FOLLOWED', claims: []}]->
          (:Entity:Event:Incident:Many {id: 'many-' + i, kind: 'OUTAGE'})`),
    )
    try {
      const { data } = await world.ask(query, { event: 'hack' })
      expect(data?.['chain']?.nodes.length).toBe(100)
      expect(data?.['chain']?.edges.length).toBe(99)
      expect(data?.['chain']?.truncated).toBe(true)
    } finally {
      await world.graph.write((tx) => tx.run('MATCH (n:Many) DETACH DELETE n'))
    }
  })
})

it('counts the writes that changed something', async () => {
  expect((await world.ask('{ revision }')).data).toEqual({ revision: 7 })
})
