/**
 * `npm test`: every check, each to its end, then what failed and "N passed, N failed" as the last line. A check is
 * counted like a test. Arguments go to vitest: `npm test -- lock`. What can run side by side does, on two cores.
 */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
/** Scripts of package.json: one list beside the other, which take about as long. Most of them use one core. */
const CHECKS = [['types'], ['lint', 'format', 'unused']]
/**
 * Of test/vitest.config.ts, one group after the other; in a group, one list beside the other. The two releases of Neo4j
 * side by side: planning its statements is work for one core at a time. The older one is asked less, and ends first. What
 * drives the product as a whole, and browsers, has the machine to itself.
 */
const PROJECTS = [[['units']], [['graph'], ['graph-5.26', 'processes']], [['cli']], [['journey']]]

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly name: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}

/** What failed, by name: whoever reads only the end of a long output must know where to look. */
const failures: string[] = []
let passed = 0
let failed = 0

await sideBySide(CHECKS, async (check, output) => {
  if (await runScript(check, [], output)) passed += 1
  else fail(check)
})
for (const group of PROJECTS) {
  await sideBySide(group, (project, output) => runTests(project, process.argv.slice(2), output))
}

if (failures.length > 0) say(`\nFailed:\n  ${failures.join('\n  ')}`)
const summary = `${passed} passed, ${failed} failed`
// The pipeline repeats it as its own last line.
const summaryPath = process.env['THROUGHLINE_TEST_SUMMARY']
if (summaryPath !== undefined) await writeFile(summaryPath, `${summary}\n`)
say(summary)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0

type Output = 'inherit' | 'pipe'

/** The first list prints as it goes; of the others, each one at its end. */
async function sideBySide(
  lists: readonly (readonly string[])[],
  runOne: (name: string, output: Output) => Promise<void>,
): Promise<void> {
  await Promise.all(
    lists.map(async (names, index) => {
      for (const name of names) await runOne(name, index === 0 ? 'inherit' : 'pipe')
    }),
  )
}

async function runTests(project: string, args: readonly string[], output: Output): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-report-'))
  const path = join(folder, 'report.json')
  const ended = await runScript(
    'test:vitest',
    [
      `--project=${project}`,
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${path}`,
      ...args,
    ],
    output,
  )
  const text = await readFile(path, 'utf8').catch(() => null)
  await rm(folder, { recursive: true, force: true })
  const before = failed
  if (text !== null) count(project, JSON.parse(text) as VitestReport)
  // An error outside of every test, or no report at all.
  if (!ended && failed === before) fail(`vitest of ${project}`)
}

function count(project: string, { numPassedTests, numFailedTests, testResults }: VitestReport): void {
  passed += numPassedTests
  const before = failed
  for (const { status, name, assertionResults } of testResults) {
    const file = relative(ROOT, name)
    for (const one of assertionResults) if (one.status === 'failed') fail(`${project}: ${file}: ${one.fullName}`)
    // A file that could not even be loaded holds no tests to count.
    if (status === 'failed' && assertionResults.length === 0) fail(`${project}: ${file}`)
  }
  if (numFailedTests > failed - before) fail(`${project}: more than it names`)
}

function fail(what: string): void {
  failures.push(what)
  failed += 1
}

/** Its output as it comes, or all of it at its end where another one prints meanwhile. True where it ended well. */
async function runScript(name: string, args: readonly string[], output: Output): Promise<boolean> {
  const title = `\n> ${[name, ...args.slice(0, 1)].join(' ')}`
  if (output === 'inherit') say(title)
  const child = spawn(process.execPath, ['--run', name, '--', ...args], {
    cwd: ROOT,
    stdio: ['inherit', output, output],
  })
  const printed: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => printed.push(chunk))
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (output === 'pipe') {
    say(title)
    process.stdout.write(Buffer.concat(printed))
  }
  return code === 0
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
