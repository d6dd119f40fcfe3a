/**
 * The world that is measured: invented groups of companies, authorities, and stories of what befell them, each an article
 * with the facts that are read in it. Everything follows from the number of a thing, so that runs compare.
 */
import { createHash } from 'node:crypto'
import type { Article } from '../../server/article/article.ts'
import { fuzzyDate } from '../../server/article/bounds.ts'
import type { FuzzyDate } from '../../server/article/fuzzy-date.ts'
import type { Assertion, Fact, Mention, Reading, Span } from '../../server/facts/fact.ts'

/** How much there is: at 1, about 160,000 nodes and 220,000 relationships. */
export interface Size {
  readonly stories: number
  readonly families: number
  readonly regulators: number
}

export const sizeOf = (scale: number): Size => ({
  stories: Math.round(30_000 * scale),
  families: Math.round(21_000 * scale),
  regulators: Math.max(20, Math.round(250 * scale)),
})

export interface Told {
  readonly article: Article
  readonly reading: Reading
}

/** A random-looking whole number below `most`, the same for the same parts. */
export function pick(most: number, ...parts: readonly (string | number)[]): number {
  let hash = 2_166_136_261
  for (const char of parts.join(' ')) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16_777_619)
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_507)
  hash = Math.imul(hash ^ (hash >>> 13), 3_266_489_909)
  return ((hash ^ (hash >>> 16)) >>> 0) % most
}

const one = <T>(things: readonly T[], ...parts: readonly (string | number)[]): T =>
  things[pick(things.length, ...parts)] as T
const chance = (percent: number, ...parts: readonly (string | number)[]): boolean => pick(100, ...parts) < percent

const beginnings = 'Al Bra Cor Del Ev Fal Gar Hal In Jor Kel Lor Mar Nor Or Pel Quin Ros Sol Tor'.split(' ')
const endings = 'der ven mont ick ister don'.split(' ')
const firsts = beginnings.flatMap((beginning) => endings.map((ending) => `${beginning}${ending}`))
const seconds = firsts.map((name) => `${name}s`)
const trades = 'Foods Air Energy Retail Clinics Bank Motors Media Mining Textiles Telecom Insurance'.split(' ')
export const countries = 'FR KR CN US DE GB JP IT ES NL BR IN AU CA SE CH PL SG'.split(' ')
const currencies = ['EUR', 'USD', 'KRW', 'CNY', 'GBP']

/** The nth name, none of which is another one's. */
function nameOf(index: number): string {
  const trade = trades[index % trades.length] ?? ''
  const rest = Math.floor(index / trades.length)
  const [first, second] = [rest % firsts.length, Math.floor(rest / firsts.length) % seconds.length]
  const round = Math.floor(rest / (firsts.length * seconds.length))
  return [firsts[first], seconds[(first * 7 + second) % seconds.length], trade, ...(round > 0 ? [round] : [])].join(' ')
}

/** A group of one to five companies; the first owns the second and third, these own the others. */
const sizes = [1, 2, 3, 4, 5] as const
const mostInFamily = 5
const familySize = (family: number): number => one(sizes, 'family', family)
export const companyName = (family: number, member: number): string => nameOf(family * mostInFamily + member)
const ownerOf = (member: number): number => (member <= 2 ? 0 : member - 2)
const countryOf = (family: number, member: number): string => one(countries, 'country', family, member)
const regulatorName = (regulator: number): string =>
  `${firsts[regulator % firsts.length]} ${one(['Data', 'Market', 'Safety', 'Finance'], 'field', regulator)} Authority ${regulator}`

/** Writes a text line by line, and what is read in it. */
class Writer {
  readonly mentions: Mention[] = []
  readonly facts: Fact[] = []
  #text = ''

  /** Adds a line and gives its place. */
  line(text: string): Span {
    const start = this.#text.length
    this.#text += `${text}\n`
    return { start, end: start + text.length }
  }

  /** A thing that a line speaks of: by some of its words, or as a whole. */
  mention(type: Mention['type'], key: string, line: Span, words?: string): string {
    const at = words === undefined ? line.start : this.#text.indexOf(words, line.start)
    this.mentions.push({ key, type, spans: [{ start: at, end: words === undefined ? line.end : at + words.length }] })
    return key
  }

  says(quote: Span, assertion: Assertion): void {
    this.facts.push({
      ...assertion,
      quote,
      stance: 'REPORTS',
      modality: 'ACTUAL',
      saidBy: null,
      saidOn: null,
      certainty: 'SURE',
      reason: 'Invented to be measured.',
    })
  }

  organization(type: 'Company' | 'Regulator', name: string, line: Span): string {
    const key = this.mention(type, `${type}:${name}`, line, name)
    this.says(line, { predicate: 'NAME', subject: key, value: { name, named: true } })
    return key
  }

  told(title: string, day: string): Told {
    const sha256 = createHash('sha256').update(this.#text).digest('hex')
    const publishedOn = { ...dayOf(day), phrase: day }
    const about = { url: null, publisher: 'The Bench', publishedOnOrigin: 'METADATA', language: 'en' } as const
    return {
      article: { sha256, text: this.#text, title, publishedOn, summarizes: [], ...about },
      // Records of one data set are never joined with each other: what is stored is what was told.
      reading: { rulesVersion: '1', dataSet: 'bench', mentions: this.mentions, facts: this.facts },
    }
  }
}

const dayOf = (day: string): FuzzyDate => ({ edtf: day, earliest: day, latest: day, phrase: day, derived: false })
const plus = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** Mostly days; some months, a few years, and some without any date. */
function dateOf(day: string, ...parts: readonly (string | number)[]): FuzzyDate | null {
  const [year, month] = [day.slice(0, 4), day.slice(0, 7)]
  const precision = pick(100, 'precision', ...parts)
  if (precision < 2) return null
  if (precision >= 15) return dayOf(day)
  const edtf = precision < 5 ? year : month
  return fuzzyDate(edtf, { phrase: edtf })
}

/** What a family's register says: names, kinds, countries, who owns whom. */
export function tellFamily(family: number): Told {
  const writer = new Writer()
  const members = Array.from({ length: familySize(family) }, (_, member) => {
    const name = companyName(family, member)
    const country = countryOf(family, member)
    const line = writer.line(`${name} is registered in ${country}.`)
    const key = writer.organization('Company', name, line)
    writer.says(line, { predicate: 'KIND', subject: key, value: { kind: member === 0 ? 'GROUP' : 'SUBSIDIARY' } })
    writer.says(line, { predicate: 'COUNTRY', subject: key, value: { country } })
    return key
  })
  members.forEach((subject, member) => {
    const object = members[ownerOf(member)]
    if (member === 0 || object === undefined) return
    const line = writer.line(`It owns ${companyName(family, member)}.`)
    const from = dayOf(`${1970 + pick(40, 'since', family, member)}-01-01`)
    writer.says(line, { predicate: 'SUBSIDIARY_OF', subject, object, value: { from, until: null, share: 1 } })
  })
  return writer.told(`Register of ${companyName(family, 0)}`, '1989-06-01')
}

export function tellRegulator(regulator: number): Told {
  const writer = new Writer()
  const line = writer.line(`${regulatorName(regulator)} is an authority.`)
  const key = writer.organization('Regulator', regulatorName(regulator), line)
  writer.says(line, { predicate: 'KIND', subject: key, value: { kind: 'AUTHORITY' } })
  writer.says(line, { predicate: 'COUNTRY', subject: key, value: { country: one(countries, 'authority', regulator) } })
  return writer.told(`Charter of ${regulatorName(regulator)}`, '1989-06-01')
}

/** Every hundredth family has as many stories as a fifth of all the others together. */
function familyOf(story: number, { families }: Size): number {
  const hubs = Math.max(1, Math.round(families / 100))
  return chance(20, 'hub', story) ? pick(hubs, 'which', story) : pick(families, 'family of', story)
}

const kinds = ['DATA_BREACH', 'CYBERATTACK', 'FRAUD', 'OUTAGE', 'ENVIRONMENTAL', 'CONTAMINATION'] as const
const targets = ['customer data', 'the payment system', 'a warehouse', 'the loyalty program', 'patient files']

interface Cast {
  readonly story: number
  readonly name: string
  readonly company: string
  readonly day: string
}

/** What befell a company, who ruled on it, what it cost, and what the company said. */
export function tellStory(story: number, size: Size): Told {
  const writer = new Writer()
  const family = familyOf(story, size)
  const member = pick(familySize(family), 'member', story)
  const name = companyName(family, member)
  const day = plus('1990-01-01', pick(13_000, 'day', story))
  const line = writer.line(`Case ${story} is about ${name}.`)
  const cast = { story, name, company: writer.organization('Company', name, line), day }
  const incident = tellIncident(writer, cast, 'first', day)
  if (member > 0 && chance(20, 'owner', story)) tellOwner(writer, companyName(family, ownerOf(member)), incident)
  if (chance(20, 'second', story)) {
    const second = tellIncident(writer, cast, 'second', plus(day, 40))
    writer.says(line, { predicate: 'LED_TO', subject: incident, object: second, value: { kind: 'CAUSED' } })
  }
  if (chance(50, 'ruling', story)) tellRuling(writer, cast, incident, size)
  if (chance(50, 'statement', story)) tellStatement(writer, cast, incident)
  return writer.told(`Case ${story}`, plus(day, 400))
}

function tellIncident(writer: Writer, { story, name, company }: Cast, which: string, day: string): string {
  const [kind, target] = [one(kinds, 'kind', story, which), one(targets, 'target', story, which)]
  const date = dateOf(day, story, which)
  const line = writer.line(`${name}, ${which}: something happened to ${target}, case ${story}.`)
  const key = writer.mention('Incident', `incident:${which}`, line)
  const country = one(countries, 'touched', story, which)
  writer.says(line, { predicate: 'KIND', subject: key, value: { kind } })
  writer.says(line, { predicate: 'TITLE', subject: key, value: { title: `What befell ${name} (${story}, ${which})` } })
  writer.says(line, { predicate: 'TARGET', subject: key, value: { name: target } })
  writer.says(line, { predicate: 'TOUCHED_COUNTRY', subject: key, value: { country, role: 'AFFECTED' } })
  writer.says(line, { predicate: 'INVOLVED_IN', subject: company, object: key, value: { role: 'VICTIM' } })
  if (date) writer.says(line, { predicate: 'DATE', subject: key, value: date })
  return key
}

function tellOwner(writer: Writer, name: string, incident: string): void {
  const line = writer.line(`${name}, which owns it, was told.`)
  const owner = writer.organization('Company', name, line)
  writer.says(line, { predicate: 'INVOLVED_IN', subject: owner, object: incident, value: { role: 'RESPONSIBLE' } })
}

function tellRuling(writer: Writer, { story, name, company, day }: Cast, incident: string, { regulators }: Size): void {
  const regulator = regulatorName(Math.min(pick(regulators, 'one', story), pick(regulators, 'other', story)))
  const line = writer.line(`${regulator} ruled on ${name} in case ${story}.`)
  const issuer = writer.organization('Regulator', regulator, line)
  const key = writer.mention('Ruling', 'ruling', line)
  const date = dateOf(plus(day, 200), story, 'ruling')
  writer.says(line, { predicate: 'KIND', subject: key, value: { kind: 'FINE' } })
  writer.says(line, { predicate: 'TITLE', subject: key, value: { title: `Ruling on ${name} (${story})` } })
  if (date) writer.says(line, { predicate: 'DATE', subject: key, value: date })
  writer.says(line, { predicate: 'ISSUED', subject: issuer, object: key })
  writer.says(line, { predicate: 'AGAINST', subject: key, object: company })
  writer.says(line, { predicate: 'ABOUT', subject: key, object: incident })
  if (!chance(80, 'penalty', story)) return
  const penalty = tellPenalty(writer, { story, company }, key)
  if (chance(5, 'reduced', story)) tellAppeal(writer, { story, name, day }, key, penalty)
}

function tellPenalty(writer: Writer, { story, company }: Pick<Cast, 'story' | 'company'>, ruling: string): string {
  const specified = chance(85, 'specified', story)
  const [amount, currency] = specified
    ? [1000 * (1 + pick(9000, 'amount', story)), one(currencies, 'currency', story)]
    : [null, null]
  const status = chance(80, 'status', story) ? 'IMPOSED' : 'PROPOSED'
  const line = writer.line(`It has to pay ${currency ?? 'an amount not told'} ${amount ?? ''} in case ${story}.`)
  const key = writer.mention('Penalty', 'penalty', line)
  const phrase = amount === null ? 'an amount not told' : `${currency} ${amount}`
  writer.says(line, { predicate: 'KIND', subject: key, value: { kind: 'FINE' } })
  writer.says(line, { predicate: 'TITLE', subject: key, value: { title: `Penalty (${story})` } })
  writer.says(line, { predicate: 'AMOUNT', subject: key, value: { amount, currency, phrase } })
  writer.says(line, { predicate: 'ON', subject: key, object: company })
  writer.says(line, { predicate: 'IMPOSED', subject: ruling, object: key, value: { status, amount, currency } })
  return key
}

function tellAppeal(
  writer: Writer,
  { story, name, day }: Pick<Cast, 'story' | 'name' | 'day'>,
  ruling: string,
  penalty: string,
): void {
  const line = writer.line(`On appeal by ${name} it became EUR 500 in case ${story}.`)
  const key = writer.mention('Ruling', 'appeal', line)
  writer.says(line, { predicate: 'KIND', subject: key, value: { kind: 'APPEAL_DECISION' } })
  writer.says(line, { predicate: 'TITLE', subject: key, value: { title: `Appeal of ${name} (${story})` } })
  writer.says(line, { predicate: 'DATE', subject: key, value: dayOf(plus(day, 300)) })
  writer.says(line, { predicate: 'REVIEWS', subject: key, object: ruling })
  const value = { status: 'REDUCED', amount: 500, currency: 'EUR' } as const
  writer.says(line, { predicate: 'ALTERED', subject: key, object: penalty, value })
}

function tellStatement(writer: Writer, { story, name, company, day }: Cast, incident: string): void {
  const line = writer.line(`${name} told its customers of case ${story}.`)
  const key = writer.mention('Statement', 'statement', line)
  const date = dateOf(plus(day, 20), story, 'statement')
  writer.says(line, { predicate: 'KIND', subject: key, value: { kind: 'DISCLOSURE' } })
  writer.says(line, { predicate: 'TITLE', subject: key, value: { title: `${name} tells its customers (${story})` } })
  if (date) writer.says(line, { predicate: 'DATE', subject: key, value: date })
  writer.says(line, { predicate: 'MADE', subject: company, object: key })
  writer.says(line, { predicate: 'ABOUT', subject: key, object: incident })
}
