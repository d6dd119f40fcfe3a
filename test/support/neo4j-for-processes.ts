/** One database for all files of tests whose command lines need some database. */
export { startForProcesses as default } from './neo4j.ts'
