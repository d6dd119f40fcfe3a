import type { Modality, PenaltyStatus } from '../../fact.ts'

export interface How {
  readonly status: PenaltyStatus
  readonly modality: Modality
}

const spared =
  /\b(?:cleared (?:[^,;:.]{1,60} )?of|acquitted of|starting point|(?:basic|base|standard|reference) (?:fine|penalty|amount)|(?:first|initially|originally) (?:arrived at|calculated|worked out|reckoned)|avoid(?:ed|s|ing)?|escap(?:ed|es|ing)|spared|instead of|rather than|let off(?! with)|waived|immunity|would (?:otherwise )?have (?:been|faced|had|cost|meant|paid|impos\p{L}+|fined|levied|received|come|amounted|stood)|could have|might have|(?:would|could|might|should) otherwise|otherwise (?:have|be|face|pay|been)|not (?:be |been |among (?:the |those )?(?:\p{L}+ )?)?(?:fined|penali[sz]ed|ordered|asked|required|impos\p{L}+)|no (?:fine|penalty)|should (?:really |normally |rightly )?have (?:been|come|amounted|stood|risen|cost|paid)|would (?:normally |otherwise )?(?:come|amount|be entitled)|without (?:a |any )?(?:fine|penalty))\b/iu
const possible =
  /\b(?:could|may(?! \d)|might|can|statutory|maximum|allows?|allowed for|permits?(?= (?:an? |the )?(?:\p{L}+ )?(?:fine|penalt|\d|[$€£]))|liable|(?<![-\p{L}])risk(?:s|ed|ing)?|threat(?:en(?:s|ed|ing)?)?|punishable|under the law|carr(?:y|ies)|liable to|subject to|foresees?|provides? for|stands? to|(?:for|of|over) (?:such|each of these) (?:offen[cs]es?|violations?|breach(?:es)?|infringements?)|upper limit|ceiling|theoretical(?:ly)?|hypothetical(?:ly)?|(?:[Aa]n?|[Ee]ach|[Ee]very|[Aa]ny) (?:\p{L}+ ){0,3}(?:notice|fine|penalty|violation|offen[cs]e|infringement|breach) (?:costs?|attracts|means)|if (?:found|convicted|it)|unless|per day|by law|in theory)\b|\b(?:(?<!\b(?:add(?:s|ed|ing)?|sign(?:s|ed)?|own(?:s|ed)?) )up to|as much as|at most|no more than)\s/u
/** What holds for whoever does so, or would happen then: the law, a threat, a guess. */
const conditional =
  /\b(?:if (?:it|they|found|convicted|proven|proved|the|this|that|such|no)\b|unless\b|^should |in (?:case|the event) of|under the (?:draft|proposed(?! (?:order|settlement|deal|agreement|decree|plan|terms))|bill|new law|act|law|rules|legislation)\b|(?:a|any) repeat|(?:failure|failing) to (?:comply|pay|do so)|further (?:breaches|violations|infringements)|offenders?\b|violators?\b|(?:companies|firms|those|anyone|businesses|operators|employers) (?:that|who|which)\b|the power to|(?:is|are) (?:empowered|authori[sz]ed|entitled|able) to)|\b(?:expect(?:s|ed|ing)?|anticipat(?:es|ed|ing)|predict(?:s|ed|ing)?|forecast(?:s|ing)?|speculat(?:es?|ed|ing|ion)|rumou?red|fears?|feared)\b/iu
/** Says that it did happen. */
const happened =
  /\b(?:(?:was|were|been|has|have|had) (?:\p{L}+ ){0,3}(?:fined|penali[sz]ed|given|handed|hit|ordered|told|sentenced|agreed|paid|imposed|issued|levied)|imposed|ordered|agreed|paid|settled|fined)\b/u
const proposedBehind =
  /^[^.;]{0,100}\b(?:has been|have been|had been|is being|are being|is|are|was|were) (?:\p{L}+ly )?(?:proposed|recommended|considered|sought|requested|demanded|suggested|planned|on the table)\b/iu
/** "come forward with a demand: £2 million" */
const demand = /\b(?:demand|claim|proposal|request|suggestion)s?: (?:\p{L}+ ){0,2}$/iu
/** "told investors to expect a penalty of £2 million": nobody has laid it on anybody yet. */
const awaited =
  /\b(?:expect|anticipat|predict|forecast|brac|reckon)(?:e?s|e?d|ing|e|s)?(?: (?:on|with|for|itself for))? (?:an? |the )?(?:\p{L}+ ){0,2}(?:fines?|penalt(?:y|ies)|settlements?|sanctions?) (?:of|totall?ing|between|around|worth)\b[^,;:.]{0,30}$/iu
/** "The watchdog demands £2 million of Alder": it has decided so, where no court or plan is spoken of. */
const exacted = /\b(?:demands|asks)(?: (?:\p{Ll}+ ){0,3})?$/u
const isExacted = /^ (?:of|from) /
const before =
  /\b(?:court|judges?|tribunal|su(?:ed|es|ing)|lawsuit|propos\p{L}+|intent|prosecut\p{L}+|draft|plans?)\b/iu
const suedFor = /\b(?:su(?:ed|es|ing)\b[^;]{0,80} for|sued for)\b[^;]{0,30}$/iu
/** The same behind the amount: "can be imposed", "is conceivable", "whichever is higher". */
const possibleBehind =
  /^(?:\s?\([^()]{1,40}\))?(?:,? or \d{1,2}(?:\.\d)? ?(?:%|per ?cent)| (?:can|could|may|might) be (?:imposed|levied|sought|due)| (?:is|are|was|were|would be|seems?) (?:also )?(?:possible|conceivable|looming|likely|the (?:legal |statutory )?(?:maximum|limit|most|ceiling))|[^.;]{0,60}whichever|,? (?:the (?:legal |statutory )?maximum (?:allowed|possible|under))? ?(?:per|for each|a|an) (?:violation|infringement|breach|day|offen[cs]e)\b)/iu
const imposed = /\b(?:was|were|been|has|have|had) (?:\p{L}+ ){0,2}(?:fined|given|handed)\b|(?<![-\p{L}])imposed\b/u
const proposed =
  /\b(?:propos(?:e|es|ed|ing|al)|recommend(?:s|ed|ing)?|intend(?:s|ed|ing)? to|intention to|notice of (?:intent|an?|the)|plan(?:s|ned|ning)? to|seek(?:s|ing)?|sought|wants?|wanted|ask(?:s|ed|ing)? (?:for|the|a)|ask(?:s|ed|ing)?(?= .{1,60} to (?:impose|fine|order|pay))|potential|possible|(?<!(?:settlement|deal|agreement|decree|order|accord) )call(?:s|ed|ing) (?:for|on)|demand(?:s|ed|ing)?|request(?:s|ed|ing)?|consider(?:s|ed|ing)?|provisional(?:ly)?|preliminar(?:y|ily)|faces?|facing|would like|looking at a|draft|urged|pushing for|claims? for|claiming|(?:the|its|their) (?:claim|demand|proposal)|(?:had |has )?opened with)\b/iu
const intended =
  /\b(?:proposed (?:order|fine|penalty|sanction)\b|notice of intent|intends? to|intention to|preliminary (?:findings?|view)|(?:propos|recommend|request|demand|ask|urg)\p{L}{0,3}(?: on \p{L}{3,9}| today| yesterday| earlier| (?:last|this) \p{L}{3,9}| in \p{L}{3,9})? that)\b/iu
const settled =
  /\b(?:sign(?:ed|s) (?:up to|an? )|settl(?:(?:es|ed)(?! on\b)|e|ing|ements?)|(?:agreed|agrees|agreeing|consented|undertook|undertaken|commit(?:ted|s)) |accepted (?:an? |the )?(?:\p{L}+ ){0,2}(?:deal|settlement|undertaking|agreement|plea)|(?<!(?:same|such an|secret|illegal|unlawful|cartel|collusive|anti-?competitive|restrictive|pric(?:e|ing)|licen[cs]e|supply|franchise) )agreement|consent (?:order|decree|agreement)s?|deferred prosecution|plea (?:deal|agreement)|(?:under|as part of|struck|reached|accepted|signed|agreed|cut) (?:an?|the|this) (?:\p{L}+ )?deal|enforceable undertaking|without admitting|(?:neither|did not|does not|not) admit(?:s|ted|ting)?\b|way out|out of court|resolve[sd]?|to end (?:the|a|an) )/iu
const ordered = /\b(?:court|judge|tribunal)\b.*\bordered\b|\bordered (?:by )?(?:a |the )?\b|\bfined\b/iu
/** A fine that is settled is paid; a case that is settled is not. */
const settledFine =
  /\b(?:fines?|penalt(?:y|ies)|surcharges?|bills?) (?:have been|has been|had been|were|was) (?:\p{L}+ ){0,2}settled|\bsettled (?:the|its|their|all|both) (?:\p{L}+ )?(?:fines?|penalt(?:y|ies)|bills?)\b/iu
/** "did not appeal the fine and has paid it" */
const paidBehind =
  /^[^.;]{0,80}\b(?:has|have|had) (?:already |since |now )?paid (?:it|them|in full|(?:the|that) (?:fine|penalty|sum|amount))\b/iu
/** "pay $3 million to settle charges", whoever made it. */
const toSettle =
  /^[^.;]{0,60}\b(?:to (?:settle|resolve|be done with|be rid of|put (?:it|this|that|the (?:case|matter|affair)) behind)|over (?:claims|allegations)|into (?:a|the|an) (?:\p{L}+ ){0,2}(?:redress|hardship|compensation|remediation|settlement) fund|and (?:has |have )?agreed to (?:an? |take|adopt|implement|improve|follow)|so that [^.;]{0,50}(?:drop|end|close))\b/iu
const paid = /\b(?:(?:has|have|had) (?:already |since |now )?)?paid\b(?! (?:by|for)\b)/iu
/** "need not pay for now" */
const forNow =
  /\b(?:(?:do|does|did|need|needs) not (?:yet |now )?(?:have to |need to )?pay|(?:is|are|was|were) spared)\b[^;]{0,80}\b(?:for now|for the time being|for the moment|until|pending|while)\b|\b(?:for now|for the time being|until|pending|while)\b[^;]{0,120}\b(?:(?:do|does|need|needs) not (?:have to )?pay|(?:is|are) spared)\b/iu
/** What a company asks of a court is not yet so. */
const askedAgainst =
  /\b(?:ask(?:s|ed|ing)?|want(?:s|ed)?|seek(?:s|ing)?|sought|petition(?:s|ed)?|urg(?:es|ed|ing)|appl(?:y|ies|ied)|mov(?:es|ed)|hop(?:es|ed|ing)|tr(?:y|ies|ied|ying)|request(?:s|ed)?|plead(?:s|ed)?|sue[sd]?|suing|went to court|gone (?:to|before) [^,;:.]{1,60}|goes to court) (?:[^;:]{0,80} )?(?:to|for) (?:have |get |the )?(?:[^;:.]{0,40} )?(?:cancel|cancellation|annul|annulment|overturn|quash|strike down|set aside|scrap|void|revoke|revocation|block|throw out|lift|rid itself|fault|challenge)\b|\b(?:ask(?:s|ed)?|want(?:s|ed)?|seek(?:s|ing)?|sought) [^;:.]{0,60}(?:cancelled|canceled|annulled|overturned|quashed|struck down|set aside|scrapped|revoked)\b/iu
/** "will appeal" says what may come. */
const announcedOnly =
  /\b(?:will|would|to|may|might|could|can|plans?|intends?|vow(?:s|ed)|right|not) (?:also |then |now |not )?(?:to )?(?:appeal|challenge|contest|fight)\b/iu
const resisted =
  /\b(?:(?:is|are|was|were) (?:still )?(?:fighting|contesting|challenging|appealing|disputing)|fights|fought|disputes|contests|(?:su(?:ed|es|ing)|in court) over|object(?:s|ed) to|refus(?:es|ed) to pay|has been fighting|has fought)\b[^;:]{0,70}$/iu
const appealedBehind =
  /^[^.]{0,110}[;,] (?:(?:but|and|which|though|although) )?(?:[^;,.]{1,30} )?(?:has|have|had) (?:since |already |now |also )?(?:objected|appealed|lodged an (?:appeal|objection)|filed an (?:appeal|objection)|challenged (?:it|the|that|this)|contested (?:it|the|that|this))/iu
const reducedBehind = /^,? (?:[(–—-] ?)?(?:reduced|down|cut|lowered|slashed|trimmed|brought down) from\b/iu
/** "Its fine of £2 million was revoked by the court" */
const overturnedBehind =
  /^(?: (?:on|against|for|over) [^,;.]{1,60})?,? (?:that |which )?(?:was|were|has been|have been|had been) (?:later |then |since |subsequently |partly |entirely |eventually )?(?:revoked|annulled|overturned|quashed|set aside|struck down|cancell?ed|voided|vacated|nullified|thrown out|declared (?:invalid|void|unlawful))\b/u
const statuses: readonly (readonly [RegExp, PenaltyStatus])[] = [
  [
    /\b(?:overturn(?:ed|s|ing)?|annul(?:led|s|ling)?|quash(?:ed|es|ing)?|struck down|strik(?:es|ing) down|set aside|threw out|thrown out|cancel(?:l?ed|s)?|withdraw(?:s|n)?|withdrew|scrap(?:ped|s)?|revok(?:ed|es)|voided|rescinded|lifted|vacated|nullified|dismissed|got rid of|seen off|(?:won|wins) (?:its|an|the|their) (?:\p{L}{1,12} )?(?:appeal|challenge|case) against)\b[^,;:]{0,70}$/iu,
    'OVERTURNED',
  ],
  [
    /\b(?:reduc(?:ed|es|ing|tion)|decreas(?:ed|es|ing)|cut(?:s|ting)?|lower(?:ed|s|ing)|slash(?:ed|es|ing)|trimm(?:ed|ing)|halv(?:ed|es|ing)|scal(?:ed|es) back|whittled down|knocked down|brought down|(?:brought|knocked|whittled|took|beaten|beat) (?:\p{L}+ ){1,4}down|fell to|falls to|fallen to|dropped to|shrank to|shrinks to|down to)\b[^,;:]{0,90}$/iu,
    'REDUCED',
  ],
  [
    /\b(?:suspend(?:ed|s|ing)?|stay(?:ed|s|ing)?|froze|frozen|put on hold|halted|spared)\b(?:[^,;:]{0,30}|[^,;:]{0,100}\b(?:fines?|penalt(?:y|ies)|decision|order|sum)\b[^,;:]{0,50})$/iu,
    'SUSPENDED',
  ],
  [
    /\b(?:(?<!\b[Cc]ourts? of )appeal(?:ed|s|ing)?(?! (?:court|tribunal|board|panel|judges?)\b)|challeng(?:ed|es|ing)|contest(?:ed|s|ing)?)(?: against)?\b[^,;:]{0,60}$/iu,
    'APPEALED',
  ],
]
const upheld =
  /\b(?:upheld|upholds|confirmed|affirmed|reinstated|restored)\b(?! (?:the|an|its|their) (?:appeal|challenge))(?:(?!\bbut\b)[^;:]){0,80}$|\b(?:dismiss(?:ed|es)|reject(?:ed|s)|lost|loses|failed|threw out|thrown out|quit) [^;:]{0,60}\b(?:appeal|challenge|suit|petition|bid|claim)/iu

/** "revoked the license of Alder and fined it": what stands before is done to something else. */
const otherVerb =
  /^.*\band (?:also |then |later |in addition )?(?=(?:fined|fines|imposed|imposes|penali[sz]ed|sentenced|levied|slapped|handed|hit|ordered|issued|gave|told)\b)/u

/** “Would be fined if it failed again”; what was laid on somebody under a law is no threat. */
export function isConditional(lead: string, whole: string): boolean {
  return conditional.test(whole) && !happened.test(lead.replace(expected, ' '))
}

const expected = /\b(?:expect(?:s|ed|ing)?|had expected|warned|would be|will be|to be|be) [^,;]{0,80}$/iu

/**
 * What is said of a penalty by the words before its amount, those up to the amount and just behind it. `lead` is the
 * clause up to the amount, `far` the sentence up to it, `tail` what follows it, `whole` the sentence.
 */
export function howOf(lead: string, tail: string, whole: string, atMost: boolean, far = lead): How {
  if (forNow.test(whole)) return { status: 'SUSPENDED', modality: 'ACTUAL' }
  if (spared.test(lead)) return { status: 'PROPOSED', modality: 'NEGATED' }
  const isAgreed = /\b(?:agreed|settle[ds]?|settlement)\b/i.test(lead)
  const isPossible = possible.test(lead) || possibleBehind.test(tail)
  if ((atMost && !isAgreed) || (isPossible && !imposed.test(lead))) return { status: 'PROPOSED', modality: 'MAXIMUM' }
  if (awaited.test(lead) || isConditional(lead, whole)) return { status: 'PROPOSED', modality: 'MAXIMUM' }
  if (upheld.test(far)) return { status: 'IMPOSED', modality: 'ACTUAL' }
  if (askedAgainst.test(far) || appealedBehind.test(tail)) return { status: 'APPEALED', modality: 'ACTUAL' }
  if (reducedBehind.test(tail)) return { status: 'REDUCED', modality: 'ACTUAL' }
  const past = far.replace(announcedOnly, ' ').replace(otherVerb, '')
  if (resisted.test(past)) return { status: 'APPEALED', modality: 'ACTUAL' }
  for (const [pattern, status] of statuses) if (pattern.test(past)) return { status, modality: 'ACTUAL' }
  if (overturnedBehind.test(tail)) return { status: 'OVERTURNED', modality: 'ACTUAL' }
  if (/^[^,;]{0,60}\b(?:was|were|has been|have been) (?:suspended|stayed)|^[^.;]{0,30}, suspended\b/iu.test(tail))
    return { status: 'SUSPENDED', modality: 'ACTUAL' }
  if (exacted.test(lead) && isExacted.test(tail) && !before.test(whole))
    return { status: 'IMPOSED', modality: 'ACTUAL' }
  const isOrdered = /\band (?:then |later )?(?:ordered|fined|imposed|sentenced|told)\b[^;:]{0,80}$/.test(lead)
  if (
    (proposed.test(lead) && !isOrdered) ||
    intended.test(far) ||
    demand.test(far) ||
    proposedBehind.test(tail) ||
    suedFor.test(lead) ||
    /^[^,;]{0,20} (?:proposed|provisional)\b/i.test(tail)
  )
    return { status: 'PROPOSED', modality: 'PROPOSED' }
  if (paidBehind.test(tail)) return { status: 'PAID', modality: 'ACTUAL' }
  if (toSettle.test(tail)) return { status: 'SETTLED', modality: 'ACTUAL' }
  if (settledFine.test(lead)) return { status: 'PAID', modality: 'ACTUAL' }
  if (paid.test(lead) && !settled.test(lead) && !/\bto be paid\b/.test(lead))
    return { status: 'PAID', modality: 'ACTUAL' }
  if (settled.test(lead) || (!ordered.test(lead) && settled.test(whole)))
    return { status: 'SETTLED', modality: 'ACTUAL' }
  if (/\b(?:would|will) (?:be (?:fined|penali[sz]ed)|impose|fine)\b/.test(lead))
    return { status: 'ANNOUNCED', modality: 'ACTUAL' }
  return { status: 'IMPOSED', modality: 'ACTUAL' }
}
