import type { TestProject } from 'vitest/node'
import { startForRun } from './neo4j.ts'

/** The newest release that the machine's Java runs, for a whole project of tests. */
export default (project: TestProject): Promise<() => Promise<void>> => startForRun(project, null)
