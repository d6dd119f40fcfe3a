/** The only code that writes to the graph. Reading and extraction happen before it. */
import type { Change } from './claim.ts'
import { decideSame, undoDecision } from './change/decision.ts'
import { importReadings } from './change/import.ts'
import { correctClaim, reviewClaim } from './change/review.ts'
import { takeDown } from './change/take-down.ts'
import { setWithdrawn } from './change/withdrawal.ts'
import type { Touched } from './change/touched.ts'
import type { Graph, Transaction } from './driver.ts'
import { joinEvents } from './join/join-events.ts'
import { project } from './project.ts'
import { readIn } from './read-in.ts'
import { resolveAround } from './resolve-around.ts'

export interface Written {
  /** Whether anything changed at all. */
  readonly changed: boolean
  /** Counts the writes that changed something. */
  readonly revision: number
}

/** Serializes writers, also across processes: whoever sets a property of one node waits for who did before. */
const LOCK = `
MERGE (writer:Writer {id: 'writer'})
ON CREATE SET writer.revision = 0
SET writer.lock = true
RETURN writer.revision AS revision`

const BUMP = `
MATCH (writer:Writer {id: 'writer'})
SET writer.revision = writer.revision + 1
RETURN writer.revision AS revision`

/**
 * Applies a change in one transaction, decides again what it touches, and stores what is decided.
 * Throws `GraphError` READING_INVALID, CLAIM_NOT_FOUND, DECISION_NOT_FOUND, ... with nothing written.
 */
export async function write(graph: Graph, change: Change): Promise<Written> {
  const apply = prepare(change)
  return locked(graph, async (transaction) => ((await applied(transaction, apply, isReview(change))) ? 1 : 0))
}

/**
 * Whether a change would change anything, and what `see` then finds in the transaction, of which nothing is kept.
 * Throws as `write` does.
 */
export async function tryOut<Seen>(
  graph: Graph,
  change: Change,
  see: (transaction: Transaction) => Promise<Seen>,
): Promise<{ readonly changed: boolean; readonly seen: Seen }> {
  const apply = prepare(change)
  let found: { readonly changed: boolean; readonly seen: Seen } | null = null
  const undo = new Error('a transaction that was only tried out')
  try {
    await locked(graph, async (transaction) => {
      const changed = await applied(transaction, apply, isReview(change))
      found = { changed, seen: await see(transaction) }
      throw undo
    })
  } catch (error) {
    if (error === undo && found !== null) return found
    throw error
  }
  throw undo
}

type Apply = (transaction: Transaction) => Promise<Touched>

async function applied(transaction: Transaction, apply: Apply, reviewed: boolean): Promise<boolean> {
  const { mentions, changed } = await apply(transaction)
  if (!changed) return false
  const { entities, moved } = await resolveAround(transaction, mentions)
  const other = reviewed ? new Set([...moved, ...entities]) : moved
  await project(transaction, await joinEvents(transaction, { entities, moved: other }))
  return true
}

/** What a person says of an organization (its country) can tell its rulings apart, though it is still the same. */
const isReview = ({ kind }: Change): boolean => kind === 'REVIEW' || kind === 'CORRECT'

/** Runs `work` alone among all writers; it returns how many things it changed. */
export async function locked(graph: Graph, work: (transaction: Transaction) => Promise<number>): Promise<Written> {
  return graph.write(async (transaction) => {
    const [before] = await transaction.run(LOCK)
    const changed = (await work(transaction)) > 0
    const [after] = changed ? await transaction.run(BUMP) : [before]
    return { changed, revision: Number(after?.['revision']) }
  })
}

/** Checks come before the transaction: the lock is held as shortly as can be. */
function prepare(change: Change): Apply {
  switch (change.kind) {
    case 'IMPORT': {
      const read = change.readings.map(({ article, reading, ...known }) => ({
        ...readIn(article, reading, known.copies),
        ...known,
      }))
      return (transaction) => importReadings(transaction, read)
    }
    case 'REVIEW':
      return (transaction) => reviewClaim(transaction, change.claim, change.review)
    case 'CORRECT':
      return (transaction) => correctClaim(transaction, change.claim, change.value)
    case 'DECIDE':
      return (transaction) => decideSame(transaction, change)
    case 'UNDO':
      return (transaction) => undoDecision(transaction, change.decision)
    case 'WITHDRAW':
    case 'RESTORE':
      return (transaction) => setWithdrawn(transaction, change.source, change.kind === 'WITHDRAW')
    case 'TAKE_DOWN':
      return (transaction) => takeDown(transaction, change.source)
    default:
      return change satisfies never
  }
}
