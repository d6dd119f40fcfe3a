/**
 * What was known by a day, in Cypher. `timed` says whether the question has an `asOf`; the day itself is `$asOf`.
 * Without it, nothing is asked at all: the properties of nodes are the present.
 */

/** Of an entity, relationship or claim: could it be known by then? What has no known day could not. */
export const isKnown = (variable: string, timed: boolean): string => (timed ? `${variable}.knownFrom <= $asOf` : 'true')

/** Conditions as a clause; none where nothing is asked: a shorter text is sent in fewer pieces. */
export function where(...conditions: readonly string[]): string {
  const asked = conditions.filter((condition) => condition !== 'true')
  return asked.length === 0 ? '' : ` WHERE ${asked.join(' AND ')}`
}

/** Of a :Value: did it hold then? */
export const holds = (value: string): string =>
  `NOT coalesce(${value}.never, false) AND (${value}.from IS NULL OR ${value}.from <= $asOf)` +
  ` AND (${value}.until IS NULL OR ${value}.until > $asOf)`

/**
 * A claim counts when it is sure or accepted and its source was not taken back; of a source whose place a later wording
 * took, only what a person accepted and the later one does not say as well.
 */
export const counts = (claim: string, source: string): string =>
  `${claim}.review IN ['SURE', 'ACCEPTED'] AND NOT coalesce(${source}.withdrawn, false)` +
  ` AND (${source}.supersededBy IS NULL OR ${claim}.review = 'ACCEPTED' AND ${claim}.carried IS NULL)`

/**
 * The member of the value that held then: a property of the :Value node. The first by key where several held, so that
 * an answer never depends on the order of the store.
 */
export const valueThen = (node: string, predicate: string, member: string): string =>
  `head(COLLECT { MATCH (${node})-[:HAS]->(v:Value {predicate: '${predicate}'}) WHERE ${holds('v')}` +
  ` RETURN v.${member} ORDER BY v.key LIMIT 1 })`

/** The values of some predicates that held then, each with its predicate, in order. */
export const allThen = (node: string, predicates: readonly string[]): string =>
  `COLLECT { MATCH (${node})-[:HAS]->(v:Value) WHERE v.predicate IN [${predicates.map((name) => `'${name}'`).join(', ')}]` +
  ` AND ${holds('v')} RETURN [v.predicate, v.value] ORDER BY v.rank, v.key }`

/** All values of a predicate that held then, as JSON. */
export const valuesThen = (node: string, predicate: string): string =>
  `COLLECT { MATCH (${node})-[:HAS]->(v:Value {predicate: '${predicate}'}) WHERE ${holds('v')} RETURN v.value ORDER BY v.rank, v.key }`

/** The day an event is sorted by. */
export const sortDay = (node: string, timed: boolean): string =>
  timed ? valueThen(node, 'DATE', 'sortDate') : `${node}.sortDate`
