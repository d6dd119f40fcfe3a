import type { Transaction } from '../driver.ts'
import { GraphError } from '../error.ts'
import type { Touched } from './touched.ts'

const FIND = `
MATCH (source:Source {id: $source})
RETURN coalesce(source.takenDown, false) AS takenDown,
  COLLECT { MATCH (source)<-[:IN]-(mention:Mention) RETURN mention.id } AS mentions`

const TAKE_DOWN = `
MATCH (source:Source {id: $source})
SET source.withdrawn = true, source.takenDown = true, source.text = '', source.unread = null
WITH source
CALL (source) {
  MATCH (source)<-[:FROM]-(claim:Claim) WHERE claim.review IN ['SURE', 'CANDIDATE']
  DETACH DELETE claim
}
CALL (source) {
  MATCH (source)<-[:FROM]-(claim:Claim)
  SET claim.quote = ''
}`

/** The bytes it was read from go too, unless another source was read from the same. */
const DELETE_ORIGINAL = `
MATCH (source:Source {id: $source})-[read:READ_FROM]->(original:Original)
DELETE read
WITH original WHERE NOT EXISTS { MATCH (:Source)-[:READ_FROM]->(original) }
DETACH DELETE original`

const TAKEN_DOWN = `
MATCH (source:Source {takenDown: true}) WHERE source.id IN $ids
RETURN source.title AS title LIMIT 1`

/**
 * Removes the words of a source for good: its text, its original, every quote, and the claims that nobody decided on.
 * Its id, what is known about it, the claims that people accepted or rejected (with their values) and all decisions
 * stay, so that the ids of what others tell of stay too. There is no way back.
 */
export async function takeDown(transaction: Transaction, source: string): Promise<Touched> {
  const [found] = await transaction.run(FIND, { source })
  if (!found) throw sourceNotFound(source)
  if (found['takenDown'] === true) return { mentions: [], changed: false }
  await transaction.run(TAKE_DOWN, { source })
  await transaction.run(DELETE_ORIGINAL, { source })
  return { mentions: found['mentions'] as string[], changed: true }
}

/** Throws `GraphError` SOURCE_TAKEN_DOWN where one of these was taken down. */
export async function refuseTakenDown(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const [found] = await transaction.run(TAKEN_DOWN, { ids })
  if (!found) return
  const title = typeof found['title'] === 'string' ? `"${found['title']}"` : 'This source'
  throw new GraphError(
    'SOURCE_TAKEN_DOWN',
    `${title} was taken down: its words were removed for good, so it cannot come back, and the same text is not ` +
      'imported again. Nothing was changed. If it may be shown after all, import another wording of it.',
  )
}

export function sourceNotFound(source: string): GraphError {
  return new GraphError('SOURCE_NOT_FOUND', `There is no source ${source}. Ask \`sources\` for those there are.`)
}
