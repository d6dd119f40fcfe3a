import type { RulingKind } from '../../fact.ts'
import { isCompatible } from '../../reference/families.ts'
import type { Organization } from '../../reference/organization.ts'
import { penaltyActsIn } from '../penalties/penalty-acts.ts'
import { isOnOthers, isPersonFined, isStatistic } from '../penalties/penalty-others.ts'
import { isCourt } from '../../reference/courts.ts'
import { penaltyRulings } from '../penalties/penalty-rulings.ts'
import { groupOf } from '../groups.ts'
import { definiteRulings, knownRuling } from './ruling-anaphora.ts'
import { imposedDate, rulingDate } from './ruling-dates.ts'
import { actsIn } from './ruling-frames.ts'
import { judging } from './ruling-issuers.ts'
import { organizationsOf } from './ruling-parties.ts'
import { stanceOf, type FoundRuling, type RulingSighting } from './ruling-sighting.ts'
import { isClaimOf, isOtherTime, isPartOfAct, isReasonOf, isSeparate, isShare, isVague } from './same-act.ts'
import { sessionDates, weighedRulingDates } from './sessions.ts'
import { apart } from '../../values/dates.ts'
import { Sequence } from '../sequence.ts'
import { speakerOf, type EventDraft, type Story } from '../story.ts'

/** Acts of regulators, one a kind and regulator; each opens a stretch of the text that is the regulator's word. */
export function rulingsOf(story: Story): Sequence<RulingSighting> {
  const found = actsReadIn(story)
  const definite = story.sentences
    .flatMap((sentence) => definiteRulings(story, sentence))
    .filter((one) => !found.some((other) => other.start < one.end && one.start < other.end))
  const sightings = new Sequence<RulingSighting>()
  const against = new Map<EventDraft, readonly Organization[]>()
  const acts = [...found.filter((one) => !isPartOfAct(one, found)), ...definite]
  for (const read of acts.toSorted((a, b) => a.start - b.start)) {
    const known = 'kinds' in read ? knownRuling(story, read, sightings) : null
    const one = 'kinds' in read ? known?.found : withThem(story, read, sightings)
    if (!one) continue
    const ruling = known?.told ?? rulingFor(story, one, sightings, against)
    against.set(ruling, [...(against.get(ruling) ?? []), ...one.allAgainst])
    ruling.date ??= one.date?.date ?? null
    sightings.push({ ...one, ruling })
    openScope(story, { ...one, ruling })
  }
  sessionDates(story, sightings)
  weighedRulingDates(story, sightings)
  return sightings
}

/** Acts of which words known to the rules tell. */
export function actsReadIn(story: Story): FoundRuling[] {
  return story.sentences.flatMap((sentence) => {
    const told = actsIn(story, sentence).flatMap((one) => asProposed(story, one))
    return [
      ...told,
      ...penaltyRulings(story, sentence, told).map((one) => ({
        ...one,
        broughtBy: null,
        date: one.isLater ? imposedDate(story, sentence) : rulingDate(story, sentence, one),
      })),
    ]
  })
}

/**
 * "proposes that it be fined" is no fine yet, what could be is none at all, what settles a case is a settlement, and what
 * others have to pay is nothing of the story.
 */
function asProposed(story: Story, one: FoundRuling): FoundRuling[] {
  if (one.kind === 'SETTLEMENT' && isOnOthers(story, one.sentence, { ...one, until: one.end })) return []
  if (one.kind === 'DISMISSAL' && overturning.test(one.sentence.text)) return []
  if (one.kind !== 'FINE') return [one]
  const { sentence, end } = one
  const words = story.slice({ start: one.start, end: Math.min(sentence.end, end + 40) })
  const until = Math.min(sentence.end, end + 25)
  if (
    isPersonFined(words) ||
    isOnOthers(story, sentence, { start: one.start, end, until }) ||
    isStatistic(story, sentence)
  )
    return []
  const penalties = penaltyActsIn(story, one.sentence)
  // What is owed to others is made good by order; no fine is laid on.
  if (
    penalties.every((act) => act.kind === 'DAMAGES') &&
    toOthers.test(story.slice({ start: one.start, end: sentence.end }))
  )
    return [{ ...one, kind: 'ORDER' }]
  if (penalties.length === 0) return [one]
  if (penalties.every(({ status }) => status === 'SETTLED')) return [{ ...one, kind: 'SETTLEMENT' }]
  if (penalties.some(({ modality }) => modality === 'ACTUAL')) return [one]
  return penalties.some(({ modality }) => modality === 'PROPOSED') ? [{ ...one, kind: 'ACCUSATION' }] : []
}

/** "closed the case and declared the fine invalid": it decided again on what was imposed. */
const overturning =
  /\b(?:declared (?:invalid|void|unlawful)|annulled|overturned|quashed|set aside|struck down|revoked)\b[^.;]{0,50}\b(?:fines?|penalt(?:y|ies)|sanctions?)\b/
const toOthers =
  /^(?:was |were |been )?(?:ordered|told|directed|required|instructed|commanded)\b[^;.]{0,80}? to pay (?:[^,;.]{0,40}? )?(?:workers|employees|customers|victims|passengers|consumers|staff|compensation|damages|back ?-?pay|wages|refunds?|restitution)\b/

/** "It ordered them to …", "The agency went to court in May": those whom the ruling told just before is against. */
function withThem(story: Story, one: FoundRuling, before: Sequence<RulingSighting>): FoundRuling {
  if (one.allAgainst.length > 0) return one
  const group = organizationsOf(groupOf(story, one.sentence))
  if (group.length > 0)
    return {
      ...one,
      allAgainst: group,
      against: group[0] ?? null,
      whomReason: 'Another sentence names those it counts.',
    }
  const tail = one.sentence.text.slice(one.end - one.sentence.start)
  const last = /^ (?:them|the companies|all of them)\b/.test(tail)
    ? before.lastBefore(one.start, (other) => one.regulator === null || other.regulator === one.regulator)
    : ofNobody(story, one)
      ? before.lastBefore(one.start, (other) => one.sentence.index - other.sentence.index <= near)
      : undefined
  const allAgainst = last?.allAgainst ?? []
  return { ...one, allAgainst, against: allAgainst[0] ?? null, whomReason: 'They are those of the ruling told before.' }
}

/** Sentences back to the ruling with which a text goes on. */
const near = 6
const goingOn: ReadonlySet<RulingKind> = new Set(['ORDER', 'LAWSUIT', 'WARNING', 'ACCUSATION'])

/** An authority acts, and the sentence names no company at all. */
function ofNobody(story: Story, { kind, regulator, sentence }: FoundRuling): boolean {
  const isNamed = story.referencesIn(sentence).some((one) => one.organization?.type === 'Company')
  return goingOn.has(kind) && regulator !== null && !isNamed
}

/** A reprimand, a warning or a finding of the same regulator without a date of its own is the act told elsewhere. */
function rulingFor(
  story: Story,
  one: FoundRuling,
  before: Sequence<RulingSighting>,
  against: ReadonlyMap<EventDraft, readonly Organization[]>,
): EventDraft {
  const known = before.lastBefore(
    one.start + 1,
    (other) =>
      sameRegulator(other, one) &&
      !apart(other.ruling.date, one.date?.date ?? null) &&
      (isCompatible(one.allAgainst, against.get(other.ruling) ?? []) || isShare(story, one, other, before)) &&
      !isSeparate(one) &&
      !isOtherTime(story, one, other) &&
      (other.ruling.kind === one.kind ||
        (!one.date && (isVague(one) || isClaimOf(one, other))) ||
        isReasonOf(one, other)),
  )
  known?.ruling.spans.push({ start: one.start, end: one.end })
  return known?.ruling ?? story.newEvent('Ruling', one.kind, { start: one.start, end: one.end })
}

function sameRegulator(a: FoundRuling, b: FoundRuling): boolean {
  if (isCourtBeside(a, b) || isCourtBeside(b, a)) return false
  return a.regulator === b.regulator || a.regulator === null || b.regulator === null
}

/** "A judge" is not the agency that acted elsewhere. */
function isCourtBeside({ broughtBy }: FoundRuling, { regulator }: FoundRuling): boolean {
  return broughtBy !== null && regulator !== null && judging.test(broughtBy.name) && !isCourt(regulator)
}

function openScope(story: Story, one: RulingSighting): void {
  if (!one.regulator) return
  story.openScope(one.sentence, {
    start: one.end,
    end: one.sentence.end,
    speaker: speakerOf(one.regulator),
    stance: stanceOf(one.ruling),
    saidOn: () => one.ruling.date,
  })
}
