/** What dates of rulings are learned from: those of the articles that rules are tuned on, each with the dates near. */
import { readFile } from 'node:fs/promises'
import { readArticle } from '../../../server/article/read-article.ts'
import { factsFile } from '../../../server/facts/facts-file.ts'
import { aroundDateOf, datesNear } from '../../../server/facts/frames/rulings/weighed-dates.ts'
import { readFacts } from '../../../server/facts/read-facts.ts'
import { annotated } from '../annotated.ts'
import { rulingPairs, type ExpectedFacts } from '../score.ts'
import { storyOf, without, wordsOfNames, type Told } from './examples.ts'

/** One for each date near a place of a ruling: THEN where it is the one expected of it. */
export async function datesOfArticles(): Promise<Told[]> {
  const all: Told[] = []
  for (const file of [...annotated.caseFile, ...annotated.tuning]) {
    const expected = JSON.parse(await readFile(file, 'utf8')) as ExpectedFacts
    const article = await readArticle(expected.doc)
    const reading = readFacts(article)
    const spans = new Map(reading.mentions.map((mention) => [mention.key, mention.spans]))
    const story = storyOf(article)
    const names = wordsOfNames(expected.companies)
    for (const [want, { key, kind }] of rulingPairs(expected, factsFile(expected.doc, article, reading)))
      for (const span of spans.get(key) ?? []) {
        const sentence = story.sentences.findLast((one) => one.start <= span.start)
        for (const one of sentence ? datesNear(story, { ...span, sentence }) : []) {
          const near = without(names, aroundDateOf(story, kind ?? '', one))
          all.push({ file, near, kind: one.at.date.edtf === want.edtf ? 'THEN' : 'OTHER' })
        }
      }
  }
  return all
}
