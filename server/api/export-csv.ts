/** GET /export.csv: any connection as a table, a page in memory at a time. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { GraphQLError } from 'graphql'
import { refusal } from '../graph/read/refusal.ts'
import { byteOrderMark, csvLine } from './csv.ts'
import { csvQuery, pageInfoKey, type CsvQuery } from './csv-query.ts'
import { bookmarkHeader } from './use-bookmarks.ts'

export const exportPath = '/export.csv'
const pageSize = 500

interface Page {
  readonly data?: Readonly<Record<string, Readonly<Record<string, unknown>>>> | null
  readonly errors?: readonly unknown[]
}
type Ask = (request: Request) => Promise<Response>

/**
 * `query`: a query of one connection and its `nodes`; `variables`: JSON; `bom=1`: with a byte order mark, for Excel.
 * Columns are the ways to the selected leaves (`amount.currency`); the items of lists stand in one cell, between "; ".
 * `first` is how many rows there are in all, everything where absent. Every page is asked of the API, so that its rules and
 * limits hold. What fails before the first row is answered in JSON with a code; later, the answer breaks off, so that no
 * part passes for the whole.
 */
export async function exportCsv(ask: Ask, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return void response.writeHead(405, { allow: 'GET, HEAD' }).end()
  const given = new URL(request.url ?? '/', 'http://localhost').searchParams
  const bookmark = request.headers[bookmarkHeader]
  const pages = new Pages(ask, request.headers.host ?? 'localhost', typeof bookmark === 'string' ? bookmark : '')
  try {
    const variables = variablesOf(given.get('variables'))
    const query = csvQuery(given.get('query') ?? '', variables)
    const first = await pages.page(query, variables, query.after, rowsOf(query, 0))
    response.writeHead(200, {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${query.root.replace(/\W/g, '')}.csv"`,
      'cache-control': 'no-store',
    })
    if (request.method === 'HEAD') return void response.end()
    const start = given.get('bom') === '1' ? byteOrderMark : ''
    // Who goes ends the pipeline, and with it the asking for more.
    await pipeline(Readable.from(lines(pages, query, variables, first, start)), response)
  } catch (error) {
    const refused = error instanceof GraphQLError ? new Refused(400, [error.toJSON()]) : error
    if (response.headersSent || !(refused instanceof Refused)) throw error
    response.writeHead(refused.status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    response.end(`${JSON.stringify({ errors: refused.errors })}\n`)
  }
}

/** The API would not answer. */
class Refused extends Error {
  readonly status: number
  readonly errors: readonly unknown[]

  constructor(status: number, errors: readonly unknown[]) {
    super(`The export was refused: ${JSON.stringify(errors)}`)
    this.status = status
    this.errors = errors
  }
}

function variablesOf(text: string | null): Record<string, unknown> {
  if (text === null || text === '') return {}
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch {
    // Said below.
  }
  throw refusal('BAD_INPUT', '`variables` are no JSON object. Write {"asOf": "2025-06-30"}.')
}

const rowsOf = ({ first }: CsvQuery, done: number): number =>
  first === null || first < 0 ? (first ?? pageSize) : Math.min(pageSize, first - done)

class Pages {
  readonly #ask: Ask
  readonly #address: string
  readonly #headers: Readonly<Record<string, string>>

  constructor(ask: Ask, host: string, bookmark: string) {
    this.#ask = ask
    this.#address = `http://${host}/graphql`
    this.#headers = { 'content-type': 'application/json', accept: 'application/json', [bookmarkHeader]: bookmark }
  }

  async page({ query, root, nodes }: CsvQuery, variables: object, after: string | null, size: number) {
    const response = await this.#ask(
      new Request(this.#address, {
        method: 'POST',
        headers: this.#headers,
        body: JSON.stringify({ query, variables: { ...variables, csvFirst: size, csvAfter: after } }),
      }),
    )
    const { data, errors } = (await response.json()) as Page
    if (errors) throw new Refused(response.status === 200 ? 400 : response.status, errors)
    const connection = data?.[root]
    const info = connection?.[pageInfoKey] as { endCursor: string | null; hasNextPage: boolean } | undefined
    return { rows: (connection?.[nodes] ?? []) as readonly unknown[], after: info?.hasNextPage ? info.endCursor : null }
  }
}

async function* lines(
  pages: Pages,
  query: CsvQuery,
  variables: object,
  first: Awaited<ReturnType<Pages['page']>>,
  start: string,
): AsyncGenerator<string> {
  yield start + csvLine(query.columns.map((way) => way.join('.')))
  let page = first
  for (let done = 0; ;) {
    yield page.rows.map((row) => csvLine(query.columns.map((way) => joined(leaves(row, way))))).join('')
    done += page.rows.length
    const size = rowsOf(query, done)
    if (page.after === null || size <= 0) return
    page = await pages.page(query, variables, page.after, size)
  }
}

/** All that a way leads to; through lists it leads to several. */
function leaves(value: unknown, way: readonly string[]): unknown[] {
  if (value === null || value === undefined) return []
  if (Array.isArray(value)) return value.flatMap((one) => leaves(one, way))
  const [key, ...rest] = way
  return key === undefined ? [value] : leaves((value as Record<string, unknown>)[key], rest)
}

function joined(values: readonly unknown[]): unknown {
  if (values.length <= 1) return values[0]
  return values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('; ')
}
