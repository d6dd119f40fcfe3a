import type { Span } from '../fact.ts'
import { placesIn } from '../lexicon/places.ts'

interface Wording {
  readonly text: string
  readonly span: Span
}

/** "’s Office" behind "the Privacy Commissioner". */
const office = /^[’']s (?:Office|Bureau|Chambers|Department)(?!\p{L})/u
/** "in Pretoria" behind "the High Court". */
const seat = /^ (?:in|of|for) (?:the )?\p{Lu}[\p{L}’-]{1,20}(?: (?:and )?\p{Lu}[\p{L}’-]{1,20}){0,2}(?![\p{L}])/u
/** "Health, Labor and" before "Welfare Ministry", "Federal" before "Office of Communications". */
const fields = /(?<!\p{L})(?:\p{Lu}\p{L}{2,16}, ){0,3}\p{Lu}\p{L}{2,16} and $/u
const field =
  '(?:Agriculture|Fisheries|Forestry|Food|Rural (?:Affairs|Development)|(?:the )?Marine|Trade|Industry|Industries|Commerce|Energy|Mines|Mining|Minerals|Climate(?: Change| Action)?|(?:the )?Environment|Water(?: Resources)?|Sanitation|Land|Lands|Housing|Infrastructure|Transport|Communications|Media|Tourism|Culture|Sports?|Science|Technology|Innovation|Labou?r|Employment|Welfare|Social (?:Affairs|Security|Policy|Protection)|Health|Education|Justice|Security|Consumer (?:Affairs|Protection)|Natural Resources|Natural Disasters?|Local Government|Digital Affairs|Business|Enterprise|Skills)'
/** ", Food and Rural Affairs" behind "Department for Environment". */
const moreFields = new RegExp(`^(?:, ${field}){1,4},? and ${field}(?!\\p{L})`, 'u')
const level = /(?<!\p{L})(?:Federal|National|Royal|General|Central|Supreme|Superior|Regional|Local) $/u
/** Letters on either side in which more of a name may stand. */
const around = 70

/** What a text calls a regulator beyond the name that was read: with its office or seat, and without its nation. */
export function moreWordings(text: string, { start, end }: Span, isCourt: boolean): Wording[] {
  const name = text.slice(start, end)
  const before = text.slice(Math.max(0, start - around), start)
  const behind = text.slice(end, end + around)
  const more = office.exec(behind)?.[0] ?? (isCourt ? seat.exec(behind)?.[0] : undefined)
  const lead = level.exec(before)?.[0] ?? (/(?:Ministry|Department)$/.test(name) ? fields.exec(before)?.[0] : undefined)
  const rest = /^(?:Ministry|Department|Secretariat) (?:of|for) /.test(name) ? moreFields.exec(behind)?.[0] : undefined
  const bare = withoutNation(name, behind)
  const spans = [
    ...(more ? [{ start, end: end + more.length }] : []),
    ...(rest ? [{ start, end: end + rest.length }] : []),
    ...(lead ? [{ start: start - lead.length, end }] : []),
    ...(bare ? [{ start: end - bare.length, end }] : []),
  ]
  return spans.map((span) => ({ text: text.slice(span.start, span.end), span }))
}

/** "Japan’s transport ministry"; "Belgian Data Protection Authority (DPA)", whose letters are those of the rest. */
function withoutNation(name: string, behind: string): string {
  const nation = placesIn(name, 0).find((place) => place.start === 0)
  const rest = nation ? name.slice(nation.end) : ''
  const bare = rest.replace(/^(?:[’']s)? /, '')
  const initials = bare.replace(/(?:^|(?<= ))(\p{Lu})\S*| ?\S+/gu, '$1')
  return /^\S+ \S/.test(bare) && (/^[’']s /.test(rest) || (initials.length > 1 && behind.startsWith(` (${initials})`)))
    ? bare
    : ''
}
