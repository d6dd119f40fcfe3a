/**
 * Stands between the server and its database: `node keeper.ts LOG COMMAND ARGUMENT...`. It runs in a session of its own,
 * so that Ctrl-C in a terminal does not reach the database, and stops the database in good order as soon as its own
 * stdin ends, which the system sees to whenever the server is gone, also by SIGKILL.
 */
import { spawn } from 'node:child_process'
import { openSync } from 'node:fs'

const PATIENCE_MS = 60_000

const [log = '', command = '', ...rest] = process.argv.slice(2)
const out = openSync(log, 'a', 0o600)
const database = spawn(command, rest, { stdio: ['ignore', out, out] })

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
process.stdout.on('error', stop)
process.stdin.on('end', stop)
process.stdin.on('error', stop)
process.stdin.resume()
database.once('error', () => process.exit(1))
database.once('exit', (code) => process.exit(code ?? 1))
process.stdout.write(`${database.pid ?? 0}\n`)

function stop(): void {
  database.kill('SIGTERM')
  setTimeout(() => database.kill('SIGKILL'), PATIENCE_MS).unref()
}
