import type { LanesQuery, RulingKind } from '../generated.ts'
import { toneOf } from '../words/facts.ts'
import type { Tone } from '../words/facts.ts'
import { isHollow } from '../evidence/fill.ts'
import { companyKinds, countryInWords, word } from '../words/kinds.ts'
import { briefDescription, partyName, shortSpeaker } from '../words/speaker.ts'
import { widerDate } from '../words/dated.ts'
import { wholeSentence } from '../words/context.ts'
import { askedBy, subline } from '../words/subline.ts'

type LaneEvent = LanesQuery['timeline']['nodes'][number]

/** A row of the picture: a company, a regulator, or those who spoke without being either. */
export interface Lane {
  readonly id: string
  readonly name: string
  /** What it is, or what it lacks. */
  readonly note: string
  readonly kind: 'company' | 'regulator' | 'others'
  /** Levels below the head of its company tree. */
  readonly depth: number
  readonly parent: string | null
}

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
  /** Last day any source speaks of; null where none is dated. */
  readonly lastKnown: string | null
  /** How many sources it rests on. */
  readonly sources: number
  readonly truncated: boolean
}

export const others = 'others'

/** What the server says, as lanes, marks and links. */
export function datasetOf(data: LanesQuery): Dataset {
  const events = data.timeline.nodes
  const askers = askersOf(data)
  const marks = events.map((event) => markOf(event, askers.get(event.id) ?? null))
  const published = data.sources.nodes.map(({ publishedOn }) => publishedOn?.latest ?? null)
  const known = [...marks.map(({ knownFrom }) => knownFrom), ...published].filter((each) => each !== null).toSorted()
  return {
    lanes: lanesOf(data, marks),
    marks,
    links: linksOf(events),
    lastKnown: known.at(-1) ?? null,
    sources: data.sources.nodes.length,
    truncated: data.timeline.pageInfo.hasNextPage,
  }
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

/** Company trees depth first, each followed by the regulators that ruled on it, then whoever else spoke. */
function lanesOf(data: LanesQuery, marks: readonly Mark[]): Lane[] {
  const companies = data.companies.nodes
  const ids = new Set(companies.map(({ id }) => id))
  const parentOf = (company: (typeof companies)[number]): { id: string; name: string } | null =>
    company.ownedBy.map(({ parent }) => parent).find(({ id }) => ids.has(id) && id !== company.id) ?? null
  const seen = new Set<string>()
  const busy = new Set(marks.map(({ lane }) => lane))
  const tree = (company: (typeof companies)[number], depth: number): Lane[] => {
    if (seen.has(company.id)) return []
    seen.add(company.id)
    const parent = parentOf(company)
    const below = companies.filter((each) => parentOf(each)?.id === company.id).flatMap((each) => tree(each, depth + 1))
    const note = companyNote(company, parent?.name ?? null, busy.has(company.id))
    return [
      {
        id: company.id,
        name: partyName(company),
        note,
        kind: 'company',
        depth,
        parent: depth === 0 ? null : (parent?.id ?? null),
      },
      ...below,
    ]
  }
  const trees = companies.filter((company) => parentOf(company) === null).map((company) => tree(company, 0))
  // Owners in a circle, which only contradicting sources can make, still get their lanes.
  const rest = companies.filter(({ id }) => !seen.has(id)).map((company) => tree(company, 0))
  const blocks = [...trees, ...rest].filter((lanes) => lanes.some(({ id }) => busy.has(id)))
  return [...withRegulators(blocks, data.regulators.nodes, marks), ...othersLane(busy)]
}

function withRegulators(
  blocks: readonly Lane[][],
  regulators: LanesQuery['regulators']['nodes'],
  marks: readonly Mark[],
): Lane[] {
  const placed = blocks.map((block) => [...block])
  const loose: Lane[] = []
  for (const { id, name, country } of regulators) {
    const ruled = marks.filter(({ lane }) => lane === id)
    if (ruled.length === 0) continue
    const touched = blocks.map(
      (block) => ruled.filter(({ parties }) => block.some((lane) => parties.includes(lane.id))).length,
    )
    const best = touched.indexOf(Math.max(0, ...touched))
    const note = country === null ? 'regulator' : `regulator, ${countryInWords(country)}`
    const lane: Lane = { id, name, note, kind: 'regulator', depth: 0, parent: null }
    const home = (touched[best] ?? 0) > 0 ? (placed[best] ?? loose) : loose
    home.push(lane)
  }
  return [...placed.flat(), ...loose]
}

const othersLane = (busy: ReadonlySet<string>): Lane[] =>
  busy.has(others)
    ? [{ id: others, name: 'Others who spoke', note: 'media, the public', kind: 'others', depth: 0, parent: null }]
    : []

function companyNote(company: LanesQuery['companies']['nodes'][number], parent: string | null, busy: boolean): string {
  const what = company.named ? describedAs(company, parent) : 'not named in the article'
  return busy ? what : [what, 'no events of its own'].filter(Boolean).join('; ')
}

function describedAs({ kind, description }: LanesQuery['companies']['nodes'][number], parent: string | null): string {
  const words =
    description === null
      ? kind === null
        ? parent === null
          ? 'company'
          : 'part'
        : word(companyKinds, kind)
      : briefDescription(description, parent)
  return parent === null || / of /.test(words) ? words : `${words} of ${parent}`
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
