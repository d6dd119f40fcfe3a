import type { Reference } from '../reference/organization.ts'
import type { Sentence } from '../segment/sentences.ts'
import type { Story } from './story.ts'

const between = /^(?:,| and|, and| or| as well as| & )\s?(?:the )?$/

/** The companies listed together with one: "Alder, Birch and Cedar" for any of the three. */
export function listOf(story: Story, sentence: Sentence, one: Reference): Reference[] {
  const all = story.referencesIn(sentence)
  const at = all.indexOf(one)
  let [from, until] = [at, at + 1]
  while (from > 0 && joined(story, all[from - 1], all[from])) from--
  while (until < all.length && joined(story, all[until - 1], all[until])) until++
  const list = at < 0 ? [one] : all.slice(from, until)
  return list.filter((reference) => reference.organization?.type === 'Company')
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
    between.test(story.slice({ start: one.end, end: next.start }))
  )
}
