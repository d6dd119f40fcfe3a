import type { RulingKind, Span } from '../../fact.ts'
import { isFamily } from '../../reference/families.ts'
import type { Organization, Reference } from '../../reference/organization.ts'
import type { Sentence } from '../../segment/sentences.ts'
import { mainCompanyOf, placeOf } from '../lists.ts'
import type { Story } from '../story.ts'
import { topicOf } from '../topics.ts'

/** "The watchdog said it was …": it is the watchdog; "It also ordered …" is what the sentence before was about. */
function actorMeant(story: Story, sentence: Sentence, subject: Reference | null): Reference | null {
  if (!subject) return authorityBefore(story, sentence, sentence)
  if (!subject.pronoun) return subject
  const before = story.referencesIn(sentence).findLast((one) => one.end <= subject.start)
  if (!before) return authorityBefore(story, sentence, subject) ?? subject
  const between = story.slice({ start: before.end, end: subject.start })
  return /^ (?:has |had )?(?:said|says|announced|confirmed|added) (?:that )?$/.test(between) ? before : subject
}

/** "The agency searched Alder and fined it": who does the first does the second too. */
export function subjectOf(story: Story, sentence: Sentence, at: number): Reference | null {
  const nearest = actorMeant(story, sentence, story.subjectBefore(sentence, at))
  if (nearest?.organization?.type === 'Regulator') return nearest
  if (!/(?:,| and) (?:also |then |later )?$/.test(sentence.text.slice(0, at - sentence.start))) return nearest
  const first = story.referencesIn(sentence).find((one) => one.end <= at)
  const actor = first ? actorMeant(story, sentence, first) : null
  return first && first.start - sentence.start < 60 && actor?.organization?.type === 'Regulator' ? actor : nearest
}

/** The authority that the sentence before begins with, for "it" and "they" at the start of this one. */
function authorityBefore(story: Story, sentence: Sentence, { start }: Span): Reference | null {
  const word = /^(?:it|they)(?!\p{L})/iu.exec(story.slice({ start, end: sentence.end }))?.[0]
  const previous = story.sentences[sentence.index - 1]
  const first = previous && (teller(story, previous) ?? story.referencesIn(previous)[0])
  if (!previous || first?.organization?.type !== 'Regulator') return null
  if (word === undefined || start - sentence.start > 30) return null
  return first.start - previous.start < 60 || first === teller(story, previous)
    ? { ...first, start, end: start + word.length, sentence: sentence.index, pronoun: true }
    : null
}

/** "…, the commission found.": who says at its end what a sentence tells. */
function teller(story: Story, sentence: Sentence): Reference | undefined {
  const last = story.referencesIn(sentence).at(-1)
  const isNext =
    last &&
    /^ (?:has |had |also )?(?:said|says|found|ruled|concluded|held|decided)[.”"]*$/.test(
      sentence.text.slice(last.end - sentence.start),
    )
  return isNext && last.organization?.type === 'Regulator' ? last : undefined
}

/** The company last named before in the sentence; else the one that the sentence before begins with, or that the text is about. */
export function spokenOf(story: Story, sentence: Sentence, match: Span): Reference[] {
  const isCompany = (one: Reference) => one.organization?.type === 'Company'
  const here = story.referencesIn(sentence).findLast((one) => isCompany(one) && one.end <= match.start)
  if (here) return [here]
  const before = story.sentences[sentence.index - 1]
  const first = before ? story.referencesIn(before).find(isCompany) : undefined
  const hero = mainCompanyOf(story)
  const main = hero ? placeOf(story, hero) : null
  if (main && (!first || !isFamilyOf(first, main))) return [main]
  if (first) return [first]
  const [topic] = topicOf(story, sentence)
  const place = topic ? placeOf(story, topic) : null
  return place ? [place] : []
}

function isFamilyOf({ organization }: Reference, { organization: main }: Reference): boolean {
  return organization !== null && main !== null && isFamily(organization, main)
}

/** Within the words or right behind the verb, or for a fine behind "on" or "against". */
export function objectOf(story: Story, sentence: Sentence, kind: RulingKind, match: Span): Reference | null {
  // "issued Alder with a notice"
  const inside = story.referencesIn(sentence).find((one) => one.start > match.start && one.end < match.end)
  if (
    inside?.organization?.type === 'Company' &&
    /^\P{Ll}/u.test(story.slice(inside)) &&
    /^\S+ (?:the )?$/.test(story.slice({ start: match.start, end: inside.start }))
  )
    return inside
  const next = story.objectAfter(sentence, match.end, kind === 'INVESTIGATION' || kind === 'FINDING' ? 60 : 40)
  if (next?.organization?.type === 'Company' || kind !== 'FINE') return next
  return (
    story
      .referencesIn(sentence)
      .find(
        (one) =>
          one.organization?.type === 'Company' &&
          one.start >= match.end &&
          one.start - match.end < 160 &&
          /\b(?:on|against) (?:the )?$/.test(story.slice({ start: match.end, end: one.start })),
      ) ?? null
  )
}

/** The companies among them, each once. */
export function organizationsOf(list: readonly Reference[]): Organization[] {
  return [...new Set(list.flatMap(({ organization }) => (organization?.type === 'Company' ? [organization] : [])))]
}
