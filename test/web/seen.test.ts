import { expect, it } from 'vitest'
import type { Picture } from '../../web/lanes/layout.ts'
import { seenOf } from '../../web/lanes/seen.ts'

// Five events of an invented case, one below the other; the first led to the last, the second to the third.
const heights = { leak: 100, denial: 900, apology: 1000, fine: 5000, appeal: 9000 }
const marks = Object.entries(heights).map(([id, y]) => ({ id, y }))
const links = [
  { id: 'leak~appeal', from: 'leak', to: 'appeal' },
  { id: 'denial~apology', from: 'denial', to: 'apology' },
]
// oxlint-disable-next-line no-unsafe-type-assertion -- All that is asked of a mark here is where it stands.
const picture = { marks, links } as unknown as Picture

const idsIn = (top: number, bottom: number): string[] => {
  const seen = seenOf(picture, { top, bottom })
  return [...seen.marks, ...seen.links].map(({ id }) => id)
}

it('draws the marks on the screens that are near, and no link between others', () =>
  expect(idsIn(-900, 100)).toEqual(['leak', 'appeal', 'leak~appeal']))

it('draws a link that runs through what is seen, with its ends far above and below', () =>
  expect(idsIn(4500, 5500)).toEqual(['leak', 'fine', 'appeal', 'leak~appeal']))

it('draws nothing of what ends above', () => expect(idsIn(9500, 9900)).toEqual([]))
