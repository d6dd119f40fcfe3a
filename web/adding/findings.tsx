import { dateInWords } from '../words/dates.ts'
import { toneOf } from '../words/facts.ts'
import type { Tone } from '../words/facts.ts'
import { Shape } from '../words/shape.tsx'
import { capitalized } from '../words/sentence.ts'
import { foundInWords } from './words.ts'
import type { Found, Step } from './words.ts'

/** The color of an event before it is in the graph. */
export const toneOfFound = ({ type, kind }: Found): Tone =>
  toneOf({ __typename: capitalized(type.toLowerCase()), ...(kind === null ? {} : { statementKind: kind }) })

interface Props {
  readonly organizations: NonNullable<Step['organizations']>
  readonly events: readonly Found[]
}

/** Who and what was found so far. Shapes are hollow: nothing is decided about them yet. */
export function Findings({ organizations, events }: Props) {
  return (
    <>
      {organizations.length > 0 && (
        <>
          <div className="head">
            <h3>Organizations</h3>
            <small>{organizations.length} found</small>
          </div>
          <ol>
            {organizations.map(({ type, name, start }) => (
              <li key={start}>
                <i className={type === 'REGULATOR' ? 'who regulator' : 'who'} />
                <p>
                  <b>{name}</b>
                  {type === 'REGULATOR' && ', a regulator'}
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
      {events.length > 0 && (
        <>
          <div className="head">
            <h3>Events</h3>
            <small>{events.length} found</small>
          </div>
          <ol>
            {events.map((event) => (
              <li key={`${event.start} ${event.type} ${event.kind}`}>
                <Shape tone={toneOfFound(event)} hollow />
                <p>
                  <b>{foundInWords(event)}</b>, {dateInWords(event.date)}
                  <q>{event.quote}</q>
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  )
}
