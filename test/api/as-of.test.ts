import { describe, expect, it } from 'vitest'
import { sourceId } from '../support/world.ts'
import { askTheWorld, given } from './asking.ts'

const world = askTheWorld()
const june = '2025-06-30'

describe('as known in June', () => {
  it('there are the leak and its disclosure, and nothing of what came out in September', async () => {
    const { data, errors } = await world.ask(
      `query ($june: Date) {
      timeline(asOf: $june) { totalCount nodes { id title } }
      now: timeline { totalCount }
      rulings(asOf: $june) { totalCount nodes { id } }
      regulators(asOf: $june) { nodes { id } }
      companies(asOf: $june) { nodes { name rulings { id } statements { id } involvements { incident { id } } owns { subsidiary { id } } } }
      regulator(id: "authority", asOf: $june) { id }
      node(id: "accusation", asOf: $june) { id }
    }`,
      { june },
    )
    expect(errors).toEqual([])
    expect(data?.['timeline']).toEqual({
      totalCount: 2,
      nodes: [
        { id: 'disclosure', title: 'Customers in China and South Korea told' },
        { id: 'leak', title: 'Leak of customer data' },
      ],
    })
    expect(data?.['now']?.totalCount).toBe(9)
    expect(data?.['rulings']).toEqual({ totalCount: 0, nodes: [] })
    expect(data?.['regulators']?.nodes).toEqual([])
    expect(data?.['regulator']).toBeNull()
    expect(data?.['node']).toBeNull()
    expect(data?.['companies']?.nodes).toEqual([
      {
        name: 'Larkfield Group',
        rulings: [],
        statements: [],
        involvements: [],
        owns: [{ subsidiary: { id: 'orrin' } }],
      },
      {
        name: 'Maison Orrin',
        rulings: [],
        statements: [{ id: 'disclosure' }],
        involvements: [{ incident: { id: 'leak' } }],
        owns: [],
      },
    ])
  })

  it('the leak has the date, the causes and the evidence it had then', async () => {
    const fields =
      'date { edtf latest } causes { event { id } } evidence { knownFrom } kind target dataTypes { type } countries { country }'
    const answer = await world.ask(
      `query ($june: Date) { then: incident(id: "leak", asOf: $june) { ${fields} } now: incident(id: "leak") { ${fields} } }`,
      { june },
    )
    const [then, now] = [given(answer, 'then'), given(answer, 'now')]
    expect([then.date, then.causes]).toEqual([{ edtf: '2025-05', latest: '2025-05-31' }, []])
    expect([now.date, now.causes]).toEqual([
      { edtf: '2025-05-07', latest: '2025-05-07' },
      [{ event: { id: 'transfer' } }],
    ])
    expect(then.evidence.length).toBeLessThan(now.evidence.length)
    for (const { knownFrom } of then.evidence) expect(knownFrom <= june).toBe(true)
    expect([then.kind, then.target, then.dataTypes, then.countries]).toEqual([
      now.kind,
      now.target,
      now.dataTypes,
      now.countries,
    ])
  })

  it('more of what is known already waits for its own day: a date made exact, an owner named later', async () => {
    const query = `query ($day: Date) {
      company(id: "shanghai", asOf: $day) { ownedBy { parent { id } } } incident(id: "leak", asOf: $day) { date { edtf } }
    }`
    expect((await world.ask(query, { day: '2025-09-29' })).data).toEqual({
      company: { ownedBy: [] },
      incident: { date: { edtf: '2025-05' } },
    })
    expect((await world.ask(query, { day: '2025-09-30' })).data).toEqual({
      company: { ownedBy: [{ parent: { id: 'orrin' } }] },
      incident: { date: { edtf: '2025-05-07' } },
    })
  })

  it('filters and order go by the values of then', async () => {
    const { data } = await world.ask(
      `query ($june: Date) {
      late: timeline(asOf: $june, filter: { from: "2025-05-20" }) { nodes { id } }
      lateNow: timeline(filter: { from: "2025-05-20", until: "2025-06-30" }) { nodes { id } }
      breaches: incidents(asOf: $june, filter: { kind: [DATA_BREACH, FRAUD], country: ["KR"] }) { nodes { id } }
      elsewhere: incidents(asOf: $june, filter: { country: ["FR"] }) { nodes { id } }
      about: timeline(asOf: $june, filter: { organization: ["orrin"], type: [STATEMENT] }) { nodes { id } }
    }`,
      { june },
    )
    expect(data).toEqual({
      late: { nodes: [{ id: 'disclosure' }, { id: 'leak' }] },
      lateNow: { nodes: [{ id: 'hack' }, { id: 'disclosure' }, { id: 'transfer' }] },
      breaches: { nodes: [{ id: 'leak' }] },
      elsewhere: { nodes: [] },
      about: { nodes: [{ id: 'disclosure' }] },
    })
  })

  it('a day that was not exact yet lies within no day, and subsidiaries not known yet belong to nobody', async () => {
    const query = `query ($day: Date) {
      within: incidents(asOf: $day, filter: { date: { within: { from: "2025-05-07", until: "2025-05-07" } } }) { nodes { id } }
      group: companies(asOf: $day, filter: { group: ["group"] }) { nodes { id } }
      theirs: incidents(asOf: $day, filter: { company: ["group"], withSubsidiaries: true }) { nodes { id } }
      by: statements(asOf: $day, filter: { by: { kind: [COMPANY] } }) { nodes { id } }
      told: incidents(asOf: $day, filter: { evidence: { publishedOn: { within: { from: "2025-09-01" } } } }) { nodes { id } }
      last: timeline(asOf: $day, last: 1, orderBy: { by: DATE, direction: DESCENDING }) { nodes { id } }
    }`
    const ids = async (day: string | null) =>
      Object.fromEntries(
        Object.entries((await world.ask(query, { day })).data ?? {}).map(([key, { nodes }]) => [
          key,
          nodes.map(({ id }) => id),
        ]),
      )
    expect(await ids('2025-06-30')).toEqual({
      within: [],
      group: ['group', 'orrin'],
      theirs: ['leak'],
      by: ['disclosure'],
      told: [],
      last: ['disclosure'],
    })
    expect(await ids(null)).toEqual({
      within: ['leak'],
      group: ['group', 'orrin', 'shanghai'],
      theirs: ['hack', 'leak', 'transfer'],
      by: ['disclosure', 'silence'],
      told: ['hack', 'leak', 'transfer'],
      last: ['column'],
    })
  })

  it('what no source dates is left out on every day', async () => {
    const { data } = await world.ask(`{
      statements(asOf: "2030-01-01") { nodes { id } } statement(id: "column", asOf: "2030-01-01") { id }
    }`)
    expect(data).toEqual({ statements: { nodes: [{ id: 'disclosure' }, { id: 'silence' }] }, statement: null })
  })

  it('only sources that could be read then are listed, with the claims of then', async () => {
    const { data } = await world.ask(
      `query ($autumn: ID!) {
      sources(asOf: "2025-06-30") { nodes { title } }
      september: source(id: $autumn, asOf: "2025-09-10") { claims { knownFrom } }
      june: source(id: $autumn, asOf: "2025-06-30") { title }
      claims(asOf: "2025-06-30") { totalCount nodes { knownFrom subject { id } object { id } } }
    }`,
      { autumn: sourceId('autumn') },
    )
    expect(data?.['sources']?.nodes).toEqual([{ title: 'Orrin tells its customers' }])
    expect(new Set(data?.['september']?.claims.map(({ knownFrom }) => knownFrom))).toEqual(new Set(['2025-09-09']))
    expect(data?.['june']).toBeNull()
    expect(data?.['claims']?.totalCount).toBe(data?.['claims']?.nodes.length)
    for (const { knownFrom } of data?.['claims']?.nodes ?? []) expect(knownFrom).toBe('2025-05-13')
  })
})
