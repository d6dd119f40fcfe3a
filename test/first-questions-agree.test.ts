import { Kind, parse, print } from 'graphql'
import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

/** Operations and fragments by name, in one writing. */
function definitionsOf(text: string): ReadonlyMap<string, string> {
  const named = parse(text).definitions.filter(
    (one) => one.kind === Kind.OPERATION_DEFINITION || one.kind === Kind.FRAGMENT_DEFINITION,
  )
  return new Map(named.map((one) => [one.name?.value ?? '', print(one)]))
}

test('what is planned ahead after a start is what the app asks, to the word', async () => {
  const files = (await readdir('web', { recursive: true })).filter((name) => name.endsWith('.graphql'))
  const app = definitionsOf((await Promise.all(files.map((name) => readFile(`web/${name}`, 'utf8')))).join('\n'))
  const ahead = definitionsOf(await readFile('server/api/first-questions.graphql', 'utf8'))
  expect(ahead.size).toBeGreaterThan(5)
  for (const [name, definition] of ahead) expect(definition).toBe(app.get(name))
})
