import file from '../../lexicon/acts.json' with { type: 'json' }
import type { Span } from '../../fact.ts'
import type { Sentence } from '../../segment/sentences.ts'
import type { MoneyAt } from '../../values/money.ts'
import { isOtherBefore, isOtherBehind } from './other-sums.ts'

/** The words next to an amount that make it a penalty. */
export interface Cue extends Span {
  /** "FINE" by a noun or verb of fining, "PAY" by what is to be paid, "SHARE" by what a text about fines goes on with. */
  readonly sort: 'FINE' | 'PAY' | 'SHARE'
  /** Whoever is named in the cue behind this place is paid, and not the one who pays. */
  readonly until: number
}

const { nouns, verbs, pay, bound, shares, asks, costs } = file.penalties
/** "fined 45 companies", "convicted on 12 counts": numbers that are no amount. */
const counted =
  '(?:companies|firms|banks|businesses|units|subsidiaries|operators|lenders|insurers|airlines|carriers|retailers|producers|makers|manufacturers|suppliers|contractors|entities|others|people|individuals|employees|counts?|charges|violations|breaches|offen[cs]es|infringements)'
const gap = (longest: number) =>
  `(?:[^;:\\d]|\\d(?=[\\d,.]*[^\\d,. ])|\\d(?=\\d{0,2} (?:\\p{Ll}{2,16} ){0,2}${counted})|(?<=[&\\p{L}])\\d){0,${longest}}?`
const any = (all: readonly string[], longest = 60) =>
  `(?:${all.map((one) => one.replaceAll('~', `(?: ${gap(longest)})? `)).join('|')})`
const noun = `${any(nouns)}(?!\\p{L})`
const small = 'in|for|of|to|and|on|at|by|from|over|after|as|with|or|is|was|were|the|a|an|which|that|who|it|because'
const filler = `(?:(?!(?:${small})\\s)[\\p{L}’'-]{1,20} ){0,4}`
const about =
  '(?:(?:about|around|some|nearly|almost|roughly|approximately|more than|over|at least|just|a mere|mere|a whopping|a hefty|a staggering|under|circa|the equivalent of|an? (?:total|record|maximum|combined)? ?(?:sum |amount |total )?(?:of)?|up to|a maximum of|no more than|another|an additional|a further|as much as|close to|only|the|a|its|their) ){0,3}'
/** What tells why: an amount behind it is no longer that of the verb. */
const because =
  /(?<!\p{L})(?:for|over|after|because|following|since|despite|amid|when|while|who|which|that|whose|where|if|but|worth|about its|against a)\s/iu
const link =
  '(?:of|totall?ing|totals|totall?ed|worth|amounting to|amounts? to|amounted to|coming to|came to|comes? to|add(?:s|ed|ing)? up to|stands? at|set at|fixed at|to the tune of|in the amount of|in the sum of|at|is|was|were|are|being|reached|reaching|exceeding|equal to|to)'

const nounBehind = new RegExp(
  `^(?:\\s?\\([^()]{1,50}\\))?(?:[ -](?:worth of )?${filler}| (?:in|as|by way of|of|as part of) (?:an? |the |its )?${filler}| (?:is|are|was|were|represents?|constitutes?) (?:an? |the )?${filler})${noun}|^(?:\\s?\\([^()]{1,50}\\))? (?:is|are|was|were|has been|have been|had been|will be|being) (?:also |to be )?(?:confiscated|forfeited|imposed|levied|disgorged|clawed back)(?!\\p{L})|^(?:\\s?\\([^()]{1,50}\\))? (?:that |which )?(?:[^,;:.\\d]{1,60} )?(?:levied|imposed|slapped) (?:on|against)(?!\\p{L})`,
  'iu',
)
const nounBefore = new RegExp(
  `(?<!\\p{L})${noun}(?:\\s?[(–—:]\\s?|,? ${gap(90)}(?<!\\p{L})${link}[ :]${about}|[^;:\\d]{0,60}[(]|: [^;:\\d]{0,60}[(]|${gap(90)}: ?)$`,
  'iu',
)
/** "the largest fine, £2 million, went to", "fines range from £2 million", "cut the fine from £2 million" */
const nounNear = new RegExp(
  `(?<!\\p{L})(?:(?:largest|biggest|highest|heaviest|lowest|smallest|second|third|record|only|first|latest) (?:\\p{L}+ ){0,2}${noun}, ${about}|${noun}(?: [^,;:.\\d]{1,60})? (?:rang(?:es?|ed|ing)|var(?:y|ies|ied)|runs?|ran) from ${about}|(?:reduced|cut|lowered|slashed|trimmed|brought|knocked|raised|increased) (?:[^;:.\\d]{1,90} )?(?:down )?from ${about}|(?:imposed|levied|considering|issued|proposed|announced|set) an? (?:\\p{L}+ )?fee of ${about})$`,
  'iu',
)
/** "At £2 million, the fine is the largest ever." */
const amountFirst = /^\W?(?:At|With) (?:\p{L}+ ){0,2}$/u
const nounApposed = new RegExp(`^,? (?:the|this|that|it is the) ${filler}${noun}`, 'iu')
const verbBefore = new RegExp(`(?<!\\p{L})${any(verbs)}(?<gap> (?:by |with )?${gap(100)})(?:${about}|\\()$`, 'iu')
const payBefore = new RegExp(
  `(?<!\\p{L})(?:(?<bound>${any(bound, 80)}) )?(?:then |also |jointly |together |each |both ){0,2}(?<pay>${any(pay)})(?<gap> ${gap(70)})${about}$`,
  'iu',
)
/** The sum in question, in a text about fines. */
const shareBefore = new RegExp(`(?<!\\p{L})${any(shares)} ?${about}$`, 'iu')
/** "That has cost the club £2 million": a penalty where the text is about such, and not what a repair came to. */
const costBefore = new RegExp(
  `(?<!\\p{L})${any(costs.subjects)} ${any(costs.verbs)} (?:(?!(?:of|for|in|to|(?:insurers?|lawyers|taxpayers?|shareholders|investors))(?![\\p{L}]))[\\p{L}\\p{N}.&’'-]{1,20},? ){0,7}(?:(?:in|on|of) (?:the )?\\p{Lu}[\\p{L}-]+ (?:Road |Street )?){0,2}${about}$`,
  'iu',
)
/** What is asked for where the sentence is about law. */
const askedBefore = new RegExp(`(?<!\\p{L})${any(asks)}(?: (?:a |an )?(?:total|sum|payment) of)? ${about}$`, 'iu')
const legal =
  /(?<!\p{L})(?:fine[sd]?|penal\p{L}{2,8}|settl\p{L}{1,8}|courts?|judges?|tribunals?|regulators?|attorneys? general|ombudsman|commissioner|ministry|watchdogs?|authorit(?:y|ies)|agency|prosecut\p{L}{2,6}|commission|guilty|allegations?|charges?|lawsuits?|violat\p{L}{2,6}|offen[cs]es?|damages|sanction\p{L}{0,4}|convicted|plea|class action|compensation|deal|agreement)(?!\p{L})/iu
/** What people also do of their own will, or for what they buy. */
const free =
  /^(?:(?:has|have|had|will have) to|(?:is|are|was|were) (?:now |also )?(?:to|due|bound)(?!\p{L})|(?:has |have |had )?(?:ask|agree|consent|commit|promis|pledg|accept|offer|under)|will|would|shall)/iu
/** What goes back to those who paid it is agreed on with somebody who asked for it. */
const givesBack = /^(?:refund|repay|reimburse|compensate|return|forfeit|disgorge)/i
const agreed = /(?:agree|consent|undert)/i
/** "will pay a fine of £2 million, forfeit £1 million": nobody does so of his own will. */
const forfeits = /^(?:forfeit|disgorge)/i
/** "settled the case for": says by itself what it is. */
const settles = /^(?:settle|agree)/i
/** "ING paid €775 million." */
const nothingMore = /^(?:\s?\([^()]{1,50}\))?(?: in \d{4})?(?:[.,;:”"]|$)/u
/** What is paid to the state or to an authority. */
const toState =
  /^(?:\s?\([^()]{1,50}\))? to (?:the )?(?:[\p{L}.]+ ){0,5}(?:commission|department|authority|agency|treasury|government|states?|ministry|regulators?|watchdog|board|SEC|FTC|DOJ|exchequer|public purse|budget|prosecutors)(?!\p{L})/iu
/** What is paid "to settle" is a settlement, whoever says so. */
const purpose =
  /^(?:\s?\([^()]{1,50}\))?(?:[^.;]{0,80}\b(?:to (?:settle|resolve|end|close|conclude|put an end to|drop)|over (?:claims|allegations|charges|accusations|complaints)|so that [^.;]{0,40}\b(?:drop|end|clos))| (?:in|into) (?:a |an |the )?(?:\p{L}+ ){0,2}(?:settlement|(?:compensation|redress|hardship|consumer|remediation) fund)| and (?:has |have )?agreed to (?:an? |the |take|adopt|implement|improve|change|follow|carry))/iu
/** Those to whom nothing is owed by law. */
const robbers =
  /\b(?:hackers?|attackers?|thie(?:f|ves)|gang|extort\p{L}*|blackmail\p{L}*|ransom|criminals|fraudsters?)\b/iu

const superlative = /^(?:largest|biggest|highest|heaviest|smallest|lowest|next|second|remaining|other)(?!\p{L})/iu
const lacked = /\b(?:shortfalls?|underpayments?|overcharges?|losses|arrears|debts?|loans?|contracts?|bribes?)\b/iu
/** What is claimed for those who were harmed is no penalty. */
const madeGood =
  /^(?:\s?\([^()]{1,50}\))? (?:to make good|to make up for|to compensate|for) (?:the|its|their|all) (?:harm|damage|loss)/iu
/** "€27bn in fines, buy-backs and refits": what a whole affair has cost. */
const otherCosts =
  '(?:buy-?backs?|refits?|repairs?|recalls?|mopping up|clean(?:ing)?[- ]?ups?|cleaning|remediation|legal (?:costs|fees|bills|expenses)|lawyers|upgrades|provisions|replacements?|repurchases|rebates)'
const mixed = new RegExp(
  `\\b(?:fines?|penalt(?:y|ies)|settlements?|compensation|damages|sanctions)(?:,| and| or| plus) [^;:.\\d]{0,50}?${otherCosts}\\b|${otherCosts}(?:,[^;:.\\d]{0,40})?,? (?:and|or) (?:[\\p{L}]+ )?(?:fines|penalties|settlements|damages)\\b`,
  'iu',
)

/** "has paid £90 million in redress": what is given back unasked, or was long ago. */
const givenBack =
  /^(?:\s?\([^()]{1,50}\))? (?:in|as|by way of) (?:\p{L}+ ){0,2}(?:redress|compensation|refunds)(?!\p{L})/iu
const hasPaid = /\b(?:has|have|had) (?:(?:now|so far|already|since|also) ){0,2}paid (?:out )?(?:\p{L}+ ){0,3}$/iu

/** The cue next to an amount, from the end of the amount before it; null where nothing says that it is a penalty. */
export function cueOf(sentence: Sentence, money: MoneyAt, from: number, inFines: boolean): Cue | null {
  const [at, end] = [money.start - sentence.start, money.end - sentence.start]
  const right = sentence.text.slice(end, end + 120)
  const start = Math.max(from - sentence.start, at - 200, 0)
  const left = sentence.text.slice(start, at).replace(/[“"*]/g, ' ')
  const place = (index: number, until: number, sort: Cue['sort']) => ({
    start: sentence.start + start + index,
    end: sentence.start + start + until,
    sort,
    until: sentence.start + start + until,
  })
  if (isOtherBehind(right) || mixed.test(left.slice(-90)) || mixed.test(right.slice(0, 90))) return null
  if (givenBack.test(right) && hasPaid.test(left)) return null
  const behind = nounBehind.exec(right)
  const verb = verbBefore.exec(left)
  const byVerb = verb && !because.test(verb.groups?.['gap'] ?? '') && !isOtherBefore(left)
  if (byVerb) return place(verb.index, left.length, 'FINE')
  if (behind) return { start: money.start, end: money.end + behind[0].length, sort: 'FINE', until: money.start }
  const near = inFines ? nounNear.exec(left) : null
  if (near) return place(near.index, left.length, 'FINE')
  if (isOtherBefore(left)) return null
  const apposed = amountFirst.test(left) ? nounApposed.exec(right) : null
  if (apposed) return { start: money.start, end: money.end + apposed[0].length, sort: 'FINE', until: money.start }
  const before = nounBefore.exec(left)
  if (before) return place(before.index, left.length, 'FINE')
  return paid(sentence, left, right, inFines, place) ?? shared(sentence, at, left, right, inFines, place)
}

type Place = (index: number, until: number, sort: Cue['sort']) => Cue

function paid(sentence: Sentence, left: string, right: string, inFines: boolean, place: Place): Cue | null {
  const found = payBefore.exec(left)
  if (!found || because.test(found.groups?.['gap'] ?? '')) return null
  const must = found.groups?.['bound']
  // Whoever is paid without a word of why is paid for something else.
  const isToSomebody = (found.groups?.['gap'] ?? '').trim() !== ''
  const isLegal = inFines || legal.test(sentence.text)
  const isTold =
    must === undefined
      ? settles.test(found.groups?.['pay'] ?? '') ||
        (isLegal && forfeits.test(found.groups?.['pay'] ?? '') && !isToSomebody) ||
        (isLegal && !isToSomebody && (nothingMore.test(right) || toState.test(right)))
      : !free.test(must) || isLegal || (agreed.test(must) && givesBack.test(found.groups?.['pay'] ?? ''))
  // In a headline: "agrees to pay £2m over dirty vats".
  if (must !== undefined && settles.test(must) && /^ (?:over|for violating|for breaching) /.test(right))
    return place(found.index, left.length, 'PAY')
  if (!isTold && (isToSomebody || !purpose.test(right))) return null
  const cue = place(found.index, left.length, 'PAY')
  return { ...cue, until: cue.start + (must?.length ?? 0) }
}

function shared(
  sentence: Sentence,
  at: number,
  left: string,
  right: string,
  inFines: boolean,
  place: Place,
): Cue | null {
  const found = inFines
    ? (shareBefore.exec(left) ?? costBefore.exec(left))
    : legal.test(sentence.text)
      ? askedBefore.exec(left)
      : null
  const before = sentence.text.slice(0, Math.max(0, at - (found?.[0].length ?? 0)))
  // "The smallest shortfall is £2, the largest £3 million": the one left out is that told before.
  if (found && superlative.test(found[0]) && lacked.test(before)) return null
  return found && !robbers.test(left) && !madeGood.test(right) ? place(found.index, left.length, 'SHARE') : null
}
