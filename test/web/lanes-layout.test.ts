import { describe, expect, it } from 'vitest'
import { stopsOf, yetToCome } from '../../web/brush/known.ts'
import { monthsOf } from '../../web/brush/months.ts'
import type { Dataset, Link, Mark } from '../../web/lanes/dataset.ts'
import { filtered } from '../../web/lanes/filter.ts'
import { shortened } from '../../web/lanes/label.ts'
import { layout } from '../../web/lanes/layout.ts'
import { routesOf } from '../../web/lanes/route.ts'
import { endOf, spanOf, startOf } from '../../web/lanes/time.ts'

// An invented case: Larkfield Group owns Maison Orrin; the Harbor Authority accuses it.
const mark = (id: string, lane: string, earliest: string | null, latest: string | null, more: Partial<Mark> = {}): Mark => ({
  id, lane, earliest, latest, tone: 'i', type: 'Incident', title: id, line: '', hollow: false, knownFrom: latest, parties: [lane], ...more,
}) // prettier-ignore
const link = (from: string, to: string): Link => ({
  id: `${from}~${to}`,
  from,
  to,
  tone: 'i',
  said: false,
  label: '',
  claim: null,
})
const lane = (id: string, depth: number, parent: string | null, kind: 'company' | 'regulator' = 'company') => ({
  id,
  name: id,
  note: '',
  kind,
  depth,
  parent,
})

const world: Dataset = {
  lanes: [lane('group', 0, null), lane('orrin', 1, 'group'), lane('authority', 0, null, 'regulator')],
  marks: [
    mark('leak', 'orrin', '2025-05-01', '2025-05-31'),
    mark('disclosure', 'orrin', '2025-03-01', '2025-05-31', { tone: 'd', type: 'Statement' }),
    mark('transfer', 'orrin', null, '2025-05-31'),
    mark('accusation', 'authority', '2025-09-09', '2025-09-09', {
      tone: 'r',
      type: 'Ruling',
      parties: ['authority', 'orrin'],
    }),
  ],
  links: [link('transfer', 'leak'), link('leak', 'disclosure'), link('transfer', 'accusation')],
  lastKnown: '2025-09-30',
  sources: 1,
  truncated: false,
}
const span = { from: startOf('2025-01-01'), until: endOf('2025-12-31') }
const measure = (text: string): number => text.length * 7
const room = { width: 1032, height: 672, span, measure, numbers: null }
const placed = (id: string, picture = layout(world, room)) => {
  const found = picture.marks.find((each) => each.id === id)
  if (!found) throw new Error(`${id} is not drawn`)
  return found
}

describe('lanes', () => {
  it('stand one under the other and share the height of the page', () => {
    const { lanes, height } = layout(world, room)
    expect(lanes.map(({ id, top }) => [id, top > 0])).toEqual([
      ['group', false],
      ['orrin', true],
      ['authority', true],
    ])
    expect(height).toBeCloseTo(672, 0)
  })

  it('show a known day as a mark, a month as a bar, and an open start from the edge of the lanes', () => {
    expect(placed('accusation').bar).toBe(false)
    expect(placed('leak').bar).toBe(true)
    expect(placed('leak').right - placed('leak').left).toBeCloseTo((696 / 365) * 31, 0)
    expect(placed('transfer')).toMatchObject({ openStart: true, left: 237 })
  })

  it('never put an effect into the row of its cause', () => {
    expect(world.links.filter(({ from, to }) => placed(from).y === placed(to).y)).toEqual([])
  })

  it('keep labels apart', () => {
    const { marks } = layout(world, room)
    const meeting = marks.flatMap((one) =>
      marks.filter(
        (other) =>
          one.id < other.id && one.y === other.y && one.label.right > other.left && other.label.right > one.left,
      ),
    )
    expect(meeting).toEqual([])
  })

  it('fold to 20 pixels where a chain has no event', () => {
    const { lanes, marks } = layout(world, { ...room, numbers: new Map([['leak', 1]]) })
    expect(lanes.map(({ id, folded }) => [id, folded])).toEqual([
      ['group', true],
      ['orrin', false],
      ['authority', true],
    ])
    expect(lanes[0]?.height).toBe(20)
    expect(marks.map(({ id, number }) => [id, number])).toEqual([['leak', 1]])
  })

  it('stay where they are when the same data comes again', () => {
    expect(layout(world, room)).toEqual(layout({ ...world, marks: world.marks.toReversed() }, room))
  })
})

describe('links', () => {
  it('leave the cause from its edge and enter the effect from its left', () => {
    const { marks, links } = layout(world, room)
    const route = routesOf(links, marks).get('transfer~accusation')
    expect(route?.end).toEqual({ x: placed('accusation').x - 10, y: placed('accusation').y })
    expect(route?.bends[0]?.x).toBe(route?.start.x)
  })

  it('are not drawn to what has no date', () => {
    const undated = {
      ...world,
      marks: world.marks.map((each) => (each.id === 'leak' ? { ...each, earliest: null, latest: null } : each)),
    }
    const { marks, links } = layout(undated, room)
    expect([...routesOf(links, marks).keys()]).toEqual(['transfer~accusation'])
  })
})

describe('the filter', () => {
  it('keeps an organization and all it owns, and the regulator that ruled on it', () => {
    expect(filtered(world, { types: null, about: 'group' }).lanes.map(({ id }) => id)).toEqual([
      'group',
      'orrin',
      'authority',
    ])
  })
  it('keeps only links whose two ends are shown', () => {
    expect(filtered(world, { types: ['INCIDENT'], about: null }).links.map(({ id }) => id)).toEqual(['transfer~leak'])
  })
})

describe('time', () => {
  it('spans the whole year where all events fit in one', () => {
    expect(spanOf(world.marks)).toEqual(span)
    expect(spanOf([])).toBeNull()
  })
  it('counts an event in every month it may fall into, dark only where it must', () => {
    const months = monthsOf(world.marks, span)
    expect(months.slice(2, 5).map(({ sure, maybe }) => [sure, maybe])).toEqual([
      [0, 1],
      [0, 1],
      [1, 2],
    ])
    expect(months[8]).toMatchObject({ sure: 1, maybe: 0 })
  })
  it('stops at the ends of months and whenever something became known', () => {
    expect(stopsOf(world.marks, span, '2025-09-30')).toContain('2025-09-09')
    expect(stopsOf(world.marks, span, '2025-09-30').at(-1)).toBe('2025-09-30')
    expect(yetToCome(world.marks, '2025-06-30')).toBe('1 ruling')
  })
})

describe('a label', () => {
  it('is cut at a word and says so', () => {
    expect(shortened('Accuses the Shanghai subsidiary', 140, measure)).toBe('Accuses the …')
    expect(shortened('Leak', 140, measure)).toBe('Leak')
  })
})
