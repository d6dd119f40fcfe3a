import { useMemo, useState } from 'react'
import { useQuery } from 'urql'
import { Quotes } from '../evidence/quote.tsx'
import { useLate } from '../evidence/use-late.ts'
import { OwnershipDocument } from '../generated.ts'
import type { OwnershipTieFragment } from '../generated.ts'
import { belongingTo } from '../lanes/filter.ts'
import type { Lane } from '../lanes/trees.ts'
import { troubleInWords, useTrouble } from '../trouble.ts'
import { fold, select } from '../arranging/acts.ts'
import { useLast } from '../use-last.ts'
import type { View } from '../view.ts'
import { partInWords } from '../words/dates.ts'
import type { Tone } from '../words/facts.ts'
import { listed } from '../words/sentence.ts'
import { Shape } from '../words/shape.tsx'
import { partyName } from '../words/speaker.ts'
import { eventTones } from '../words/tones.ts'
import { branchesOf, companiesIn } from './tree.ts'
import type { Branch, Counts } from './tree.ts'
import { certaintyInWords, ownedAs, periodInWords, whatItIs } from './words.ts'

interface Shown {
  readonly on: string
  readonly view: View
  readonly counts: Counts
  /** The companies with a part in the selected event. */
  readonly touched: ReadonlySet<string>
}

/** One tree of companies as of a day. While another day is asked about, the last answer stays. */
export function CompanyTree({
  head,
  lanes,
  ...shown
}: Shown & { readonly head: Lane; readonly lanes: readonly Lane[] }) {
  const { on, view } = shown
  const [{ data, error, fetching }, again] = useQuery({
    query: OwnershipDocument,
    variables: { company: head.id, on, asOf: view.asOf },
  })
  const trouble = useTrouble({ error, fetching }, () => again({ requestPolicy: 'network-only' }))
  const answer = useLast(data)
  const late = useLate(fetching && answer === null)
  const told = answer?.ownership ?? null
  const branches = useMemo(() => (told === null ? [] : branchesOf(told)), [told])
  const inside = useMemo(() => companiesIn(branches), [branches])
  const own = belongingTo(lanes, head.id)
  const outside = lanes.filter(({ id }) => own.has(id) && !inside.has(id))
  if (trouble !== null && told === null)
    return (
      <p className="owned-note" role="alert">
        {troubleInWords[trouble].what} {troubleInWords[trouble].next}
      </p>
    )
  if (told === null)
    return (
      <p className="owned-note" aria-busy={fetching}>
        {late ? `Looking up what ${head.name} owned.` : fetching ? '' : `Nothing was known of ${head.name} yet.`}
      </p>
    )
  return (
    <section
      className="owned-tree"
      aria-label={`${head.name} and what it owned on ${partInWords(told.on)}`}
      aria-busy={fetching}
    >
      <ul>
        {branches.map((branch) => (
          <Company key={branch.company.id} branch={branch} depth={0} {...shown} on={told.on} />
        ))}
      </ul>
      {outside.length > 0 && (
        <p className="owned-note">
          On {partInWords(told.on)} no source lets one put {listed(outside.map(({ name }) => name))} here.
        </p>
      )}
      {told.truncated && <p className="owned-note">There is more than is shown here: choose one of its companies.</p>}
    </section>
  )
}

function Company({ branch, depth, ...shown }: Shown & { readonly branch: Branch; readonly depth: number }) {
  const { company, tie, below, elsewhere } = branch
  const { view, counts, touched } = shown
  const folded = view.collapsed.includes(company.id)
  const name = partyName(company)
  const perhaps = tie !== null && tie.certainty === 'POSSIBLE'
  const isChosen = company.id === view.selected || view.also.includes(company.id)
  const marked = isChosen || touched.has(company.id)
  return (
    <li className={perhaps ? 'owned perhaps' : 'owned'}>
      <div className={`owned-row${marked ? ' touched' : ''}`}>
        <div className="owned-name">
          {below.length > 0 && (
            <button
              type="button"
              className="fold"
              aria-expanded={!folded}
              aria-label={`What ${name} owned`}
              onClick={() => fold(company.id, view)}
            />
          )}
          <button
            type="button"
            className="owned-select"
            data-thing={company.id}
            aria-pressed={isChosen}
            onClick={(event) => select(company.id, view, event.shiftKey)}
          >
            {name}
          </button>
          <small>
            {whatItIs(company)}
            {folded && `; ${companiesIn(below).size} folded in`}
            {elsewhere && '; what it owned stands above'}
          </small>
        </div>
        {tie === null ? (
          <small className="owned-tie">{depth === 0 && 'no owner is known'}</small>
        ) : (
          <Tie tie={tie} on={shown.on} />
        )}
        <Counted counts={counts.get(company.id)} />
      </div>
      {below.length > 0 && !folded && (
        <ul>
          {below.map((each) => (
            <Company key={each.company.id} branch={each} depth={depth + 1} {...shown} />
          ))}
        </ul>
      )}
    </li>
  )
}

/** "Brand of LVMH since January 2021", one line a period; its words come with a click. */
function Tie({ tie, on }: { tie: OwnershipTieFragment; on: string }) {
  const [open, setOpen] = useState<number | null>(null)
  const shown = open === null ? undefined : tie.periods[open]
  return (
    <div className="owned-tie">
      {tie.periods.map((period, at) => (
        <p key={period.claims[0]?.id ?? at}>
          <button
            type="button"
            className="link"
            aria-expanded={open === at}
            disabled={period.claims.length === 0}
            onClick={() => setOpen(open === at ? null : at)}
          >
            {ownedAs(tie.subsidiary)} {partyName(tie.parent)}, {periodInWords(period)}
          </button>
          <small>{certaintyInWords(period, on)}</small>
        </p>
      ))}
      {shown && <Quotes claims={shown.claims} />}
    </div>
  )
}

/** How many events of each kind it has a part in, by their signs. */
function Counted({ counts }: { counts: ReadonlyMap<Tone, number> | undefined }) {
  if (counts === undefined) return <small className="owned-counts">no events of its own</small>
  return (
    <ul className="owned-counts">
      {eventTones.map(([tone, one, many]) => {
        const count = counts.get(tone)
        return (
          count !== undefined && (
            <li key={tone} title={`${count} ${count === 1 ? one : many}`}>
              <Shape tone={tone} />
              {count}
              <span className="apart"> {count === 1 ? one : many}</span>
            </li>
          )
        )
      })}
    </ul>
  )
}
