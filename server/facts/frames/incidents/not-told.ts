import type { Span } from '../../fact.ts'
import type { Sentence } from '../../segment/sentences.ts'

const negated = /(?:\bno|\bnot|\bnever|\bwithout|\bany|\bdenie[sd]|\bdenied being)\s(?:[\p{L}-]{1,20}\s){0,3}$/iu
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

/** True where the words deny an incident, ask for it, leave it open, or say what an office is for. */
export function isNegated(sentence: Sentence, match: Span): boolean {
  const at = match.start - sentence.start
  return (
    unproven.test(sentence.text.slice(Math.max(0, at - 120), at)) ||
    excluded.test(sentence.text.slice(match.end - sentence.start)) ||
    ofOffice.test(sentence.text.slice(Math.max(0, at - 60), at)) ||
    negated.test(sentence.text.slice(Math.max(0, at - 80), at)) ||
    (wasDone.test(sentence.text.slice(at, match.end - sentence.start)) &&
      noneOf.test(sentence.text.slice(Math.max(0, at - 120), at))) ||
    notDone.test(sentence.text.slice(at, match.end - sentence.start)) ||
    /^(?:could|may|might|would)\b(?! not\b|n[’']t\b)/.test(sentence.text.slice(at)) ||
    /^[“"]?Whether\b/.test(sentence.text)
  )
}
