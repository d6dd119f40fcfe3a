import { expect, it } from 'vitest'
import { chainOrder } from '../../../web/chain/order.ts'

const node = (id: string, earliest: string | null, latest = earliest) => ({ id, date: { earliest, latest } })
const edge = (from: string, to: string) => ({ from: { id: from }, to: { id: to } })
const told = (graph: Parameters<typeof chainOrder>[0]) => chainOrder(graph).map(({ id, number }) => `${number} ${id}`)

it('A cause is told before its effect, even where its date is open or later', () => {
  const nodes = [
    node('penalty', '2025-09-09', '2025-09-30'),
    node('told', '2025-03-01', '2025-05-31'),
    node('leak', '2025-05-01', '2025-05-31'),
    node('transfer', null, '2025-05-31'),
    node('accusation', '2025-09-09'),
  ]
  const edges = [
    edge('transfer', 'leak'),
    edge('leak', 'told'),
    edge('transfer', 'accusation'),
    edge('accusation', 'penalty'),
  ]
  expect(told({ nodes, edges })).toEqual(['1 transfer', '2 leak', '3 told', '4 accusation', '5 penalty'])
})

it('The undated come last, and equals by id, whatever order they came in', () => {
  const nodes = [node('b', null), node('c', '2025-01-01'), node('a', null)]
  expect(told({ nodes, edges: [] })).toEqual(['1 c', '2 a', '3 b'])
  expect(told({ nodes: [...nodes].toReversed(), edges: [] })).toEqual(['1 c', '2 a', '3 b'])
})

it('Sources that make two events each other’s cause still leave both in the story', () => {
  const nodes = [node('late', '2025-02-01'), node('early', '2025-01-01')]
  expect(told({ nodes, edges: [edge('late', 'early'), edge('early', 'late')] })).toEqual(['1 early', '2 late'])
})

it('A link to something outside the chain holds nothing up', () => {
  expect(told({ nodes: [node('a', '2025-01-01')], edges: [edge('elsewhere', 'a')] })).toEqual(['1 a'])
})
