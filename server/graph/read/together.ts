/** Searches that differ in their words alone, and would wait for each other, go to the database as one. */
import { availableParallelism } from 'node:os'
import type { Graph, Row } from '../driver.ts'

/**
 * So many statements of one text are under way, of half of the connections at most; what comes meanwhile waits, and goes
 * together. More than the database has processors would only wait inside it, and it mostly runs on this machine.
 */
const mostUnderWay = Math.min(4, Math.max(2, availableParallelism()))
/** In one statement they are answered one after another. */
const mostTogether = 8

interface Waiting {
  readonly query: string
  readonly answer: (rows: Promise<Row[]>) => void
}

interface Line {
  underWay: number
  readonly waiting: Waiting[]
}

const lines = new WeakMap<Graph, Map<string, Line>>()

/**
 * Reads a text that looks for `$query`. Of what a small search costs the database, more than half is spent on taking the
 * statement in, so that a busy server answers several times as many together; on an idle one each goes alone, at once.
 */
export function readTogether(
  graph: Graph,
  cypher: string,
  query: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<Row[]> {
  const known = lines.get(graph) ?? new Map<string, Line>()
  lines.set(graph, known)
  const key = JSON.stringify([cypher, parameters])
  const line = known.get(key) ?? { underWay: 0, waiting: [] }
  known.set(key, line)
  const alone = (one: string): Promise<Row[]> => graph.read(cypher, { ...parameters, query: one })
  const ask = (some: readonly Waiting[]): Promise<Row[]>[] =>
    some.length === 1
      ? some.map((one) => alone(one.query))
      : asOne(graph, cypher, parameters, some).map((rows, index) => rows.catch(() => alone(some[index]?.query ?? '')))
  const goOn = async (): Promise<void> => {
    while (line.underWay < mostUnderWay && line.waiting.length > 0) {
      line.underWay += 1
      const some = line.waiting.splice(0, mostTogether)
      const answers = ask(some)
      for (const [index, rows] of answers.entries()) some[index]?.answer(rows)
      await Promise.allSettled(answers)
      line.underWay -= 1
    }
    if (line.underWay === 0) known.delete(key)
  }
  return new Promise((resolve) => {
    line.waiting.push({ query, answer: resolve })
    void goOn()
  })
}

/** The rows of each. Where one of them cannot be answered none is: then each has to be asked alone. */
function asOne(
  graph: Graph,
  cypher: string,
  parameters: Readonly<Record<string, unknown>>,
  some: readonly Waiting[],
): Promise<Row[]>[] {
  const each = cypher.replaceAll('$query', '$queries[asked]')
  const text = `UNWIND range(0, size($queries) - 1) AS asked CALL (asked) { ${each} } RETURN *`
  const found = graph
    .read(text, { ...parameters, queries: some.map(({ query }) => query) })
    .then((rows) => Map.groupBy(rows, ({ asked }) => Number(asked)))
  return some.map(async (_, index) => (await found).get(index) ?? [])
}
