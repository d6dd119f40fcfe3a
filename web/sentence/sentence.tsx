import './sentence.css'
import { lazy, Suspense, useState } from 'react'
import { emptyView, go } from '../view.ts'
import type { Tone } from '../words/facts.ts'
import { Shape } from '../words/shape.tsx'
import { partOf } from './parts.ts'
import type { Part, Shown } from './parts.ts'

const legend: readonly [Tone, string][] = [
  ['i', 'incident'],
  ['d', 'disclosure'],
  ['r', 'ruling'],
  ['p', 'penalty'],
  ['t', 'statement'],
]

/** The filter as one sentence; its underlined parts open pickers. At its right: what is under the pointer. */
export function FilterSentence({
  under,
  lost,
  ...shown
}: Shown & { readonly under: string | null; readonly lost: boolean }) {
  const { view, all } = shown
  const narrowed =
    view.types !== null || view.about !== null || view.asOf !== null || view.from !== null || view.until !== null
  const folded = view.chain !== null
  const chained = all?.marks.find(({ id }) => id === view.chain)
  return (
    <section className="sentence" aria-label="What is shown">
      {lost ? (
        <p>This link leads to nothing that is known.</p>
      ) : folded ? (
        <p>
          How it came to <b>“{chained?.title ?? 'this'}”</b> and what followed, as known{' '}
          <Pick part="known" {...shown} />
        </p>
      ) : (
        <p>
          Showing <Pick part="kinds" {...shown} /> about <Pick part="about" {...shown} /> in{' '}
          <Pick part="window" {...shown} />, as known <Pick part="known" {...shown} />
        </p>
      )}
      {under !== null ? (
        <p className="under">{under}</p>
      ) : folded || narrowed ? (
        <p className="back">
          <button
            type="button"
            className="link"
            onClick={() =>
              go(
                lost
                  ? emptyView
                  : folded
                    ? { chain: null }
                    : { types: null, about: null, asOf: null, from: null, until: null },
              )
            }
          >
            Back to everything
          </button>
          {folded && <kbd>Esc</kbd>}
        </p>
      ) : (
        <ul className="legend" aria-label="Signs of the five kinds">
          {legend.map(([tone, name]) => (
            <li key={tone}>
              <Shape tone={tone} />
              {name}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const fetchPicker = () => import('./pickers.tsx')
const Picker = lazy(fetchPicker)

/** A part of the sentence. The list it opens is half the size of the whole page, so it comes when a hand comes near. */
function Pick({ part, ...shown }: Shown & { readonly part: Part }) {
  const [used, setUsed] = useState(false)
  const { label, narrow } = partOf(part, shown)
  const plain = (
    <button
      type="button"
      className={`pick${narrow ? ' narrow' : ''}`}
      aria-haspopup="dialog"
      onPointerEnter={() => void fetchPicker()}
      onFocus={() => void fetchPicker()}
      onClick={() => setUsed(true)}
    >
      {label}
    </button>
  )
  if (!used) return plain
  return (
    <Suspense fallback={plain}>
      <Picker part={part} label={label} narrow={narrow} {...shown} />
    </Suspense>
  )
}
