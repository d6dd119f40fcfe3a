import './network.css'
import { useEffect, useMemo, useRef } from 'react'
import type { RefObject } from 'react'
import type { Numbered } from '../chain/order.ts'
import type { Dataset } from '../lanes/dataset.ts'
import { readPalette } from '../lanes/shapes.ts'
import type { Span } from '../lanes/time.ts'
import { useMeasure } from '../lanes/use-measure.ts'
import { chosenOf, select } from '../arranging/acts.ts'
import type { View } from '../view.ts'
import type { Zoom } from '../views/zoom.ts'
import { networkOf } from './graph.ts'
import type { Network as Shown } from './graph.ts'
import { NetworkPicture } from './picture.ts'
import { pin, usePlaces } from './use-places.ts'
import type { Places } from './use-places.ts'

interface Props {
  readonly data: Dataset
  readonly view: View
  readonly span: Span | null
  readonly numbers: readonly Numbered[] | null
  readonly theme: string
  readonly zoomRef: RefObject<Zoom | null>
  /** Hears what the pointer or the focus is on, in words; null where it is on nothing. */
  readonly onUnder: (words: string | null) => void
}

/** The same events and organizations without time: who is tied to whom, and by what. */
export function Network({ data, view, span, numbers, theme, zoomRef, onUnder }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLDivElement>(null)
  const buttons = useRef<HTMLUListElement>(null)
  const chain = useMemo(() => (numbers === null ? null : new Set(numbers.map(({ id }) => id))), [numbers])
  const network = useMemo(() => networkOf(data, span, chain), [data, span, chain])
  const measure = useMeasure()
  const places = usePlaces(network, measure)
  const { selected, also } = view
  const chosen = useMemo(() => new Set(chosenOf({ selected, also })), [selected, also])
  const drawn = useDrawn(canvas, buttons, network, view, onUnder)
  useEffect(() => {
    const { current } = drawn
    if (current === null || places === null || measure === null || frame.current === null) return
    current.show({ network, places, measure, palette: readPalette(frame.current, theme), chosen })
  }, [drawn, network, places, measure, theme, chosen])
  useEffect(() => {
    // What is pinned keeps its place when others come or go.
    for (const id of view.pinned) if (places?.[id]) pin(id, places[id])
  }, [places, view.pinned])
  useEffect(() => {
    if (places !== null) drawn.current?.fit()
  }, [drawn, places])
  useEffect(() => {
    if (places !== null) drawn.current?.reveal(view.selected)
  }, [drawn, view.selected, places])
  useEffect(() => {
    zoomRef.current = { by: (factor) => drawn.current?.zoomBy(1 / factor), reset: () => drawn.current?.fit() }
    return () => {
      zoomRef.current = null
    }
  }, [drawn, zoomRef])
  return (
    <div className="network" ref={frame}>
      <div className="canvas layer" ref={canvas} aria-hidden="true" />
      <Buttons
        network={network}
        places={places}
        view={view}
        chosen={chosen}
        list={buttons}
        onFocus={(id) => {
          drawn.current?.highlight(id)
          drawn.current?.reveal(id ?? view.selected)
          onUnder(inWords(network, id))
        }}
      />
      {places === null && <output className="state">Placing {network.things.length} names and events.</output>}
    </div>
  )
}

/** The picture, which lives as long as the view does; what it hears goes to the newest network. */
function useDrawn(
  canvas: RefObject<HTMLDivElement | null>,
  buttons: RefObject<HTMLUListElement | null>,
  network: Shown,
  view: View,
  onUnder: Props['onUnder'],
): RefObject<NetworkPicture | null> {
  const drawn = useRef<NetworkPicture>(null)
  const latest = useRef({ network, view, onUnder })
  useEffect(() => {
    latest.current = { network, view, onUnder }
  })
  useEffect(() => {
    if (canvas.current === null) return undefined
    const picture = new NetworkPicture(canvas.current, {
      onTap: (id, more) => {
        const tie = latest.current.network.ties.find((each) => each.id === id)
        const tapped = tie ? tie.claim : id
        if (tapped !== null) select(tapped, latest.current.view, more)
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      },
      onHover: (id) => latest.current.onUnder(inWords(latest.current.network, id)),
      onPin: pin,
      onMove: ({ zoom, x, y }) => {
        if (buttons.current) buttons.current.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`
      },
    })
    drawn.current = picture
    return () => {
      drawn.current = null
      picture.destroy()
    }
  }, [canvas, buttons])
  return drawn
}

/** What is under the pointer, whole: "Dior (flagship brand of LVMH)", "Dior → leak of data: with a part of". */
function inWords({ things, ties }: Shown, id: string | null): string | null {
  const name = (each: string): string => things.find((thing) => thing.id === each)?.name ?? ''
  const thing = things.find((each) => each.id === id)
  if (thing) return [thing.name, thing.line].filter(Boolean).join('; ')
  const tie = ties.find((each) => each.id === id)
  return tie ? `${name(tie.from)} → ${name(tie.to)}${tie.words === '' ? '' : `: ${tie.words}`}` : null
}

interface ButtonsProps {
  readonly network: Shown
  readonly places: Places | null
  readonly view: View
  readonly chosen: ReadonlySet<string>
  readonly list: RefObject<HTMLUListElement | null>
  readonly onFocus: (id: string | null) => void
}

/** The same for a keyboard and for readers, each where it is drawn: the organizations, then the events. */
function Buttons({ network, places, view, chosen, list, onFocus }: ButtonsProps) {
  const tied = useMemo(() => neighborsOf(network), [network])
  return (
    <ul className="thing-list" ref={list} aria-label="Organizations and events, each with what it is tied to">
      {network.things.map(({ id, name, line, kind }) => {
        const place = places?.[id]
        return (
          place && (
            <li key={id}>
              <button
                type="button"
                data-event={kind === 'event' ? id : undefined}
                data-thing={id}
                aria-pressed={chosen.has(id)}
                aria-label={[name, line, tied.get(id)].filter(Boolean).join('; ')}
                style={{ left: place.x - 18, top: place.y - 18 }}
                onClick={(event) => select(id, view, event.shiftKey)}
                onFocus={() => onFocus(id)}
                onBlur={() => onFocus(null)}
              />
            </li>
          )
        )
      })}
    </ul>
  )
}

function neighborsOf({ things, ties }: Shown): Map<string, string> {
  const names = new Map(things.map(({ id, name }) => [id, name]))
  const tied = new Map<string, string[]>()
  const add = (id: string, other: string): void => void tied.set(id, [...(tied.get(id) ?? []), names.get(other) ?? ''])
  for (const { from, to } of ties) {
    add(from, to)
    add(to, from)
  }
  return new Map([...tied].map(([id, others]) => [id, `tied to ${[...new Set(others)].join(', ')}`]))
}
