import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../server/article/read-article.ts'
import { factsFile, type FactsFile } from '../../server/facts/facts-file.ts'
import { readFacts } from '../../server/facts/read-facts.ts'

// Every organization in these texts is invented, and so are the words.
function read(text: string): FactsFile {
  const article = parseArticle(text, 'text')
  return factsFile('text', article, readFacts(article))
}

const companies = (text: string) => read(text).companies.flatMap(({ names }) => names)

describe('the name of a victim', () => {
  test.each([
    ['BJW’s Wholesale Club said that a breach exposed the data of 60,000 members.', 'BJW’s Wholesale Club'],
    ['St. Olaf’s Medical Center spokesman Jon Berg says the hackers read e-mails.', 'St. Olaf’s Medical Center'],
    ['The Elm Drake Center for Post-Acute Care notified 4,721 patients.', 'Elm Drake Center for Post-Acute Care'],
    ['The Northeast Eye Institute, P.A., was hacked.', 'Northeast Eye Institute, P.A.'],
    ['Personal data of 30 patients was stolen from the Marram Eye Center.', 'Marram Eye Center'],
    ['Hackers hit the Lutheran Church of Wendle.', 'Lutheran Church of Wendle'],
    [
      'Ostling Allergy and Asthma Institute provides notice of an attack, after it was hacked.',
      'Ostling Allergy and Asthma Institute',
    ],
    ['Wendle College of the Coast fell victim to a phishing attack.', 'Wendle College of the Coast'],
    ['The City of Ostling was the victim of a ransomware attack.', 'City of Ostling'],
    ['Wendle County, Ohio, was the victim of a ransomware attack last week.', 'Wendle County'],
    ['Birch Federal Credit Union is sending a warning to about 8,000 of its members.', 'Birch Federal Credit Union'],
    ['Some 14,000 Wendle Bank customers were told of the leak.', 'Wendle Bank'],
    ['Personal data of 900 Ostling State College students is at risk.', 'Ostling State College'],
    ['Ann B. Olsen Hospital accidentally faxed patient records to a shop.', 'Ann B. Olsen Hospital'],
    ['Quillford leaked over 815 million customer records.', 'Quillford'],
    ['Ardelle Télécom Fell Victim Of BlackRam Ransomware', 'Ardelle Télécom'],
    ['Quillford Gets Hacked Before It Even Launches', 'Quillford'],
    ['The Ostling Northern College (ONC) was hacked.', 'Ostling Northern College'],
  ])('is read in: %s', (text, name) => {
    expect(companies(text)).toContain(name)
  })

  test.each([
    'Hackers leaked the records of thousands.',
    'Hospital exposed patient data.',
    'Booking a seat cost more, and data was leaked.',
    'Researchers at Wendle University found a breach.',
    'Two men were taken to Wendle General Hospital after an explosion.',
    'The authority acted under the Wendle Claims Act after a breach.',
  ])('is not made of: %s', (text) => {
    expect(companies(text)).toEqual([])
  })
})

describe('an authority', () => {
  test('that is hacked or fined and does nothing of its office is a victim like others', () => {
    const text = 'Hackers broke into the Ostling Ministry of Fisheries and stole 4,000 files.'
    expect(companies(text)).toEqual(['Ostling Ministry of Fisheries'])
    expect(read(text).regulators).toEqual([])
    const fined = read('Wendle District Council was fined £80,000 by the Information Commissioner’s Office.')
    expect(fined.companies).toMatchObject([{ names: ['Wendle District Council'] }])
    expect(fined.regulators).toMatchObject([{ names: ['Information Commissioner’s Office'] }])
    for (const told of [
      'The Information Commissioner’s Office imposed a fine of £80,000 on Wendle District Council.',
      'The Information Commissioner’s Office confirmed the £80,000 it had announced for Wendle District Council.',
      'Wendle District Council breached the law, the Information Commissioner’s Office said.',
    ])
      expect(read(told).companies).toMatchObject([{ names: ['Wendle District Council'] }])
    expect(read('The Wendle Police Federation voiced dismay over the leak.').regulators).toEqual([])
  })

  test('that does what authorities do stays one, whoever breaks into it', () => {
    const text =
      'The Ostling Revenue Authority fined Birch Foods Ltd €2 million. Hackers hit the Ostling Revenue Authority.'
    expect(companies(text)).toEqual(['Birch Foods Ltd'])
    expect(read(text).regulators).toMatchObject([{ names: ['Ostling Revenue Authority'] }])
  })
})

describe('an authority’s name', () => {
  test.each([
    ['Dervane magistrates fined Wendle Foods Ltd £2,000.', 'Dervane magistrates'],
    [
      'The Department of Moors and Wendle Fisheries fined Wendle Foods Ltd.',
      'Department of Moors and Wendle Fisheries',
    ],
    ['Wendle Foods Ltd went to the investigative police (WIP), which opened an inquiry.', 'investigative police'],
    ['Wendle Foods Ltd must pay, the industrial tribunal of the town ruled.', 'industrial tribunal'],
    ['The Dervane Food and Drug Administration fined Wendle Foods Ltd.', 'Dervane Food and Drug Administration'],
    [
      'Wendle Foods Ltd was fined by the Dervane State Environmental Protection Agency.',
      'Dervane State Environmental Protection Agency',
    ],
    ['The Dervane Intermediate People’s Court fined Wendle Foods Ltd.', 'Dervane Intermediate People’s Court'],
    ['A court in Dervane ordered Wendle Foods Ltd to halt production.', 'A court in Dervane'],
    ['The administrative court in Warsaw cut the fine on Wendle Foods Ltd.', 'administrative court in Warsaw'],
    ['Police in Norway charged Wendle Foods Ltd over the fire.', 'Police in Norway'],
    ['The Dervane labour office charged Wendle Foods Ltd over the fire.', 'Dervane labour office'],
    ['Wendle Foods Ltd was ordered by Dervane Prefecture to stop.', 'Dervane Prefecture'],
    ['The U.S. Attorney’s Office in Manhattan charged Wendle Foods Ltd.', 'U.S. Attorney’s Office in Manhattan'],
    ['Mexico’s Federal Moor Competition Commission (Cofece) fined Wendle Foods Ltd. Cofece was stern.', 'Cofece'],
    ['The Data Protection Authority (AP) fined Wendle Foods Ltd. The AP was stern.', 'AP'],
    ['The Bank of Mozambique fined Wendle Foods Ltd.', 'Bank of Mozambique'],
    ['Dervane district court found Wendle Foods Ltd guilty.', 'Dervane district court'],
    ['The Dervane court of appeal upheld the fine on Wendle Foods Ltd.', 'Dervane court of appeal'],
    ['Dervane city council fined Wendle Foods Ltd £2,000.', 'Dervane city council'],
  ])('is read in: %s', (text, name) => {
    expect(read(text).regulators.flatMap(({ names }) => names)).toContain(name)
  })
})

test('who holds an office is no authority beside it', () => {
  const { regulators } = read(
    'The Moor Commission fined Wendle Foods Ltd. Commissioner Oddvar Tembinkosi spoke of greed.',
  )
  expect(regulators.map(({ names }) => names[0])).toEqual(['Moor Commission'])
})

describe('a company', () => {
  test.each([
    ['Wendle Korea was hacked. Wendle said that its customers were told.', ['Wendle Korea', 'Wendle']],
    ['On 26 August Wendle Foods said that it was hacked.', ['Wendle Foods']],
    ['Wendle Capital Limited (WCLD) was fined. WCLD appealed.', ['Wendle Capital Limited', 'WCLD']],
    ['Ostle and Marram Borough Council was hit by ransomware.', ['Ostle and Marram Borough Council']],
    ['PT Marram Ostle Motor was fined. Marram Ostle will appeal.', ['PT Marram Ostle Motor', 'Marram Ostle']],
    [
      'Ostle Securities (Hong Kong) was fined $2 million. Ostle Securities will appeal.',
      ['Ostle Securities (Hong Kong)', 'Ostle Securities'],
    ],
    ['DERVANE. The bank has fined Wendle Foods Ltd $2 million.', ['Wendle Foods Ltd']],
  ])('goes by all its names: %s', (text, names) => {
    expect(read(text).companies).toMatchObject([{ names }])
  })

  test('beside another whose name goes on from its own is another', () => {
    expect(companies('Wendle and Wendle X were fined $2 million each. Wendle has paid.')).toEqual([
      'Wendle',
      'Wendle X',
    ])
  })

  test.each([
    ['In all, nine paid:\n\n- Marram Bank: S$5.6m\n- Ostle Kay Hian: S$2.85m', ['Marram Bank', 'Ostle Kay Hian']],
    ['A fine fell on a supplier, Savra Gıde.', ['Savra Gıde']],
    ['Wendle Foods Ltd was told of it by Globella, to which the airline belongs.', ['Wendle Foods Ltd', 'Globella']],
    ['Quillford, whose customers were locked out, has a key.', ['Quillford']],
    ['On Ostle 7 Days a penalty of $70,000 was imposed.', ['Ostle 7 Days']],
  ])('is known by whose it is, what is its own, what it pays: %s', (text, names) => {
    expect(companies(text)).toEqual(names)
  })

  test('is not what a heading is about', () => {
    expect(companies('**Brakes: €75 million.** There were two cartels.')).toEqual([])
  })
})

describe('a long name is whole', () => {
  test.each([
    [
      'Alder Life Insurance Company of Hong Kong Limited was fined HK$2 million.',
      'Alder Life Insurance Company of Hong Kong Limited',
    ],
    ['New Alder Assurance Co Ltd was fined €2 million.', 'New Alder Assurance Co Ltd'],
    ['Malcolm S. Alder & Birch, Inc. was sued by the agency.', 'Malcolm S. Alder & Birch, Inc.'],
    ['J. P. Alder & Sons Ltd was fined €2 million.', 'J. P. Alder & Sons Ltd'],
    ['A trading company in Fiji was fined $10,000 by a court.', 'A trading company in Fiji'],
  ])('of a company: %s', (text, name) => {
    expect(companies(text)).toContain(name)
  })

  test.each([
    [
      'The Major Organised Crime and Anti-Corruption Agency is investigating Alder Bank.',
      'Major Organised Crime and Anti-Corruption Agency',
    ],
    [
      'The U.S. District Court for the Southern District of California heard Alder Inc.',
      'U.S. District Court for the Southern District of California',
    ],
    [
      'The Department of Agriculture, Food and the Marine fined Alder Foods.',
      'Department of Agriculture, Food and the Marine',
    ],
  ])('of an authority: %s', (text, name) => {
    expect(read(text).regulators.flatMap(({ names }) => names)).toContain(name)
  })

  test.each([
    'The authority fined trains that stood on the North-South Line.',
    'Vice-President Mutara Alder said that the mine must pay.',
  ])('and is no company’s: %s', (text) => {
    expect(companies(text)).toEqual([])
  })
})
