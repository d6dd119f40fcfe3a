import type { View } from '../view.ts'

/** What was done to the view: all that changes what is shown. Where one looks, and how closely, is no deed. */
export type Deeds = Omit<View, (typeof looking)[number]>

const looking = [
  'embedded',
  'look',
  'selected',
  'also',
  'reading',
  'asOf',
  'on',
  'from',
  'until',
] as const satisfies readonly (keyof View)[]
const isLooking: ReadonlySet<string> = new Set(looking)

// What is left out is what its type leaves out.
// oxlint-disable-next-line no-unsafe-type-assertion
const deedsOf = (view: View): Deeds =>
  Object.fromEntries(Object.entries(view).filter(([key]) => !isLooking.has(key))) as Deeds

const most = 200

/** The steps that were taken, and those taken back. `note` hears every view that comes to be. */
export function createUndo() {
  let past: Deeds[] = []
  let future: Deeds[] = []
  let now: Deeds | null = null
  const turn = (from: Deeds[], to: Deeds[]): Deeds | null => {
    const next = from.pop()
    if (next === undefined || now === null) return null
    to.push(now)
    now = next
    return next
  }
  return {
    note: (view: View): void => {
      const deeds = deedsOf(view)
      if (now !== null && JSON.stringify(now) !== JSON.stringify(deeds)) {
        past = [...past, now].slice(-most)
        future = []
      }
      now = deeds
    },
    /** What to go back to; null where nothing was done. */
    undo: (): Deeds | null => turn(past, future),
    redo: (): Deeds | null => turn(future, past),
    canUndo: (): boolean => past.length > 0,
    canRedo: (): boolean => future.length > 0,
  }
}
