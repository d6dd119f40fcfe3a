import type { ReadFact } from '../words/facts.ts'
import { counted } from '../words/sentence.ts'
import { Spoken } from '../words/spoken.tsx'

interface Props {
  readonly current: ReadFact | undefined
  /** Why the sentence that is looked at was not understood; null where none is. */
  readonly missed: string | null
  readonly count: number
  /** How many sentences were not understood. */
  readonly unread: number
  /** What the text is called. */
  readonly text: string
  readonly step: (by: number) => void
}

/** Keys on a desktop; on a phone the fact in focus with one step either way. */
export function ReaderBar({ current, missed, count, unread, text, step }: Props) {
  return (
    <footer className="reader-bar">
      <span className="hint">
        <kbd>J</kbd> <kbd>K</kbd> next, previous
      </span>
      {unread > 0 && (
        <span className="hint">
          <kbd>U</kbd> next not understood
        </span>
      )}
      <span className="hint">
        <kbd>Esc</kbd> show in lanes
      </span>
      <p className="now" aria-live="polite">
        {missed ??
          (current ? (
            <>
              <b>{current.number}</b> <Spoken sentence={current.sentence} />
            </>
          ) : (
            `${counted(count, 'fact')} in this ${text}`
          ))}
      </p>
      <span className="steps-by">
        <button type="button" className="button" onClick={() => step(-1)} aria-label="Previous fact">
          ‹
        </button>
        <button type="button" className="button" onClick={() => step(1)} aria-label="Next fact">
          ›
        </button>
      </span>
    </footer>
  )
}
