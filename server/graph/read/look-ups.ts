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

/**
 * What the objects of one answer need besides what its Cypher reads of them: titles, and values as of a day. Collected
 * while the answer is decoded, then read for all of them at once, by two texts that never change and so are planned once
 * for all questions. Inside the Cypher each is one to three subqueries more wherever it is selected, and a subquery costs
 * the planner of the database 20 ms, three times that while its machine is cold: the evidence of a ruling had 61 of them
 * (4.3 s when first asked), under `asOf` 106.
 */
export class LookUps {
  readonly #asOf: string | null
  readonly #titled = new Set<string>()
  readonly #valued = new Set<string>()
  readonly #predicates = new Set<string>()
  readonly #titles = new Map<string, string>()
  readonly #values = new Map<string, Then>()

  constructor(asOf: string | null) {
    this.#asOf = asOf
  }

  title(id: string): Late<string | null> {
    this.#titled.add(id)
    if (this.#asOf !== null) this.values(id, titlePredicates)
    return () => this.#titles.get(id) ?? null
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
