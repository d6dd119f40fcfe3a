import file from '../../lexicon/acts.json' with { type: 'json' }

const { nouns, verbs, before, behind, owners } = file.otherSums
const any = (all: readonly string[]) => `(?:${all.join('|')})`
const penal =
  '(?:fine[sd]?|fining|penal\\p{L}+|sanction\\p{L}*|surcharge\\p{L}?|impos\\p{L}+|levi\\p{L}+|order\\p{L}*|agree\\p{L}*|settle\\p{L}*|pay|paid|forfeit\\p{L}*|disgorg\\p{L}+|confiscat\\p{L}+|hit|slapped|handed|issued|damages|compensation|restitution|redress)'
/** A word between, as long as the clause and its matter stay the same. */
const plain = `(?!(?:and|but|which|who|that|while|${penal})(?!\\p{L}))[\\p{L}’'-]{1,18}`
const about =
  '(?: (?:about|around|some|nearly|almost|roughly|more than|over|at least|just|up to|an estimated|only|the|a|an|total of|another|close to)){0,3} $'
const link =
  '(?:of|at|worth|totall?ing|total(?:l?ed|s)|amounting to|amounted to|came to|comes to|come to|reach(?:ed|ing)|put at|set at|was|were|is|are|to|by|from|exceeding)'
/** "sales of about £90 million", "a profit last year of" */
const nounBefore = new RegExp(
  `(?<!\\p{L})${any(nouns)}(?: ${plain}){0,3}(?:,? |, which (?:last year )?)${link}${about}`,
  'iu',
)
/** "borrowed £40 million", "paid its chief executive £3 million" */
const verbBefore = new RegExp(
  `(?<!\\p{L})${any(verbs)}(?: (?!to )${plain}){0,4}?(?: (?:with|for|of|at|in|by))?${about}`,
  'iu',
)
const wordBefore = new RegExp(`(?<!\\p{L})${any(before)}${about}`, 'iu')
const aside = String.raw`^(?:\s?\([^()]{1,50}\))?`
const end = `(?!\\p{L})(?!,? (?:fines?|penalt|forfeit|damages|settlement|fraud|evasion|avoidance|disputes?|cases?|trials?|scandals?|probes?|investigations?|lawsuits?|suits?|affairs?|inquiry|prosecutions?|charges)(?!\\p{L}))`
const adjective = `(?!(?:in|of|for|over|to|by|on|after|from|at|as|with|the|a|an|its|it|he|she|they|was|were|is|are|plus|against|when|because|because|last|this)\\s)${plain} `
/** "£3 million loan", "£600 million company" */
const nounRight = new RegExp(`${aside}[ -](?:${adjective}){0,2}(?:${[...nouns, ...owners].join('|')})${end}`, 'iu')
/** "£8,000 in costs", "£9,500 to cover his legal costs" */
const nounBehind = new RegExp(
  `${aside} (?:in|of|worth of|towards|toward|to cover)(?: (?!(?:on|for|over|after)\\s)${plain}){0,3}? ${any(nouns)}${end}`,
  'iu',
)
const wordBehind = new RegExp(`${aside}${any(behind)}`, 'iu')

/** True where the words up to an amount make it another sum: what is earned, lost, moved, bought, spent or insured. */
export function isOtherBefore(left: string): boolean {
  const near = left.slice(-90)
  return nounBefore.test(near) || verbBefore.test(near) || wordBefore.test(near)
}

/** The same by the words behind it: costs, bribes, what went to thieves or lawyers. */
export function isOtherBehind(right: string): boolean {
  return nounRight.test(right) || nounBehind.test(right) || wordBehind.test(right)
}
