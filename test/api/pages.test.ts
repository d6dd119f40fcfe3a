import { describe, expect, it } from 'vitest'
import { askTheWorld, given } from './asking.ts'

const world = askTheWorld()

/** Pages through a list; gives the ids, page by page. */
async function pages(
  field: string,
  first: number,
  args = '',
  between?: (page: number) => Promise<void>,
): Promise<string[][]> {
  const found: string[][] = []
  let after: string | null = null
  for (let page = 0; page < 60; page += 1) {
    const answer = await world.ask(
      `query ($first: Int, $after: String) { ${field}(first: $first, after: $after${args}) {
        nodes { id } edges { cursor node { id } } pageInfo { endCursor hasNextPage }
      } }`,
      { first, after },
    )
    expect(answer.errors).toEqual([])
    const { nodes, edges, pageInfo } = given(answer, field)
    expect(edges.map(({ node }) => node)).toEqual(nodes)
    expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null)
    found.push(nodes.map(({ id }) => id))
    if (!pageInfo.hasNextPage) return found
    after = pageInfo.endCursor
    await between?.(page)
  }
  throw new Error('The pages do not end')
}

describe('pages', () => {
  it.each([
    ['timeline', ''],
    ['timeline', ', asOf: "2025-10-01"'],
    ['statements', ''],
    ['incidents', ''],
    ['companies', ''],
    ['sources', ', filter: { includeWithdrawn: true }'],
    ['claims', ''],
    ['claims', ', asOf: "2025-10-01"'],
  ])('of %s%s show everything once, in one order, whatever their size', async (field, args) => {
    const [whole = []] = await pages(field, 500, args)
    expect(new Set(whole).size).toBe(whole.length)
    for (const first of field === 'claims' ? [7, 50] : [1, 2, 3]) {
      expect((await pages(field, first, args)).flat()).toEqual(whole)
    }
  })

  it('cross from the dated to the undated, which come last', async () => {
    expect(await pages('timeline', 2, ', filter: { type: [STATEMENT] }')).toEqual([
      ['disclosure', 'silence'],
      ['column', 'readers'],
    ])
    expect(await pages('timeline', 3, ', filter: { type: [STATEMENT] }')).toEqual([
      ['disclosure', 'silence', 'column'],
      ['readers'],
    ])
  })

  it('lose and repeat nothing when events come in and go while one reads', async () => {
    const insert = async (page: number): Promise<void> => {
      await world.graph.write((tx) =>
        tx.run(
          `CREATE (:Entity:Event:Incident:New {id: 'early-' + $page, kind: 'OUTAGE', sortDate: '1999-01-01'}),
          (:Entity:Event:Incident:New {id: 'late-' + $page, kind: 'OUTAGE', sortDate: '2024-12-31'})`,
          { page },
        ),
      )
    }
    try {
      const before = (await pages('timeline', 500)).flat()
      const read = (await pages('timeline', 2, '', insert)).flat()
      expect(read.filter((id) => !id.includes('-'))).toEqual(before)
      expect(new Set(read).size).toBe(read.length)
    } finally {
      await world.graph.write((tx) => tx.run('MATCH (n:New) DETACH DELETE n'))
    }
  })

  it('are empty beyond the end, and where nothing is asked for', async () => {
    const { data } = await world.ask(`{
      none: timeline(first: 0) { nodes { id } pageInfo { endCursor hasNextPage } totalCount }
      nothing: companies(filter: { name: "nobody of that name" }) { nodes { id } pageInfo { endCursor hasNextPage } totalCount }
    }`)
    expect(data).toEqual({
      none: { nodes: [], pageInfo: { endCursor: null, hasNextPage: true }, totalCount: 9 },
      nothing: { nodes: [], pageInfo: { endCursor: null, hasNextPage: false }, totalCount: 0 },
    })
  })
})

describe('filters', () => {
  it.each([
    ['companies(filter: {name: "ORRIN"})', ['orrin', 'shanghai']],
    ['companies(filter: {kind: [GROUP]})', ['group']],
    ['companies(filter: {country: ["CN"]})', []],
    ['regulators(filter: {country: ["CN"], kind: [AUTHORITY, COURT]})', ['authority']],
    ['incidents(filter: {kind: [DATA_BREACH]})', ['leak']],
    ['incidents(filter: {country: ["FR"]})', ['transfer']],
    ['incidents(filter: {company: ["shanghai"]})', ['transfer']],
    ['incidents(filter: {company: []})', []],
    ['incidents(filter: {until: "2025-04-30"})', ['hack', 'transfer']],
    ['incidents(filter: {from: "2025-06-01"})', ['hack']],
    ['rulings(filter: {regulator: ["authority"], against: ["shanghai"], kind: [ACCUSATION]})', ['accusation']],
    ['rulings(filter: {against: ["group"]})', []],
    ['penalties(filter: {status: [ANNOUNCED], company: ["shanghai"]})', ['penalty']],
    ['penalties(filter: {currency: "EUR", minAmount: 1})', []],
    ['statements(filter: {kind: [NO_COMMENT], organization: ["orrin"]})', ['silence']],
    ['statements(filter: {from: "2000-01-01"})', ['disclosure', 'silence']],
    ['timeline(filter: {type: [RULING, PENALTY]})', ['accusation', 'penalty']],
    ['timeline(filter: {type: []})', []],
    ['timeline(filter: {organization: ["authority"]})', ['accusation']],
    ['timeline(filter: {organization: ["shanghai"]})', ['transfer', 'accusation', 'penalty']],
    [
      'timeline(filter: {from: null, organization: null})',
      ['hack', 'disclosure', 'leak', 'transfer', 'accusation', 'penalty', 'silence', 'column', 'readers'],
    ],
    ['claims(filter: {review: [CANDIDATE]})', ['claim51']],
  ])('%s', async (field, ids) => {
    const { data, errors } = await world.ask(`{ found: ${field} { totalCount nodes { id } } }`)
    expect(errors).toEqual([])
    expect(data?.['found']?.nodes.map(({ id }) => id)).toEqual(ids)
    expect(data?.['found']?.totalCount).toBe(ids.length)
  })

  it('of sources go by title and by the day of publication', async () => {
    const { data } = await world.ask(`{
      text: sources(filter: {text: "orrin TELLS"}) { nodes { title } }
      late: sources(filter: {from: "2025-06-01"}) { nodes { title } }
      early: sources(filter: {until: "2025-06-01"}) { nodes { title } }
    }`)
    expect(data).toEqual({
      text: { nodes: [{ title: 'Orrin tells its customers' }] },
      late: { nodes: [{ title: 'The Harbor Data Authority accuses Orrin' }] },
      early: { nodes: [{ title: 'Orrin tells its customers' }] },
    })
  })
})
