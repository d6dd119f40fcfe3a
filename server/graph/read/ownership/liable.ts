import type { GraphQLResolveInfo } from 'graphql'
import { relationshipTypes } from '../../decide.ts'
import type { Graph } from '../../driver.ts'
import { answerWith } from '../compose.ts'
import { isKnown, valueThen } from '../known.ts'
import { dayOf, type Arguments } from '../places.ts'
import { fromJson, list, members, textOrNull } from '../stored.ts'
import { findThings } from '../ways/things.ts'
import { readSteps, type Pair } from '../ways/ties.ts'
import { climb } from './climb.ts'
import { ownersOf } from './owners.ts'
import { presentDay } from './tree.ts'

const mostCompanies = 50

/** When an event happened and which companies had a part in it: of each type of event, one kind leads to them. */
const partsText = (timed: boolean): string => `
MATCH (n:Entity {id: $id})
RETURN ${timed ? valueThen('n', 'DATE', 'value') : 'n.date'} AS date,
  COLLECT { MATCH (n)-[r:INVOLVED_IN|AGAINST|ON|MADE]-(c:Company) WHERE ${isKnown('r', timed)}
    WITH DISTINCT c ORDER BY c.name, c.id LIMIT ${mostCompanies + 1} RETURN c.id } AS companies`

/** Owners of those that had a part in an event, when it happened and now. Throws UNKNOWN_ID. */
export async function readLiable(graph: Graph, args: Arguments, info: GraphQLResolveInfo): Promise<unknown> {
  const asOf = dayOf(args)
  const [event] = await findThings(graph, [String(args['event'])], 'Event', asOf)
  if (typeof event !== 'string') return null
  const [row] = await graph.read(partsText(asOf !== null), { id: event, asOf })
  const found = list(row?.['companies']).map(String)
  const companies = found.slice(0, mostCompanies)
  const date = fromJson(row?.['date'])
  const { earliest, latest } = members(date)
  const happened = { earliest: textOrNull(earliest), latest: textOrNull(latest) }
  const now = presentDay(asOf)
  const [then, today, ties] = await Promise.all([
    climb(graph, companies, true, happened, asOf),
    climb(graph, companies, true, { earliest: now, latest: now }, asOf),
    readSteps(
      graph,
      companies.map((company): Pair => [company, event]),
      relationshipTypes,
      asOf,
    ),
  ])
  return answerWith(graph, info, asOf, {
    event,
    date,
    now,
    companies: companies.map((company) => ({
      company,
      ties: ties.get(`${company} ${event}`)?.ties ?? [],
      ownersThen: ownersOf(company, then.links),
      ownersNow: ownersOf(company, today.links),
    })),
    truncated: found.length > mostCompanies || then.truncated || today.truncated,
  })
}
