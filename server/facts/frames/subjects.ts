import type { Reference } from '../reference/organization.ts'
import type { Sentence } from '../segment/sentences.ts'

const aside = /^, (?:which is |a company )?(?:owned by|controlled by|part of|based in|a \p{L}+ of) (?:the )?$/u
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
  if (owned && last && aside.test(slice(owned.end, last.start)) && /^, (?:has |had )?$/.test(slice(last.end, at)))
    return owned
  // "Alder, which once owned Birch, was fined"
  const lead = slice(sentence.start, at)
  const clause = relative.exec(lead)
  const apposed = clause ? null : apposition.exec(lead)
  const named = apposed && before.find((one) => one.end === sentence.start + apposed.index)
  if (named?.organization) return named
  const head = clause ? before.findLast((one) => one.end <= sentence.start + clause.index + 1) : undefined
  return head ?? before.at(-1) ?? null
}
