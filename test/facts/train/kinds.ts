// Learns which words speak for which kind of incident, and writes them where the rules read them: `npm run train`. With
// --check it tells instead how often the kind of an article's incident is told rightly by what the other articles and the
// passages teach.
import { writeFile } from 'node:fs/promises'
import { tableOf, weigh } from '../../../server/facts/kinds/weighed-kinds.ts'
import { fromArticles, fromPassages, type Told } from './examples.ts'
import { train } from './train.ts'

const WORDS = 'server/facts/lexicon/incident-words.json'
const PROVENANCE =
  'How much words speak for kinds of incidents, learned by `npm run train` from the articles that rules are tuned on and ' +
  'from the invented passages in test/articles/passages, all in our own words. Each word: how rare it is, then its weight ' +
  'for each of the kinds, in their order.'
const PARTS = 8

const print = (line: string) => process.stdout.write(`${line}\n`)
const [articles, passages] = [await fromArticles(), await fromPassages()]
if (process.argv.includes('--check')) check()
else {
  const { kinds, bias, words } = train([...articles, ...passages])
  const lines = Object.entries(words).map(([word, numbers]) => `    ${JSON.stringify(word)}: ${JSON.stringify(numbers)}`)
  await writeFile(
    WORDS,
    `{
  "provenance": ${JSON.stringify(PROVENANCE)},
  "kinds": ${JSON.stringify(kinds)},
  "bias": ${JSON.stringify(bias)},
  "words": {
${lines.join(',\n')}
  }
}
`,
  )
  print(`${lines.length} words, from ${articles.length} incidents and ${passages.length} passages: ${WORDS}`)
}

/** Each article is asked about by what was learned without it. */
function check(): void {
  const files = [...new Set(articles.map(({ file }) => file))]
  const partOf = new Map(files.map((file, index) => [file, (index * 7919) % PARTS]))
  const outcomes: { readonly right: boolean; readonly share: number; readonly told: Told }[] = []
  for (let part = 0; part < PARTS; part += 1) {
    const learned = train([...articles.filter(({ file }) => partOf.get(file) !== part), ...passages])
    const table = tableOf(learned)
    for (const told of articles.filter(({ file }) => partOf.get(file) === part)) {
      const weighed = weigh(told.near, learned, table)
      outcomes.push({ right: weighed?.kind === told.kind, share: weighed?.share ?? 0, told })
    }
  }
  const rate = (those: typeof outcomes) => (those.filter(({ right }) => right).length / those.length).toFixed(2)
  print(`${outcomes.length} incidents, of which right: ${rate(outcomes)}`)
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
