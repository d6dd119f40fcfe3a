import { chosenOf, select } from '../arranging/acts.ts'
import type { View } from '../view.ts'

/** Once something is selected: adds another event to it, or takes it out again; a finger has no Shift key. */
export function MoreButton({ id, title, view }: { id: string; title: string; view: View }) {
  const chosen = chosenOf(view)
  const within = chosen.includes(id)
  if (chosen.length === 0 || (within && chosen.length === 1)) return null
  return (
    <button
      type="button"
      className="more"
      aria-label={within ? `Take out of what is selected: ${title}` : `Select as well: ${title}`}
      onClick={() => select(id, view, true)}
    >
      {within ? '−' : '+'}
    </button>
  )
}
