import { wholly } from '../../kinds/passage.ts'
import { weighIncident } from '../../kinds/weighed.ts'
import type { IncidentKind, Span } from '../../fact.ts'
import type { Organization } from '../../reference/organization.ts'
import { spanning, wholeSentence } from '../../segment/clauses.ts'
import type { Sentence } from '../../segment/sentences.ts'
import { suffered } from '../parties.ts'
import type { Story } from '../story.ts'
import { sightingIn, type Sighting } from './sightings.ts'
import { wordedIn } from './wordings.ts'

/** How sure the words of a whole text must be, and how many of them must be known. */
const sure = 0.6
/** What is of no other kind has fewer words of its own. */
const surer = 0.8
const enoughWords = 60
/** Sentences at the start of a text among which one tells what it is about. */
const lead = 60

interface Telling {
  readonly sentence: Sentence
  readonly company: Span
  readonly share: number
}

/**
 * What a text tells that no rule knows by a word of its own, and no act against anybody is about: the sort of thing for
 * which all its words speak, of the company that it names most.
 */
export function weighedAlone(story: Story): Sighting[] {
  if (story.events.some(({ type }) => type === 'Incident')) return []
  const main = mostNamed(story)
  const weighed = main && kindOf(story)
  if (!weighed || isDenied(story, weighed.kind)) return []
  const telling = tellingOf(story, main, weighed.kind)
  if (!telling) return []
  const { kind, words } = weighed
  const said = wholeSentence(telling.sentence)
  const reason = `The words of the text speak for it: ${words.map((each) => `“${each}”`).join(', ')}.`
  const event = story.newEvent('Incident', kind, said)
  const word = story.wordAt(said)
  const value = { role: suffered.has(kind) ? 'VICTIM' : 'RESPONSIBLE' } as const
  story.add({ predicate: 'KIND', subject: event.key, value: { kind } }, said, reason, word)
  story.add(
    { predicate: 'INVOLVED_IN', subject: main.key, object: event.key, value },
    spanning(telling.company, said),
    'It is the company that the text is about.',
    word,
  )
  return [sightingIn(story, telling.sentence, kind, event, [main])]
}

/** A text that has a word for it, of which nothing was read, denies it or speaks of what could be. */
function isDenied(story: Story, kind: IncidentKind): boolean {
  return story.sentences.some((one) => wordedIn(one).some((found) => !found.refersTo && found.kind === kind))
}

function mostNamed(story: Story): Organization | null {
  const [first, second] = story.organizations
    .filter(({ type }) => type === 'Company')
    .toSorted((a, b) => b.spans.length - a.spans.length)
  return first && first.spans.length > (second?.spans.length ?? 0) ? first : null
}

function kindOf(story: Story): { readonly kind: IncidentKind; readonly words: readonly string[] } | null {
  const all = story.sentences.slice(0, lead).flatMap((one) => weighIncident(story.surroundings.of(one)) ?? [])
  const best = all.toSorted((a, b) => b.share - a.share).find(({ kind }) => kind !== 'NONE')
  if (!best || best.kind === 'NONE' || best.known < enoughWords) return null
  return best.share < (best.kind === 'OTHER' ? surer : sure) ? null : { kind: best.kind, words: best.words }
}

/** The sentence whose own words speak most for it, among those that speak of the company, or come right behind one. */
function tellingOf(story: Story, main: Organization, kind: IncidentKind): Telling | null {
  let best: Telling | null = null
  for (const sentence of story.sentences.slice(0, lead)) {
    const before = story.sentences[sentence.index - 1]
    const company = [...(before ? story.referencesIn(before) : []), ...story.referencesIn(sentence)].findLast(
      (one) => one.organization === main && !one.pronoun,
    )
    const share = weighIncident(wholly(sentence.text))?.shareOf(kind) ?? 0
    if (company && share > (best?.share ?? 0)) best = { sentence, company, share }
  }
  return best
}
