import type { PerhapsSameQuery } from '../generated.ts'
import { PerhapsSameDocument } from '../generated.ts'
import { useQuery } from 'urql'
import { useView } from '../view.ts'
import { dateInWords } from '../words/dates.ts'
import { toneOf } from '../words/facts.ts'
import { Shape } from '../words/shape.tsx'
import { Head, SelectLink } from './parts.tsx'

export type Proposal = PerhapsSameQuery['proposals']['nodes'][number]
type Other = Proposal['a']

/** Why they were left apart. */
export const apartBecause: Readonly<Record<Proposal['reason'], string>> = {
  NOT_SURE: 'They were left apart: what is told of them is too little, or too vague, to be sure.',
  SEVERAL_FIT: 'They were left apart: several fit, and only one can be it.',
}

/** Events that may be this one and were left apart, each with its day and its source. */
export function PerhapsSame({ about }: { about: string }) {
  const { asOf } = useView().view
  const [{ data }] = useQuery({ query: PerhapsSameDocument, variables: { filter: { about: [about] }, asOf } })
  const proposals = data?.proposals.nodes ?? []
  if (proposals.length === 0) return null
  return (
    <section>
      <Head note="left apart">Perhaps the same event</Head>
      <Others events={proposals.map(({ a, b }) => (a.id === about ? b : a))} />
      {[...new Set(proposals.map(({ reason }) => apartBecause[reason]))].map((reason) => (
        <p className="note" key={reason}>
          {reason}
        </p>
      ))}
    </section>
  )
}

/** The events that another may be. */
export function Others({ events }: { events: readonly Other[] }) {
  return (
    <ul className="plain">
      {events.map((event) => (
        <li key={event.id} className={toneOf(event)}>
          <Shape tone={toneOf(event)} />
          <SelectLink id={event.id}>{event.title}</SelectLink>
          <small>
            {dateInWords(event.date)}; {sourcesInWords(event)}
          </small>
        </li>
      ))}
    </ul>
  )
}

/** In which article it is told, and in how many others. */
function sourcesInWords({ evidence }: Other): string {
  const titles = new Map(evidence.map(({ source }) => [source.id, source.title ?? 'an untitled source']))
  const [first = 'no source'] = titles.values()
  return `in “${first}”${titles.size > 1 ? ` and ${titles.size - 1} more` : ''}`
}
