import type { OwnershipTieFragment } from '../generated.ts'
import { dateInWords, partInWords } from '../words/dates.ts'
import type { FuzzyDate } from '../words/dates.ts'
import { companyKinds, countryInWords, word } from '../words/kinds.ts'
import type { Owned } from './tree.ts'

type Period = OwnershipTieFragment['periods'][number]

/** "since January 2021 until 3 May 2024; 60 %": what a source leaves out is said to be left out. */
export function periodInWords({ from, until, share }: Pick<Period, 'from' | 'until' | 'share'>): string {
  const start = from === null ? null : `since ${boundInWords(from)}`
  const end = until === null ? null : `until ${boundInWords(until)}`
  const when =
    start === null
      ? end === null
        ? 'start and end not specified'
        : `${end}; start not specified`
      : end === null
        ? `${start}; end not specified`
        : `${start} ${end}`
  return share === null ? when : `${when}; ${shareInWords(share)}`
}

/** After "since" the month is enough: "since May 2025", not "since some day in May 2025". */
const boundInWords = (date: FuzzyDate): string => dateInWords(date).replace(/^some (?:day|time) in /, '')

const shareInWords = (share: number): string => `${Number((share * 100).toFixed(2))} %`

/** Whether it was so on the day, and where not for certain, why. */
export function certaintyInWords(
  { from, until, certainty, lastTold }: Omit<Period, 'share' | 'claims'>,
  on: string,
): string {
  if (certainty === 'CERTAIN') return 'so on that day'
  const reasons = [
    from !== null && (from.latest === null || from.latest > on) ? 'it may have begun later' : null,
    until !== null
      ? until.earliest === null || until.earliest <= on
        ? 'it may have ended by then'
        : null
      : lastTold === null
        ? 'no source that tells of it is dated'
        : lastTold < on
          ? // Of a source that is dated by its month, all that is known is that it is no older than this day.
            `last told of on ${partInWords(lastTold)} or later`
          : null,
  ].filter((reason) => reason !== null)
  return ['perhaps so', ...reasons].join('; ')
}

/** "a brand of", "owned by": what a company is to its owner. */
export const ownedAs = ({ companyKind }: Owned): string =>
  companyKind === 'BRAND' || companyKind === 'SUBSIDIARY' ? `${word(companyKinds, companyKind)} of` : 'owned by'

/** "group, France". */
export const whatItIs = ({ companyKind, country, named }: Owned): string =>
  [
    named ? null : 'not named in the article',
    companyKind === null ? null : word(companyKinds, companyKind),
    country === null ? null : countryInWords(country),
  ]
    .filter((part) => part !== null)
    .join(', ')
