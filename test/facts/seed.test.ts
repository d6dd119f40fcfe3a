import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Article } from '../../server/article/article.ts'
import { readArticle } from '../../server/article/read-article.ts'
import type { Fact, Reading } from '../../server/facts/fact.ts'
import { factsFile } from '../../server/facts/facts-file.ts'
import { readFacts } from '../../server/facts/read-facts.ts'

const doc = 'seeds/articles/dior-and-its-chinese-data-season-2.md'
const group = 'company:lvmh'
const brand = 'company:dior'
const subsidiary = 'company:dior-s-shanghai-subsidiary'
const authority = 'regulator:chinese-public-security-authority'
const leak = 'incident:data_breach'
const transfer = 'incident:illegal_transfer'
const account = 'incident:account_takeover'
const accusation = 'ruling:accusation'
const penalty = 'penalty:administrative_penalty'
const disclosure = 'statement:disclosure'

const flagship = 'the flagship brand of the LVMH group'
const unnamed = 'The Shanghai-based subsidiary of the LVMH group’s flagship brand'
const accusing = 'accusing it of illegally transferring its customers’ personal data to its headquarters in France'
const published = `the latter published a statement ${accusing}`
const lead = `${flagship} has been accused by the Chinese public security authorities of illegally transferring this data to its headquarters in France`
const accessed = 'an unauthorized third party had accessed customer data'
const informed = `Dior informed its Chinese (and South Korean) customers that ${accessed}`
const notHacked = 'no financial information (bank details, IBAN numbers, or credit card information) had been hacked'
const hacked =
  'Dior’s official Instagram account was hacked earlier this year to promote a fake cryptocurrency supposedly called Dior official coin'
const imposing = 'it would impose an administrative penalty on the luxury fashion house'
const steps = 'immediately taken steps to contain the incident'
const declined = 'Dior declined to comment on the matter'
const mentioned =
  'Le JingDaily mentioned the “risk of undermining brand loyalty in a segment where discretion is paramount,”'
const theAuthority = { by: 'Chinese Public Security Authority', on: '2025-09-09' }
const theCompany = { by: 'Dior', on: '2025-21' }
const theArticle = { by: null, on: null }

/** Subject, predicate, what of it, quote, who says it and on which day. */
const expected: readonly (readonly [string, Fact['predicate'], unknown, string, { by: string | null; on: string | null }])[] = [
  [group, 'NAME', { name: 'LVMH', named: true }, 'LVMH', theArticle],
  [group, 'KIND', { kind: 'GROUP' }, 'the LVMH group', theArticle],
  [brand, 'NAME', { name: 'Dior', named: true }, 'Dior', theArticle],
  [brand, 'KIND', { kind: 'BRAND' }, flagship, theArticle],
  [brand, 'DESCRIPTION', { text: flagship }, flagship, theArticle],
  [brand, 'SUBSIDIARY_OF', group, flagship, theArticle],
  [subsidiary, 'NAME', { name: 'Dior’s Shanghai subsidiary', named: false }, unnamed, theArticle],
  [subsidiary, 'DESCRIPTION', { text: unnamed }, unnamed, theArticle],
  [subsidiary, 'KIND', { kind: 'SUBSIDIARY' }, unnamed, theArticle],
  [subsidiary, 'SUBSIDIARY_OF', brand, unnamed, theArticle],
  [authority, 'NAME', { name: 'Chinese Public Security Authority', named: true }, 'Chinese Public Security Authority', theArticle],
  [authority, 'ALIAS', { name: 'Chinese public security authorities' }, 'Chinese public security authorities', theArticle],
  [authority, 'COUNTRY', { country: 'CN' }, 'Chinese Public Security Authority', theArticle],
  [authority, 'KIND', { kind: 'AUTHORITY' }, 'Chinese Public Security Authority', theArticle],
  [leak, 'KIND', { kind: 'DATA_BREACH' }, accessed, theCompany],
  [leak, 'TARGET', { name: 'customer data' }, accessed, theCompany],
  [leak, 'ACTOR', { name: null, kind: 'EXTERNAL', phrase: 'an unauthorized third party' }, accessed, theCompany],
  [brand, 'INVOLVED_IN', { role: 'VICTIM' }, informed, theCompany],
  [leak, 'DATE', '2025-05', 'causing a data leak in May', theAuthority],
  [leak, 'DATE', '[..2025-05-31]', `Last spring, ${informed}`, theCompany],
  [leak, 'TOUCHED_COUNTRY', { country: 'CN', role: 'AFFECTED' }, informed, theCompany],
  [leak, 'TOUCHED_COUNTRY', { country: 'KR', role: 'AFFECTED' }, informed, theCompany],
  [leak, 'DATA_TYPE', { type: 'PERSONAL_DATA', taken: 'YES' }, accessed, theCompany],
  [leak, 'DATA_TYPE', { type: 'FINANCIAL', taken: 'NO' }, notHacked, theCompany],
  [leak, 'DATA_TYPE', { type: 'BANK_DETAILS', taken: 'NO' }, notHacked, theCompany],
  [leak, 'DATA_TYPE', { type: 'IBAN', taken: 'NO' }, notHacked, theCompany],
  [leak, 'DATA_TYPE', { type: 'PAYMENT_CARD', taken: 'NO' }, notHacked, theCompany],
  [transfer, 'KIND', { kind: 'ILLEGAL_TRANSFER' }, accusing, theAuthority],
  [transfer, 'TARGET', { name: 'customer data' }, accusing, theAuthority],
  [transfer, 'DATE', '[..2025-05-31]', 'causing a data leak in May', theAuthority],
  [transfer, 'TOUCHED_COUNTRY', { country: 'FR', role: 'DESTINATION' }, accusing, theAuthority],
  [subsidiary, 'INVOLVED_IN', { role: 'SENDER' }, published, theAuthority],
  [brand, 'INVOLVED_IN', { role: 'RECIPIENT' }, published, theAuthority],
  [brand, 'INVOLVED_IN', { role: 'RECIPIENT' }, lead, theAuthority],
  [transfer, 'LED_TO', leak, `${accusing}, causing a data leak in May`, theAuthority],
  [account, 'KIND', { kind: 'ACCOUNT_TAKEOVER' }, hacked, theArticle],
  [account, 'TARGET', { name: 'Instagram account' }, hacked, theArticle],
  [account, 'DATE', '[2025-01-01..2025-09]', hacked, theArticle],
  [brand, 'INVOLVED_IN', { role: 'VICTIM' }, hacked, theArticle],
  [accusation, 'KIND', { kind: 'ACCUSATION' }, published, theAuthority],
  [accusation, 'DATE', '2025-09-09', `On September 9, ${published}`, theAuthority],
  [authority, 'ISSUED', accusation, published, theAuthority],
  [authority, 'ISSUED', accusation, lead, theAuthority],
  [accusation, 'AGAINST', subsidiary, published, theAuthority],
  [accusation, 'AGAINST', brand, lead, theAuthority],
  [accusation, 'ABOUT', transfer, published, theAuthority],
  [accusation, 'FINDING', { text: 'Did not carry out the required security assessments before transferring the data abroad', outcome: 'VIOLATION' }, 'Dior did not carry out the required security assessments before transferring the data abroad', theAuthority],
  [accusation, 'FINDING', { text: 'Did not inform users', outcome: 'VIOLATION' }, 'did not inform users', theAuthority],
  [accusation, 'FINDING', { text: 'Did not encrypt the data in accordance with regulations', outcome: 'VIOLATION' }, 'did not inform users or encrypt the data in accordance with regulations', theAuthority],
  [penalty, 'KIND', { kind: 'ADMINISTRATIVE_PENALTY' }, imposing, { by: theAuthority.by, on: null }],
  [penalty, 'ON', brand, imposing, { by: theAuthority.by, on: null }],
  [penalty, 'AMOUNT', { amount: null, currency: null, phrase: 'without specifying the amount' }, `${imposing}, without specifying the amount`, { by: theAuthority.by, on: null }],
  [accusation, 'IMPOSED', { status: 'ANNOUNCED', amount: null, currency: null }, imposing, { by: theAuthority.by, on: null }],
  [penalty, 'DATE', '[2025-09-09..2025-09-30]', imposing, { by: theAuthority.by, on: null }],
  [disclosure, 'KIND', { kind: 'DISCLOSURE' }, informed, theCompany],
  [disclosure, 'DATE', '2025-21', `Last spring, ${informed}`, theCompany],
  [disclosure, 'DATE', '2025-05', 'Last May, when the leak of its customer data was revealed', theArticle],
  [disclosure, 'ABOUT', leak, informed, theCompany],
  [brand, 'MADE', disclosure, informed, theCompany],
  ['statement:cooperates', 'KIND', { kind: 'COOPERATES' }, steps, theCompany],
  ['statement:cooperates', 'DATE', '2025-21', steps, theCompany],
  [brand, 'MADE', 'statement:cooperates', steps, theCompany],
  ['statement:no_comment', 'KIND', { kind: 'NO_COMMENT' }, declined, { by: 'Dior', on: null }],
  ['statement:no_comment', 'ABOUT', accusation, declined, { by: 'Dior', on: null }],
  ['statement:no_comment', 'DATE', '[2025-09-09..2025-09-30]', declined, { by: 'Dior', on: null }],
  ['statement:comment', 'BY', { name: 'Le JingDaily', kind: 'MEDIA', mention: null }, mentioned, { by: 'Le JingDaily', on: '2025-05' }],
  ['statement:comment', 'ABOUT', leak, mentioned, { by: 'Le JingDaily', on: '2025-05' }],
] // prettier-ignore

let article: Article
let reading: Reading
beforeAll(async () => {
  article = await readArticle(doc)
  reading = readFacts(article)
})

const quoteOf = (fact: Fact) => article.text.slice(fact.quote.start, fact.quote.end)

function says(fact: Fact, what: unknown): boolean {
  if ('object' in fact && fact.object === what) return true
  if (!('value' in fact)) return false
  return typeof what === 'string' ? fact.predicate === 'DATE' && fact.value.edtf === what : isEqual(fact.value, what)
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

describe('the seed article says', () => {
  test.each(expected)('%s %s %j: “%s”', (subject, predicate, what, quote, { by, on }) => {
    const those = reading.facts.filter(
      (fact) => fact.subject === subject && fact.predicate === predicate && says(fact, what),
    )
    const fact = those.find((one) => quoteOf(one) === quote)
    expect(those.map(quoteOf)).toContain(quote)
    expect({ by: fact?.saidBy?.name ?? null, on: fact?.saidOn?.edtf ?? null }).toEqual({ by, on })
    expect(fact).toMatchObject({ certainty: 'SURE', modality: 'ACTUAL' })
    expect(fact?.reason).toMatch(/^\S.*\.$/)
  })

  test('who is accused: an accusation is one, and no fact of the article', () => {
    const said = reading.facts.filter((fact) => fact.subject === transfer || fact.subject === accusation)
    expect(
      new Set(said.filter(({ predicate }) => !['FINDING', 'IMPOSED'].includes(predicate)).map(({ stance }) => stance)),
    ).toEqual(new Set(['ACCUSES']))
  })

  test('dates that follow from others only with a mark and without words', () => {
    const dates = reading.facts.filter((fact) => fact.predicate === 'DATE')
    for (const { value } of dates) expect(value.derived).toBe(value.phrase === null)
    expect(dates.filter(({ value }) => !article.text.includes(value.phrase ?? ''))).toEqual([])
  })

  test('that the hacked account has no tie to the leak', () => {
    expect(reading.facts.filter((fact) => fact.predicate === 'LED_TO')).toHaveLength(1)
  })

  test('nothing of agencies, papers and networks as companies', () => {
    const names = reading.facts.flatMap((fact) =>
      fact.predicate === 'NAME' || fact.predicate === 'ALIAS' ? [fact.value.name] : [],
    )
    expect(names.toSorted()).toEqual([
      'Chinese Public Security Authority',
      'Chinese public security authorities',
      'Dior',
      'Dior’s Shanghai subsidiary',
      'LVMH',
    ])
  })

  test('what the facts file beside it holds', async () => {
    const file: unknown = JSON.parse(await readFile('seeds/facts/dior-and-its-chinese-data-season-2.json', 'utf8'))
    expect(factsFile(doc, article, reading)).toEqual(file)
  })
})
