import { go } from '../view.ts'
import { counted } from '../words/sentence.ts'
import { hub } from './asked.ts'
import type { Ways } from './asked.ts'

/** What was ruled out, to take back. */
export function Widen({ ways }: { ways: Ways }) {
  const change = (next: Partial<Ways>): void => go({ ways: { ...ways, told: 1, ...next } })
  const ruledOut: readonly (readonly [boolean, string, Partial<Ways>])[] = [
    [ways.avoid.length > 0, `Through ${counted(ways.avoid.length, 'thing')} left aside again`, { avoid: [] }],
    [ways.noHubs, `Also through what has more than ${hub} ties`, { noHubs: false }],
    [ways.over !== null, 'Over every kind of tie', { over: null }],
    [ways.longer, 'Only the shortest ways', { longer: false }],
  ]
  return ruledOut
    .filter(([so]) => so)
    .map(([, words, next]) => (
      <li key={words}>
        <button type="button" className="link" onClick={() => change(next)}>
          {words}
        </button>
      </li>
    ))
}
