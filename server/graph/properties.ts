/** The present values of an entity as they stand on its node (schema/constraints.cypher says how). Pure. */
import type { Json, JsonObject } from './claim.ts'
import { number, text } from './best.ts'
import { presentOf } from './history.ts'
import type { ValueSpan } from './history.ts'

/** What Neo4j stores on a node or relationship. */
type Property = string | number | boolean | readonly string[]
export type Properties = Readonly<Record<string, Property>>

type Write = (value: JsonObject) => Readonly<Record<string, Json | undefined>>

const single: Readonly<Record<string, Write>> = {
  NAME: ({ name, named }) => ({ name, named }),
  KIND: ({ kind }) => ({ kind }),
  TITLE: ({ title }) => ({ title }),
  COUNTRY: ({ country }) => ({ country }),
  DESCRIPTION: (value) => ({ description: value['text'] }),
  DATE: (value) => ({ date: JSON.stringify(value), ...sortable('DATE', value) }),
  DISCOVERED: (value) => ({ discovered: JSON.stringify(value) }),
  TARGET: ({ name }) => ({ target: name }),
  AFFECTED: (value) => ({ affected: JSON.stringify(value) }),
  ACTOR: (value) => ({ actor: JSON.stringify(value) }),
  AMOUNT: (value) => ({ amount: JSON.stringify(value), ...sortable('AMOUNT', value) }),
  STATUS: ({ status }) => ({ status }),
  BY: (value) => ({ by: JSON.stringify(value) }),
}

const plural: Readonly<Record<string, { property: string; write: (value: JsonObject) => Json | undefined }>> = {
  ALIAS: { property: 'aliases', write: ({ name }) => name },
  IDENTIFIER: { property: 'identifiers', write: (value) => JSON.stringify(value) },
  DATA_TYPE: { property: 'dataTypes', write: (value) => JSON.stringify(value) },
  TOUCHED_COUNTRY: { property: 'countries', write: (value) => JSON.stringify(value) },
  LEGAL_BASIS: { property: 'legalBasis', write: (value) => value['text'] },
  FINDING: { property: 'findings', write: (value) => JSON.stringify(value) },
  BROUGHT_BY: { property: 'broughtBy', write: (value) => JSON.stringify(value) },
}

/** The properties of a live entity. What has no value is absent, lists too. */
export function propertiesOf(id: string, knownFrom: string | null, spans: readonly ValueSpan[]): Properties {
  const properties: Record<string, Json | undefined> = { id, knownFrom }
  for (const [predicate, group] of Map.groupBy(spans, (span) => span.predicate)) {
    const one = single[predicate]
    const many = plural[predicate]
    if (one) Object.assign(properties, one(presentOf(group)?.value ?? {}))
    if (many) properties[many.property] = presentItems(predicate, group).map((value) => many.write(value) ?? '')
    if (predicate === 'TOUCHED_COUNTRY') {
      properties['countryCodes'] = [
        ...new Set(presentItems(predicate, group).map(({ country }) => text(country) ?? '')),
      ]
    }
  }
  return stored(properties)
}

function presentItems(predicate: string, spans: readonly ValueSpan[]): JsonObject[] {
  const present =
    predicate === 'DATA_TYPE'
      ? [...Map.groupBy(spans, ({ value }) => value['type']).values()].flatMap((group) => presentOf(group) ?? [])
      : spans
  return present.toSorted((a, b) => (`${a.rank} ${a.key}` < `${b.rank} ${b.key}` ? -1 : 1)).map(({ value }) => value)
}

/** What a value carries beside its JSON, so that it can be sorted and filtered by. */
function sortable(predicate: string, value: JsonObject): Properties {
  const { earliest = null, latest = null, amount, currency } = value
  if (predicate === 'DATE') return stored({ earliest, latest, sortDate: earliest ?? latest })
  if (predicate === 'AMOUNT') return stored({ amountValue: number(amount), currency: text(currency) })
  return {}
}

/** The properties of a :Value node. */
export function valueProperties({ key, predicate, value, claims, from, until, never, rank }: ValueSpan): Properties {
  const bounds = { from, until, ...(never ? { never } : {}), ...(rank ? { rank } : {}) }
  return {
    ...stored({ key, predicate, value: JSON.stringify(value), ...bounds }),
    claims,
    ...sortable(predicate, value),
  }
}

function stored(values: Readonly<Record<string, Json | undefined>>): Properties {
  const there = Object.entries(values).filter(([, value]) => value !== null && value !== undefined)
  return Object.fromEntries(there) as Properties
}
