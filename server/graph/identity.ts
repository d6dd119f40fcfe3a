/**
 * What a machine may join by itself: organizations of one type whose normalized names are equal. A place in a name
 * stays in it, so "Aster" and "Aster Shanghai" never meet here. Events are joined by join/, from what is claimed of them.
 */
import type { EntityType } from '../facts/fact.ts'
import { countryNamesIn, countryOf, isNationality, placesIn } from '../facts/lexicon/places.ts'

/** Forms of companies, as they end a name. "Group" and "Holding" are no forms: they tell companies apart. */
const LEGAL_FORMS = new Set(
  (
    'inc incorporated corp corporation co company ltd limited llc llp lp plc pte pty pvt ag se sa sas sarl eurl gmbh mbh kg kgaa ' +
    'ohg ug nv bv spa srl ab oy oyj asa aps kk kabushiki kaisha bhd sdn jsc pjsc ooo oao zao sca scs sro spzoo'
  ).split(' '),
)

/**
 * A name as far as it tells organizations apart: case, possessive, punctuation, articles and legal forms go; accents,
 * places and word order stay. Empty where nothing is left.
 */
export function normalizeName(name: string): string {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ`´]/g, "'")
    .replace(/'s(?=$|[\s,.;)])/g, '')
    .replace(/(?<=s)'(?=$|\s)/g, '')
    .replace(/(?<=\p{L})\.(?=\p{L}|$|\s|,)/gu, '')
    .replace(/[^\p{L}\p{N}&+]+/gu, ' ')
    .trim()
  const words = plain.split(' ')
  if (words.length > 1 && words[0] === 'the') words.shift()
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop()
  if (words.length > 1 && words.at(-1) === '&') words.pop()
  return words.join(' ')
}

/** Whether a name is made of initials: "PIPC", "C.N.I.L.". Any other alias joins only once a person has confirmed it. */
export function isAcronym(name: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}&]{1,9}$/u.test(name.replaceAll('.', ''))
}

/** The group of mentions that a name puts together; null where a name puts nothing together. */
export function nameGroup(type: EntityType, name: { name: string; named: boolean }): string | null {
  if (type !== 'Company' && type !== 'Regulator') return null
  const called = name.named ? name.name : unitNamed(name.name)
  if (called === null) return null
  const normalized = (type === 'Regulator' ? ofNation(called) : null) ?? normalizeName(called)
  return normalized === '' ? null : `${type}:${normalized}`
}

/**
 * "Aster’s Shanghai branch", which no text names, goes by "Aster Shanghai": owner and city say which it is. A country
 * does not, since many a company has several subsidiaries in one; nor does "operation" or "team".
 */
function unitNamed(description: string): string | null {
  const { owner, place } =
    /^(?<owner>.+?)[’']s? (?<place>\p{Lu}.*) (?:branch|subsidiary)$/u.exec(description)?.groups ?? {}
  if (!owner || !place || countryOf(place) === null) return null
  return isNationality(place) || countryNamesIn(place, 0).length > 0 ? null : `${owner} ${place}`
}

/** "China’s public security authority" and "Chinese Public Security Authority" come to the same; a bare "authority" does not. */
function ofNation(name: string): string | null {
  const words = name.replace(/^the /i, '')
  const [nation] = placesIn(words, 0)
  if (nation?.start !== 0 || !(isNationality(nation.text) || countryNamesIn(nation.text, 0).length > 0)) return null
  const what = normalizeName(words.slice(nation.end).replace(/^[’']s?(?= )/, ''))
  return what.includes(' ') ? `${nation.country} ${what}` : null
}
