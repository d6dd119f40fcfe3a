import { expect, it } from 'vitest'
import type { Mark } from '../../web/lanes/dataset.ts'
import { endOf, startOf } from '../../web/lanes/time.ts'
import { columnsOf } from '../../web/phone/columns.ts'

const span = { from: startOf('2025-01-01'), until: endOf('2026-02-28') }
const mark = (id: number, earliest: string, latest = earliest): Mark => ({
  id: `m${id}`, lane: 'l', tone: 'p', type: 'Penalty', title: `Fine ${id}`, line: '', earliest, latest, dense: null,
  hollow: false, knownFrom: null, parties: [],
}) // prettier-ignore

it('marks of one day stand beside and below each other, never one upon another', () => {
  const marks = [
    mark(0, '2025-01-01', '2025-09-30'),
    ...Array.from({ length: 12 }, (_, at) => mark(at + 1, '2026-02-11')),
  ]
  const { columns } = columnsOf(
    { lanes: [], marks, links: [], lastKnown: null, lastSource: null, sources: 1, truncated: false },
    span,
    376,
  )
  const days = columns.filter(({ bar }) => !bar)
  expect(days).toHaveLength(12)
  for (const [at, one] of days.entries()) {
    for (const other of days.slice(at + 1)) {
      const apart = Math.max(Math.abs(one.left - other.left), Math.abs(one.at - other.at))
      expect(apart, `${one.id} ${other.id}`).toBeGreaterThanOrEqual(17)
    }
  }
  for (const { left } of days) expect(left).toBeLessThanOrEqual(146 - 24)
})
