import { expect, it } from 'vitest'
import { stripLabels } from '../../../web/reader/strip-labels.ts'

const at = (...places: [number, number][]) => places.map(([number, y]) => ({ key: `fact ${number}`, number, y }))
const texts = (facts: ReturnType<typeof at>, active: string | null = null) =>
  stripLabels(facts, active).map(({ text, y }) => `${text} at ${y}`)

it('Facts closer than a line share a number, however they are given', () => {
  expect(texts(at([5, 104], [1, 0], [4, 100], [6, 108], [7, 112]))).toEqual(['1 at 0', '4–6 at 100', '7 at 112'])
})

it('A dash leaves no number out', () => {
  expect(texts(at([2, 0], [5, 3]))).toEqual(['2, 5 at 0'])
  expect(texts(at([2, 0], [5, 3], [9, 4]))).toEqual(['2 … at 0'])
})

it('The fact in focus keeps its number, and nothing stands on it', () => {
  expect(texts(at([4, 100], [5, 104], [6, 113]), 'fact 5')).toEqual(['5 at 104'])
  expect(texts(at([4, 100], [5, 104], [6, 118]), 'fact 5')).toEqual(['5 at 104', '6 at 118'])
})
