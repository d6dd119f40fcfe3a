import type { LanesQuery, RulingKind } from '../generated.ts'
import { toneOf } from '../words/facts.ts'
import type { Tone } from '../words/facts.ts'
import { isHollow } from '../evidence/fill.ts'
import { shortSpeaker } from '../words/speaker.ts'
import { widerDate } from '../words/dated.ts'
import { wholeSentence } from '../words/context.ts'
import { askedBy, subline } from '../words/subline.ts'
import { dayOf } from './time.ts'
import { lanesOf, others } from './trees.ts'
import type { Lane } from './trees.ts'

type LaneEvent = LanesQuery['timeline']['nodes'][number]

/** An event as the picture shows it. Days are YYYY-MM-DD. */
export interface Mark {
  readonly id: string
  readonly lane: string
  readonly tone: Tone
  readonly type: LaneEvent['__typename']
  readonly title: string
  readonly line: string
  readonly earliest: string | null
  readonly latest: string | null
  /** The narrower part of its bar, where a second sentence dates it closer. */
  readonly dense: { readonly earliest: string; readonly latest: string } | null
  /** Alleged, proposed or announced: nobody reports it as having happened. */
  readonly hollow: boolean
  readonly knownFrom: string | null
  /** Organizations with a part in it, for "about". */
  readonly parties: readonly string[]
}

/** The organizations with a part in an event, the one in whose lane it stands first. */
export const organizationsIn = ({ lane, parties }: Mark): string[] =>
  [...new Set([lane, ...parties])].filter((id) => id !== others)

/** How one event led to another. */
export interface Link {
  readonly id: string
  readonly from: string
  readonly to: string
  /** The color of what it leads to. */
  readonly tone: Tone
  /** Somebody's word for a cause: drawn dashed. */
  readonly said: boolean
  /** A reaction, which led to nothing: faint until pointed at. */
  readonly faint: boolean
  readonly label: string
  /** The claim it rests on, to select it; null for an act itself. */
  readonly claim: string | null
}

export interface Dataset {
  readonly lanes: readonly Lane[]
  readonly marks: readonly Mark[]
  readonly links: readonly Link[]
  /** Last day any source speaks of, today where one may be later; null where none is dated. */
  readonly lastKnown: string | null
  /** When the last source appeared, as exactly as it is known: YYYY-MM, or YYYY. Null where none is dated. */
  readonly lastSource: string | null
  /** How many sources it rests on. */
  readonly sources: number
  readonly truncated: boolean
}

/** What the server says, as lanes, marks and links. Lanes that `like` has too stand in its order. */
export function datasetOf(data: LanesQuery, like: readonly Lane[] = [], today = dayOf(Date.now())): Dataset {
  const events = data.timeline.nodes
  const askers = askersOf(data)
  const marks = events.map((event) => markOf(event, askers.get(event.id) ?? null))
  const published = data.sources.nodes.flatMap(({ publishedOn }) => publishedOn?.latest ?? [])
  const known = [...marks.flatMap(({ knownFrom }) => knownFrom ?? []), ...published].toSorted().at(-1) ?? null
  return {
    lanes: lanesOf(data, marks, like),
    marks,
    links: linksOf(events),
    lastKnown: known === null ? null : until(known, today),
    lastSource: lastSourceOf(data.sources.nodes, today),
    sources: data.sources.nodes.length,
    truncated: data.timeline.pageInfo.hasNextPage,
  }
}

/** A source of "2026" is known from its last day on, and may still be of any before: nothing is known of the future. */
const until = (day: string, today: string): string => (day < today ? day : today)

/** Of those that may be the last, the one whose date is known closest. */
function lastSourceOf(sources: LanesQuery['sources']['nodes'], today: string): string | null {
  const dates = sources
    .flatMap(({ publishedOn }) => publishedOn ?? [])
    .flatMap(({ earliest, latest }) => (earliest && latest ? [{ earliest, latest: until(latest, today) }] : []))
    .filter(({ earliest, latest }) => earliest.slice(0, 4) === latest.slice(0, 4))
  const last = dates
    .toSorted((one, other) => one.latest.localeCompare(other.latest) || one.earliest.localeCompare(other.earliest))
    .at(-1)
  if (last === undefined) return null
  const month = last.latest.slice(0, 7)
  return last.earliest.startsWith(month) ? month : month.slice(0, 4)
}

/** Who asked for a statement, where the sentence around its quote says so: a refusal names nobody itself. */
function askersOf({ statements }: LanesQuery): Map<string, string> {
  const askers = statements.nodes.flatMap(({ id, evidence }) => {
    const asked = evidence
      .map((claim) => askedBy(wholeSentence(claim.source.text, claim)))
      .find((name) => name !== null)
    return asked === undefined ? [] : [[id, asked] as const]
  })
  return new Map(askers)
}

function markOf(event: LaneEvent, asked: string | null): Mark {
  const { earliest = null, latest = null } = event.date ?? {}
  const wider = widerDate(event)
  return {
    id: event.id,
    lane: laneOf(event),
    tone: toneOf(event),
    type: event.__typename,
    title: event.title,
    line: subline(event, asked),
    earliest: wider?.earliest ?? earliest,
    latest: wider?.latest ?? latest,
    dense: wider !== null && earliest !== null && latest !== null ? { earliest, latest } : null,
    hollow: isHollow(event),
    knownFrom: event.knownFrom,
    parties: partiesOf(event),
  }
}

const roleOrder = ['SENDER', 'RESPONSIBLE', 'VICTIM', 'PROCESSOR', 'OTHER', 'RECIPIENT']

/** An event stands with whoever did it, said it, or was hit by it. */
function laneOf(event: LaneEvent): string {
  switch (event.__typename) {
    case 'Ruling':
      return event.issuedBy[0]?.id ?? others
    case 'Penalty':
      return event.on[0]?.id ?? others
    case 'Statement':
      return event.by.organization?.id ?? others
    case 'Incident': {
      const [first] = event.involvements.toSorted(
        (one, other) => roleOrder.indexOf(one.role) - roleOrder.indexOf(other.role),
      )
      return first?.company.id ?? others
    }
    default:
      return event satisfies never
  }
}

function partiesOf(event: LaneEvent): string[] {
  switch (event.__typename) {
    case 'Ruling':
      return [...event.issuedBy, ...event.against].map(({ id }) => id)
    case 'Penalty':
      return event.on.map(({ id }) => id)
    case 'Statement':
      return event.by.organization ? [event.by.organization.id] : []
    case 'Incident':
      return event.involvements.map(({ company }) => company.id)
    default:
      return event satisfies never
  }
}

function linksOf(events: readonly LaneEvent[]): Link[] {
  const tones = new Map(events.map((event) => [event.id, toneOf(event)]))
  const reactions = new Set(events.filter(isReaction).map(({ id }) => id))
  const links = new Map<string, Link>()
  const add = (from: string, to: string, said: boolean, label: string, claim: string | null = null): void => {
    const tone = tones.get(to)
    const id = `${from}~${to}`
    if (tone !== undefined && tones.has(from) && from !== to && !links.has(id))
      links.set(id, { id, from, to, tone, said, faint: reactions.has(to), label, claim })
  }
  for (const event of events) {
    for (const { kind, event: effect, evidence } of event.consequences) {
      const speaker = shortSpeaker(evidence.find(({ saidBy }) => saidBy !== null)?.saidBy ?? null)
      const verb = kind === 'CAUSED' ? 'caused' : kind === 'APPEALED' ? 'appealed' : 'followed'
      add(
        event.id,
        effect.id,
        kind === 'CAUSED',
        `${verb}${speaker === null ? '' : `, says ${speaker}`}`,
        evidence[0]?.id ?? null,
      )
    }
    if (event.__typename === 'Penalty')
      for (const { id } of event.rulings) add(id, event.id, false, isHollow(event) ? 'says it will impose' : 'imposed')
    if (event.__typename === 'Ruling')
      for (const { id } of event.aboutEvents) add(id, event.id, false, ruledOver[event.rulingKind] ?? 'ruled on')
    if (event.__typename === 'Statement') for (const { id } of event.aboutEvents) add(id, event.id, false, '')
  }
  return [...links.values()]
}

const reacting = new Set(['COMMENT', 'COOPERATES', 'APOLOGY', 'OTHER'])
const isReaction = (event: LaneEvent): boolean => event.__typename === 'Statement' && reacting.has(event.statementKind)

const ruledOver: Partial<Record<RulingKind, string>> = {
  ACCUSATION: 'accused over',
  INVESTIGATION: 'investigated',
  LAWSUIT: 'sued over',
  FINE: 'fined over',
}
