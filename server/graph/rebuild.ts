import type { Graph } from './driver.ts'
import { project } from './project.ts'
import { resolveAround } from './resolve-around.ts'
import { locked } from './write.ts'

const MENTIONS = `MATCH (mention:Mention) RETURN mention.id AS id ORDER BY mention.seq`
const ENTITIES = `MATCH (mention:Mention)-[:IS]->(entity:Entity) RETURN mention.id AS id, entity.id AS entity`
const STRAYS = `
MATCH (entity:Entity)
WHERE NOT EXISTS { MATCH (:Mention {id: entity.id}) }
OPTIONAL MATCH (entity)-[:HAS]->(value:Value)
WITH entity, collect(value) AS values
FOREACH (value IN values | DETACH DELETE value)
DETACH DELETE entity
RETURN 1 + size(values) AS count`

/**
 * Decides everything anew from claims and decisions. `changed` counts the derived items that were not as they should
 * be; it is 0 unless something else wrote to the database.
 */
export async function rebuild(graph: Graph): Promise<{ changed: number }> {
  let changed = 0
  await locked(graph, async (transaction) => {
    changed = 0
    const before = new Map((await transaction.run(ENTITIES)).map(({ id, entity }) => [id, entity]))
    const mentions = (await transaction.run(MENTIONS)).map(({ id }) => String(id))
    await resolveAround(transaction, mentions)
    const after = await transaction.run(ENTITIES)
    changed += after.filter(({ id, entity }) => before.get(id) !== entity).length
    changed += (await transaction.run(STRAYS)).reduce((sum, { count }) => sum + Number(count), 0)
    changed += await project(transaction, mentions)
    return changed
  })
  return { changed }
}
