import { describe, expect, it } from 'vitest'
import type { Dataset, Link, Mark } from '../../web/lanes/dataset.ts'
import { layout } from '../../web/lanes/layout.ts'
import { routesOf } from '../../web/lanes/route.ts'
import { dayOf, endOf, startOf } from '../../web/lanes/time.ts'

// An invented post office that loses a letter every day, and the authority that rules on it.
const mark = (id: string, lane: string, earliest: string | null, latest = earliest): Mark => ({
  id, lane, earliest, latest, tone: 'i', type: 'Incident', title: `${id} is lost on its way`, line: 'the office says', dense: null, hollow: false, knownFrom: latest, parties: [lane],
}) // prettier-ignore
const lane = (id: string, kind: 'company' | 'regulator') => ({ id, name: id, note: '', kind, depth: 0, parent: null })
const link = (from: string, to: string): Link => ({ id: `${from}~${to}`, from, to, tone: 'i', said: false, faint: false, label: 'ruled on', claim: null }) // prettier-ignore
const dayAfter = (day: string, days: number): string => dayOf(startOf(day) + days * 86_400_000)
const letters = (count: number, dated: (at: number) => [string | null, string | null]): Mark[] =>
  Array.from({ length: count }, (_, at) => mark(`letter ${at}`, 'post', ...dated(at)))
const daily = letters(150, (at) => [dayAfter('2025-03-01', Math.floor(at / 3)), dayAfter('2025-03-01', Math.floor(at / 3))]) // prettier-ignore
const world = (marks: readonly Mark[], links: readonly Link[] = []): Dataset => ({
  lanes: [lane('post', 'company'), lane('authority', 'regulator')],
  marks: [...marks, mark('ruling', 'authority', '2025-11-11')],
  links,
  lastKnown: '2025-12-31', lastSource: null, sources: 1, truncated: false,
}) // prettier-ignore
const span = { from: startOf('2025-01-01'), until: endOf('2025-12-31') }
const measure = (text: string): number => text.length * 7
const room = { width: 1432, height: 672, span, measure, numbers: null, unfolded: new Set<string>() }
const inPost = (data: Dataset, more: Partial<typeof room> = {}) => layout(data, { ...room, ...more }).marks.filter((each) => each.lane === 'post') // prettier-ignore

describe('a lane that is too full', () => {
  it('counts its events a number for each 46 pixels, each event once', () => {
    const counts = inPost(world(daily))
    expect(counts.length).toBeGreaterThan(2)
    expect(counts.flatMap(({ counted }) => counted?.ids ?? []).toSorted()).toEqual(daily.map(({ id }) => id).toSorted())
    for (const { left, right, label, counted } of counts) {
      expect(right - left).toBe(44)
      expect(label.title).toBe(String(counted?.ids.length))
    }
    expect(new Set(counts.map(({ y }) => y)).size).toBe(1)
    expect(Math.max(...counts.map(({ counted }) => counted?.share ?? 0))).toBe(1)
  })

  it('says when the events of a count may have happened, from the first to the last day', () => {
    const [first] = inPost(world(daily))
    const days = daily.filter(({ id }) => first?.counted?.ids.includes(id)).map(({ earliest }) => earliest)
    expect(dayOf(first?.counted?.span.from ?? 0)).toBe('2025-03-01')
    expect(dayOf((first?.counted?.span.until ?? 0) - 1)).toBe(days.at(-1))
    expect(first?.line).toMatch(/^between 1 March 2025 and \d+ March 2025;/)
  })

  it('puts no made-up date to what is known vaguely: its count is as long as it may have taken', () => {
    const vague = letters(90, (at) => (at < 60 ? ['2025-03-01', '2025-08-31'] : [null, '2025-10-31']))
    const counts = inPost(world(vague))
    expect(counts.map(({ counted, left }) => [counted?.ids.length, counted?.share, left > 300])).toEqual([
      [60, null, true],
      [30, null, false],
    ])
  })

  it('leaves what is alone in its place a mark, and always draws what is selected and what has no date', () => {
    const more = [...daily, mark('lone letter', 'post', '2025-09-09'), mark('old letter', 'post', null)]
    const alone = (unfolded: readonly string[]) =>
      inPost(world(more), { unfolded: new Set(unfolded) }).filter(({ counted }) => counted === null).map(({ id }) => id) // prettier-ignore
    expect(alone([])).toEqual(['old letter', 'lone letter'])
    expect(alone(['letter 7'])).toContain('letter 7')
  })

  it('draws each where it is asked for that, and can be asked for the counts again', () => {
    const { marks, folds } = layout(world(daily), { ...room, unfolded: new Set(['each post']) })
    expect(marks.length).toBe(151)
    expect(folds.map(({ id, words }) => [id, words])).toEqual([['each post', 'Count them instead']])
    const top = Math.min(...marks.filter((each) => each.lane === 'post').map(({ y }) => y))
    expect(folds[0]?.y).toBeLessThan(top)
  })

  it('shortens labels first, then leaves them out: few rows need no counting', () => {
    const spread = letters(40, (at) => [dayAfter('2025-01-02', at * 9), dayAfter('2025-01-02', at * 9)])
    const short = inPost(world(spread.map((each) => ({ ...each, title: `${each.id} ${'is lost '.repeat(30)}` }))))
    expect(short.every(({ counted, label }) => counted === null && label.title.length < 15)).toBe(true)
    const bare = inPost(world(letters(60, (at) => [dayAfter('2025-01-02', at * 6), dayAfter('2025-01-02', at * 6)])), { width: 900 }) // prettier-ignore
    expect(bare.every(({ counted }) => counted === null)).toBe(true)
    expect(bare.filter(({ label }) => label.at === 'none').length).toBeGreaterThan(40)
  })

  it('bundles the links to a count: one way, and how many it stands for', () => {
    const ruled = daily.slice(0, 6).map(({ id }) => link('ruling', id))
    const said = [...ruled, { ...link('letter 0', 'letter 149'), label: '' }]
    const { links, marks } = layout(world(daily, said), room)
    expect(links.map(({ from, label }) => [from, label])).toEqual([['ruling', 'ruled on\u00A0×6']])
    expect(routesOf(links, marks, measure).size).toBe(1)
  })

  it('follows a chain through it: its own events are drawn, none is counted', () => {
    const numbers = new Map(daily.slice(0, 40).map(({ id }, at) => [id, at + 1]))
    const { marks } = layout(world(daily), { ...room, numbers })
    expect(marks.map(({ counted }) => counted)).toEqual(Array.from({ length: 40 }, () => null))
  })
})
