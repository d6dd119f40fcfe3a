import './arranging.css'
import type { Dataset } from '../lanes/dataset.ts'
import { go } from '../view.ts'
import type { View } from '../view.ts'
import { counted, listed } from '../words/sentence.ts'
import { nothingDone } from './acts.ts'
import { redo, undo, useCanRedo, useCanUndo } from './use-undo.ts'

/** Says what was done to the picture, and takes it back: nothing is missing from it without a word. */
export function DoneLine({ data, view }: { data: Dataset; view: View }) {
  const [canUndo, canRedo] = [useCanUndo(), useCanRedo()]
  const names = new Map([
    ...data.lanes.map(({ id, name }) => [id, name] as const),
    ...data.marks.map(({ id, title }) => [id, `“${title}”`] as const),
  ])
  const said = [
    ['Hidden', view.hidden],
    ['Only', view.only],
    ['Pinned', view.pinned],
    ['Folded', view.collapsed],
  ] as const
  const parts = said.filter(([, ids]) => ids.length > 0)
  if (parts.length === 0) return null
  return (
    <div className="done-line">
      <output>
        {parts
          .map(([what, ids]) => `${what}: ${some(ids.map((id) => names.get(id) ?? 'something not shown now'))}`)
          .join('. ')}
        .
      </output>
      <span>
        <button type="button" className="link" disabled={!canUndo} onClick={undo}>
          Undo <kbd>Z</kbd>
        </button>
        <button type="button" className="link" disabled={!canRedo} onClick={redo}>
          Redo <kbd>⇧Z</kbd>
        </button>
        <button type="button" className="link" onClick={() => go(nothingDone)}>
          Undo all of it
        </button>
      </span>
    </div>
  )
}

const some = (names: readonly string[]): string =>
  names.length < 4 ? listed(names) : `${names.slice(0, 2).join(', ')} and ${counted(names.length - 2, 'more', 'more')}`
