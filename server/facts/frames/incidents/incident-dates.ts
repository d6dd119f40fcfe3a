import type { Span } from '../../fact.ts'
import { clauseAround, spanning } from '../../segment/clauses.ts'
import type { Sentence } from '../../segment/sentences.ts'
import type { DateAt } from '../../values/dates.ts'
import { entryDate } from '../chronicle.ts'
import { addDate, conduct, isOfOthers, lasting, periodAround } from './incident-periods.ts'
import type { RulingSighting } from '../rulings/ruling-sighting.ts'
import type { Sighting } from './sightings.ts'
import type { StatementSighting } from '../statements/statements.ts'
import type { Sequence } from '../sequence.ts'
import type { Story } from '../story.ts'

/** What else a text dates: places of discoveries, rulings and statements. */
interface Taken {
  readonly noticed: ReadonlySet<number>
  readonly rulings: Sequence<RulingSighting>
  readonly statements: Sequence<StatementSighting>
}

/** Sentences on in which a text may say when what it told of happened. */
const ahead = 3
/** "SYDNEY, Dec. 11 (Xinhua) --", "27 January 2021": when it was written. */
const dateline = /^\W{0,4}(?!(?:It|This|That|They|He|She|All|Data|Work) )(?:(?:\p{Lu}[\p{L}.’-]{1,20},? ){1,4}\(?)?$/u
const afterDateline = /^\)?\s?(?:\([^)]{1,20}\) ?)?(?:$|[-–—:/]|\.$|\*\*)/u
/** "heard that over two days", "alleges that between": what follows is what is told. */
const saidThat = /\b(?:that|how),? (?:[\p{L}\p{N}’-]+ ){0,6}$/u
/** Verbs of those who rule, tell or answer: a day beside them is not that of the incident. */
const acting =
  '(?:said|says|announced|fined|ruled|ordered|agreed|pleaded|imposed|told|published|issued|sentenced|approved|launched|opened|filed|sued|charged|accused|concluded|decided|disclosed|confirmed|settled|penali[sz]ed|handed|levied|upheld|convicted|reported|informed|notified|warned|dismissed|rejected|apologi[sz]ed|indicted|paid|pays|signed|surpass(?:ed|ing)|bought|acquired|founded|joined|sold its|sold the|revealed|emerged|came to light|appealed|heard|resigned|promised|pledged|began investigating|closed|adopted|communicated|tweeted|arrived?s?|raided|called|investigat(?:ed|ing)|inspected|cited|statement|decision|ruling|judg(?:e)?ment|order|notice|fine|penalty|verdict|settlement|report|announcement|hearing)'
const actedOn = new RegExp(`\\b${acting}\\b(?:[^,;.]{0,40})$`, 'iu')
const acts = new RegExp(`^,? (?:also |has |had )?${acting}\\b`, 'iu')
const happening =
  /\b(?:happened|occurred|took place|broke out|dates? back|dated back|goes? back|went back|began|started|lasted|ran from|were carried out|was carried out|went on|tore through|struck|hit|collapsed|exploded|erupted|ruptured|committed|died|fell|leaked|escaped|spilled|exposed|stolen|accessed|got in|broke into|between|from|until|since|(?:was|were|had been|been) (?:\p{L}+ly )?\p{L}{3,}ing|heard how|at the time|shift)\b/iu

/** What is done to an incident that has happened before. */
const tellingOf =
  /\b(?:notif|report|disclos|confirm|admit|announc|reveal|inform|aware|learn|told|heard|alert)\p{L}{0,5} (?:of |to |about )?(?:the|a|an|its|this)? ?$/iu
const leading =
  /\b(?:(?:goes|go|went|dates?|dated|reach(?:es)? back|takes us) (?:back )?to|it (?:all )?(?:began|started|was|happened)|the (?:day|date|night|morning) (?:was|is)|what happened)\b/i

const within = new RegExp(`\\b${acting}\\b`, 'i')
/** "on Wednesday": the day of what is reported, which is a ruling's where the sentence tells of one. */
const ofTheNews = /day$|^(?:[Tt]oday|[Yy]esterday)$/
/** "In May 2014, when Alder signed": what goes on there is dated, and not what the rest of the sentence tells. */
const opensAside = /^,? (?:when|which|after|following|while|as)\b/
/** Nothing but whose it was between an incident and its day. */
const beside = /^(?: (?:of|on|in|at|from|early|late|last) (?:[\p{Lu}][\p{L}]+,? ){0,3}| )$/u
/** "had been stolen by 3 May": it had happened then. */
const hadBy = /\b(?:had|have|has)\b[^;]{0,40} by $/
/** Characters from an incident to its date past an aside. */
const farthest = 120

/** Says of each incident when it happened: in the sentence that tells of it, else in one that goes on about it. */
export function incidentDates(story: Story, sightings: Sequence<Sighting>, taken: Taken): void {
  for (const [, places] of Map.groupBy(sightings.all, ({ incident }) => incident)) {
    if (conduct.has(places.at(-1)?.kind ?? 'OTHER') && periodAround(story, places, sightings, taken.noticed)) continue
    const own = places.filter((sighting) => ownDate(story, sighting, sightings, taken))
    if (own.length > 0 || places.some((sighting) => dateOfEntry(story, sighting, taken))) continue
    const isLater = places.slice(0, 3).some((sighting) => laterDate(story, sighting, sightings, taken))
    const isDated = isLater || (places[0] && dateBefore(story, places[0], sightings, taken))
    if (!isDated) periodAround(story, places, sightings, taken.noticed)
  }
}

/** In the clause of the incident, else at the start of its sentence, else a time that goes on from it. */
function ownDate(story: Story, sighting: Sighting, sightings: Sequence<Sighting>, taken: Taken): boolean {
  const { sentence } = sighting
  const clause = clauseAround(sentence, sighting)
  const isRuled = taken.rulings.in(sentence).some((one) => one.start <= sighting.start)
  const main = taken.rulings.in(sentence).length + taken.statements.in(sentence).length > 0
  const isOwn = (at: DateAt) =>
    isBeside(sighting, sentence, at) ||
    (at.start >= clause.start &&
      // "on Monday, July 28" goes past a comma.
      at.start < clause.end &&
      !(main && at.end <= sighting.start && !isToldOf(sentence, at)) &&
      !(isRuled && at.start >= sighting.end && ofTheNews.test(at.phrase))) ||
    (!main && at.start - sentence.start <= 3 && !opensAside.test(sentence.text.slice(at.end - sentence.start))) ||
    isBehindAside(story, sighting, at) ||
    goesOnAbout(story, sighting, at) ||
    (isLeadIn(story, sentence, at, clause) && (!main || isToldOf(sentence, at)))
  const isOfAnother = (at: Span) =>
    sightings
      .in(sentence)
      .some((one) => one.incident !== sighting.incident && one.start >= sighting.end && one.end <= at.start)
  const free = story.datesIn(sentence).filter((at) => isFree(sighting, sentence, at, taken) && !isOfAnother(at))
  const own = free.filter(isOwn)
  const period = (at: DateAt) => at.date.edtf.includes('/')
  const found =
    own.find((at) => period(at)) ??
    own.find((at) => at.start >= sighting.start) ??
    own[0] ??
    free.find((at) => period(at))
  if (!found) return false
  addDate(story, sighting, found, spanning(found, clause))
  return true
}

/** "The court heard that in 2016 …": told within what somebody says. */
function isToldOf(sentence: Sentence, at: Span): boolean {
  return /\b(?:that|how|where|when|after|because),? (?:[\p{L}\p{N}’-]+ ){0,8}$/u.test(
    sentence.text.slice(0, at.start - sentence.start),
  )
}

/** "over two days in May 2016, the brook was fouled": a clause that only says when, right before what happened. */
function isLeadIn(story: Story, sentence: Sentence, at: Span, { start }: Span): boolean {
  if (at.end > start || start - at.end > 3) return false
  const own = clauseAround(sentence, at)
  return /^(?:in|on|over|during|between|from|at|around|early|late|earlier|last|for|throughout|one|two|shortly)\b[^,;]{0,60}$/i.test(
    story.slice({ start: own.start, end: at.end }),
  )
}

/** "a breach at Alder, a chain of hotels, in 2021" */
function isBehindAside(story: Story, sighting: Sighting, at: Span): boolean {
  if (at.start < sighting.end || at.start - sighting.end > farthest) return false
  const between = story.slice({ start: sighting.end, end: at.start })
  return /^[^;.]*, (?:an?|the|one|which|whose) [^,;.]*,? $/.test(between) && !within.test(between)
}

/** "a breach that happened on 4 August" */
function goesOnAbout(story: Story, sighting: Sighting, at: Span): boolean {
  if (at.start < sighting.end || at.start - sighting.end > farthest) return false
  const between = story.slice({ start: sighting.end, end: at.start })
  return /^[^;.]{0,40}?\b(?:that|which) /.test(between) && happening.test(between) && !within.test(between)
}

/** "**8 May 2021**: Oil is found leaking": the day that heads the entry of a chronicle, unless an act of that day is told there. */
function dateOfEntry(story: Story, sighting: Sighting, taken: Taken): boolean {
  const { sentence } = sighting
  const found = entryDate(story, sentence)
  const entry = found
    ? story.sentences.filter(({ start, index }) => start >= found.start - 4 && index <= sentence.index)
    : []
  const isOfDay = found && (!conduct.has(sighting.kind) || found.date.edtf.includes('/'))
  if (!found || !isOfDay || entry.some((one) => taken.rulings.in(one).length > 0)) return false
  addDate(story, sighting, found, { start: found.start, end: clauseAround(sentence, sighting).end })
  return true
}

/** "It happened on 3 May.", "Between 2014 and 2018, …" in one of the next sentences. */
function laterDate(story: Story, sighting: Sighting, sightings: Sequence<Sighting>, taken: Taken): boolean {
  for (let index = sighting.sentence.index + 1; index <= sighting.sentence.index + ahead; index++) {
    const sentence = story.sentences[index]
    if (!sentence || sightings.in(sentence).some((one) => one.incident !== sighting.incident)) return false
    if (!happening.test(sentence.text) || isOfOthers(story, sentence, [sighting])) continue
    const isRuled = taken.rulings.in(sentence).length > 0
    const found = story
      .datesIn(sentence)
      .find((at) => isFree(sighting, sentence, at, taken) && (!isRuled || isToldOf(sentence, at)))
    if (!found) continue
    const clause = clauseAround(sentence, found)
    addDate(story, sighting, found, spanning(found, clause))
    return true
  }
  return false
}

/** "The story goes back to 6 September 2021." right before the incident is told. */
function dateBefore(story: Story, sighting: Sighting, sightings: Sequence<Sighting>, taken: Taken): boolean {
  const before = story.sentences[sighting.sentence.index - 1]
  if (!before || !leading.test(before.text)) return false
  if (sightings.in(before).length + taken.rulings.in(before).length + taken.statements.in(before).length > 0)
    return false
  const found = story.datesIn(before).find((at) => isFree(sighting, before, at, taken))
  if (!found) return false
  addDate(story, sighting, found, { start: found.start, end: clauseAround(sighting.sentence, sighting).end })
  return true
}

/** True where the date is nobody else's: not of the article, an act, a statement or a discovery. */
function isFree(sighting: Sighting, sentence: Sentence, at: DateAt, { noticed, rulings, statements }: Taken): boolean {
  const before = sentence.text.slice(0, at.start - sentence.start)
  const behind = sentence.text.slice(at.end - sentence.start)
  if (dateline.test(before) && afterDateline.test(behind) && !leading.test(before)) return false
  // "must stop by 30 March": a day until which something is to be done.
  if (/\b(?:by|before|until|till) $/.test(before) && !at.date.edtf.includes('/') && !hadBy.test(before)) return false
  // "said that data were stolen on 3 May": the day is that of the theft.
  const since = sighting.end <= at.start && sighting.sentence === sentence ? sighting.end - sentence.start : 0
  const isNext = isBeside(sighting, sentence, at)
  if (noticed.has(at.start) || (!isNext && actedOn.test(before.slice(since)) && !saidThat.test(before))) return false
  // "notified the breach in April": when it was told.
  const lead = sentence.text.slice(Math.max(0, sighting.start - sentence.start - 30), sighting.start - sentence.start)
  if (since > 0 && tellingOf.test(lead) && at.start - sighting.end < 6) return false
  if (isNext) return true
  // "Since 2019" says when something began and not when it happened.
  if (/^[Ss]ince /.test(at.phrase) && !/\b(?:been|had|have|has)\b/.test(behind.slice(0, 60))) return false
  // "on Monday fined"
  if (acts.test(behind)) return false
  // What went on for years is not of a day: that is the day on which somebody acted on it.
  if (lasting.has(sighting.kind) && at.date.earliest === at.date.latest) return false
  // No act lasts for years.
  if (at.date.edtf.includes('/')) return true
  return ![...rulings.in(sentence), ...statements.in(sentence)].some((one) => one.date?.start === at.start)
}

/** "the attack of Easter Monday, 18 April", "an outage on 29 March" */
function isBeside(sighting: Sighting, sentence: Sentence, at: DateAt): boolean {
  if (sighting.sentence !== sentence || at.start < sighting.end || lasting.has(sighting.kind)) return false
  return beside.test(sentence.text.slice(sighting.end - sentence.start, at.start - sentence.start))
}
