import type { Modality, RulingKind, Span } from '../../fact.ts'
import type { Organization } from '../../reference/organization.ts'
import { clauseAround, spanning, wholeSentence } from '../../segment/clauses.ts'
import type { Sentence } from '../../segment/sentences.ts'
import { derivedDate } from '../../values/dates.ts'
import { penaltyActsIn, type PenaltyAct } from './penalty-acts.ts'
import type { RulingSighting } from '../rulings/ruling-sighting.ts'
import { Sequence } from '../sequence.ts'
import { meaning, speakerOf, type EventDraft, type Story, type Word } from '../story.ts'

/** A place where the text tells of a penalty that was imposed, announced or asked for. */
export interface PenaltySighting extends Span {
  readonly sentence: Sentence
  readonly event: EventDraft
  readonly on: readonly Organization[]
  readonly ruling: EventDraft | null
}

interface Known {
  readonly event: EventDraft
  readonly on: string
  amount: number | null
}

const reasons: Readonly<Record<Modality, string>> = {
  ACTUAL: 'The sentence says so.',
  PROPOSED: 'The sentence says that it was asked for.',
  MAXIMUM: 'It is the most that it could be, not what was imposed.',
  NEGATED: 'The sentence says that it is not so.',
}
const unspecified =
  /\bwithout (?:specifying|giving|naming|disclosing|saying) (?:the|an|its) amount\b|\bamount (?:was|has been|is) not (?:specified|disclosed|given|made public|known|stated)\b|\b(?:did not|not) (?:specify|disclose|give|name|say) (?:the|its) (?:amount|size)\b|\b(?:how (?:much|high|big|large)|the (?:size|amount)) [^.;]{0,40}(?:was|is|were) not (?:stated|said|disclosed|known|made public|specified|given)\b|\b(?:did|does|would) not (?:say|disclose|specify|reveal) how (?:much|high|big|large)\b|\b(?:an?|the) (?:undisclosed|unspecified|undetermined|unknown) (?:amount|sum|fine|penalty|settlement)\b/
/** Characters between a penalty and whom it is on that one quote can span. */
const longest = 500
/** How many penalties back a place can speak of; it keeps reading linear in the length of a text. */
const reach = 50

/** Penalties asked for, announced or imposed; a statutory maximum is kept as what it is. */
export function penaltyFacts(story: Story, rulings: Sequence<RulingSighting>): Sequence<PenaltySighting> {
  const known: Known[] = []
  const all = new Sequence<PenaltySighting>()
  const directed = new Set(
    rulings.all.flatMap(({ ruling, allAgainst }) =>
      allAgainst.flatMap((company) => [ruling.key, `${ruling.key} ${company.key}`]),
    ),
  )
  const amounts = story.sentences.flatMap((sentence) =>
    penaltyActsIn(story, sentence).filter(({ money }) => money !== null),
  )
  for (const sentence of story.sentences)
    for (const act of penaltyActsIn(story, sentence)) {
      // What is said without an amount is said again with it elsewhere.
      if (act.money === null && (act.targets.length === 0 || amounts.some((one) => isSame(one, act)))) continue
      if (isNewAmount(story, act, known)) continue
      const on = [...new Set(act.targets.flatMap(({ organization }) => organization ?? []))]
      const event = eventOf(story, act, on, known)
      const ruling = rulingOf(story, act, on, rulings)
      claims(story, act, event, ruling, rulings)
      if (act.modality === 'MAXIMUM' || act.modality === 'NEGATED') continue
      all.push({ start: act.start, end: act.end, sentence, event, on, ruling })
      // "X was fined 3 million and Y 2 million" is directed against both, though the verb has one subject only.
      const isHere = rulings.in(sentence).some((one) => one.ruling === ruling && one.against !== null)
      const missing = on.filter(({ key }) => !directed.has(`${ruling?.key} ${key}`))
      if (ruling && (isHere || !directed.has(ruling.key))) against(story, act, ruling, missing)
    }
  return all
}

function isSame(one: PenaltyAct, other: PenaltyAct): boolean {
  const isEmpty = one.targets.length === 0
  return isEmpty || one.targets.some((a) => other.targets.some((b) => a.organization === b.organization))
}

/** "reduced to 2 million": what is left of a penalty told before is no other one. */
function isNewAmount(story: Story, { status, money, sentence }: PenaltyAct, known: readonly Known[]): boolean {
  if (status !== 'REDUCED' || !money || known.length === 0) return false
  return /\b(?:to|by) (?:about |around |just )?$/.test(story.slice({ start: sentence.start, end: money.start }))
}

/** The penalty told before, on the same companies and of no other amount; else a new one. */
function eventOf(story: Story, act: PenaltyAct, on: readonly Organization[], known: Known[]): EventDraft {
  const id = on
    .map(({ key }) => key)
    .toSorted()
    .join(' ')
  const amount = act.money?.money.amount ?? null
  const isOther = /^ separately\b/.test(story.slice({ start: act.end, end: act.end + 12 }))
  const same = isOther
    ? undefined
    : known
        .slice(-reach)
        .find(
          (other) =>
            other.on === id &&
            act.modality === 'ACTUAL' &&
            (amount === null || other.amount === null || amount === other.amount),
        )
  // Two amounts of one verb are two places, so that each penalty has its own.
  const place = act.money && act.money.start > act.start ? act.money : act
  const span = { start: place.start, end: place.end }
  if (same) {
    same.event.spans.push(span)
    same.amount ??= amount
    return same.event
  }
  const event = story.newEvent('Penalty', act.kind, span)
  if (act.modality === 'ACTUAL') known.push({ event, on: id, amount })
  return event
}

function claims(
  story: Story,
  act: PenaltyAct,
  event: EventDraft,
  ruling: EventDraft | null,
  rulings: Sequence<RulingSighting>,
): void {
  const { money } = act
  const subject = event.key
  const clause = clauseOf(act)
  const word = wordOf(story, act, clause, rulings)
  const reason = reasons[act.modality]
  story.add({ predicate: 'KIND', subject, value: { kind: act.kind } }, clause, reason, word)
  for (const target of act.targets) {
    if (!target.organization) continue
    const isFar = target.start - clause.end > longest || clause.start - target.end > longest
    const quote = isFar ? clause : spanning(clause, target)
    const why = isFar ? 'It is whom the sentences around speak of.' : (meaning(story, target) ?? reason)
    story.add({ predicate: 'ON', subject, object: target.organization.key }, quote, why, word)
  }
  amountFact(story, act, event, clause, word)
  if (!ruling || act.modality === 'MAXIMUM' || act.modality === 'NEGATED') return
  const value = { status: act.status, amount: money?.money.amount ?? null, currency: money?.money.currency ?? null }
  const announced = act.status === 'ANNOUNCED'
  const how = announced ? 'It is announced for the time to come.' : reason
  story.add({ predicate: 'IMPOSED', subject: ruling.key, object: subject, value }, clause, how, word)
  const [from, until] = [ruling.date?.earliest, story.article.publishedOn?.latest]
  const between = announced && from && until ? derivedDate(from, until) : null
  const why = 'It was announced in or after the ruling and reported in this article, so it lies between the two.'
  if (between) story.add({ predicate: 'DATE', subject, value: between }, clause, why, word)
}

function clauseOf(act: PenaltyAct): Span {
  const { money, sentence } = act
  const inside = { start: Math.min(act.start, money?.start ?? act.start), end: Math.max(act.end, money?.end ?? 0) }
  return clauseAround(sentence, inside)
}

/** A ruling that names nobody is directed against those on whom it lays the penalty. */
function against(story: Story, act: PenaltyAct, ruling: EventDraft, on: readonly Organization[]): void {
  const quote = clauseOf(act)
  for (const { key } of on)
    story.add(
      { predicate: 'AGAINST', subject: ruling.key, object: key },
      quote,
      'It is whom the penalty is laid on.',
      story.wordAt(quote),
    )
}

/** The word of the regulator whose act it is where one verb says both, else of whoever speaks. */
function wordOf(story: Story, act: PenaltyAct, clause: Span, rulings: Sequence<RulingSighting>): Word {
  const same = rulings.in(act.sentence).find((one) => one.regulator && one.start < act.end && one.end > act.start)
  if (!same?.regulator) return { ...story.wordAt(clause), modality: act.modality }
  return { saidBy: speakerOf(same.regulator), saidOn: same.ruling.date, stance: 'FINDS', modality: act.modality }
}

function amountFact(story: Story, act: PenaltyAct, event: EventDraft, clause: Span, word: Word): void {
  const none = unspecified.exec(act.sentence.text)
  const { money } = act
  const quote = money ? spanning(clause, money) : wholeSentence(act.sentence)
  if (money)
    story.add(
      { predicate: 'AMOUNT', subject: event.key, value: money.money },
      quote,
      'The sentence says how much.',
      word,
    )
  else if (none) {
    const start = act.sentence.start + none.index
    const value = { amount: null, currency: null, phrase: none[0] }
    story.add(
      { predicate: 'AMOUNT', subject: event.key, value },
      { start: clause.start, end: start + none[0].length },
      'The sentence says that no amount was given.',
      word,
    )
  }
}

/** How a ruling is told that lays a penalty of that status on somebody. */
function kindsOf({ status }: PenaltyAct): readonly RulingKind[] {
  if (status === 'PROPOSED') return ['ACCUSATION', 'LAWSUIT']
  return status === 'SETTLED' ? ['SETTLEMENT'] : ['FINE']
}

/** The ruling of the same words, else of the sentence, else the last one by the one who speaks or against the same company. */
function rulingOf(
  story: Story,
  act: PenaltyAct,
  on: readonly Organization[],
  rulings: Sequence<RulingSighting>,
): EventDraft | null {
  const speaker = story.scopeAt(act)?.speaker.mention
  const here = rulings.in(act.sentence)
  const overlapping = here.find((one) => one.start < act.end && one.end > act.start)
  const fits = (one: RulingSighting) =>
    (speaker !== null && one.regulator?.key === speaker) || one.allAgainst.some((company) => on.includes(company))
  const fine = rulings.lastBefore(act.start, (one) => one.kind === 'FINE' && fits(one))
  const alike = here.find(({ kind }) => kindsOf(act).includes(kind))
  const before = overlapping ?? alike ?? here[0] ?? fine ?? rulings.lastBefore(act.start, fits)
  const soon = [1, 2].flatMap((ahead) => {
    const next = story.sentences[act.sentence.index + ahead]
    return next ? rulings.in(next).filter((one) => speaker && one.regulator?.key === speaker) : []
  })
  return (before ?? soon[0])?.ruling ?? null
}
