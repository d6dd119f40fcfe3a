import type { PenaltyKind } from '../../fact.ts'
import { matches, type Match } from '../../lexicon/pattern.ts'
import type { Reference } from '../../reference/organization.ts'
import { clauseAround } from '../../segment/clauses.ts'
import type { Sentence } from '../../segment/sentences.ts'
import type { MoneyAt } from '../../values/money.ts'
import { cueOf, type Cue } from './penalty-cues.ts'
import { antecedentsOf } from './penalty-antecedents.ts'
import { isOnOthers, isRunningTotal, isStatistic } from './penalty-others.ts'
import { headingOf, headingTargets, introOf, item, itemCue, itemTargets, speaksOfFines } from './penalty-lists.ts'
import { isNextOf } from './penalty-series.ts'
import { howOf, isConditional, type How } from './penalty-status.ts'
import { sumsIn } from './penalty-sums.ts'
import { isOfEach, shares } from './penalty-shares.ts'
import { looseCue, weighedCue } from './penalty-loose.ts'
import { withTotals } from './penalty-totals.ts'
import { namesAnother, targetsOf } from './penalty-targets.ts'
import type { Story } from '../story.ts'

/** One penalty as one place tells it: of one amount, on one company or on several together. */
export interface PenaltyAct extends Match, How {
  readonly sentence: Sentence
  readonly kind: PenaltyKind
  readonly money: MoneyAt | null
  readonly targets: readonly Reference[]
}

/** Where a penalty is told without its amount. */
const withoutAmount =
  /\b(?:(?:would|will|could|may|might|can|has|had) (?:be )?)?(?:(?:impos(?:e|es|ed|ing)|levied|issued|handed down|handed out|proposed|recommended|sought|seeks|seeking|faces?|facing) (?:an? |the )?[^,;.]{0,30}?(?:(?:administrative|civil|record|criminal|financial) ){0,2}(?:fines?|penalty|penalties|surcharges?)|(?<!\b(?<!(?:going|set|due|ordered) )to be )(?:fined|penali[sz]ed)(?! by)|(?:will|would|is going to|is to|plans? to|intends? to|wants? to) (?:also |now )?(?:fine|penali[sz]e)(?= )|settle[sd]? [^,;.]{0,60}(?:undisclosed|unspecified|confidential) (?:sum|amount|terms)|sett(?:led|lement) (?:on|for) (?:undisclosed|confidential) terms)(?!\p{L})/giu
/** Says by itself that it was imposed. */
const laysOn = /\b(?:fined|fines(?= \p{Lu})|imposed|made to|ordered|penali[sz]ed|sentenced|levied|issued|handed)\b/u
const settling = /\b(?:settle(?:d|s|ment|ments)?|consent decrees?|out of court|conciliation|undertaking)\b/
const fining = /\b(?:fined|fines|fine of|imposed|penali[sz]ed|convicted|sentenced|ordered to pay)\b/
/** Whom a company has to make good. */
const toVictims =
  /^(?:\s?\([^()]{1,50}\))?(?: in [^,;.]{0,30})? to (?:\d+ |the |its |his |her |their |a |an )?(?:\p{L}+ ){0,3}(?:workers?|employees?|customers?|victims?|consumers?|passengers?|famil(?:y|ies)|residents|plaintiffs?|investors?|users?|widow|patients?|tenants?|borrowers)\b/iu
/** What is a part of a sum told before. */
const anaphor = /^of (?:this|that|these|those|it)(?!\p{L})/iu
/** Acts by the number of their sentence, for each story once: what is told later says whom a total is on. */
const known = new WeakMap<Story, readonly (readonly PenaltyAct[])[]>()

/** The penalties of which a sentence tells, a combined one as one and amounts for each company apart. */
export function penaltyActsIn(story: Story, sentence: Sentence): readonly PenaltyAct[] {
  const before = known.get(story)
  if (before) return before[sentence.index] ?? []
  const told: (readonly PenaltyAct[])[] = []
  for (const one of story.sentences) {
    const acts = withAmounts(story, one, told)
    told.push(acts.length > 0 ? acts : amountless(story, one))
  }
  const all = withTotals(told)
  known.set(story, all)
  return all[sentence.index] ?? []
}

type Told = readonly (readonly PenaltyAct[])[]

function withAmounts(story: Story, sentence: Sentence, told: Told): PenaltyAct[] {
  const moneys = sumsIn(story, sentence)
  const acts: PenaltyAct[] = []
  for (let i = 0; i < moneys.length; i++) {
    const first = moneys[i]
    const previous = moneys[i - 1]?.end ?? sentence.start
    const cue =
      first &&
      (cueOf(sentence, first, previous, speaksOfFines(story, sentence)) ??
        itemCue(story, sentence, first) ??
        looseCue(story, sentence, first) ??
        weighedCue(story, sentence, first))
    if (!first || !cue || isStatistic(story, sentence)) continue
    if (isRunningTotal(story.slice({ start: sentence.start, end: first.start }))) continue
    // "It was 2 million": of something else than money, unless a penalty was told just before.
    if (cue.sort === 'SHARE' && anaphor.test(story.slice(cue)) && acts.length === 0 && !toldNear(told)) continue
    if (first.bare && cue.sort === 'SHARE' && acts.length === 0 && !toldNear(told)) continue
    if (isOnOthers(story, sentence, { ...cue, end: Math.max(cue.end, first.end) })) continue
    if (isPrice(story, sentence, cue)) continue
    const group = [first]
    for (let next = moneys[i + 1]; next && isNextOf(story, sentence, group.at(-1), next); next = moneys[i + 1]) {
      group.push(next)
      i++
    }
    for (const [at, { money, targets }] of shares(story, sentence, cue, group).entries()) {
      const one = act(story, { sentence, cue, money, targets, told }, group[at - 1])
      if (isOldPlea(story, one, told)) continue
      if (!isPartOf(story, one, acts.at(-1))) acts.push(...ofEach(story, one))
    }
  }
  return acts
}

/** "Prosecutors had asked for £2 million", behind what the court imposed: nobody asks for it any longer. */
function isOldPlea(story: Story, { sentence, money, modality, targets }: PenaltyAct, told: Told): boolean {
  if (modality !== 'PROPOSED' || !money) return false
  if (!oldPlea.test(story.slice({ start: sentence.start, end: money.start }))) return false
  const before = told.flat().filter((one) => one.modality === 'ACTUAL' && one.money !== null)
  return before.some((one) => targets.some((a) => one.targets.some((b) => a.organization === b.organization)))
}

const oldPlea =
  /\b(?:[Pp]rosecut(?:ors?|ion)|[Cc]rown|[Aa]ttorneys?|[Aa]dvocate general)\b[^;]{0,40} had (?:originally |first |initially )?(?:asked|sought|demanded|requested|called|recommended|wanted|argued|pushed|proposed)\b/u

/** "For one chip the company demanded £500" */
function isPrice(story: Story, sentence: Sentence, cue: Cue): boolean {
  if (!/^(?:demand|want|seek|sought|ask|charg)/i.test(story.slice(cue))) return false
  const subject = story.subjectBefore(sentence, cue.start)
  return (
    subject?.organization?.type === 'Company' &&
    /^ (?:has |had |also |now |even )?$/.test(story.slice({ start: subject.end, end: cue.start }))
  )
}

/** Whether a penalty was told in one of the sentences right before. */
function toldNear(told: Told): boolean {
  return told.slice(-4).some(({ length }) => length > 0)
}

/** "£62 million in fines: £61 million for the spill, …": a part of what was just told is no other penalty. */
function isPartOf(story: Story, { start, money, targets }: PenaltyAct, last: PenaltyAct | undefined): boolean {
  if (!last?.money || !money || start >= last.end || !(Number(money.money.amount) < Number(last.money.money.amount)))
    return false
  const isDivided = story.slice({ start: last.money.end, end: money.start }).includes(':')
  return isDivided && targets.every((one) => last.targets.some((other) => other.organization === one.organization))
}

/** "£2 million each" are as many penalties as companies. */
function ofEach(story: Story, one: PenaltyAct): PenaltyAct[] {
  const { sentence, money, targets } = one
  if (!money || targets.length < 2 || !isOfEach(story, sentence, one, money)) return [one]
  return targets.map((target) => ({ ...one, targets: [target] }))
}

interface Found {
  readonly sentence: Sentence
  readonly cue: Cue
  readonly money: MoneyAt
  readonly targets: readonly Reference[]
  readonly told: Told
}

function act(story: Story, { sentence, cue, money, targets, told }: Found, previous?: MoneyAt): PenaltyAct {
  const clause = clauseAround(sentence, { start: cue.start, end: money.end })
  const intro =
    `${(item.test(sentence.text) ? introOf(story, sentence)?.text : headingOf(story, sentence)) ?? ''} `.trimStart()
  const lead = intro + story.slice({ start: clause.start, end: money.start })
  const tail = story.slice({ start: money.end, end: sentence.end }).slice(0, 160)
  const far = intro + story.slice({ start: sentence.start, end: money.start })
  const read = howOf(lead, tail, partAround(sentence, money), money.atMost && previous === undefined, far)
  const isOpen = read.status === 'IMPOSED' && read.modality === 'ACTUAL' && !laysOn.test(far)
  const how = isOpen ? (howBefore(sentence, told) ?? howOfAll(story) ?? read) : read
  const words = story.slice({ start: previous?.end ?? cue.start, end: Math.max(cue.end, money.start) })
  const settled = how.status === 'SETTLED' && !/\b(?:fine|penalt)/.test(words)
  const kind = settled ? 'SETTLEMENT' : toVictims.test(tail) ? 'DAMAGES' : (kindOf(words) ?? kindOf(lead) ?? 'FINE')
  const text = story.slice(cue)
  return {
    start: cue.start,
    end: cue.end,
    text,
    sentence,
    kind,
    status: how.status,
    modality: how.modality,
    money,
    targets:
      itemTargets(story, sentence) ??
      headingTargets(story, sentence, money, (index) => told[index] ?? []) ??
      (targets.length > 0 || (cue.start !== money.start && namesAnother(story, sentence, cue))
        ? targets
        : antecedentsOf(story, sentence, cue, (before) => told[before.index] ?? [])),
  }
}

/** The sentence from the semicolon before a place to the one behind it. */
function partAround({ text, start }: Sentence, money: MoneyAt): string {
  const from = text.lastIndexOf(';', money.start - start) + 1
  const until = text.indexOf(';', money.end - start)
  return text.slice(from, until < 0 ? text.length : until)
}

/** "Of this, €2 million is a fine": what a settlement or a proposal just before is made up of. */
function howBefore({ index }: Sentence, told: Told): How | null {
  for (const back of [1, 2]) {
    const last = told[index - back]?.at(-1)
    if (last) return last.status === 'SETTLED' || last.status === 'PAID' || last.modality === 'PROPOSED' ? last : null
  }
  return null
}

/** In a text of settlements, where nobody is fined, what somebody pays is one. */
function howOfAll(story: Story): How | null {
  const isSettled = settling.test(story.article.text) && !fining.test(story.article.text)
  return isSettled ? { status: 'SETTLED', modality: 'ACTUAL' } : null
}

function amountless(story: Story, sentence: Sentence): PenaltyAct[] {
  return matches(withoutAmount, sentence.text, sentence.start).flatMap((match) => {
    const at = match.start - sentence.start
    if (/(?:\b(?:not|never|no)|n[’']t)\s(?:\p{L}+ )?$/u.test(sentence.text.slice(Math.max(0, at - 20), at))) return []
    const before = sentence.text.slice(Math.max(0, at - 60), at)
    if (isConditional(before + match.text, sentence.text)) return []
    if (isOnOthers(story, sentence, { ...match, until: Math.min(sentence.end, match.end + 25) })) return []
    const how = howOf(`${before.replace(/^.*[,;:]/, '')}${match.text}`, '', match.text, false)
    const targets = targetsOf(story, sentence, { ...match, until: match.end }, null)
    const isAnnounced = /^(?:would|will) (?!.*\b(?:seek|propose|recommend))/.test(match.text)
    const told: How = isAnnounced ? { status: 'ANNOUNCED', modality: 'ACTUAL' } : how
    return [{ ...match, sentence, kind: kindOf(match.text) ?? 'FINE', ...told, money: null, targets }]
  })
}

function kindOf(words: string): PenaltyKind | null {
  if (/surcharge/i.test(words)) return 'SURCHARGE'
  if (/administrative/i.test(words)) return 'ADMINISTRATIVE_PENALTY'
  if (/\bfine/i.test(words)) return 'FINE'
  if (/damages|compensation|redress|restitution/i.test(words)) return 'DAMAGES'
  if (/confiscat|forfeit|disgorge/i.test(words)) return 'CONFISCATION'
  return /penalt(?:y|ies)/i.test(words) ? 'OTHER' : null
}
