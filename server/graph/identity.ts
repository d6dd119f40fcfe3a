/**
 * What a machine may join by itself: organizations of one type whose normalized names are equal. A place in a name
 * stays in it, so "Aster" and "Aster Shanghai" never meet here. Events of different articles are left apart for now.
 */
import type { EntityType } from '../facts/fact.ts'

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
    .replace(/[^\p{L}\p{N}&+()]+/gu, ' ')
    .trim()
  const words = plain.split(' ')
  if (words.length > 1 && words[0] === 'the') words.shift()
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop()
  if (words.length > 1 && words.at(-1) === '&') words.pop()
  return words.join(' ')
}

/** The group of mentions that a name puts together; null where a name puts nothing together. */
export function nameGroup(type: EntityType, name: { name: string; named: boolean }): string | null {
  if (type !== 'Company' && type !== 'Regulator') return null
  const normalized = normalizeName(name.name)
  return name.named && normalized !== '' ? `${type}:${normalized}` : null
}
