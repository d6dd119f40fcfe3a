import { describe, expect, it } from 'vitest'
import { emptyView, fromUrl, toUrl } from '../../web/view.ts'
import type { View } from '../../web/view.ts'

const at = (path: string): View => fromUrl(new URL(path, 'http://localhost'))

describe('the view in the URL', () => {
  it('comes back as it was', () => {
    const view: View = {
      selected: 'ruling 1',
      chain: 'r&1',
      reading: { source: 'a/b', claim: 'c' },
      asOf: '2025-06-30',
      types: ['RULING', 'PENALTY'],
      about: 'dior',
      from: '2025-01-01',
      until: '2025-06-30',
    }
    expect(at(toUrl(view))).toEqual(view)
    expect(toUrl(emptyView)).toBe('/')
    expect(at('/')).toEqual(emptyView)
  })
  it('opens from a broken link with what it understands', () => {
    expect(at('/?known=2025-02-31&kinds=ufo&from=2025-05-01&until=2025-01-01&sel=x')).toEqual({
      ...emptyView,
      selected: 'x',
    })
    expect(at('/read/%E0%A4%A')).toEqual(emptyView)
  })
})
