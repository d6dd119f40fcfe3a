import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** Builds the app for tests that start the product. */
export default async function buildApp(): Promise<void> {
  await promisify(execFile)(process.execPath, ['server/build-app.ts'])
}
