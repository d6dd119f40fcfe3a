import '../words/words.css'
import '../chain/chain.css'
import './ways.css'
import { useState } from 'react'
import { LeadsToNothing } from '../evidence/leads-to-nothing.tsx'
import { Quote, ReadLink } from '../evidence/quote.tsx'
import { useLate } from '../evidence/use-late.ts'
import type { ThingFragment } from '../generated.ts'
import { troubleInWords } from '../trouble.ts'
import { go } from '../view.ts'
import { named } from '../words/claims.ts'
import { CopyButton } from '../words/copy-button.tsx'
import { partInWords } from '../words/dates.ts'
import { toneOf } from '../words/facts.ts'
import { counted, listed } from '../words/sentence.ts'
import { Shape } from '../words/shape.tsx'
import { Spoken } from '../words/spoken.tsx'
import { hub, mostSteps } from './asked.ts'
import type { Ways } from './asked.ts'
import { wayText } from './copy.ts'
import { NoWay } from './no-way.tsx'
import { Widen } from './widen.tsx'
import { isEvent, leads, linesOf, thingsOf } from './story.ts'
import type { FoundWay, Told, Way } from './story.ts'
import type { FoundWays } from './use-ways.ts'

/** How two things are connected: the way that is told in numbered sentences with their quotes, then the other ways. */
export function WaysStory({ ways, found, asOf }: { ways: Ways; found: FoundWays; asOf: string | null }) {
  const { ends, answer, way, trouble, retry } = found
  const late = useLate(answer === null && trouble === null)
  if (ends !== null && ends.length < 2)
    return (
      <section className="story nothing" aria-label="How are they connected?">
        <LeadsToNothing />
      </section>
    )
  const [from, to] = [ends?.find(({ id }) => id === ways.from), ends?.find(({ id }) => id === ways.to)]
  const title = from && to ? `How does ${named(from)} connect with ${named(to)}?` : 'How are they connected?'
  return (
    <section className="story ways" aria-labelledby="ways-title" aria-busy={answer === null}>
      <div className="story-head">
        <h2 id="ways-title">{title}</h2>
        {way && <CopyButton text={() => wayText(title, linesOf(way))}>Copy with sources</CopyButton>}
      </div>
      {trouble !== null ? (
        <p className="failed" role="alert">
          {troubleInWords[trouble].what} {troubleInWords[trouble].next}{' '}
          <button type="button" className="link" onClick={retry}>
            Try now
          </button>
        </p>
      ) : answer === null || !from || !to ? (
        <output className="waiting">{late ? `Looking for ways of ${ways.steps} steps at most.` : ''}</output>
      ) : answer.path === null ? (
        <p className="waiting">
          One of the two was not known yet on {asOf === null ? 'that day' : partInWords(asOf)}.{' '}
          <button type="button" className="link" onClick={() => go({ asOf: null })}>
            Show what is known today
          </button>
        </p>
      ) : way === null ? (
        <NoWay ways={ways} from={from} to={to} skipped={answer.path.skipped} />
      ) : (
        <>
          <Lines way={way} key={thingsOf(way).map(({ id }) => id).join(' ')} ways={ways} />
          <Others ways={ways} all={answer.path.paths} truncated={answer.path.truncated} />
        </>
      )}
    </section>
  ) // prettier-ignore
}

function Lines({ way, ways }: { way: Way; ways: Ways }) {
  const [open, setOpen] = useState(2)
  const lines = linesOf(way)
  const last = way.steps.length + 1
  return (
    <>
      <ol className="lines">
        {lines.map((line) =>
          line.kind === 'gap' ? (
            <li key={line.id} className="gap">
              <b aria-hidden="true" />
              <p>{line.words}</p>
            </li>
          ) : (
            <li key={line.thing.id} className={`${toneOf(line.thing)}${open === line.number ? ' on' : ''}`}>
              <b aria-hidden="true">{line.number}</b>
              <div>
                <Thing thing={line.thing} />
                {line.told.map((told) => (
                  <Tie key={told.id} told={told} open={open === line.number} onOpen={() => setOpen(line.number)} />
                ))}
              </div>
              {line.number > 1 && line.number < last && <Around thing={line.thing} ways={ways} />}
            </li>
          ),
        )}
      </ol>
      {!leads(way) && (
        <p className="alone">This says what ties the two together. It does not say that one led to the other.</p>
      )}
    </>
  )
}

function Thing({ thing }: { thing: ThingFragment }) {
  return (
    <p className="thing">
      <Shape tone={toneOf(thing)} />
      <button type="button" className="plain-link" onClick={() => go({ selected: thing.id })}>
        {named(thing)}
      </button>
    </p>
  )
}

function Tie({ told, open, onOpen }: { told: Told; open: boolean; onOpen: () => void }) {
  const { claim, sentence } = told
  return (
    <>
      <button type="button" className="tell" aria-expanded={open} onClick={onOpen}>
        <Spoken sentence={[...sentence, '.']} />
      </button>
      {open && claim && <Quote claim={claim} />}
      {!open && claim && (
        <p className="where">
          <ReadLink claim={claim} alone />
        </p>
      )}
      {claim === null && <p className="where">The words it rests on were removed.</p>}
    </>
  )
}

/** A thing in the middle may be one that ties everything to everything. */
function Around({ thing, ways }: { thing: ThingFragment; ways: Ways }) {
  return (
    <button
      type="button"
      className="link around"
      onClick={() => go({ ways: { ...ways, avoid: [...ways.avoid, thing.id], told: 1 } })}
      aria-label={`Look for ways not through ${named(thing)}`}
    >
      not through this
    </button>
  )
}

interface OthersProps {
  readonly ways: Ways
  readonly all: readonly FoundWay[]
  readonly truncated: boolean
}

/** The other ways in a line each, and how to look for more or for fewer. */
function Others({ ways, all, truncated }: OthersProps) {
  const told = Math.min(ways.told, all.length)
  const length = all[told - 1]?.length ?? 0
  const change = (next: Partial<Ways>): void => go({ ways: { ...ways, told: 1, ...next } })
  const further = Math.min(length + 2, mostSteps)
  return (
    <div className="left-out">
      <h3>
        {all.length === 1 ? 'The only way' : `Way ${told} of ${all.length}`}{' '}
        <small>
          {ways.longer ? `of ${ways.steps} steps at most` : `none is shorter than ${counted(length, 'step')}`}
          {truncated && '; there are or may be more'}
        </small>
      </h3>
      <ul>
        {all.map((way, index) =>
          index === told - 1 ? null : (
            <li key={thingsOf(way).map(({ id }) => id).join(' ')}>
              <button type="button" className="plain-link" onClick={() => change({ told: index + 1 })}>
                {wayInWords(way)}
              </button>
            </li>
          ),
        )}
        {!ways.longer && (
          <li>
            <button type="button" className="link" onClick={() => change({ longer: true, steps: further })}>
              Longer ways too, up to {further} steps
            </button>
          </li>
        )}
        <Widen ways={ways} />
        {!ways.noHubs && (
          <li>
            <button type="button" className="link" onClick={() => change({ noHubs: true })}>
              Not through what has more than {hub} ties
            </button>
          </li>
        )}
      </ul>
    </div>
  ) // prettier-ignore
}

/** "3 steps, through Norvane and “Leak of customer data”". */
function wayInWords(way: FoundWay): string {
  const middle = thingsOf(way).slice(1, -1)
  const through = middle.length === 0 ? 'directly' : `through ${listed(middle.map(named))}`
  return `${counted(way.length, 'step')}, ${through}${middle.some(isEvent) || middle.length === 0 ? '' : ', no event'}`
}
