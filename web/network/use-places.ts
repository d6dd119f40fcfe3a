import { useEffect, useRef, useState } from 'react'
import type { Network, Thing } from './graph.ts'
import type { Placed, ToPlace } from './placing.ts'
import type { Measure } from '../lanes/label.ts'
import { wrapped } from '../words/wrapped.ts'

/** Pixels at zoom 1. */
export interface Place {
  readonly x: number
  readonly y: number
}
export type Places = Readonly<Record<string, Place>>

export interface Room {
  readonly width: number
  readonly height: number
  readonly lift: number
}

const widest = 168

/** The name of a thing in the lines that it is drawn in. */
export const linesOf = ({ name }: Pick<Thing, 'name'>, measure: Measure): string[] =>
  wrapped(name, widest, (text) => measure(text, 'title'))

/** How much room a thing takes with its words. */
export function roomOf(thing: Pick<Thing, 'kind' | 'name'>, measure: Measure): Room {
  const lines = linesOf(thing, measure)
  const wide = Math.max(0, ...lines.map((line) => measure(line, 'title')))
  const high = Math.max(1, lines.length) * 16
  if (thing.kind === 'event') return { width: Math.max(28, wide), height: 28 + high, lift: high / 2 }
  return { width: wide + 28, height: 16 + high, lift: 0 }
}

// What was put somewhere stays there until the page is left, also while another view is looked at.
const pinned = new Map<string, Place>()

/** Where a person has put a thing. */
export const pin = (id: string, place: Place): void => void pinned.set(id, place)

/** What is to be placed, with what a person has put somewhere. */
export function toPlace({ things, ties }: Network, measure: Measure): Omit<ToPlace, 'run'> {
  const organizations = new Set(things.filter(({ kind }) => kind !== 'event').map(({ id }) => id))
  return {
    things: things.map((thing) => ({ id: thing.id, ...roomOf(thing, measure) })),
    ties: ties.map(({ from, to }) => ({
      from,
      to,
      length: organizations.has(from) && organizations.has(to) ? 150 : 80,
    })),
    pinned: things.flatMap(({ id }) => {
      const place = pinned.get(id)
      return place ? [{ id, ...place }] : []
    }),
  }
}

/** Where everything stands, worked out beside the page, so that it never stops; null until the first time. */
export function usePlaces(network: Network, measure: Measure | null): Places | null {
  const worker = useRef<Worker>(null)
  const run = useRef(0)
  const [places, setPlaces] = useState<Places | null>(null)
  const { things, ties } = network
  useEffect(() => {
    const own = new Worker(new URL('place.ts', import.meta.url), { type: 'module' })
    own.addEventListener('message', ({ data }: MessageEvent<Placed>) => {
      if (data.run === run.current) setPlaces(data.places)
    })
    worker.current = own
    return () => {
      own.terminate()
      worker.current = null
    }
  }, [])
  useEffect(() => {
    if (measure === null) return
    run.current += 1
    worker.current?.postMessage({ run: run.current, ...toPlace({ things, ties }, measure) } satisfies ToPlace)
  }, [things, ties, measure])
  return places
}
