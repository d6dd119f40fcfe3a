import type { FuzzyDate } from '../../../article/fuzzy-date.ts'
import type { Fact, IncidentKind } from '../../fact.ts'
import { isFamily } from '../../reference/families.ts'
import type { Organization } from '../../reference/organization.ts'
import type { EventDraft, Story } from '../story.ts'
import { isFar } from '../topics.ts'
import { lasting } from './incident-periods.ts'
import { another } from './sightings.ts'

/** What the facts say of one incident. */
interface Told {
  readonly event: EventDraft
  readonly kind: IncidentKind
  readonly companies: readonly Organization[]
  /** Acts that are about it. */
  readonly rulings: ReadonlySet<string>
  readonly date: FuzzyDate | null
}

/** How many incidents back one can be told twice; it also keeps reading linear in the length of a text. */
const reach = 40
/** Characters of the words that tell one apart from another. */
const longest = 80
/** What is said once of each incident, and what another place may say of it only where none did. */
const once: ReadonlySet<Fact['predicate']> = new Set(['KIND', 'TARGET'])
const times: ReadonlySet<Fact['predicate']> = new Set(['DATE', 'DISCOVERED'])

/**
 * What a text tells of one company or family twice is one incident, unless the days are far apart or each has an act of
 * its own: whose it was is known of some places only once all facts are there.
 */
export function tellOnce(story: Story): void {
  const kept: Told[] = []
  const same = new Map<string, EventDraft>()
  for (const one of toldOf(story)) {
    const isIn = (before: Told) => isSame(one, before) || isLawOf(story, one, before)
    const other = isAnother(story, one) ? undefined : kept.slice(-reach).find(isIn)
    if (other) same.set(one.event.key, other.event)
    else kept.push(one)
  }
  if (same.size > 0) merge(story, same)
}

/** "a second leak" */
function isAnother(story: Story, { event }: Told): boolean {
  const first = event.spans[0]
  return (
    first !== undefined && another.test(story.slice({ start: Math.max(0, first.start - longest), end: first.start }))
  )
}

function isSame(one: Told, other: Told): boolean {
  const isRuled =
    one.rulings.size > 0 && other.rulings.size > 0 && [...one.rulings].every((key) => !other.rulings.has(key))
  if (one.kind !== other.kind || isRuled || isFar(one.date, other.date)) return false
  // One of several that did wrong together can have done the same sort of thing alone.
  return lasting.has(one.kind) ? within(one, other) && within(other, one) : touches(one, other)
}

/** A company of one, or its family, has a part in the other. */
function touches(one: Told, other: Told): boolean {
  return one.companies.some((company) => other.companies.some((own) => isFamily(company, own)))
}

/** "violations of the data protection law", where the text has told of one already: data sent abroad. */
function isLawOf(story: Story, one: Told, other: Told): boolean {
  return (
    one.kind === 'DATA_BREACH' &&
    other.kind === 'ILLEGAL_TRANSFER' &&
    one.event.spans.every((span) => againstLaw.test(story.slice(span))) &&
    touches(one, other)
  )
}

const againstLaw = /^(?:infring|violat|breach|broke|flout|contraven|non-?compli|fail)/i

/** True where each company of one has a part in the other, or its family has. */
function within({ companies }: Told, other: Told): boolean {
  return companies.length > 0 && companies.every((one) => other.companies.some((own) => isFamily(one, own)))
}

function toldOf({ organizations, events, facts }: Story): Told[] {
  const companies = new Map(organizations.map((one) => [one.key, one]))
  const rulings = new Set(events.flatMap(({ type, key }) => (type === 'Ruling' ? [key] : [])))
  const sure = facts.filter(({ certainty }) => certainty === 'SURE')
  const [of, to] = [Map.groupBy(sure, ({ subject }) => subject), Map.groupBy(sure, objectOf)]
  return events.flatMap((event) => {
    const own = of.get(event.key) ?? []
    if (event.type !== 'Incident' || own.length === 0) return []
    const subjects = (to.get(event.key) ?? []).map(({ subject }) => subject)
    const date = own.find((fact) => fact.predicate === 'DATE' && fact.value.phrase !== null)
    return [
      {
        event,
        kind: own.find(isKind)?.value.kind ?? 'OTHER',
        companies: subjects.flatMap((key) => companies.get(key) ?? []),
        rulings: new Set(subjects.filter((key) => rulings.has(key))),
        date: date?.predicate === 'DATE' ? date.value : null,
      },
    ]
  })
}

function isKind(fact: Fact): fact is Extract<Fact, { predicate: 'KIND' }> & { value: { kind: IncidentKind } } {
  return fact.predicate === 'KIND'
}

function objectOf(fact: Fact): string | null {
  return 'object' in fact ? fact.object : null
}

/** All that is said of one is said of the other. */
function merge({ events, facts }: Story, same: ReadonlyMap<string, EventDraft>): void {
  for (const event of events) same.get(event.key)?.spans.push(...event.spans)
  events.splice(0, events.length, ...events.filter(({ key }) => !same.has(key)))
  for (const fact of facts.splice(0)) {
    const into = same.get(fact.subject)
    if (into && (once.has(fact.predicate) || (into.dates.length > 0 && times.has(fact.predicate)))) continue
    const subject = into?.key ?? fact.subject
    facts.push(
      'object' in fact ? { ...fact, subject, object: same.get(fact.object)?.key ?? fact.object } : { ...fact, subject },
    )
  }
}
