import { useEffect, useRef } from 'react'
import { chosenOf, hide, pin, showOnly } from '../arranging/acts.ts'
import { redo, undo } from '../arranging/use-undo.ts'
import type { View } from '../view.ts'
import { go } from '../view.ts'
import { lettersOn } from './letters.ts'
import type { Dataset } from './dataset.ts'
import { inOrder } from './rows.ts'
import type { Zoom } from '../views/zoom.ts'

interface Keys {
  readonly view: View
  readonly data: Dataset | null
  readonly zoom: Zoom
  readonly stops: readonly string[]
  readonly onHelp: () => void
  /** Asks what a thing connects with; null asks for both. */
  readonly onConnect: (from: string | null) => void
  readonly onBack: () => void
}

const busy =
  'input:not([type=checkbox]), textarea, select, [contenteditable], [role=slider], [role=listbox], [role=dialog], .scroll'

/** The keys of the picture. They do nothing while somebody types or stands in a control with keys of its own. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      // A dialog that is open has all keys.
      if (document.querySelector('dialog[open]') !== null) return
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      const inside = event.target instanceof Element ? event.target.closest(busy) : null
      if (
        inside !== null &&
        (event.key !== 'Escape' || inside.matches('[role=dialog], [role=listbox]')) &&
        !(inside.matches('.scroll') && !event.key.startsWith('Arrow'))
      )
        return
      if (/^[a-z]$/i.test(event.key) && !lettersOn()) return
      if (act(event.key, latest.current)) event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

/** Does what a key says; false where it says nothing. */
function act(key: string, { view, data, zoom, stops, onHelp, onConnect, onBack }: Keys): boolean {
  const focused = document.activeElement?.closest('[data-event], [data-thing]')
  const current = focused?.getAttribute('data-event') ?? data?.marks.find(({ id }) => id === view.selected)?.id ?? null
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
    case 'ArrowUp':
    case 'ArrowDown':
      return data !== null && view.reading === null && focusOn(neighbor(key, data, current))
    case '[':
    case ']': {
      const link = data?.links.find((each) => (key === '[' ? each.to : each.from) === current)
      const next = link && (key === '[' ? link.from : link.to)
      if (next !== undefined) go({ selected: next })
      return focusOn(next ?? null)
    }
    case 'h':
    case 'o':
    case 'p': {
      const ids = view.also.length > 0 ? chosenOf(view) : [focusedThing(focused) ?? view.selected]
      const known = ids.filter((id) => id !== null).filter((id) => isShown(id, data))
      // What goes away takes the focus with it, so the next one has it first.
      if (key === 'h' && data !== null && focused?.hasAttribute('data-event'))
        focusOn(neighbor('ArrowRight', data, current) ?? neighbor('ArrowLeft', data, current))
      if (known.length > 0) arrangements[key](known, view)
      return known.length > 0
    }
    case 'z':
      undo()
      return true
    case 'Z':
      redo()
      return true
    case 'f':
      if (current !== null) go({ chain: view.chain === null ? current : null })
      return true
    case 'w':
      onConnect(current ?? (data?.lanes.some(({ id }) => id === view.selected) ? view.selected : null))
      return true
    case 'r':
      // The panel's own button knows the source and the claim.
      ;['.evidence [data-read]', '.story .quote a']
        .map((place) => document.querySelector<HTMLElement>(place))
        .find((found) => found !== null)
        ?.click()
      return true
    case '+':
    case '=':
      zoom.by(0.7)
      return true
    case '-':
    case '−':
      zoom.by(1 / 0.7)
      return true
    case '0':
      zoom.reset()
      return true
    case ',':
    case '.': {
      const at = view.asOf === null ? stops.length - 1 : stops.findLastIndex((stop) => stop <= (view.asOf ?? ''))
      const next = Math.max(0, at + (key === '.' ? 1 : -1))
      go({ asOf: next >= stops.length - 1 ? null : (stops[next] ?? null) })
      return true
    }
    case '?':
      onHelp()
      return true
    case 'Escape':
      onBack()
      return true
    default:
      return false
  }
}

const arrangements = { h: hide, o: showOnly, p: pin } as const

const focusedThing = (focused: Element | null | undefined): string | null =>
  focused?.getAttribute('data-event') ?? focused?.getAttribute('data-thing') ?? null

const isShown = (id: string, data: Dataset | null): boolean =>
  data !== null && (data.marks.some((mark) => mark.id === id) || data.lanes.some((lane) => lane.id === id))

/** The next event that is drawn: what is folded or outside the window can have no focus. */
function neighbor(key: string, data: Dataset, current: string | null): string | null {
  const drawn = new Set([...document.querySelectorAll('[data-event]')].map((each) => each.getAttribute('data-event')))
  const order = inOrder(data.marks, data.links).filter(({ id }) => drawn.has(id))
  const at = order.findIndex(({ id }) => id === current)
  if (at < 0) return order[0]?.id ?? null
  if (key === 'ArrowLeft' || key === 'ArrowRight') return order[at + (key === 'ArrowLeft' ? -1 : 1)]?.id ?? null
  const lanes = data.lanes.map(({ id }) => id).filter((id) => order.some(({ lane }) => lane === id))
  const own = order[at]
  const lane = lanes[lanes.indexOf(own?.lane ?? '') + (key === 'ArrowUp' ? -1 : 1)]
  const inLane = order.filter((mark) => mark.lane === lane)
  const time = (mark: (typeof order)[number] | undefined): number =>
    Date.parse(mark?.earliest ?? mark?.latest ?? '') || 0
  return (
    inLane.toSorted((one, other) => Math.abs(time(one) - time(own)) - Math.abs(time(other) - time(own)))[0]?.id ?? null
  )
}

function focusOn(id: string | null): boolean {
  if (id === null) return false
  const found = document.querySelector<HTMLElement>(`[data-event="${CSS.escape(id)}"]`)
  // What was folded away is drawn once it is selected: the keys go on from the selection until then.
  if (found === null && document.activeElement instanceof HTMLElement) document.activeElement.blur()
  found?.focus()
  return true
}
