import { defineConfig } from 'vitest/config'

const MINUTE = 60_000

/** One copy of graphql for what Vite transforms and what Node imports by itself: two do not know each other's types. */
const resolve = {
  alias: [{ find: /^graphql$/, replacement: new URL('../node_modules/graphql/index.js', import.meta.url).pathname }],
}

/** Real databases, processes and browsers share two cores badly: these projects run one file after another, in turn. */
const oneByOne = (name: string, groupOrder: number, folders: readonly string[]) => ({
  name,
  include: folders.map((folder) => `test/${folder}/**/*.test.{ts,tsx}`),
  fileParallelism: false,
  maxWorkers: 1,
  sequence: { groupOrder },
  testTimeout: 2 * MINUTE,
  hookTimeout: 4 * MINUTE,
})

const GRAPH = ['graph', 'api']
const PROCESSES = ['cli', 'neo4j']
const JOURNEY = ['journey']

/** Where .ci/run wants the numbers. */
const report = process.env['THROUGHLINE_TEST_REPORT']

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    projects: [
      {
        test: {
          name: 'units',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...GRAPH, ...PROCESSES, ...JOURNEY].map((folder) => `test/${folder}/**`),
          sequence: { groupOrder: 0 },
          testTimeout: MINUTE,
        },
      },
      { resolve, test: { ...oneByOne('graph', 1, GRAPH), globalSetup: 'test/support/neo4j-newest.ts' } },
      { resolve, test: { ...oneByOne('graph-5.26', 2, GRAPH), globalSetup: 'test/support/neo4j-5.26.ts' } },
      { test: { ...oneByOne('cli', 3, PROCESSES), globalSetup: 'test/support/app.ts' } },
      { test: { ...oneByOne('journey', 4, JOURNEY), globalSetup: 'test/support/app.ts' } },
    ],
  },
})
