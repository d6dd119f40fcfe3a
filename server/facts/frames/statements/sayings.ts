import type { Span, StatementKind } from '../../fact.ts'
import { entriesOf, matches, triggers, type Match } from '../../lexicon/pattern.ts'
import file from '../../lexicon/statements.json' with { type: 'json' }
import type { Organization } from '../../reference/organization.ts'
import type { Sentence } from '../../segment/sentences.ts'
import { mainCompanyOf, onlyCompanyOf } from '../lists.ts'
import type { Speakers, Voice } from './speakers.ts'
import { speakerOf, type Story } from '../story.ts'

/** A verb of saying with who says it and what that comes to. */
export interface Saying {
  readonly kind: StatementKind
  readonly voice: Voice
  readonly verb: Match
  /** False where the verb may tell of something else, or “it” of somebody else. */
  readonly sure: boolean
}

const verbs = triggers([...file.saying, ...file.disclosing])
const disclosing = new Set(matches(/\S+/g, file.disclosing.join(' '), 0).map(({ text }) => text))
const leavingOpen = triggers(file.saying)
const disclosed = triggers(file.disclosed)
const gists = entriesOf(file.gists).map(([kind, { words }]) => ({ kind, pattern: triggers(words) }))
/** "was told", "it is said", "to say nothing": nobody says it there. */
const passive = /\b(?:was|were|is|are|been|being|be|as|to|not|never|customers|users|clients|it is) (?:also |never )?$/u

/** What is said in a sentence by verbs that leave open what it comes to; the words said tell. */
export function sayingsIn(sentence: Sentence, speakers: Speakers, story: Story): Saying[] {
  speakers.meet(sentence)
  const found = [...accordingTo(sentence, story), ...goesOn(sentence, speakers)]
  for (const verb of matches(verbs, sentence.text, sentence.start)) {
    // "the False Claims Act" says nothing.
    if (/^\p{Lu}/u.test(verb.text) && verb.start > sentence.start + 1) continue
    const lead = sentence.text.slice(0, verb.start - sentence.start)
    if (passive.test(lead)) continue
    const voice = speakers.at(sentence, verb)
    if (!voice || isAlleged(sentence, voice.span) || isAnothers(sentence, verb, voice, story)) continue
    // "It told suppliers that they would lose their contracts": part of what happened.
    if (/^t(?:old|ells)$/i.test(verb.text) && !toldWhom.test(sentence.text.slice(verb.end - sentence.start))) continue
    for (const kind of kindsOf(sentence, verb, voice))
      found.push({ kind, voice, verb, sure: kind !== 'COMMENT' || isSure(story, sentence, verb, voice) })
  }
  return found
}

/** Those to whom one speaks of a matter in public, as against whom one has dealings with. */
const toldWhom =
  /^ (?:(?:the |a |an |its |their |local |state |British |American |this |our |some |all |those |affected |\p{Lu}[\p{L}’&.-]*[’']s ){0,3}(?:\p{Lu}|reporters?|journalists?|news|newspapers?|papers?|media|press|broadcaster|agency|agencies|television|TV|radio|investors?|shareholders?|analysts?|lawmakers?|parliament|court|judges?|tribunal|jury|hearing|inquiry|committee|panel|commission|authority|regulator|watchdog|police|ministry|prosecutors?|exchange|stock|market|markets|customers|clients|users|patients|us\b|me\b)|(?:it|them|him|her) (?:that|in|on)\b)/u

/** "The complaint says that Alder told investors": words that another puts into its mouth. */
export function isAlleged(sentence: Sentence, { start }: Span): boolean {
  return alleged.test(sentence.text.slice(0, Math.max(0, start - sentence.start)))
}

/** "The company stated untruths, said the agency": what it says there is told by another. */
function isAnothers(sentence: Sentence, verb: Match, { organization }: Voice, story: Story): boolean {
  const tail = sentence.text.slice(verb.end - sentence.start)
  const found = teller.exec(tail)
  if (!found || /[“”"]/.test(tail.slice(0, found.index))) return false
  const from = verb.end + found.index
  const other = story.referencesIn(sentence).find(({ start }) => start > from)?.organization
  return other !== undefined && other !== null && other !== organization
}

const teller =
  /, (?:(?:said|says|added|adds|stated|states|informed|reported|found|held|ruled|noted|wrote|announced) (?:the |\p{Lu})|according to |the [^,;]{3,50} (?:said|says|added|found|held|ruled|noted|wrote))/u

const alleged =
  /\b(?:[Aa]ccording to (?:the|a|an|its|their|that) (?:\p{L}+ ){0,2}(?:lawsuit|suit|complaint|indictment|charges|petition|statement of claim|filing)|(?:alleges?|alleged|accuses?|accused|alleging|claims?|claimed) (?:that )?|(?:complaint|lawsuit|suit|indictment|petition|charge sheet) (?:says?|said|states?|stated|adds) (?:that )?)[^;”"]{0,60}$/u

function kindsOf(sentence: Sentence, verb: Match, voice: Voice): StatementKind[] {
  const said = wordsSaid(sentence, verb, voice)
  if (voice.organization?.type !== 'Company') return speaksUp(sentence, verb, voice) ? ['COMMENT'] : []
  const kinds: StatementKind[] = gists.flatMap(({ kind, pattern }) =>
    // Whoever admits "false" claims denies nothing.
    said.search(pattern) >= 0 &&
    !(kind === 'DENIAL' && admitting.test(verb.text)) &&
    !(kind === 'WILL_APPEAL' && willNot.test(said))
      ? [kind]
      : [],
  )
  if (kinds.length > 0) return kinds
  if (disclosing.has(firstWord(verb)) && tellsOf(said)) return ['DISCLOSURE']
  if (
    /^\S+ (?:it|this|as much|the (?:report|news|case|matter)s?)(?![\p{L}])/iu.test(said) &&
    /^(?:confirm|admit|acknowledg)/i.test(verb.text)
  )
    return ['DISCLOSURE']
  return leavesOpen(sentence, verb) ? ['COMMENT'] : []
}

/** Something happened, as against "no ransom had been asked for". */
export function tellsOf(said: string): boolean {
  return matches(disclosed, said, 0).some(({ start }) => {
    const lead = said.slice(Math.max(0, start - 60), start)
    return !unhappened.test(lead) && !toldBefore.test(lead)
  })
}

/** "controls had been strengthened since the spill", "to recover from an oil spill": it is known already. */
const toldBefore =
  /\b(?:(?:since|after|following|before|because of|in response to|lessons from) (?:the|this|that|its|last)|(?:recover|learn|rebuild|prevent|avoid|protect)\p{L}{0,5} (?:from |against )?(?:the |an? |any |another |such )?) ?(?:[\p{L}-]+ ){0,2}$/u

const unhappened = /\b(?:no|not|never|nor|neither|without|none)\b[^,;]{0,30}$/
/** "will not object to the fine or appeal against it" */
const willNot =
  /\b(?:(?:will|would|does|did|do) not|won[’']t|no (?:plans?|intention|wish|reason)|not (?:going|intend|plan|planning|want)|nor|never|waived?|drop(?:s|ped)?|withdr[ae]w\p{L}{0,2}) (?:[\p{L}’-]+ ){0,8}appeal/u
const admitting = /^(?:admit|acknowledg|conced|confess)/i

/** "spoke" of "spoke of" */
function firstWord({ text }: Match): string {
  return (/^\p{L}+/u.exec(text)?.[0] ?? '').toLowerCase()
}

/** By the verb and the words behind it, as the list has them. */
function leavesOpen(sentence: Sentence, verb: Match): boolean {
  const from = Math.max(0, verb.start - sentence.start - 30)
  const near = sentence.text.slice(from, verb.end - sentence.start + 120)
  return matches(leavingOpen, near, sentence.start + from).some(({ start }) => start === verb.start)
}

const plain =
  /^(?:said|says|told|added|adds|wrote|commented|stressed|explained|expressed|welcomed|welcomes|hailed|critici[sz]ed|reads?|insisted|insists|maintained|maintains|concede[sd]|responded)\b/i
/** "had argued", "which says that it is the largest", "What Alder says": told in passing. */
const inPassing = /\b(?:had|which|who|what|having) (?:\p{L}+ ){0,2}$/iu

/** A company's own words: in quotation marks, or behind a verb that tells of words only. */
function isSure(story: Story, sentence: Sentence, verb: Match, { organization, person, span }: Voice): boolean {
  if (/[“”"]/.test(sentence.text)) return true
  // Those who speak for nobody of the story, and not in their own words.
  if (!organization) return false
  if (inPassing.test(sentence.text.slice(0, verb.start - sentence.start)) || /^[*_-]/.test(sentence.text)) return false
  if (organization.type !== 'Company' || person) return true
  const at = (offset: number) => offset - sentence.start
  if (/^its?$/i.test(sentence.text.slice(at(span.start), at(span.end))))
    // "…, it claimed": the words before are what it says, whatever the verb.
    return /.{20},[”"]? $/.test(sentence.text.slice(0, at(span.start))) && isAlone(story, sentence, organization)
  return plain.test(verb.text) || /^\S+ (?:\S+ ){0,4}?that\b/.test(sentence.text.slice(at(verb.start)))
}

/** No other company is told of here or in the sentence before. */
function isAlone(story: Story, { index }: Sentence, organization: Organization): boolean {
  return story.sentences
    .slice(Math.max(0, index - 1), index + 1)
    .flatMap((sentence) => story.referencesIn(sentence))
    .every((one) => one.media === null && (one.organization === null || one.organization === organization))
}

/** What stands behind the verb; all of the sentence where who speaks stands behind the words ("…, it said"). */
function wordsSaid(sentence: Sentence, verb: Match, { span }: Voice): string {
  const before = sentence.text.slice(0, Math.max(0, span.start - sentence.start))
  const isBehind = span.start > verb.start || (before.length > 15 && /[,”"][^,”";]{0,40}$/.test(before))
  if (isBehind) return sentence.text
  // "Alder regretted it; Birch will appeal": the words end where another speaks.
  return sentence.text.slice(verb.start - sentence.start).split(/; (?=\p{Lu}|the \p{L}+ (?:said|says))/u)[0] ?? ''
}

/** "…”, she said. “It took too long.”": words in quotation marks alone are those of who spoke just before. */
function goesOn(sentence: Sentence, speakers: Speakers): Saying[] {
  const words = /^[“"](?<said>[^“”"]{20,400})[”"]?\.?$/u.exec(sentence.text.trim())
  const voice = words ? speakers.justBefore(sentence) : null
  if (!voice) return []
  const start = sentence.start + sentence.text.search(/\p{L}/u)
  const verb = { start, end: start + 1, text: sentence.text.charAt(start - sentence.start) }
  const isCompany = voice.organization?.type === 'Company'
  return comesTo(isCompany ? sentence.text : '', ['COMMENT']).map((kind) => ({
    kind,
    voice: { ...voice, span: verb },
    verb,
    sure: true,
  }))
}

/** What words come to by the list of gists; `otherwise` where it has none of them. */
function comesTo(words: string, otherwise: readonly StatementKind[]): readonly StatementKind[] {
  const kinds = gists.filter(({ pattern }) => words.search(pattern) >= 0).map(({ kind }) => kind)
  return kinds.length > 0 ? kinds : otherwise
}

/** Own words of fewer are a name, or how something is called. */
const fewestWords = 4
const quotation = /[“"][^“”"]{12,500}[”"]/gu

/**
 * Words in quotation marks that no verb of saying brings: those of whom the sentence is about before them, which is true
 * half of the time and so waits for a person.
 */
export function quotationsIn(sentence: Sentence, story: Story): Saying[] {
  return matches(quotation, sentence.text, sentence.start).flatMap((match) => {
    if (match.text.split(' ').length < fewestWords) return []
    const subject = story.subjectBefore(sentence, match.start)
    const organization = subject?.organization
    if (!subject || !organization || isAlleged(sentence, subject)) return []
    const voice = { speaker: speakerOf(organization), organization, span: subject, person: false }
    const kinds = comesTo(organization.type === 'Company' ? match.text : '', ['COMMENT'])
    return kinds.map((kind) => ({ kind, voice, verb: match, sure: false }))
  })
}

/** "According to Alder, …": its words are all of the sentence. */
function accordingTo(sentence: Sentence, story: Story): Saying[] {
  return matches(according, sentence.text, sentence.start).flatMap((verb) => {
    const one = story.referencesIn(sentence).find(({ start }) => start >= verb.end - 4 && start <= verb.end + 1)
    const organization = one?.organization
    if (!one || organization?.type !== 'Company') return []
    // "the company" is the one that the text is about, or nobody knows which.
    const isNamed = one.start >= verb.end
    if (!isNamed && organization !== (onlyCompanyOf(story)?.organization ?? mainCompanyOf(story))) return []
    const voice = { speaker: speakerOf(organization), organization, span: one, person: false }
    const open: StatementKind = tellsOf(sentence.text) ? 'DISCLOSURE' : 'COMMENT'
    const kinds = comesTo(sentence.text, isNamed || open === 'DISCLOSURE' ? [open] : [])
    return kinds.map((kind) => ({ kind, voice, verb, sure: true }))
  })
}

const according = /\b[Aa]ccording to (?:the |a |an )?(?:spokes(?:person|man|woman) (?:for|of) (?:the )?)?/gu

/** What an authority finds is a ruling; what its people say of it, or it in quotation marks, is a comment. */
function speaksUp(sentence: Sentence, verb: Match, { person }: Voice): boolean {
  const isQuoted = /[“"]/.test(sentence.text)
  return leavesOpen(sentence, verb) ? person || isQuoted : isQuoted && disclosing.has(firstWord(verb))
}
