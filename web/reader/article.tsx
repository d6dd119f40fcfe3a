import type { ReadFact } from '../words/facts.ts'
import type { Paragraph, Segment } from './segments.ts'

interface Props {
  readonly title: string
  readonly meta: string
  readonly paragraphs: readonly Paragraph[]
  readonly facts: ReadonlyMap<string, ReadFact>
  readonly active: string | null
  readonly pointed: string | null
  readonly onPoint: (key: string | null) => void
  readonly onPick: (key: string) => void
}

/** The article with every quote marked in the color of what it tells, and the numbers of the facts behind it. */
export function Article({ title, meta, paragraphs, ...marks }: Props) {
  return (
    <>
      <p className="meta">{meta}</p>
      <h1>{title}</h1>
      {paragraphs.map((paragraph) => (
        <p key={paragraph.start} className={paragraph.kind} id={`paragraph-${paragraph.number}`}>
          {paragraph.segments.map((segment) => (
            <Piece key={segment.start} segment={segment} {...marks} />
          ))}
        </p>
      ))}
    </>
  )
}

type PieceProps = Omit<Props, 'title' | 'meta' | 'paragraphs'> & { readonly segment: Segment }

function Piece({ segment, facts, active, pointed, onPoint, onPick }: PieceProps) {
  const top = segment.facts.includes(active ?? '') ? active : segment.facts[0]
  const fact = top ? facts.get(top) : undefined
  if (!fact) return segment.text
  const state = segment.facts.includes(active ?? '') ? ' on' : segment.facts.includes(pointed ?? '') ? ' near' : ''
  return (
    <>
      {/* The list beside it does the same from the keyboard; the marks are for the pointer. */}
      <mark
        className={`${fact.tone}${state}`}
        data-facts={segment.facts.join('|')}
        data-begins={segment.begins.join('|')}
        onMouseEnter={() => onPoint(segment.facts[0] ?? null)}
        onMouseLeave={() => onPoint(null)}
        onClick={() => onPick(nextOf(segment.facts, active))}
      >
        {segment.text}
      </mark>
      {numbersOf(segment, facts).map(({ key, number }) => (
        <sup key={key} className={key === active ? 'on' : ''} onClick={() => onPick(key)}>
          {number}
        </sup>
      ))}
    </>
  )
}

/** Where quotes lie over each other, every click goes one further. */
function nextOf(keys: readonly string[], active: string | null): string {
  return keys[(keys.indexOf(active ?? '') + 1) % keys.length] ?? keys[0] ?? ''
}

const numbersOf = ({ ends }: Segment, facts: ReadonlyMap<string, ReadFact>): ReadFact[] =>
  ends.flatMap((key) => facts.get(key) ?? []).toSorted((one, other) => one.number - other.number)
