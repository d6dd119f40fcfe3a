/** The Cypher that somebody who knows the graph would write, with rows by position. */

const penalty = (p: string, on: string): string => `[${p}.id, ${p}.title, ${p}.status, ${p}.amount, ${on}]`

export const byId = `
MATCH (n:Entity {id: $id})
RETURN n.id, n.kind, n.title, n.target, n.date,
  COLLECT { MATCH (n)<-[r:INVOLVED_IN]-(c:Company) RETURN [r.role, c.id, c.name, c.country,
    COLLECT { MATCH (c)-[:SUBSIDIARY_OF]->(o:Company) RETURN [o.id, o.name] }] },
  COLLECT { MATCH (n)<-[:ABOUT]-(u:Ruling) RETURN [u.id, u.kind, u.title, u.date,
    COLLECT { MATCH (u)<-[:ISSUED]-(a:Regulator) RETURN [a.id, a.name, a.country] },
    COLLECT { MATCH (u)-[:IMPOSED]->(p:Penalty)
      RETURN ${penalty('p', 'COLLECT { MATCH (p)-[:ON]->(h:Company) RETURN [h.id, h.name] }')} }] },
  COLLECT { MATCH (n)<-[:ABOUT]-(s:Statement) RETURN [s.id, s.kind, s.title] }`

export const list = `
MATCH (n:Incident) WHERE n.sortDate IS NOT NULL AND n.id IS NOT NULL AND n.kind IN $kinds AND n.countryCodes IS NOT NULL
  AND ($one IN n.countryCodes OR $other IN n.countryCodes)
WITH n ORDER BY n.sortDate, n.id LIMIT 100
RETURN n.id, n.kind, n.title, n.date,
  COLLECT { MATCH (n)<-[r:INVOLVED_IN]-(c:Company) RETURN [r.role, c.id, c.name,
    COLLECT { MATCH (c)-[:SUBSIDIARY_OF]->(o:Company) RETURN [o.id, o.name] }] },
  COLLECT { MATCH (n)<-[:ABOUT]-(u:Ruling) RETURN [u.id,
    COLLECT { MATCH (u)-[:IMPOSED]->(p:Penalty) RETURN [p.id, p.status, p.amount] }] }`

export const fullText = `
CALL db.index.fulltext.queryNodes('organization_words', $words, {limit: 200}) YIELD node AS n, score WHERE n:Company
RETURN score, n.id, n.name, n.country ORDER BY score DESC, n.id LIMIT 20`

/** Every kind of relationship, either way. */
export const anyKind = 'SUBSIDIARY_OF|INVOLVED_IN|ISSUED|AGAINST|ABOUT|REVIEWS|IMPOSED|ALTERED|ON|MADE|LED_TO'
const typeOf = (n: string): string =>
  `head([label IN labels(${n}) WHERE NOT label IN ['Entity', 'Organization', 'Event']])`

const around = `MATCH (a:Entity {id: $id})-[:${anyKind}*0..2]-(n:Entity) WITH DISTINCT n LIMIT 501`
export const neighborhood = `${around} RETURN ${typeOf('n')}, n.id`
export const neighborhoodMaps = `${around} RETURN {type: ${typeOf('n')}, id: n.id} AS row`

const shortest = `
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH p = shortestPath((a)-[:${anyKind}*..6]-(b))`
export const path = `${shortest} RETURN length(p)`
export const pathMaps = `${shortest} RETURN {length: length(p)} AS row`

const type = `head([label IN labels(n) WHERE label IN ['Incident', 'Ruling', 'Penalty', 'Statement']])`

export const timeline = `
MATCH (n:Event) WHERE n.sortDate IS NOT NULL AND n.id IS NOT NULL
WITH n ORDER BY n.sortDate, n.id LIMIT 100
RETURN ${type}, n.id, n.title, n.knownFrom, n.date`

export const behind = `
MATCH (n:Event) WHERE n.sortDate >= $day AND n.id IS NOT NULL AND (n.sortDate > $day OR n.id > $id)
WITH n ORDER BY n.sortDate, n.id LIMIT 100`

export const deepPage = `${behind} RETURN ${type}, n.id, n.title, n.knownFrom, n.date`

/** What stands after a reduction is what it was reduced to. Rows of columns: regulator, name, year, parts, unspecified. */
const totalsRows = `
MATCH (n:Penalty) WHERE n.status IN ['IMPOSED', 'REDUCED', 'APPEALED', 'SETTLED', 'PAID']
WITH n, head(COLLECT { MATCH (e:Event)-[r:ALTERED {status: 'REDUCED'}]->(n)
  RETURN r ORDER BY r.amount IS NULL, e.sortDate DESC, r.knownFrom DESC LIMIT 1 }) AS reduced
WITH n, CASE WHEN reduced IS NULL THEN n.amountValue ELSE reduced.amount END AS amount,
  CASE WHEN reduced IS NULL THEN n.currency ELSE reduced.currency END AS currency,
  CASE WHEN left(n.earliest, 4) = left(n.latest, 4) THEN toInteger(left(n.earliest, 4)) END AS year
OPTIONAL MATCH (n)<-[:IMPOSED]-(:Ruling)<-[:ISSUED]-(regulator:Regulator)
WITH DISTINCT n, amount, currency, year, regulator
WITH regulator, year, CASE WHEN amount IS NULL THEN null ELSE currency END AS currency, sum(amount) AS amount, count(*) AS count
ORDER BY currency
WITH regulator, year, collect({currency: currency, amount: amount, count: count}) AS parts
ORDER BY regulator.name, regulator.id, year LIMIT toInteger($first)
WITH regulator, year, [part IN parts WHERE part.currency IS NOT NULL] AS totals,
  coalesce(head([part IN parts WHERE part.currency IS NULL | part.count]), 0) AS unspecified`

export const totals = `${totalsRows}
RETURN regulator.id, regulator.name, year, [part IN totals | [part.currency, part.amount, part.count]], unspecified`

/** The same as one map a row, as a `@cypher` field hands it out. */
export const totalsMaps = `${totalsRows}
RETURN {regulator: regulator.id, name: regulator.name, year: year, totals: totals, unspecified: unspecified} AS row`
