import { countryOf, townCountryOf } from '../lexicon/places.ts'

/** " in Fiji" behind "A trading company". */
export function inLand(behind: string): string {
  const found = /^ in (?:the )?(?<land>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u.exec(behind)
  const land = found?.groups?.['land'] ?? ''
  if (countryOf(land) !== null || townCountryOf(land) !== null) return found?.[0] ?? ''
  const first = land.split(' ')[0] ?? ''
  return countryOf(first) === null && townCountryOf(first) === null
    ? ''
    : (found?.[0] ?? '').slice(0, first.length - land.length)
}

/** What befalls a party that the text leaves without a name. */
export const befallen =
  /\b(?:fined?|fines|penalty|penali[sz]ed|ordered|convicted|charged|pleaded|sued|breach(?:ed)?|hacked|leak(?:ed)?|attack(?:ed)?|explosion|guilty|settle[ds]?|admitted|indicted|accused)\b/i
