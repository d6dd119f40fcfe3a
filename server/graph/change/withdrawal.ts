import type { Transaction } from '../driver.ts'
import { refuseTakenDown, sourceNotFound } from './take-down.ts'
import type { Touched } from './touched.ts'

const SET_WITHDRAWN = `
MATCH (source:Source {id: $source})
WITH source, coalesce(source.withdrawn, false) AS before
SET source.withdrawn = $withdrawn
RETURN before <> $withdrawn AS changed, COLLECT { MATCH (source)<-[:IN]-(mention:Mention) RETURN mention.id } AS mentions`

/**
 * Takes a source back, so that its claims no longer count, or lets them count again. The wording that a source has
 * taken the place of does not come back with that: its page no longer says so.
 * Throws `GraphError` SOURCE_NOT_FOUND, and SOURCE_TAKEN_DOWN where one that was taken down is to count again.
 */
export async function setWithdrawn(transaction: Transaction, source: string, withdrawn: boolean): Promise<Touched> {
  if (!withdrawn) await refuseTakenDown(transaction, [source])
  const [row] = await transaction.run(SET_WITHDRAWN, { source, withdrawn })
  if (!row) throw sourceNotFound(source)
  return { mentions: row['mentions'] as string[], changed: row['changed'] === true }
}
