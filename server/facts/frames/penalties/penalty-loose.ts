import { aroundSum } from '../../kinds/around-sum.ts'
import { weighSum } from '../../kinds/weighed.ts'
import type { Sentence } from '../../segment/sentences.ts'
import type { MoneyAt } from '../../values/money.ts'
import { isOtherBefore, isOtherBehind } from './other-sums.ts'
import type { Cue } from './penalty-cues.ts'
import { isAllFines } from './penalty-lists.ts'
import { companiesIn } from './penalty-targets.ts'
import type { Story } from '../story.ts'

const about =
  '(?:(?:about|around|a combined|a total of|a further|some|nearly|almost|roughly|just|a full|a mere|a record|no less than|upwards of|over|more than|at least|another|the|only|exactly) ){0,2}'
/** "The price: £2 million", "Alder — £2 million" */
const labelled = new RegExp(
  `(?:(?<!\\d)(?::| [–—-])|(?<!\\p{L})(?:[Nn]otice|[Oo]rder|[Dd]ecision|[Jj]udge?ment|[Rr]uling|[Ss]entence) of [^:;.]{3,30}:) ${about}$`,
  'u',
)
/** "Half a million pounds: for a bank that is little." */
const opening = new RegExp(`^[^\\p{L}\\p{N}]*${about}$`, 'iu')
/** What goes on from an amount that opens a sentence: no verb of what somebody did with it. */
const isItself =
  /^(?:\s?\([^()]{1,50}\))?(?:$|[:.,;*]| (?:is|was|for|this|that|stands|stood|remains|more|each|in (?:all|total)|to be paid|because|over|and|plus|on top)(?!\p{L}))/u
/** "Two million pounds for the first leak, three for the second" */
const reason =
  /^(?:\s?\([^()]{1,50}\))? (?:more )?(?:this time|each|apiece|for (?:its|their|not|having|failing|breach\p{L}*|violat\p{L}+|want of|lack of|each of|both|the (?:first|second|third|late|breach\p{L}*|violation|infringement|failure|offen[cs]e|leak|delay|lack|missing|false|way|manner|[\p{L}-]+ that (?:was|were))|(?!buying|building|making|using)\p{Ll}+ing)|over (?:the|its|a|an)|because|(?:off|from) (?:it|them)|poorer|lighter|hangs? over|(?:has|have|had|was|were) (?:already |since )?(?:been )?(?:paid|settled|collected|transferred|suspended|confiscated|forfeited|announced)|(?:that|which) [^,;.]{1,80} (?:(?:wants?|wanted|demand(?:s|ed)|seeks?|sought|announced|imposed|asked|levied|owes?|set)|(?:was|were|is|are) (?:told|ordered|made|forced|due|obliged) to pay)|for which [^,;.]{1,60} settled|stands?|stood|remains?|stays?)(?!\p{L})/iu
const penal = /\b(?:fine[sd]?|penalt(?:y|ies)|penali[sz]ed|sanction(?:s|ed)?|must pay|to pay|have to pay)\b/i
const robbers =
  /\b(?:hackers?|attackers?|thie(?:f|ves)|gang|extort\p{L}*|blackmail\p{L}*|ransom|criminals|fraudsters?|bribes?|laundered|turnover|sales|revenues?|profits?)\b/iu
/** What somebody earned, lost, spent or wants to spend, named right before a colon. */
const label =
  /\b(?:damage|loss(?:es)?|costs?|(?<!^The )prices?|sales|turnover|revenues?|profits?|budget|investment|value|worth|harm|debts?|ransom|bribes?)(?: \p{Ll}+){0,2}(?::| [–—-]) $|\bcosts? (?:about |only )?$/iu

/** An amount of a text that tells of nothing but fines, where it stands alone or goes on with what it is for. */
export function looseCue(story: Story, sentence: Sentence, money: MoneyAt): Cue | null {
  if (robbers.test(sentence.text)) return null
  const [left, right] = sidesOf(sentence, money)
  if (isBracketed(story, sentence, money, right)) return asCue(money)
  if (!isAllFines(story)) return null
  if (isOther(left, right)) return null
  const isAlone = labelled.test(left) || (opening.test(left) && isItself.test(right))
  if (!isAlone && !reason.test(right)) return null
  return asCue(money)
}

/** What stands before a sum, and right behind it. */
function sidesOf({ text, start }: Sentence, money: MoneyAt): readonly [left: string, right: string] {
  return [text.slice(0, money.start - start), text.slice(money.end - start, money.end - start + 120)]
}

/** What is named as something else right beside it. */
const isOther = (left: string, right: string): boolean =>
  isOtherBehind(right) || isOtherBefore(left) || label.test(left)

/** The sum itself is all that tells of a penalty. */
const asCue = ({ start, end }: MoneyAt): Cue => ({ start, end, sort: 'SHARE', until: start })

/** "must pay: Alder (£2 million), Birch (£1 million)" */
function isBracketed(story: Story, sentence: Sentence, money: MoneyAt, right: string): boolean {
  const name = companiesIn(story, sentence).findLast(({ end }) => end <= money.start)
  return (
    name !== undefined &&
    /^ [(]$/.test(story.slice({ start: name.end, end: money.start })) &&
    right.startsWith(')') &&
    penal.test(`${story.sentences[sentence.index - 1]?.text ?? ''} ${sentence.text}`)
  )
}

/** How sure the words around a sum must be that it is a penalty. */
const sure = 0.9
/** Known words and places of words around it; of a short sentence nothing is sure. */
const enoughWords = 14

/** An amount that no words known to the rules tell of as a penalty, where all those around it do. */
export function weighedCue(story: Story, sentence: Sentence, money: MoneyAt): Cue | null {
  if (robbers.test(sentence.text) || money.atMost) return null
  const [left, right] = sidesOf(sentence, money)
  if (isOther(left, right)) return null
  const weighed = weighSum(aroundSum(sentence, money, story.article.title))
  if (!weighed || weighed.known < enoughWords || weighed.shareOf('PENALTY') < sure) return null
  return asCue(money)
}
