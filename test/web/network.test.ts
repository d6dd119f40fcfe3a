import { expect, test } from 'vitest'
import type { Dataset, Mark } from '../../web/lanes/dataset.ts'
import type { Lane } from '../../web/lanes/trees.ts'
import { networkOf } from '../../web/network/graph.ts'
import { growthAt, namedAt } from '../../web/network/names.ts'
import { placed } from '../../web/network/placing.ts'
import { linesOf, roomOf } from '../../web/network/use-places.ts'

const lane = (id: string, kind: Lane['kind'], parent: string | null = null): Lane => ({
  id, name: id, note: '', kind, depth: parent === null ? 0 : 1, parent,
}) // prettier-ignore
const mark = (id: string, type: Mark['type'], own: string, parties: string[], day: string | null = null): Mark => ({
  id, lane: own, tone: 'i', type, title: id, line: '', earliest: day, latest: day, dense: null, hollow: false, knownFrom: null, parties,
}) // prettier-ignore

const data: Dataset = {
  lanes: [lane('Holding', 'company'), lane('Shop', 'company', 'Holding'), lane('Authority', 'regulator'), lane('Stranger', 'company')],
  marks: [
    mark('Leak', 'Incident', 'Shop', ['Shop'], '2024-05-02'),
    mark('Fine', 'Ruling', 'Authority', ['Authority', 'Shop'], '2024-09-01'),
    mark('Old leak', 'Incident', 'Stranger', ['Stranger'], '2020-01-01'),
  ],
  links: [
    { id: 'Leak~Fine', from: 'Leak', to: 'Fine', tone: 'r', said: false, faint: false, label: 'fined over', claim: null },
  ],
  lastKnown: null, lastSource: null, sources: 1, truncated: false,
} // prettier-ignore

const year = { from: Date.parse('2024-01-01'), until: Date.parse('2025-01-01') }

test('the network holds the events of the window, those with a part in them, and their owners', () => {
  const { things, ties } = networkOf(data, year, null)
  expect(things.map(({ id }) => id)).toEqual(['Holding', 'Shop', 'Authority', 'Leak', 'Fine'])
  expect(ties.map(({ from, words, to }) => `${from} ${words} ${to}`)).toEqual([
    'Holding owns Shop',
    'Leak with a part of Shop',
    'Authority issued Fine',
    'Fine against Shop',
    'Leak fined over Fine',
  ])
})

test('a chain shows its own events, whenever they were', () => {
  const { things } = networkOf(data, year, new Set(['Old leak']))
  expect(things.map(({ id }) => id)).toEqual(['Stranger', 'Old leak'])
})

const many = Array.from({ length: 120 }, (_, at) => ({
  id: `thing ${at}`,
  width: 60 + (at % 5) * 20,
  height: 40,
  lift: 8,
}))
const ties = many.slice(1).map(({ id }, at) => ({ from: `thing ${Math.floor(at / 3)}`, to: id, length: 80 }))

test('nothing stands over anything else, and the same network is the same picture', () => {
  const { places } = placed({ run: 1, things: many, ties, pinned: [] })
  const over = many.flatMap((one, at) =>
    many.slice(at + 1).filter((other) => {
      const [a, b] = [places[one.id], places[other.id]]
      if (!a || !b) throw new Error('A thing has no place')
      return Math.abs(a.x - b.x) < (one.width + other.width) / 2 - 1 && Math.abs(a.y - b.y) < 39
    }),
  )
  expect(over).toEqual([])
  expect(placed({ run: 2, things: many, ties, pinned: [] }).places).toEqual(places)
})

test('what a person has put somewhere stays there', () => {
  const { places } = placed({ run: 1, things: many, ties, pinned: [{ id: 'thing 7', x: 400, y: -300 }] })
  expect(places['thing 7']).toEqual({ x: 400, y: -300 })
})

test('far off what has most ties is named, as large as it can be read, and covers no other name and no sign', () => {
  const row = Array.from({ length: 40 }, (_, at) => ({
    id: `thing ${at}`, x: at * 120, y: 0, width: 110, height: 44, lift: 8, weight: at === 20 ? 9 : 1,
  })) // prettier-ignore
  expect(namedAt(1, row).size).toBe(40)
  const far = namedAt(0.2, row)
  expect(far.has('thing 20')).toBe(false)
  expect(growthAt(0.2) * 13 * 0.2).toBeCloseTo(11)
  const sparse = row.map((thing) => ({ ...thing, width: 60 }))
  const named = [...namedAt(0.3, sparse)]
  expect(named).toContain('thing 20')
  expect(named.length).toBeLessThan(40)
})

test('a name stands in lines of whole words, and a sum is never parted; its room holds each line', () => {
  const name = 'Surcharge of KRW\u202f36\u202f033\u202f000\u202f000 on everybody'
  const measure = (text: string): number => text.length * 7
  const lines = linesOf({ name }, measure)
  expect(lines).toEqual(['Surcharge of', 'KRW\u202f36\u202f033\u202f000\u202f000 on', 'everybody'])
  const { width, height } = roomOf({ kind: 'event', name }, measure)
  expect([width, height]).toEqual([Math.max(...lines.map(measure)), 28 + 3 * 16])
})
