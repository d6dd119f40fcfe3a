import type { Graph, Row } from '../../driver.ts'
import { isKnown } from '../known.ts'
import { fromJson, list, textOrNull } from '../stored.ts'
import { claimsOf } from '../ways/ties.ts'
import { certaintyOf, distinctPeriods, type Certainty, type Days, type Period } from './periods.ts'

const mostLevels = 10
const mostLinks = 500
/** Periods read for one level: pairs can have several. */
const mostPeriods = 2000
const mostClaims = 50

/** One company owning another at a time, with the periods that can have held then. */
export interface Link {
  readonly parent: string
  readonly subsidiary: string
  readonly depth: number
  readonly certainty: Certainty
  readonly periods: readonly unknown[]
}

/** What a claim was told on: no later than either its own day or the first on which its source can have been published. */
const told = '[c.id, CASE WHEN s.publishedFrom < c.knownFrom THEN s.publishedFrom ELSE c.knownFrom END]'

const linksText = (up: boolean, timed: boolean): string => `
UNWIND $ids AS id
MATCH (n:Entity {id: id})${up ? '-[r:SUBSIDIARY_OF]->' : '<-[r:SUBSIDIARY_OF]-'}(m:Company) WHERE ${isKnown('r', timed)}
WITH id, m, r ORDER BY m.name, m.id, r.key LIMIT ${mostPeriods}
RETURN startNode(r).id AS subsidiary, endNode(r).id AS parent, r.from AS from, r.until AS until, r.share AS share,
  ${claimsOf('r', timed, told)} AS claims`

/**
 * Owners of some companies, and owners of those (or, not `up`, subsidiaries), that can have been so at a time; the nearest
 * first. Bounded: `truncated` where there was more.
 */
export async function climb(
  graph: Graph,
  start: readonly string[],
  up: boolean,
  when: Days,
  asOf: string | null,
): Promise<{ links: Link[]; truncated: boolean }> {
  const seen = new Set(start)
  const links: Link[] = []
  let frontier = [...seen]
  let truncated = false
  for (let depth = 1; frontier.length > 0; depth += 1) {
    if (depth > mostLevels) return { links, truncated: true }
    const rows = await graph.read(linksText(up, asOf !== null), { ids: frontier, asOf })
    truncated ||= rows.length === mostPeriods
    frontier = []
    for (const group of Map.groupBy(
      rows,
      ({ parent, subsidiary }) => `${String(parent)} ${String(subsidiary)}`,
    ).values()) {
      const link = linkOf(group, depth, when)
      if (link === null) continue
      if (links.length === mostLinks) return { links, truncated: true }
      links.push(link)
      const far = up ? link.parent : link.subsidiary
      if (!seen.has(far)) frontier.push(far)
      seen.add(far)
    }
  }
  return { links, truncated }
}

function linkOf(rows: readonly Row[], depth: number, when: Days): Link | null {
  const periods = distinctPeriods(rows.map(periodOf)).flatMap((period) => {
    const certainty = certaintyOf(period, when)
    return certainty === null ? [] : { ...period, certainty }
  })
  if (periods.length === 0) return null
  return {
    parent: String(rows[0]?.['parent']),
    subsidiary: String(rows[0]?.['subsidiary']),
    depth,
    certainty: periods.some(({ certainty }) => certainty === 'CERTAIN') ? 'CERTAIN' : 'POSSIBLE',
    periods: periods.map((period) => ({
      ...period,
      claims: period.claims.slice(0, mostClaims),
      fromUnknown: period.from === null,
      untilUnknown: period.until === null,
    })),
  }
}

function periodOf({ from, until, share, claims }: Row): Period {
  const rows = list(claims).map((claim) => list(claim))
  const days = rows.flatMap(([, day]) => textOrNull(day) ?? []).toSorted()
  return {
    from: fromJson(from),
    until: fromJson(until),
    share: typeof share === 'number' ? share : null,
    firstTold: days[0] ?? null,
    lastTold: days.at(-1) ?? null,
    claims: rows.map(([id]) => String(id)),
  }
}
