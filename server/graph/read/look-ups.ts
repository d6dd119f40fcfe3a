import type { UnreadSentence } from '../../facts/fact.ts'
import { stillUnread } from '../../facts/unread.ts'
import type { Quote } from '../../facts/unread.ts'
import type { Graph } from '../driver.ts'
import { holds } from './known.ts'
import { thenOf, type Then } from './stored.ts'
import { partsOf, titlePredicates, titleText } from './title-parts.ts'
import { titleOf } from './title.ts'

const noValues: Then = new Map()

/** What is known only when everything has been looked up; the API calls it where it hands out the field. */
export type Late<Value = unknown> = () => Value

const valuesText = `
UNWIND $ids AS id MATCH (:Entity {id: id})-[:HAS]->(v:Value) WHERE v.predicate IN $predicates AND ${holds('v')}
WITH id, v ORDER BY v.rank, v.key
RETURN id, collect([v.predicate, v.value]) AS values`

const originalText = `
UNWIND $ids AS id MATCH (:Source {id: id})-[from:READ_FROM]->(original:Original)
RETURN id, {mediaType: from.mediaType, size: original.size, sha256: original.id, pages: from.pages} AS found`

const pageText = `
UNWIND $ids AS id MATCH (claim:Claim {id: id})-[:FROM]->(:Source)-[from:READ_FROM]->(:Original)
WHERE from.pages IS NOT NULL
RETURN id, size([start IN from.pages WHERE start <= claim.start]) AS found`

/** What was unread when it was stored, and all that is quoted now: what a person decided on stays when it is read anew. */
const unreadText = `
UNWIND $ids AS id MATCH (source:Source {id: id}) WHERE source.unread IS NOT NULL AND NOT source.withdrawn
RETURN id, {sentences: source.unread, quotes: COLLECT {
  MATCH (claim:Claim)-[:FROM]->(source) RETURN claim {.predicate, .start, .end} ORDER BY claim.start LIMIT 10000
}} AS found`

/** Ids of which something is to be known, and what was found. */
class Found<Value> {
  readonly #ids = new Set<string>()
  readonly #found = new Map<string, Value>()

  of(id: string): Late<Value | null> {
    this.#ids.add(id)
    return () => this.#found.get(id) ?? null
  }

  async read(graph: Graph, text: string): Promise<void> {
    if (this.#ids.size === 0) return
    for (const { id, found } of await graph.read(text, { ids: [...this.#ids] }))
      this.#found.set(String(id), found as Value)
  }
}

/**
 * What the objects of one answer need besides what its Cypher reads of them: titles, values as of a day, originals and
 * pages in them, what is unread. Collected while the answer is decoded, then read for all of them at once, by texts that
 * never change and so are planned once for all questions. Inside the Cypher each is one to three subqueries more wherever
 * it is selected, and a subquery costs the planner of the database 20 ms, three times that while its machine is cold: the
 * evidence of a ruling had 61 of them (4.3 s when first asked), under `asOf` 106.
 */
export class LookUps {
  readonly #asOf: string | null
  readonly #titled = new Set<string>()
  readonly #valued = new Set<string>()
  readonly #predicates = new Set<string>()
  readonly #titles = new Map<string, string>()
  readonly #values = new Map<string, Then>()
  readonly #originals = new Found<object>()
  readonly #pages = new Found<number>()
  readonly #unread = new Found<{ readonly sentences: string; readonly quotes: readonly Quote[] }>()

  constructor(asOf: string | null) {
    this.#asOf = asOf
  }

  title(id: string): Late<string | null> {
    this.#titled.add(id)
    if (this.#asOf !== null) this.values(id, titlePredicates)
    return () => this.#titles.get(id) ?? null
  }

  /** Of a source. */
  original(id: string): Late {
    const found = this.#originals.of(id)
    return () => {
      const original = found()
      return original && { url: `/sources/${id}/original`, ...original }
    }
  }

  /** Of a claim. */
  page(id: string): Late {
    return this.#pages.of(id)
  }

  /** Of a source. */
  unread(id: string): Late {
    const found = this.#unread.of(id)
    return () => {
      const unread = found()
      return unread ? stillUnread(JSON.parse(unread.sentences) as UnreadSentence[], unread.quotes) : []
    }
  }

  values(id: string, predicates: readonly string[]): Late<Then> {
    this.#valued.add(id)
    for (const predicate of predicates) this.#predicates.add(predicate)
    return () => this.#values.get(id) ?? noValues
  }

  /** Reads all that was asked for; nothing where nothing was. */
  async read(graph: Graph): Promise<void> {
    const asOf = this.#asOf
    const [titled] = await Promise.all([
      this.#titled.size > 0 ? graph.read(titleText(asOf !== null), { ids: [...this.#titled], asOf }) : [],
      this.#valued.size > 0 ? this.#readValues(graph) : undefined,
      this.#originals.read(graph, originalText),
      this.#pages.read(graph, pageText),
      this.#unread.read(graph, unreadText),
    ])
    for (const row of titled) {
      const id = String(row['id'])
      this.#titles.set(id, titleOf(partsOf(row, asOf === null ? null : (this.#values.get(id) ?? noValues))))
    }
  }

  async #readValues(graph: Graph): Promise<void> {
    const parameters = { ids: [...this.#valued], predicates: [...this.#predicates], asOf: this.#asOf }
    for (const { id, values } of await graph.read(valuesText, parameters)) this.#values.set(String(id), thenOf(values))
  }
}

/** Decodes an answer and reads what it needs besides. */
export async function lookedUp<Decoded>(
  graph: Graph,
  asOf: string | null,
  decode: (lookUps: LookUps) => Decoded | Promise<Decoded>,
): Promise<Decoded> {
  const lookUps = new LookUps(asOf)
  const decoded = await decode(lookUps)
  await lookUps.read(graph)
  return decoded
}
