import type { QuotedFragment } from '../generated.ts'
import { capitalized } from '../words/sentence.ts'
import { twoAccounts } from './accounts.ts'
import { Disagreements } from './disagreements.tsx'
import { Head } from './parts.tsx'
import { Quote } from './quote.tsx'

type Claim = QuotedFragment

interface Told {
  readonly id: string
  /** The event as part of a sentence: "the leak of customer data". */
  readonly noun: string
  readonly claims: readonly Claim[]
  readonly causes: readonly { readonly evidence: readonly Claim[] }[]
}

/** Accounts that differ, side by side with a double rule. Both are kept; only disjoint values are called a disagreement. */
export function Accounts({ event }: { event: Told }) {
  const accounts = twoAccounts(
    event.claims,
    event.causes.flatMap(({ evidence }) => evidence),
  )
  return (
    <>
      {accounts && (
        <section>
          <Head note="both kept">Two accounts of {event.noun}</Head>
          <div className="two">
            {accounts.map(({ speaker, says, claim }) => (
              <div key={claim.id}>
                <b>{capitalized(speaker)}</b>
                <p className="said">{says}</p>
                <Quote claim={claim} reach={20} />
              </div>
            ))}
          </div>
          <p className="note">They do not exclude each other: one gives a cause, the other gives none.</p>
        </section>
      )}
      <Disagreements about={event.id} />
    </>
  )
}
