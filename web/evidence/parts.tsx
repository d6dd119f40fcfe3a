import type { ReactNode } from 'react'
import type { ClaimWordsFragment } from '../generated.ts'
import { useView } from '../view.ts'
import type { FuzzyDate } from '../words/dates.ts'
import { whenLine } from '../words/dates.ts'
import type { ReadFact, Tone } from '../words/facts.ts'
import { Shape } from '../words/shape.tsx'
import { Spoken } from '../words/spoken.tsx'
import { Term } from '../words/term.tsx'
import { meanings } from '../words/tones.ts'
import { Quotes } from './quote.tsx'
import type { Step } from './status.ts'

type Claim = ClaimWordsFragment

/** What it is, whose word it is, and whether anybody looked. */
export function Kicker({
  tone,
  hollow,
  arrow = false,
  kind,
  detail,
  claims,
}: {
  tone: Tone
  hollow?: boolean
  /** A link, not a thing: somebody's word for what led to what. */
  arrow?: boolean
  kind: string
  detail: string
  claims: readonly Claim[]
}) {
  return (
    <p className={`kick ${arrow ? 'i' : tone}`}>
      {arrow ? <Arrow /> : <Shape tone={tone} hollow={hollow ?? false} />}
      {arrow ? (
        <b>{kind}</b>
      ) : (
        <Term meaning={meanings[tone]}>
          <b>{kind}</b>
        </Term>
      )}
      <span>{detail}</span>
      <ReviewMark claims={claims} />
    </p>
  )
}

const Arrow = () => (
  <svg className="arrow" viewBox="0 0 14 12" aria-hidden="true">
    <path d="M0 6h9" />
    <path d="M8 2l5 4-5 4Z" />
  </svg>
)

/** Nothing once a person settled everything; otherwise where it stands. */
function ReviewMark({ claims }: { claims: readonly Claim[] }) {
  if (claims.length === 0) return null
  if (claims.some(({ review }) => review === 'CANDIDATE'))
    return (
      <Term className="todo" meaning="The words can be read in more than one way; a person has to say which.">
        in doubt
      </Term>
    )
  if (claims.every(({ review }) => review === 'SURE'))
    return (
      <Term className="todo" meaning="Read from the words by rules; nobody has looked at it yet.">
        not reviewed yet
      </Term>
    )
  return claims.every(({ review }) => review === 'ACCEPTED') ? (
    <span className="accepted">✓ accepted</span>
  ) : (
    <span className="todo">partly reviewed</span>
  )
}

/** When it happened, and where that date comes from. */
export function When({ date }: { date: FuzzyDate | null }) {
  const { date: words, note } = whenLine(date)
  return (
    <p className="when">
      <b>{words}</b>
      {note === null ? '' : `; ${note}`}
    </p>
  )
}

/** A row of "By, Against, About". */
export interface Party {
  readonly id: string | null
  readonly name: string
  readonly note?: string | null
}

/** Who had which part in it. A part that nobody had is left out; what no source says is said in words by the caller. */
export function Parties({ rows }: { rows: readonly (readonly [string, readonly Party[]])[] }) {
  const shown = rows.filter(([, parties]) => parties.length > 0)
  if (shown.length === 0) return null
  return (
    <dl className="who">
      {shown.map(([term, parties]) => (
        <div key={term}>
          <dt>{term}</dt>
          {parties.map(({ id, name, note }) => (
            <dd key={`${id} ${name}`}>
              {id === null ? name : <SelectLink id={id}>{name}</SelectLink>}
              {note && <small>{note}</small>}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

/** Selects another thing in the picture; looks like text until pointed at. From the reader it leads back there. */
export function SelectLink({ id, children }: { id: string; children: ReactNode }) {
  const { href, go } = useView()
  const there = { selected: id, reading: null }
  return (
    <a
      className="select"
      href={href(there)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        go(there)
      }}
    >
      {children}
    </a>
  )
}

/** A heading with a count or a remark at its right. */
export function Head({ children, note }: { children: ReactNode; note?: string }) {
  return (
    <div className="head">
      <h3>{children}</h3>
      {note !== undefined && <small>{note}</small>}
    </div>
  )
}

/** A fact: the plain sentence and the words it rests on. */
export function FactBlock({ fact, title = true }: { fact: ReadFact; title?: boolean }) {
  return (
    <div className={`fact ${fact.tone}`}>
      {title && (
        <p className="sentence-of">
          <Spoken sentence={fact.sentence} />
        </p>
      )}
      <Quotes claims={fact.claims} />
    </div>
  )
}

/** What is known in the order of time, ending with what no source says. */
export function Status({ steps }: { steps: readonly Step[] }) {
  return (
    <>
      <Head note="newest last">Status so far</Head>
      <ol className="steps">
        {steps.map(({ when, what, tone }) => (
          <li key={`${when} ${what}`} className={tone ?? 'none'}>
            <span>{when}</span>
            <span>{what}</span>
          </li>
        ))}
      </ol>
    </>
  )
}
