import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../server/article/read-article.ts'
import { factsFile, type FactsFile } from '../../server/facts/facts-file.ts'
import { readFacts } from '../../server/facts/read-facts.ts'

// Every company, event and amount in these texts is invented, and so are the words.
function read(text: string): FactsFile {
  const article = parseArticle(text, 'text')
  return factsFile('text', article, readFacts(article))
}

const dataIn = (text: string) => {
  const [incident] = read(text).incidents
  return { taken: incident?.dataTypes.filter((type) => type !== 'PERSONAL_DATA'), not: incident?.notDataTypes }
}
const kindsIn = (text: string) => read(text).incidents.map(({ kind }) => kind)

describe('an incident', () => {
  test.each([
    ['Quillmere Bank sent a customer the contract of somebody else.', 'DATA_BREACH'],
    ['The records of Quillmere Clinics Ltd could be read without a password.', 'DATA_BREACH'],
    ['At Quillmere Oil Ltd, 900 barrels of crude ended up on the beach.', 'ENVIRONMENTAL'],
    ['A diesel tank of Quillmere Oil Ltd gave way.', 'ENVIRONMENTAL'],
    ['Quillmere Foods Ltd and Brisanne Foods Ltd had coordinated how they would raise prices.', 'ANTITRUST'],
    ['Customers of Quillmere Telecom Ltd could not get through to emergency services.', 'OUTAGE'],
    ['Quillmere Marine Ltd passed the money to officials.', 'BRIBERY'],
    ['At Quillmere Bank, unauthorized withdrawals were seen.', 'ACCOUNT_TAKEOVER'],
    ['At Quillmere Bakery Ltd, a machine took off the top of a worker’s finger.', 'LABOR'],
    ['Quillmere Motors Ltd called back a million cars.', 'SAFETY_DEFECT'],
  ])('is told by “%s”: %s', (text, kind) => {
    expect(kindsIn(text)).toEqual([kind])
  })

  test.each([
    ['The right of Quillmere Oil Ltd to a fair hearing had been breached.'],
    ['The systems of Quillmere Bank have not been compromised.'],
    ['Quillmere Gravel Ltd dug sand without a permit.'],
    ['Whether data of Quillmere Bank were stolen remains an open question.'],
    ['Quillmere Bank warned against fraud and phishing.'],
    ['Quillmere Bank sells software that protects against ransomware and data breaches.'],
    ['Quillmere Bank hired a head of compliance to strengthen its controls against money laundering.'],
    ['Federal law forbids retaliation against workers, Quillmere Bank said.'],
    ['If the servers of Quillmere Bank were hacked, customers would be told.'],
    ['There is no sign so far that customer data of Quillmere Bank were accessed.'],
  ])('is not told by “%s”', (text) => {
    expect(kindsIn(text)).toEqual([])
  })

  test.each([
    ['Listeria was found at Quillmere Foods Ltd. Quillmere Foods Ltd recalled its products.', 'CONTAMINATION'],
    ['An explosion struck Quillmere Resins Ltd. Three workers of Quillmere Resins Ltd were hurt.', 'EXPLOSION'],
    ['Quillmere Bank was hacked. Customer data of Quillmere Bank were stolen.', 'DATA_BREACH'],
    ['Ransomware hit Quillmere Bank. Customer data of Quillmere Bank were stolen.', 'DATA_BREACH'],
    ['Ransomware hit Quillmere Bank. Nothing was taken from Quillmere Bank.', 'CYBERATTACK'],
  ])('is one with what came of it: “%s”', (text, kind) => {
    expect(kindsIn(text)).toEqual([kind])
  })

  test.each([
    [
      'Quillmere Water Ltd let sewage run into a river for days. Fish died. Quillmere Water Ltd has replaced a faulty pump.',
      ['ENVIRONMENTAL'],
    ],
    [
      'A cartel of Quillmere Cement Ltd ran from 1981 to 2002. Its cartel raised prices. A fire at Quillmere Cement Ltd had destroyed papers.',
      ['ANTITRUST'],
    ],
    [
      'Customer data of Quillmere Bank were stolen. Criminals sell the data of Quillmere Bank. The Instagram account of Quillmere Bank was hacked too.',
      ['DATA_BREACH', 'ACCOUNT_TAKEOVER'],
    ],
  ])('stands alone where another is only named beside it, and names no account: %s', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds)
  })

  test('is dated by the clause that goes on about it, not by the act', () => {
    const [incident] = read(
      'Kenya’s data authority fined Quillmere Bank €3 million on 27 March 2024 for a data breach that happened on 4 August 2022.',
    ).incidents
    expect(incident?.edtf).toBe('2022-08-04')
  })

  test('befell the company that is named only behind it', () => {
    const [incident] = read(
      'Hackers have stolen data of customers, the retailer said on Tuesday. Quillmere Stores Ltd has told the police. Quillmere Stores Ltd runs 300 shops.',
    ).incidents
    expect(incident?.companies).toEqual(['company:quillmere-stores-ltd'])
  })

  test('holds no data that only opened the door', () => {
    expect(
      dataIn(
        'An intruder used stolen credentials at Quillmere Stores Ltd and took records of customers with medical notes.',
      ).taken,
    ).toEqual(['HEALTH'])
  })

  test('has the day to which the story is said to go back', () => {
    const [incident] = read('The story goes back to 6 September 2021. Ransomware hit Quillmere Bank.').incidents
    expect(incident).toMatchObject({ kind: 'CYBERATTACK', edtf: '2021-09-06' })
  })

  test('lies where it is said to have happened, not where its company is from', () => {
    const [incident] = read('The German group Quillmere Oil Ltd was blamed for an oil spill in Peru.').incidents
    expect(incident?.countries).toEqual(['PE'])
  })

  test.each([
    ['A blast tore through the works of Quillmere Resins Ltd. Kenya’s police are looking into it.', ['KE']],
    ['A blast tore through the works of Quillmere Resins Ltd. Kenya’s police and Ghana’s police look into it.', []],
    [
      'An outage at Quillmere Telecom Ltd cut off phones across the country. Ghana’s ministry wants to know why.',
      ['GH'],
    ],
    ['Bids were rigged by Quillmere Roads Ltd. Ghana’s ministry wants to know why.', []],
    ['Quillmere Air Ltd was fined in the Auckland District Court for misleading passengers.', []],
  ])('lies where the text plays if it happened at a place: %s', (text, countries) => {
    expect(read(text).incidents[0]?.countries).toEqual(countries)
  })

  test('is what the ruling told beside it is about, and then the companies ruled against had a part in it', () => {
    const { incidents, rulings } = read(
      'Two bakers had run a cartel for years. On 3 May 2024, the Bundeskartellamt fined Quillmere Foods Ltd and Brisanne Foods Ltd €2 million.',
    )
    expect(incidents).toMatchObject([
      {
        kind: 'ANTITRUST',
        companies: ['company:quillmere-foods-ltd', 'company:brisanne-foods-ltd'],
        countries: [],
      },
    ])
    expect(rulings).toMatchObject([{ kind: 'FINE', about: [incidents[0]?.key] }])
  })
})

describe('an incident told before', () => {
  test.each([
    ['A blast tore through Quillmere Resins Ltd. Police came. The explosion injured 40 people.', 'EXPLOSION', null, 40],
    [
      'An outage hit Quillmere Telecom Ltd. It is sorry. The disruption began on 3 May 2024.',
      'OUTAGE',
      '2024-05-03',
      null,
    ],
    [
      'Oil spilled from a tank of Quillmere Oil Ltd. The leak began on 3 May 2024.',
      'ENVIRONMENTAL',
      '2024-05-03',
      null,
    ],
  ])('is what “the” goes back to: %s', (text, kind, edtf, affected) => {
    expect(read(text).incidents).toMatchObject([{ kind, edtf, affected }])
  })

  test('is what the law on data that was broken comes to, where data was sent abroad', () => {
    const text =
      'The watchdog fined Quillmere Shoes Ltd over the illegal transfer of customer data. ' +
      'Papers write of violations of the Personal Information Protection Law by Quillmere Shoes Ltd.'
    expect(read(text).incidents.map(({ kind }) => kind)).toEqual(['ILLEGAL_TRANSFER'])
  })

  test('is another than one of the same sort a month later', () => {
    const text = 'Quillmere Bank had an outage on 3 May 2024, following an outage on 2 March 2024.'
    expect(read(text).incidents.map(({ edtf }) => edtf)).toEqual(['2024-05-03', '2024-03-02'])
  })

  test('is that of whoever the sentence is about, past an aside', () => {
    const text = 'Quillmere Bank, a lender owned by Brisanne Group, suffered a data breach.'
    expect(read(text).incidents.map(({ companies }) => companies)).toEqual([['company:quillmere-bank']])
  })
})

describe('incidents of one sort', () => {
  const companiesOf = (text: string) => read(text).incidents.map(({ companies }) => companies.join(' '))

  test('are told apart by the company that each paragraph is about', () => {
    const text =
      'Customer data of Quillmere Bank were stolen.\n\nBrisanne Clinics Ltd wrote to its patients. Medical records had been exposed.'
    expect(companiesOf(text)).toEqual(['company:quillmere-bank', 'company:brisanne-clinics-ltd'])
  })

  test('are told apart by days that lie far from each other', () => {
    const text =
      'In March 2019 an outage hit Quillmere Telecom Ltd. In June 2023 Quillmere Telecom Ltd had a network failure.'
    expect(read(text).incidents.map(({ edtf }) => edtf)).toEqual(['2019-03', '2023-06'])
  })

  test('are one where the text goes on about "the breach", whoever it names there', () => {
    const text =
      'Customer data of Quillmere Bank were stolen. Brisanne Security Ltd was called in. The breach took a week.'
    expect(companiesOf(text)).toEqual(['company:quillmere-bank'])
  })

  test('do not lie with the network on which something was posted, or with those supplied', () => {
    expect(
      companiesOf('Quillmere Bank was told that its customer data had been leaked. They could be had on Telegram.'),
    ).toEqual(['company:quillmere-bank'])
    const rigged = 'Quillmere Coal Ltd and Brisanne Coal Ltd rigged bids to supply Tesco.'
    expect(companiesOf(rigged)).toEqual(['company:quillmere-coal-ltd company:brisanne-coal-ltd'])
  })
})

describe('an incident that is tied to nobody', () => {
  test('waits for a person', () => {
    const article = parseArticle('On Monday, personal data of customers were stolen.', 'text')
    const { facts } = readFacts(article)
    expect(facts.filter(({ predicate }) => predicate === 'KIND').map(({ certainty }) => certainty)).toEqual([
      'CANDIDATE',
    ])
    expect(factsFile('text', article, readFacts(article)).incidents).toEqual([])
  })
})

describe('the day of an incident', () => {
  test.each([
    ['Hackers struck Quillmere Bank in March 2021.', '2021-03'],
    ['The court heard that over two days in August 2016, a brook was polluted by Quillmere Water Ltd.', '2016-08'],
    ['Data were stolen from Quillmere Hotels Ltd, a chain of inns, in early 2021.', '2021'],
    ['On September 7 and 9, 2012, Quillmere Water Ltd discharged sewage into a river.', '2012-09-07/2012-09-09'],
    [
      'Quillmere Boards Ltd was fined after a worker’s hand was crushed. The court heard how, on 27 July 2018, he was mending a machine.',
      '2018-07-27',
    ],
    [
      'Intruders had access to data of Quillmere Bank. It began on 29 October 2022 and continued until 10 November 2022.',
      '2022-10-29/2022-11-10',
    ],
  ])('is when it happened: “%s”', (text, edtf) => {
    expect(read(text).incidents.map((one) => one.edtf)).toEqual([edtf])
  })

  test.each([
    ['Since May 2014, when Quillmere Motors Ltd signed a deal, cars have been recalled.'],
    ['The fine for the data breach at Quillmere Bank surpasses the sum that Brisanne Bank paid in 2018.'],
    ['On 12 September 2019, a court fined Quillmere Water Ltd for polluting a brook.'],
    ['Quillmere Motors Ltd recalled 2001-2004 Brisanne cars.'],
  ])('is not that of something else: “%s”', (text) => {
    expect(read(text).incidents.map((one) => one.edtf)).toEqual([null])
  })
})

describe('a day beside an incident', () => {
  test.each([
    ['Quillmere Bank expects trouble after the hacker attack of Easter Monday, 1 April 2024.', '2024-04-01'],
    ['Quillmere Mining Ltd must stop polluting the river by 30 March 2024.', null],
    ['**8 November 2021:** Oil is found leaking at a field of Quillmere Oil Ltd.', '2021-11-08'],
    [
      'An outage hit Quillmere Telecom Ltd. It began at 1:35 a.m. on 2 July 2024 and lasted until 3 p.m. on 4 July 2024.',
      '2024-07-02/2024-07-04',
    ],
  ])('is its own or not: %s', (text, edtf) => {
    expect(read(text).incidents[0]?.edtf).toEqual(edtf)
  })
})

describe('the data of a leak', () => {
  const leak = 'Hackers stole customer data of Quillmere Bank on 3 May 2024.'

  test.each([
    [`${leak} Passwords were compromised, as were names and home addresses.`, ['CREDENTIALS', 'NAME', 'ADDRESS']],
    ['Quillmere Bank sent him the contract of somebody else, complete with name, surname and IBAN.', ['NAME', 'IBAN']],
  ])('go on in a list: “%s”', (text, types) => {
    expect(dataIn(text)).toEqual({ taken: types, not: [] })
  })

  test.each([
    [`${leak} Medical files were not touched.`, ['HEALTH']],
    [`${leak} The attackers did not reach passwords.`, ['CREDENTIALS']],
    [`${leak} Passwords are not at risk.`, ['CREDENTIALS']],
  ])('were not taken where the text says so: “%s”', (text, types) => {
    expect(dataIn(text)).toEqual({ taken: [], not: types })
  })
})

describe('the name of a place', () => {
  test.each([
    ['Quillmere Farms Ltd was fined over effluent on its land at Waitoru, which ran into a stream.'],
    ['Officials searched the headquarters of Quillmere Foods Ltd, a works at Ikemura in Osaka.'],
    ['Quillmere Oil Ltd was fined over a spill into the Waitoru River.'],
  ])('is no company’s: “%s”', (text) => {
    expect(read(text).companies.map(({ names }) => names[0])).toEqual([expect.stringMatching(/^Quillmere/)])
  })
})

describe('how many an incident touched', () => {
  const affected = (text: string) => read(text).incidents.map((one) => one.affected)

  test.each([
    ['A blast tore through Quillmere Mills Ltd. Five people died and 40 were hurt.', 40],
    ['Listeria was found at Quillmere Foods Ltd. Thirty-five babies fell ill.', 35],
    ['Listeria was found at Quillmere Foods Ltd. The agency puts the confirmed cases at 29.', 29],
    ['Quillmere Noodles Ltd underpaid its cooks. It must pay back wages to 74 migrant workers.', 74],
    ['Hackers stole customer data of Quillmere Bank. About half a million customers are affected.', 500_000],
    ['Hackers broke into Quillmere Stores Ltd. The data of some 22,000 were copied.', 22_000],
  ])('is counted in “%s”: %s', (text, count) => {
    expect(affected(text)).toEqual([count])
  })

  test.each([
    ['Hackers stole customer data of Quillmere Bank, which serves 3 million customers.'],
    ['Hackers stole customer data of Quillmere Bank. Some 1,100 customers have sued.'],
  ])('is not counted in “%s”', (text) => {
    expect(affected(text)).toEqual([null])
  })
})

describe('what was taken', () => {
  const leak = 'Hackers stole customer data of Quillmere Bank on 3 May 2024.'

  test.each([
    [`${leak} They comprised financial and health information.`, ['FINANCIAL', 'HEALTH']],
    [`${leak} Names, dates of birth, IBANs and passwords.`, ['NAME', 'DATE_OF_BIRTH', 'IBAN', 'CREDENTIALS']],
    [`${leak} Passport numbers may have been exposed.`, ['PASSPORT']],
    [`${leak} It is unclear whether passport numbers were exposed.`, []],
    [`${leak} Customers should change all passwords.`, []],
    [`${leak} They threaten to publish the bank details.`, []],
  ])('is told in “%s”', (text, types) => {
    expect(dataIn(text).taken).toEqual(types)
  })
})

describe('an attack', () => {
  test.each([
    ['Quillmere Bank was hacked. Passwords and email addresses were taken.', 'DATA_BREACH'],
    ['Ransomware hit Quillmere Bank. Passwords and email addresses were taken.', 'DATA_BREACH'],
    ['Akira struck at branches of Quillmere Bank.', 'CYBERATTACK'],
  ])('is what came of it: “%s”: %s', (text, kind) => {
    expect(kindsIn(text)).toEqual([kind])
  })

  test.each([
    ['There is no evidence so far that personal data of Quillmere Bank were stolen.'],
    ['That personal data of Quillmere Bank were stolen cannot be ruled out.'],
    ['Quillmere Bank spoke to the national authority for environmental crime.'],
  ])('is not told by “%s”', (text) => {
    expect(kindsIn(text)).toEqual([])
  })
})

describe('the time of what goes on', () => {
  test.each([
    ['Quillmere Steel Ltd admitted bribery. Between 2001 and 2011 it paid $9 million.', '2001/2011'],
    ['On 4 May 2021 Quillmere Steel Ltd was accused of a cartel.', null],
    ['Five died in the fire of January 14, 2022, at Quillmere Mills Ltd.', '2022-01-14'],
  ])('is from when until when: “%s”', (text, edtf) => {
    expect(read(text).incidents.map((one) => one.edtf)).toEqual([edtf])
  })
})

describe('what an authority of one subject acted on', () => {
  test.each([
    ['The Equal Employment Opportunity Commission sued Quillmere Stores Ltd on 3 May 2024.', ['DISCRIMINATION']],
    ['The Bundeskartellamt fined Quillmere Stores Ltd €2 million on 3 May 2024.', ['ANTITRUST']],
    ['The Federal Trade Commission sued Quillmere Stores Ltd on 3 May 2024.', []],
  ])('is of that sort: “%s”', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds)
  })
})

describe('who owns whom', () => {
  const owned = (text: string) =>
    read(text).companies.flatMap(({ names, parent }) => (parent ? [`${names[0]} < ${parent}`] : []))

  test('is told of one unit, and not of the list behind it', () => {
    const text =
      'The tribunal fined Quillmere Air Ltd and its unit Brisanne Air Ltd, Corvane Air Ltd and Dunmore Air Ltd €2 million.'
    expect(owned(text)).toEqual(['Brisanne Air Ltd < company:quillmere-air-ltd'])
  })

  test('is told of two by the parent of both', () => {
    const text =
      'Quillmere Bank and Brisanne Bank stood still on 3 May 2024. Corvane Holdings, the parent of both banks, apologized.'
    expect(owned(text)).toEqual([
      'Quillmere Bank < company:corvane-holdings',
      'Brisanne Bank < company:corvane-holdings',
    ])
  })

  test('is told of a unit without a name by the one company of that name', () => {
    const text =
      'The rig-building arm of Quillmere Corporation was fined €2 million. Quillmere Rigs Ltd will pay, it said on 3 May 2024.'
    expect(owned(text)).toEqual(['Quillmere Rigs Ltd < company:quillmere-corporation'])
  })
})
