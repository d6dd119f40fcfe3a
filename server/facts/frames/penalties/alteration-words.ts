import type { PenaltyStatus } from '../../fact.ts'
import type { Match } from '../../lexicon/pattern.ts'

const noun =
  '(?:fines?|penalty|penalties|surcharges?|sanctions?|decisions?|rulings?|judge?ments?|verdicts?|conviction|award|orders?|fees?|levy|levies|execution|enforcement|infringement|injunction|bill|amount|sum)'
const verbs = new Map<PenaltyStatus, string>([
  [
    'REDUCED',
    'reduced|reduces|cut|cuts|lowered|lowers|halved|halves|slashed|slashes|trimmed|trims|decreased|scaled back|brought down|whittled down|knocked down',
  ],
  [
    'OVERTURNED',
    'overturned|overturns|annulled|annuls|quashes|strikes down|sets aside|quashed|struck down|set aside|threw out|thrown out|cancelled|canceled|cancels|revoked|voided|reversed|reverses|vacated|nullified|withdrawn|scrapped|invalidated|declared invalid|declared void|declared null and void|declared unlawful|declares invalid',
  ],
  ['SUSPENDED', 'suspended|suspends|stayed|stays|put on hold|froze|halted'],
  [
    'IMPOSED',
    'upheld|upholds|ratified|ratifies|ratify|endorsed|endorses|confirmed|confirms|affirmed|affirms|backed|left intact|maintained|let stand|left standing|reinstated|restored|stuck to|raised|raises|increased|doubled|more than doubled|tripled|hiked',
  ],
])
const object = `(?:the |its |that |this |a |an |their |both )?(?:[\\p{L}0-9€$£.,’'-]{1,16} ){0,5}${noun}`
const verb = `(?<verb>${[...verbs.values()].join('|')})`
const active = new RegExp(`(?<!\\p{L}|\\bto )${verb} ${object}(?!\\p{L})`, 'gu')
const parted = new RegExp(
  `(?<!\\p{L}|\\bto )(?:set|struck|threw|put|brought|knocked|took|cut|let) ${object}(?: (?:on|against|for|of) [^,;:.]{1,50}?)? (?:aside|down|out|on hold|back|stand)(?!\\p{L})`,
  'gu',
)
const passive = new RegExp(
  `(?<!\\p{L})${noun}(?: (?:on|against|for|of) (?:[^,;:.]|(?<=\\d)[.,](?=\\d)){1,50}?)? (?:was|were|has been|had been|have been|being) (?:later |then |partly |subsequently )?${verb}(?!\\p{L})`,
  'gu',
)
const pleaNoun = '(?:appeals?|challenges?|petitions?|pleas?|suit|lawsuit|complaint|legal challenge)'
const plea = `(?:the |an |its |a |both |all |this |that |his |\\p{Lu}[\\p{L}’'-]{1,20} ){0,4}(?:\\p{Ll}{1,12} ){0,2}${pleaNoun}`
const pleas = new RegExp(
  `(?<!\\p{L})(?:dismiss(?:ed|es)|reject(?:ed|s)|threw out|turned down|den(?:ied|ies)|refused|granted|allowed|upheld|lost|loses|won|wins|(?:found|finds|saw|sees) no merit in|ruled against|ruled in favou?r of|sided with) ${plea}(?!\\p{L})`,
  'gu',
)
const pleasPassive = new RegExp(
  `(?<!\\p{L})(?:appeals?|challenges?|petitions?|pleas?)(?: (?:by|of|from|against|to) [^,;:.]{1,60}?)? (?:was|were|has been|had been) (?:later |then |unanimously )?(?:dismissed|rejected|thrown out|turned down|denied|allowed|granted|upheld)|(?<!\\p{L})(?:appeals?|challenges?|petitions?)(?: (?:by|of|from|against|to) [^,;:.]{1,60}?)? (?:failed|succeeded|was lost)(?!\\p{L})`,
  'gu',
)
const sentBack =
  /(?<!\p{L})(?:sent|referred|remitted|handed) (?:the |its )?(?:case|matter|dispute) (?:of [^,;:.]{1,50} )?back(?!\p{L})/gu

const refusing =
  /(?<!\p{L})(?:refused|declined|refuses|declines) to (?:annul|overturn|quash|set aside|suspend|reduce|hear|shield|grant|allow|reconsider)(?!\p{L})/gu
const sides =
  /(?<!\p{L})(?:(?:sided|sides) with|(?:found|finds|ruled|rules|decided) (?:for|in favou?r of)|(?:confirmed|confirms|upheld) what)(?= (?:the )?\p{L})/gu
const before =
  /(?<!\p{L})(?:lost|loses|won|wins|prevailed|failed) (?:its case )?(?:before|in|at) (?:the |a |an )?(?:[\p{L}’-]{1,16} ){0,4}?(?:[Cc]ourts?|[Tt]ribunal)(?!\p{L})/gu
const left =
  /(?<!\p{L})(?:left|leaves|let) (?:the |its |that )?(?:\p{Ll}{1,16} )?(?:fines?|penalty|decision|ruling|order|sanction)(?: (?:on|against|of) [^,;:.]{1,50}?)? (?:standing|untouched|intact|as (?:it|they) (?:is|was|are|were)|in place)(?!\p{L})/gu
/** "The board has let stand the four million kroner": a decision told by its sum. */
const bySum =
  /(?<!\p{L}|\bto )(?:annulled|overturned|quashed|upheld|affirmed|affirms|reversed|vacated|let stand|left intact|threw out|set aside) (?:(?:the |that |its )?(?:[\p{L}]{1,3})?[$€£]?(?:[\p{L}\d.,]{1,12} ){0,3}(?:million|billion|crore|lakh|euros?|dollars?|pounds|kroner|kronor|rupees|francs|yen|won|yuan|rand|reais|pesos|zloty|forints?|shillings|naira))(?![\p{L}-])/gu
const failing =
  /(?<!\p{L})(?:failed|fails|failing) to (?:shake off|overturn|reverse|quash|escape|get rid of|get out of|throw off|wriggle out of) (?:the |its |that |a |this )?(?:[\p{L}\d$€£.,-]{1,16} ){0,3}(?:fines?|penalty|penalties|decision|order|ruling|sanctions?|judge?ment|bill)(?!\p{L})/gu
interface Alteration {
  readonly pattern: RegExp
  /** It needs a court or an authority that does it. */
  readonly byCourt: boolean
  /** It needs a court, or a board of appeal. */
  readonly isOfCourt?: boolean
}

/** How a review is told. */
export const alterations: readonly Alteration[] = [
  { pattern: active, byCourt: true },
  { pattern: parted, byCourt: true },
  { pattern: passive, byCourt: false },
  { pattern: pleas, byCourt: false },
  { pattern: pleasPassive, byCourt: false },
  { pattern: sentBack, byCourt: true },
  { pattern: refusing, byCourt: true },
  { pattern: sides, byCourt: true },
  { pattern: before, byCourt: false },
  { pattern: left, byCourt: true },
  { pattern: bySum, byCourt: true, isOfCourt: true },
  { pattern: failing, byCourt: false },
]
/** Most sentences have none of the verbs, and cost nothing more. */
export const anyVerb = new RegExp(
  `${[...verbs.values()].join('|')}|dismiss|reject|turned down|den(?:ied|ies)|refused|granted|allowed|lost|loses|won|wins|no merit in|side[sd]|ruled|rules|declined?|found|finds|prevailed|failed|succeeded|leaves|set|struck|threw|thrown|put|brought|knocked|took|let|sent|referred|remitted|fails|failing`,
  'u',
)
const won = /^(?:granted|allowed|upheld|won|wins)|(?:allowed|granted|upheld)$/
const isPlea = new RegExp(`(?:${pleaNoun}|^${pleaNoun}[^]*)$`, 'u')

/** What a review does to the penalty; null where its words do not touch it. */
export function statusOf({ text }: Match): PenaltyStatus | null {
  if (/^(?:refus|declin|left|leaves|let )/.test(text) || text.endsWith(' what')) return 'IMPOSED'
  if (/^fail(?:ed|s|ing) to/.test(text) || / stand (?!.*aside)/.test(text)) return 'IMPOSED'
  if (/^(?:side|found|finds|rule|decided|lost|loses|won|wins|prevailed|failed)/.test(text)) return null
  if (text.endsWith(' back') && /^(?:sent|referred|remitted|handed)/.test(text)) return null
  if (isPlea.test(text)) return won.test(text) ? null : 'IMPOSED'
  if (/ (?:aside|out)$/.test(text)) return 'OVERTURNED'
  if (text.endsWith(' stand')) return 'IMPOSED'
  if (/ (?:down|back)$/.test(text)) return text.startsWith('struck') ? 'OVERTURNED' : 'REDUCED'
  if (text.endsWith(' on hold')) return 'SUSPENDED'
  return [...verbs].find(([, words]) => words.split('|').some((word) => text.includes(word)))?.[0] ?? null
}
