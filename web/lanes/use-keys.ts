import { useEffect, useRef } from 'react'
import type { View } from '../view.ts'
import { go } from '../view.ts'
import { lettersOn } from './letters.ts'
import type { Dataset } from './dataset.ts'
import { inOrder } from './rows.ts'
import type { TimeWindow } from './use-window.ts'

interface Keys {
  readonly view: View
  readonly data: Dataset | null
  readonly time: TimeWindow
  readonly stops: readonly string[]
  readonly onHelp: () => void
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
function act(key: string, { view, data, time, stops, onHelp, onBack }: Keys): boolean {
  const current =
    document.activeElement?.getAttribute('data-event') ?? data?.marks.find(({ id }) => id === view.selected)?.id ?? null
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
    case 'f':
      if (current !== null) go({ chain: view.chain === null ? current : null })
      return true
    case 'r':
      // The panel's own button knows the source and the claim.
      ;[
        ...document.querySelectorAll<HTMLElement>('.evidence .quote a, .evidence .foot .link, .story .quote a'),
      ][0]?.click()
      return true
    case '+':
    case '=':
      time.zoom(0.7)
      return true
    case '-':
    case '−':
      time.zoom(1 / 0.7)
      return true
    case '0':
      time.reset()
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

function neighbor(key: string, data: Dataset, current: string | null): string | null {
  const order = inOrder(data.marks, data.links)
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
  document.querySelector<HTMLElement>(`[data-event="${CSS.escape(id)}"]`)?.focus()
  return true
}
