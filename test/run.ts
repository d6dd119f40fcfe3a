/**
 * `npm test`: every check, each to its end, then what failed and "N passed, N failed" as the last line. A check is
 * counted like a test. Arguments go to vitest: `npm test -- lock`.
 */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
/** Scripts of package.json, the quick ones first. */
const CHECKS = ['lint', 'format', 'types', 'unused']
/** Of test/vitest.config.ts. Each in a run of its own: one run would start the databases of all of them at once. */
const PROJECTS = ['units', 'graph', 'graph-5.26', 'cli', 'journey']

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly { status: string; name: string; assertionResults: readonly unknown[] }[]
}

const failures: string[] = []
let passed = 0
let failed = 0

for (const check of CHECKS) {
  if (await runScript(check)) passed += 1
  else fail(check)
}
for (const project of PROJECTS) await runTests(project, process.argv.slice(2))

if (failures.length > 0) say(`\nFailed: ${failures.join(', ')}`)
const summary = `${passed} passed, ${failed} failed`
// The pipeline repeats it as its own last line.
const file = process.env['THROUGHLINE_TEST_SUMMARY']
if (file !== undefined) await writeFile(file, `${summary}\n`)
say(summary)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0

async function runTests(project: string, args: readonly string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'throughline-report-'))
  const path = join(folder, 'report.json')
  const ended = await runScript('test:vitest', [
    `--project=${project}`,
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${path}`,
    ...args,
  ])
  const text = await readFile(path, 'utf8').catch(() => null)
  await rm(folder, { recursive: true, force: true })
  const before = failed
  if (text !== null) count(project, JSON.parse(text) as VitestReport)
  // An error outside of every test, or no report at all.
  if (!ended && failed === before) fail(`vitest of ${project}`)
}

function count(project: string, { numPassedTests, numFailedTests, testResults }: VitestReport): void {
  passed += numPassedTests
  if (numFailedTests > 0) fail(`of ${project}`, numFailedTests)
  for (const { status, name, assertionResults } of testResults) {
    // A file that could not even be loaded holds no tests to count.
    if (status === 'failed' && assertionResults.length === 0) fail(name)
  }
}

function fail(what: string, times = 1): void {
  failures.push(times === 1 ? what : `${times} ${what}`)
  failed += times
}

async function runScript(name: string, args: readonly string[] = []): Promise<boolean> {
  say(`\n> ${[name, ...args.slice(0, 1)].join(' ')}`)
  const child = spawn(process.execPath, ['--run', name, '--', ...args], { cwd: ROOT, stdio: 'inherit' })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code === 0))
  })
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
