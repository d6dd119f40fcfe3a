import { describe, expect, it } from 'vitest'
import { emptyView, fromUrl, toUrl, sameParts } from '../../web/view.ts'
import type { View } from '../../web/view.ts'

const at = (path: string): View => fromUrl(new URL(path, 'http://localhost'))

describe('the view in the URL', () => {
  it('comes back as it was', () => {
    const view: View = {
      embedded: false,
      look: 'network',
      selected: 'ruling 1',
      also: ['leak', 'ruling 2'],
      chain: 'r&1',
      reading: { source: 'a/b', claim: 'c' },
      asOf: '2025-06-30',
      on: '2021-01-07',
      hidden: ['comment'],
      only: ['ruling 1', 'leak'],
      pinned: ['kettles'],
      collapsed: ['holding', 'a&b'],
      types: ['RULING', 'PENALTY'],
      about: 'dior',
      kind: 'RULING.FINE',
      rows: 'KIND',
      from: '2025-01-01',
      until: '2025-06-30',
      countries: ['CN', 'KR'],
      regulator: 'r 1',
      statuses: ['ANNOUNCED', 'IMPOSED'],
      amount: { currency: 'EUR', min: 1000, max: null },
      saidBy: 'REGULATOR',
      review: 'nobody',
      ways: null,
    }
    expect(at(toUrl(view))).toEqual(view)
    expect(toUrl(emptyView)).toBe('/')
    expect(at('/')).toEqual(emptyView)
  })
  it('stays in its frame', () => {
    expect(at('/embed?sel=x')).toEqual({ ...emptyView, embedded: true, selected: 'x' })
    expect(toUrl({ ...emptyView, embedded: true, selected: 'x' })).toBe('/embed?sel=x')
  })
  it('opens from a broken link with what it understands', () => {
    expect(at('/?known=2025-02-31&kinds=ufo&from=2025-05-01&until=2025-01-01&sel=x')).toEqual({
      ...emptyView,
      selected: 'x',
    })
    expect(at('/?country=France&kind=RULING.OUTAGE&rows=continent')).toEqual(emptyView)
    expect(at('/?kind=weather.toString&country=fr')).toEqual(emptyView)
    expect(at('/read/%E0%A4%A')).toEqual(emptyView)
  })
  it('keeps each part that says what it said before, so that nothing is drawn anew for it', () => {
    const before = at('/?hide=a&hide=b&pin=c')
    const after = sameParts(at('/?hide=a&hide=b&pin=d&sel=x'), before)
    expect(after).toEqual(at('/?hide=a&hide=b&pin=d&sel=x'))
    expect(after.hidden).toBe(before.hidden)
    expect(after.pinned).not.toBe(before.pinned)
  })
})
