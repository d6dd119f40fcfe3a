import { companyVerbs, isMedia, legalForms, possessions } from '../lexicon/organizations.ts'
import { countryOf } from '../lexicon/places.ts'
import { adjacent, follows, type Token } from '../segment/tokens.ts'
import type { Run } from './names.ts'

/** Words that stand beside a name only where it is a company's, with or without ’s. */
const roles = new Set([
  'spokesperson',
  'spokesman',
  'spokeswoman',
  'ceo',
  'chief',
  'executives',
  'employees',
  'shareholders',
  'shares',
])
const acts =
  'accused|fined|penali[sz]ed|ordered|sued|suing|cleared|investigating|probing|probed|raided|reprimanded|sanctioned|acquitted|charged|warned'
const directed = new RegExp(
  `\\b(?:${acts}|against|(?:investigation|probe|inquiry|look|looking|investigating) into|owned by|subsidiary of|unit of)\\s(?:the\\s)?$`,
)
const attacked =
  /\b(?:hackers|attackers|criminals|cybercriminals|gang)\s(?:\p{L}+ )?(?:struck|hit|attacked|targeted|breached|hacked)\s$/u
const fineOn =
  /\b(?:fines?|penalt(?:y|ies)|surcharges?|sanctions?)\b(?:[^,;.]|(?<=\d)[.,](?=\d)){0,60}\b(?:on|against)\s(?:the\s)?$/
const happenedAt =
  /\b(?:breach|leak|leaks|breaches|attack|cyberattack|hack|outage|explosion)(?: of| at)\s(?:the\s)?$|\b(?:customers|shareholders|sales|operations?|employees|clients|headquarters|branch|brand|chief executive) of\s(?:the\s)?$/
const amountFor = /(?:[€$£¥]\s?[\d.,]+(?:\s\p{L}+)?|\b(?:million|billion|euros|dollars|won|yuan|yen|pounds))\sfor\s$/u
const sharedFine = /\b(?:fined|penali[sz]ed)\b[^;]{0,70}(?:million|billion)(?: \p{L}+)?,? and (?:the )?$/u
const amountBehind = /^ (?:was fined )?(?:[A-Z]{0,3}[$€£¥] ?)?\d[\d.,]* ?(?:million|billion)/
const person =
  /\b(?:executive|CEO|[Cc]hairman|[Cc]hairwoman|[Pp]resident|[Mm]inister|[Dd]irector|[Cc]ommissioner|[Jj]udge|spokes(?:man|woman|person)|lawyer|analyst|founder|manager|officer|professor|researcher|Mr|Ms|Mrs|Dr)\.?\s$/
const facility =
  /^ (?:mine|plant|factory|refinery|site|station|port|airport|field|dam|hospital|school|bridge|tunnel|pipeline|mill|well)\b/
const passive = /^(?:was|were)$/
const actedOn = new RegExp(`^(?:${acts}|hacked|convicted|investigated|hit|struck|breached|targeted|dissolved)$`)

/** What is enough, summed over the article, to take a name for a company. */
export const enough = 2

/** How much speaks for a company where a name stands. */
export function evidenceFor(words: readonly Token[], run: Run, group: boolean, before: string, after: string): number {
  if (person.test(before) || facility.test(after)) return person.test(before) ? -enough : 0
  if (sharedFine.test(before) && amountBehind.test(after)) return enough
  const last = words[run.until - 1]
  const follow = words.slice(run.until, run.until + 4)
  const [next, second] = follow
  let points = group ? 2 : 0
  if (legalForms.has(last?.lower ?? '') && run.until - run.from > 1) points += 2
  if (last?.possessive && follows(last, next) && follow.some((word) => possessions.has(word.lower))) points += 2
  if (adjacent(last, next)) points += nextWords(next, second)
  if (directed.test(before) || attacked.test(before) || fineOn.test(before) || happenedAt.test(before)) points += 2
  if (amountFor.test(before)) points += 1
  if (/^At $/.test(before) && after.startsWith(',')) points += 1
  if (run.until - run.from > 1 && countryOf(last?.text ?? '') !== null) points += 1
  return points
}

function nextWords(next: Token | undefined, second: Token | undefined): number {
  const word = next?.lower ?? ''
  const then = second?.lower ?? ''
  if (roles.has(word) || companyVerbs.has(word)) return 2
  if (word === 'accounts' && then === 'for') return 2
  if (/^(?:has|had|have)$/.test(word) && companyVerbs.has(then)) return 2
  if (passive.test(word) && actedOn.test(then)) return 2
  if (word === 'will' && then === 'face') return 2
  return /^(?:was|were|has|had|is)$/.test(word) ? 1 : 0
}

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December|\\d)'
const attribution = new RegExp(
  `^ (?:and [\\p{L} ]{2,30} )?(?:reported|reports)(?:[.]|$| (?:on|in) (?:(?:early|late) )?${month})`,
  'u',
)
const writes = /^ (?:and [\p{L} ]{2,30} )?(?:writes|wrote)\b/u
const sourceBefore =
  /\b(?:that cites|citing|cited by|an? article (?:\p{L}+ ){0,3}in|spoke to|interview with)\s(?:the\s)?$/u
const sourceAfter = /^ (?:text|article|report|story|headline|reporter|journalist)\b/

/** True where the words around a name say that it reports the story: ", Alder Today reported on 3 May". */
export function reportsTheStory(name: string, before: string, after: string): boolean {
  if (isMedia(name, before, after)) return true
  if (/(?:[,”]| and)\s(?:[Tt]he\s)?$/.test(before) && attribution.test(after)) return true
  return (
    writes.test(after) || sourceBefore.test(before) || (/\b(?:an?|the)\s$/i.test(before) && sourceAfter.test(after))
  )
}
