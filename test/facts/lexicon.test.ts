import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../server/article/read-article.ts'
import { factsFile, type FactsFile } from '../../server/facts/facts-file.ts'
import companiesFile from '../../server/facts/lexicon/companies.json' with { type: 'json' }
import brands from '../../server/facts/lexicon/brands.json' with { type: 'json' }
import incidents from '../../server/facts/lexicon/incidents.json' with { type: 'json' }
import hackers from '../../server/facts/lexicon/hackers.json' with { type: 'json' }
import counted from '../../server/facts/lexicon/counted.json' with { type: 'json' }
import fieldMatters from '../../server/facts/lexicon/field-matters.json' with { type: 'json' }
import forms from '../../server/facts/lexicon/legal-forms.json' with { type: 'json' }
import media from '../../server/facts/lexicon/media.json' with { type: 'json' }
import ownership from '../../server/facts/lexicon/ownership.json' with { type: 'json' }
import statements from '../../server/facts/lexicon/statements.json' with { type: 'json' }
import regulators from '../../server/facts/lexicon/regulators.json' with { type: 'json' }
import { entriesOf } from '../../server/facts/lexicon/pattern.ts'
import { readFacts } from '../../server/facts/read-facts.ts'

/** The words of a list that a text does not bear out. */
function failing(names: readonly string[], isRight: (name: string) => boolean): string[] {
  return names.filter((name) => !isRight(name))
}

function read(text: string): FactsFile {
  const article = parseArticle(text, 'text')
  return factsFile('text', article, readFacts(article))
}

const companiesOf = (text: string) => read(text).companies.flatMap(({ names }) => names)

describe('the word lists', () => {
  test('hold regulators of the world by the hundred, each read as one, of its country where it has one', () => {
    expect(regulators.regulators.length).toBeGreaterThan(400)
    const wrong = regulators.regulators.flatMap(({ names, country }) =>
      failing(names, (name) => {
        const [only, ...more] = read(`The ${name} fined Quillmere Foods Ltd €2 million on 3 May 2024.`).regulators
        const isShared = regulators.regulators.filter((one) => one.names.includes(name)).length > 1
        return only?.names[0] === name && more.length === 0 && (isShared || only.country === country)
      }),
    )
    expect(wrong).toEqual([])
  })

  test('know a regulator whose name several countries use by the country that the text tells of', () => {
    const shared = Map.groupBy(
      regulators.regulators.flatMap((one) => one.names.map((name) => ({ name, country: one.country }))),
      ({ name }) => name,
    )
    expect([...shared.values()].filter((those) => those.length > 1).length).toBeGreaterThan(3)
    expect(read('The Danish carrier was fined by Datatilsynet.').regulators).toMatchObject([{ country: 'DK' }])
    expect(read('In Norway, Datatilsynet fined it.').regulators).toMatchObject([{ country: 'NO' }])
    expect(read('Datatilsynet fined it.').regulators).toMatchObject([{ country: null }])
  })

  test('hold papers, agencies and groups of hackers, none of which is read as a company', () => {
    const reporting = (name: string) =>
      `Quillmere Foods Ltd was fined €2 million, ${name} reported. It is said that ${name} knew.`
    expect(failing(media.names, (name) => companiesOf(reporting(name)).join() === 'Quillmere Foods Ltd')).toEqual([])
    const attacking = (name: string) =>
      `Hackers of ${name} struck Quillmere Foods Ltd on 3 May 2024. ${name} said that it was easy.`
    expect(failing(hackers.names, (name) => companiesOf(attacking(name)).join() === 'Quillmere Foods Ltd')).toEqual([])
  })

  test('hold brands that are companies wherever they stand, and never say whose they are', () => {
    const more = Object.values(companiesFile.names).flatMap((names) => names.split('|'))
    const some = more.filter((_, at) => at % 9 === 0)
    const wrong = failing([...brands.names, ...some], (name) => {
      const { companies } = read(`On 3 May 2024 the court spoke of ${name} in its ruling.`)
      return companies.length === 1 && companies[0]?.names[0] === name && companies[0].parent === undefined
    })
    expect(wrong).toEqual([])
  })

  test('hold legal forms, which make a name a company’s and are a part of it', () => {
    const wrong = failing(forms.forms, (form) =>
      companiesOf(`The court heard Quillmere ${form} on 3 May 2024 in Rome.`).includes(`Quillmere ${form}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('who owns whom', () => {
  const all = [...ownership.patterns, ...ownership.behind, ...ownership.before, ...ownership.reversed].flatMap(
    ({ examples }) => examples,
  )
  test.each(all)('$text', ({ text, child, owner }) => {
    const { companies } = read(text)
    const named = (name: string) => companies.find(({ names }) => names.includes(name))
    expect(named(child)?.parent).toBe(named(owner)?.key)
    expect(named(owner)).toBeDefined()
    expect(named(owner)?.parent).toBeUndefined()
  })

  test.each(ownership.aliases.flatMap(({ examples }) => examples))('one company: $text', ({ text, name, alias }) => {
    const { companies } = read(text)
    expect(companies).toHaveLength(1)
    expect(companies[0]?.names).toEqual(expect.arrayContaining([name, alias]))
  })

  test.each([
    'Alder Foods, formerly owned by Birch Holdings, was fined €2 million.',
    'Alder Foods, a rival of Birch Holdings, was fined €2 million.',
    'Birch Holdings is not the owner of Alder Foods.',
    'Alder Foods and Birch Holdings were fined €2 million.',
  ])('not told: %s', (text) => {
    expect(read(text).companies.filter(({ parent }) => parent !== undefined)).toEqual([])
  })
})

describe('what went wrong', () => {
  const all = entriesOf(incidents.examples).flatMap(([kind, texts]) => texts.map((text) => ({ kind, text })))
  test.each(all)('is $kind: $text', ({ kind, text }) => {
    const { companies, incidents: found } = read(text)
    const told = found.map((one) => ({ kind: one.kind, named: one.companies.length > 0 }))
    expect(told).toEqual([{ kind, named: true }])
    expect(companies.map(({ names }) => names[0])).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Quillmere/)]),
    )
  })
})

describe('what an authority acts on', () => {
  test.each(fieldMatters.examples)('is $kind: $text', ({ text, kind }) => {
    expect(read(text).incidents.map((one) => one.kind)).toEqual([kind])
  })
})

describe('those counted', () => {
  test.each(counted.examples)('%s', (text) => {
    expect(read(text).incidents.map((one) => one.affected)).not.toContain(null)
  })
})

describe('what a company says', () => {
  const all = entriesOf(statements.gists).flatMap(([gist, { examples }]) => examples.map((one) => ({ gist, ...one })))
  test.each(all)('comes to $gist: $text', ({ gist, text, by }) => {
    const { companies, statements: said } = read(text)
    const speaker = companies.find(({ names }) => names.includes(by))?.key
    expect(speaker).toBeDefined()
    expect(said.filter((one) => one.by === speaker).map((one) => one.gist)).toContain(gist)
  })

  test.each(statements.voices)('is said by $by: $text', ({ text, by }) => {
    const { companies, regulators: authorities, statements: said } = read(text)
    const names = new Map([...companies, ...authorities].map((one) => [one.key, one.names]))
    expect(said.map((one) => names.get(one.by ?? '')?.[0] ?? one.by)).toEqual([by])
  })

  test.each(statements.told)('comes to $gist, and $by says it: $text', ({ gist, by, text }) => {
    const isLeak = gist === 'DISCLOSURE' || gist === 'APOLOGY'
    const before = isLeak
      ? 'Customers of Quillmere Foods Ltd were hit by a data breach in May 2024.'
      : 'The Food Standards Agency fined Quillmere Foods Ltd £2 million on 3 May 2024 over dirty vats.'
    const { companies, regulators: authorities, statements: said } = read(`${before}\n\n${text}`)
    const nameOf = (key: string | null) =>
      [...companies, ...authorities].find((one) => one.key === key)?.names[0] ?? key
    expect(said.map((one) => [one.gist, nameOf(one.by)])).toEqual([[gist, by]])
  })

  test('is told by its customers too, with the day on which they were told', () => {
    const text =
      'Hackers broke into Quillmere Foods Ltd on 26 January 2025. Customers of Quillmere Foods Ltd were told on 13 May 2025.'
    expect(read(text).statements).toMatchObject([
      { gist: 'DISCLOSURE', by: 'company:quillmere-foods-ltd', edtf: '2025-05-13' },
    ])
  })

  test.each([
    'Quillmere Foods Ltd was told that the plant must close.',
    'The agency fined Quillmere Foods Ltd, which left open whether it will appeal.',
    'Quillmere Foods Ltd neither admitted nor denied the findings.',
    'Quillmere Foods Ltd described the route in its tender.',
    'The Competition and Markets Authority said that Quillmere Foods Ltd had fixed prices.',
    'A ship of Quillmere Foods Ltd burned. It had been denied a berth before.',
    'An oil spill hit Quillmere Foods Ltd. It admitted polluting the river.',
    'Quillmere Foods Ltd stated untrue things about its milk, said the Food Standards Agency.',
    'Quillmere Foods Ltd was accused. The Brokers Guild has stated that it will appeal.',
    'The Swiss supervisor Finma announced a case after an oil spill at Ostling Ltd.',
  ])('is no statement for certain: %s', (text) => {
    expect(read(text).statements).toEqual([])
  })
})
