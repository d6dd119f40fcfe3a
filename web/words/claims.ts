import type { ClaimWordsFragment, ThingFragment } from '../generated.ts'
import { dateInWords } from './dates.ts'
import type { FuzzyDate } from './dates.ts'
import {
  companyKinds,
  countryInWords,
  dataTypes,
  involvementRoles,
  moneyInWords,
  penaltyStatuses,
  word,
} from './kinds.ts'
import { eventNoun } from './noun.ts'
import { capitalized, plain, strong } from './sentence.ts'
import type { Part, Sentence } from './sentence.ts'
import { partyName, shortSpeaker } from './speaker.ts'

/** What a claim speaks of, as a sentence names it. */
export function thingName(thing: ThingFragment | null): string {
  if (thing === null) return 'something no longer in the graph'
  return 'title' in thing ? thing.title : partyName(thing)
}

/** As a part of a sentence: a name as it is, the title of an event in quotation marks. */
export const named = (thing: ThingFragment): string => ('title' in thing ? `“${thingName(thing)}”` : thingName(thing))

/** Whether an answer names an organization or event: of anything else it says nothing. */
export const isThing = (node: unknown): node is ThingFragment =>
  typeof node === 'object' && node !== null && '__typename' in node && 'id' in node

/**
 * One claim as one plain sentence, with the one who says it: "Not taken: bank details, Dior says". It says no more than
 * the claim: what is denied, proposed or negated stays so.
 */
export function claimSentence(claim: ClaimWordsFragment): Sentence {
  return withSpeaker(claim, told(claim))
}

/** The same as plain text. */
export const claimText = (claim: ClaimWordsFragment): string => plain(claimSentence(claim))

type Said = Pick<ClaimWordsFragment, 'stance' | 'modality' | 'saidBy'> & { readonly predicate?: string }

/** A sentence with whoever says it; a denial leads with it, because the rest is then not so. */
export function withSpeaker({ stance, modality, saidBy, predicate }: Said, sentence: Sentence): Sentence {
  const negated = modality === 'NEGATED' && predicate !== 'DATA_TYPE'
  const so: Sentence = negated ? ['Not so: ', ...sentence] : sentence
  const speaker = shortSpeaker(saidBy)
  if (stance === 'DENIES') return [`${capitalized(speaker ?? 'somebody')} denies it: `, ...so]
  if (speaker === null)
    return stance === 'ALLEGES' || stance === 'ACCUSES' ? [...so, ', as alleged in the article'] : so
  return [...so, `, ${speaker} ${verbs[stance] ?? 'says'}`]
}

const verbs: Readonly<Record<string, string>> = { ALLEGES: 'alleges', REPORTS: 'reports' }

type Value = Readonly<Record<string, unknown>>
type Told = (value: Value, subject: Part, object: Part, claim: ClaimWordsFragment) => Sentence

const text = (value: Value, key: string): string => (typeof value[key] === 'string' ? value[key] : '')

function told(claim: ClaimWordsFragment): Sentence {
  const tell = sentences[claim.predicate]
  return tell(claim.value ?? {}, strong(thingName(claim.subject)), strong(thingName(claim.object)), claim)
}

const sentences: Record<ClaimWordsFragment['predicate'], Told> = {
  NAME: (value, subject) => (value['named'] === false ? [subject, '; no name given'] : [subject]),
  ALIAS: (value, subject) => [subject, `, also “${text(value, 'name')}”`],
  COUNTRY: (value, subject) => [subject, `, ${countryInWords(text(value, 'country'))}`],
  IDENTIFIER: (value, subject) => [subject, `, ${text(value, 'scheme')} ${text(value, 'id')}`],
  DESCRIPTION: (value, subject) => [subject, `, here “${text(value, 'text')}”`],
  SUBSIDIARY_OF: (_, subject, object, { subject: company }) => [subject, ` ${belongs(company)} `, object],
  KIND: (_, subject) => [subject],
  DATE: (_, subject, __, { value }) => [subject, `, ${dateInWords(dateOf(value))}`],
  DISCOVERED: (_, subject, __, { value }) => [subject, `: noticed, ${dateInWords(dateOf(value))}`],
  TITLE: (value) => [strong(text(value, 'title'))],
  LED_TO: (value, _, __, { subject, object }) => linkSentence(subject, text(value, 'kind'), object),
  TARGET: (value, subject) => [subject, `: what it hit was ${text(value, 'name')}`],
  AFFECTED: (value) => [strong(text(value, 'phrase')), ' affected'],
  DATA_TYPE: (value) => dataSentence(text(value, 'taken'), [text(value, 'type')]),
  TOUCHED_COUNTRY: (value, subject) => [
    subject,
    ...touched(text(value, 'role'), countryInWords(text(value, 'country'))),
  ],
  ACTOR: (value, subject) => [strong(capitalized(text(value, 'phrase'))), ': who did it, in ', subject],
  INVOLVED_IN: (value, subject, object) => [subject, `, ${word(involvementRoles, text(value, 'role'))}: `, object],
  ISSUED: (_, subject, object) => [object, ': an act of ', subject],
  BROUGHT_BY: (value, subject) => [subject, ', brought by ', strong(text(value, 'name'))],
  AGAINST: (_, subject, object) => [subject, ': against ', object],
  ABOUT: (_, subject, object) => [subject, ': about ', object],
  REVIEWS: (_, subject, object) => [subject, ': decides about ', object],
  LEGAL_BASIS: (value) => ['Rests on ', strong(text(value, 'text'))],
  FINDING: (value) => [capitalized(text(value, 'text'))],
  AMOUNT: (value, subject) => [subject, `: ${moneyInWords(moneyOf(value))}`],
  ON: (_, subject, object) => [subject, ': on ', object],
  IMPOSED: (value, _, object) => [object, `: ${word(penaltyStatuses, text(value, 'status'))}`],
  ALTERED: (value, subject, object) => [object, `: ${word(penaltyStatuses, text(value, 'status'))}, by `, subject],
  MADE: (_, subject, object) => [object, ': said by ', subject],
  BY: (value, subject) => [subject, `: said by ${text(value, 'name')}`],
}

/** "Not taken: bank details, IBAN numbers, card data". What was not taken is a fact of its own. */
export function dataSentence(taken: string, types: readonly string[]): Sentence {
  const names = types.map((type) => word(dataTypes, type)).join(', ')
  if (taken === 'NO') return [strong('Not'), ` taken: ${names}`]
  return taken === 'YES' ? [strong('Taken'), `: ${names}`] : [`Not known whether taken: ${names}`]
}

/** "belongs to", or what the source says a company is to its owner. */
function belongs(company: ThingFragment | null): string {
  const kind = company?.__typename === 'Company' ? company.companyKind : null
  return kind === 'BRAND' || kind === 'SUBSIDIARY' ? `is a ${word(companyKinds, kind)} of` : 'belongs to'
}

/** "The transfer to France caused the leak of customer data". */
export const linkSentence = (from: ThingFragment | null, kind: string, to: ThingFragment | null): Sentence => [
  capitalized(thingNoun(from)),
  ` ${linkVerb(kind)} `,
  thingNoun(to),
]

const thingNoun = (thing: ThingFragment | null): string =>
  thing !== null && 'title' in thing ? eventNoun(thing) : thingName(thing)

const linkVerb = (kind: string): string =>
  kind === 'CAUSED' ? 'caused' : kind === 'APPEALED' ? 'was appealed against by' : 'was followed by'

function touched(role: string, country: string): Sentence {
  if (role === 'DESTINATION') return [', sent to ', strong(country)]
  return role === 'ORIGIN' ? [', from ', strong(country)] : [', people in ', strong(country), ' affected']
}

const moneyOf = (value: Value): { amount: number | null; currency: string | null } => ({
  amount: typeof value['amount'] === 'number' ? value['amount'] : null,
  currency: typeof value['currency'] === 'string' ? value['currency'] : null,
})

/** The date that a claim gives; null where it gives none. */
export function dateOf(value: Value | null): FuzzyDate | null {
  if (value === null || typeof value['edtf'] !== 'string') return null
  const day = (key: string): string | null => (typeof value[key] === 'string' ? value[key] : null)
  return {
    edtf: value['edtf'],
    earliest: day('earliest'),
    latest: day('latest'),
    phrase: day('phrase'),
    derived: value['derived'] === true,
  }
}
