import { isFamily } from '../reference/families.ts'
import type { Organization, Reference } from '../reference/organization.ts'
import type { Sentence } from '../segment/sentences.ts'
import { inOneParagraph } from './paragraphs.ts'
import type { Story } from './story.ts'

/** "Alder and its affiliate Birch", "Alder and rival Birch" */
const kin =
  '(?:its |their |the )?(?:\\p{L}+[- ]){0,2}(?:affiliate|subsidiary|unit|arm|parent|owner|rival|competitor|peer|partner|sister company|supplier|operator|maker|bank|lender|company|group|carrier|airline|insurer|provider|contractor|chain|retailer|producer|manufacturer|giant|(?:owner|operator|agent|charterer|manager|importer|distributor|builder|developer|contractor)s?,?) '
const between = new RegExp(`^(?:,|,? and|,? or|,? as well as| & )\\s?(?:the |${kin})?$`, 'u')

/** The companies listed together with one: "Alder, Birch and Cedar" for any of the three. */
export function listOf(story: Story, sentence: Sentence, given: Reference): Reference[] {
  const all = story.referencesIn(sentence)
  const one = owned(story, all, given)
  const at = all.indexOf(one)
  let [from, until] = [at, at + 1]
  while (from > 0 && joined(story, all[from - 1], all[from])) from--
  while (until < all.length && joined(story, all[until - 1], all[until])) until++
  const list = at < 0 ? [one] : all.slice(from, until)
  return list.filter((reference) => reference.organization?.type === 'Company')
}

/** "They", "Both banks", "The three companies": those of a list that the sentence before ends its paragraph's talk with. */
const allOfThem =
  /^[“"]?(?:They|Both|All (?:of them|two|three|four|five|six|seven|\d+)|The (?:two|three|four|five|six|seven|\d+|companies|firms|banks|lenders|airlines|carriers|insurers|operators|suppliers|retailers|producers|parties))\b/u

/** The companies that a sentence without any speaks of together: the list of the sentence before it. */
export function listBefore(story: Story, sentence: Sentence): Reference[] {
  const before = story.sentences[sentence.index - 1]
  if (!before || !allOfThem.test(sentence.text) || !inOneParagraph(story, before, sentence)) return []
  const all = story.referencesIn(before).filter((one) => one.organization?.type === 'Company' && !one.pronoun)
  const longest = all.map((one) => listOf(story, before, one)).toSorted((a, b) => b.length - a.length)[0] ?? []
  return longest.length > 1 ? longest : all.length > 2 ? all : []
}

/** Where a text tells of one company only, with its owners and units, the first place that names it; null elsewhere. */
export function onlyCompanyOf(story: Story): Reference | null {
  const all = story.organizations.filter(({ type }) => type === 'Company')
  const [only] = all
  return !only || all.some((one) => !isFamily(one, only)) ? null : placeOf(story, only)
}

/** The company that the text speaks of at least twice as often as of any other; null where it has no such hero. */
export function mainCompanyOf(story: Story): Organization | null {
  const [main, next] = story.organizations
    .filter(({ type }) => type === 'Company')
    .toSorted((a, b) => b.spans.length - a.spans.length)
  return !main || (next && main.spans.length < 2 * next.spans.length) ? null : main
}

/** The first place that names it. */
export function placeOf(story: Story, organization: Organization): Reference | null {
  const first = organization.spans[0]
  const at = first && story.sentences.find((one) => one.start <= first.start && one.end >= first.end)
  return at ? (story.referencesIn(at).find((one) => one.organization === organization) ?? null) : null
}

/** "Alder’s Birch": it is Birch. */
function owned(story: Story, all: readonly Reference[], one: Reference): Reference {
  const next = all[all.indexOf(one) + 1]
  return next?.organization?.type === 'Company' && /^[’']s $/.test(story.slice({ start: one.end, end: next.start }))
    ? next
    : one
}

/** "At Alder, …": whose the rest of the sentence is. */
export function leadOf(story: Story, sentence: Sentence): Reference | null {
  const first = story.referencesIn(sentence)[0]
  const isLead =
    first?.organization?.type === 'Company' &&
    /^(?:At|For|In the case of) (?:the )?$/.test(story.slice({ start: sentence.start, end: first.start }) || 'x') &&
    story.slice({ start: first.end, end: first.end + 1 }) === ','
  const withThe =
    first?.organization?.type === 'Company' &&
    /^(?:At|For) $/.test(story.slice({ start: sentence.start, end: first.start }))
  return first && (isLead || withThe) ? first : null
}

function joined(story: Story, one: Reference | undefined, next: Reference | undefined): boolean {
  return (
    one?.organization?.type === 'Company' &&
    next?.organization?.type === 'Company' &&
    !next.pronoun &&
    (between.test(story.slice({ start: one.end, end: next.start })) ||
      // "its subsidiary Birch" are two names of one.
      (one.organization === next.organization && next.start - one.end === 1))
  )
}
