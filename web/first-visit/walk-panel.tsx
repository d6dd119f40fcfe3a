import '../words/words.css'
import '../evidence/evidence.css'
import './walk.css'
import { useEffect, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { useQuery } from 'urql'
import { claimOf, eventsIn } from '../chain/story.ts'
import { Failed } from '../evidence/evidence-panel.tsx'
import { EventKicker } from '../evidence/event-kicker.tsx'
import { When } from '../evidence/parts.tsx'
import { Quote } from '../evidence/quote.tsx'
import { useLate } from '../evidence/use-late.ts'
import { ChainStoryDocument } from '../generated.ts'
import { useTrouble } from '../trouble.ts'
import { go } from '../view.ts'
import { toneOf } from '../words/facts.ts'
import { eventSentence } from '../words/title.ts'
import type { Walk } from './walk.ts'

interface Props {
  readonly walk: Walk
  /** Which of its events is selected, from 0. */
  readonly at: number
  /** Only what was known by the end of this day; null for all. */
  readonly asOf: string | null
  readonly onClose: () => void
}

/** The case in three steps: each is selected in the picture, told in one sentence, and quoted. */
export function WalkPanel({ walk, at, asOf, onClose }: Props) {
  // The ruling is tied to both others, so all three come at once and no step waits for the next.
  const [{ data, error, fetching }, again] = useQuery({
    query: ChainStoryDocument,
    variables: { event: walk[1], asOf },
  })
  const retry = (): void => again({ requestPolicy: 'network-only' })
  const trouble = useTrouble({ error, fetching }, retry)
  const late = useLate(fetching)
  const event = (data?.chain && eventsIn(data.chain).get(walk[at] ?? '')) ?? null
  const claim = event && claimOf(event)
  const stepInWords = `Step ${at + 1} of ${walk.length}`
  const next = useRef<HTMLButtonElement>(null)
  useEffect(() => next.current?.focus({ preventScroll: true }), [])
  const last = at === walk.length - 1
  const step = (by: 1 | -1): void => {
    const to = walk[at + by]
    if (to === undefined) return
    go({ selected: to })
    // There is no way back from the first: what leads there goes out, and must not take the focus with it.
    if (to === walk[0]) next.current?.focus()
  }
  const press = (pressed: KeyboardEvent): void => {
    if (pressed.key !== 'ArrowLeft' && pressed.key !== 'ArrowRight') return
    // Elsewhere the arrows lead along the marks.
    pressed.preventDefault()
    step(pressed.key === 'ArrowRight' ? 1 : -1)
  }
  return (
    <aside className="evidence walk" aria-label="The case in three steps" aria-busy={fetching}>
      {trouble !== null ? (
        <Failed trouble={trouble} retry={retry} />
      ) : (
        <section className="scroll" aria-label="What the sources say">
          <p className="quiet" aria-hidden="true">
            {stepInWords}
          </p>
          {event && <EventKicker event={event} />}
          <div id="walk-step" aria-live="polite" aria-atomic="true">
            <p className="apart">{stepInWords}</p>
            {event && (
              <>
                <h2>{eventSentence(event)}</h2>
                <When date={event.date} />
              </>
            )}
          </div>
          {event && claim && (
            <div className={`fact ${toneOf(event)}`} key={event.id}>
              <Quote claim={claim} />
            </div>
          )}
          {event === null && (
            <output className="waiting">{late ? 'Looking up what the sources say about it.' : ''}</output>
          )}
        </section>
      )}
      <div className="foot">
        <span className="pair">
          <button
            type="button"
            className="button strong"
            ref={next}
            aria-describedby="walk-step"
            onKeyDown={press}
            onClick={() => (last ? onClose() : step(1))}
          >
            {last ? 'Done' : 'Next'}
          </button>
          <button type="button" className="button" disabled={at === 0} onKeyDown={press} onClick={() => step(-1)}>
            Back
          </button>
        </span>
        <button type="button" className="button" onClick={onClose}>
          Close <kbd>Esc</kbd>
        </button>
      </div>
    </aside>
  )
}
