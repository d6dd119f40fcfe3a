import { expect, test } from 'vitest'
import { annotated } from './annotated.ts'
import type { Scored } from './score.ts'
import { scoredOf } from './scored.ts'

test('the annotated articles are read right: 95 of 100 facts read are, 90 of 100 there are read, none is forbidden', async () => {
  const all = (await Promise.all(annotated.caseFile.map(scoredOf))).flat()
  const count = (outcome: Scored['outcome']) => all.filter((one) => one.outcome === outcome).length
  expect(all.filter(({ outcome }) => outcome === 'FORBIDDEN')).toEqual([])
  expect(count('HIT') / (count('HIT') + count('EXTRA'))).toBeGreaterThanOrEqual(0.95)
  expect(count('HIT') / (count('HIT') + count('MISS'))).toBeGreaterThanOrEqual(0.9)
})
