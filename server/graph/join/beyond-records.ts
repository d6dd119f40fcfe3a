import type { Transaction } from '../driver.ts'

const TOLD_IN = `
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:IS]-(mention:Mention)-[:IN]->(source:Source)
RETURN id, collect(DISTINCT mention.type) AS types, collect(DISTINCT coalesce(source.dataSet, '')) AS dataSets`

const TIES = `
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:IS]-(:Mention)<-[:SUBJECT|OBJECT]-(claim:Claim)-[:SUBJECT|OBJECT]->(:Mention)-[:IS]->(other:Entity)
WHERE other.id <> id AND claim.predicate IN $predicates
RETURN id, collect(DISTINCT other.id) AS others`

/**
 * Some entities without those that only records of one data set speak of, and of all that tells them from others
 * likewise: none of their events fits any. Thousands of records of one company are then not looked at for every new one.
 */
export async function beyondRecords(transaction: Transaction, entities: readonly string[]): Promise<string[]> {
  const rows = await transaction.run(TOLD_IN, { ids: entities })
  const told = rows.map(({ id, types, dataSets }) => ({
    id: String(id),
    type: (types as string[])[0] ?? '',
    dataSet: oneOf(dataSets as string[]),
  }))
  const pure = told.filter(({ dataSet }) => dataSet !== null)
  const [companies, events] = [pure.filter(isCompany), pure.filter((one) => !isCompany(one))]
  const [relatives, parties] = [
    await tiesOf(transaction, companies, ['SUBSIDIARY_OF']),
    await tiesOf(transaction, events, ['INVOLVED_IN', 'AGAINST', 'ABOUT', 'ON', 'IMPOSED', 'ISSUED', 'MADE', 'LED_TO']),
  ]
  const alone = new Map(companies.filter(({ id }) => !relatives.has(id)).map(({ id, dataSet }) => [id, dataSet]))
  const without = events.filter(({ id, dataSet }) =>
    (parties.get(id) ?? []).every((party) => alone.has(party) && alone.get(party) === dataSet),
  )
  const left = new Set([...alone.keys(), ...without.map(({ id }) => id)])
  return told.flatMap(({ id }) => (left.has(id) ? [] : id))
}

const isCompany = ({ type }: { readonly type: string }): boolean => type === 'Company'

/** Null where an article speaks of it too, or a record of another data set. */
function oneOf([one = '', another]: readonly string[]): string | null {
  return one === '' || another !== undefined ? null : one
}

async function tiesOf(
  transaction: Transaction,
  some: readonly { readonly id: string }[],
  predicates: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = some.length === 0 ? [] : await transaction.run(TIES, { ids: some.map(({ id }) => id), predicates })
  return new Map(rows.map(({ id, others }) => [String(id), others as string[]]))
}
