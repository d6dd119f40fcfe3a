import { makeExecutableSchema } from '@graphql-tools/schema'
import { formatDocument, stringifyDocument } from '@urql/core'
import { Kind, parse, type DocumentNode } from 'graphql'
import { createYoga } from 'graphql-yoga'
import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { useLimits } from '../../server/api/use-limits.ts'

async function textOf(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.graphql'))
  return (await Promise.all(files.map((name) => readFile(`${folder}/${name}`, 'utf8')))).join('\n')
}

test('nothing that the app asks is too much for the server', async () => {
  const [typeDefs, written] = await Promise.all([textOf('schema'), textOf('web')])
  // As it goes out: the client asks for the type of everything, which weighs too.
  const query = stringifyDocument(formatDocument(parse(written)) as DocumentNode)
  // Without a graph every answer is an error of its own; refused for its size it would not come to an answer.
  const yoga = createYoga({
    schema: makeExecutableSchema({ typeDefs }),
    plugins: [useLimits()],
    logging: false,
    maskedErrors: false,
  })
  const asked = parse(query).definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
  expect(asked.length).toBeGreaterThan(5)
  for (const { name } of asked) {
    const body = JSON.stringify({ query, operationName: name?.value, variables: {} })
    const headers = { 'content-type': 'application/json' }
    const answer = await yoga.fetch('http://localhost/graphql', { method: 'POST', headers, body })
    expect(await answer.text(), name?.value).not.toContain('TOO_COMPLEX')
  }
})
