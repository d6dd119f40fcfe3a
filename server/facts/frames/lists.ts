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

function joined(story: Story, one: Reference | undefined, next: Reference | undefined): boolean {
  return (
    one?.organization?.type === 'Company' &&
    next?.organization?.type === 'Company' &&
    !next.pronoun &&
    between.test(story.slice({ start: one.end, end: next.start }))
  )
}
