import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../server/article/read-article.ts'
import { aroundSum } from '../../server/facts/kinds/around-sum.ts'
import { Surroundings } from '../../server/facts/kinds/passage.ts'
import { scaleOf } from '../../server/facts/kinds/weigh.ts'
import incidentWords from '../../server/facts/lexicon/incident-words.json' with { type: 'json' }
import rulingWords from '../../server/facts/lexicon/ruling-words.json' with { type: 'json' }
import sumWords from '../../server/facts/lexicon/sum-words.json' with { type: 'json' }
import { readFacts } from '../../server/facts/read-facts.ts'
import { sentences } from '../../server/facts/segment/sentences.ts'
import { train } from './train/train.ts'

// Every company, event and amount in these texts is invented, and so are the words.
const PASSAGES = 'test/articles/passages'
const RULINGS = 'test/articles/rulings'

const factsOf = (text: string) => readFacts(parseArticle(`---\npublished: 2024-05-04\n---\n${text}`, 'markdown')).facts
const incidentsIn = (text: string) =>
  factsOf(text).flatMap((fact) =>
    fact.predicate === 'KIND' && fact.subject.startsWith('incident')
      ? [{ kind: fact.value.kind, certainty: fact.certainty, quote: text.slice(fact.quote.start, fact.quote.end) }]
      : [],
  )
const amountsIn = (text: string) =>
  factsOf(text).flatMap((fact) => (fact.predicate === 'AMOUNT' ? [fact.value.amount] : []))

describe('what words weigh', () => {
  const scale = scaleOf<'WET' | 'DRY'>({
    kinds: ['DRY', 'WET'],
    bias: [0, 0],
    words: { rain: [1, -2, 2], sun: [1, 3, -3], day: [1, 0, 0] },
  })

  test('is a share for each kind, with the words that say most first', () => {
    const weighed = scale(
      new Map([
        ['rain', 1],
        ['day', 1],
        ['umbrella', 1],
      ]),
    )
    expect(weighed).toMatchObject({ kind: 'WET', words: ['rain'], known: 2 })
    // Two weights of 2 over the length of two words, made shares: 1 / (1 + exp(-4 / sqrt(2))).
    expect(weighed?.share).toBeCloseTo(0.9442, 4)
    expect(weighed?.shareOf('DRY')).toBeCloseTo(1 - 0.9442, 4)
  })

  test('is less the farther away they stand', () => {
    expect(
      scale(
        new Map([
          ['rain', 1],
          ['sun', 0.35],
        ]),
      )?.kind,
    ).toBe('WET')
    expect(
      scale(
        new Map([
          ['rain', 0.35],
          ['sun', 1],
        ]),
      )?.kind,
    ).toBe('DRY')
  })

  test('is nothing where none is known', () => {
    expect(scale(new Map([['umbrella', 1]]))).toBeNull()
  })
})

test('a word counts most in its sentence, then in the paragraph and the title, then elsewhere', () => {
  const text = 'Rain fell. Roofs leaked.\n\nSun shone.'
  const read = sentences(text)
  const near = new Surroundings({ text, title: 'A day' }, read).of(read[0] ?? { index: 0, start: 0, end: 0, text: '' })
  expect(Object.fromEntries(near)).toEqual({
    rain: 1,
    fell: 1,
    roofs: 0.6,
    leaked: 0.6,
    sun: 0.35,
    shone: 0.35,
    day: 0.6,
  })
})

test('beside a sum it counts on which side a word stands', () => {
  const [sentence = { index: 0, start: 0, end: 0, text: '' }] = sentences('Alder was fined $5 for a leak.')
  const start = sentence.text.indexOf('$5')
  const near = aroundSum(sentence, { start, end: start + 2 }, null)
  expect(near.get('before:fined')).toBe(1)
  expect(near.get('before 0:fined')).toBe(0.7)
  expect(near.get('behind:leak')).toBeCloseTo(0.84)
  expect(near.has('before:leak')).toBe(false)
})

describe('training', () => {
  const told = [
    ...Array.from({ length: 4 }, () => ({
      file: 'a',
      kind: 'WET',
      near: new Map([
        ['rain', 1],
        ['day', 1],
      ]),
    })),
    ...Array.from({ length: 4 }, () => ({
      file: 'b',
      kind: 'DRY',
      near: new Map([
        ['sun', 1],
        ['day', 1],
      ]),
    })),
    { file: 'a', kind: 'WET', near: new Map([['dust', 1]]) },
    { file: 'b', kind: 'DRY', near: new Map([['dust', 1]]) },
  ]
  const learned = train(told, { penalty: 0.05, least: 0.5, evenness: 1 })

  test('keeps words that tell kinds apart, not those that stand with each or hardly anywhere', () => {
    expect(Object.keys(learned.words)).toEqual(['rain', 'sun'])
  })

  test('teaches what it was told', () => {
    const scale = scaleOf(learned)
    expect(scale(new Map([['rain', 1]]))?.kind).toBe('WET')
    expect(scale(new Map([['sun', 1]]))?.kind).toBe('DRY')
  })

  test('gives the same each time', () => {
    expect(train(told, { penalty: 0.05, least: 0.5, evenness: 1 })).toEqual(learned)
  })
})

describe('what an act is about that no word of its own tells', () => {
  const manyWords =
    'For two winters the meters of pensioners in the valley had run on although nothing was switched on, and letters that ' +
    'asked why came back with the same printed answer. The households paid, some of them twice, for light and warmth that ' +
    'they never had.'

  test('is told by the words around it, and quoted where they say most', () => {
    const text = `The High Court fined Quillmere Power Ltd $90,000 on 3 May 2024. ${manyWords}`
    const [incident] = incidentsIn(text)
    expect(incident).toMatchObject({ kind: 'FRAUD', certainty: 'SURE' })
    expect(incident?.quote).toMatch(/^(?:For two winters|The households paid)/)
  })

  test('waits for a person where they hardly say it', () => {
    const vague =
      'The paint on the toys had not been what the label promised, the workers who mixed it had worn no masks, and the ' +
      'shop had gone on selling both the toys and the story of how they were made to parents who paid more for it.'
    const found = incidentsIn(`The High Court fined Quillmere Ltd $90,000 on 3 May 2024. ${vague}`)
    expect(found.map(({ certainty }) => certainty)).toEqual(['CANDIDATE'])
  })

  test('is nothing where they tell of the court and the company as such', () => {
    const idle =
      'Nobody from the firm was there to hear it. The court sat for less than an hour, and the clerk read the decision ' +
      'aloud to an empty room before everybody went home for the weekend, glad of the sun.'
    expect(incidentsIn(`The High Court fined Quillmere Ltd $90,000 on 3 May 2024. ${idle}`)).toEqual([])
  })

  test('is not told of a sentence or two', () => {
    expect(incidentsIn('The High Court fined Quillmere Power Ltd $90,000 on 3 May 2024.')).toEqual([])
  })
})

describe('a sum that no word known to the rules calls a penalty', () => {
  test('is one where the words around it say so', () => {
    const text =
      'Quillmere Bank Ltd owes the Financial Conduct Authority £2,500,000 after breaches of the rules on savers.'
    expect(amountsIn(text)).toEqual([2_500_000])
  })

  test.each([
    'Quillmere Bank Ltd made a profit of £2,500,000 last year, and its branches served 300 customers.',
    'Robbers took £2,500,000 out of the vault of Quillmere Bank Ltd.',
  ])('is none in: %s', (text) => {
    expect(amountsIn(text)).toEqual([])
  })
})

describe('an act that no word known to the rules tells of', () => {
  const rulingsIn = (sentence: string) =>
    factsOf(`Quillmere Foods Ltd makes cheese. ${sentence}`).flatMap((fact) =>
      fact.predicate === 'KIND' && fact.subject.startsWith('ruling')
        ? [`${fact.value.kind} ${fact.certainty}`]
        : fact.predicate === 'ISSUED' || fact.predicate === 'AGAINST'
          ? [`${fact.predicate} ${fact.subject} ${fact.object}`]
          : [],
    )

  test('is told by all the words of its sentence, with who did it and to whom', () => {
    const plug = 'The FCA pulled the plug on the cellar of Quillmere Foods Ltd until the walls have been scrubbed.'
    expect(rulingsIn(plug)).toEqual([
      'ORDER SURE',
      'ISSUED regulator:fca ruling:order',
      'AGAINST ruling:order company:quillmere-foods-ltd',
    ])
  })

  test('waits for a person where they hardly say it, with the reason', () => {
    const deal = 'The FCA and Quillmere Foods Ltd have shaken hands on a deal.'
    expect(rulingsIn(deal)[0]).toBe('SETTLEMENT CANDIDATE')
    const reasons = factsOf(`Quillmere Foods Ltd makes cheese. ${deal}`).map(({ reason }) => reason)
    expect(reasons.find((reason) => reason.includes('They do not say it clearly.'))).toContain('“deal”')
  })

  test('is the one told already where it is of the same kind', () => {
    const [fined, again] = [
      'The FCA fined Quillmere Foods Ltd £2m.',
      'The sanction for Quillmere Foods Ltd was the turn of the watchdog to bring its hammer down with a penalty.',
    ]
    expect(rulingsIn(`${fined} ${again}`).filter((one) => one.startsWith('FINE'))).toEqual(['FINE SURE'])
  })

  test.each([
    'The FCA was founded in 2001 and oversees Quillmere Foods Ltd and 300 other firms.',
    'The lawyers of Quillmere Foods Ltd cost £2 million, and those come on top.',
    'Quillmere Foods Ltd has called back 400 wheels of cheese of its own accord.',
  ])('is none in: %s', (sentence) => {
    expect(rulingsIn(sentence)).toEqual([])
  })
})

describe('the words that were learned', () => {
  test.each([
    ['of incidents', incidentWords],
    ['of sums', sumWords],
    ['of rulings', rulingWords],
  ])('%s have a weight for each kind, and say where they are from', (_, { provenance, kinds, bias, words }) => {
    expect(provenance).toContain('npm run train')
    expect(bias).toHaveLength(kinds.length)
    expect(Object.entries(words).filter(([, numbers]) => numbers.length !== kinds.length + 1)).toEqual([])
  })

  test.each([
    [PASSAGES, incidentWords.kinds],
    [RULINGS, rulingWords.kinds],
  ])('are from invented lines of each kind in %s, none of which stands twice', async (folder, kinds) => {
    const files = await readdir(folder)
    expect(files.map((name) => name.replace('.txt', '')).toSorted()).toEqual(kinds)
    const lines = (await Promise.all(files.map((name) => readFile(`${folder}/${name}`, 'utf8')))).flatMap((text) =>
      text.trimEnd().split('\n'),
    )
    expect(new Set(lines).size).toBe(lines.length)
    expect(lines.filter((line) => line.trim().length < 20)).toEqual([])
  })

  test.each(sumWords.kinds)('are from invented sums of the kind %s, one in brackets a line', async (kind) => {
    const lines = (await readFile(`test/articles/sums/${kind}.txt`, 'utf8')).trimEnd().split('\n')
    expect(lines.filter((line) => line.split(/\[\[[^[\]]+\]\]/).length !== 2)).toEqual([])
    expect(new Set(lines).size).toBe(lines.length)
  })
})
