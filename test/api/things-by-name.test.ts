import { describe, expect, it } from 'vitest'
import { sourceId } from '../support/world.ts'
import { tell, type Told } from '../graph/invented.ts'
import { importStory } from '../graph/import-story.ts'
import { askAGraph, askTheWorld, given } from './asking.ts'

const world = askTheWorld()

describe('things by their ids', () => {
  it('come in the order asked, of every type, twice where asked twice, and null where there is none', async () => {
    const query = `query ($ids: [ID!]!, $asOf: Date) { nodes(ids: $ids, asOf: $asOf) {
      __typename it: id ... on Company { name owns { subsidiary { id } } } ... on Event { title } ... on Source { heading: title }
    } }`
    const ids = ['silence', 'nothing', 'orrin', sourceId('spring'), 'orrin', 'authority']
    const silence = { __typename: 'Statement', it: 'silence', title: 'Maison Orrin declines to comment' }
    const orrin = {
      __typename: 'Company',
      it: 'orrin',
      name: 'Maison Orrin',
      owns: [{ subsidiary: { id: 'shanghai' } }],
    }
    const spring = { __typename: 'Source', it: sourceId('spring'), heading: 'Orrin tells its customers' }
    const { data, errors } = await world.ask(query, { ids })
    expect(errors).toEqual([])
    expect(data?.['nodes']).toEqual([silence, null, orrin, spring, orrin, { __typename: 'Regulator', it: 'authority' }])
    const then = await world.ask(query, { ids, asOf: '2025-06-30' })
    expect(then.data?.['nodes']).toEqual([null, null, { ...orrin, owns: [] }, spring, { ...orrin, owns: [] }, null])
  })

  it('include claims, and an empty list is an empty answer', async () => {
    const claim = given(await world.ask('{ claims(first: 1) { nodes { id quote } } }'), 'claims').nodes[0]
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Claim { quote } } }'
    expect((await world.ask(query, { ids: [claim?.id] })).data?.['nodes']).toEqual([claim])
    expect((await world.ask(query, { ids: [] })).data?.['nodes']).toEqual([])
  })

  it('are at most 500', async () => {
    const ids = (count: number) => Array.from({ length: count }, (_, index) => `no ${index}`)
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
    expect((await world.ask(query, { ids: ids(500) })).data?.['nodes']).toHaveLength(500)
    expect((await world.ask(query, { ids: ids(501) })).errors[0]?.extensions.code).toBe('TOO_MANY')
  })
})

const calls = (subject: string, name: string): Told => ({ predicate: 'NAME', subject, value: { name, named: true } })
const alias = (subject: string, name: string): Told => ({ predicate: 'ALIAS', subject, value: { name } })

describe('an organization by its name', () => {
  const { ask } = askAGraph(async (graph) => {
    const mentions = { aster: 'Company', birch: 'Company', office: 'Regulator' } as const
    const first = tell({
      published: '2025-05-13',
      mentions,
      facts: [
        calls('aster', 'Aster Ltd.'),
        calls('birch', 'Birch'),
        calls('office', 'Office of Data'),
        alias('office', 'Aster'),
      ],
    })
    const later = tell({
      published: '2025-07-01',
      mentions,
      facts: [
        calls('aster', 'Aster Ltd.'),
        calls('birch', 'Birch'),
        alias('aster', 'Élan'),
        alias('aster', 'Two'),
        alias('birch', 'Two'),
      ],
    })
    for (const story of [first, later]) await importStory(graph, story)
  })

  const company = async (variables: Record<string, unknown>) => {
    const query = 'query ($id: ID, $name: String, $asOf: Date) { company(id: $id, name: $name, asOf: $asOf) { name } }'
    const { data, errors } = await ask(query, variables)
    return data?.['company']?.['name'] ?? errors[0]?.extensions.code ?? null
  }

  it.each(['Aster Ltd.', 'aster', 'The ASTER, Inc', 'élan'])('is found by %s', async (name) => {
    expect(await company({ name })).toBe('Aster Ltd.')
  })

  it.each(['Aste', 'Elan', '', '...', 'Office of Data'])(
    'is not found by what is not its whole name: %s',
    async (name) => {
      expect(await company({ name })).toBeNull()
    },
  )

  it('is of the type asked for', async () => {
    const { data } = await ask('{ regulator(name: "Aster") { name } }')
    expect(data).toEqual({ regulator: { name: 'Office of Data' } })
  })

  it('and as of a day, by the names known then', async () => {
    expect(await company({ name: 'Élan', asOf: '2025-07-01' })).toBe('Aster Ltd.')
    expect(await company({ name: 'Élan', asOf: '2025-06-30' })).toBeNull()
    expect(await company({ name: 'Aster', asOf: '2025-06-30' })).toBe('Aster Ltd.')
    expect(await company({ name: 'Aster', asOf: '2025-05-12' })).toBeNull()
  })

  it('where several go by it, they are told apart by their ids', async () => {
    expect(await company({ name: 'Two' })).toBe('AMBIGUOUS_NAME')
    const { errors } = await ask('{ company(name: "Two") { name } }')
    const named = given(await ask('{ companies { nodes { id } } }'), 'companies').nodes.map(({ id }) => id)
    expect(named).toHaveLength(2)
    for (const id of named) expect(errors[0]?.message).toContain(id)
  })

  it.each([{}, { id: 'x', name: 'Aster' }])('is asked for by one of id and name: %o', async (variables) => {
    expect(await company(variables)).toBe('BAD_SELECTOR')
  })
})
