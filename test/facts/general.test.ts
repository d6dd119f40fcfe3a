import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../server/article/article.ts'
import { parseArticle } from '../../server/article/read-article.ts'
import { factsFile, type FactsFile } from '../../server/facts/facts-file.ts'
import { readFacts } from '../../server/facts/read-facts.ts'

// Every company, event and amount in these texts is invented, and so are the words.
const telecom = article(
  '2024-06-15',
  `On June 3, the Norwegian data protection authority fined Fjordlys Telecom NOK 4.5 million over a data breach that exposed 12,400 customers.
Fjordlys Telecom, a subsidiary of Vardø Holding, said that no card numbers had been stolen.
The company said it would appeal.`,
)
const cheese = article(
  '2023-11',
  'Brisanne Foods was fined €1.2 million by the Lyon Commercial Court over salmonella in its cheese. Brisanne Foods denied the allegations.',
)
const bank = article(
  '2024-03-20',
  `Talvik Bank apologized after hackers stole customer data in February.
Talvik Bank told Agence France-Presse that more than 30,000 customers in Germany and Finland were affected.
Under the law, Talvik Bank could be fined up to €10 million.`,
)
const shop = article(
  '2022-05-02',
  `The Singapore privacy regulator opened an investigation into Merlion Cart Pte Ltd. The watchdog proposed a fine of $10,000 on Merlion Cart.
Merlion Cart did not respond to a request for comment by Reuters.`,
)
const cement = article(
  null,
  'On 9 September, the Spanish competition authority accused Roble Cement of price fixing. Roble Cement declined to comment.',
)
const airline = article(
  '2025-02-10',
  'Quillmere Airlines suffered a cyberattack on January 14, causing an outage. The carrier is cooperating with investigators.',
)
const energy = article(
  '2024-10-01',
  'Marram Energy denied any data breach. No cyberattack had taken place, Marram Energy said.',
)
const clinic = article(
  '2025-04',
  'According to the French regulator, Olmes Santé failed to encrypt medical records and failed to notify patients. The regulator fined Olmes Santé 800,000 euros last spring. The Italian unit of Olmes Santé was not fined.',
)

const port = article(
  '2024-06-15',
  `Skagen Port said its customer data were stolen on 2 March 2024, and the breach was discovered on 7 May.
On 12 June, the Danish data protection authority identified the breach at Skagen Port as a violation.`,
)

describe('a discovery', () => {
  test('has a day of its own, which is not the day of the incident', () => {
    expect(read(port).incidents).toMatchObject([
      { kind: 'DATA_BREACH', companies: ['company:skagen-port'], edtf: '2024-03-02', discovered: '2024-05-07' },
    ])
  })

  test('bounds the day of an incident without one', () => {
    const quay = article('2024-06-15', 'Skagen Port detected unauthorized access to customer data on 7 May 2024.')
    expect(read(quay).incidents).toMatchObject([{ edtf: '[..2024-05-07]', discovered: '2024-05-07' }])
  })

  test('of an authority is not the victim’s', () => {
    const late = article(
      '2024-06-15',
      'The Danish data protection authority discovered the data breach at Skagen Port on 7 May 2024.',
    )
    expect(read(late).incidents[0]?.edtf).toBe('[..2024-05-07]')
    expect(read(late).incidents[0]).not.toHaveProperty('discovered')
  })
})

describe('a company with the name of another and a place', () => {
  const parent = (text: string) =>
    read(article('2024-06-15', text)).companies.find(({ key }) => key.endsWith('seoul'))?.parent

  test('belongs to it where the text ties both to one event, and not by its name alone', () => {
    expect(
      parent('Skagen Foods suffered a data breach on 2 March 2024. Skagen Foods Seoul apologized for the breach.'),
    ).toBe('company:skagen-foods')
    expect(
      parent('Skagen Foods suffered a data breach on 2 March 2024. Skagen Foods Seoul was fined €2 million.'),
    ).toBeUndefined()
  })
})

describe('a fine', () => {
  test('has its amount, its currency, its company and its regulator', () => {
    expect(read(telecom).penalties).toMatchObject([
      {
        amount: 4_500_000,
        currency: 'NOK',
        status: 'IMPOSED',
        on: ['company:fjordlys-telecom'],
        ruling: 'ruling:fine',
      },
    ])
    expect(read(telecom).rulings).toMatchObject([
      { kind: 'FINE', regulators: ['regulator:norwegian-data-protection-authority'], edtf: '2024-06-03' },
    ])
    expect(read(clinic).penalties).toMatchObject([{ amount: 800_000, currency: 'EUR' }])
  })

  test('imposed by a court is a ruling of that court, about what was wrong', () => {
    const { rulings, regulators, incidents, penalties } = read(cheese)
    expect(regulators).toMatchObject([{ names: ['Lyon Commercial Court'], country: 'FR' }])
    expect(rulings).toMatchObject([
      {
        regulators: ['regulator:lyon-commercial-court'],
        against: ['company:brisanne-foods'],
        about: ['incident:contamination'],
      },
    ])
    expect(incidents).toMatchObject([{ kind: 'CONTAMINATION', companies: ['company:brisanne-foods'] }])
    expect(penalties).toMatchObject([{ amount: 1_200_000, currency: 'EUR' }])
  })

  test('that could be imposed is a maximum: it is kept and makes no penalty', () => {
    expect(read(bank).penalties).toEqual([])
    const maximum = readFacts(bank).facts.filter((fact) => fact.modality === 'MAXIMUM')
    expect(maximum.map((fact) => fact.predicate)).toEqual(['KIND', 'ON', 'AMOUNT'])
  })

  test('that is proposed is proposed, and dollars are those of the country', () => {
    expect(read(shop).penalties).toMatchObject([{ status: 'PROPOSED', amount: 10_000, currency: 'SGD' }])
  })

  test('that was not imposed is none', () => {
    expect(read(clinic).rulings).toMatchObject([{ against: ['company:olmes-santé'] }])
  })
})

describe('a leak', () => {
  test('counts whom it touched, exactly or at least', () => {
    expect(read(telecom).incidents).toMatchObject([{ kind: 'DATA_BREACH', affected: 12_400 }])
    expect(read(bank).incidents).toMatchObject([{ affected: 30_000, countries: ['DE', 'FI'], edtf: '2024-02' }])
    expect(readFacts(bank).facts.find((fact) => fact.predicate === 'AFFECTED')).toMatchObject({
      value: { min: 30_000, max: null, qualifier: 'AT_LEAST' },
    })
  })

  test('without card numbers took none', () => {
    expect(read(telecom).incidents).toMatchObject([{ notDataTypes: ['PAYMENT_CARD'], dataTypes: [] }])
  })

  test('that is denied has not happened', () => {
    expect(read(energy)).toMatchObject({ incidents: [], statements: [{ gist: 'DENIAL', by: 'company:marram-energy' }] })
  })

  test('was done by hackers where the text says so', () => {
    expect(readFacts(bank).facts.find((fact) => fact.predicate === 'ACTOR')).toMatchObject({
      value: { name: null, kind: 'EXTERNAL', phrase: 'hackers' },
    })
  })
})

describe('a company', () => {
  test('is who "the company" and "the carrier" are', () => {
    expect(read(telecom).statements).toMatchObject([
      { gist: 'WILL_APPEAL', by: 'company:fjordlys-telecom', about: 'ruling:fine' },
    ])
    expect(read(airline).statements).toMatchObject([{ gist: 'COOPERATES', by: 'company:quillmere-airlines' }])
  })

  test('belongs to another where the text says so, named or not', () => {
    expect(read(telecom).companies).toMatchObject([
      { key: 'company:fjordlys-telecom', parent: 'company:vardø-holding' },
      { key: 'company:vardø-holding' },
    ])
    expect(read(clinic).companies).toMatchObject([
      { names: ['Olmes Santé'] },
      { names: ['Olmes Santé’s Italian unit', 'Italian unit of Olmes Santé'], parent: 'company:olmes-santé' },
    ])
  })

  test.each([
    ['Inspectors fined Alder (Millbrook) Pty Ltd $3 million.', 'Alder (Millbrook) Pty Ltd'],
    ['The regulator fined alder B.V. €3 million.', 'alder B.V.'],
    ['The regulator fined de Quillbank N.V. €3 million.', 'de Quillbank N.V.'],
    ['The regulator fined Quillmere Food and Beverage €3 million.', 'Quillmere Food and Beverage'],
  ])('has all of its name: %s', (text, name) => {
    expect(read(article(null, text)).companies.map(({ names }) => names[0])).toEqual([name])
  })

  test('is no news agency', () => {
    for (const text of [bank, shop]) expect(read(text).companies).toHaveLength(1)
  })

  test('that apologizes, says who was affected, denies or says nothing made a statement', () => {
    expect([bank, cheese, shop].flatMap((text) => read(text).statements.map(({ gist }) => gist))).toEqual([
      'APOLOGY',
      'DISCLOSURE',
      'DENIAL',
      'NO_COMMENT',
    ])
  })

  test('whose own words no verb of saying brings may have said them: a person tells', () => {
    const said = parseArticle('Wendle Foods Ltd was hacked. Wendle Foods Ltd sees “no reason at all to worry”.', 'text')
    const made = readFacts(said).facts.filter((fact) => fact.predicate === 'MADE')
    expect(made).toMatchObject([{ certainty: 'CANDIDATE' }])
    expect(read(said).statements).toEqual([])
  })
})

describe('a regulator', () => {
  test('says what was left undone, point by point', () => {
    const findings = readFacts(clinic).facts.flatMap((fact) => (fact.predicate === 'FINDING' ? [fact.value.text] : []))
    expect(findings).toEqual(['Failed to encrypt medical records', 'Failed to notify patients'])
  })

  test('that investigates has not found anything', () => {
    expect(read(shop).rulings).toMatchObject([
      { kind: 'INVESTIGATION', against: ['company:merlion-cart-pte-ltd'] },
      { kind: 'ACCUSATION', against: ['company:merlion-cart-pte-ltd'] },
    ])
  })
})

describe('a date', () => {
  test('without a year in an article without a date gets none', () => {
    expect(read(cement).rulings).toMatchObject([{ kind: 'ACCUSATION', edtf: 'XXXX-09-09' }])
  })

  test('without a year is the last one before the article', () => {
    expect(read(airline).incidents).toMatchObject([{ kind: 'CYBERATTACK', edtf: '2025-01-14' }, { kind: 'OUTAGE' }])
    expect(read(clinic).rulings).toMatchObject([{ edtf: '2024-21' }])
  })
})

test('one event causes another where a sentence says so', () => {
  expect(read(airline).links).toEqual([{ from: 'incident:cyberattack', to: 'incident:outage', kind: 'CAUSED' }])
})

test('no rule and no word list knows the seed article', async () => {
  const folder = 'server/facts'
  const files = (await readdir(folder, { recursive: true })).filter((name) => /\.(?:ts|json)$/.test(name))
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))
  const named = files.filter((_, i) => /dior|lvmh|jingdaily|xiaohongshu|rednote|unsplash/i.test(texts[i] ?? ''))
  expect(files.length).toBeGreaterThan(20)
  expect(named).toEqual([])
})

function article(published: string | null, text: string): Article {
  return parseArticle(published === null ? text : `---\npublished: ${published}\n---\n${text}`, 'markdown')
}

function read(of: Article): FactsFile {
  return factsFile('text', of, readFacts(of))
}
