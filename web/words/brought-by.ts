import type { EventWordsFragment } from '../generated.ts'

type Ruling = Pick<Extract<EventWordsFragment, { __typename: 'Ruling' }>, 'issuedBy' | 'broughtBy'>

const styles = (['long', 'short'] as const).map((style) => new Intl.DisplayNames('en', { type: 'region', style }))

/** "South Korea", "US" and "the U.S." as one writes the country of a code. */
const isCountry = (name: string, code: string): boolean =>
  /^[A-Z]{2}$/.test(code) &&
  [code, ...styles.map((names) => names.of(code))].includes(name.replace(/^the /i, '').replaceAll('.', ''))

/**
 * Who else brought a ruling beside those that issued it. Where one source says "China" and another names the authority,
 * the country adds nobody: it is the authority in fewer words, and stays among the quotes.
 */
export const broughtBy = ({ issuedBy, broughtBy: all }: Ruling): string[] =>
  all
    .map(({ name }) => name)
    .filter((name) => !issuedBy.some(({ country }) => country !== null && isCountry(name, country)))
