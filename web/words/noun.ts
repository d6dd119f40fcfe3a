/** An event as far as a noun for it needs. */
interface Named {
  readonly __typename?: string
  readonly title: string
  readonly incidentKind?: string
}

/** The first letter in lower case unless it begins a name in capitals; the rest, names above all, stays as it is. */
export const lowered = (title: string): string => title.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())

/**
 * An event as part of a sentence: "the leak of customer data", "the transfer to France". A title that begins with a name
 * keeps it.
 */
export function eventNoun({ title, incidentKind }: Named): string {
  if (incidentKind === 'ILLEGAL_TRANSFER')
    return `the transfer ${/ sent (?<where>.+)$/.exec(title)?.groups?.['where'] ?? 'of data'}`
  return incidentKind === 'DATA_BREACH' && title.startsWith('Leak') ? `the ${lowered(title)}` : `“${title}”`
}
