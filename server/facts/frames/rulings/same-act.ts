import type { FuzzyDate } from '../../../article/fuzzy-date.ts'
import { isCompatible } from '../../reference/families.ts'
import { penaltyActsIn } from '../penalties/penalty-acts.ts'
import type { FoundRuling, RulingSighting } from './ruling-sighting.ts'
import type { Sequence } from '../sequence.ts'
import type { Story } from '../story.ts'
import { inOneParagraph } from '../paragraphs.ts'

/** What one did is not what the other did. */
const ownReason = /\b(?:(?:for|over) (?:(?:\p{L}+ly|not|allegedly) )?\p{L}+ing|to (?:resolve|settle))\b/u

/** Another amount told soon after, on somebody else, without authority or day: a share of the same act. */
export function isShare(
  story: Story,
  one: FoundRuling,
  other: RulingSighting,
  before: Sequence<RulingSighting>,
): boolean {
  return (
    !isOfOtherItem(story, one, other, before) &&
    (one.kind !== 'ACCUSATION' || sumsOf(story, one).length > 0) &&
    ((one.regulator === null && one.date === null) ||
      (one.sentence === other.sentence && one.regulator === other.regulator)) &&
    (one.kind !== 'SETTLEMENT' || one.sentence.index - other.sentence.index <= 1) &&
    one.kind === other.ruling.kind &&
    one.sentence.index - other.sentence.index <= 6 &&
    !(ownReason.test(one.sentence.text) && ownReason.test(other.sentence.text)) &&
    !/\b(?:earlier|previous(?:ly)?|last (?:year|month)|separate(?:ly)?|in \d{4}|already|before|another)\b/i.test(
      one.sentence.text,
    )
  )
}

/** "fined separately", "given a second instruction" */
export function isSeparate({ sentence, start, end, kind }: FoundRuling): boolean {
  const text = sentence.text.slice(start - sentence.start, end - sentence.start)
  return (
    /^ separately\b/.test(sentence.text.slice(end - sentence.start)) ||
    (kind !== 'FINE' && /\b(?:second|third|another|further|new|fresh|separate) /.test(text))
  )
}

/** "It was fined £2 million in 2014": another day and another sum than those of the ruling told before. */
export function isOtherTime(story: Story, one: FoundRuling, other: RulingSighting): boolean {
  if (!one.date && !one.isLater && !again.test(one.sentence.text.slice(0, one.end - one.sentence.start))) return false
  if (one.date && one.date.date.edtf === other.ruling.date?.edtf) return false
  if (isPart(story, one, other) || isNews(story, one, other)) return false
  const [here, there] = [sumsOf(story, one), sumsOf(story, other)]
  if (here.length > 0 && there.length === 0) return other.ruling.date === null && isPast(story, one.date?.date ?? null)
  return here.length > 0 && !here.some((sum) => there.includes(sum))
}

/** "fined four dairies £9 million. Alder must pay £2 million": a part of what all of them have to pay, told right before. */
function isPart(story: Story, one: FoundRuling, other: RulingSighting): boolean {
  return (
    other.ruling.date === null &&
    one.sentence.index - other.sentence.index <= 2 &&
    one.allAgainst.length > 0 &&
    one.allAgainst.length < other.allAgainst.length &&
    one.allAgainst.every((company) => other.allAgainst.includes(company)) &&
    !isPast(story, one.date?.date ?? null)
  )
}

/** The day on which the act was decided that the text tells as news right before: "decided on Monday on that fine and on a second one". */
function isNews(story: Story, one: FoundRuling, other: RulingSighting): boolean {
  const published = story.article.publishedOn?.earliest
  const day = one.date?.date.latest
  if (published == null || day == null || other.ruling.date !== null) return false
  const days = (Date.parse(published) - Date.parse(day)) / 86_400_000
  return days >= 0 && days <= fresh && one.sentence.index - other.sentence.index <= 2 && one.regulator !== null
}

/** Days for which an act is news. */
const fresh = 14

/** In a year before that of the article: what it tells as news is another one. */
function isPast(story: Story, date: FuzzyDate | null): boolean {
  const published = story.article.publishedOn?.earliest
  return published != null && date?.latest != null && date.latest.slice(0, 4) < published.slice(0, 4)
}

const again = /\b(?:previously|earlier|already|once before|in the past|another|second|third)\b/i

function sumsOf(story: Story, { sentence }: FoundRuling): number[] {
  return penaltyActsIn(story, sentence).flatMap(({ money }) => money?.money.amount ?? [])
}

/** "In its decision of 3 May the agency concluded that …": of the fine told just before without a day. */
export function isReasonOf(one: FoundRuling, other: RulingSighting): boolean {
  return (
    one.kind === 'FINDING' &&
    one.regulator !== null &&
    one.regulator === other.regulator &&
    penalizing.has(other.ruling.kind) &&
    (one.date === null || (other.ruling.date === null && one.sentence.index - other.sentence.index <= 2))
  )
}

/** Sentences ahead to the act for which a finding is the reason. */
const soon = 4
const penalizing: ReadonlySet<string> = new Set(['FINE', 'SETTLEMENT'])

/** "found Alder guilty of bribery and fined it": what is found is part of the act that is told with it. */
export function isPartOfAct(one: FoundRuling, all: readonly FoundRuling[]): boolean {
  return (
    one.kind === 'FINDING' &&
    all.some(
      (other) =>
        penalizing.has(other.kind) &&
        other.regulator === one.regulator &&
        other.sentence.index >= one.sentence.index &&
        other.sentence.index - one.sentence.index <= (one.regulator ? soon : 0) &&
        (!one.date || other.sentence === one.sentence) &&
        isCompatible(one.allAgainst, other.allAgainst),
    )
  )
}

/** "It demanded £2 million": what a lawsuit told before asks for. */
export function isClaimOf(one: FoundRuling, other: RulingSighting): boolean {
  return one.kind === 'ACCUSATION' && other.ruling.kind === 'LAWSUIT' && asked.test(one.sentence.text)
}

const asked = /\b(?:seek(?:s|ing)?|sought|demand(?:s|ed|ing)?|claim(?:s|ed|ing)?|ask(?:s|ed|ing)? for)\b/i

/** "It has also received a warning" is an act of its own. */
export function isVague({ kind, sentence }: FoundRuling): boolean {
  return kind === 'FINDING' || (kind === 'WARNING' && !/\b(?:also|in addition|besides|as well)\b/i.test(sentence.text))
}

/** "**Alder.** £2 million for …", "- Alder, £2 million": what a paragraph or an item of a list is headed by. */
const headed = /^(?:[-–—•·▪►]|\*(?!\*)|\d{1,2}[.)]\s)?\s{0,3}(?:\*\*|_)?\p{Lu}/u
const marked = /^(?:[-–—•·▪►]|\*|_|\d{1,2}[.)]\s)/u
/** Sentences back to the head of an item. */
const longestItem = 12

/** The number of the sentence that begins the item of a list in which a sentence stands; null where it stands in none. */
function itemOf(story: Story, sentence: FoundRuling['sentence']): number | null {
  let first = sentence
  for (let back = 0; back < longestItem; back++) {
    const before = story.sentences[first.index - 1]
    if (!before || !inOneParagraph(story, before, first)) break
    first = before
  }
  return marked.test(first.text) && headed.test(first.text) ? first.index : null
}

/** Fines told item by item are as many acts, unless the text gave their total: then each is a share of one. */
function isOfOtherItem(
  story: Story,
  one: FoundRuling,
  { ruling }: RulingSighting,
  before: Sequence<RulingSighting>,
): boolean {
  const item = itemOf(story, one.sentence)
  if (item === null) return false
  const places = before.lastOnes.filter((place) => place.ruling === ruling)
  const isTotal = places.some((place) =>
    penaltyActsIn(story, place.sentence).some(({ money, targets }) => money !== null && targets.length !== 1),
  )
  return !isTotal && places.some((place) => (itemOf(story, place.sentence) ?? item) !== item)
}
