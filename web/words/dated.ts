/** A DATE claim as far as its bounds go. */
interface DateClaim {
  readonly predicate: string
  readonly modality: string
  readonly stance: string
  readonly value: Readonly<Record<string, unknown>> | null
}

/** Days YYYY-MM-DD, both ends known. */
interface Bounds {
  readonly earliest: string
  readonly latest: string
}

/** The words of the wider of two sources of a date and its bounds. */
export interface WiderDate extends Bounds {
  readonly phrase: string | null
}

interface Dated {
  readonly date: { readonly earliest: string | null; readonly latest: string | null } | null
  readonly evidence: readonly DateClaim[]
}

/**
 * The widest date that a sentence gives an event, where it is wider than the one that counts: "last spring" around "last
 * May". Both are so; the narrower is the denser part of the bar. Null where there is no second date. What only follows
 * from other dates is no second source.
 */
export function widerDate({ date, evidence }: Dated): WiderDate | null {
  const { earliest = null, latest = null } = date ?? {}
  if (earliest === null || latest === null) return null
  const around = evidence
    .filter(({ predicate, modality, stance }) => predicate === 'DATE' && modality === 'ACTUAL' && stance !== 'DENIES')
    .flatMap(({ value }) => boundsOf(value))
    .filter(
      (each) =>
        each.earliest <= earliest && each.latest >= latest && (each.earliest < earliest || each.latest > latest),
    )
  return (
    around.toSorted(
      (one, other) => one.earliest.localeCompare(other.earliest) || other.latest.localeCompare(one.latest),
    )[0] ?? null
  )
}

function boundsOf(value: Readonly<Record<string, unknown>> | null): WiderDate[] {
  if (value === null || value['derived'] === true) return []
  const { earliest, latest, phrase } = value
  if (typeof earliest !== 'string' || typeof latest !== 'string') return []
  return [{ earliest, latest, phrase: typeof phrase === 'string' ? phrase : null }]
}
