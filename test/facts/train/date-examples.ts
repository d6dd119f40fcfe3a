/** What dates are learned from: events of the articles that rules are tuned on, and invented passages, each with the dates near. */
import { readdir, readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { readArticle, parseArticle } from '../../../server/article/read-article.ts'
import { factsFile } from '../../../server/facts/facts-file.ts'
import { datesNear } from '../../../server/facts/frames/weighed-dates.ts'
import { aroundDate } from '../../../server/facts/kinds/around-date.ts'
import { readFacts } from '../../../server/facts/read-facts.ts'
import { annotated } from '../annotated.ts'
import { pairsOf, type ExpectedFacts, type Pairs } from '../score.ts'
import { storyOf, without, wordsOfNames, type Told } from './examples.ts'

const DATES = 'test/articles/dates'

/** One for each date near a place of an event: THEN where it is the one expected of it. */
export async function datesOfArticles(): Promise<Record<keyof Pairs, Told[]>> {
  const all: Record<keyof Pairs, Told[]> = { incidents: [], rulings: [], statements: [] }
  for (const file of [...annotated.caseFile, ...annotated.tuning]) {
    const expected = JSON.parse(await readFile(file, 'utf8')) as ExpectedFacts
    const article = await readArticle(expected.doc)
    const reading = readFacts(article)
    const spans = new Map(reading.mentions.map((mention) => [mention.key, mention.spans]))
    const story = storyOf(article)
    const names = wordsOfNames(expected.companies)
    const pairs = pairsOf(expected, factsFile(expected.doc, article, reading))
    for (const type of ['incidents', 'rulings', 'statements'] as const)
      for (const [want, { key, ...got }] of pairs[type])
        for (const span of spans.get(key) ?? []) {
          const sentence = story.sentences.findLast((one) => one.start <= span.start)
          const kind = 'gist' in got ? got.gist : got.kind
          for (const { place, at, sentence: dateIn } of sentence ? datesNear(story, { ...span, sentence }) : []) {
            const others = story.datesIn(dateIn)
            const near = aroundDate({ event: place, eventIn: place.sentence, kind: kind ?? '', at, dateIn, others })
            all[type].push({ file, near: without(names, near), kind: at.date.edtf === want.edtf ? 'THEN' : 'OTHER' })
          }
        }
  }
  return all
}

/** One for each date of a line: "FINE The agency [[fined]] Alder {{on Monday}} for a leak in March." – THEN is the date in braces, if any. */
export async function datesOfPassages(type: keyof Pairs): Promise<Told[]> {
  const names = (await readdir(DATES)).filter((name) => basename(name, '.txt') === type)
  const all = names.map(async (name) => {
    const file = `${DATES}/${name}`
    const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '')
    return lines.flatMap((line) => datesOfLine(file, line))
  })
  return (await Promise.all(all)).flat()
}

function datesOfLine(file: string, line: string): Told[] {
  const [, kind = '', marked = ''] = /^(\S+) (.*)$/u.exec(line) ?? []
  const text = marked.replaceAll(/\[\[|\]\]|\{\{|\}\}/g, '')
  const [event, then] = [placeOf(marked, '[[', ']]'), placeOf(marked, '{{', '}}')]
  const story = storyOf(parseArticle(`---\npublished: 2024-05-15\n---\n${text}`, 'markdown'))
  const lead = story.article.text.indexOf(text)
  if (!event || lead < 0) throw new Error(`${file} marks nothing that happened: ${line}`)
  const place = { start: event.start + lead, end: event.end + lead }
  const sentence = story.sentences.findLast((one) => one.start <= place.start)
  return (sentence ? datesNear(story, { ...place, sentence }) : []).map(({ at, sentence: dateIn }) => {
    const near = aroundDate({
      event: place,
      eventIn: sentence ?? dateIn,
      kind,
      at,
      dateIn,
      others: story.datesIn(dateIn),
    })
    const isThen = then !== null && at.start < then.end + lead && at.end > then.start + lead
    return { file, near, kind: isThen ? 'THEN' : 'OTHER' }
  })
}

/** Where the marked words stand once all marks are gone. */
function placeOf(marked: string, open: string, close: string): { start: number; end: number } | null {
  const [from, until] = [marked.indexOf(open), marked.indexOf(close)]
  if (from < 0 || until < 0) return null
  const start = from - marksBefore(marked, from)
  return { start, end: until - marksBefore(marked, until) }
}

const marksBefore = (marked: string, at: number): number =>
  (marked.slice(0, at).match(/\[\[|\]\]|\{\{|\}\}/g) ?? []).length * 2
