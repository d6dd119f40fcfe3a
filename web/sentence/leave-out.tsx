import { go } from '../view.ts'
import type { View } from '../view.ts'
import { moreParts, without } from './more-parts.ts'

/** One button for each part that narrows beside kinds, organization and years: what is seen without it. */
export function LeaveOut({ view }: { view: View }) {
  const narrowing = moreParts.filter(({ key }) => view[key] !== null)
  if (narrowing.length === 0) return null
  return (
    <ul className="leave-out" aria-label="Leave a part of the sentence out">
      {narrowing.map(({ part, whole }) => (
        <li key={part}>
          <button type="button" className="link" onClick={() => go(without(part))}>
            {whole}
          </button>
        </li>
      ))}
    </ul>
  )
}
