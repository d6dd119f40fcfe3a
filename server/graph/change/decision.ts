import { decisionId } from '../claim.ts'
import type { Change } from '../claim.ts'
import type { Transaction } from '../driver.ts'
import { GraphError } from '../error.ts'
import type { Touched } from './touched.ts'

const TYPES = `UNWIND [$a, $b] AS id MATCH (mention:Mention {id: id}) RETURN mention.type AS type`

const DECIDE = `
MATCH (a:Mention {id: $a}), (b:Mention {id: $b})
OPTIONAL MATCH (before:Decision {id: $id, undone: false})
MERGE (decision:Decision {id: $id})
ON CREATE SET decision.kind = $kind, decision.by = $by, decision.at = $at
SET decision.undone = false
MERGE (decision)-[:A]->(a)
MERGE (decision)-[:B]->(b)
RETURN before IS NULL AS changed`

const UNDO = `
MATCH (decision:Decision {id: $id})
WITH decision, decision.undone AS before
SET decision.undone = true
RETURN NOT before AS changed, COLLECT { MATCH (decision)-[:A|B]->(mention) RETURN mention.id } AS mentions`

/** Says that two mentions are one thing, or never are. Saying it again changes nothing. */
export async function decideSame(
  transaction: Transaction,
  change: Extract<Change, { kind: 'DECIDE' }>,
): Promise<Touched> {
  const { decision: kind, by, at } = change
  const [a, b] = change.a < change.b ? [change.a, change.b] : [change.b, change.a]
  const types = (await transaction.run(TYPES, { a, b })).map(({ type }) => type)
  if (types.length < 2) {
    throw new GraphError(
      'MENTION_NOT_FOUND',
      'One of the two mentions is not there. Give the ids of two stored mentions.',
    )
  }
  if (a === b || types[0] !== types[1]) {
    const hint = 'Choose two different mentions of one type.'
    throw new GraphError(
      'DECISION_INVALID',
      `A decision is about two things of one type, not about ${types.join(' and ')}. ${hint}`,
    )
  }
  const id = decisionId(kind, a, b, by, at)
  const [row] = await transaction.run(DECIDE, { id, kind, a, b, by, at })
  return { mentions: [a, b], changed: row?.['changed'] === true }
}

/** Takes a decision out of force; it stays, marked as undone. */
export async function undoDecision(transaction: Transaction, id: string): Promise<Touched> {
  const [row] = await transaction.run(UNDO, { id })
  if (!row) throw new GraphError('DECISION_NOT_FOUND', `There is no decision ${id}.`)
  return { mentions: row['mentions'] as string[], changed: row['changed'] === true }
}
