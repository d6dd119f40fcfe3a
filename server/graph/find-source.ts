import type { Graph } from './driver.ts'
import { GraphError } from './error.ts'

export interface NamedSource {
  readonly id: string
  readonly title: string | null
}

const FIND = `
MATCH (source:Source) WHERE source.id STARTS WITH $prefix
RETURN source.id AS id, source.title AS title ORDER BY id LIMIT 2`

/** Shorter ones are met by chance too easily: what is found is taken back without asking again. */
const PREFIX = /^[0-9a-f]{8,64}$/

/** The one source whose id begins with these hex digits. Throws `GraphError` SOURCE_NOT_FOUND where it is none or several. */
export async function findSource(graph: Graph, given: string): Promise<NamedSource> {
  const prefix = given.trim().toLowerCase()
  if (!PREFIX.test(prefix))
    throw notFound(`"${given}" is no id of a source. Give its 64 hex digits, or at least the first 8.`)
  const [found, other] = await graph.read(FIND, { prefix })
  if (!found) throw notFound(`No source has an id that begins with ${prefix}. Ask \`sources\` for those there are.`)
  if (other) throw notFound(`More than one source has an id that begins with ${prefix}. Give more of its digits.`)
  return { id: String(found['id']), title: typeof found['title'] === 'string' ? found['title'] : null }
}

const notFound = (message: string): GraphError => new GraphError('SOURCE_NOT_FOUND', message)
