import type { ThingFragment } from '../generated.ts'
import { go } from '../view.ts'
import { named } from '../words/claims.ts'
import { listed } from '../words/sentence.ts'
import { hub, mostSteps, tiesInWords } from './asked.ts'
import type { Ways } from './asked.ts'
import { Widen } from './widen.tsx'

interface Props {
  readonly ways: Ways
  readonly from: ThingFragment
  readonly to: ThingFragment
  /** What has too many ties to be searched through. */
  readonly skipped: readonly ThingFragment[]
}

/** That no way is known, within which bounds that was looked for, and the next step. */
export function NoWay({ ways, from, to, skipped }: Props) {
  return (
    <div className="no-way">
      <p>
        No way is known between <b>{named(from)}</b> and <b>{named(to)}</b> within {ways.steps} steps{boundsOf(ways)}.
        {skipped.length > 0 &&
          ` What ${listed(skipped.slice(0, 3).map(named))} ${skipped.length === 1 ? 'is' : 'are'} tied to is too much to look through: a way may lead there.`}{' '}
        That says what the sources here tell, not that the two have nothing to do with each other.
      </p>
      <ul>
        {ways.steps < mostSteps && (
          <li>
            <button
              type="button"
              className="button"
              onClick={() => go({ ways: { ...ways, steps: mostSteps, told: 1 } })}
            >
              Look {mostSteps} steps far
            </button>
          </li>
        )}
        <Widen ways={ways} />
      </ul>
      <p className="quiet">Or add an article that tells of both.</p>
    </div>
  )
}

/** ", over who owns whom alone, and not through 2 things". */
function boundsOf({ over, avoid, noHubs }: Ways): string {
  return [
    over === null ? '' : `, over ${tiesInWords(over)} alone`,
    avoid.length === 0 ? '' : `, not through ${avoid.length === 1 ? 'the one' : `the ${avoid.length}`} you left aside`,
    noHubs ? `, not through what has more than ${hub} ties` : '',
  ].join('')
}
