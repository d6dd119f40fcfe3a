import type { Mark } from '../lanes/dataset.ts'
import { go } from '../view.ts'
import type { View } from '../view.ts'
import { partInWords } from '../words/dates.ts'

const first = '1600-01-01'

interface Props {
  readonly on: string
  /** The last day that is looked at. */
  readonly last: string
  readonly view: View
  readonly selected: Mark | null
}

/** Which day the trees are of: any, the last that is looked at, or the one on which the selected event happened. */
export function DayChoice({ on, last, view, selected }: Props) {
  // What happened between two days asks for its first: who owned whom when it began.
  const happened = selected === null ? null : (selected.dense?.earliest ?? selected.earliest ?? selected.latest)
  const choose = (day: string): void => {
    if (day >= first) go({ on: day === last ? null : day })
  }
  return (
    <div className="owned-day">
      <label>
        Who owned whom on{' '}
        <input
          type="date"
          value={on}
          min={first}
          onChange={(event) => choose(event.target.value)}
          aria-describedby="owned-day-words"
        />
      </label>
      <span className="apart" id="owned-day-words">
        {partInWords(on)}
      </span>
      {on !== last && (
        <button type="button" className="link" onClick={() => choose(last)}>
          {view.asOf === null ? 'Today' : partInWords(last)}
        </button>
      )}
      {selected !== null && happened !== null && happened !== on && (
        <button type="button" className="link" onClick={() => choose(happened)} title={selected.title}>
          When this happened: {partInWords(happened)}
        </button>
      )}
      <ul className="owned-key" aria-label="Key to the lines">
        <li>
          <i className="line" />
          so on that day
        </li>
        <li>
          <i className="line perhaps" />
          perhaps so; nothing excludes it
        </li>
      </ul>
    </div>
  )
}
