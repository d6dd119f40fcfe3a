import { clauseAround } from '../../segment/clauses.ts'
import type { Span } from '../../fact.ts'
import type { Sentence } from '../../segment/sentences.ts'
import type { DateAt } from '../../values/dates.ts'
import { entryDate } from '../chronicle.ts'
import type { Story } from '../story.ts'

/** "…, the watchdog said on": when it became known is when it was decided. */
const announced =
  /\b(?:announced|said|says|ruled|decided|disclosed|confirmed|concluded|revealed|declared|stated|reported|statement|notice|release|published|made public)(?: (?!that)\p{L}+){0,2}?(?: on)? $/u

/** "ordered on 6 April", "ordered it in May": the verb's own day, whatever day the sentence tells besides. */
const rightBehind = /^(?: (?:it|them|him|her|the \p{Ll}+))?(?: (?:on|in|last|back in|this))? ?$/u
/** What an act is about has a day of its own. */
const ofMatter =
  /\b(?:over|for|of|after|following|because|which|who|that|when|since|despite|amid|where|whose|during|due to|scheduled|set to|will|to appear) /

/** "OSLO, 12 May -": the day of the report. */
function isDateline(story: Story, { start, end }: Sentence, date: DateAt): boolean {
  return (
    /^[\p{Lu}][\p{Lu} .,/'’-]{1,40}[,(] ?$/u.test(story.slice({ start, end: date.start })) &&
    /^\)? (?:\([^()]{2,20}\) )?[-–—] /.test(story.slice({ start: date.end, end }))
  )
}

/** Neither the day of the report nor that of something else: "the breach of 2016", "after a leak on 3 May". */
export function mayBeOfAct(story: Story, sentence: Sentence, date: DateAt): boolean {
  const lead = sentence.text.slice(0, date.start - sentence.start)
  return !isDateline(story, sentence, date) && !isOfMatter(story, sentence, date) && !afterMatter.test(lead)
}

const afterMatter = /\b(?:over|after|following|because|despite|due to) [^,;:]{1,60}$/u

const coming = /\b(?:will|is to|are to|is due to|are due to|plans? to)(?: (?:also|now|soon|then))? $/u

/** A date at the start of the sentence, else one in the verb's own clause before the matter it is about. */
export function rulingDate(story: Story, sentence: Sentence, match: Span): DateAt | null {
  const isAhead = coming.test(sentence.text.slice(0, match.start - sentence.start))
  // "will search it on Saturday": the one to come, not the one before.
  const dates = story.datesIn(sentence).filter((one) => !(one.anchored && isAhead) && !isDateline(story, sentence, one))
  const clause = clauseAround(sentence, match)
  const dated = dates.find((date) =>
    /\b(?:decision|ruling|order|judge?ment|letter|notice|resolution|verdict)s? (?:dated|of|from) $/.test(
      sentence.text.slice(0, date.start - sentence.start),
    ),
  )
  const next = dates.find(
    ({ start, phrase }) =>
      start >= match.end &&
      // "found that between 2018 and 2020": what was found then.
      !/^(?:between|from|since) /i.test(phrase) &&
      rightBehind.test(story.slice({ start: match.end, end: start })),
  )
  const first = dated ?? next ?? dates.find((date) => date.start - sentence.start <= 3 && date.end <= match.start)
  return (
    first ??
    dates.find(
      (date) =>
        announced.test(sentence.text.slice(0, date.start - sentence.start)) && !isOfMatter(story, sentence, date),
    ) ??
    dates.find(
      (date) =>
        date.start >= clause.start &&
        date.end <= clause.end &&
        !isOfMatter(story, sentence, date) &&
        !isAside(story, sentence, match, date) &&
        !ofMatter.test(betweenNames(story, sentence, match.end, date.start)),
    ) ??
    entryDate(story, sentence)
  )
}

/** "the 2016 breach": a year before a noun. */
const adjectival = /\b(?:the|its|their|a|an|this|that|of|over|for) $/i
/** "for Alder, which it bought in 2017" */
const inRelative = /, (?:in part |partly )?(?:which|who|whose|where) [^,;:]{1,60}$/u

/** "cut the fine that the agency had imposed in 2021": the day of what is appealed against or decided on again. */
export function imposedDate(story: Story, sentence: Sentence): DateAt | null {
  const dates = story.datesIn(sentence)
  return dates.find(({ start }) => imposed.test(sentence.text.slice(0, start - sentence.start))) ?? null
}

const imposed = /\b(?:imposed|levied|issued|handed down|handed out|fined|set)\b[^,;:]{0,60} (?:in |on |last |of )?$/

/** What stands between two places without the names in it: the "of" of a "Bank of Alder" says nothing. */
function betweenNames(story: Story, sentence: Sentence, start: number, end: number): string {
  let [at, rest] = [start, '']
  for (const one of story.referencesIn(sentence))
    if (one.start >= at && one.end <= end) {
      rest += `${story.slice({ start: at, end: one.start })}—`
      at = one.end
    }
  return rest + story.slice({ start: at, end: Math.max(at, end) })
}

/** In a relative clause that does not hold the words for the act. */
function isAside(story: Story, { start }: Sentence, match: Span, date: Span): boolean {
  const found = inRelative.exec(story.slice({ start, end: date.start }))
  return found !== null && (match.end <= start + found.index || match.start >= date.end)
}

/** "the breach of 2016", "to report by 31 March", "since 2015": the day of something else. */
function isOfMatter(story: Story, sentence: Sentence, { phrase, start, end }: DateAt): boolean {
  const lead = story.slice({ start: Math.max(sentence.start, start - 16), end: start })
  return (
    (adjectival.test(lead) &&
      /\d{4}$/.test(phrase) &&
      /^ \p{Ll}{4,}/u.test(story.slice({ start: end, end: end + 8 }))) ||
    /^(?:of|since|from|between) /i.test(phrase) ||
    /\b(?:(?:until|till|by|before|no later than|since|from|between)(?: the)?|(?:hearing|meeting|trial|session|deadline) (?:on|in)) $/i.test(
      lead,
    )
  )
}
