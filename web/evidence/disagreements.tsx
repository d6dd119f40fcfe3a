import { useQuery } from 'urql'
import { DisagreementsDocument } from '../generated.ts'
import type { DisagreementsQuery } from '../generated.ts'
import { useView } from '../view.ts'
import { capitalized } from '../words/sentence.ts'
import { accountHead } from './accounts.ts'
import { Head } from './parts.tsx'
import { Quote } from './quote.tsx'

type Predicate = DisagreementsQuery['contradictions']['nodes'][number]['predicate']

/** In which respect claims exclude each other, after "Sources disagree about". */
const respects: Partial<Readonly<Record<Predicate, string>>> = {
  DATE: 'when it happened',
  DISCOVERED: 'when it was noticed',
  AFFECTED: 'how many were affected',
  AMOUNT: 'the amount',
  DATA_TYPE: 'what was taken',
  COUNTRY: 'where it is',
}

/** Claims about one thing of which not both can be so, two by two; the server says which those are. */
export function Disagreements({ about }: { about: string }) {
  const { asOf } = useView().view
  const [{ data }] = useQuery({ query: DisagreementsDocument, variables: { about, asOf } })
  return (data?.contradictions.nodes ?? []).map(({ predicate, one, other }) => (
    <section key={`${one.id} ${other.id}`}>
      <Head note="both kept">Sources disagree about {respects[predicate] ?? 'it'}</Head>
      <div className="two">
        {[one, other].map((claim) => (
          <div key={claim.id}>
            <b>{capitalized(accountHead(claim))}</b>
            <Quote claim={claim} />
          </div>
        ))}
      </div>
      <p className="note">They exclude each other.</p>
    </section>
  ))
}
