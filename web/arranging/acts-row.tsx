import './arranging.css'
import type { ReactNode } from 'react'
import { useView } from '../view.ts'
import { hide, pin, showOnly } from './acts.ts'

/** What can be done to the picture with what is selected; the same as the keys. What else can be done stands at its end. */
export function ActsRow({ ids, children }: { ids: readonly string[]; children?: ReactNode }) {
  const { view } = useView()
  const alone = view.only.length === ids.length && ids.every((id) => view.only.includes(id))
  const pinned = ids.every((id) => view.pinned.includes(id))
  const these = ids.length === 1 ? 'this' : 'these'
  return (
    <fieldset className="acts-row" aria-label={`What to do with ${these} in the picture`}>
      <button type="button" className="link" onClick={() => hide(ids, view)}>
        Hide <kbd>H</kbd>
      </button>
      <button type="button" className="link" aria-pressed={alone} onClick={() => showOnly(ids, view)}>
        {alone ? 'Show the rest' : `Only ${these}`} <kbd>O</kbd>
      </button>
      <button type="button" className="link" aria-pressed={pinned} onClick={() => pin(ids, view)}>
        {pinned ? 'Unpin' : 'Pin'} <kbd>P</kbd>
      </button>
      {children}
    </fieldset>
  )
}
