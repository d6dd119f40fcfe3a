import type { ChainStoryQuery, ClaimWordsFragment } from '../generated.ts'
import { dateInWords, isDay, partInWords } from '../words/dates.ts'
import type { FuzzyDate } from '../words/dates.ts'
import { incidentKinds, moneyInWords, penaltyKinds, rulingKinds, word } from '../words/kinds.ts'
import { mainClaim } from '../words/main-claim.ts'
import { eventNoun, lowered } from '../words/noun.ts'
import { capitalized, listed, strong } from '../words/sentence.ts'
import type { Sentence } from '../words/sentence.ts'
import { partyName, possessive, shortRegulator, shortSpeaker } from '../words/speaker.ts'
import { textInWords } from '../words/summaries.ts'
import { eventSentence } from '../words/title.ts'
import type { Numbered } from './order.ts'
import { dateBeside, toldIn } from './quoted.ts'

type Chain = NonNullable<ChainStoryQuery['chain']>
export type ChainEvent = Extract<
  Chain['nodes'][number],
  { __typename: 'Incident' | 'Ruling' | 'Penalty' | 'Statement' }
>
type Of<Type extends ChainEvent['__typename']> = Extract<ChainEvent, { __typename: Type }>
type Claim = ClaimWordsFragment

/** One line of the story: an event as a sentence, or what no source says. */
export type Line =
  | {
      readonly kind: 'event'
      readonly id: string
      readonly number: number
      readonly event: ChainEvent
      readonly sentence: Sentence
      readonly claim: Claim | null
    }
  | { readonly kind: 'gap'; readonly id: string; readonly sentence: Sentence }

/** The events of a chain by their ids. */
export const eventsIn = ({ nodes }: Chain): ReadonlyMap<string, ChainEvent> =>
  new Map(nodes.filter((node): node is ChainEvent => 'title' in node).map((event) => [event.id, event]))

/** Ties that say what led to an event. Being ruled on is not one: it says what a ruling is about, not what brought it. */
const leading = new Set(['CAUSED', 'FOLLOWED', 'APPEALED', 'DISCLOSED', 'IMPOSED', 'ALTERED', 'REVIEWED'])

/**
 * The chain as sentences in the order of its numbers, each with its speaker. Where no source says what led to an event,
 * a line of its own says that: a chain never closes a gap by arrangement.
 */
export function storyOf(chain: Chain, numbers: readonly Numbered[]): Line[] {
  const events = eventsIn(chain)
  return numbers.flatMap(({ id, number }, index): Line[] => {
    const event = events.get(id)
    if (!event) return []
    const into = chain.edges.filter(({ to, kind }) => to.id === id && leading.has(kind))
    const cause = into.find(({ kind }) => kind === 'CAUSED')
    const gap: Line[] =
      index > 0 && into.length === 0 ? [{ kind: 'gap', id: `gap ${id}`, sentence: gapSentence(event) }] : []
    const from = cause && events.get(cause.from.id)
    const claim = cause?.claims[0] ?? claimOf(event)
    const dated = { ...event, date: dateBeside(claim, event) }
    const told = cause && from ? causedSentence(from, dated, claim) : sentenceOf(dated, toldIn(claim, events))
    return [...gap, { kind: 'event', id, number, event, sentence: told, claim }]
  })
}

/** The claim whose words an event is quoted with. */
export const claimOf = (event: ChainEvent): Claim | null =>
  mainClaim(event.claims.filter(({ subject }) => subject?.id === event.id)) ?? event.claims[0] ?? null

function gapSentence(event: ChainEvent): Sentence {
  return [`What led from there to ${nounOf(event)}: not specified in any source.`]
}

/** An event as a thing: "the authority’s accusation", "the leak". */
function nounOf(event: ChainEvent): string {
  if (event.__typename === 'Incident') return `the ${word(incidentKinds, event.incidentKind)}`
  if (event.__typename === 'Penalty') return `the ${word(penaltyKinds, event.penaltyKind)}`
  const by = event.__typename === 'Ruling' ? event.issuedBy[0]?.name : (event.by.organization?.name ?? event.by.name)
  const what = event.__typename === 'Ruling' ? word(rulingKinds, event.rulingKind) : 'statement'
  return by === undefined ? `the ${what}` : `${possessive(shortRegulator(by))} ${what}`
}

/** "in May 2025", "in spring 2025", "on 9 September 2025"; empty where it is vaguer. */
function timeClause(date: FuzzyDate | null): string {
  if (date === null || date.derived) return ''
  if (isDay(date)) return `on ${dateInWords(date)}`
  return /^\d{4}(-(?:0\d|1[0-2]|2[1-4]))?$/.test(date.edtf) ? `in ${partInWords(date.edtf)}` : ''
}

function causedSentence(cause: ChainEvent, effect: ChainEvent, claim: Claim | null): Sentence {
  const speaker = shortSpeaker(claim?.saidBy ?? null)
  const when = timeClause(effect.date)
  const who: Sentence =
    speaker === null
      ? [`, as ${textInWords(claim?.source.summarizes ?? [])} tells it,`]
      : [', ', strong(`according to ${speaker}`), ',']
  return [capitalized(eventNoun(cause)), ...who, ` caused ${eventNoun(effect)}${when === '' ? '' : ` ${when}`}.`]
}

function sentenceOf(event: ChainEvent, told: string): Sentence {
  switch (event.__typename) {
    case 'Incident':
      return incidentSentence(event)
    case 'Ruling':
      return rulingSentence(event)
    case 'Penalty':
      return penaltySentence(event)
    case 'Statement':
      return [opening(event.date), strong(event.by.organization?.name ?? event.by.name), statementRest(event, told)]
    default:
      return event satisfies never
  }
}

/** "On 9 September 2025 ", "In spring 2025 ", or nothing. */
function opening(date: FuzzyDate | null): string {
  const clause = timeClause(date)
  return clause === '' ? '' : `${capitalized(clause)} `
}

function incidentSentence(event: Of<'Incident'>): Sentence {
  const speaker = shortSpeaker(claimOf(event)?.saidBy ?? null)
  const sender = event.involvements.find(({ role }) => role === 'SENDER')?.company
  const open = event.date !== null && event.date.earliest === null ? ' When it began is not specified.' : ''
  const what =
    sender && / sent /.test(event.title)
      ? `${partyName(sender)} sent ${lowered(event.title).replace(' sent ', ' ')}`
      : event.title
  const when = timeClause(event.date)
  const said: Sentence = speaker === null ? [] : [', ', strong(`${speaker} says`)]
  return [`${what}${when === '' ? '' : ` ${when}`}`, ...said, `.${open}`]
}

const past: Readonly<Record<string, string>> = {
  ACCUSATION: 'accused',
  INVESTIGATION: 'opened an investigation of',
  FINE: 'fined',
  WARNING: 'warned',
}

function rulingSentence(event: Of<'Ruling'>): Sentence {
  const by = event.issuedBy[0]?.name ?? event.broughtBy[0]?.name
  const verb = past[event.rulingKind]
  if (by === undefined || verb === undefined)
    return [opening(event.date), `${opening(event.date) === '' ? event.title : lowered(event.title)}.`]
  const whom = [...event.against]
    .toSorted((one, other) => Number(one.named) - Number(other.named))
    .slice(0, 1)
    .map(partyName)
  const [, of] = / (?:of|over) (.*)$/.exec(eventSentence(event)) ?? []
  const about = event.aboutEvents[0]
  const what =
    about?.__typename === 'Incident' && about.incidentKind === 'ILLEGAL_TRANSFER'
      ? `illegally transferring ${about.target ?? 'data'}`
      : of
  const speaker = shortRegulator(by)
  const start = opening(event.date)
  return [
    start,
    strong(start === '' ? capitalized(speaker) : speaker),
    ` ${verb} ${listed(whom)}${what === undefined ? '' : ` ${verb === 'accused' ? 'of' : 'over'} ${what}`}.`,
  ]
}

function penaltySentence(event: Of<'Penalty'>): Sentence {
  const speaker = shortSpeaker(event.claims.find(({ saidBy }) => saidBy !== null)?.saidBy ?? null)
  const what = word(penaltyKinds, event.penaltyKind)
  const a = /^[aeiou]/.test(what) ? 'an' : 'a'
  const on = event.on.length === 0 ? '' : ` on ${listed(event.on.map(partyName))}`
  const amount = event.amount?.amount ? ` The amount: ${moneyInWords(event.amount)}.` : ' The amount is not specified.'
  if (event.status === 'ANNOUNCED' && speaker !== null)
    return [strong(`${capitalized(speaker)} says`), ` it will impose ${a} ${what}${on}.${amount}`]
  return [
    `${eventSentence(event).replace(/, amount not specified$/, '')}${speaker === null ? '' : ', '}`,
    ...(speaker === null ? [] : [strong(`${speaker} says`)]),
    `.${amount}`,
  ]
}

function statementRest(event: Of<'Statement'>, told: string): string {
  const by = event.by.organization?.name ?? event.by.name
  const sentence = eventSentence(event)
  const rest = sentence.startsWith(by) ? sentence.slice(by.length) : `: ${sentence.replace(`, says ${by}`, '')}`
  const vague =
    event.date !== null && timeClause(event.date) === '' && event.date.phrase === null ? '; day not specified' : ''
  return `${rest}${/ told /.test(rest) ? told : ''}${vague}.`
}

/** Why an event of the same organizations is not in the chain. */
export function whyLeftOut(event: { readonly __typename: string }, chain: readonly ChainEvent[]): string {
  if (event.__typename === 'Statement') return 'a reaction, not a cause'
  const incidents = chain.filter((each) => each.__typename === 'Incident')
  const main = incidents.find((each) => each.incidentKind !== 'ILLEGAL_TRANSFER') ?? incidents[0] ?? chain[0]
  return `no source links it to ${main ? nounOf(main) : 'this chain'}`
}

/** The organizations of a chain, to find what else they had a part in. */
export function organizationsOf(events: readonly ChainEvent[]): string[] {
  const ids = events.flatMap((event) => {
    switch (event.__typename) {
      case 'Incident':
        return event.involvements.map(({ company }) => company.id)
      case 'Ruling':
        return [...event.issuedBy, ...event.against].map(({ id }) => id)
      case 'Penalty':
        return event.on.map(({ id }) => id)
      case 'Statement':
        return event.by.organization ? [event.by.organization.id] : []
      default:
        return event satisfies never
    }
  })
  return [...new Set(ids)].toSorted()
}
