/** What the words of kinds are learned from: annotated articles that rules are tuned on, and invented passages. */
import { readdir, readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Article } from '../../../server/article/article.ts'
import { inSentence } from '../../../server/facts/kinds/in-sentence.ts'
import { parseArticle, readArticle } from '../../../server/article/read-article.ts'
import { Surroundings, wholly, wordsIn, type Nearness } from '../../../server/facts/kinds/passage.ts'
import { aroundSum } from '../../../server/facts/kinds/around-sum.ts'
import { spokenOf } from '../../../server/facts/mentions/spoken.ts'
import { referencesOf } from '../../../server/facts/reference/references.ts'
import { sumsIn } from '../../../server/facts/frames/penalties/penalty-sums.ts'
import { actsReadIn } from '../../../server/facts/frames/rulings/rulings.ts'
import { Story } from '../../../server/facts/frames/story.ts'
import { sentences } from '../../../server/facts/segment/sentences.ts'
import { countsIn } from '../../../server/facts/values/counts.ts'
import { annotated } from '../annotated.ts'
import type { ExpectedFacts } from '../score.ts'

export interface Told {
  /** The article, or the file of passages. */
  readonly file: string
  readonly near: Nearness
  readonly kind: string
  /** What it counts among the examples: less where a sentence tells of several kinds. */
  readonly weight?: number
}

const PASSAGES = 'test/articles/passages'
const SUMS = 'test/articles/sums'
const COUNTS = 'test/articles/counts'
const RULINGS = 'test/articles/rulings'

/** One for each incident of each article: the words around the sentence that tells it, without names of companies. */
export async function fromArticles(): Promise<Told[]> {
  const all: Told[] = []
  for (const file of [...annotated.caseFile, ...annotated.tuning]) {
    const expected = JSON.parse(await readFile(file, 'utf8')) as ExpectedFacts
    const { text, title } = await readArticle(expected.doc)
    const read = sentences(text)
    const surroundings = new Surroundings({ text, title }, read)
    const names = wordsOfNames(expected.companies)
    for (const { quote, kind } of expected.incidents) {
      if (kind === null) continue
      const start = text.indexOf(quote)
      const sentence = read.findLast((one) => one.start <= start)
      if (!sentence) continue
      const near = surroundings.of(sentence, { start, end: start + quote.length })
      all.push({ file, kind, near: without(names, near) })
    }
  }
  return all
}

export const wordsOfNames = (companies: ExpectedFacts['companies']): Set<string> =>
  new Set(companies.flatMap(({ names }) => names.flatMap(wordsIn)))

/** Without names of companies, wherever they stand: what they did elsewhere says nothing of what they did here. */
export function without(names: ReadonlySet<string>, near: Nearness): Nearness {
  return new Map([...near].filter(([word]) => !names.has(word.slice(word.indexOf(':') + 1))))
}

/** An article with its names, before what happened is read. */
export function storyOf(article: Article): Story {
  const read = sentences(article.text)
  const { organizations, references } = referencesOf(article.text, read, spokenOf(article, read))
  return new Story(article, read, organizations, references)
}

/** One for each sum of money of each article: a penalty where one of that amount is expected. */
export async function sumsOfArticles(): Promise<Told[]> {
  const all: Told[] = []
  for (const file of [...annotated.caseFile, ...annotated.tuning]) {
    const { doc, penalties, companies } = JSON.parse(await readFile(file, 'utf8')) as ExpectedFacts
    const article = await readArticle(doc)
    const story = storyOf(article)
    const names = wordsOfNames(companies)
    for (const sentence of story.sentences)
      for (const sum of sumsIn(story, sentence)) {
        const { amount, currency } = sum.money
        const isPenalty = penalties.some((one) => one.amount === amount && one.currency === currency)
        all.push({
          file,
          near: without(names, aroundSum(sentence, sum, article.title)),
          kind: isPenalty ? 'PENALTY' : 'OTHER',
        })
      }
  }
  return all
}

/** One for each count of people or records: of those whom an incident touched where one of that number is expected. */
export async function countsOfArticles(): Promise<Told[]> {
  const all: Told[] = []
  for (const file of [...annotated.caseFile, ...annotated.tuning]) {
    const { doc, incidents, companies } = JSON.parse(await readFile(file, 'utf8')) as ExpectedFacts
    const { text, title } = await readArticle(doc)
    const names = wordsOfNames(companies)
    for (const sentence of sentences(text))
      for (const found of countsIn(sentence.text, sentence.start)) {
        const { min, max } = found.count
        const isAffected = incidents.some(({ affected }) => affected !== null && affected === (min ?? max))
        all.push({
          file,
          near: without(names, aroundSum(sentence, found, title)),
          kind: isAffected ? 'AFFECTED' : 'OTHER',
        })
      }
  }
  return all
}

/** One for each sentence of each article and each kind of ruling that is quoted from it; NONE where it tells of none. */
export async function rulingsOfArticles(): Promise<Told[]> {
  const all: Told[] = []
  for (const file of [...annotated.caseFile, ...annotated.tuning]) {
    const { doc, rulings } = JSON.parse(await readFile(file, 'utf8')) as ExpectedFacts
    const article = await readArticle(doc)
    const story = storyOf(article)
    const told = rulings.map(({ kind, quote }) => ({ kind: kind ?? 'NONE', start: article.text.indexOf(quote), quote }))
    const known = new Set(told.map(({ kind }) => kind))
    const retold = new Set(actsReadIn(story).flatMap((one) => (known.has(one.kind) ? [one.sentence] : [])))
    for (const sentence of story.sentences) {
      const here = told.filter((one) => one.start < sentence.end && one.start + one.quote.length > sentence.start)
      // What is told once more is quoted once only: it is no example of what tells nothing.
      if (here.length === 0 && retold.has(sentence)) continue
      const kinds = new Set(here.length > 0 ? here.map(({ kind }) => kind) : ['NONE'])
      for (const kind of kinds) all.push({ file, kind, near: inSentence(story, sentence), weight: 1 / kinds.size })
    }
  }
  return all
}

/** One for each line of the file of its kind. */
export const fromPassages = (): Promise<Told[]> => fromLines(PASSAGES, wholly)

/** The same for sums, each in brackets: "Alder was fined [[£2 million]] for a leak that cost it £3 million." */
export const sumsOfPassages = (): Promise<Told[]> => fromLines(SUMS, aroundBrackets)

/** And for counts. */
export const countsOfPassages = (): Promise<Told[]> => fromLines(COUNTS, aroundBrackets)

function aroundBrackets(line: string): Nearness {
  const [before = '', sum = '', behind = ''] = line.split(/\[\[|\]\]/)
  const text = before + sum + behind
  const place = { start: before.length, end: before.length + sum.length }
  return aroundSum({ index: 0, start: 0, end: text.length, text }, place, null)
}

/** Lines that each tell of one act, or of something that is none. */
export const rulingsOfPassages = (): Promise<Told[]> =>
  fromLines(RULINGS, (line) => {
    const story = storyOf(parseArticle(line, 'text'))
    return new Map(story.sentences.flatMap((sentence) => [...inSentence(story, sentence)]))
  })

async function fromLines(folder: string, read: (line: string) => Nearness): Promise<Told[]> {
  const names = (await readdir(folder)).toSorted()
  const all = names.map(async (name) => {
    const file = `${folder}/${name}`
    const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '')
    return lines.map((line): Told => ({ file, kind: basename(name, '.txt'), near: read(line) }))
  })
  return (await Promise.all(all)).flat()
}
