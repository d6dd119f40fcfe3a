import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../server/article/read-article.ts'
import { factsFile, type FactsFile } from '../../server/facts/facts-file.ts'
import { readFacts } from '../../server/facts/read-facts.ts'

// Every company, event and amount in these texts is invented, and so are the words.
function incidentsOf(text: string): FactsFile['incidents'] {
  const article = parseArticle(text, 'text')
  return factsFile('text', article, readFacts(article)).incidents
}

const between =
  'Nobody was surprised. The firm is old. It has two offices. A lawyer spoke. The hall was full. It rained.'

describe('what a text says of the one leak that it tells', () => {
  test('is told by a list of kinds of data, however far behind', () => {
    const text = `Hackers stole customer data of Quillmere Bank. ${between} Names, citizen service numbers and lab results went with them.`
    expect(incidentsOf(text)).toMatchObject([{ dataTypes: ['PERSONAL_DATA', 'NAME', 'GOVERNMENT_ID', 'HEALTH'] }])
  })

  test('is not told by a sentence about another company', () => {
    const text = `Hackers stole customer data of Quillmere Bank. ${between} Brisanne Foods asks its cooks for names and phone numbers.`
    expect(incidentsOf(text)[0]?.dataTypes).not.toContain('PHONE')
  })

  test('leaves a password that was missing alone', () => {
    const text = 'Customer data of Quillmere Bank were leaked. The database had no password.'
    expect(incidentsOf(text)).toMatchObject([{ dataTypes: ['PERSONAL_DATA'], notDataTypes: [] }])
  })
})

describe('an incident that only an act against a company tells of', () => {
  test('has its data and those whom it touched', () => {
    const text =
      'The Personal Data Protection Commission fined Quillmere Hotels Pte Ltd S$31,000. A stranger came in. He read the records of 4,200 members: names, e-mail addresses, telephone numbers.'
    expect(incidentsOf(text)).toMatchObject([
      { kind: 'DATA_BREACH', affected: 4200, dataTypes: ['PERSONAL_DATA', 'NAME', 'EMAIL', 'PHONE'] },
    ])
  })
})

describe('those whom an incident touched', () => {
  test.each([
    ['Hackers stole patient data of Quillmere Clinics Ltd, a chain with more than 400,000 patients.', null],
    ['Hackers struck Quillmere Clinics Ltd. On 3 December 2019 staff noticed the hack.', null],
    [
      'Hackers stole customer data of Quillmere Power Ltd. The utility believes that 280,000 customers, more than half of all, are affected.',
      280_000,
    ],
    ['Hackers stole customer data of Quillmere Power Ltd; up to 50,000 people are thought to be affected.', 50_000],
  ])('“%s”', (text, affected) => {
    expect(incidentsOf(text)).toMatchObject([{ affected }])
  })
})

const blackout = `Shortly after three in the morning the machines of Quillmere Cloud forgot where to find one another. Shops and banks fell silent, screens stayed black and terminals in the shops froze at the counter. Customers stood there without money and could not get cash. Quillmere Cloud spoke of errors in its network. Its technicians worked through the morning, and towards noon connections came back. Phones, payments and calls had been dead for hours across the country, until the servers were restored. Quillmere Cloud said the backlog of payments and messages took longer.`

describe('a text without a word that any rule knows', () => {
  test('tells what all its words speak for, of the company that it names most', () => {
    expect(incidentsOf(blackout)).toMatchObject([{ kind: 'OUTAGE', companies: ['company:quillmere-cloud'] }])
  })

  test('tells of nothing where it denies it', () => {
    const text = `${'Quillmere Bank keeps the data of its customers on servers in two cities and looks after them well. '.repeat(3)}There was no data breach at Quillmere Bank. Hackers did not steal data. No records were exposed.`
    expect(incidentsOf(text)).toEqual([])
  })
})
