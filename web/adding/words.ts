import type { CombinedError } from 'urql'
import type { ImportArticleSubscription } from '../generated.ts'
import { troubleInWords, troubleOf } from '../trouble.ts'
import { incidentKinds, penaltyKinds, rulingKinds, statementKinds, word } from '../words/kinds.ts'
import { capitalized, counted, listed } from '../words/sentence.ts'
import type { Item } from './given.ts'

/** Where the reading of an article stands, as the server tells it. */
export type Step = ImportArticleSubscription['importArticle']
export type Found = NonNullable<Step['events']>[number]
export type Imported = NonNullable<Step['imported']>

/** The article that is being read. */
export interface Reading {
  readonly item: Item
  /** All that was told so far; null before the first word of the server. */
  readonly step: Step | null
  /** Nothing goes on until somebody says when it was published. */
  readonly asking: boolean
}

export interface Stage {
  readonly words: string
  readonly state: 'done' | 'on' | 'ahead'
}

type Told = readonly [done: string, on: string, isDone: (step: Step) => boolean]

const after =
  (...stages: readonly Step['stage'][]) =>
  (step: Step) =>
    stages.includes(step.stage)

const fetching: Told = ['Page fetched', 'Fetching the page', ({ stage }) => stage !== 'FETCHING']
const told: readonly Told[] = [
  ['Text taken in', 'Taking in the text', ({ text }) => text !== null],
  ['Names found', 'Finding names', ({ organizations }) => organizations !== null],
  ['Events found', 'Finding what happened', after('COMPARING', 'ASKING', 'DONE')],
  ['Compared with what is here', 'Comparing with what is here', after('DONE')],
]

/** How far it is; `step` is null before the server has said anything. While a person is asked nothing is being done. */
export function stagesOf({ item, step, asking }: Reading): readonly Stage[] {
  const isPage = item.given.kind === 'url'
  const stages = isPage ? [fetching, ...told] : told
  const first = step === null ? 0 : stages.findIndex(([, , isDone]) => !isDone(step))
  const current = first < 0 ? stages.length : first
  return stages.map(([done, on], at) =>
    at < current ? { words: done, state: 'done' } : { words: on, state: at === current && !asking ? 'on' : 'ahead' },
  )
}

/** What is being done, with what was found so far; for who hears the page and for the line at the top. */
export function progressInWords(reading: Reading): string {
  if (reading.asking) return 'When was it published?'
  const on = stagesOf(reading).find(({ state }) => state === 'on')?.words ?? 'Done'
  return `${on}${reading.step === null ? '' : `, ${foundSoFar(reading.step)}`}`
}

/** What was found so far, as the lists beside the text count it. */
export function foundSoFar({ organizations, events }: Step): string {
  if (events !== null) return `${counted(events.length, 'event')} so far`
  return organizations === null ? 'nothing found yet' : `${counted(organizations.length, 'organization')} so far`
}

const before: Readonly<Record<string, string>> = {
  NEW: 'Added',
  UNCHANGED: 'It was here already, and nothing changed',
  COPY: 'The very same text was here already from another address; this address was added to it',
  CORRECTED: 'The same text was here already; what is known about it was corrected',
  REREAD: 'The same text was here already; it was read anew',
  NEW_VERSION: 'An earlier wording of it was here; this one takes its place',
}

/** What it was to the graph. */
export const wasHere = (outcome: string): string => before[outcome] ?? 'Added'

/** "Added: 14 facts; 3 things were known already, 2 questions for a person." `facts` are as the reader counts them. */
export function outcomeInWords({ outcome, joined, proposed }: Omit<Imported, 'bookmark'>, facts: number): string {
  const what = wasHere(outcome)
  if (facts === 0) return `${what}. No fact was found in it; its text is kept.`
  const also = [
    ...(joined === 0 ? [] : [`${counted(joined, 'thing was', 'things were')} known already`]),
    ...(proposed === 0 ? [] : [`${counted(proposed, 'question')} for a person`]),
  ]
  return `${what}: ${counted(facts, 'fact')}${also.length === 0 ? '' : `; ${also.join(', ')}`}.`
}

/** Why it could not be read and what to try: the server's own words where it has any. */
export function failureInWords(error: CombinedError | undefined): string {
  const said = error?.graphQLErrors[0]
  if (said !== undefined) return said.message
  const trouble = troubleOf(error)
  if (trouble === null) return 'The server stopped before it was done. Try again.'
  return `${troubleInWords[trouble].what} See that it still runs, then try again.`
}

const kinds = { INCIDENT: incidentKinds, RULING: rulingKinds, PENALTY: penaltyKinds, STATEMENT: statementKinds }

/** "Accusation", "Leak"; its type where its kind cannot be told. */
export const foundInWords = ({ type, kind }: Found): string =>
  capitalized(kind === null ? word({}, type) : word(kinds[type], kind))

/** Why the day of publication is asked for: what is dated only in relation to it. */
export function needInWords(events: readonly Found[]): string {
  const phrases = events.flatMap(({ date }) =>
    date !== null && date.phrase !== null && date.earliest === null && date.latest === null ? [date.phrase] : [],
  )
  const quoted = [...new Set(phrases)].slice(0, 3).map((phrase) => `“${phrase}”`)
  if (quoted.length === 0) return 'The text does not say. Without it, what is dated only by that day stays undated.'
  return quoted.length === 1
    ? `The text does not say. Without it ${quoted[0]} has no year and is shown as “date unknown”.`
    : `The text does not say. Without it ${listed(quoted)} have no year and are shown as “date unknown”.`
}
