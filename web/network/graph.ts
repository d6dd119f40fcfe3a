import { organizationsIn } from '../lanes/dataset.ts'
import type { Dataset, Mark } from '../lanes/dataset.ts'
import type { Lane } from '../lanes/trees.ts'
import { mayLieIn } from '../lanes/time.ts'
import type { Span } from '../lanes/time.ts'
import type { Tone } from '../words/facts.ts'

/** An organization or an event in the network. */
export interface Thing {
  readonly id: string
  readonly name: string
  /** Said under the name, and to those who cannot see it. */
  readonly line: string
  readonly kind: 'company' | 'regulator' | 'event'
  readonly tone: Tone
  readonly hollow: boolean
}

/** How two of them belong together. */
export interface Tie {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly words: string
  /** Of an event that led to another; the part of an organization has none. */
  readonly tone: Tone | null
  /** Somebody's word for a cause: drawn dashed. */
  readonly said: boolean
  /** The claim it rests on, to select it. */
  readonly claim: string | null
}

export interface Network {
  readonly things: readonly Thing[]
  readonly ties: readonly Tie[]
}

/**
 * The events of the window with the organizations that have a part in them, and who owns whom. With `chain`, only its
 * events. An owner stays where it ties together what is shown.
 */
export function networkOf(data: Dataset, span: Span | null, chain: ReadonlySet<string> | null): Network {
  const marks = data.marks.filter((mark) =>
    chain === null ? span === null || mayLieIn(mark, span) : chain.has(mark.id),
  )
  const kept = new Set(marks.map(({ id }) => id))
  // A way between two things names its organizations too: no other belongs to it.
  const onWay = data.lanes.filter(({ id }) => chain?.has(id))
  const lanes = onWay.length > 0 ? onWay : lanesWithOwners(data.lanes, new Set(marks.flatMap(organizationsIn)))
  const shown = new Set(lanes.map(({ id }) => id))
  const parts = marks.flatMap((mark) =>
    organizationsIn(mark)
      .filter((id) => shown.has(id))
      .map((id) => part(mark, id, lanes.find((lane) => lane.id === id)?.kind === 'regulator')),
  )
  return {
    things: [...lanes.map(organization), ...marks.map(event)],
    ties: [
      ...lanes.filter(({ parent }) => parent !== null && shown.has(parent)).map(owning),
      ...parts,
      ...data.links
        .filter(({ from, to }) => kept.has(from) && kept.has(to))
        .map(({ id, from, to, tone, said, label, claim }) => ({ id, from, to, words: label, tone, said, claim })),
    ],
  }
}

function lanesWithOwners(lanes: readonly Lane[], busy: ReadonlySet<string>): Lane[] {
  const kept = new Set(busy)
  // Lanes come owner first, so from the last to the first every owner of what stays is met after it.
  for (const { id, parent } of lanes.toReversed()) if (kept.has(id) && parent !== null) kept.add(parent)
  return lanes.filter(({ id }) => kept.has(id))
}

const organization = ({ id, name, note, kind }: Lane): Thing => ({
  id,
  name,
  line: note,
  kind: kind === 'regulator' ? 'regulator' : 'company',
  tone: 'o',
  hollow: false,
})

const event = ({ id, title, line, tone, hollow }: Mark): Thing => ({
  id,
  name: title,
  line,
  kind: 'event',
  tone,
  hollow,
})

const owning = ({ id, parent }: Lane): Tie => ({
  id: `${parent} owns ${id}`, from: parent ?? '', to: id, words: 'owns', tone: null, said: false, claim: null,
}) // prettier-ignore

function part(mark: Mark, party: string, regulator: boolean): Tie {
  const [from, to] = regulator || mark.type === 'Statement' ? [party, mark.id] : [mark.id, party]
  const words =
    mark.type === 'Statement'
      ? 'said'
      : mark.type === 'Penalty'
        ? 'on'
        : mark.type === 'Incident'
          ? 'with a part of'
          : regulator
            ? 'issued'
            : 'against'
  return { id: `${from} ${words} ${to}`, from, to, words, tone: null, said: false, claim: null }
}
