import type { Token } from '../segment/tokens.ts'
import brands from './brands.json' with { type: 'json' }
import companies from './companies.json' with { type: 'json' }
import { Dictionary, type Entry } from './dictionary.ts'
import hackers from './hackers.json' with { type: 'json' }
import media from './media.json' with { type: 'json' }
import words from './name-words.json' with { type: 'json' }
import people from './people.json' with { type: 'json' }
import { regulatorsByName, type KnownRegulator } from './regulators.ts'

/** What a name is known to stand for, whatever the text says. */
export type Known =
  | { readonly type: 'regulator'; readonly regulators: readonly KnownRegulator[] }
  | { readonly type: 'media' | 'hackers' | 'other' }
  | { readonly type: 'company'; /** A common word too ("Three", "Orange"). */ readonly ambiguous: boolean }

const dictionary = new Dictionary<Known>([
  ...words.nonCompanies.map((name) => [name, { type: 'other' }] as const),
  ...brands.ambiguous.map((name) => [name, { type: 'company', ambiguous: true }] as const),
  ...brands.names.map((name) => [name, { type: 'company', ambiguous: false }] as const),
  ...joinedNames(companies.ambiguous).map((name) => [name, { type: 'company', ambiguous: true }] as const),
  ...joinedNames(companies.names).map((name) => [name, { type: 'company', ambiguous: false }] as const),
  ...media.names.map((name) => [name, { type: 'media' }] as const),
  ...hackers.names.map((name) => [name, { type: 'hackers' }] as const),
  ...[...regulatorsByName].map(([name, regulators]) => [name, { type: 'regulator', regulators }] as const),
])
const givenNames: ReadonlySet<string> = new Set(people.givenNames)
const titles: ReadonlySet<string> = new Set(people.titles)
const companyEndings: ReadonlySet<string> = new Set(words.companyEndings)
const bodyEndings: ReadonlySet<string> = new Set(words.bodyEndings)
const joined: ReadonlySet<string> = new Set(words.joined)
const pairs: ReadonlySet<string> = new Set(words.pairs)
export const lawEndings: ReadonlySet<string> = new Set(words.lawEndings)
const shopEndings: ReadonlySet<string> = new Set(words.shopEndings)
const institutionEndings: ReadonlySet<string> = new Set(words.institutionEndings)
const institutionPairs: ReadonlySet<string> = new Set(words.institutionPairs)
const openEndings: ReadonlySet<string> = new Set(words.openEndings)
const placeHeads: ReadonlySet<string> = new Set(words.placeHeads)
const subjects: ReadonlySet<string> = new Set(words.subjects)
const headlineWords: ReadonlySet<string> = new Set(words.headlineWords)
const headlineNouns: ReadonlySet<string> = new Set(words.headlineNouns)
const commonOpeners: ReadonlySet<string> = new Set(words.commonOpeners)

function joinedNames(byLetter: Readonly<Record<string, string>>): string[] {
  return Object.values(byLetter).flatMap((names) => names.split('|'))
}

/** The longest known name that starts at a word. */
export function knownAt(text: string, sentence: readonly Token[], from: number): Entry<Known> | null {
  return dictionary.at(text, sentence, from)
}

export function isGivenName(word: string): boolean {
  return givenNames.has(word)
}

/** True for what stands before the names of people ("Judge"). */
export function isTitle(word: string): boolean {
  return titles.has(word)
}

/** True for words at the end of companies' names ("Airways"). */
export function isCompanyEnding(word: string): boolean {
  return companyEndings.has(word)
}

/** True for words at the end of the names of unions, places, projects and the like. */
export function isBodyEnding(word: string): boolean {
  return bodyEndings.has(word)
}

/** True for pairs of words within companies' names ("Food and Beverage"). */
export function isPair(pair: string): boolean {
  return pairs.has(pair)
}

/** True for words that go on a company's name behind "and" ("Exploration and Production"). */
export function isJoined(word: string): boolean {
  return joined.has(word)
}

/** True for what a shop or an inn is called by behind its keeper's name ("Alder’s Bakery"). */
export function isShopEnding(word: string): boolean {
  return shopEndings.has(word)
}

/** True for the last words of names of hospitals, schools, churches, credit unions, local councils and the like. */
export function isInstitutionEnding(word: string, before: string): boolean {
  return institutionEndings.has(word) || institutionPairs.has(`${before} ${word}`)
}

/** True for words whose name may go on with "of" or "for" ("College of Birch"). */
export function isOpenEnding(word: string): boolean {
  return openEndings.has(word)
}

/** True for words with which the name of a local government may begin ("City of Birch"). */
export function isPlaceHead(word: string): boolean {
  return placeHeads.has(word)
}

/** True for what institutes, clinics and offices care for ("Allergy and Asthma Clinic"): "and" joins two of them to one name. */
export function isSubject(word: string): boolean {
  return subjects.has(word)
}

/** True for words in small letters that open headlines and are no name there ("Hackers leak", "Hospital confirms"). */
export function isCommonOpener(word: string): boolean {
  return commonOpeners.has(word)
}

/** True for what ends a name in a headline that writes all words with capitals ("Alder Hacked Again"). */
export function isHeadlineWord(word: string): boolean {
  return headlineWords.has(word)
}

/** True for what a headline writes behind the name of whose they are ("Alder Customers warned"). */
export function isHeadlineNoun(word: string): boolean {
  return headlineNouns.has(word)
}
