import { describe, expect, it } from 'vitest'
import { cameBetween, railNote, stopAt, stopsOf, yetToCome } from '../../web/brush/known.ts'
import { monthsOf } from '../../web/brush/months.ts'
import type { Dataset, Link, Mark } from '../../web/lanes/dataset.ts'
import { columnsOf } from '../../web/phone/columns.ts'
import { filtered } from '../../web/lanes/filter.ts'
import { shortened } from '../../web/lanes/label.ts'
import { layout } from '../../web/lanes/layout.ts'
import { boxesOf, crossings, meets, pointsOf } from '../../web/lanes/obstacles.ts'
import { routesOf } from '../../web/lanes/route.ts'
import { endOf, spanOf, startOf } from '../../web/lanes/time.ts'

// An invented case: Larkfield Group owns Maison Orrin; the Harbor Authority accuses it.
const mark = (id: string, lane: string, earliest: string | null, latest: string | null, more: Partial<Mark> = {}): Mark => ({
  id, lane, earliest, latest, tone: 'i', type: 'Incident', title: id, line: '', dense: null, hollow: false, knownFrom: latest, parties: [lane], ...more,
}) // prettier-ignore
const link = (from: string, to: string): Link => ({
  id: `${from}~${to}`,
  from,
  to,
  tone: 'i',
  said: false,
  faint: false,
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
  lastSource: '2025-09',
  sources: 1,
  truncated: false,
}
const span = { from: startOf('2025-01-01'), until: endOf('2025-12-31') }
const measure = (text: string): number => text.length * 7
const room = { width: 1032, height: 672, span, measure, numbers: null, unfolded: new Set<string>() }
const placed = (id: string, picture = layout(world, room)) => {
  const found = picture.marks.find((each) => each.id === id)
  if (!found) throw new Error(`${id} is not drawn`)
  return found
}

describe('lanes', () => {
  it('stand one under the other and share the height of the page', () => {
    const { lanes, height } = layout(world, { ...room, height: 420 })
    expect(lanes.map(({ id, top }) => [id, top > 0])).toEqual([
      ['group', false],
      ['orrin', true],
      ['authority', true],
    ])
    expect(height).toBeCloseTo(420, 0)
  })

  it('do not stretch over a page that is too high for them', () => {
    const alone = world.marks.filter(({ id }) => id === 'accusation')
    const { lanes } = layout({ ...world, marks: alone, links: [] }, room)
    expect(lanes.find(({ id }) => id === 'authority')?.height).toBeLessThanOrEqual(140)
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

describe('events without a date', () => {
  // Five without a date beside three bars of the same lane.
  const undated = ['one', 'two', 'three', 'four', 'five'].map((id) => mark(`${id}, told in many words`, 'orrin', null, null)) // prettier-ignore
  const mixed = { ...world, marks: [...world.marks, ...undated] }
  const drawn = (unfolded: readonly string[], numbers: ReadonlyMap<string, number> | null = null) => {
    const { marks, folds } = layout(mixed, { ...room, unfolded: new Set(unfolded), numbers })
    return { ids: marks.filter((each) => each.undated).map(({ id }) => id.split(',')[0]), words: folds.map(({ words }) => words) } // prettier-ignore
  }

  it('stand as their number, in one entry at the start of the lane', () => {
    expect(drawn([])).toEqual({ ids: [], words: ['5 without a date'] })
  })
  it('are drawn where a lane has a single one', () => {
    const { marks, folds } = layout({ ...mixed, marks: [...world.marks, ...undated.slice(0, 1)] }, room)
    expect([marks.filter((each) => each.undated).length, folds.length]).toEqual([1, 0])
  })
  it('are all drawn where the lane is asked for them, or a chain is followed', () => {
    expect(drawn(['orrin'])).toEqual({
      ids: ['five', 'four', 'one', 'three', 'two'],
      words: ['Gather what has no date'],
    })
    const chain = new Map(undated.map(({ id }, at) => [id, at + 1]))
    expect(drawn([], chain)).toEqual({ ids: ['five', 'four', 'one', 'three', 'two'], words: [] })
  })
  it('are drawn where they are selected, and counted out of their number', () => {
    expect(drawn(['two, told in many words'])).toEqual({ ids: ['two'], words: ['4 more without a date'] }) // prettier-ignore
  })
  it('never stand with their words, or the entry, over a bar or another label', () => {
    const { marks, folds } = layout(mixed, room)
    const spans = [
      ...marks.map(({ id, y, left, right, label }) => ({ id, y, left: Math.min(left, label.left), right: Math.max(right, label.right) })),
      ...folds.map(({ lane: id, y, left, right }) => ({ id, y, left, right })),
    ] // prettier-ignore
    const over = spans.filter((one) =>
      spans.some((other) => one !== other && one.y === other.y && one.left < other.right && other.left < one.right),
    )
    expect([folds.length, over]).toEqual([1, []])
  })
})

function never(): never {
  throw new Error('A link has no way')
}

describe('a bar', () => {
  it('is denser where a second sentence dates it closer', () => {
    const dense = { earliest: '2025-05-01', latest: '2025-05-31' }
    const both = { ...world, marks: world.marks.map((each) => (each.id === 'disclosure' ? { ...each, dense } : each)) }
    const bar = placed('disclosure', layout(both, room))
    expect(bar.inner?.[0]).toBeCloseTo(placed('leak').left, 5)
    expect(bar.inner?.[1]).toBeCloseTo(bar.right, 5)
    expect(placed('disclosure').inner).toBeNull()
  })

  it('with an open start holds its title where rows stand close, or has it above in the first', () => {
    const open = ['early', 'late'].map((id, at) => mark(id, 'orrin', null, `2025-0${2 * at + 5}-31`, { line: 'start not specified' })) // prettier-ignore
    const close = layout({ ...world, marks: [...open, ...world.marks.filter(({ id }) => id === 'transfer')], links: [] }, { ...room, height: 100 }) // prettier-ignore
    expect(close.marks.filter(({ openStart }) => openStart).map(({ id, label: { at, line } }) => [id, at, line])).toEqual([
      ['early', 'around', ''],
      ['transfer', 'inside', ''],
      ['late', 'inside', ''],
    ]) // prettier-ignore
  })

  it('holds its title alone where its words would be cut beside it', () => {
    const long = { ...world, marks: [mark('hack of the year', 'orrin', '2025-01-01', '2025-12-20', { line: 'a long line of words about when it was and who says so, all of them needed' })] } // prettier-ignore
    expect(placed('hack of the year', layout(long, room)).label).toMatchObject({ at: 'inside', line: '' })
  })
})

describe('links', () => {
  it('leave the cause from its edge and enter the effect from its left', () => {
    const { marks, links } = layout(world, room)
    const route = routesOf(links, marks).get('transfer~accusation')
    expect(route?.end).toEqual({ x: placed('accusation').x - 10, y: placed('accusation').y })
    expect(route?.bends[0]?.x).toBe(route?.start.x)
  })

  // The same with a comment, a penalty, and labels where the plainest ways would run.
  const busy: Dataset = {
    ...world,
    lanes: [...world.lanes, { ...lane('others', 0, null), kind: 'others' }],
    marks: [
      ...world.marks.map((each) =>
        each.id === 'transfer' ? { ...each, line: 'start not specified; illegal, yes' } : each,
      ),
      mark('steps', 'orrin', '2025-02-28', '2025-05-31', { tone: 't', type: 'Statement' }),
      mark('customers all informed', 'orrin', '2025-03-01', '2025-05-31', { tone: 'd', type: 'Statement' }),
      mark('penalty', 'orrin', '2025-09-09', '2025-09-30', { tone: 'p', type: 'Penalty' }),
      mark('comment', 'others', '2025-05-01', '2025-05-31', { tone: 't', type: 'Statement', line: 'in May' }),
    ],
    links: [...world.links, link('accusation', 'penalty'), { ...link('leak', 'comment'), faint: true }],
  }

  it('stay clear of words; a reaction that would cross them goes straight beneath the bars', () => {
    const { marks, links } = layout(busy, room)
    const routes = routesOf(links, marks)
    const words = marks.flatMap((each) => boxesOf(each).filter(({ cost }) => cost > 2))
    expect(words.length).toBeGreaterThan(5)
    expect(routes.get('leak~comment')?.bends).toEqual([])
    expect(links.map(({ id }) => [id, crossings(pointsOf(routes.get(id) ?? never()), words)])).toEqual(
      links.map(({ id }) => [id, 0]),
    )
  })

  it('come from above or below where words stand at the left of an event', () => {
    const august = { from: Date.UTC(2025, 7, 20), until: Date.UTC(2025, 8, 11) }
    const long = busy.marks.map((each) => ({ ...each, title: `${each.id}, told in many words` }))
    const { marks, links } = layout({ ...busy, marks: long }, { ...room, span: august })
    const penalty = marks.find(({ id }) => id === 'penalty') ?? never()
    expect(penalty.label.at).toBe('left')
    const way = pointsOf(routesOf(links, marks).get('accusation~penalty') ?? never())
    expect(
      crossings(
        way,
        boxesOf(penalty).filter(({ cost }) => cost > 2),
      ),
    ).toBe(0)
  })

  it('pass beside what stands between on the same day, and beside its words', () => {
    const fine = (id: string, where: string) => mark(id, where, '2025-12-20', '2025-12-20', { tone: 'p', title: `${id} told in many words` }) // prettier-ignore
    const fined: Dataset = {
      ...world,
      marks: [fine('first', 'group'), fine('between', 'orrin'), { ...fine('ruling', 'authority'), tone: 'r' }],
      links: [link('ruling', 'first')],
    }
    const { marks, links } = layout(fined, room)
    const way = pointsOf(routesOf(links, marks).get('ruling~first') ?? never())
    expect(marks.map(({ label }) => label.at)).toEqual(['left', 'left', 'left'])
    expect(crossings(way, boxesOf(marks.find(({ id }) => id === 'between') ?? never()))).toBe(0)
  })

  it('stay clear of words also where many marks leave little time to look for a way', () => {
    const many: Dataset = {
      ...busy,
      lanes: [...busy.lanes, ...Array.from({ length: 90 }, (_, at) => lane(`other ${at}`, 0, null))],
      marks: [
        ...busy.marks,
        ...Array.from({ length: 90 }, (_, at) => mark(`event ${at}`, `other ${at}`, '2025-10-01', '2025-10-01')),
      ],
    }
    const { marks, links } = layout(many, room)
    const routes = routesOf(links, marks)
    const words = marks.flatMap((each) => boxesOf(each).filter(({ cost }) => cost > 2))
    expect(links.map(({ id }) => [id, crossings(pointsOf(routes.get(id) ?? never()), words)])).toEqual(
      links.map(({ id }) => [id, 0]),
    )
  })

  it('have their own words where no others stand', () => {
    const label = 'led to it, says the authority'
    const { marks, links } = layout({ ...busy, links: busy.links.map((each) => ({ ...each, label })) }, room)
    const boxes = [...routesOf(links, marks, measure).values()].flatMap(({ label: spot }) => {
      if (spot === null) return []
      const left = spot.anchor === 'start' ? spot.x : spot.x - measure(label)
      return [{ left, right: left + measure(label), top: spot.y - 10, bottom: spot.y + 2, cost: 1 }]
    })
    expect(boxes.length).toBeGreaterThan(2)
    const taken = marks.flatMap(boxesOf)
    expect(boxes.filter((box, at) => [...taken, ...boxes.slice(0, at)].some((other) => meets(box, other)))).toEqual([])
  })

  const fines = (...days: string[]): Dataset => ({
    ...world,
    marks: [
      mark('ruling', 'authority', '2025-09-09', '2025-09-09', { tone: 'r', type: 'Ruling' }),
      ...days.map((day, at) => mark(`fine ${at}`, 'orrin', day, day, { tone: 'p', type: 'Penalty' })),
    ],
    links: days.map((_, at) => ({ ...link('ruling', `fine ${at}`), label: 'imposed' })),
  })
  const wordsOf = (data: Dataset, rightmost?: number) => {
    const { marks, links } = layout(data, room)
    return [...routesOf(links, marks, measure, rightmost).values()].flatMap(({ label }) => label?.text ?? [])
  }

  it('say once what one cause did to several', () => {
    expect(wordsOf(fines('2025-11-01', '2025-11-20', '2025-12-20'))).toEqual(['imposed\u00A0×3'])
    expect(wordsOf(fines('2025-11-01'))).toEqual(['imposed'])
  })

  it('and their words stay clear of the entry that stands for events without a date', () => {
    const data = fines('2025-11-01')
    const { marks, links } = layout(data, room)
    const label = (folds: Parameters<typeof routesOf>[4]) =>
      [...routesOf(links, marks, measure, Infinity, folds).values()][0]?.label
    const free = label([]) ?? never()
    const boxOf = ({ x, y, anchor }: typeof free) => {
      const left = anchor === 'start' ? x : x - measure('imposed')
      return { left, right: left + measure('imposed'), top: y - 12, bottom: y + 4 }
    }
    const { left, right, top } = boxOf(free)
    const fold = { id: 'orrin', lane: 'orrin', open: false, words: '3 more', left, right, y: top + 8 }
    expect(meets(boxOf(label([fold]) ?? never()), { left, right, top: top - 4, bottom: top + 20 })).toBe(false)
  })

  it('have no words beyond the right edge', () => expect(wordsOf(fines('2025-11-01'), 500)).toEqual([]))

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
    // Months after all that happened are one step, not many that change nothing.
    expect(stopsOf(world.marks, span, '2030-01-15').slice(-2)).toEqual(['2025-12-31', '2030-01-15'])
    expect(cameBetween(world.marks, '2025-06-30', '9999-12-31')).toBe('ruling')
    expect(cameBetween(world.marks, '9999-12-30', '9999-12-31')).toBeNull()
    expect(yetToCome(world.marks, '2025-06-30')).toBe('ruling')
  })
})

describe('the rail', () => {
  const marks = [
    mark('a', 'orrin', null, null, { knownFrom: '2025-09-30' }),
    mark('b', 'orrin', null, null, { knownFrom: null }),
    mark('c', 'authority', null, null, { tone: 'r', knownFrom: '2025-09-09' }),
    mark('d', 'orrin', null, null, { tone: 'p', knownFrom: '2025-05-31' }),
  ]
  it.each([
    [1000, 'after it came 2 incidents, ruling'],
    [200, 'later: 2 incidents, ruling'],
    [130, '3 events came later'],
    [10, '3 later'],
  ])('says what came in whole words: %i pixels', (pixels, words) =>
    expect(railNote(marks, '2025-06-30', pixels)).toBe(words),
  )
  it('says that nothing came after where nothing did', () => {
    expect(railNote(marks.slice(3), '2025-06-30', 500)).toBe('nothing came after')
  })
  it('rests at the stop before a day, at the first where there is none', () => {
    const stops = ['2025-01-31', '2025-06-30', '2025-09-09']
    expect(['2025-07-15', '2025-06-30', '2024-01-01'].map((day) => stopAt(stops, day))).toEqual([
      '2025-06-30',
      '2025-06-30',
      '2025-01-31',
    ])
  })
})

describe('the turned picture of a phone', () => {
  const { columns, height } = columnsOf(world, span, 376)
  it('runs down a true scale', () => {
    const leak = columns.find(({ id }) => id === 'leak')
    expect((leak?.top ?? 0) - 16).toBeCloseTo((360 / 365) * 120, 0)
    expect(columns.find(({ id }) => id === 'transfer')).toMatchObject({ openStart: true, top: 2 })
  })
  it('keeps labels apart and in the order of their marks', () => {
    const middles = columns.map(({ labelY }) => labelY)
    expect(middles).toEqual(middles.toSorted((one, other) => one - other))
    for (const [at, next] of columns.slice(1).entries()) {
      const before = columns[at]
      expect(next.labelY - (before?.labelY ?? 0)).toBeGreaterThanOrEqual(
        ((before?.labelHeight ?? 0) + next.labelHeight) / 2 - 0.001,
      )
    }
    expect(height).toBeGreaterThan((middles.at(-1) ?? 0) + 22)
  })
  it('gives bars that overlap in time columns of their own', () => {
    const lefts = ['leak', 'disclosure', 'transfer'].map((id) => columns.find((each) => each.id === id)?.left)
    expect(new Set(lefts).size).toBe(3)
  })
  it('lists what has no date apart from the axis, in order', () => {
    const apart = [mark('rumor', 'orrin', null, null, { line: 'date unknown' }), mark('fine', 'orrin', null, null)]
    const turned = columnsOf({ ...world, marks: [...apart, ...world.marks] }, span, 376)
    expect(turned.undated.map(({ id, second }) => [id, second])).toEqual([
      ['fine', 'orrin'],
      ['rumor', 'orrin; date unknown'],
    ])
    expect([turned.columns, turned.height]).toEqual([columns, height])
  })
  it('says the organization alone where the second line would be cut', () => {
    const line = 'a line much too long for the width of a telephone'
    const told = columnsOf({ ...world, marks: [mark('x', 'orrin', '2025-05-01', '2025-05-01', { line })] }, span, 376)
    expect(told.columns[0]?.second).toBe('orrin')
  })
})

describe('a label', () => {
  it('stands at the left rather than cut at the right edge: an amount is told whole', () => {
    const fine = mark('fine', 'orrin', '2025-12-11', '2025-12-11', { title: 'Fine of USD 9400000' })
    const { label } = placed('fine', layout({ ...world, marks: [fine], links: [] }, room))
    expect([label.at, label.title]).toEqual(['left', 'Fine of USD 9400000'])
  })

  it('is cut at a word and says so', () => {
    expect(shortened('Accuses the Shanghai subsidiary', 140, measure)).toBe('Accuses the …')
    expect(shortened('Leak', 140, measure)).toBe('Leak')
  })
})
