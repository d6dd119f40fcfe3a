import { useEffect, useRef } from 'react'
import { capitalized } from '../words/sentence.ts'
import type { Adding, AddingState } from './adding.ts'
import { Findings } from './findings.tsx'
import { DropZone } from './intake.tsx'
import { LiveArticle } from './live-article.tsx'
import { Question } from './question.tsx'
import { foundSoFar, progressInWords, stagesOf } from './words.ts'
import type { Reading } from './words.ts'

interface Props {
  readonly adding: Adding
  readonly state: AddingState
  readonly reading: Reading
}

/** The article as it is read, beside what was found in it so far. */
export function Progress({ adding, state, reading }: Props) {
  const { item, step } = reading
  const title = useRef<HTMLParagraphElement>(null)
  // What had the focus is gone.
  useEffect(() => title.current?.focus(), [])
  const storing = step?.stage === 'COMPARING'
  return (
    <div className="reader live">
      <header className="reader-top">
        <p className="reading" id="adding-title" ref={title} tabIndex={-1}>
          <span className="quiet">Reading</span> <b>{step?.title ?? item.name}</b>
        </p>
        <div className="acts">
          <button type="button" className="button" disabled={storing} onClick={adding.stop}>
            Stop, keep nothing
          </button>
          <button type="button" className="button" onClick={adding.hide}>
            Close <kbd>Esc</kbd>
          </button>
        </div>
      </header>
      <LiveArticle step={step} name={item.name} />
      <section className="facts" aria-label="What was found so far">
        <Stages reading={reading} />
        {reading.asking && <Question events={step?.events ?? []} answer={adding.answer} />}
        <Findings organizations={step?.organizations ?? []} events={step?.events ?? []} />
        <Waiting adding={adding} items={state.waiting} />
        <DropZone adding={adding}>Drop another article here</DropZone>
      </section>
      <footer className="reader-bar">
        <span>You can close this: reading goes on, and a line at the top says how far it is.</span>
        <span>Nothing shows in the lanes before the last step.</span>
      </footer>
    </div>
  )
}

function Stages({ reading }: { reading: Reading }) {
  const stages = stagesOf(reading)
  const done = stages.filter(({ state }) => state === 'done').length
  return (
    <>
      <h2>{capitalized(reading.step === null ? 'nothing found yet' : foundSoFar(reading.step))}</h2>
      <i className="bar" aria-hidden="true">
        <i style={{ width: `${(100 * done) / stages.length}%` }} />
      </i>
      <ol className="stages">
        {stages.map(({ words, state }) => (
          <li key={words} className={state} aria-current={state === 'on' ? 'step' : undefined}>
            {state === 'done' && <span aria-hidden="true">✓ </span>}
            {words}
            {state === 'done' && <span className="apart">: done</span>}
          </li>
        ))}
      </ol>
      <p className="apart" aria-live="polite">
        {progressInWords(reading)}
      </p>
    </>
  )
}

function Waiting({ adding, items }: { adding: Adding; items: AddingState['waiting'] }) {
  if (items.length === 0) return null
  return (
    <>
      <div className="head">
        <h3>Read next</h3>
        <small>{items.length} waiting</small>
      </div>
      <ol>
        {items.map((item) => (
          <li key={item.id}>
            <p>{item.name}</p>
            <button
              type="button"
              className="link"
              onClick={() => adding.leaveOut(item)}
              aria-label={`Leave out ${item.name}`}
            >
              Leave out
            </button>
          </li>
        ))}
      </ol>
    </>
  )
}
