import type { GroupFragment, RowsQuery } from '../generated.ts'
import type { Rows, View } from '../view.ts'
import { countryInWords, kindInWords } from '../words/kinds.ts'
import { number } from './places.ts'

/** What of a view shows a group alone. */
export type Narrowing = Partial<Pick<View, 'about' | 'countries' | 'kind'>>

/** What the rows are, one and several. */
export const rowNames: Readonly<Record<Rows, readonly [string, string]>> = {
  COUNTRY: ['country', 'countries'],
  ORGANIZATION: ['organization', 'organizations'],
  KIND: ['kind', 'kinds'],
}

/** "Canada", "Aster Mills", "Leak". */
export function nameOf({ organization, country, type, kind }: GroupFragment): string {
  if (organization !== null) return organization.name
  if (country !== null) return countryInWords(country)
  return type === null || kind === null ? '' : kindInWords(type, kind)
}

export function narrowing({ organization, country, type, kind }: GroupFragment): Narrowing {
  if (organization !== null) return { about: organization.id }
  return country === null ? { kind: `${type}.${kind}` } : { countries: [country] }
}

/** "12 more countries", and that of some none is known. */
export function namesOfRest({ groups, ungrouped }: NonNullable<RowsQuery['histogram']['rest']>, by: Rows): string {
  const [one, many] = rowNames[by]
  if (groups === 0) return `No ${one} known`
  return `${number(groups)} more ${groups === 1 ? one : many}${ungrouped > 0 ? ', or none known' : ''}`
}

const inTurn: readonly Rows[] = ['COUNTRY', 'ORGANIZATION', 'KIND']

/** What the rows are where nobody chose: what the selection is not narrowed to yet. */
export function rowsShown({ rows, countries, about, kind }: Pick<View, 'rows' | 'countries' | 'about' | 'kind'>): Rows {
  const narrowed = { COUNTRY: countries !== null, ORGANIZATION: about !== null, KIND: kind !== null }
  return rows ?? inTurn.find((each) => !narrowed[each]) ?? 'COUNTRY'
}

/** The other two that events can be put together by. */
export const othersThan = (rows: Rows): readonly [Rows, Rows] =>
  rows === 'COUNTRY' ? ['KIND', 'ORGANIZATION'] : rows === 'KIND' ? ['COUNTRY', 'ORGANIZATION'] : ['KIND', 'COUNTRY']
