import { useQuery } from 'urql'
import { SourceTextDocument } from '../generated.ts'
import type { QuotedFragment } from '../generated.ts'
import { useView } from '../view.ts'
import { mergedSpans, sentenceAround, tightSpans } from '../words/context.ts'
import type { Span } from '../words/context.ts'
import { mainClaim, overlap } from '../words/main-claim.ts'
import { stances, word } from '../words/kinds.ts'
import { counted } from '../words/sentence.ts'
import { shortSpeaker } from '../words/speaker.ts'
import { summaryInWords } from '../words/summaries.ts'

type Claim = QuotedFragment

/**
 * The words that claims rest on, inside their sentence, with who says it and where: the place that says it best, the
 * others on request. Places that overlap are one quote.
 */
export function Quotes({ claims }: { claims: readonly Claim[] }) {
  const [first, ...others] = placesOf(claims)
  if (!first) return null
  return (
    <>
      <Quote {...first} />
      {others.length > 0 && (
        <details className="more">
          <summary>and in {counted(others.length, 'more place', 'more places')}</summary>
          {others.map((place) => (
            <Quote key={`${place.claim.source.id} ${place.span.start}`} {...place} />
          ))}
        </details>
      )}
    </>
  )
}

function placesOf(claims: readonly Claim[]): { claim: Claim; span: Span }[] {
  const sources = [...new Set(claims.map(({ source }) => source.id))]
  const best = mainClaim(claims)
  const places = sources.flatMap((source) => {
    const own = claims.filter((claim) => claim.source.id === source)
    return mergedSpans(tightSpans(own)).flatMap((span) => {
      const inside = own.filter(({ start, end }) => start >= span.start && end <= span.end)
      const claim = inside.find(({ saidBy }) => saidBy !== null) ?? inside[0]
      return claim ? [{ claim, span, best: best !== null && overlap(best, span) && best.source.id === source }] : []
    })
  })
  return places.toSorted((one, other) => Number(other.best) - Number(one.best))
}

/** One quote in its sentence. Until the article has come, the quote stands alone: nothing moves but the words around it. */
export function Quote({ claim, span = claim, reach }: { claim: Claim; span?: Span; reach?: number }) {
  const [{ data }] = useQuery({ query: SourceTextDocument, variables: { id: claim.source.id } })
  const text = data?.source?.text
  const words = text === undefined ? { before: '', quote: claim.quote, after: '' } : sentenceAround(text, span, reach)
  return (
    <blockquote className="quote">
      <p className="q">
        “{words.before}
        <mark>{words.quote}</mark>
        {words.after.replace(/\.$/, '').replace(/”$/, '”\u200a')}”
      </p>
      <footer className="said">
        {saidIn(claim)} <ReadLink claim={claim} />
        {pageOf(data?.source?.original?.pages ?? null, claim)}
      </footer>
    </blockquote>
  )
}

/** On which page of a PDF; nothing for what has no pages. It comes with the article, behind all else: nothing moves. */
function pageOf(pages: readonly number[] | null, { start }: Claim): string {
  return pages === null ? '' : `, page ${pages.filter((begin) => begin <= start).length}`
}

function saidIn({ saidBy, stance, source }: Claim): string {
  const speaker = shortSpeaker(saidBy)
  const summary = summaryInWords(source.summarizes)
  if (summary !== null) return `${speaker === null ? '' : `${word(stances, stance)} ${speaker}, `}in ${summary},`
  return speaker === null ? 'in the article,' : `${word(stances, stance)} ${speaker}, in`
}

/** Opens the article where it says so. Where it stands alone, no words before it say that the text is our summary. */
export function ReadLink({ claim, alone = false }: { claim: Claim; alone?: boolean }) {
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
      {alone && claim.source.summarizes.length > 0 && 'our summary, '}paragraph {claim.paragraph}
    </a>
  )
}
