import type { FuzzyDate } from '../../article/fuzzy-date.ts'
import type { Span } from '../fact.ts'
import type { Organization, Reference } from '../reference/organization.ts'
import { clauseAround } from '../segment/clauses.ts'
import type { Sentence } from '../segment/sentences.ts'
import { listOf } from './lists.ts'
import { inOneParagraph } from './paragraphs.ts'
import type { Story } from './story.ts'

/** What stands between an incident and whose it is: " at", " on the systems of", " of the hotel chain". */
export const isOf =
  /^(?:(?: (?:of|on|into|in|to|from|against) (?:[\p{L}’-]+ ){0,3}?[\p{Ll}-]+)? (?:at|of|in|by|on|against|into|from|involving|affecting|hitting) (?:the )?(?:[\p{Ll}-]+ ){0,3}| (?:the )?)$/u
const platform =
  /^(?:Telegram|Twitter|X|Facebook|WhatsApp|Instagram|YouTube|TikTok|LinkedIn|Reddit|GitHub|Discord|WeChat|Weibo|Pastebin|Google)$/

const account = /^ (?:accounts?|page|feed|channel|profile|followers|to )/

/** "to supply Alder", "like Alder", "a rival of Alder": named beside the story. */
const bystander =
  /\b(?:suppl(?:y|ied|ies|ying)(?: to)?|than|unlike|like|rivals?(?: of)?|competitors?(?: of)?|surpassing) $/

/** "the security firm Alder", "told the Birch Stock Exchange": who looks on, or is told. */
const onlooker =
  /\b(?:(?:security|cyber-?security|research|analytics|threat[- ]intelligence|law|consulting|ratings?) (?:firm|company|group|vendor|provider|specialists?|researchers?|agency)|(?:told|informed|through|via|filing (?:to|with)|notified) (?:investors |shareholders )?(?:through |via )?the) $/iu
const exchange = /\b(?:Stock Exchange|Bourse|Institute)$/u

/** A company of the story, not one that is only where something was posted ("on Telegram"). */
export function isParty(story: Story, one: Reference): boolean {
  if (one.organization?.type !== 'Company') return false
  const before = story.slice({ start: Math.max(0, one.start - 16), end: one.start })
  const behind = story.slice({ start: one.end, end: one.end + 12 })
  if (platform.test(story.slice(one)) && (account.test(behind) || /\b(?:asked|told|sued) $/.test(before))) return false
  if (/\b(?:on|via|through|over|by) $/.test(before) && platform.test(story.slice(one))) return false
  const lead = story.slice({ start: Math.max(0, one.start - 60), end: one.start })
  if (onlooker.test(lead) && (exchange.test(story.slice(one)) || !lead.endsWith(' the '))) return false
  return !bystander.test(before)
}

/** The company that the sentences before, of the same paragraph, speak of first. */
export function topicOf(story: Story, sentence: Sentence): Organization[] {
  let before = story.sentences[sentence.index - 1]
  while (before && inOneParagraph(story, before, sentence)) {
    const at = before
    const one = story.referencesIn(at).find((reference) => isParty(story, reference))
    if (one) return listOf(story, at, one).flatMap(({ organization }) => organization ?? [])
    before = story.sentences[at.index - 1]
  }
  return []
}

/** The company that was spoken of last before a sentence, in whichever paragraph. */
export function spokenOfBefore(story: Story, sentence: Sentence): Organization[] {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - near); index--) {
    const at = story.sentences[index]
    const one = at && story.referencesIn(at).find((reference) => isParty(story, reference))
    if (at && one) return listOf(story, at, one).flatMap(({ organization }) => organization ?? [])
  }
  return []
}

/** Sentences back to a company that is still spoken of. */
const near = 4

/** A date in the clause of the words, behind them first. */
export function dateBeside(story: Story, sentence: Sentence, match: Span): FuzzyDate | null {
  const clause = clauseAround(sentence, match)
  const inside = story.datesIn(sentence).filter((one) => one.start >= clause.start && one.end <= clause.end)
  return (inside.find((one) => one.start >= match.end) ?? inside[0])?.date ?? null
}

/** True for days so far apart that what is told of them is not one thing. */
export function isFar(one: FuzzyDate | null, other: FuzzyDate | null): boolean {
  if (!one?.earliest || !one.latest || !other?.earliest || !other.latest) return false
  const days = (from: string, until: string) => (Date.parse(until) - Date.parse(from)) / 86_400_000
  const isExact = days(one.earliest, one.latest) <= aFew && days(other.earliest, other.latest) <= aFew
  const least = isExact ? apart.exact : apart.vague
  return days(one.latest, other.earliest) > least || days(other.latest, one.earliest) > least
}

const aFew = 7
/** Days after which the same sort of thing at the same company is another one, by how exactly they are told. */
const apart = { exact: 30, vague: 150 }
