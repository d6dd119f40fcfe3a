import { companyHeads } from '../lexicon/organizations.ts'

const sum = '(?:[A-Z]{0,3}[$€£¥₹]|[A-Z]{3} |Rs\\.? ?)\\d'
const day = '(?:(?:\\d{1,2} )?\\p{Lu}\\p{L}{2,8}\\.? )?(?:19|20)\\d\\d'
/** "- Alder Bank: S$5.6m", "**Birch Foods — $35,000.**", "_Cedar_, March 2023, $62,400": a list of who pays what. */
const listedSum = new RegExp(`^(?:[*_]{0,2}(?:, ${day})?[*_]{0,2}(?:,| —| –| -)|:) [*_]{0,2}${sum}`, 'u')
/** "**Brakes: €75 million.**": in a heading, a colon stands behind what it is about. */
const topic = /[*_]$/
const itemStart = /^(?:[-*•–] |\d{1,2}[.)] )?[*_]{0,2}$/
/** "its subsidiary Alder", "a supplier, Birch", "three of its arms — Cedar". */
const roleBefore =
  /\b(?:subsidiar(?:y|ies)|units?|arms?|parent(?: company)?|affiliates?|contractors?|subcontractors?|suppliers?|vendors?|franchisees?|labels?|brands?|airlines|wineries|retailers|chains?|supermarkets|banners|insurers|titles|subsidiaries),?(?: —| –|:)? $/
/** "Alder, which owns Birch", "Cedar, to which the airline belongs", "Elder, whose customers", "Fir, sued on 3 May". */
const ownBehind =
  /^, (?:whose (?:customers|clients|users|owners?|shares|systems|website|servers|parent|subsidiary|stores|products|employees|drivers|passengers)|which (?:owns|owned|operates|operated|runs|ran|makes|made|sells|sold|employs|employed|serves|provides|provided|supplies|supplied|produces|produced|manufactures|manufactured|builds|built|distributes|distributed|trades|specialises|specializes|pleaded guilty|has \d[\d,.]* (?:\p{L}+ )?(?:stores|shops|branches|outlets|customers|employees|restaurants|hotels)|belongs(?! to (?:the |a )?(?:\p{L}+ ){0,3}(?:ministry|government|state|university|department))|is (?:owned|based|part|listed|headquartered))|to which (?:\p{L}+ ){1,6}belongs?|(?:sued|fined|penali[sz]ed|raided|reprimanded|hacked|breached) (?:on|in|a|last|by|for|the)|based in|headquartered in|(?:majority-|part-|wholly |partly |jointly )?(?:owned|controlled|acquired|bought|taken over) by|in which (?:the )?\p{Lu}[^,;.]{1,40} (?:holds|owns|held|has) |part of the|the government-owned|the state-owned)\b/u
/** "which owns Alder", "the parent company of Birch". */
const ownedBefore =
  /\b(?:(?:which|that|who|it) (?:also )?(?:owns|operates|runs|bought|acquired)|parent(?: company)? of|behind the brands?|owner of|maker of|(?:the|its) operator of) (?:the )?$/
/** "gave Alder a 116-day suspension", "handed Birch the fine" */
const givenBefore = /\b(?:gave|gives|given|handed|hands|dealt|issued|served|slapped|hit) (?:the )?$/
const givenBehind =
  /^ (?:an?|its|the|with an?) (?:[\p{L}\p{N}-]+ ){0,3}?(?:fine|penalty|suspension|reprimand|warning|ban|order|sanction|licen[cs]e)\b/u
/** "The country's largest operator, Alder, said" */
const apposedBefore = new RegExp(
  `\\b(?:[Tt]he|[\\p{L}]+[’']s) (?:[\\p{L}-]+ ){0,4}(?:${[...companyHeads].join('|')}), $`,
  'u',
)
/** "The mine is run by Alder" */
const runBefore = /\b(?:is|was|are|were) (?:run|operated|managed|owned) by (?:the )?$/
/** "Alder had raised its stake", "Birch sold its unit" */
const dealBehind =
  /^ (?:had |has |have )?(?:raised|increased|sold|bought|cut|reduced|acquired|took over|opened|closed) (?:its|an?|the) (?:[\p{L}\p{N}.%-]+ ){0,3}?(?:stake|shareholding|unit|subsidiary|factory|plant|refinery|stores?|shops?|branch(?:es)?|brand|business)\b/u
/** "On Alder a penalty of", "for Birch the fine is": whom it hits comes first. */
const hitFirst = /^ (?:a|the|another) (?:penalty|fine|sanction|surcharge|bill)\b/
const hitBefore = /\b(?:[Oo]n|[Ff]or|[Aa]gainst) (?:\p{Lu}\p{L}{2,20}[’']s )?$/u

/** How much the words around a name say that it is a company's: whose it is, what is its own, what it has to pay. */
export function companyPoints(before: string, after: string): number {
  if (itemStart.test(before) && listedSum.test(after) && !(topic.test(before) && after.startsWith(':'))) return 3
  const close = before.slice(-60)
  if (ownBehind.test(after)) return 3
  if (roleBefore.test(close) || ownedBefore.test(close)) return 2
  if (runBefore.test(close) || dealBehind.test(after) || (givenBefore.test(close) && givenBehind.test(after))) return 2
  if (/^[,(]| \(/.test(after.slice(0, 2)) && apposedBefore.test(before.slice(-110))) return 2
  return hitFirst.test(after) && hitBefore.test(close) ? 2 : 0
}
