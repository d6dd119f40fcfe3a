import { shapePaths } from '../lanes/shapes.ts'
import { chosenOf } from '../arranging/acts.ts'
import { go } from '../view.ts'
import type { View } from '../view.ts'
import type { Undated } from './columns.ts'
import { MoreButton } from './more-button.tsx'

interface Props {
  readonly events: readonly Undated[]
  /** Numbers of the chain's events. */
  readonly numbers: ReadonlyMap<string, number> | null
  readonly view: View
}

/** What has no place on the axis: below it, each with its shape before its words. */
export function UndatedList({ events, numbers, view }: Props) {
  return (
    <section className="undated">
      <h2>Without a date</h2>
      <ul className="turned-labels">
        {events.map(({ id, title, second, tone, hollow }) => (
          <li key={id}>
            <button
              type="button"
              aria-pressed={chosenOf(view).includes(id)}
              data-event={id}
              title={title}
              onClick={() => go({ selected: id })}
            >
              <svg className={tone} width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">
                <path
                  d={shapePaths[tone]}
                  transform="scale(1.3)"
                  fill={hollow ? 'var(--panel)' : 'var(--k)'}
                  stroke="var(--k)"
                  strokeWidth="1.6"
                />
              </svg>
              <b>
                {numbers && <i className="nr">{numbers.get(id)}</i>}
                {title}
              </b>
              <small>{second}</small>
            </button>
            <MoreButton id={id} title={title} view={view} />
          </li>
        ))}
      </ul>
    </section>
  )
}
