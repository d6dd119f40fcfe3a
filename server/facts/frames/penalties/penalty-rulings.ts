import type { RulingKind, Span } from '../../fact.ts'
import { isCourt } from '../../reference/courts.ts'
import type { Organization, Reference } from '../../reference/organization.ts'
import { clauseAround } from '../../segment/clauses.ts'
import type { Sentence } from '../../segment/sentences.ts'
import { penaltyActsIn, type PenaltyAct } from './penalty-acts.ts'
import { meaning, type Story } from '../story.ts'

/** A ruling that the text tells by its penalty: "a $2 million fine from the watchdog". */
interface PenaltyRuling extends Span {
  readonly sentence: Sentence
  readonly kind: RulingKind
  readonly regulator: Organization | null
  readonly against: Organization | null
  readonly allAgainst: readonly Organization[]
  readonly quote: Span
  readonly whoReason: string
  readonly whomReason: string
  /** Told by the appeal against it or by what a court made of it, whose day is not that of the ruling. */
  readonly isLater: boolean
}

/** Kinds of rulings that lay a penalty on somebody. */
const penalizing: ReadonlySet<RulingKind> = new Set(['FINE', 'SETTLEMENT', 'ORDER'])
const reviewed =
  /\b(?:upheld|upholds|overturn(?:ed|s)|annulled|quashed|struck down|set aside|dismiss(?:ed|es)|reject(?:ed|s)|reduced|cut|lowered|halved|slashed|suspended|stayed|confirmed|let stand|stuck to|trimmed|brought down|raised|doubled|increased|lost|won|affirmed|reinstated|set aside|revoked|voided|vacated|nullified|invalidated|declared (?:invalid|void|unlawful|null and void)|appeal(?:ed|s)?|challeng(?:ed|es))\b/
/** "upheld on appeal by the council": it did not impose what it decides on again. */
const decidesAgain =
  /\b(?:upheld|overturned|annulled|quashed|struck down|set aside|reduced|cut|lowered|halved|slashed|suspended|stayed|confirmed|affirmed|reinstated|dismissed|rejected|thrown out|revoked|cancell?ed|voided|withdrawn|lifted|vacated|nullified|invalidated|declared (?:invalid|void|unlawful|null and void)|appeal(?:ed)?|challenged)(?: (?!and\b)[\p{L}\d€$£.]+){0,4} (?:by|before|at|to|with|in) (?:the |an? )?(?:\p{L}+[’']s )?$/u
const byCourt = /\b(?:[Cc]ourts?|[Tt]ribunal|[Jj]udges?|[Jj]ustices)\b/
const issuer = /\b(?:by|from|with|of|before|in|at) (?:[^,;:]{0,50} )?$/u

/** What courts alone do. */
export const sentencing = /\b(?:sentenced|convicted|(?:found|pleaded|pled|plead) guilty)\b/

/** Rulings told by a penalty alone, without a verb that says who ruled. */
export function penaltyRulings(
  story: Story,
  sentence: Sentence,
  told: readonly (Span & { readonly kind: RulingKind; readonly allAgainst: readonly Organization[] })[],
): PenaltyRuling[] {
  const found: PenaltyRuling[] = []
  for (const act of penaltyActsIn(story, sentence)) {
    // What is announced for the time to come is no ruling yet.
    if (act.modality === 'MAXIMUM' || act.modality === 'NEGATED' || act.status === 'ANNOUNCED') continue
    const kind = kindOf(act)
    const allAgainst = organizationsOf(act.targets)
    const isTold = told.some(
      (one) =>
        (one.kind === 'ORDER' ? !isFine(act) && act.status !== 'PROPOSED' : penalizing.has(one.kind)) ||
        one.kind === kind,
    )
    if (isTold || (act.money === null && allAgainst.length === 0)) continue
    const same = found.find((one) => one.kind === kind)
    if (same && same.allAgainst.every((one) => allAgainst.includes(one))) continue
    found.push(rulingOf(story, act, kind, allAgainst))
  }
  return found
}

function rulingOf(story: Story, act: PenaltyAct, kind: RulingKind, allAgainst: readonly Organization[]): PenaltyRuling {
  const { sentence, start, end, money } = act
  // Who reviews a penalty did not impose it, and who is asked for one did not ask.
  const noCourt = reviewed.test(sentence.text) || act.status === 'PROPOSED'
  const named = issuerOf(story, sentence, act, noCourt)
  const by = named && decidesAgain.test(story.slice({ start: sentence.start, end: named.start })) ? null : named
  const clause = clauseAround(sentence, { start, end: Math.max(end, money?.end ?? 0) })
  const places = [clause, ...(by ? [by] : []), ...act.targets.filter((one) => one.sentence === sentence.index)]
  const quote = { start: Math.min(...places.map((one) => one.start)), end: Math.max(...places.map((one) => one.end)) }
  const [against = null] = allAgainst
  return {
    start,
    end,
    sentence,
    kind,
    regulator: by?.organization ?? null,
    against,
    allAgainst,
    quote,
    whoReason: meaning(story, by) ?? 'The sentence names no other authority.',
    whomReason: 'It is whom the penalty is laid on.',
    isLater: act.status === 'APPEALED' || (reviewed.test(sentence.text) && byCourt.test(sentence.text)),
  }
}

/** "got a £2 million fine from the agency, which also told it to …": the fine is no part of the order. */
function isFine({ text, kind, money, sentence }: PenaltyAct): boolean {
  return kind !== 'DAMAGES' && money !== null && /\b(?:fine|penalty)\b/i.test(text) && !/\bto pay\b/.test(sentence.text)
}

function kindOf({ status, sentence, kind }: PenaltyAct): RulingKind {
  if (status === 'PROPOSED') return /\b(?:sued|suing|lawsuit|suit)\b/i.test(sentence.text) ? 'LAWSUIT' : 'ACCUSATION'
  if (status === 'SETTLED') return 'SETTLEMENT'
  if (kind === 'DAMAGES' && /\b(?:ordered|must|told|required)\b/.test(sentence.text)) return 'ORDER'
  return 'FINE'
}

/** Behind "by", "from" or "with"; else the last authority named before, or the only one of the sentence. */
export function issuerOf(story: Story, sentence: Sentence, { start, end }: Span, noCourt = false): Reference | null {
  const all = story
    .referencesIn(sentence)
    .filter(({ organization }) => organization?.type === 'Regulator' && !(noCourt && isCourt(organization)))
  const from = end
  const by = all.find((one) => one.start >= from && issuer.test(story.slice({ start: from, end: one.start })))
  const beside = all.findLast((one) => one.end <= start) ?? all[0] ?? null
  // "sentenced for misleading its supervisor, the agency"
  return by ?? (sentencing.test(sentence.text) && !isCourt(beside?.organization ?? null) ? null : beside)
}

function organizationsOf(targets: readonly Reference[]): Organization[] {
  return [...new Set(targets.flatMap(({ organization }) => (organization?.type === 'Company' ? [organization] : [])))]
}
