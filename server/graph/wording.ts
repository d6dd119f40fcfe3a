/** What two wordings of one page have in common: pure, and cautious, since what matches takes over what people decided. */
import { text } from './best.ts'
import { canonical } from './claim.ts'
import type { JsonObject } from './claim.ts'
import { normalizeName } from './identity.ts'

export interface WordedClaim {
  readonly id: string
  readonly predicate: string
  readonly value: JsonObject | null
  readonly quote: string
  readonly start: number
  readonly stance: string
  readonly modality: string
  /** A person's value in place of what was read: never matched itself, it goes with the claim that it corrects. */
  readonly corrected: boolean
  readonly subject: string
  readonly object: string | null
}

export interface Wording {
  readonly text: string
  readonly mentions: readonly {
    readonly id: string
    readonly type: string
    readonly start: number
    readonly end: number
  }[]
  readonly claims: readonly WordedClaim[]
}

export interface Match {
  /** Ids: of the old wording, of the new one. */
  readonly claims: readonly (readonly [old: string, now: string])[]
  readonly mentions: readonly (readonly [old: string, now: string])[]
}

/** Claims that say the same in the same words of what is called the same, and the mentions that they speak of. */
export function match(old: Wording, now: Wording): Match {
  const [before, after] = [byKey(old), byKey(now)]
  const pairs = [...before].flatMap(([key, some]) => {
    const others = after.get(key) ?? []
    // What is said twice there and once here cannot be told apart.
    return some.length === others.length ? some.map((one, at) => [one, others[at] as WordedClaim] as const) : []
  })
  return {
    claims: pairs.map(([one, other]) => [one.id, other.id]),
    mentions: mentionsOf(pairs),
  }
}

function byKey(wording: Wording): Map<string, WordedClaim[]> {
  const name = namesOf(wording)
  const key = ({ predicate, value, quote, stance, modality, subject, object }: WordedClaim): string => {
    // In a speaker, the mention is an id.
    const said = value && { ...value, mention: null }
    return canonical([predicate, said, quote, stance, modality, name(subject), object && name(object)])
  }
  const read = wording.claims.filter(({ corrected, quote }) => !corrected && quote !== '')
  return Map.groupBy(inTextOrder(read), key)
}

const inTextOrder = (claims: readonly WordedClaim[]): WordedClaim[] =>
  claims.toSorted((one, other) => one.start - other.start || (one.id < other.id ? -1 : 1))

/** What a mention is called: by its first name, or else by the words that it begins with. */
function namesOf({ text: words, mentions, claims }: Wording): (mention: string) => string {
  const names = new Map(
    mentions.map(({ id, type, start, end }) => [id, `${type} ${normalizeName(words.slice(start, end))}`]),
  )
  const types = new Map(mentions.map(({ id, type }) => [id, type]))
  const named = claims.filter(({ predicate, corrected }) => predicate === 'NAME' && !corrected)
  for (const { subject, value } of inTextOrder(named).toReversed())
    names.set(subject, `${types.get(subject)} ${normalizeName(text(value?.['name']) ?? '')}`)
  return (mention) => names.get(mention) ?? ''
}

/** One to one: those that most claims agree on first. */
function mentionsOf(pairs: readonly (readonly [WordedClaim, WordedClaim])[]): [string, string][] {
  const ends = pairs.flatMap(([one, other]) => [
    [one.subject, other.subject] as const,
    ...(one.object !== null && other.object !== null ? [[one.object, other.object] as const] : []),
  ])
  const groups = [...Map.groupBy(ends, (pair) => pair.join(' '))].toSorted(
    ([key, some], [rival, others]) => others.length - some.length || (key < rival ? -1 : 1),
  )
  const taken = new Set<string>()
  return groups.flatMap(([, [pair]]) => {
    if (!pair || pair.some((id) => taken.has(id))) return []
    for (const id of pair) taken.add(id)
    return [[...pair] as [string, string]]
  })
}
