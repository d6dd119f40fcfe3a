import type { ReactNode } from 'react'
import type { ReadFact } from '../words/facts.ts'
import type { Paragraph, Segment } from './segments.ts'

interface Props {
  readonly title: string
  readonly meta: ReactNode
  /** What was not understood, in a line under the title. */
  readonly note: ReactNode
  readonly paragraphs: readonly Paragraph[]
  readonly facts: ReadonlyMap<string, ReadFact>
  readonly active: string | null
  readonly pointed: string | null
  /** Why a sentence was not understood, by where it starts. */
  readonly unread: ReadonlyMap<number, string>
  /** Where the sentence starts that was not understood and is looked at. */
  readonly missed: number | null
}

/** The article with every quote marked in the color of what it tells, and the numbers of the facts behind it; what was not understood is underlined. */
export function Article({ title, meta, note, paragraphs, ...marks }: Props) {
  return (
    <>
      <p className="meta">{meta}</p>
      <h1>{title}</h1>
      {note}
      {paragraphs.map(({ start, number, kind, segments }) => {
        const pieces = segments.map((segment) => <Piece key={segment.start} segment={segment} {...marks} />)
        if (kind === 'heading')
          return (
            <h2 key={start} className={kind}>
              {pieces}
            </h2>
          )
        return (
          <p key={start} className={kind} id={kind === 'title-again' ? undefined : `paragraph-${number}`}>
            {pieces}
          </p>
        )
      })}
    </>
  )
}

type PieceProps = Pick<Props, 'facts' | 'active' | 'pointed' | 'unread' | 'missed'> & { readonly segment: Segment }

function Piece({ segment, facts, active, pointed, unread, missed }: PieceProps) {
  const top = segment.facts.includes(active ?? '') ? active : segment.facts[0]
  const fact = top ? facts.get(top) : undefined
  if (!fact) return <Unquoted segment={segment} unread={unread} missed={missed} />
  const state = segment.facts.includes(active ?? '') ? ' on' : segment.facts.includes(pointed ?? '') ? ' near' : ''
  return (
    <>
      <mark
        className={`${fact.tone}${state}`}
        data-facts={segment.facts.join('|')}
        data-begins={segment.begins.join('|')}
        data-start={segment.start}
      >
        {segment.text}
      </mark>
      {/* The list beside it does the same from the keyboard, in fewer steps. */}
      {numbersOf(segment, facts).map(({ key, number }) => (
        <sup key={key} className={key === active ? 'on' : ''}>
          <button type="button" tabIndex={-1} data-facts={key} aria-label={`Fact ${number}`}>
            {number}
          </button>
        </sup>
      ))}
    </>
  )
}

/** The count above the article and a key do from the keyboard what a click here does. */
function Unquoted({
  segment: { text, unread: start },
  unread,
  missed,
}: Pick<PieceProps, 'segment' | 'unread' | 'missed'>) {
  if (start === null) return text
  return (
    <span className={`unread${start === missed ? ' on' : ''}`} data-unread={start} title={unread.get(start)}>
      {text}
    </span>
  )
}

const numbersOf = ({ ends }: Segment, facts: ReadonlyMap<string, ReadFact>): ReadFact[] =>
  ends.flatMap((key) => facts.get(key) ?? []).toSorted((one, other) => one.number - other.number)
