import type { RulingKind, Speaker } from '../../fact.ts'
import type { Organization } from '../../reference/organization.ts'
import { isCourt } from '../../reference/courts.ts'
import { sentencing } from '../penalties/penalty-rulings.ts'
import type { RulingSighting } from './ruling-sighting.ts'
import type { Sequence } from '../sequence.ts'
import type { EventDraft, Story } from '../story.ts'

/** What courts do not do: they are asked for it, or told of it. */
const neverByCourts: ReadonlySet<RulingKind> = new Set([
  'INVESTIGATION',
  'ACCUSATION',
  'WARNING',
  'SETTLEMENT',
  'ORDER',
])
/** What anybody may do to a company, so that nobody is put in for the one who did. */
const byAnybody: ReadonlySet<RulingKind> = new Set(['LAWSUIT', 'DISMISSAL', 'APPEAL_DECISION'])
/** Sentences before and behind within which an authority is told beside its act. */
const near = 2
/** Somebody acts whom the text leaves without a name, or who is no authority of it: he is not the one it names elsewhere. */
const others =
  /\b(?:courts?|judges?|jury|tribunal|magistrates?|prosecutors?|police|attorneys?|abroad|elsewhere)\b|\b(?:by|from|with|of) (?:the |a |an |its |other |some |those )?(?:\p{L}+ ){0,2}(?:states|countries|authorities|regulators|agencies|shareholders|investors|customers|workers|insurers?|plaintiffs?|victims|affected)\b/iu

/** Who issued a ruling that nobody is said to have issued: the only authority of the text, or the only one near it. */
export function issuerFacts(story: Story, rulings: Sequence<RulingSighting>): void {
  const open = Map.groupBy(rulings.all, ({ ruling }) => ruling)
  for (const [ruling, places] of open) {
    if (places.some((one) => one.regulator) || byAnybody.has(kindOf(ruling))) continue
    const judge = places.find((one) => one.broughtBy)?.broughtBy ?? null
    const [place] = judge
      ? places
      : places.some((one) => one.isLater !== true && others.test(one.sentence.text))
        ? []
        : places
    const issuer = !place ? null : judge ? courtOf(story, judge) : issuerOf(story, ruling, place, rulings)
    if (!place || !issuer) continue
    story.add(
      { predicate: 'ISSUED', subject: issuer.key, object: ruling.key },
      place.quote,
      `The text tells of no other authority${isOnly(story, issuer) ? '' : ' near it'}.`,
    )
  }
}

export const judging = /\b(?:court|judges?|justices?|magistrates?|jury|jurors|sheriff|tribunal|bench)\b/i

/** "Judge Lee fined the company": in the only court of the text. */
function courtOf(story: Story, { name }: Speaker): Organization | null {
  if (!judging.test(name)) return null
  const courts = story.organizations.filter((one) => one.type === 'Regulator' && one.spans.length > 0 && isCourt(one))
  return courts.length === 1 ? (courts[0] ?? null) : null
}

function issuerOf(
  story: Story,
  ruling: EventDraft,
  place: RulingSighting,
  rulings: Sequence<RulingSighting>,
): Organization | null {
  const { sentence } = place
  const isSentence = sentencing.test(sentence.text)
  const fits = (one: Organization) =>
    one.type === 'Regulator' &&
    one.spans.length > 0 &&
    (isCourt(one) ? !neverByCourts.has(kindOf(ruling)) && place.isLater !== true : !isSentence)
  const all = story.organizations.filter(fits)
  const beside = story.sentences
    .slice(Math.max(0, sentence.index - near), sentence.index + near + 1)
    .flatMap((other) => story.referencesIn(other))
    .flatMap(({ organization }) => (organization && fits(organization) ? [organization] : []))
  const own = new Set(rulings.all.flatMap((one) => (isOnSame(one, place) ? (one.regulator ?? []) : [])).filter(fits))
  const [only] = own
  if (only && own.size === 1) return only
  const [first] = beside
  if (first && beside.every((one) => one === first)) return first
  return all.length === 1 ? (all[0] ?? null) : null
}

/** "It was fined in 2018 too": by the one whose fine on the same company is told. */
function isOnSame(one: RulingSighting, other: RulingSighting): boolean {
  return one.kind === other.kind && one.allAgainst.some((company) => other.allAgainst.includes(company))
}

function isOnly(story: Story, issuer: Organization): boolean {
  return story.organizations.every((one) => one === issuer || one.type !== 'Regulator' || one.spans.length === 0)
}

function kindOf(ruling: EventDraft): RulingKind {
  return ruling.kind as RulingKind
}
