import { describe, expect, it } from 'vitest'
import { resolve } from '../../server/graph/resolve.ts'
import type { Decision } from '../../server/graph/resolve.ts'

const mentions = ['aster', 'aster-sa', 'birch', 'cedar'].map((id, seq) => ({ id, seq }))
const at = '2026-01-01T00:00:00Z'

const same = (a: string, b: string, more: Partial<Decision> = {}): Decision => ({
  id: `same ${a} ${b} ${more.by ?? 'MACHINE'}`, kind: 'SAME', by: 'MACHINE', at, a, b, name: null, ...more,
}) // prettier-ignore
const never = (a: string, b: string, more: Partial<Decision> = {}): Decision => ({
  ...same(a, b, more), id: `never ${a} ${b} ${more.by ?? 'MACHINE'}`, kind: 'NEVER',
}) // prettier-ignore
const goesBy = (a: string, name: string): Decision => ({ ...same(a, ''), id: `${a} goes by ${name}`, b: null, name })
const person = { by: 'PERSON' } as const

/** Clusters as sorted lists of sorted names, whatever the order of the decisions: it tries them forwards and backwards. */
function clusters(...decisions: Decision[]): string[] {
  const [forwards, backwards] = [decisions, decisions.toReversed()].map((some) => {
    const entries = [...resolve(mentions, some)]
    return [...Map.groupBy(entries, ([, entity]) => entity).values()]
      .map((group) =>
        group
          .map(([id]) => id)
          .toSorted()
          .join('+'),
      )
      .toSorted()
  })
  expect(forwards).toEqual(backwards)
  return forwards ?? []
}

describe('which mentions are one thing', () => {
  it('the oldest mention gives the entity its id', () => {
    expect(resolve(mentions, [same('birch', 'cedar'), same('cedar', 'aster')]).get('cedar')).toBe('aster')
  })

  it('without a decision, every mention stands for itself', () => {
    expect(clusters()).toEqual(['aster', 'aster-sa', 'birch', 'cedar'])
  })

  it('a NEVER between two members keeps whole clusters apart', () => {
    expect(
      clusters(
        same('aster', 'aster-sa', person),
        same('birch', 'cedar', person),
        same('aster', 'birch'),
        never('aster-sa', 'cedar'),
      ),
    ).toEqual(['aster+aster-sa', 'birch+cedar'])
  })

  it('a person joins what a machine keeps apart, and keeps apart what a machine joins', () => {
    expect(clusters(never('aster', 'birch'), same('aster', 'birch', person))).toContain('aster+birch')
    expect(clusters(same('aster', 'birch'), never('aster', 'birch', person))).toContain('aster')
  })

  it('of two words of people on one pair, the later counts', () => {
    const later = { ...person, at: '2026-02-01T00:00:00Z' }
    expect(clusters(same('aster', 'birch', person), never('aster', 'birch', later))).toContain('aster')
    expect(clusters(never('aster', 'birch', person), same('aster', 'birch', later))).toContain('aster+birch')
  })

  it('mentions that go by one name come together', () => {
    expect(clusters(goesBy('aster', 'aster'), goesBy('aster-sa', 'aster'), goesBy('birch', 'birch'))).toEqual([
      'aster+aster-sa',
      'birch',
      'cedar',
    ])
  })

  it('owner and owned of one name stay apart, and a third of that name is given to neither', () => {
    expect(
      clusters(goesBy('aster', 'x'), goesBy('aster-sa', 'x'), goesBy('birch', 'x'), never('aster', 'aster-sa')),
    ).toEqual(['aster', 'aster-sa', 'birch', 'cedar'])
  })
})
