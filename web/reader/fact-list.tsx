import { CopyButton } from '../words/copy-button.tsx'
import type { ReadFact } from '../words/facts.ts'
import { counted } from '../words/sentence.ts'
import { Spoken } from '../words/spoken.tsx'
import { groupsOf, standingOf } from './groups.ts'
import { reasonsOf } from './reasons.ts'

interface Props {
  readonly facts: readonly ReadFact[]
  readonly active: string | null
  readonly pointed: string | null
  readonly cite: (fact: ReadFact) => string
  readonly onPick: (key: string) => void
  readonly onShow: (id: string) => void
}

/** The facts found in the article, by subject. One is open at a time, with the reason why it was read so. */
export function FactList({ facts, ...rest }: Props) {
  if (facts.length === 0)
    return (
      <p className="waiting">No fact was found in this article. Its text is kept; nothing was added to the picture.</p>
    )
  return (
    <>
      {groupsOf(facts).map(({ title, facts: own, doubt }) => (
        <section key={title}>
          <div className="head">
            <h2>{title}</h2>
            <small>
              {counted(own.length, 'fact')}
              {doubt ? ', doubt first' : ''}
            </small>
          </div>
          <ol>
            {own.map((fact) => (
              <Row key={fact.key} fact={fact} {...rest} />
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}

function Row({ fact, active, pointed, cite, onPick, onShow }: Omit<Props, 'facts'> & { readonly fact: ReadFact }) {
  const standing = standingOf(fact)
  const on = fact.key === active
  const classes = [
    fact.tone,
    on && 'on',
    fact.key === pointed && 'near',
    standing === '✓ accepted' && 'ok',
    standing === 'in doubt' && 'doubt',
  ]
  return (
    <li className={classes.filter(Boolean).join(' ')} data-fact={fact.key}>
      <button type="button" className="row" aria-expanded={on} onClick={() => onPick(fact.key)}>
        <b>{fact.number}</b>
        <span>
          <Spoken sentence={fact.sentence} />
        </span>
        <small>{standing}</small>
      </button>
      {on ? (
        <Opened fact={fact} cite={cite} onShow={onShow} />
      ) : (
        <CopyButton className="cite" text={() => cite(fact)} name={`Copy quote ${fact.number} with its source`}>
          Copy
        </CopyButton>
      )}
    </li>
  )
}

function Opened({ fact, cite, onShow }: Pick<Props, 'cite' | 'onShow'> & { readonly fact: ReadFact }) {
  const { about } = fact
  const { reading, date } = reasonsOf(fact)
  return (
    <div className="opened">
      {reading !== null && <p className="why">{reading}</p>}
      {date !== null && (
        <p className="why">
          <b>{date.words}</b>: {date.reason}
        </p>
      )}
      <div className="keys">
        <CopyButton text={() => cite(fact)}>Copy quote with source</CopyButton>
        {about !== null && (
          <button type="button" className="button" onClick={() => onShow(about)}>
            Show in lanes
          </button>
        )}
      </div>
    </div>
  )
}
