import type { Transaction } from '../driver.ts'
import { GraphError } from '../error.ts'
import type { Touched } from './touched.ts'

const SET_WITHDRAWN = `
MATCH (source:Source {id: $source})
WITH source, coalesce(source.withdrawn, false) AS before
SET source.withdrawn = $withdrawn
RETURN before <> $withdrawn AS changed, COLLECT { MATCH (source)<-[:IN]-(mention:Mention) RETURN mention.id } AS mentions`

/** Takes a source back, so that its claims no longer count, or lets them count again. */
export async function setWithdrawn(transaction: Transaction, source: string, withdrawn: boolean): Promise<Touched> {
  const [row] = await transaction.run(SET_WITHDRAWN, { source, withdrawn })
  if (!row)
    throw new GraphError('SOURCE_NOT_FOUND', `There is no source ${source}. Ask \`sources\` for those there are.`)
  return { mentions: row['mentions'] as string[], changed: row['changed'] === true }
}
