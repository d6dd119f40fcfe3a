/** What a title is made of, as known at the time asked for. */
export interface Parts {
  /** A person's wording. It wins. */
  readonly title: string | null
  /** Incident, Ruling, Penalty or Statement. */
  readonly type: string
  readonly kind: string
  /** What was hit, leaked or moved. */
  readonly target: string | null
  readonly countries: readonly Touched[]
  /** Names of the companies that a ruling is directed against. */
  readonly against: readonly string[]
  /** Where a penalty stands. */
  readonly status: string | null
  /** Major units. */
  readonly amount: number | null
  readonly currency: string | null
  /** Who made a statement. */
  readonly by: string
  /** The earliest incident that a ruling or statement is about. */
  readonly about: Pick<Parts, 'kind' | 'target' | 'countries'> | null
}

interface Touched {
  readonly country: string
  readonly role: string
}

/**
 * A short line that says what happened and says nothing about guilt: what somebody alleges stays in the mouth of the
 * one who alleges it (an accusation "accuses", a penalty is "announced").
 */
export function titleOf(parts: Parts): string {
  if (parts.title !== null) return parts.title
  const table = tables[parts.type]
  const make = table?.[parts.kind] ?? table?.['OTHER']
  return capitalized(make ? make(parts) : words(parts.kind))
}

type Make = (parts: Parts) => string

const incidents: Record<string, Make> = {
  DATA_BREACH: ({ target }) => `leak of ${target ?? 'data'}`,
  ILLEGAL_TRANSFER: ({ target, countries }) => `${target ?? 'data'} sent ${destination(countries)}`,
  ACCOUNT_TAKEOVER: ({ target }) => `${target ?? 'account'} hacked`,
  CYBERATTACK: ({ target }) => `cyberattack${target === null ? '' : ` on ${target}`}`,
  OUTAGE: ({ target }) => (target === null ? 'outage' : `outage of ${target}`),
  CONTAMINATION: ({ target }) => (target === null ? 'contamination' : `${target} contaminated`),
  EXPLOSION: ({ target }) => (target === null ? 'explosion' : `explosion at ${target}`),
  ENVIRONMENTAL: ({ target }) => (target === null ? 'harm to the environment' : `harm to ${target}`),
  FRAUD: ({ target }) => about('fraud', target),
  BRIBERY: ({ target }) => about('bribery', target),
  ANTITRUST: ({ target }) => about('restraint of competition', target),
  MONEY_LAUNDERING: ({ target }) => about('money laundering', target),
  DISCRIMINATION: ({ target }) => about('discrimination', target),
  SAFETY_DEFECT: ({ target }) => (target === null ? 'safety defect' : `safety defect in ${target}`),
  LABOR: ({ target }) => about('treatment of workers', target),
  OTHER: ({ target }) => (target === null ? 'incident' : `incident: ${target}`),
}

const rulings: Record<string, Make> = {
  INVESTIGATION: ({ against, about: of }) => `investigates ${whom(against, of)}`,
  ACCUSATION: ({ against, about: of }) => `accuses ${whom(against, of)}`,
  LAWSUIT: ({ against }) => (against.length === 0 ? 'lawsuit' : `lawsuit against ${several(against)}`),
  FINDING: ({ against, about: of }) => `findings on ${whom(against, of)}`,
  ORDER: ({ against }) => (against.length === 0 ? 'order' : `order to ${several(against)}`),
  FINE: ({ against, about: of }) => `fines ${whom(against, of)}`,
  SETTLEMENT: ({ against }) => (against.length === 0 ? 'settlement' : `settles with ${several(against)}`),
  WARNING: ({ against, about: of }) => `warns ${whom(against, of)}`,
  APPEAL_DECISION: ({ against }) => (against.length === 0 ? 'appeal decided' : `appeal decided: ${several(against)}`),
  DISMISSAL: ({ against }) => (against.length === 0 ? 'case dropped' : `case against ${several(against)} dropped`),
  OTHER: ({ against }) => (against.length === 0 ? 'ruling' : `ruling on ${several(against)}`),
}

const penaltyNames: Record<string, string> = {
  FINE: 'fine',
  ADMINISTRATIVE_PENALTY: 'administrative penalty',
  SURCHARGE: 'surcharge',
  DAMAGES: 'damages',
  SETTLEMENT: 'settlement',
  CONFISCATION: 'confiscation',
  BAN: 'ban',
  OTHER: 'penalty',
}
const penalties: Record<string, Make> = Object.fromEntries(
  Object.entries(penaltyNames).map(([kind, name]) => [kind, (parts: Parts) => penalty(name, parts)]),
)

const statements: Record<string, Make> = {
  DISCLOSURE: ({ about: of }) => told(of?.countries ?? []),
  DENIAL: ({ by }) => `${by} denies it`,
  APOLOGY: ({ by }) => `${by} apologizes`,
  NO_COMMENT: ({ by }) => `${by} declines to comment`,
  WILL_APPEAL: ({ by }) => `${by} says it will appeal`,
  COOPERATES: ({ by }) => `${by} says it took steps`,
  COMMENT: ({ by }) => `comment by ${by}`,
  OTHER: ({ by }) => `statement by ${by}`,
}

const tables: Record<string, Record<string, Make>> = {
  Incident: incidents,
  Ruling: rulings,
  Penalty: penalties,
  Statement: statements,
}

const about = (what: string, target: string | null): string => (target === null ? what : `${what}: ${target}`)

/** Stated only where it is settled that it stands; a proposal, an appeal or an end is said. */
function penalty(name: string, { amount, currency, status }: Parts): string {
  const money = amount === null ? name : `${name} of ${[currency, digits(amount)].filter(Boolean).join(' ')}`
  const stands = status === null || status === 'IMPOSED'
  return stands ? money : `${money} ${status === 'APPEALED' ? 'under appeal' : words(status)}`
}

/** Groups of three, apart by narrow no-break spaces, which every locale can read: 3 000 000. */
const digits = (amount: number): string =>
  new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(amount).replaceAll(',', '\u202f')

function destination(countries: readonly Touched[]): string {
  const names = countries.filter(({ role }) => role === 'DESTINATION').map(({ country }) => countryName(country))
  return names.length === 0 ? 'abroad' : `to ${enumerated(names)}`
}

/** To whom something was disclosed: the people of the countries it touched. */
function told(countries: readonly Touched[]): string {
  const names = countries.filter(({ role }) => role === 'AFFECTED').map(({ country }) => countryName(country))
  return names.length === 0 ? 'made public' : `customers in ${enumerated(names)} told`
}

/** Up to three by name; more are counted. */
function enumerated(names: readonly string[]): string {
  const [first = '', ...others] = names
  if (others.length === 0) return first
  if (others.length > 2) return `${first} and ${others.length} more`
  return `${[first, ...others.slice(0, -1)].join(', ')} and ${others.at(-1)}`
}

function whom(against: readonly string[], of: Parts['about']): string {
  if (against.length > 0) return several(against)
  return of === null ? 'somebody not named' : titleOf({ ...nothing, ...of, type: 'Incident' }).replace(/^./u, lower)
}

const nothing = { title: null, against: [], status: null, amount: null, currency: null, by: '', about: null } as const

/** One by name; a parent with its subsidiary in one breath; more are counted. */
function several(names: readonly string[]): string {
  const [first = '', second, ...others] = names.map(possessive)
  if (second === undefined) return first
  const pair = [[first, second] as const, [second, first] as const]
  const own = pair.find(([parent, child]) => child.startsWith(`${parent}’s `))
  if (own && others.length === 0) return `${own[0]} and its ${own[1].slice(own[0].length + 3)}`
  return `${first} and ${others.length + 1} more`
}

/** "Shanghai-based subsidiary of Acme" as people say it: "Acme’s Shanghai subsidiary". */
function possessive(name: string): string {
  const [, place, what, parent] = /^(.+)-based (subsidiary|unit|branch|arm) of (.+)$/u.exec(name) ?? []
  return place === undefined ? name : `${parent}’s ${place} ${what}`
}

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })

/** The English name of an ISO 3166-1 alpha-2 code; what is no such code stays as it is. */
export function countryName(code: string): string {
  const name = /^[A-Z]{2}$/.test(code) ? (countryNames.of(code) ?? code) : code
  return ['United States', 'United Kingdom', 'Netherlands', 'Philippines', 'United Arab Emirates'].includes(name)
    ? `the ${name}`
    : name
}

const words = (code: string): string => code.toLowerCase().replaceAll('_', ' ')
const lower = (letter: string): string => letter.toLowerCase()
const capitalized = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
