import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../server/article/read-article.ts'
import { factsFile, type FactsFile } from '../../server/facts/facts-file.ts'
import { readFacts } from '../../server/facts/read-facts.ts'

// Every organization in these texts is invented, and so are the words.
function read(text: string): FactsFile {
  const article = parseArticle(text, 'text')
  return factsFile('text', article, readFacts(article))
}

const companies = (text: string) => read(text).companies.map(({ names }) => names[0])

describe('the parts of a round-up', () => {
  test.each([
    ['**Wendle Sidecar.** Fined €3,800 for selling stale feed.', ['Wendle Sidecar']],
    ['**Ostling.** The caterer was fined €1,200 for cold soup.', ['Ostling']],
    ['**Wendle Water** must pay €18,000 for a leak of sewage.', ['Wendle Water']],
    [
      '**Ardelle Foods.** The dairy was fined €2,000.\n\n**Birch Oils.** It was fined €3,000.\n\n**Tolvik.** Two barrels leaked.',
      ['Ardelle Foods', 'Birch Oils', 'Tolvik'],
    ],
  ])('open with whom they are about: %s', (text, names) => {
    expect(companies(text)).toEqual(names)
  })

  test.each([
    '4. **Measures.** A reprimand and a fine of €4,000 were imposed.',
    '**Looking back.** The sum is the highest so far.',
    '**Lisbon.** The court fined nobody.',
  ])('open with other words too: %s', (text) => {
    expect(companies(text)).toEqual([])
  })
})

describe('one of a family', () => {
  test.each([
    [
      'Wendle Temir was fined €2 million. The Zurich-based parent company, Wendle, said it would pay.',
      'Wendle Temir',
      'Wendle',
    ],
    [
      'The court fined Wendle Nikko Securities Inc. €2 million. It had been asked to fine Wendle Nikko, the securities arm of Ostling Financial Group Inc., more.',
      'Wendle Nikko Securities Inc.',
      'Ostling Financial Group Inc.',
    ],
    [
      'The regulator fined the Asian unit of Wendle Sachs €3 million. Wendle Sachs (Asia) L.L.C. had let three offerings go ahead.',
      'Wendle Sachs (Asia) L.L.C.',
      'Wendle Sachs',
    ],
    [
      'The court found the Chinese business of Wendle guilty and fined it €3 million. The court held that Wendle China had offered money.',
      'Wendle China',
      'Wendle',
    ],
    [
      'China fined a unit of Wendle Biotech Co Ltd €3 million. The vaccine was made by the unit, Harbin Ostling, last year.',
      'Harbin Ostling',
      'Wendle Biotech Co Ltd',
    ],
  ])('is told from its owner: %s', (text, child, owner) => {
    const { companies: all } = read(text)
    const keyOf = (name: string) => all.find(({ names }) => names.includes(name))?.key
    expect(new Set(all.map(({ names }) => names[0]))).toEqual(new Set([child, owner]))
    expect(all.find(({ names }) => names.includes(child))?.parent).toBe(keyOf(owner))
  })

  test('is not made up where the text calls it an arm of somebody it takes for itself', () => {
    const text = 'Wendle is owned by Ostling Srl, the Italian arm of the French label. Wendle was fined €3 million.'
    expect(companies(text)).toEqual(['Wendle', 'Ostling Srl'])
  })
})

describe('an official', () => {
  test.each([
    ['The Wendle Data Authority (AP) fined Ostling Ltd. “It is grave,” says Ann Lee, vice-president of the AP.'],
    ['The Wendle Data Authority fined Ostling Ltd. Commissioner Tembi Bonakele called it “grave”.'],
  ])('speaks for the authority: %s', (text) => {
    const { regulators, statements } = read(text)
    expect(regulators.map(({ names }) => names[0])).toEqual(['Wendle Data Authority'])
    expect(statements.map(({ by }) => by)).toEqual([regulators[0]?.key])
  })

  test('an acronym with an accent is the authority’s for which it stands', () => {
    const text = 'The Wendle Trade Inspection Authority (ČTI) fined Ostling Ltd €3,000. It was told so by the ČTI.'
    expect(companies(text)).toEqual(['Ostling Ltd'])
  })
})

describe('a company by what is told of it', () => {
  test.each([
    ['A fire broke out. The court gave Ostling Kako a 116-day suspension.', 'Ostling Kako'],
    ['A leak was found. The country’s largest operator, Tolvik, said it had been repaired.', 'Tolvik'],
    ['The mine is run by Tolvik Maden, as everybody knows.', 'Tolvik Maden'],
    ['Tolvik Feeders, which operated the ship, has paid nothing.', 'Tolvik Feeders'],
    ['An oil spill was found. In May, Ostling had raised its stake in the plant.', 'Ostling'],
  ])('is read in: %s', (text, name) => {
    expect(companies(text)).toEqual([name])
  })

  test.each([
    ['The Panamanian-flagged Tolvik spilled oil off the coast.', []],
    ['Ostling Ltd informed users on Facebook of a data breach.', ['Ostling Ltd']],
    [
      'The attack hit Ostling Ltd. Public Works Minister Ann Lee told the Committee on State Enterprises.',
      ['Ostling Ltd'],
    ],
    ['Ostling Ltd was fined. For now, Tolvik Ltd does not have to pay.', ['Ostling Ltd', 'Tolvik Ltd']],
    ['GlaxoBirchKline was fined €2 million. GBK China had paid. GBK apologised.', ['GlaxoBirchKline', 'GBK China']],
  ])('and nothing else is: %s', (text, names) => {
    expect(companies(text)).toEqual(names)
    expect(read(text).companies.flatMap((one) => one.names)).not.toContain('For')
  })
})

describe('what is said', () => {
  test.each([
    [
      'A group calling itself Tolvik Shadow broke into the servers of Ostling Ltd. It claimed to hold stolen files.',
      [],
    ],
    ['The FSA fined Ostling Ltd €2 million. Ostling Ltd said it will not object to the fine or appeal.', ['COMMENT']],
    ['A blast hit Ostling Ltd. “There was no negligence on our side,” Ostling Ltd said.', ['DENIAL']],
    ['A leak hit Ostling Ltd. It is the company from which hackers had made public the data.', []],
    ['A fire hit Ostling Ltd. The group confirmed that it had signed a deal “that will transfer it”.', ['COMMENT']],
  ])('comes to that in: %s', (text, gists) => {
    expect(read(text).statements.map(({ gist }) => gist)).toEqual(gists)
  })

  test('has no day from within the words said', () => {
    const text = 'Ostling Ltd was hacked. “In June 2023, we discovered the breach,” a spokesman for Ostling Ltd said.'
    expect(read(text).statements).toMatchObject([{ gist: 'DISCLOSURE', edtf: null }])
  })
})
