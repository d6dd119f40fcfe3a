import { useMemo } from 'react'
import type { Tone } from '../words/facts.ts'
import { linesCut } from '../reader/segments.ts'
import type { Segment } from '../reader/segments.ts'
import { toneOfFound } from './findings.tsx'
import type { Step } from './words.ts'

/** The text as it was taken in; names are marked as they are found, then what happened. */
export function LiveArticle({ step, name }: { step: Step | null; name: string }) {
  const [paragraphs, tones] = useMemo(() => marked(step), [step])
  return (
    // The article scrolls by itself and has nothing else in it that takes the focus.
    // oxlint-disable-next-line no-noninteractive-tabindex
    <section className="text" tabIndex={0} aria-label="The article as it is read">
      <article>
        {(step?.text ?? null) === null ? <h1>{name}</h1> : step?.title && <h1>{step.title}</h1>}
        {paragraphs.map(({ start, kind, segments }) => {
          const Line = kind === 'heading' ? 'h2' : 'p'
          return (
            <Line key={start} className={kind}>
              {segments.map((segment) => (
                <Piece key={segment.start} segment={segment} tones={tones} />
              ))}
            </Line>
          )
        })}
      </article>
    </section>
  )
}

function Piece({ segment, tones }: { segment: Segment; tones: ReadonlyMap<string, Tone> }) {
  const tone = tones.get(segment.facts[0] ?? '')
  return tone === undefined ? segment.text : <mark className={tone}>{segment.text}</mark>
}

function marked(step: Step | null): [ReturnType<typeof linesCut>, ReadonlyMap<string, Tone>] {
  const events = (step?.events ?? []).map((event, at) => ({ ...event, key: `event ${at}`, tone: toneOfFound(event) }))
  const names = (step?.organizations ?? []).map((each, at) => ({ ...each, key: `name ${at}`, tone: 'o' as const }))
  const found = [...events, ...names]
  return [linesCut(step?.text ?? '', found, step?.title ?? null), new Map(found.map(({ key, tone }) => [key, tone]))]
}
