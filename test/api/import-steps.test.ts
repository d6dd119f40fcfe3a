/** The import that tells its steps, over real HTTP. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createApi } from '../../server/api/api.ts'
import { createImporting } from '../../server/import/importing.ts'
import type { Graph } from '../../server/graph/driver.ts'
import type { HttpServer } from '../../server/http.ts'
import { openSite } from '../article/site.ts'
import type { Site } from '../article/site.ts'
import { clear } from '../graph/clear.ts'
import { freshGraph } from '../support/neo4j.ts'
import { hear, serving } from './listening.ts'
import type { Event, Heard, Sending } from './listening.ts'
import { fine, leak, withoutYear } from './orrin.ts'

const query = `subscription ($input: ArticleInput!) {
  importArticle(input: $input) {
    stage title text facts needsDate
    organizations { type name start end }
    events { type kind date { edtf } quote start end }
    imported { outcome facts joined source { id title claims { quote } } again: source { text } }
  }
}`

let graph: Graph
let http: HttpServer
let site: Site
let answer: Parameters<typeof openSite>[0]
const logged: unknown[] = []
beforeAll(async () => {
  graph = await freshGraph()
  site = await openSite((request, response) => answer(request, response))
  const permit = ({ port }: { port: number }) => port === site.port
  http = await serving(
    createApi({ graph, log: (error) => logged.push(error), importing: createImporting(graph, { permit }) }),
  )
})
beforeEach(async () => {
  logged.length = 0
  await clear(graph)
})
afterAll(async () => {
  await http.close()
  await site.close()
  await graph.close()
})

const listen = (input: object, onEvent?: (event: Event, leave: () => void) => void, sending?: Sending) =>
  hear(http.address, { query, variables: { input } }, sending, onEvent)
const stepsOf = ({ events }: Heard) => events.map(({ data }) => data?.importArticle ?? {})
const stagesOf = (heard: Heard) => stepsOf(heard).map(({ stage }) => stage)
const codesOf = ({ events }: Heard) =>
  events.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions.code))
const stored = async () => Number((await graph.read('MATCH (s:Source) RETURN count(s) AS count'))[0]?.['count'])
const page = () => `http://127.0.0.1:${site.port}/leak.txt`

it('tells the text, the names, the events and what came of it, each with its place', async () => {
  const heard = await listen({ text: leak, publishedOn: '2025-05-14' })
  expect(stagesOf(heard)).toEqual(['TEXT', 'NAMES', 'EVENTS', 'COMPARING', 'DONE'])
  const [text, names, events, comparing, done] = stepsOf(heard)
  const title = 'Larkfield Group tells customers of Maison Orrin about a leak'
  const nothing = { organizations: null, events: null, facts: null, imported: null, needsDate: false }
  expect(text).toEqual({ stage: 'TEXT', title, text: leak.trim(), ...nothing })
  expect(names?.['organizations']).toEqual([
    { type: 'COMPANY', name: 'Larkfield Group', start: 2, end: 17 },
    { type: 'COMPANY', name: 'Maison Orrin', start: 37, end: 49 },
    { type: 'REGULATOR', name: 'Harbor Data Authority', start: 222, end: 243 },
  ])
  const quote = 'Hackers stole customer data of Maison Orrin in May 2025'
  expect(events).toMatchObject({ organizations: names?.['organizations'], facts: expect.any(Number) })
  expect(events?.['events']).toContainEqual({
    type: 'INCIDENT',
    kind: 'DATA_BREACH',
    date: { edtf: '2025-05' },
    quote,
    start: leak.indexOf(quote),
    end: leak.indexOf(quote) + quote.length,
  })
  expect(comparing).toEqual({ ...events, stage: 'COMPARING' })
  const source = { id: expect.stringMatching(/^[0-9a-f]{64}$/), title, claims: { length: events?.['facts'] } }
  expect(done?.['imported']).toMatchObject({
    outcome: 'NEW',
    facts: events?.['facts'],
    source,
    again: { text: leak.trim() },
  })
  expect(await stored()).toBe(1)
})

it('says that a page is being fetched, and is as good with GET as EventSource has it', async () => {
  answer = (_request, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(leak)
  const heard = await listen({ url: page() }, undefined, {
    method: 'GET',
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  expect(stagesOf(heard)).toEqual(['FETCHING', 'TEXT', 'NAMES', 'EVENTS', 'COMPARING', 'DONE'])
})

/** Takes a while to read. */
const long = leak.repeat(500)

it('ends the fetch of who leaves while a page is fetched', async () => {
  const gone = Promise.withResolvers<void>()
  answer = (request) => request.socket.once('close', () => gone.resolve())
  const start = performance.now()
  expect(stagesOf(await listen({ url: page() }, (_event, leave) => leave()))).toEqual(['FETCHING'])
  await gone.promise
  // Left alone, it would go on for twenty.
  expect(performance.now() - start).toBeLessThan(10_000)
  expect([await stored(), logged]).toEqual([0, []])
})

it.each(['TEXT', 'NAMES'])('keeps nothing of who leaves at %s', async (stage) => {
  const heard = await listen({ text: long }, ({ data }, leave) => {
    if (data?.importArticle?.['stage'] === stage) leave()
  })
  expect(stagesOf(heard).at(-1)).toBe(stage)
  // Were it still at work, it would be stored before the same one has been read again.
  const again = await listen({ text: long, dryRun: true })
  expect(stepsOf(again).at(-1)?.['imported']).toMatchObject({ outcome: 'NEW' })
  expect([await stored(), logged]).toEqual([0, []])
})

it('keeps nothing of who does not listen for the last step before it is stored', async () => {
  const { signal } = new AbortController()
  const steps = createImporting(graph).steps({ text: leak }, signal)
  const stages: unknown[] = []
  for await (const { importArticle } of steps) {
    if (importArticle instanceof Error) throw importArticle
    stages.push(importArticle.stage)
    if (importArticle.stage === 'EVENTS') break
  }
  expect(stages).toEqual(['TEXT', 'NAMES', 'EVENTS'])
  const again = await listen({ text: leak, dryRun: true })
  expect(stepsOf(again).at(-1)?.['imported']).toMatchObject({ outcome: 'NEW' })
})

it('asks for the day of publication where there is none, and stores nothing before it has it', async () => {
  const heard = await listen({ text: withoutYear, askForDate: true })
  expect(stagesOf(heard)).toEqual(['TEXT', 'NAMES', 'EVENTS', 'ASKING'])
  expect(stepsOf(heard).at(-1)).toMatchObject({ needsDate: true, imported: null })
  expect(await stored()).toBe(0)
  const answered = await listen({ text: withoutYear, askForDate: true, publishedOn: '2025-05-14' })
  expect(stepsOf(answered).at(-2)?.['events']).toContainEqual(expect.objectContaining({ date: { edtf: '2025-05-13' } }))
  expect(stagesOf(answered).at(-1)).toBe('DONE')
})

it('stores nothing in a dry run, and says what would be', async () => {
  const heard = await listen({ text: leak, dryRun: true })
  expect(stepsOf(heard).at(-1)).toMatchObject({ stage: 'DONE', imported: { outcome: 'NEW', source: null } })
  expect(await stored()).toBe(0)
})

it('tells a failure as an error with its code, at the step where it came, and ends', async () => {
  answer = (_request, response) => response.writeHead(404).end()
  const heard = await listen({ url: page() })
  expect([stagesOf(heard), codesOf(heard)]).toEqual([['FETCHING', undefined], ['PAGE_NOT_FOUND']])
  expect(codesOf(await listen({ text: leak, publishedOn: 'then' }))).toEqual(['BAD_DATE'])
  expect(codesOf(await listen({}))).toEqual(['BAD_INPUT'])
  expect(logged).toEqual([])
})

it('reads two articles at once, each in its own words', async () => {
  const both = await Promise.all([listen({ text: leak }), listen({ text: fine })])
  const texts = both.map((heard) => [...new Set(stepsOf(heard).map(({ text }) => text))])
  expect(texts).toEqual([[leak.trim()], [fine.trim()]])
  expect(both.map((heard) => stagesOf(heard).at(-1))).toEqual(['DONE', 'DONE'])
  expect(await stored()).toBe(2)
})

it('takes eight at once and refuses the ninth, and forgets those who leave', async () => {
  const asked = Promise.withResolvers<void>()
  const before = site.seen()
  answer = () => {
    if (site.seen() === before + 8) asked.resolve()
  }
  const leaves: (() => void)[] = []
  const all = Array.from({ length: 8 }, () => listen({ url: page() }, (_event, leave) => leaves.push(leave)))
  await asked.promise
  expect(codesOf(await listen({ text: leak }))).toEqual(['BUSY'])
  for (const leave of leaves) leave()
  await Promise.all(all)
  await expect.poll(async () => stagesOf(await listen({ text: leak })).at(-1), { timeout: 60_000 }).toBe('DONE')
})
