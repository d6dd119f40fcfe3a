import type { Span } from '../../fact.ts'
import type { Sentence } from '../../segment/sentences.ts'
import type { MoneyAt } from '../../values/money.ts'
import { isOtherBehind } from './other-sums.ts'
import type { Story } from '../story.ts'

const listWords = new Set(
  ', and on was were fined penalized penalised a an the another fine fines surcharge surcharges penalty penalties of to by while with for against administrative each combined total ( )'.split(
    ' ',
  ),
)
/** Whether an amount goes on the list that another ends: "€2 million on Alder and €1 million on Birch". */
export function isNextOf(story: Story, sentence: Sentence, last: Span | undefined, next: MoneyAt): boolean {
  return isAlike(sentence, next) && goesOn(story, sentence, last?.end ?? 0, next.start)
}

/** "with £8,000 in costs" is none of the same. */
function isAlike(sentence: Sentence, money: MoneyAt): boolean {
  return !isOtherBehind(sentence.text.slice(money.end - sentence.start, money.end - sentence.start + 120))
}

/** A list goes on, or "€2 million for this and €1 million for that". */
function goesOn(story: Story, sentence: Sentence, start: number, end: number): boolean {
  const between = story.slice({ start, end })
  const isEach = /^ (?:for|over) [^;.:]{1,90}(?:,? and|,|,? plus) (?:another |a further |an additional )?$/.test(
    between,
  )
  const isElsewhere =
    /^ in (?:\d{4}|\p{Lu}\p{L}+)(?:, (?:for|after|because|over) [^;:]{1,130})?(?:,? and|,|,? plus) (?:another |a further |an additional )?$/u.test(
      between,
    )
  // "will pay £2 million to the state and £1 million to the victims"
  const isTo =
    /^ (?:to|under (?:its|an?|the) (?:agreement|settlement|deal) with) (?:the )?[^;:\d]{2,90}?(?:,? and|,|,? plus) (?:another |a further |an additional )?$/u.test(
      between,
    )
  return isTo || isEach || isElsewhere || isList(story, sentence, start, end)
}

function isList(story: Story, sentence: Sentence, start: number, end: number): boolean {
  const names = story.referencesIn(sentence).filter((one) => one.start >= start && one.end <= end)
  let [at, rest] = [start, '']
  for (const one of names) {
    rest += `${story.slice({ start: at, end: one.start })} `
    at = one.end
  }
  rest += story.slice({ start: at, end })
  return rest
    .replaceAll(/\([^()]{1,50}\)/g, ' ')
    .replaceAll(/[,()]/g, ' $& ')
    .split(/\s+/)
    .every((word) => word === '' || listWords.has(word.toLowerCase()))
}
