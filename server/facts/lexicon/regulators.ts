import type { RegulatorKind } from '../fact.ts'
import file from './regulators.json' with { type: 'json' }

/** An authority that goes by these names anywhere in the world. */
export interface KnownRegulator {
  readonly names: readonly string[]
  readonly country: string | null
  readonly kind: RegulatorKind
}

const kinds = new Map<string, RegulatorKind>([
  ['COURT', 'COURT'],
  ['PROSECUTOR', 'PROSECUTOR'],
])
const byName = new Map<string, KnownRegulator>()
for (const { names, country, kind } of file.regulators)
  for (const name of names) byName.set(name, { names, country, kind: kinds.get(kind) ?? 'AUTHORITY' })

/** The regulator of that name or acronym, to the letter; null for any other. */
export function knownRegulator(name: string): KnownRegulator | null {
  return byName.get(name) ?? null
}
