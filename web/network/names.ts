/** A thing where it is drawn. Positions and sizes are pixels at zoom 1, with its name as large as it is made. */
export interface Named {
  readonly id: string
  /** The middle of its sign or frame. */
  readonly x: number
  readonly y: number
  /** The room that it takes with its name, whose middle is `lift` below the sign's. */
  readonly width: number
  readonly height: number
  readonly lift: number
  /** What has more is named before others. */
  readonly weight: number
}

/** As large as names are made, in pixels. */
export const made = 13
/** The smallest that can be read on a screen. */
const smallest = 11
/** Half of what a sign takes that no other name may cover. */
const sign = 10

/** How much larger than made a name is drawn, so that it can be read at this zoom. */
export const growthAt = (zoom: number): number => Math.max(1, smallest / (made * zoom))

/** What is named at this zoom: by weight, as long as its name covers no other name and no other sign. */
export function namedAt(zoom: number, things: readonly Named[]): ReadonlySet<string> {
  const growth = growthAt(zoom)
  const taken: Named[] = []
  const covers = (one: Named, other: Named, reach: (of: Named) => readonly [number, number, number]): boolean => {
    const [width, height, lift] = reach(other)
    return (
      Math.abs(one.x - other.x) < (one.width * growth) / 2 + width &&
      Math.abs(one.y + one.lift * growth - other.y - lift) < (one.height * growth) / 2 + height
    )
  }
  const whole = ({ width, height, lift }: Named) =>
    [(width * growth) / 2, (height * growth) / 2, lift * growth] as const
  for (const thing of things.toSorted((one, other) => other.weight - one.weight))
    if (
      !taken.some((other) => covers(thing, other, whole)) &&
      !things.some((other) => other !== thing && covers(thing, other, () => [sign, sign, 0]))
    )
      taken.push(thing)
  return new Set(taken.map(({ id }) => id))
}
