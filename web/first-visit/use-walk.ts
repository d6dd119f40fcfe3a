import { useMemo, useState } from 'react'
import type { Dataset } from '../lanes/dataset.ts'
import type { Span } from '../lanes/time.ts'
import { go } from '../view.ts'
import type { View } from '../view.ts'
import { walkIn } from './walk.ts'
import type { Walk } from './walk.ts'

export interface Walking {
  /** Begins the walk; null where what is drawn has none. */
  readonly begin: (() => void) | null
  /** The walk somebody is on, and at which of its steps; null where nobody is. */
  readonly going: { readonly walk: Walk; readonly at: number } | null
  readonly end: () => void
}

/**
 * The walk through what is drawn. Its step is what is selected, so that the picture, the address and the browser's way
 * back all tell the same; whoever selects something else, or folds to a chain, has left it.
 */
export function useWalk(view: View, data: Dataset | null, span: Span | null): Walking {
  const { look, selected, also, chain, ways } = view
  const [walk, setWalk] = useState<Walk | null>(null)
  const whole = look === 'lanes' && chain === null && ways === null
  const found = useMemo(
    () => (whole && data !== null && span !== null ? walkIn(data, span) : null),
    [whole, data, span],
  )
  const at = walk === null || selected === null || also.length > 0 || !whole ? -1 : walk.indexOf(selected)
  const gone = walk !== null && data !== null && !walk.every((id) => data.marks.some((mark) => mark.id === id))
  if (walk !== null && (at < 0 || gone)) setWalk(null)
  return {
    begin:
      found === null
        ? null
        : () => {
            setWalk(found)
            go({ selected: found[0] })
          },
    going: walk === null || at < 0 || gone ? null : { walk, at },
    end: () => {
      setWalk(null)
      go({ selected: null })
      // Under this button stands what it was, should anybody want it again.
      document.querySelector<HTMLElement>('.top .help')?.focus()
    },
  }
}
