import { describe, expect, it } from 'vitest'
import { askAGraph, given, type Answer } from './asking.ts'
import { draw, type Tied } from './drawn.ts'

const text = `query ($of: ID!, $hops: Int, $limit: Int, $perKind: Int, $limits: [KindLimit!], $kinds: [RelationshipKind!], $asOf: Date) {
  around: neighborhood(of: $of, hops: $hops, limit: $limit, perKind: $perKind, limits: $limits, kinds: $kinds, asOf: $asOf) {
    truncated cut { kind more } nodes { id } edges { from { id } to { id } ties { kind direction } }
  } }`

/**
 * Crown owns Aster, which was the victim of three hundred incidents and of one fine of an office with thousands of rulings;
 * the fine is about the first incident.
 */
const incidents = Array.from({ length: 300 }, (_, i) => `i${String(i).padStart(3, '0')}`)
const rulings = Array.from({ length: 3000 }, (_, i) => `r${String(i).padStart(4, '0')}`)
const world = askAGraph((graph) =>
  draw(graph, {
    Company: ['aster', 'crown', 'alone'],
    Regulator: ['office'],
    Incident: incidents,
    Ruling: rulings,
    ties: [
      ['SUBSIDIARY_OF', 'aster', 'crown', '2025-01-01'],
      ...incidents.map((id): Tied => ['INVOLVED_IN', 'aster', id, '2025-02-01']),
      ...rulings.map((id): Tied => ['ISSUED', 'office', id, '2025-01-01']),
      ['AGAINST', 'r0000', 'aster', '2025-03-01'],
      ['ABOUT', 'r0000', 'i000', '2025-03-01'],
    ],
  }),
)

const ask = (variables: Record<string, unknown>): Promise<Answer> => world.ask(text, { of: 'aster', ...variables })
const around = async (variables: Record<string, unknown>) => {
  const { nodes, edges, truncated, cut } = given(await ask(variables), 'around')
  return {
    ids: nodes.map(({ id }) => id),
    edges: edges.map(({ from, to, ties }) => `${from.id} ${to.id} ${JSON.stringify(ties)}`),
    truncated,
    cut,
  }
}
const codes = ({ errors }: Answer): string[] => errors.map(({ extensions }) => extensions.code)

describe('a neighborhood', () => {
  it('is what lies around a thing, with all that ties it, also among what is farthest away', async () => {
    const found = await around({ perKind: 500, limit: 500 })
    expect(found.ids).toHaveLength(303)
    expect(found.ids.slice(0, 2)).toEqual(['aster', 'r0000'])
    expect(found.edges).toContain('aster crown [{"kind":"SUBSIDIARY_OF","direction":"OUT"}]')
    expect(found.edges).toContain('r0000 i000 [{"kind":"ABOUT","direction":"OUT"}]')
    expect(found.edges).toHaveLength(303)
    expect([found.truncated, found.cut]).toEqual([false, []])
  })

  it('says which kind was cut, and how much of it is missing', async () => {
    const few = await around({ perKind: 2 })
    expect(few.ids).toEqual(['aster', 'r0000', 'i000', 'crown', 'i001'])
    expect([few.truncated, few.cut]).toEqual([true, [{ kind: 'INVOLVED_IN', more: 298 }]])
    const own = await around({ limits: [{ kind: 'INVOLVED_IN', limit: 0 }] })
    expect([own.ids, own.cut]).toEqual([['aster', 'r0000', 'crown'], [{ kind: 'INVOLVED_IN', more: 300 }]])
  })

  it.each([
    'cut { kind more }',
    'truncated',
    'nodes { id }',
    'edges { from { id } to { id } }',
    '... on Neighborhood { all: cut { more } }',
  ])('says the same where only %s is asked for', async (part) => {
    const whole =
      '{ around: neighborhood(of: "aster", perKind: 2) { truncated cut { kind more } nodes { id } edges { from { id } to { id } } all: cut { more } } }'
    const alone = given(await world.ask(`{ around: neighborhood(of: "aster", perKind: 2) { ${part} } }`), 'around')
    expect(Object.keys(alone)).toHaveLength(1)
    expect(given(await world.ask(whole), 'around')).toMatchObject(alone)
  })

  it('is the same things where only their types and ids are asked for, and where more is', async () => {
    const things = async (nodes: string, more: string) =>
      given(await world.ask(`{ around: neighborhood(of: "aster", ${more}) { nodes { ${nodes} } } }`), 'around').nodes
    for (const much of [
      'perKind: 2',
      'hops: 2, perKind: 3',
      'hops: 2, perKind: 400, limit: 500',
      'hops: 3, limit: 20',
    ]) {
      const read = await things('__typename id knownFrom', much)
      const bare = await things('what: __typename ... on Company { id } ... on Entity { again: id }', much)
      expect(bare).toEqual(
        read.map(({ __typename: what, id }) => ({ what, again: id, ...(what === 'Company' ? { id } : {}) })),
      )
    }
  })

  it('is that of what a thing was merged into', async () => {
    const merge = 'MERGE (:Entity {id: "once", mergedInto: "crown"})'
    await world.graph.write((transaction) => transaction.run(merge))
    expect((await around({ of: 'once' })).ids).toEqual(['crown', 'aster'])
  })

  it('gives no kind the room of the others where there is room for few things', async () => {
    const { ids, truncated, cut } = await around({ limit: 3 })
    expect(ids).toEqual(['aster', 'r0000', 'i000', 'crown'])
    expect([truncated, cut]).toEqual([true, [{ kind: 'INVOLVED_IN', more: 299 }]])
    expect((await around({ limit: 0 })).ids).toEqual(['aster'])
  })

  it('reaches through a hub without holding all of it', async () => {
    const { ids, cut } = await around({ hops: 3, perKind: 10, limit: 30 })
    expect(ids).toContain('office')
    expect(ids.filter((id) => id.startsWith('r'))).toHaveLength(11)
    expect(cut).toEqual([
      { kind: 'INVOLVED_IN', more: 290 },
      { kind: 'ISSUED', more: 2989 },
    ])
  })

  it('gives no room to what leads back to what is there already', async () => {
    const { ids, cut } = await around({ of: 'i000', hops: 2, perKind: 1 })
    expect(ids).toEqual(['i000', 'r0000', 'aster', 'i001', 'office', 'crown'])
    expect(cut).toEqual([{ kind: 'INVOLVED_IN', more: 298 }])
    expect((await around({ of: 'crown', hops: 3, perKind: 1 })).ids).toEqual([
      'crown',
      'aster',
      'r0000',
      'i000',
      'office',
    ])
  })

  it('holds only the kinds asked for', async () => {
    expect((await around({ kinds: ['SUBSIDIARY_OF'] })).ids).toEqual(['aster', 'crown'])
    expect(await around({ kinds: ['LED_TO'] })).toEqual({ ids: ['aster'], edges: [], truncated: false, cut: [] })
  })

  it('is as it was known by a day, in what is counted too', async () => {
    expect((await around({ asOf: '2025-01-31' })).ids).toEqual(['aster', 'crown'])
    const { ids, cut } = await around({ asOf: '2025-02-28', perKind: 1 })
    expect([ids, cut]).toEqual([['aster', 'i000', 'crown'], [{ kind: 'INVOLVED_IN', more: 299 }]])
    expect(await ask({ asOf: '2024-12-31' })).toMatchObject({ data: { around: null }, errors: [] })
  })

  it('that cannot be asked for is refused with what to try', async () => {
    expect(codes(await ask({ of: 'nobody' }))).toEqual(['UNKNOWN_ID'])
    expect(codes(await ask({ hops: 5 }))).toEqual(['TOO_MANY'])
    expect(codes(await ask({ hops: 0 }))).toEqual(['BAD_COUNT'])
    expect(codes(await ask({ limit: 501 }))).toEqual(['TOO_MANY'])
    expect(codes(await ask({ limits: [{ kind: 'ISSUED', limit: -1 }] }))).toEqual(['BAD_COUNT'])
    expect((await around({ of: 'alone' })).ids).toEqual(['alone'])
  })
})
