import './sentence.css'
import { Fragment, lazy, useState } from 'react'
import type { ThingFragment } from '../generated.ts'
import { Fetched } from '../fetched.tsx'
import { emptyView, go, useView } from '../view.ts'
import { noNarrowing } from './narrowing.ts'
import { moreParts, narrowingParts } from './more-parts.ts'
import { useCalled } from './use-called.ts'
import { named } from '../words/claims.ts'
import type { Tone } from '../words/facts.ts'
import { Shape } from '../words/shape.tsx'
import { Term } from '../words/term.tsx'
import { eventTones, meanings } from '../words/tones.ts'
import type { Counted } from '../overview/use-reach.ts'
import { partOf } from './parts.ts'
import type { Part, Shown } from './parts.ts'

/** The filter as one sentence; its underlined parts open pickers. At its right: what is under the pointer. */
export function FilterSentence({
  under,
  lost,
  counted,
  ends,
  ...rest
}: Shown & {
  readonly under: string | null
  readonly lost: boolean
  readonly counted: Counted | null
  /** The two things that ways are shown between, once they have come. */
  readonly ends: readonly ThingFragment[] | null
}) {
  const { view, all } = rest
  const shown = { ...rest, rows: counted?.rows ?? null, called: useCalled(view, all) }
  const { href } = useView()
  const more = narrowingParts(view)
  const narrowed =
    more.length > 0 ||
    view.types !== null ||
    view.about !== null ||
    view.asOf !== null ||
    view.from !== null ||
    view.until !== null
  const { ways } = view
  const end = (id: string): string => {
    const found = ends?.find((each) => each.id === id)
    return found ? named(found) : 'one thing'
  }
  const folded = view.chain !== null || ways !== null
  const chained = all?.marks.find(({ id }) => id === view.chain)
  return (
    <section className="sentence" aria-label="What is shown">
      {lost ? (
        <p>This link leads to nothing that is known.</p>
      ) : ways !== null ? (
        <p>
          How <b>{end(ways.from)}</b> connects with <b>{end(ways.to)}</b> over <Pick part="over" {...shown} />, as known{' '}
          <Pick part="known" {...shown} />
        </p>
      ) : folded ? (
        <p>
          How it came to <b>“{chained?.title ?? 'this'}”</b> and what followed, as known{' '}
          <Pick part="known" {...shown} />
        </p>
      ) : (
        <p>
          {counted === null ? 'Showing' : 'Counting'} <Pick part="kinds" {...shown} />
          {counted !== null && (
            <>
              {' '}
              by <Pick part="rows" {...shown} />
            </>
          )}{' '}
          about <Pick part="about" {...shown} /> in <Pick part="window" {...shown} />
          {more.map(({ part, lead }) => (
            <Fragment key={part}>
              {lead}
              <Pick part={part} {...shown} />
            </Fragment>
          ))}
          , as known <Pick part="known" {...shown} />
          {more.length < moreParts.length && (
            <span className="adds">
              ; <Pick part="add" {...shown} />
            </span>
          )}
        </p>
      )}
      {view.embedded && (
        <a className="whole" href={href({ embedded: false })} target="_blank" rel="noopener">
          Open in Throughline
        </a>
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
                    ? { chain: null, ways: null }
                    : { types: null, about: null, asOf: null, from: null, until: null, ...noNarrowing },
              )
            }
          >
            Back to everything
          </button>
          {folded && <kbd>Esc</kbd>}
        </p>
      ) : counted !== null ? null : (
        <Term
          className="legend"
          meaning={eventTones.map(([tone]) => (
            <Sign key={tone} tone={tone} words={meanings[tone]} />
          ))}
        >
          <span className="apart">Signs of the five kinds: </span>
          {eventTones.map(([tone, name]) => (
            <Sign key={tone} tone={tone} words={name} />
          ))}
        </Term>
      )}
    </section>
  )
}

const Sign = ({ tone, words }: { tone: Tone; words: string }) => (
  <span>
    <Shape tone={tone} />
    {words}
  </span>
)

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
    <Fetched fallback={plain}>
      <Picker part={part} label={label} narrow={narrow} {...shown} />
    </Fetched>
  )
}
