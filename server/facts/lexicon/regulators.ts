import type { RegulatorKind } from '../fact.ts'
import organizations from './organizations.json' with { type: 'json' }
import { entriesOf } from './pattern.ts'
import file from './regulators.json' with { type: 'json' }

/** An authority that goes by these names. */
export interface KnownRegulator {
  readonly names: readonly string[]
  readonly country: string | null
  readonly kind: RegulatorKind
  /** What it watches over ("DATA"); null for courts of all matters. */
  readonly field: string | null
}

const kinds = new Map<string, RegulatorKind>([
  ['COURT', 'COURT'],
  ['PROSECUTOR', 'PROSECUTOR'],
])
const all: readonly KnownRegulator[] = file.regulators.map((one) => ({
  ...one,
  kind: kinds.get(one.kind) ?? 'AUTHORITY',
}))

const named = all.flatMap((regulator) =>
  [...new Set(regulator.names.flatMap(casings))].map((name) => ({ name, regulator })),
)

/** Papers write what is spoken as a word either way: "FINMA" and "Finma". */
function casings(name: string): string[] {
  if (!/^\p{Lu}{5,12}$/u.test(name)) return [name]
  return [name, name.charAt(0) + name.slice(1).toLowerCase()]
}

/** Regulators by each of their names: several where the name is used in several countries. */
export const regulatorsByName: ReadonlyMap<string, readonly KnownRegulator[]> = new Map(
  [...Map.groupBy(named, ({ name }) => name)].map(([name, those]) => [name, those.map(({ regulator }) => regulator)]),
)

const fields = new Map(
  entriesOf(organizations.fields).flatMap(([field, words]) => words.map((word) => [word, field] as const)),
)

/** What a regulator of that name watches over, by its words: "DATA" for "the privacy commissioner". */
export function fieldOf(name: string): string | null {
  for (const word of name.toLowerCase().split(/[^\p{L}\p{N}-]+/u)) {
    const field = fields.get(word)
    if (field !== undefined) return field
  }
  return null
}
