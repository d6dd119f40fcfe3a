import type { RelationshipKind } from '../generated.ts'
import { listed } from '../words/sentence.ts'

/** What two things the ways are looked for between, and which ways. */
export interface Ways {
  /** Ids. */
  readonly from: string
  readonly to: string
  /** At most so many steps. */
  readonly steps: number
  /** Also ways that are longer than the shortest. */
  readonly longer: boolean
  /** Only over these; null for all. */
  readonly over: readonly TieGroup[] | null
  /** Not through these things (ids). */
  readonly avoid: readonly string[]
  /** Not through what is tied to more than a few. */
  readonly noHubs: boolean
  /** Which of the ways is told, from 1. */
  readonly told: number
}

/** Kinds of ties as a person tells them apart. */
export type TieGroup = 'owning' | 'parts' | 'acts' | 'penalties' | 'words' | 'causes'

export const tieGroups: readonly { readonly id: TieGroup; readonly words: string; readonly kinds: readonly RelationshipKind[] }[] = [
  { id: 'owning', words: 'who owns whom', kinds: ['SUBSIDIARY_OF'] },
  { id: 'parts', words: 'parts in incidents', kinds: ['INVOLVED_IN'] },
  { id: 'acts', words: 'rulings and what they are about', kinds: ['ISSUED', 'AGAINST', 'ABOUT', 'REVIEWS'] },
  { id: 'penalties', words: 'penalties', kinds: ['IMPOSED', 'ALTERED', 'ON'] },
  { id: 'words', words: 'what was said', kinds: ['MADE', 'ABOUT'] },
  { id: 'causes', words: 'what led to what', kinds: ['LED_TO'] },
] // prettier-ignore

/** What ways run over, as a sentence says it. */
export function tiesInWords(over: Ways['over']): string {
  const words = tieGroups.filter(({ id }) => over?.includes(id)).map((group) => group.words)
  return over === null ? 'every kind of tie' : listed(words)
}

/** What is tied to more than so many things ties nearly everything to everything. */
export const hub = 20
const usualSteps = 6
export const mostSteps = 8
const mostAvoided = 50

/** What is asked where somebody names two things and no more. */
export const between = (from: string, to: string): Ways => ({
  from, to, steps: usualSteps, longer: false, over: null, avoid: [], noHubs: false, told: 1,
}) // prettier-ignore

export function waysToUrl(ways: Ways | null) {
  if (ways === null) return {}
  const { from, to, steps, longer, over, avoid, noHubs, told } = ways
  return {
    ways: from,
    to,
    steps: steps === usualSteps ? null : String(steps),
    longer: longer ? '1' : null,
    over: over?.join('.') ?? null,
    avoid: avoid.length === 0 ? null : avoid.join('.'),
    hubs: noHubs ? 'no' : null,
    way: told === 1 ? null : String(told),
  }
}

/** Of a URL anybody may have written; null where it does not name two things. */
export function waysOfUrl(get: (key: string) => string | null): Ways | null {
  const [from, to] = [idOf(get('ways')), idOf(get('to'))]
  if (from === null || to === null || from === to) return null
  const over = tieGroups.map(({ id }) => id).filter((id) => get('over')?.split('.').includes(id))
  const avoid = (get('avoid') ?? '').split('.').flatMap((id) => idOf(id) ?? [])
  return {
    from,
    to,
    steps: whole(get('steps'), mostSteps) ?? usualSteps,
    longer: get('longer') === '1',
    over: over.length === 0 || over.length === tieGroups.length ? null : over,
    avoid: [...new Set(avoid)].slice(0, mostAvoided),
    noHubs: get('hubs') === 'no',
    told: whole(get('way'), 100) ?? 1,
  }
}

const idOf = (text: string | null): string | null => (text !== null && /^[\w-]{1,100}$/.test(text) ? text : null)

function whole(text: string | null, most: number): number | null {
  const number = /^[1-9]\d{0,2}$/.test(text ?? '') ? Number(text) : null
  return number === null || number > most ? null : number
}

/** As the server is asked. */
export const asked = ({ from, to, steps, longer, over, avoid, noHubs }: Ways, asOf: string | null) => ({
  from,
  to,
  maxHops: steps,
  ways: longer ? ('ALL' as const) : ('SHORTEST' as const),
  kinds: over === null ? null : [...new Set(tieGroups.filter(({ id }) => over.includes(id)).flatMap(({ kinds }) => kinds))],
  avoid: [...avoid],
  maxDegree: noHubs ? hub : null,
  asOf,
}) // prettier-ignore
