import { useAdding } from '../adding/use-adding.ts'
import { LeaveOut } from '../sentence/leave-out.tsx'
import { troubleInWords } from '../trouble.ts'
import type { Trouble } from '../trouble.ts'
import { emptyView, go } from '../view.ts'
import type { View } from '../view.ts'
import { partInWords } from '../words/dates.ts'

/** What takes its time, in words. Without a day it is the events, else which of them were known on it. */
export function Waiting({ events, asOf }: { events: number | null; asOf: string | null }) {
  return (
    <output className="state">
      {events === null || asOf === null
        ? 'Fetching the events, 500 at most, and their lanes.'
        : `Looking up which of ${events} events were known on ${partInWords(asOf)}.`}
    </output>
  )
}

/** Nothing has come from the server yet, and why. */
export function Unreachable({ trouble, retry }: { trouble: Trouble; retry: () => void }) {
  return (
    <div className="state" role="alert">
      <h2>{troubleInWords[trouble].what}</h2>
      <p>{troubleInWords[trouble].next}</p>
      <button type="button" className="button strong" onClick={retry}>
        Try now
      </button>
    </div>
  )
}

/** Why nothing is shown, and the next step. */
export function Empty({ everything, words, view }: { everything: boolean; words: string; view: View }) {
  const { adding } = useAdding()
  if (everything)
    return (
      <div className="state">
        <h2>No event is known yet.</h2>
        <p>Add an article: what it says appears here, each fact with the words it rests on.</p>
        <button type="button" className="button strong" onClick={adding.show}>
          Add an article
        </button>
      </div>
    )
  return (
    <div className="state">
      <h2>{words}</h2>
      <p>Widen the sentence above, go back to everything, or add an article.</p>
      <LeaveOut view={view} />
      <button type="button" className="button" onClick={() => go(emptyView)}>
        Back to everything
      </button>
    </div>
  )
}
