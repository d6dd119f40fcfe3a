import { execute, parse, type DocumentNode, type GraphQLSchema } from 'graphql'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { members, list, textOrNull } from '../graph/read/stored.ts'
import { examples } from './examples.ts'
import { readField, type Context } from './schema.ts'

const app = fileURLToPath(new URL('../../web/', import.meta.url))

/** All that the app can ask, from its own files: what is planned ahead is what will be asked, to the word. */
async function questions(): Promise<DocumentNode> {
  const files = (await readdir(app, { recursive: true })).filter((name) => name.endsWith('.graphql'))
  const texts = await Promise.all(files.map((name) => readFile(join(app, name), 'utf8')))
  return parse(texts.join('\n'))
}

/**
 * Asks what is asked first, one question at a time, so that the database has planned it before a person waits for it: a
 * plan takes from half a second to several after a start, and a few milliseconds once made. Ends at the first failure, and
 * quietly: whoever asks the same learns of it.
 */
export async function warmUp(schema: GraphQLSchema, contextValue: Context): Promise<void> {
  try {
    await askAll(async (document, operationName, variableValues) => {
      const { data, errors } = await execute({
        schema,
        document,
        contextValue,
        variableValues,
        fieldResolver: readField,
        ...(operationName === null ? {} : { operationName }),
      })
      if (errors?.[0]) throw errors[0]
      return members(data)
    })
  } catch {
    // The database is being stopped, or is in trouble that the next question will tell of.
  }
}

type Ask = (
  document: DocumentNode,
  operationName: string | null,
  variables: Record<string, unknown>,
) => Promise<Record<string, unknown>>

/** A day that everything is known on, so that questions as of a day are answered at full length. */
const someDay = '9999-12-31'

async function askAll(ask: Ask): Promise<void> {
  const document = await questions()
  for (const asOf of [null, someDay]) {
    const { timeline, companies, sources } = await ask(document, 'Lanes', { asOf })
    const events = list(members(timeline)['nodes']).map((node) => members(node))
    const idOf = (type: string): unknown => events.find(({ __typename }) => __typename === type)?.['id']
    const [company, source] = [companies, sources].map((page) => members(list(members(page)['nodes'])[0])['id'])
    const about = async (operation: string, variable: string, id: unknown): Promise<void> => {
      if (textOrNull(id) !== null) await ask(document, operation, { [variable]: id, asOf })
    }
    const event = idOf('Ruling') ?? idOf('Incident')
    await about('Evidence', 'id', event)
    await about('ChainStory', 'event', event)
    if (asOf !== null) continue // By then the machine of the database is warm: what is left takes it half a second.
    await about('Reader', 'id', source)
    for (const id of [idOf('Incident'), idOf('Penalty'), company, idOf('Statement')]) await about('Evidence', 'id', id)
    await about('BesideTheChain', 'organizations', company)
  }
  for (const example of examples) await ask(parse(example), null, {})
}
