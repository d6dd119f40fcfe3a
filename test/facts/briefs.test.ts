import { describe, expect, test } from 'vitest'
import { read, told } from './incidents-told.ts'

// Every company, event and amount in these texts is invented, and so are the words.
describe('a name that heads a paragraph', () => {
  test.each([
    ['**Larkmoor:** The hotel chain said that hackers had stolen guest data.', 'DATA_BREACH of Larkmoor'],
    ['Larkmoor. The jeweller, owned by Italy’s Tibbins Ltd, lost customer data.', 'DATA_BREACH of Larkmoor'],
    ['**Larkmoor.** The brand of Tibbins Corporation was hit by ransomware.', 'CYBERATTACK of Larkmoor'],
    ['- **Larkmoor Dairy**: raw sewage of the company killed fish.', 'ENVIRONMENTAL of Larkmoor Dairy'],
    ['**Larkmoor Water** was fined £10,000 after it let sewage into a brook.', 'ENVIRONMENTAL of Larkmoor Water'],
    ['1. **Larkmoor** — This grocer sold tainted milk.', 'CONTAMINATION of Larkmoor'],
  ])('is whose it is: “%s”: %s', (text, incident) => {
    expect(told(text)).toEqual([incident])
  })

  test.each([
    ['Findings. The company of Ann Lee kept no records.'],
    ['MILAN — The bank of a village is closed.'],
    ['Oslo. The retailer of the year is a florist.'],
  ])('is no company where it is a heading or a place: “%s”', (text) => {
    expect(read(text).companies).toEqual([])
  })
})

describe('those whom a text lists at last', () => {
  const three = 'Quillmere Air Ltd, Brisanne Air Ltd and Corvane Air Ltd'
  const all = 'Quillmere Air Ltd + Brisanne Air Ltd + Corvane Air Ltd'

  test.each([
    [`The watchdog fined three airlines for a cartel. The fined airlines are ${three}.`, `ANTITRUST of ${all}`],
    [`Three airlines fixed fares. They are ${three}.`, `ANTITRUST of ${all}`],
    [`Three airlines misled customers. The minister named the carriers as ${three}.`, `FRAUD of ${all}`],
    [`The addressees are ${three}. The office alleges that they fixed fares.`, `ANTITRUST of ${all}`],
    [`Airlines agreed on what they would pay agents. The carriers concerned include ${three}.`, `ANTITRUST of ${all}`],
  ])('are whom it tells of: “%s”', (text, incident) => {
    expect(told(text)).toEqual([incident])
  })

  test('are not those that it sets apart', () => {
    const text = 'Quillmere Air Ltd misled customers. The other airlines are Brisanne Air Ltd and Corvane Air Ltd.'
    expect(told(text)).toEqual(['FRAUD of Quillmere Air Ltd'])
  })
})

describe('what is told twice', () => {
  test('of two companies that an act joins is one incident', () => {
    const text =
      'An oil spill of a ship cost Quillmere Lines Ltd $9 million.\n\nThe ship, which belongs to Brisanne Shipping Ltd, ran aground. Tonnes of oil reached the sea.\n\nThe agency fined Quillmere Lines Ltd and Brisanne Shipping Ltd for polluting the sea.'
    expect(told(text)).toEqual(['ENVIRONMENTAL of Quillmere Lines Ltd + Brisanne Shipping Ltd'])
  })

  test('of one of several that fixed prices is not what all of them did', () => {
    const text =
      'Quillmere Cement Ltd, Brisanne Cement Ltd and Corvane Cement Ltd fixed prices in 2012. In 2019 Corvane Cement Ltd rigged a tender.'
    expect(told(text)).toHaveLength(2)
  })
})

describe('an attack', () => {
  test.each([
    ['Quillmere Stores Ltd took down its website because of a security incident.', 'CYBERATTACK'],
    ['Intruders gained access to the servers of Quillmere Stores Ltd.', 'CYBERATTACK'],
    ['Intruders gained access to the servers of Quillmere Stores Ltd. Names and e-mails were stolen.', 'DATA_BREACH'],
    ['Hackers had made public the data of 50,000 customers of Quillmere Stores Ltd.', 'DATA_BREACH'],
    [
      'A gang has put personal data of members, employees and retired nurses of the Quillmere Health Insurance Company online.',
      'DATA_BREACH',
    ],
  ])('is a leak where the text says that data are gone: “%s”: %s', (text, kind) => {
    expect(read(text).incidents.map((one) => one.kind)).toEqual([kind])
  })
})
