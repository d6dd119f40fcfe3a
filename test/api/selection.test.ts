import { describe, expect, it } from 'vitest'
import { askTheWorld } from './asking.ts'

const world = askTheWorld()

describe('a selection', () => {
  it('may have fragments on interfaces and differ by type behind one key', async () => {
    const { data, errors } = await world.ask(`
      query { timeline(filter: { type: [INCIDENT, RULING, STATEMENT] }, first: 6) { nodes { ...Parts __typename } } }
      fragment Parts on Event {
        id
        ... on Entity { known: knownFrom }
        ... on Incident { target what: rulings { id } }
        ... on Ruling { what: against { ...Who } }
        ...Said
      }
      fragment Said on Statement { by { name } about { ... on Node { id } ... on Incident { kind } } }
      fragment Who on Organization { name ... on Company { named } ... on Regulator { country } }`)
    expect(errors).toEqual([])
    expect(data?.['timeline']?.nodes).toEqual([
      { id: 'hack', known: '2025-09-30', target: 'Instagram account', what: [], __typename: 'Incident' },
      {
        id: 'disclosure',
        known: '2025-05-13',
        by: { name: 'Maison Orrin' },
        about: [{ id: 'leak', kind: 'DATA_BREACH' }],
        __typename: 'Statement',
      },
      { id: 'leak', known: '2025-05-13', target: 'customer data', what: [], __typename: 'Incident' },
      {
        id: 'transfer',
        known: '2025-09-09',
        target: 'customer data',
        what: [{ id: 'accusation' }],
        __typename: 'Incident',
      },
      {
        id: 'accusation',
        known: '2025-09-09',
        what: [{ name: 'Shanghai-based subsidiary of Maison Orrin', named: false }],
        __typename: 'Ruling',
      },
      {
        id: 'silence',
        known: '2025-09-30',
        by: { name: 'Maison Orrin' },
        about: [{ id: 'accusation' }],
        __typename: 'Statement',
      },
    ])
  })

  it('asks the same field under two aliases with different arguments', async () => {
    const { data } = await world.ask(
      `query ($one: Int) { incident(id: "leak") {
      first: reactions(first: $one) { id } all: reactions { i: id } none: reactions(first: 0) { id } title title: title
    } }`,
      { one: 1 },
    )
    expect(data?.['incident']).toEqual({
      first: [{ id: 'disclosure' }],
      all: [{ i: 'disclosure' }, { i: 'column' }, { i: 'readers' }],
      none: [],
      title: 'Leak of customer data',
    })
  })

  it('merges the nodes of one key, from fragments too', async () => {
    const { data } = await world.ask(`
      { incident(id: "leak") { causes { kind } ...More causes { event { id } } date { edtf } } }
      fragment More on Incident { causes { knownFrom event { title } } date { latest } }`)
    expect(data?.['incident']).toEqual({
      causes: [
        { kind: 'CAUSED', knownFrom: '2025-09-09', event: { id: 'transfer', title: 'Customer data sent to France' } },
      ],
      date: { edtf: '2025-05-07', latest: '2025-05-07' },
    })
  })

  it('follows @skip and @include anew each time, though what is compiled is kept', async () => {
    const query = `query ($skip: Boolean!, $include: Boolean!, $asOf: Date) { company(id: "orrin", asOf: $asOf) {
      name @skip(if: $skip) ... @include(if: $include) { kind ...Deep } } }
      fragment Deep on Company { involvements(first: 1) @skip(if: $skip) { role } }`
    const ask = async (skip: boolean, include: boolean) => (await world.ask(query, { skip, include })).data?.['company']
    const [involvements, name, kind] = [[{ role: 'VICTIM' }], 'Maison Orrin', 'BRAND']
    // The shortest first: what is kept of it has nothing of what the others need.
    for (let round = 0; round < 2; round += 1) {
      expect(await ask(true, false)).toEqual({})
      expect(await ask(false, true)).toEqual({ name, kind, involvements })
      expect(await ask(true, true)).toEqual({ kind })
      expect(await ask(false, false)).toEqual({ name })
    }
  })

  it('takes names that other things have', async () => {
    const { data, errors } = await world.ask(`{
      __proto__: company(id: "orrin") { __proto__: name constructor: kind n: id }
      n: incident(id: "leak") { n: id r: title causes { event: event { toString: id } } }
    }`)
    expect(errors).toEqual([])
    expect(JSON.stringify(data)).toBe(
      '{"__proto__":{"__proto__":"Maison Orrin","constructor":"BRAND","n":"orrin"},' +
        '"n":{"n":"leak","r":"Leak of customer data","causes":[{"event":{"toString":"transfer"}}]}}',
    )
  })

  it('keeps apart two operations of one document that share a fragment', async () => {
    const document = `query A { ...F company(id: "orrin") { name } } query B { ...F } fragment F on Query { company(id: "orrin") { id } }`
    const ask = async (operationName: string) => {
      const response = await world.api.fetch(
        new Request('http://localhost/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: document, operationName }),
        }),
      )
      return ((await response.json()) as { data: unknown }).data
    }
    expect(await ask('B')).toEqual({ company: { id: 'orrin' } })
    expect(await ask('A')).toEqual({ company: { id: 'orrin', name: 'Maison Orrin' } })
    expect(await ask('B')).toEqual({ company: { id: 'orrin' } })
  })

  it('answers the fields that can be answered beside one that cannot', async () => {
    const { data, errors } = await world.ask(`{
      company(id: "orrin") { name statements(first: 501) { id } }
      incident(id: "leak") { title }
    }`)
    expect(data).toEqual({ company: null, incident: { title: 'Leak of customer data' } })
    expect(errors.map(({ path, extensions }) => [path, extensions.code])).toEqual([[['company'], 'TOO_MANY']])
  })
})
