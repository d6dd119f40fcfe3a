import { useId, useState } from 'react'
import { DayTrouble, publishedOnOf } from '../adding/day.ts'
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

/**
 * A day in the words of the rest of the page, where a browser's own field writes it as its system does, 11/30/2026 say. What
 * is typed counts with Enter or when somebody goes on; what is no day is taken back.
 */
function DayField({ id, on, onChoose }: { id: string; on: string; onChoose: (day: string) => void }) {
  const [typed, setTyped] = useState<string | null>(null)
  const day = typed === null ? on : dayTyped(typed)
  const settle = (): void => {
    setTyped(null)
    if (day !== null && day !== on) onChoose(day)
  }
  return (
    <input
      id={id}
      value={typed ?? partInWords(on)}
      size={16}
      autoComplete="off"
      aria-invalid={day === null}
      title="A day, as 30 June 2025 or 2025-06-30"
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={({ key }) => {
        if (key === 'Enter') settle()
      }}
      onBlur={settle}
    />
  )
}

/** A whole day as people write it, YYYY-MM-DD; null where it is none. */
function dayTyped(typed: string): string | null {
  try {
    const day = publishedOnOf(typed, '9999')
    return day.length === 10 && day >= first ? day : null
  } catch (error) {
    if (error instanceof DayTrouble) return null
    throw error
  }
}

/** Which day the trees are of: any, the last that is looked at, or the one on which the selected event happened. */
export function DayChoice({ on, last, view, selected }: Props) {
  const field = useId()
  // What happened between two days asks for its first: who owned whom when it began.
  const happened = selected === null ? null : (selected.dense?.earliest ?? selected.earliest ?? selected.latest)
  const choose = (day: string): void => go({ on: day === last ? null : day })
  return (
    <div className="owned-day">
      <div className="owned-on">
        <label htmlFor={field}>Who owned whom on</label>
        <DayField id={field} on={on} onChoose={choose} />
      </div>
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
