/** The graph as it is stored and shown on a day, in a form that can be compared. Day null: now, with all there is. */
import type { Graph } from '../../server/graph/driver.ts'

export interface Snapshot {
  /** Entity → its type, its first day, and its values, "PREDICATE value" each. */
  readonly entities: Readonly<Record<string, { type: string; knownFrom: string | null; values: readonly string[] }>>
  /** "TYPE start end properties" each. */
  readonly relationships: readonly string[]
}

const ENTITIES = `
MATCH (e:Organization|Event)
WHERE $day IS NULL OR e.knownFrom <= $day
RETURN e.id AS id, head([l IN labels(e) WHERE NOT l IN ['Entity', 'Organization', 'Event']]) AS type, e.knownFrom AS knownFrom,
  COLLECT {
    MATCH (e)-[:HAS]->(v:Value)
    WHERE CASE WHEN $day IS NULL THEN v.until IS NULL
      ELSE NOT coalesce(v.never, false) AND (v.from IS NULL OR v.from <= $day) AND (v.until IS NULL OR v.until > $day) END
    RETURN {predicate: v.predicate, value: v.value, never: coalesce(v.never, false), claims: v.claims}
  } AS values`

const RELATIONSHIPS = `
MATCH (a:Entity)-[r]->(b:Entity)
WHERE $day IS NULL OR r.knownFrom <= $day
RETURN type(r) AS type, a.id AS start, b.id AS end, properties(r) AS properties`

const PRESENT = `MATCH (e:Organization|Event) RETURN e.id AS id, properties(e) AS properties`

interface StoredValue {
  predicate: string
  value: string
  never: boolean
  claims: string[]
}

/** `name` gives entities the names they are compared by. */
export async function storedSnapshot(graph: Graph, day: string | null, name = (id: string) => id): Promise<Snapshot> {
  const entities = (await graph.read(ENTITIES, { day })).map(({ id, type, knownFrom, values }) => {
    const entity = { type: String(type), knownFrom: knownFrom as string | null, values: shown(values as StoredValue[]) }
    return [name(String(id)), entity] as const
  })
  const ties = (await graph.read(RELATIONSHIPS, { day })).map(({ type, start, end, properties }) => {
    const { key: _, ...rest } = properties as Record<string, unknown>
    return `${String(type)} ${name(String(start))} ${name(String(end))} ${sortedJson(rest)}`
  })
  return { entities: Object.fromEntries(entities), relationships: ties.toSorted() }
}

/** A present value that no datable source gives replaces the one that was known last. */
function shown(values: readonly StoredValue[]): string[] {
  const replaced = (one: StoredValue) =>
    values.some((other) => other.never && !one.never && slot(other) === slot(one) && !isItem(one.predicate))
  return values
    .filter((one) => !replaced(one))
    .map(({ predicate, value, claims }) => `${predicate} ${value} ${claims.join()}`)
    .toSorted()
}

const isItem = (predicate: string) => ['ALIAS', 'TOUCHED_COUNTRY', 'FINDING', 'LEGAL_BASIS'].includes(predicate)
const slot = ({ predicate, value }: StoredValue) =>
  predicate === 'DATA_TYPE' ? `${predicate} ${(JSON.parse(value) as { type: string }).type}` : predicate

/** The properties of live entities, as they stand on the nodes. */
export async function presentProperties(graph: Graph): Promise<Record<string, Record<string, unknown>>> {
  const rows = await graph.read(PRESENT)
  return Object.fromEntries(rows.map(({ id, properties }) => [String(id), properties as Record<string, unknown>]))
}

/** Structures within are JSON, as they are stored. */
export function sortedJson(value: Readonly<Record<string, unknown>>): string {
  const names = Object.keys(value).filter((name) => value[name] !== null)
  return JSON.stringify(Object.fromEntries(names.toSorted().map((name) => [name, stored(value[name])])))
}

function stored(one: unknown): unknown {
  return typeof one === 'object' && !Array.isArray(one) ? JSON.stringify(one) : one
}
