import '../words/words.css'
import './chain.css'
import { useState } from 'react'
import { useQuery } from 'urql'
import { ReadLink } from '../evidence/quote.tsx'
import { Quote } from '../evidence/quote.tsx'
import { LeadsToNothing } from '../evidence/leads-to-nothing.tsx'
import { useLate } from '../evidence/use-late.ts'
import { BesideTheChainDocument, ChainStoryDocument } from '../generated.ts'
import type { ChainStoryQuery } from '../generated.ts'
import { troubleInWords, useTrouble } from '../trouble.ts'
import { useView } from '../view.ts'
import { CopyButton } from '../words/copy-button.tsx'
import { toneOf } from '../words/facts.ts'
import { counted, plain } from '../words/sentence.ts'
import { Shape } from '../words/shape.tsx'
import { Spoken } from '../words/spoken.tsx'
import { storyText } from './copy.ts'
import { chainOrder } from './order.ts'
import { organizationsOf, storyOf, whyLeftOut } from './story.ts'
import type { ChainEvent, Line } from './story.ts'

interface Props {
  /** The event that the chain was asked for. */
  readonly event: string
  readonly asOf: string | null
  /** Whether nothing is known of it on any day. */
  readonly lost: boolean
}

/** "How did it come to this?" in numbered sentences, each with its speaker and, opened, the words it rests on. */
export function ChainStory({ event, asOf, lost }: Props) {
  const [{ data, error, fetching }, again] = useQuery({ query: ChainStoryDocument, variables: { event, asOf } })
  const retry = (): void => again({ requestPolicy: 'network-only' })
  const trouble = useTrouble({ error, fetching }, retry)
  const late = useLate(fetching)
  const chain = data?.chain
  if (lost)
    return (
      <section className="story nothing" aria-label="How did it come to this?">
        <LeadsToNothing />
      </section>
    )
  return (
    <section className="story" aria-labelledby="story-title" aria-busy={fetching}>
      <div className="story-head">
        <h2 id="story-title">How did it come to this?</h2>
        {chain && <CopyButton text={() => storyText(linesOf(chain))}>Copy with sources</CopyButton>}
      </div>
      {trouble !== null ? (
        <p className="failed" role="alert">
          {troubleInWords[trouble].what} {troubleInWords[trouble].next}{' '}
          <button type="button" className="link" onClick={retry}>
            Try now
          </button>
        </p>
      ) : chain ? (
        <Told chain={chain} event={event} asOf={asOf} lines={linesOf(chain)} />
      ) : (
        <output className="waiting">
          {fetching
            ? late
              ? 'Following the links from event to event.'
              : ''
            : 'Nothing was known of it yet on that day. Move “as known on” to a later day.'}
        </output>
      )}
    </section>
  )
}

type Chain = NonNullable<ChainStoryQuery['chain']>
const eventsOf = (chain: Chain): ChainEvent[] => chain.nodes.filter((node): node is ChainEvent => 'title' in node)

const linesOf = (chain: Chain): Line[] => storyOf(chain, chainOrder({ nodes: eventsOf(chain), edges: chain.edges }))

function Told({
  chain,
  event,
  asOf,
  lines,
}: {
  chain: Chain
  event: string
  asOf: string | null
  lines: readonly Line[]
}) {
  const { view, go } = useView()
  const [opened, setOpened] = useState<string>(event)
  const chosen = lines.find(
    (line) => line.kind === 'event' && (line.id === view.selected || line.claim?.id === view.selected),
  )?.id
  const open = chosen ?? opened
  const events = eventsOf(chain)
  return (
    <>
      <ol className="lines">
        {lines.map((line) =>
          line.kind === 'gap' ? (
            <li key={line.id} className="gap">
              <b aria-hidden="true" />
              <p>{plain(line.sentence)}</p>
            </li>
          ) : (
            <li key={line.id} className={`${toneOf(line.event)}${open === line.id ? ' on' : ''}`}>
              <b aria-hidden="true">{line.number}</b>
              <div>
                <button
                  type="button"
                  className="tell"
                  aria-expanded={open === line.id}
                  onClick={() => {
                    setOpened(line.id)
                    go({ selected: line.claim?.predicate === 'LED_TO' ? line.claim.id : line.id })
                  }}
                >
                  <Spoken sentence={line.sentence} />
                </button>
                {open === line.id && line.claim && <Quote claim={line.claim} />}
              </div>
              {line.claim && open !== line.id && <ReadLink claim={line.claim} alone />}
            </li>
          ),
        )}
      </ol>
      {events.length === 1 && <p className="alone">No source says what led to it or what came of it.</p>}
      {chain.truncated && (
        <p className="alone">The chain is longer: these are the events nearest to the one you asked for.</p>
      )}
      <LeftOut events={events} asOf={asOf} />
    </>
  )
}

/** What the same organizations had a part in that is not in the chain, and why. */
function LeftOut({ events, asOf }: { events: readonly ChainEvent[]; asOf: string | null }) {
  const organizations = organizationsOf(events)
  const [{ data }] = useQuery({
    query: BesideTheChainDocument,
    variables: { organizations, asOf },
    pause: organizations.length === 0,
  })
  const { go } = useView()
  const inside = new Set(events.map(({ id }) => id))
  const beside = data?.timeline?.nodes.filter(({ id }) => !inside.has(id)) ?? []
  if (beside.length === 0) return null
  return (
    <div className="left-out">
      <h3>
        Not in this chain <small>{counted(beside.length, 'event')}</small>
      </h3>
      <ul>
        {beside.map((each) => (
          <li key={each.id}>
            <Shape tone={toneOf(each)} />
            <button type="button" className="plain-link" onClick={() => go({ selected: each.id })}>
              {each.title}
            </button>
            <small>{whyLeftOut(each, events)}</small>
          </li>
        ))}
      </ul>
    </div>
  )
}
