import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const MINUTE = 60_000

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** One copy of graphql for what Vite transforms and what Node imports by itself: two do not know each other's types. */
const resolve = {
  alias: [{ find: /^graphql$/, replacement: fromHere('../node_modules/graphql/index.js') }],
}

/** No test changes what modules hold: what one file has loaded is there for the next, a third of the work of units. */
const isolate = false

/** Real databases, processes and browsers share two cores badly: these projects run one file after another, in turn. */
const oneByOne = (name: string, groupOrder: number, folders: readonly string[]) => ({
  name,
  include: folders.map((folder) => `test/${folder}/**/*.test.{ts,tsx}`),
  fileParallelism: false,
  maxWorkers: 1,
  isolate,
  sequence: { groupOrder },
  // Starting a database takes seven seconds on a quiet machine, and a minute on a busy one.
  testTimeout: 5 * MINUTE,
  hookTimeout: 4 * MINUTE,
})

const GRAPH = ['graph', 'api']
/** What these look at is the server's own, whatever release it asks: other files ask the same statements. */
const OF_NO_RELEASE = ['graphiql', 'hostile', 'import-steps', 'own-pages', 'readme', 'title', 'warm-up']
const PROCESSES = ['cli', 'neo4j']
/** What of these needs no database, or a stand-in for one: none of them is in the way of another. */
const WITHOUT_DATABASE = [
  ...['dry-run', 'extract', 'http', 'refusals'].map((name) => `test/cli/${name}.test.ts`),
  'test/neo4j/**/*.test.ts',
]
const JOURNEY = ['journey']

export default defineConfig({
  root: fromHere('..'),
  test: {
    projects: [
      {
        test: {
          name: 'units',
          isolate,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...GRAPH, ...PROCESSES, ...JOURNEY].map((folder) => `test/${folder}/**`),
          sequence: { groupOrder: 0 },
          testTimeout: MINUTE,
        },
      },
      { resolve, test: { ...oneByOne('graph', 1, GRAPH), globalSetup: 'test/support/neo4j-newest.ts' } },
      {
        resolve,
        // What differs between releases shows in every test once; the random stories are told at length on the newest.
        test: {
          ...oneByOne('graph-5.26', 2, GRAPH),
          exclude: OF_NO_RELEASE.map((name) => `test/api/${name}.test.ts`),
          globalSetup: 'test/support/neo4j-5.26.ts',
          env: { INTERLEAVINGS: '2', COMPARISONS: '8' },
        },
      },
      {
        test: {
          name: 'processes',
          include: WITHOUT_DATABASE,
          sequence: { groupOrder: 3 },
          testTimeout: 5 * MINUTE,
          globalSetup: 'test/support/app.ts',
        },
      },
      {
        test: {
          ...oneByOne('cli', 4, PROCESSES),
          exclude: WITHOUT_DATABASE,
          globalSetup: ['test/support/app.ts', 'test/support/neo4j-for-processes.ts'],
        },
      },
      { test: { ...oneByOne('journey', 5, JOURNEY), globalSetup: 'test/journey/product.ts' } },
    ],
  },
})
