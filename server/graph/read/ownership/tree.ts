import type { GraphQLResolveInfo } from 'graphql'
import type { Graph } from '../../driver.ts'
import { answerWith } from '../compose.ts'
import { dayOf, type Arguments } from '../places.ts'
import { findThings } from '../ways/things.ts'
import { climb } from './climb.ts'

/** The day that counts as now: nothing later than `asOf` is known. */
export const presentDay = (asOf: string | null): string => asOf ?? new Date().toISOString().slice(0, 10)

/** Owners and subsidiaries of a company on a day. Throws UNKNOWN_ID. */
export async function readOwnership(graph: Graph, args: Arguments, info: GraphQLResolveInfo): Promise<unknown> {
  const asOf = dayOf(args)
  const on = typeof args['on'] === 'string' ? args['on'] : presentDay(asOf)
  const [company] = await findThings(graph, [String(args['company'])], 'Company', asOf)
  if (typeof company !== 'string') return null
  const day = { earliest: on, latest: on }
  const [owners, subsidiaries] = await Promise.all([true, false].map((up) => climb(graph, [company], up, day, asOf)))
  return answerWith(graph, info, asOf, {
    company,
    on,
    owners: owners?.links,
    subsidiaries: subsidiaries?.links,
    truncated: owners?.truncated === true || subsidiaries?.truncated === true,
  })
}
