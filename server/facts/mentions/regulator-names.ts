import type { RegulatorKind } from '../fact.ts'
import { isWeakRegulatorHead, regulatorKindOf, regulatorModifiers } from '../lexicon/organizations.ts'
import { countryOf, placesIn } from '../lexicon/places.ts'
import { fieldOf, regulatorsByName, type KnownRegulator } from '../lexicon/regulators.ts'
import type { Token } from '../segment/tokens.ts'
import { acronymBehind } from './acronyms.ts'
import type { Spoken } from './mention.ts'
import type { Run } from './run.ts'
import { isActing } from './victims.ts'

/** How often an article speaks of each country. */
export type Countries = ReadonlyMap<string, number>

const nationBefore = /(?<nation>\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})?)(?:[’']s)? $/u
const placeBehind = /^(?: \([A-Z]{2,8}\))? (?:in|of) (?:the )?(?<place>\p{Lu}[\p{L}]+(?: \p{Lu}\p{L}+)?)/u

/** What makes a name a regulator's: that it is known as one, or its words; null where nothing does. */
export function regulatorOf(
  words: readonly Token[],
  run: Run,
  name: string,
  before: string,
  after: string,
  countries: Countries,
): Pick<Extract<Spoken, { type: 'regulator' }>, 'country' | 'kind' | 'field' | 'generic' | 'acronym' | 'known'> | null {
  const regulators = run.whole && run.known?.type === 'regulator' ? run.known.regulators : []
  const kind =
    run.like ?? kindOf(words.slice(run.from, run.until)) ?? (isLocal(name, before, after) ? 'AUTHORITY' : null)
  if (regulators.length === 0 && (!kind || aPost.test(name) || isOfficer(name) || ofMembers.test(name))) return null
  if (/^Attorney General$/.test(name) && /\b(?:Assistant|Deputy|Associate) $/.test(before)) return null
  const place = placeBehind.exec(after)?.groups?.['place'] ?? ''
  const short = shortBehind.exec(after)?.groups?.['short'] ?? ''
  const acronym = acronymBehind.exec(after)?.groups?.['acronym'] ?? (regulatorsByName.has(short) ? short : undefined)
  const nation = nationBefore.exec(before)?.groups?.['nation'] ?? ''
  const told = countryIn(name) ?? countryOf(nation) ?? countryOf(nation.split(' ').at(-1) ?? '')
  const behind = countryOf(place) ?? countryOf(place.split(' ')[0] ?? '')
  const known = ofCountry(regulators, [told, behind], countries)
  const inText = known ? null : ofCountry(regulatorsByName.get(acronym ?? '') ?? [], [told, behind], countries)
  return {
    country: known ? known.country : (told ?? behind ?? inText?.country ?? null),
    kind: known?.kind ?? regulators[0]?.kind ?? kind ?? 'AUTHORITY',
    field: known?.field ?? regulators[0]?.field ?? fieldOf(name),
    generic: regulators.length === 0 && run.until - run.from === 1,
    known: known ?? (regulators.length === 1 ? (regulators[0] ?? null) : null),
    ...(acronym === undefined ? {} : { acronym }),
  }
}

/** "Police Federation", "Court Officers’ Association": who works for an authority is none. */
const ofMembers = / (?:Federation|Association|Union|Alliance)$/

/** "Deputy Commissioner": what somebody is, and no authority. */
const aPost =
  /^(?:Deputy|Assistant|Acting|Vice|Former|Chief|Special|Lead|Senior|Associate|Then)[ -](?:\p{L}+ )*(?:Commissioner|Prosecutor|Inspector|Administrator|Ombudsman|Superintendent|Regulator|Supervisor)s?$/u

/** "(Finma)": known as an authority, though written like a word. */
const shortBehind = /^ \((?<short>\p{Lu}\p{Ll}{2,11})\)/u

/** "Commissioner Ann Lee", "Labor Commissioner Ann Lee-Birch": who holds the office. */
function isOfficer(name: string): boolean {
  return officer.test(name)
}

const officer =
  /^(?:\p{Lu}\p{L}+ ){0,2}(?:Commissioner|Ombudsman|Ombudswoman|Superintendent|Comptroller|Inspector|Prosecutor|Regulator) (?!General|Office|of|for)\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?(?!(?:Commission|Office|Authority|Agency|Service|Court|Department|Board|Council|Bureau)$)\p{Lu}[\p{L}-]+$/u

/** "Toyama Prefecture ordered it": a place or its council that does what authorities do. */
function isLocal(name: string, before: string, after: string): boolean {
  return (localEnd.test(name) || localStart.test(name)) && isActing(before, after)
}

const localEnd =
  /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}-]+){0,3} (?:Prefecture|Municipality|Governorate|County|Province|Oblast|Canton|Voivodeship|Council|City Corporation|(?:City|Metropolitan|Provincial|State|County|District|Regional|Municipal|Prefectural) Government)$/u
const localStart =
  /^(?:Municipality|Prefecture|Prefect|Province|Canton|Governorate|Mayor|City|Department|State|Companies|Land) (?:of(?: the)? (?:\p{Lu}|Health|Environment)|Registry)/u

/** The regulator of that name that the text means: of the country told, else of the one it speaks of most. */
function ofCountry(
  regulators: readonly KnownRegulator[],
  told: readonly (string | null)[],
  countries: Countries,
): KnownRegulator | null {
  const [only] = regulators
  if (regulators.length === 1 && only) return only
  const said = regulators.find(({ country }) => country !== null && told.includes(country))
  if (said) return said
  const often = (one: KnownRegulator) => countries.get(one.country ?? '') ?? 0
  const [most] = regulators.toSorted((a, b) => often(b) - often(a))
  return most && often(most) > 0 ? most : null
}

/** By its head: a strong one ("Authority"), or a weak one ("Office") beside what it watches over. */
function kindOf(words: readonly Token[]): RegulatorKind | null {
  const strong = words.map((word) => regulatorKindOf(word.lower)).find((one) => one !== null)
  if (strong) return strong
  const all = words.map(({ lower }) => lower).join(' ')
  if (/\b(?:attorney general|district attorney|us attorney|state attorney|states attorney)\b/.test(all))
    return 'PROSECUTOR'
  const weak = words.some((word) => isWeakRegulatorHead(word.lower))
  const isPublic = words.some(
    (word) =>
      regulatorModifiers.has(word.lower) &&
      !/^(?:city|county|local|state|national|health|water|energy|media|information|financial)$/.test(word.lower),
  )
  // "the Department of State", "the Department of Commerce"
  if (/^(?:department|ministry) of (?:state|commerce|defen[cs]e|interior|home affairs|war|trade)\b/.test(all))
    return 'AUTHORITY'
  return weak && isPublic ? 'AUTHORITY' : null
}

function countryIn(name: string): string | null {
  return placesIn(name, 0)[0]?.country ?? countryOf(name)
}
