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

  it('from the end go back to the beginning, whoever is between being left out', async () => {
    const back =
      'query ($before: String) { timeline(last: 4, before: $before) { nodes { id } pageInfo { startCursor hasPreviousPage hasNextPage } } }'
    const page = async (before: unknown) => {
      const { nodes, pageInfo } = given(await world.ask(back, { before }), 'timeline')
      return { ids: nodes.map(({ id }) => id), pageInfo: pageInfo as unknown as Record<string, unknown> }
    }
    const last = await page(null)
    const middle = await page(last.pageInfo['startCursor'])
    const first = await page(middle.pageInfo['startCursor'])
    const [whole = []] = await pages('timeline', 500)
    expect([...first.ids, ...middle.ids, ...last.ids]).toEqual(whole)
    expect(
      [first, middle, last].map(({ pageInfo: { hasPreviousPage, hasNextPage } }) => [hasPreviousPage, hasNextPage]),
    ).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ])
  })

  it('take `first` or `last`, and a cursor of one order in no other', async () => {
    const codes = async (args: string) =>
      (await world.ask(`{ timeline(${args}) { totalCount } }`)).errors.map(({ extensions }) => extensions.code)
    expect(await codes('first: 1, last: 1')).toEqual(['BAD_COUNT'])
    const answer = await world.ask('{ timeline(first: 1, orderBy: {by: KIND}) { pageInfo { endCursor } } }')
    const cursor = given(answer, 'timeline').pageInfo.endCursor
    expect(await codes(`after: "${cursor}", orderBy: {by: KIND}`)).toEqual([])
    expect(await codes(`after: "${cursor}", orderBy: {by: KIND, direction: DESCENDING}`)).toEqual(['BAD_CURSOR'])
    expect(await codes(`before: "${cursor}"`)).toEqual(['BAD_CURSOR'])
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
    ['companies(filter: {called: {startsWith: "maison"}})', ['orrin']],
    ['companies(filter: {called: {in: ["larkfield group", "nobody"]}})', ['group']],
    ['companies(filter: {group: ["orrin"]})', ['orrin', 'shanghai']],
    ['companies(filter: {hasPenalty: true})', ['shanghai']],
    ['companies(filter: {named: false})', ['shanghai']],
    ['incidents(filter: {company: ["group"], withSubsidiaries: true})', ['hack', 'leak', 'transfer']],
    ['incidents(filter: {company: ["merged"], role: [VICTIM]})', ['hack', 'leak']],
    ['incidents(filter: {country: ["FR", "CN"], countryRole: [AFFECTED]})', ['leak']],
    ['incidents(filter: {dataTaken: [PERSONAL_DATA, BANK_DETAILS]})', ['leak']],
    ['incidents(filter: {dataTaken: [BANK_DETAILS]})', []],
    ['incidents(filter: {hasPenalty: true})', ['transfer']],
    ['incidents(filter: {target: {contains: "CUSTOMER"}, actorKind: [EXTERNAL]})', ['leak']],
    ['incidents(filter: {review: [CANDIDATE]})', ['leak']],
    ['incidents(filter: {date: {within: {from: "2025-05-01", until: "2025-05-31"}}})', ['leak']],
    ['incidents(filter: {date: {overlaps: {from: "2025-05-01", until: "2025-05-31"}}})', ['hack', 'leak', 'transfer']],
    ['rulings(filter: {country: ["CN"], outcome: [VIOLATION], hasPenalty: true})', ['accusation']],
    ['penalties(filter: {specified: false, country: ["CN"], regulator: ["authority"]})', ['penalty']],
    ['statements(filter: {by: {kind: [MEDIA, PUBLIC]}})', ['column', 'readers']],
    ['statements(filter: {by: {name: {startsWith: "the thread"}}})', ['column']],
    ['statements(filter: {by: {kind: [COMPANY], organization: ["orrin"]}, about: ["leak"]})', ['disclosure']],
    [
      'timeline(filter: {evidence: {saidBy: {organization: ["authority"], kind: [REGULATOR]}}, type: [INCIDENT]})',
      ['leak', 'transfer'],
    ],
    ['timeline(filter: {country: ["CN"]})', ['leak', 'accusation', 'penalty']],
    [
      'timeline(filter: {OR: [{incident: {kind: [DATA_BREACH]}}, {ruling: {kind: [ACCUSATION]}}]})',
      ['leak', 'accusation'],
    ],
    ['timeline(filter: {NOT: {type: [STATEMENT, INCIDENT]}})', ['accusation', 'penalty']],
    ['timeline(filter: {OR: []})', []],
    [
      'claims(filter: {stance: [FINDS], saidOn: {within: {from: "2025-09-09"}}, quote: {contains: "assessment"}})',
      ['claim29'],
    ],
    ['claims(filter: {stance: [DENIES], counts: false})', ['claim58']],
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
