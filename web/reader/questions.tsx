import { useQuery } from 'urql'
import { apartBecause, Others } from '../evidence/perhaps-same.tsx'
import type { Proposal } from '../evidence/perhaps-same.tsx'
import { PerhapsSameDocument } from '../generated.ts'
import { useView } from '../view.ts'
import { counted } from '../words/sentence.ts'

interface Props {
  readonly source: string
  /** The events that the article tells of. */
  readonly own: ReadonlySet<string>
}

/** Events of an article that may be ones that others tell of: each beside those, and why nobody joined them. */
export function Questions({ source, own }: Props) {
  const { go } = useView()
  const [{ data }] = useQuery({ query: PerhapsSameDocument, variables: { filter: { source: [source] }, asOf: null } })
  const asked = (data?.proposals.nodes ?? []).map((proposal) => asking(proposal, own))
  if (asked.length === 0) return null
  const byOwn = Map.groupBy(asked, ({ event }) => event.id)
  return (
    <section className="questions" data-questions>
      <div className="head">
        <h2>Perhaps the same event</h2>
        <small>{counted(asked.length, 'question')}</small>
      </div>
      {[...byOwn].map(([id, those]) => (
        <div key={id} className="question-left">
          <h3>
            Is “{those[0]?.event.title}” the same as {those.length === 1 ? 'this' : 'one of these'}?
          </h3>
          <Others events={those.map(({ other }) => other)} />
          <p className="why">{[...new Set(those.map(({ reason }) => apartBecause[reason]))].join(' ')}</p>
          <button
            type="button"
            className="button"
            onClick={() => go({ reading: null, selected: id, also: those.map(({ other }) => other.id) })}
          >
            Show them in lanes
          </button>
        </div>
      ))}
    </section>
  )
}

/** Which of the two the article tells of, and which is the other. */
function asking({ a, b, reason }: Proposal, own: ReadonlySet<string>) {
  return own.has(a.id) ? { event: a, other: b, reason } : { event: b, other: a, reason }
}
