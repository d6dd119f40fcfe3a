import { useQuery } from 'urql'
import { SourceTextDocument } from '../generated.ts'
import type { ClaimWordsFragment } from '../generated.ts'
import { useView } from '../view.ts'
import { mergedSpans, sentenceAround } from '../words/context.ts'
import type { Span } from '../words/context.ts'
import { stances, word } from '../words/kinds.ts'
import { shortSpeaker } from '../words/speaker.ts'

type Claim = ClaimWordsFragment

/**
 * The words that claims rest on, each inside its sentence, with who says it and where. Places that overlap are one
 * quote; at most `most` are shown, the rest is counted.
 */
export function Quotes({ claims, most = 2 }: { claims: readonly Claim[]; most?: number }) {
  const places = placesOf(claims)
  return (
    <>
      {places.slice(0, most).map(({ claim, span }) => (
        <Quote key={`${claim.source.id} ${span.start}`} claim={claim} span={span} />
      ))}
      {places.length > most && <p className="said">and in {places.length - most} more places</p>}
    </>
  )
}

function placesOf(claims: readonly Claim[]): { claim: Claim; span: Span }[] {
  const sources = [...new Set(claims.map(({ source }) => source.id))]
  return sources.flatMap((source) => {
    const own = claims.filter((claim) => claim.source.id === source)
    return mergedSpans(own).flatMap((span) => {
      const inside = own.filter(({ start, end }) => start >= span.start && end <= span.end)
      const claim = inside.find(({ saidBy }) => saidBy !== null) ?? inside[0]
      return claim ? [{ claim, span }] : []
    })
  })
}

/** One quote in its sentence. Until the article has come, the quote stands alone: nothing moves but the words around it. */
export function Quote({ claim, span = claim }: { claim: Claim; span?: Span }) {
  const [{ data }] = useQuery({ query: SourceTextDocument, variables: { id: claim.source.id } })
  const text = data?.source?.text
  const words = text === undefined ? { before: '', quote: claim.quote, after: '' } : sentenceAround(text, span)
  return (
    <blockquote className="quote">
      <p className="q">
        “{words.before}
        <mark>{words.quote}</mark>
        {words.after.replace(/\.$/, '')}”
      </p>
      <footer className="said">
        {saidIn(claim)} <ReadLink claim={claim} />
      </footer>
    </blockquote>
  )
}

function saidIn({ saidBy, stance }: Claim): string {
  const speaker = shortSpeaker(saidBy)
  return speaker === null ? 'in the article,' : `${word(stances, stance)} ${speaker}, in`
}

/** Opens the article where it says so. */
export function ReadLink({ claim }: { claim: Claim }) {
  const { href, go } = useView()
  const change = { reading: { source: claim.source.id, claim: claim.id } }
  return (
    <a
      href={href(change)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        go(change)
      }}
    >
      paragraph {claim.paragraph}
    </a>
  )
}
