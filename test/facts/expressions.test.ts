import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const folders = ['server/facts', 'server/article']
/** As long as a sentence can be: nothing longer is given to any expression of the rules. */
const length = 1200
const pieces = [
  'a',
  'A',
  'Aa ',
  ' ',
  '\t',
  '1',
  '1,',
  '1.',
  ', ',
  '. ',
  '-',
  '’s ',
  '(',
  '“',
  'the ',
  'of ',
  'and ',
  'é',
  '€1 ',
]

/** The expressions that the modules of the rules build when they are loaded, beside those written in them. */
async function built(files: readonly string[]): Promise<RegExp[]> {
  const all: RegExp[] = []
  const original = globalThis.RegExp
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags]: [string | RegExp, string | undefined]) {
      const expression = new target(source, flags)
      all.push(expression)
      return expression
    },
  })
  try {
    for (const file of files) await import(join('../..', file))
  } finally {
    globalThis.RegExp = original
  }
  return all
}

function written(source: string): RegExp[] {
  const found: RegExp[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push(new RegExp(node.text.slice(1, end), node.text.slice(end + 1)))
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest))
  return found
}

const files = (
  await Promise.all(
    folders.map(async (folder) =>
      (await readdir(folder, { recursive: true }))
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join(folder, name)),
    ),
  )
).flat()
const expressions = [
  ...(await built(files.filter((file) => file.startsWith('server/facts')))),
  ...(await Promise.all(files.map(async (file) => written(await readFile(file, 'utf8'))))).flat(),
]
const distinct = [...new Map(expressions.map((one) => [String(one), one])).values()]

test('every expression of the rules is found, by the hundred', () => {
  expect(distinct.length).toBeGreaterThan(150)
})

test('no expression blows up on any text as long as a sentence can be', { timeout: 300_000 }, () => {
  const slow = distinct.flatMap((expression) => {
    const words = [...new Set(expression.source.match(/[a-z]{3,}/g))].slice(0, 6).map((word) => `${word} `)
    const units = [...pieces, ...words]
    const pairs = words.flatMap((word) => pieces.slice(0, 6).map((piece) => word + piece))
    const texts = [...units, ...pairs].map((unit) => unit.repeat(length / unit.length))
    const worse = texts.filter((text) => growsTooFast(expression, text))
    return worse.length > 0 ? [`${JSON.stringify(worse[0]?.slice(0, 20))}: ${String(expression).slice(0, 200)}`] : []
  })
  expect(slow).toEqual([])
})

/** With the third power of the length or worse: twice the text then takes eight times as long, with the square four times. */
function growsTooFast(expression: RegExp, text: string): boolean {
  const least = (each: string) => Math.min(...[1, 2, 3].map(() => timeOf(expression, each)))
  // From short to long: what blows up would never be done with the whole.
  for (let part = length / 8; part <= length; part *= 2) {
    const some = text.slice(0, part)
    // A short time tells nothing, whatever the text.
    if (timeOf(expression, some) > 20 && least(some) > 6 * least(text.slice(0, part / 2))) return true
  }
  return false
}

/** In milliseconds that this thread worked: the clock on the wall also counts what else the machine does. */
function timeOf(expression: RegExp, text: string): number {
  const start = process.threadCpuUsage()
  const global = expression.global ? expression : new RegExp(expression.source, `${expression.flags}g`)
  let count = 0
  // What no expression ends with, so that it tries all there is.
  for (const match of `${text}\u0000`.matchAll(global)) if (++count > length || match[0].length > length) break
  const { user, system } = process.threadCpuUsage(start)
  return (user + system) / 1000
}
