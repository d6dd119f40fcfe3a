import './overview-panel.css'
import { useMemo } from 'react'
import type { FacetsQuery } from '../generated.ts'
import { go } from '../view.ts'
import type { Rows, View } from '../view.ts'
import { gridOf, unitOf } from './grid.ts'
import { nameOf, narrowing, othersThan, rowNames } from './groups.ts'
import { number } from './places.ts'
import { most } from './selection.ts'
import { useCounted, useFacet } from './use-counted.ts'
import type { Counted } from './use-reach.ts'
import { waysOf } from './ways.ts'

interface Props {
  readonly view: View
  readonly reach: Counted
}

const shownOfEach = 5
/** The ways name years as the grid does, however many columns it has room for. */
const anyWidth = 60

/** What the numbers count, one-click ways to what can be drawn, and the same events by everything else. */
export function OverviewPanel({ view, reach }: Props) {
  const { asOf } = view
  const { filter, total, months, rows, window } = reach
  const counted = useCounted({ filter, asOf, rows, window })
  const [one, other] = othersThan(rows)
  const first = useFacet({ filter, asOf, by: one })
  const second = useFacet({ filter, asOf, by: other })
  const ways = useMemo(() => {
    const grid = counted === null ? null : gridOf(counted.data, counted.rows, counted.window, anyWidth)
    return waysOf(grid, [counted?.data.histogram.groups ?? [], first?.groups ?? [], second?.groups ?? []])
  }, [counted, first, second])
  return (
    <aside className="evidence counted" aria-label="What is counted">
      <section className="scroll" aria-label="Ways to see less, and the same events by other things">
        <h2>{number(total)} events, counted</h2>
        <p className="quiet">
          Numbers count events; bars compare {unitOf(window) === 'YEAR' ? 'years' : 'months'} within a row. That is too
          many to draw one by one; from {most} down, each event gets its own mark.
        </p>
        <div className="measure" aria-hidden="true">
          <i style={{ width: `${(most / total) * 100}%` }} />
          <span style={{ left: `${(most / total) * 100}%` }}>{most}</span>
          <small>{number(total)} now</small>
        </div>
        {ways.length > 0 && (
          <>
            <Head name="Few enough to draw" note="one click" />
            <ul className="ways">
              {ways.map(({ name, count, opens }) => (
                <li key={name}>
                  <button type="button" className="button" onClick={() => go(opens)}>
                    <span>{name}</span> <b>{number(count)}</b>
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        <Facet by={one} facet={first} />
        <Facet by={other} facet={second} />
        {view.from === null && view.until === null && asOf === null && <KnownTo months={months} />}
      </section>
      <div className="foot">
        <p className="quiet hint">Arrows move among the numbers, Enter opens one.</p>
      </div>
    </aside>
  )
}

const Head = ({ name, note }: { name: string; note: string }) => (
  <div className="head">
    <h3>{name}</h3>
    <small>{note}</small>
  </div>
)

const headings: Readonly<Record<Rows, string>> = {
  COUNTRY: 'Country', ORGANIZATION: 'Who had a part in it', KIND: 'What happened',
} // prettier-ignore

function Facet({ by, facet }: { by: Rows; facet: FacetsQuery['histogram'] | null }) {
  if (facet === null || facet.groups.length === 0) return null
  const groups = facet.groups.slice(0, shownOfEach)
  const all = facet.groups.length + (facet.rest?.groups ?? 0)
  const longest = groups[0]?.total ?? 1
  return (
    <>
      <Head
        name={headings[by]}
        note={[
          by === 'KIND' ? null : 'an event can be of several',
          all > groups.length ? `${groups.length} of ${number(all)} shown` : null,
        ]
          .filter(Boolean)
          .join('; ')}
      />
      <ul className="facet">
        {groups.map((group) => {
          const alone = narrowing(group)
          return (
            <li key={Object.values(alone).join(' ')}>
              <button
                type="button"
                className={group.total <= most ? 'few' : ''}
                onClick={() => go({ ...alone, rows: null })}
              >
                <span>{nameOf(group)}</span>
                <i aria-hidden="true" style={{ width: `${(group.total / longest) * 100}%` }} />
                <b>{number(group.total)}</b>
              </button>
            </li>
          )
        })}
      </ul>
      <button type="button" className="link as-rows" onClick={() => go({ rows: by })}>
        A row for each of the {rowNames[by][1]}
      </button>
    </>
  )
}

/** How exactly the dates are known, as far as months tell. */
function KnownTo({ months: { total, buckets } }: { months: Counted['months'] }) {
  const dated = buckets.reduce((sum, bucket) => sum + bucket.total, 0)
  const vague = buckets.reduce((sum, bucket) => sum + bucket.uncertain, 0)
  const parts: readonly (readonly [string, number])[] = [
    ['the month, or better', dated - vague],
    ['less exactly', vague],
    ['no date is known', total - dated],
  ]
  return (
    <>
      <Head name="Date known to" note={number(total)} />
      <dl className="facet">
        {parts
          .filter(([, count]) => count > 0)
          .map(([name, count]) => (
            <div key={name}>
              <dt>{name}</dt>
              <i aria-hidden="true" style={{ width: `${(count / total) * 100}%` }} />
              <dd>{number(count)}</dd>
            </div>
          ))}
      </dl>
    </>
  )
}
