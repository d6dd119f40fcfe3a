// Learns what the words around a place say of it: the kind of an incident or a ruling, whether a sum is a penalty, a date that of
// a ruling, a count that of those whom an incident touched. Writes them where the rules read them: `npm run train`. With --check
// it tells instead how often what an article tells is told rightly by what the other articles and the passages teach.
import { writeFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'
import { scaleOf } from '../../../server/facts/kinds/weigh.ts'
import { datesOfArticles } from './date-examples.ts'
import {
  countsOfArticles,
  countsOfPassages,
  fromArticles,
  fromPassages,
  rulingsOfArticles,
  rulingsOfPassages,
  sumsOfArticles,
  sumsOfPassages,
  type Told,
} from './examples.ts'
import { train, type Learning } from './train.ts'

interface Lesson extends Learning {
  /** Where the words are written to. */
  readonly path: string
  readonly learned: string
  readonly articles: readonly Told[]
  readonly passages: readonly Told[]
}

const LEXICON = 'server/facts/lexicon'
const PARTS = 8
const lessons: readonly Lesson[] = [
  {
    path: `${LEXICON}/incident-words.json`,
    learned:
      'kinds of incidents, learned from the articles that rules are tuned on and from the invented passages in ' +
      'test/articles/passages',
    penalty: 0.05,
    least: 0.9,
    evenness: 1,
    articles: await fromArticles(),
    passages: await fromPassages(),
  },
  {
    path: `${LEXICON}/sum-words.json`,
    learned:
      'a sum being a penalty, learned from the sums in the articles that rules are tuned on and from the invented ones in ' +
      'test/articles/sums',
    penalty: 0.5,
    least: 0.2,
    evenness: 1,
    articles: await sumsOfArticles(),
    passages: await sumsOfPassages(),
  },
  {
    path: `${LEXICON}/ruling-date-words.json`,
    learned: 'a date being that of a ruling, learned from the dates in the articles that rules are tuned on',
    penalty: 1,
    least: 0.2,
    evenness: 1,
    articles: await datesOfArticles(),
    passages: [],
  },
  {
    path: `${LEXICON}/count-words.json`,
    learned:
      'a count being of those whom an incident touched, learned from the counts in the articles that rules are tuned on and ' +
      'from the invented ones in test/articles/counts',
    penalty: 0.5,
    least: 0.2,
    evenness: 1,
    articles: await countsOfArticles(),
    passages: await countsOfPassages(),
  },
  {
    path: `${LEXICON}/ruling-words.json`,
    learned:
      'kinds of rulings, learned from the sentences of the articles that rules are tuned on and from the invented ones in ' +
      'test/articles/rulings',
    penalty: 0.05,
    least: 0.9,
    evenness: 0.25,
    articles: await rulingsOfArticles(),
    passages: await rulingsOfPassages(),
  },
]

const print = (line: string) => process.stdout.write(`${line}\n`)
for (const lesson of lessons)
  if (process.argv.includes('--check')) check(lesson)
  else await learn(lesson)

async function learn({ path, learned, articles, passages, ...learning }: Lesson): Promise<void> {
  const { kinds, bias, words } = train([...articles, ...passages], learning)
  const provenance =
    `How much words speak for ${learned}, all in our own words, by npm run train. Each word: how rare it is, then its ` +
    'weight for each of the kinds, in their order.'
  const options = await resolveConfig(path)
  await writeFile(
    path,
    await format(JSON.stringify({ provenance, kinds, bias, words }), { ...options, filepath: path }),
  )
  print(
    `${path}: ${Object.keys(words).length} words, from ${articles.length} places in articles and ${passages.length} passages`,
  )
}

/** Each article is asked about by what was learned without it. */
function check({ path, articles, passages, ...learning }: Lesson): void {
  const files = [...new Set(articles.map(({ file }) => file))]
  const partOf = new Map(files.map((file, index) => [file, (index * 7919) % PARTS]))
  const outcomes = Array.from({ length: PARTS }, (_, part) => {
    const scale = scaleOf(train([...articles.filter(({ file }) => partOf.get(file) !== part), ...passages], learning))
    return articles
      .filter(({ file }) => partOf.get(file) === part)
      .map(({ near, kind }) => {
        const weighed = scale(near)
        return { right: weighed?.kind === kind, share: weighed?.share ?? 0 }
      })
  }).flat()
  const rate = (those: typeof outcomes) => (those.filter(({ right }) => right).length / those.length).toFixed(2)
  print(`${path}: ${outcomes.length} places, of which right: ${rate(outcomes)}`)
  for (const [from, until] of [
    [0, 0.3],
    [0.3, 0.5],
    [0.5, 0.7],
    [0.7, 1.01],
  ] as const) {
    const those = outcomes.filter(({ share }) => share >= from && share < until)
    if (those.length > 0) print(`  sure by ${from} to ${Math.min(1, until)}: ${those.length}, right ${rate(those)}`)
  }
}
