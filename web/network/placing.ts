import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import type { Force, SimulationLinkDatum, SimulationNodeDatum } from 'd3-force'

/** What is to be placed. Positions and sizes are pixels at zoom 1. */
export interface ToPlace {
  readonly run: number
  readonly things: readonly Sized[]
  readonly ties: readonly { readonly from: string; readonly to: string; readonly length: number }[]
  /** What somebody has put where it is. */
  readonly pinned: readonly { readonly id: string; readonly x: number; readonly y: number }[]
}

interface Sized {
  readonly id: string
  readonly width: number
  readonly height: number
  /** How far its mark stands above the middle of the room that mark and words take together. */
  readonly lift: number
}

export interface Placed {
  readonly run: number
  readonly places: Readonly<Record<string, { readonly x: number; readonly y: number }>>
}

interface Body extends SimulationNodeDatum, Sized {}

const steps = 300
const gap = 14

/**
 * Where everything stands: what is tied together near each other, no words over other words. The same network always gives
 * the same picture, because the simulation starts from a spiral and draws its chance from a seed.
 */
export function placed({ run, things, ties, pinned }: ToPlace): Placed {
  const held = new Map(pinned.map((each) => [each.id, each]))
  const bodies = things.map((thing): Body => {
    const at = held.get(thing.id)
    return { ...thing, ...(at && { fx: at.x, fy: at.y + thing.lift }) }
  })
  const links: (SimulationLinkDatum<Body> & { readonly length: number })[] = ties.map(({ from, to, length }) => ({
    source: from,
    target: to,
    length,
  }))
  const pull = forceLink<Body, (typeof links)[number]>(links)
    .id(({ id }) => id)
    .distance(({ length }) => length)
  forceSimulation(bodies)
    .force('ties', pull)
    .force('apart', forceManyBody<Body>().strength(-620).distanceMax(900))
    // A page is wider than high.
    .force('x', forceX<Body>(0).strength(0.04))
    .force('y', forceY<Body>(0).strength(0.075))
    .force('room', room())
    .stop()
    .tick(steps)
  compact(bodies)
  return { run, places: Object.fromEntries(bodies.map(({ id, lift, x = 0, y = 0 }) => [id, { x, y: y - lift }])) }
}

/** Pushes rectangles that overlap apart, along the side where they overlap least. */
function room(): Force<Body, undefined> {
  let bodies: Body[] = []
  const force = (): void => {
    for (const [at, one] of bodies.entries()) for (const other of bodies.slice(at + 1)) separate(one, other)
  }
  return Object.assign(force, {
    initialize: (all: Body[]) => {
      bodies = all
    },
  })
}

/** Width by height of a page beside its panel. */
const shape = 1.45
const [rounds, sweeps, most] = [60, 150, 150]

/**
 * Draws all of it together into the shape of a page, as long as no words come over other words: the closer it stands,
 * the larger it is seen. What somebody has put somewhere stays; more than 150 things fit no page at a size to be read.
 */
function compact(bodies: readonly Body[]): void {
  if (bodies.length > most) return
  spread(bodies)
  for (let round = 0; round < rounds; round += 1) {
    const before = bodies.map(({ x = 0, y = 0 }) => ({ x, y }))
    const { width, height } = extent(bodies)
    const wide = width / height / shape
    const size = Math.max(width, height * shape)
    for (const body of bodies.filter(({ fx }) => fx === undefined)) {
      body.x = (body.x ?? 0) * (wide > 1 ? 0.98 : Math.min(1.03, 1 / wide))
      body.y = (body.y ?? 0) * (wide < 1 ? 0.98 : Math.min(1.03, wide))
    }
    const apart = spread(bodies)
    const after = extent(bodies)
    if (!apart || Math.max(after.width, after.height * shape) >= size) {
      for (const [at, body] of bodies.entries()) Object.assign(body, before[at])
      return
    }
  }
}

/** Takes apart what overlaps; false where that has not come to an end. */
function spread(bodies: readonly Body[]): boolean {
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    let moved = false
    for (const [at, one] of bodies.entries())
      for (const other of bodies.slice(at + 1)) moved = separate(one, other) || moved
    if (!moved) return true
  }
  return false
}

function extent(bodies: readonly Body[]) {
  const along = (place: 'x' | 'y', size: 'width' | 'height'): number => {
    const ends = bodies.flatMap((body) => [(body[place] ?? 0) - body[size] / 2, (body[place] ?? 0) + body[size] / 2])
    return Math.max(...ends) - Math.min(...ends)
  }
  return { width: along('x', 'width'), height: along('y', 'height') }
}

function separate(one: Body, other: Body): boolean {
  if (one.fx !== undefined && other.fx !== undefined) return false
  const [dx, dy] = [(other.x ?? 0) - (one.x ?? 0), (other.y ?? 0) - (one.y ?? 0)]
  const over = (one.width + other.width) / 2 + gap - Math.abs(dx)
  const under = (one.height + other.height) / 2 + gap - Math.abs(dy)
  if (over <= 0.5 || under <= 0.5) return false
  if (over < under) move(one, other, (Math.sign(dx) || 1) * over, 0)
  else move(one, other, 0, (Math.sign(dy) || 1) * under)
  return true
}

function move(one: Body, other: Body, dx: number, dy: number): void {
  const [first, second] = [one.fx === undefined, other.fx === undefined]
  const share = first && second ? 0.5 : 1
  if (first) [one.x, one.y] = [(one.x ?? 0) - dx * share, (one.y ?? 0) - dy * share]
  if (second) [other.x, other.y] = [(other.x ?? 0) + dx * share, (other.y ?? 0) + dy * share]
}
