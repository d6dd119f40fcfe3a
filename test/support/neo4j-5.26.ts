import type { TestProject } from 'vitest/node'
import { startForRun } from './neo4j.ts'

/** The long-term release, for a whole project of tests. */
export default (project: TestProject): Promise<() => Promise<void>> => startForRun(project, '5.26.30')
