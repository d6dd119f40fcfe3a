import '../words/words.css'
import './evidence.css'
import { useQuery } from 'urql'
import { ActsRow } from '../arranging/acts-row.tsx'
import { EvidenceDocument } from '../generated.ts'
import type { ClaimWordsFragment, EvidenceQuery } from '../generated.ts'
import { useFinding } from '../search/use-finding.ts'
import { troubleInWords, useTrouble } from '../trouble.ts'
import type { Trouble } from '../trouble.ts'
import { useView } from '../view.ts'
import { CloseButton } from '../words/close-button.tsx'
import { counted } from '../words/sentence.ts'
import { summaryInWords } from '../words/summaries.ts'
import { EventEvidence } from './event-evidence.tsx'
import { leadClaim } from './lead-claim.ts'
import { LeadsToNothing } from './leads-to-nothing.tsx'
import { LinkEvidence } from './link-evidence.tsx'
import { OrganizationEvidence } from './organization-evidence.tsx'
import { useLate } from './use-late.ts'

type Thing = NonNullable<EvidenceQuery['node']>

interface Props {
  /** An event, an organization, or a claim that ties two events. */
  readonly id: string
  /** Only what was known by the end of this day; null for all. */
  readonly asOf: string | null
  readonly onClose?: (() => void) | undefined
}

/** What happened in one sentence, the words it rests on, and who said them. */
export function EvidencePanel({ id, asOf, onClose }: Props) {
  const [{ data, error, fetching }, again] = useQuery({ query: EvidenceDocument, variables: { id, asOf } })
  const { go } = useView()
  const retry = (): void => again({ requestPolicy: 'network-only' })
  const trouble = useTrouble({ error, fetching }, retry)
  const late = useLate(fetching)
  const thing = data?.node?.id === id || data?.node ? data.node : null
  return (
    <aside className="evidence" aria-label="Evidence" aria-busy={fetching}>
      {onClose && <CloseButton name="Close the evidence" onClose={onClose} />}
      {trouble !== null ? (
        <Failed trouble={trouble} retry={retry} />
      ) : thing ? (
        <Shown thing={thing} />
      ) : fetching ? (
        <output className="waiting">{late ? 'Looking up what the sources say about it.' : ''}</output>
      ) : asOf === null ? (
        <LeadsToNothing />
      ) : (
        <div className="failed">
          <h2>Nothing was known of it yet on that day.</h2>
          <p>Move “as known on” to a later day.</p>
          <button type="button" className="button" onClick={() => go({ asOf: null })}>
            Show what is known today
          </button>
        </div>
      )}
    </aside>
  )
}

/** Why the server does not answer, in the place of what it should have said. */
export function Failed({ trouble, retry }: { trouble: Trouble; retry: () => void }) {
  return (
    <div className="failed" role="alert">
      <h2>{troubleInWords[trouble].what}</h2>
      <p>{troubleInWords[trouble].next}</p>
      <button type="button" className="button" onClick={retry}>
        Try now
      </button>
    </div>
  )
}

function Shown({ thing }: { thing: Thing }) {
  const { embedded } = useView().view
  const connect = useFinding()
  return (
    <>
      <section className="scroll" aria-label="What the sources say" key={thing.id}>
        <Body thing={thing} />
        <Sources claims={claimsOf(thing)} />
      </section>
      <Foot thing={thing} />
      {/* A frame is there to be read: what is arranged in it goes nowhere. */}
      {thing.__typename !== 'Claim' && !embedded && (
        <ActsRow ids={[thing.id]}>
          <button type="button" className="link" onClick={() => connect({ connect: true, from: thing.id })}>
            How does this connect with …
          </button>
        </ActsRow>
      )}
    </>
  )
}

function Body({ thing }: { thing: Thing }) {
  switch (thing.__typename) {
    case 'Incident':
    case 'Ruling':
    case 'Penalty':
    case 'Statement':
      return <EventEvidence event={thing} />
    case 'Company':
    case 'Regulator':
      return <OrganizationEvidence organization={thing} />
    case 'Claim':
      return <LinkEvidence claim={thing} />
    default:
      return <p className="waiting">Nothing to show for this.</p>
  }
}

function claimsOf(thing: Thing): readonly ClaimWordsFragment[] {
  if ('claims' in thing) return thing.claims
  return thing.__typename === 'Claim' ? [thing] : []
}

const sourcesOf = (claims: readonly ClaimWordsFragment[]) => [
  ...new Map(claims.map((claim) => [claim.source.id, { ...claim.source, claim: claim.id }])).values(),
]

function Sources({ claims }: { claims: readonly ClaimWordsFragment[] }) {
  const sources = sourcesOf(claims)
  const { go } = useView()
  if (sources.length < 2) return null
  return (
    <section>
      <div className="head">
        <h3>Sources</h3>
        <small>{counted(sources.length, 'source')}</small>
      </div>
      <ul className="plain">
        {sources.map(({ id, title, summarizes, claim }) => (
          <li key={id}>
            <button type="button" className="link" onClick={() => go({ reading: { source: id, claim } })}>
              {title ?? 'Untitled source'}
            </button>
            {summarizes.length > 0 && <small>{summaryInWords(summarizes)}</small>}
          </li>
        ))}
      </ul>
    </section>
  )
}

const events = new Set(['Incident', 'Ruling', 'Penalty', 'Statement'])

function Foot({ thing }: { thing: Thing }) {
  const { view, go } = useView()
  const claims = claimsOf(thing)
  const lead = leadClaim(thing.id, claims)
  const fold = events.has(thing.__typename) && view.chain === null
  const read = lead && {
    // R reads there too.
    'data-read': '',
    onClick: () => go({ reading: { source: lead.source.id, claim: lead.id } }),
  }
  return (
    <div className="foot">
      {fold && (
        <button type="button" className="button strong" onClick={() => go({ chain: thing.id })}>
          How did it come to this? <kbd>F</kbd>
        </button>
      )}
      {lead && !fold && (
        <button type="button" className="button" {...read}>
          Open the {lead.source.summarizes.length === 0 ? 'article' : 'summary'} <kbd>R</kbd>
        </button>
      )}
      {lead && fold && (
        <span className="quiet">
          {counted(sourcesOf(claims).length, 'source')}:{' '}
          <button type="button" className="link" {...read}>
            {lead.source.summarizes.length > 0 ? 'our summary' : shortTitle(lead.source.title)}
          </button>
        </span>
      )}
    </div>
  )
}

/** What tells two articles apart: the part after the colon where there is one. */
const shortTitle = (title: string | null): string => title?.split(/: /).at(-1) ?? 'the article'
