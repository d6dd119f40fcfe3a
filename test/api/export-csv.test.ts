import { get } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createApi } from '../../server/api/api.ts'
import { csvLine } from '../../server/api/csv.ts'
import type { Graph } from '../../server/graph/driver.ts'
import type { HttpServer } from '../../server/http.ts'
import { askAGraph } from './asking.ts'
import { serving } from './listening.ts'

const many = 1200
const world = askAGraph((graph) =>
  graph.write((transaction) =>
    transaction.run(
      `UNWIND range(1, $many) AS i CREATE (:Entity:Organization:Company
       {id: 'c' + i, name: CASE i WHEN 1 THEN '=HYPERLINK("http://evil.example")' ELSE 'Company ' + right('000' + i, 4) END,
        aliases: ['a, b', 'ü'], kind: 'BRAND', knownFrom: CASE WHEN i <= 700 THEN '2025-01-01' ELSE '2026-01-01' END})`,
      { many },
    ),
  ),
)
let http: HttpServer
beforeAll(async () => {
  http = await serving(world.api)
})
afterAll(() => http.close())

async function exported(query: string, more: Record<string, string> = {}) {
  const response = await fetch(`${http.address}/export.csv?${new URLSearchParams({ query, ...more }).toString()}`)
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())
  return { status: response.status, type: response.headers.get('content-type'), text, lines: text.split('\r\n') }
}

it('a connection comes whole as a table, over all its pages, each row once', async () => {
  const { type, lines } = await exported('{ companies(filter: { kind: [BRAND] }) { nodes { id who: name aliases } } }')
  expect(type).toContain('text/csv')
  expect(lines[0]).toBe('id,who,aliases')
  expect(lines[1]).toBe(`c1,"'=HYPERLINK(""http://evil.example"")","a, b; ü"`)
  expect(lines.at(-1)).toBe('')
  expect(new Set(lines.slice(1, -1)).size).toBe(many)
})

it('a table follows `asOf`, `first`, variables and fragments, and has a byte order mark where one is asked for', async () => {
  const asOf = await exported(
    'query ($d: Date) { companies(asOf: $d) { nodes { ...of } } } fragment of on Company { id }',
    {
      variables: '{"d": "2025-06-30"}',
    },
  )
  expect(asOf.lines).toHaveLength(702)
  const short = await exported('query ($n: Int) { companies(first: $n) { nodes { id } } }', {
    variables: '{"n": 601}',
    bom: '1',
  })
  expect(short.lines[0]).toBe('\uFEFFid')
  expect(short.lines).toHaveLength(603)
})

it.each([
  ['{ companies { nodes { nothing } } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['{ a: companies { nodes { id } } b: companies { nodes { id } } }', 'BAD_INPUT'],
  ['{ companies { totalCount } }', 'BAD_INPUT'],
  ['mutation { withdrawSource(id: "a") { id } }', 'BAD_INPUT'],
  ['{ companies(after: "x") { nodes { id } } }', 'BAD_CURSOR'],
  ['{ companies(first: -1) { nodes { id } } }', 'BAD_COUNT'],
  ['', 'BAD_INPUT'],
])('a table of %s is refused before it begins: %s', async (query, code) => {
  const { status, text } = await exported(query)
  expect(status).toBe(400)
  expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code } }] })
})

it('texts that a spreadsheet would run are texts, and numbers stay numbers', () => {
  expect(csvLine(['=1+1', '+1', '-1', '@a', '\ta', '\ra', '＝1', -1.5, true, null, 'a "b"', 'a\nb'])).toBe(
    `"'=1+1","'+1","'-1","'@a","'\ta","'\ra","'＝1",-1.5,true,,"a ""b""","a\nb"\r\n`,
  )
})

it('who leaves ends the reading', async () => {
  let reads = 0
  const counting: Graph = { ...world.graph, read: (...asked) => ((reads += 1), world.graph.read(...asked)) }
  const other = await serving(createApi({ graph: counting, log: () => undefined }))
  const query = encodeURIComponent('{ companies { nodes { id evidence { quote } } } }')
  await new Promise<void>((resolve, reject) => {
    const asked = get(`${other.address}/export.csv?query=${query}`, (response) => {
      response.once('data', () => {
        response.destroy()
        resolve()
      })
    })
    asked.once('error', reject)
  })
  await other.close()
  const then = reads
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(reads).toBe(then)
  expect(reads).toBeLessThanOrEqual(3)
})
