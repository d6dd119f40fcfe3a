import '../words/words.css'
import './reader.css'
import { useQuery } from 'urql'
import { useLate } from '../evidence/use-late.ts'
import { ReaderDocument } from '../generated.ts'
import { troubleInWords, useTrouble } from '../trouble.ts'
import { useTitle } from '../use-title.ts'
import { useView } from '../view.ts'
import { OpenedArticle } from './opened-article.tsx'
import { ReaderTop } from './reader-top.tsx'

interface Props {
  readonly source: string
  /** The claim to arrive at; null for the beginning. */
  readonly claim: string | null
}

/** An article beside the facts found in it, each tied to the words it rests on. */
export function Reader({ source, claim }: Props) {
  const [{ data, error, fetching }, again] = useQuery({ query: ReaderDocument, variables: { id: source } })
  const retry = (): void => again({ requestPolicy: 'network-only' })
  const trouble = useTrouble({ error, fetching }, retry)
  const late = useLate(fetching)
  const { go } = useView()
  useTitle(data?.source?.title ?? null)
  if (data?.source) return <OpenedArticle key={`${source} ${claim}`} source={data.source} claim={claim} />
  return (
    <div className="reader empty">
      <ReaderTop title={null} />
      <main className="state">
        {trouble !== null ? (
          <div role="alert">
            <h1>{troubleInWords[trouble].what}</h1>
            <p>{troubleInWords[trouble].next}</p>
            <button type="button" className="button strong" onClick={retry}>
              Try now
            </button>
          </div>
        ) : fetching ? (
          <output>{late ? 'Opening 1 article and the facts read in it.' : ''}</output>
        ) : (
          <>
            <h1>There is no such article.</h1>
            <p>The address may be incomplete, or the article was taken back. Nothing else changed.</p>
            <button type="button" className="button strong" onClick={() => go({ reading: null })}>
              Back to the lanes
            </button>
          </>
        )}
      </main>
    </div>
  )
}
