import type { IncidentKind, Span } from '../../fact.ts'
import type { Match } from '../../lexicon/pattern.ts'
import type { Sentence } from '../../segment/sentences.ts'

const negated =
  /(?:\bno|\bnot|\bnever|\bwithout|\bany|\bdenie[sd]|\bdenied being|\brul(?:e|ed|es|ing) out|\bdiscount(?:s|ed)|\brather than|\binstead of|\bunrelated to)\s(?:[\p{L}-]{1,20}\s){0,3}$/iu
/** "without checks against money laundering": what was missing, and not what did not happen. */
const unguarded =
  /\b(?:without|no|not|any) (?:[\p{L}-]{1,20} ){0,3}(?:checks?|controls?|measures|safeguards|precautions|protections?|monitoring|training|polic(?:y|ies)) (?:against|on|for|of) (?:\p{L}+ )?$/iu
/** "No bank details or card information had been hacked": the word that denies it stands before the whole list. */
const noneOf = /\b(?:no|none of|neither)\s[^;.]*$/iu
/** "there is no evidence that data leaked", "whether data were stolen": not told as having happened. */
const unproven =
  /\b(?:(?:no|any|without) (?:\p{L}+ )?(?:signs?|evidence|indications?|proof|hint|suggestion)(?: (?:so far|yet|at all|to suggest|whatsoever))? (?:that|of)|whether|if (?:it|they|any|data)) (?:(?!\b(?:but|although|while|after)\b)[^.;:—])*$/iu
/** "That data were taken cannot be ruled out" */
const excluded =
  /^[^.;]{0,40}\b(?:(?:cannot|can not|could not|can[’']t)\b[“”"\s]{1,3}(?:yet |be |completely |fully |entirely ){0,3}(?:excluded|ruled out|confirmed)|(?:was|were|is|been) (?:ruled out|excluded|discounted|not the (?:cause|reason)|not behind)|(?:had|has|have) nothing to do with)\b/u
/** "the national authority for economic and environmental crime": what an office is for. */
const ofOffice =
  /\b(?:authority|unit|office|bureau|police|squad|inspectorate|body|institute|department|prosecutors?|directorate) (?:for|against) (?:\p{L}+ ){0,4}$/iu
/** "Systems have not been compromised" */
const notDone =
  /(?:\b(?:has|have|had|was|were|is|are)(?: not| never|n[’']t)) (?:yet |so far |thus far |in any way )?(?:been )?(?:\p{L}+ly )?(?:compromised|breached|accessed|hacked|leaked|stolen|exposed|taken|infected|encrypted|contaminated)\b/u
const wasDone = /\b(?:were|was|been|being|are|is)\s[\p{L} ]{1,40}$/u

/** "protects against fraud", "watch for phishing e-mails" */
const guarding =
  /\b(?:(?:protect|guard|defend|shield|insur|safeguard|secur|warn|caution|advis)\p{L}{0,4}|defen[cs]es?|insurance|protection|resilien\p{L}{2}|software|training|campaigns?|law|laws|rules|legislation|polic(?:y|ies)|measures|controls|checks|fight|battle|drive) (?:[\p{L}’-]+ ){0,4}?against (?:[\p{L}’-]+(?:, | and | or | )){0,5}$|\b(?:watch(?:ing)?(?: out)?|look(?:ing)?(?: out)?|on the lookout|alert|vigilant|brac\p{L}{1,3}|prepar\p{L}{1,3}) (?:for|to|about|against) (?:[\p{L}’-]+(?:, | and | or | )){0,4}$|\b(?:beware|be wary|wary|be careful|victims?|targets?) of (?:[\p{L}’-]+(?:, | and | or | )){0,3}$/iu
/** "to prevent another leak", "helps to cut spills" */
const preventing =
  /\b(?:to|will|would|could|can|helps?|helped|aimed at|for|at|of|by) (?:\p{L}+ly |help |better )?(?:prevent|avoid|avert|stop|reduc|cut|curb|combat|fight|tackl|detect|deter|counter|limit|minimi[sz])(?:e|ing|ting|ping)? (?:[\p{L}’-]+(?:, | and | or | )){0,6}$/iu
/** Whoever fails to guard against something is said to have let it happen. */
const failing =
  /\b(?:fail|lack|weak|deficien|shortcoming|(?<!data |security |privacy )breach|violat|insufficient|inadequa|without|fine|penal|poor|lax|gap|order|accus|charg|convict|guilty|plead|settle|sentenc|not|flaw|lapse|missing|investigat|break|broke|infring|contraven|flout|ignor|must pay|paid|sue)\p{L}*/iu
const risked =
  /\b(?:risks?|threats?|dangers?|fears?|possibility|likelihood|chances?|prospect|event|case) of (?:[\p{L}’-]+(?:, | and | or | )){0,4}$/iu
/** What is told of products and food is told of what they may do. */
const mayDo: ReadonlySet<IncidentKind> = new Set(['SAFETY_DEFECT', 'CONTAMINATION'])
const atRisk: ReadonlySet<IncidentKind> = new Set([...mayDo, 'MONEY_LAUNDERING', 'EXPLOSION', 'ENVIRONMENTAL'])
/** "If the database leaked, …" */
const supposed = /(?:^|[,;] )(?:if|should|unless|in case|in the event)\b[^,;]*$/iu
/** "that its services could survive a serious outage": what it should be ready for. */
const borne =
  /\b(?:survives?|withstand|cope with|ride out|recover from|bounce back from|respond to|resist|guard against|resilien(?:t|ce) (?:to|against)|prepar(?:e|ed|edness) for|in the face of) (?:[\p{L}’-]+ ){0,4}$/iu
/** "Otherwise data might have been lost", "Had services been disrupted, …" */
const unreal = /^[“"]?(?:Otherwise\b|Had (?:[\p{L}’-]+ ){1,5}been\b)/u
/** "hackers might strike", "threatens to publish" */
const intended =
  /\b(?:may|might|would|will|shall|threaten(?:s|ed|ing)? to|want(?:s|ed)? to|plan(?:s|ned)? to) (?:\p{L}+ly |also |then |again |still |otherwise )?$/iu
/** "Federal law forbids retaliation": the law quoted, which nobody is said there to have broken. */
const quoted =
  /\b(?:law|act|rules|regulations?|code|directive|statute|legislation|GDPR|constitution)\b(?: \p{L}+){0,5} (?:forbids?|prohibits?|bans?|outlaws?|bars?|protects?|requires?|obliges?|punish(?:es)?|makes? it)\b[^;.]*$/iu

/** "There is no sign that data leaked", "That data leaked cannot be ruled out" */
export function isUnproven(sentence: Sentence, { start, end }: Span): boolean {
  const at = start - sentence.start
  return (
    unreal.test(sentence.text) ||
    unproven.test(sentence.text.slice(Math.max(0, at - 120), at)) ||
    excluded.test(sentence.text.slice(end - sentence.start))
  )
}

/** Words that speak of what could happen, is forbidden or guarded against. */
function isOnlyThought(sentence: Sentence, { start, end }: Match, kind: IncidentKind | null): boolean {
  const lead = sentence.text.slice(Math.max(0, start - sentence.start - 140), start - sentence.start)
  const words = sentence.text.slice(start - sentence.start, end - sentence.start)
  // Without the words themselves: "data breaches" are no breach of the law.
  const around = `${lead} ${sentence.text.slice(end - sentence.start)}`
  const isThing = kind !== null && mayDo.has(kind)
  if (kind === 'EXPLOSION' && /\b(?:may|might|could|can)\b/.test(words)) return true
  if (!isThing && (intended.test(lead) || supposed.test(lead) || borne.test(lead))) return true
  if (kind !== null && !atRisk.has(kind) && risked.test(lead)) return true
  return (guarding.test(lead) || preventing.test(lead) || quoted.test(lead)) && !failing.test(around)
}

/** True where the words deny an incident, ask for it, leave it open, or say what an office is for. */
export function isNegated(sentence: Sentence, match: Match, kind: IncidentKind | null = null): boolean {
  const at = match.start - sentence.start
  if (isOnlyThought(sentence, match, kind)) return true
  return (
    isUnproven(sentence, match) ||
    ofOffice.test(sentence.text.slice(Math.max(0, at - 60), at)) ||
    (negated.test(sentence.text.slice(Math.max(0, at - 80), at)) &&
      !unguarded.test(sentence.text.slice(Math.max(0, at - 120), at))) ||
    (wasDone.test(sentence.text.slice(at, match.end - sentence.start)) &&
      noneOf.test(sentence.text.slice(Math.max(0, at - 120), at))) ||
    notDone.test(sentence.text.slice(at, match.end - sentence.start)) ||
    /^(?:could|may|might|would)\b(?! not\b|n[’']t\b)/.test(sentence.text.slice(at)) ||
    /^[“"]?Whether\b/.test(sentence.text)
  )
}
