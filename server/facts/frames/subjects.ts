import type { Reference } from '../reference/organization.ts'
import type { Sentence } from '../segment/sentences.ts'

/** "Alder, a lender owned by Birch,": what stands between a company and whose it is, or where it is from. */
const aside =
  /^(?:, | \(| (?=\p{L}+ by |based ))(?:which (?:is|was) |now |long |(?:an?|the|one of) (?:[\p{L}\p{N}’%-]+ ){0,6}?)?(?:\p{L}+ly[- ])?(?:[\d.]+(?:%| percent| per cent)[- ]?)?(?:owned by|controlled by|run by|operated by|backed by|listed by|based in|belonging to|part of|\p{L}+ of) (?:the )?(?:\p{Lu}\p{L}+[’']s )?(?:[\p{Ll}-]+ ){0,4}$/u
/** Behind an aside: its end, and the verb at most. */
const isOver = /^(?:[’']s [^,;()]{0,40})?[,)] (?:(?:has|had|was|were|is|must|will|also) ){0,2}(?:to )?(?:be |been )?$/u
const relative =
  /, (?:which|who|whose|formerly|then called|previously)\b(?:[^,;]{2,160}|[^,;]{2,80},[^,;]{2,80},[^,;]{2,80}), (?:(?:has|had|have|also) ){0,2}$/

/** "Alder, the carrier owned by Birch, was fined" */
const apposition =
  /, (?:an?|the|its|part of|once|now|one of|a part of)\b[^,;]{2,90}? (?:of|by|to|from|with|under|for|in)\b[^,;]{2,60}, (?:(?:has|had|have|also|then|later) ){0,2}$/

/** Whoever does what the verb at the offset tells: the one named last before it, unless in an aside. */
export function subjectAmong(sentence: Sentence, all: readonly Reference[], at: number): Reference | null {
  const slice = (start: number, end: number) =>
    sentence.text.slice(Math.max(0, start - sentence.start), end - sentence.start)
  // "Alder, for its part, denied"
  const isForItsPart = ({ pronoun, start, end }: Reference) =>
    pronoun && /, (?:for|on) $/.test(slice(start - 6, start)) && slice(end, end + 6) === ' part,'
  const before = all.filter((one) => one.end <= at && !isForItsPart(one))
  const [owned, last] = before.slice(-2)
  // "Alder, owned by Birch, declined"
  if (owned && last && aside.test(slice(owned.end, last.start)) && isOver.test(slice(last.end, at))) return owned
  // "Alder, which once owned Birch, was fined"
  const lead = slice(sentence.start, at)
  const clause = relative.exec(lead)
  const apposed = clause ? null : apposition.exec(lead)
  const named = apposed && before.find((one) => one.end === sentence.start + apposed.index)
  if (named?.organization) return named
  const head = clause ? before.findLast((one) => one.end <= sentence.start + clause.index + 1) : undefined
  return head ?? before.at(-1) ?? null
}

/** "Alder, a lender owned by Birch, lost": Alder, where the aside that names the last one has ended; else the last one. */
export function headOf(sentence: Sentence, all: readonly Reference[], last: Reference): Reference {
  const head = all[all.indexOf(last) - 1]
  const behind = sentence.text.slice(last.end - sentence.start)
  const between = head && sentence.text.slice(head.end - sentence.start, last.start - sentence.start)
  return head && between && aside.test(between) && /^(?:[’']s [^,;()]{0,40})?[,)]/u.test(behind) ? head : last
}
