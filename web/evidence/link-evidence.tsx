import type { EvidenceQuery } from '../generated.ts'
import { claimText, linkSentence, thingName } from '../words/claims.ts'
import { dateInWords, whenLine } from '../words/dates.ts'
import { eventNoun } from '../words/noun.ts'
import { factsOf } from '../words/facts.ts'
import { capitalized, plain } from '../words/sentence.ts'
import { shortSpeaker } from '../words/speaker.ts'
import { briefSummary, textInWords } from '../words/summaries.ts'
import { Accounts } from './accounts.tsx'
import { FactBlock, Kicker, Parties, When } from './parts.tsx'
import type { Party } from './parts.tsx'

type Thing = NonNullable<EvidenceQuery['node']>
export type ClaimThing = Extract<Thing, { __typename: 'Claim' }>

/** One event leading to another: whose word that is, and the words. */
export function LinkEvidence({ claim }: { claim: ClaimThing }) {
  const speaker = shortSpeaker(claim.saidBy)
  const kind = claim.value?.['kind'] === 'CAUSED' ? 'CAUSED' : 'FOLLOWED'
  const [fact] = factsOf([claim])
  const effect = claim.object
  const ends = claim.predicate === 'LED_TO'
  return (
    <>
      <Kicker
        tone="i"
        arrow={ends}
        hollow
        kind={ends ? (kind === 'CAUSED' ? 'Caused' : 'Followed') : 'Link'}
        detail={`as ${speaker ?? textInWords(claim.source.summarizes)} tells it`}
        claims={[claim]}
      />
      <h2>
        {ends
          ? `${plain(linkSentence(claim.subject, kind, effect))}${speaker === null ? '' : `, says ${speaker}`}`
          : claimText(claim)}
      </h2>
      {effect && 'date' in effect && <When date={effect.date} />}
      <Parties
        rows={[
          ['From', end(claim.subject)],
          ['To', end(effect)],
          ['Said by', saidBy(claim)],
        ]}
      />
      {fact && <FactBlock fact={fact} title={!ends} />}
      {effect && 'claims' in effect && (
        <Accounts
          event={{ id: effect.id, noun: eventNoun(effect), claims: effect.claims, causes: [{ evidence: [claim] }] }}
        />
      )}
    </>
  )
}

function end(thing: ClaimThing['subject']): Party[] {
  if (thing === null) return []
  return [{ id: thing.id, name: thingName(thing), note: 'date' in thing ? dateInWords(thing.date) : null }]
}

function saidBy({ saidBy: speaker, saidOn, source }: ClaimThing): Party[] {
  if (speaker === null)
    return [{ id: null, name: capitalized(briefSummary(source.summarizes) ?? 'the article itself') }]
  return [
    { id: null, name: speaker.name, note: saidOn === null ? null : `in its statement of ${whenLine(saidOn).date}` },
  ]
}
