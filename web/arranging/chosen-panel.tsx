import '../evidence/evidence.css'
import { SelectLink } from '../evidence/parts.tsx'
import type { Dataset } from '../lanes/dataset.ts'
import { useNarrow } from '../phone/use-narrow.ts'
import { go } from '../view.ts'
import type { View } from '../view.ts'
import { CloseButton } from '../words/close-button.tsx'
import { Shape } from '../words/shape.tsx'
import { chosenOf, select } from './acts.ts'
import { ActsRow } from './acts-row.tsx'

/** Several things that were chosen together: each one click from its evidence, all of them to be hidden, left alone or pinned. */
export function ChosenPanel({ data, view }: { data: Dataset | null; view: View }) {
  const narrow = useNarrow()
  const ids = chosenOf(view)
  const marks = new Map(data?.marks.map((mark) => [mark.id, mark]))
  const lanes = new Map(data?.lanes.map((lane) => [lane.id, lane]))
  return (
    <aside className="evidence" aria-label="What is selected">
      <CloseButton name="Select nothing" onClose={() => go({ selected: null })} />
      <section className="scroll" aria-label="What is selected">
        <h2>{ids.length} selected</h2>
        <p className="when">
          {narrow
            ? 'The + beside an event adds it, the − takes it out again.'
            : 'Shift with a click or Enter adds one, or takes it out again.'}
        </p>
        <ul className="plain chosen-list">
          {ids.map((id) => {
            const mark = marks.get(id)
            const lane = lanes.get(id)
            return (
              <li key={id}>
                <Shape tone={mark?.tone ?? 'o'} hollow={mark?.hollow ?? true} />
                <SelectLink id={id}>{mark?.title ?? lane?.name ?? 'something that is not shown now'}</SelectLink>
                <small>{mark?.line ?? lane?.note ?? ''}</small>
                <button type="button" className="link" onClick={() => select(id, view, true)}>
                  Take out
                </button>
              </li>
            )
          })}
        </ul>
      </section>
      <ActsRow ids={ids} />
    </aside>
  )
}
