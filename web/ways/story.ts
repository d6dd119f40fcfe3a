import type { ClaimWordsFragment, ThingFragment, WaysQuery } from '../generated.ts'
import { linkSentence, named, withSpeaker } from '../words/claims.ts'
import { mainClaim } from '../words/main-claim.ts'
import { strong } from '../words/sentence.ts'
import type { Part, Sentence } from '../words/sentence.ts'

/** A way as it is found: what its ties rest on is only named. */
export type FoundWay = NonNullable<WaysQuery['path']>['paths'][number]
type FoundStep = FoundWay['steps'][number]
type FoundTie = FoundStep['ties'][number]

/** A way to be told: its ties with the words they rest on. */
export interface Way {
  readonly steps: readonly Step[]
}
type Step = Omit<FoundStep, 'ties'> & { readonly ties: readonly Tie[] }
type Tie = Omit<FoundTie, 'claims'> & { readonly claims: readonly ClaimWordsFragment[] }

/** The ids of all that a way rests on. */
export const claimsOf = ({ steps }: FoundWay): string[] => [
  ...new Set(steps.flatMap(({ ties }) => ties.flatMap(({ claims }) => claims.map(({ id }) => id)))),
]

/** A way with its words, as far as they are known. */
export const withWords = ({ steps }: FoundWay, words: ReadonlyMap<string, ClaimWordsFragment>): Way => ({
  steps: steps.map((step) => ({
    ...step,
    ties: step.ties.map((tie) => ({ ...tie, claims: tie.claims.flatMap(({ id }) => words.get(id) ?? []) })),
  })),
})

/** A line of a way: a thing it leads to with how, or what no source says. */
export type WayLine =
  | {
      readonly kind: 'thing'
      readonly number: number
      readonly thing: ThingFragment
      /** Empty for the thing that the way begins with. */
      readonly told: readonly Told[]
    }
  | { readonly kind: 'gap'; readonly id: string; readonly words: string }

/** One tie in a sentence with the words it rests on; null where none are kept. */
export interface Told {
  readonly id: string
  readonly sentence: Sentence
  readonly claim: ClaimWordsFragment | null
}

/** The things of a way, from one end to the other. */
export const thingsOf = ({ steps }: FoundWay | Way): ThingFragment[] => [
  ...steps.slice(0, 1).map(({ from }) => from),
  ...steps.map(({ to }) => to),
]

export const isEvent = (thing: ThingFragment): boolean => 'title' in thing

/** The way as numbered sentences; where no source says what a reader may take for said, a line of its own says that. */
export function linesOf(way: Way): WayLine[] {
  const things = thingsOf(way)
  return things.flatMap((thing, index): WayLine[] => {
    const step = way.steps[index - 1]
    const line: WayLine = { kind: 'thing', number: index + 1, thing, told: step ? toldOf(step) : [] }
    const [middle, before] = [things[index - 1], things[index - 2]]
    if (step === undefined) return [line]
    const gaps = [sinceGap(step), ...(middle && before ? [beyondGap(before, middle, thing)] : [])]
    return [line, ...gaps.flatMap((words, at) => (words === null ? [] : [{ kind: 'gap' as const, id: `gap ${index} ${at}`, words }]))] // prettier-ignore
  })
}

/** One sentence for each kind of tie; the same said twice is told once. */
function toldOf({ from, to, ties }: Step): Told[] {
  const told = ties.map((tie, index): Told => {
    const [first, second] = tie.direction === 'OUT' ? [from, to] : [to, from]
    const claim = mainClaim(tie.claims)
    const sentence = tieSentence(tie, first, second)
    return {
      id: `${tie.kind} ${index}`,
      sentence: claim === null ? sentence : withSpeaker(claim, sentence),
      claim,
    }
  })
  const seen = new Set<string>()
  return told.filter(({ sentence }) => {
    const text = JSON.stringify(sentence)
    return !seen.has(text) && seen.add(text)
  })
}

type Tell = (first: Part, second: Part, tie: Tie) => Sentence

const parts: Readonly<Record<string, (company: Part, event: Part) => Sentence>> = {
  VICTIM: (company, event) => [event, ' happened to ', company, ' or its customers'],
  RESPONSIBLE: (company, event) => [company, ' is held responsible for ', event],
  PROCESSOR: (company, event) => [company, ' handled the data or goods for another in ', event],
  SENDER: (company, event) => [company, ' is the one who sent: ', event],
  RECIPIENT: (company, event) => [company, ' is the one who received: ', event],
}
const hadAPart = (company: Part, event: Part): Sentence => [company, ' had a part in ', event]

const sentences: Record<Exclude<Tie['kind'], 'LED_TO'>, Tell> = {
  SUBSIDIARY_OF: (company, owner) => [company, ' belongs to ', owner],
  INVOLVED_IN: (company, event, { role }) => (parts[role ?? ''] ?? hadAPart)(company, event),
  ISSUED: (regulator, ruling) => [ruling, ' is an act of ', regulator],
  AGAINST: (ruling, company) => [ruling, ' is directed against ', company],
  ABOUT: (one, event) => [one, ' is about ', event],
  REVIEWS: (one, earlier) => [one, ' decides about ', earlier],
  IMPOSED: (ruling, penalty) => [penalty, ' comes from ', ruling],
  ALTERED: (event, penalty) => [event, ' changed ', penalty],
  ON: (penalty, company) => [penalty, ' is on ', company],
  MADE: (speaker, statement) => [statement, ' was said by ', speaker],
}

function tieSentence(tie: Tie, first: ThingFragment, second: ThingFragment): Sentence {
  if (tie.kind === 'LED_TO') return linkSentence(first, tie.link ?? '', second)
  return sentences[tie.kind](strong(named(first)), strong(named(second)), tie)
}

/** Ownership that nobody dates says nothing of the day that matters. */
function sinceGap({ from, to, ties }: Step): string | null {
  const owned = ties.filter(({ kind }) => kind === 'SUBSIDIARY_OF')
  const [tie] = owned
  if (tie === undefined || owned.some(({ since }) => since !== null)) return null
  const [company, owner] = tie.direction === 'OUT' ? [from, to] : [to, from]
  return `Since when ${named(company)} belongs to ${named(owner)}: not specified in any source.`
}

/** Two events that one organization had to do with need not have to do with each other. */
function beyondGap(before: ThingFragment, middle: ThingFragment, after: ThingFragment): string | null {
  if (!isEvent(before) || isEvent(middle) || !isEvent(after)) return null
  return `What ${named(before)} and ${named(after)} have to do with each other beyond ${named(middle)}: not specified on this way.`
}

/** Whether any step says that one thing led to another. */
export const leads = ({ steps }: FoundWay | Way): boolean =>
  steps.some(({ ties }) => ties.some(({ kind }) => kind === 'LED_TO'))
