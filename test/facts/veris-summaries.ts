// The second yardstick: summaries of real incidents (VERIS), which name the victim and the number of those affected. How
// often the rules find the two, and how many names they propose per summary: `npm run -s evaluate -- veris`.
import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { createGunzip } from 'node:zlib'
import { parseArticle } from '../../server/article/read-article.ts'
import { factsFile } from '../../server/facts/facts-file.ts'
import type { FactsFile } from '../../server/facts/facts-file.ts'
import { readFacts } from '../../server/facts/read-facts.ts'
import { tarEntries } from '../../server/import/tar-entries.ts'

interface Summary {
  readonly text: string
  readonly victim: string
  readonly total: number | null
}

const archive = join(import.meta.dirname, '../../../shared/data/vcdb/incidents-dev.tar.gz')
const longest = 2_000_000
const print = (line: string) => process.stdout.write(`${line}\n`)

if (!existsSync(archive)) {
  print(`\nVERIS: there is no ${archive}.`)
  process.exit(0)
}
const summaries: Summary[] = []
for await (const { name, bytes } of tarEntries(createReadStream(archive).pipe(createGunzip()), longest)) {
  const summary = bytes === null || !/\.json$/i.test(name) ? null : summaryOf(new TextDecoder().decode(bytes))
  if (summary !== null) summaries.push(summary)
}
const found = summaries.map((summary) => ({ summary, facts: factsOf(summary.text) }))
const counted = found.filter(({ summary }) => summary.total !== null)
const victims = found.filter(({ summary, facts }) => namesIn(facts).some((name) => alike(name, summary.victim)))
const totals = counted.filter(({ summary, facts }) =>
  facts.incidents.some(({ affected }) => affected === summary.total),
)
const names = found.reduce((sum, { facts }) => sum + facts.companies.length + facts.regulators.length, 0)
const of = (part: number, whole: number): string => `${(part / whole).toFixed(2)} (${part} of ${whole})`
print(`\nVERIS: summaries that name the victim\n`)
print(`- victim found: ${of(victims.length, found.length)}`)
print(`- count found, where the summary holds the total: ${of(totals.length, counted.length)}`)
print(`- names proposed per summary: ${(names / found.length).toFixed(2)}`)

/** Null where its summary does not name the victim. */
function summaryOf(record: string): Summary | null {
  const { summary, victim, attribute } = JSON.parse(record) as {
    summary?: string
    victim?: { victim_id?: string }
    attribute?: { confidentiality?: { data_total?: number } }
  }
  const name = victim?.victim_id?.trim() ?? ''
  if (name.length < 3 || !summary?.toLowerCase().includes(name.toLowerCase())) return null
  const total = attribute?.confidentiality?.data_total ?? 0
  const written = [String(total), total.toLocaleString('en')]
  const holds = total > 1 && written.some((digits) => new RegExp(`(?<![\\d,.])${digits}(?![\\d]|,\\d)`).test(summary))
  return { text: summary, victim: name, total: holds ? total : null }
}

function factsOf(text: string): FactsFile {
  const article = parseArticle(text, 'text')
  return factsFile('summary', article, readFacts(article))
}

function namesIn({ companies, regulators }: FactsFile): readonly string[] {
  return [...companies, ...regulators].flatMap(({ names: all }) => all)
}

function alike(name: string, victim: string): boolean {
  const [one, other] = [name, victim].map((each) =>
    each
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  )
  return (
    one === other ||
    (one !== undefined && other !== undefined && (one.startsWith(`${other} `) || other.startsWith(`${one} `)))
  )
}
