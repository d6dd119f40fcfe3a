import type { EntityType } from '../../facts/fact.ts'
import { hash } from '../claim.ts'
import type { StoredClaim } from '../claim.ts'
import type { Transaction } from '../driver.ts'
import { nameGroupOf } from '../read-in.ts'

/** What a machine decides: by name, or that an owner is never the owned. */
export interface MachineDecision {
  readonly id: string
  readonly kind: 'SAME' | 'NEVER'
  readonly a: string
  readonly b: string | null
  readonly name: string | null
}

// What a person has undone stays undone.
const BY_NAME = `
UNWIND $decisions AS row
MATCH (a:Mention {id: row.a})
MERGE (decision:Decision {id: row.id})
ON CREATE SET decision.kind = row.kind, decision.by = 'MACHINE', decision.undone = false, decision.name = row.name
MERGE (decision)-[:A]->(a)
WITH decision, row WHERE row.b IS NOT NULL
MATCH (b:Mention {id: row.b})
MERGE (decision)-[:B]->(b)`

export async function decideByMachine(transaction: Transaction, decisions: readonly MachineDecision[]): Promise<void> {
  if (decisions.length > 0) await transaction.run(BY_NAME, { decisions })
}

/**
 * What follows from claims without asking anybody: a sure name puts a mention among its namesakes, and whatever is said
 * of owner and owned, they are two.
 */
export function machineDecisions(
  claims: readonly StoredClaim[],
  typeOf: (mention: string) => EntityType,
): MachineDecision[] {
  return claims.flatMap((claim) => {
    const { predicate, subject, object, certainty } = claim
    if (predicate === 'SUBSIDIARY_OF' && object !== null && object !== subject)
      return [ownerIsNotOwned(subject, object)]
    const name = certainty === 'SURE' ? nameGroupOf(claim, typeOf(subject)) : null
    return name === null ? [] : [goesByName(subject, name)]
  })
}

export function goesByName(mention: string, name: string): MachineDecision {
  return { id: hash('decision', 'NAME', mention, name), kind: 'SAME', a: mention, b: null, name }
}

function ownerIsNotOwned(one: string, other: string): MachineDecision {
  const [a, b] = one < other ? [one, other] : [other, one]
  return { id: hash('decision', 'NEVER', a, b, 'MACHINE'), kind: 'NEVER', a, b, name: null }
}
