import type { IncidentKind, Span, Taken } from '../../fact.ts'
import { isCompatible } from '../../reference/families.ts'
import type { Organization } from '../../reference/organization.ts'
import { clauseAround } from '../../segment/clauses.ts'
import type { Sentence } from '../../segment/sentences.ts'
import { dataTypesIn, type DataTypeAt } from '../../values/data-types.ts'
import { leadOf } from '../lists.ts'
import type { Sighting } from './sightings.ts'
import type { Sequence } from '../sequence.ts'
import type { EventDraft, Story } from '../story.ts'
import { isParty } from '../topics.ts'
import { isUnproven } from './not-told.ts'

const taken =
  /\b(?:stolen|stole|taken|took|leaked|accessed|exposed|hacked|compromised|copied|exfiltrated|affected|included?|includes|including|contained|contains|among|concerned|concerns|involved|involves|obtained|viewed|visible|downloaded|published|posted|lost|seen|read|touch|touched|reach|reached|complete with|consisted of|consists of|comprised?|comprises|described|listed|such as|at risk|carried off|(?:got|made|walked|ran) (?:away|off) with|helped (?:him|her|them)sel(?:f|ves)|lay open|loot|wrong hands|unauthori[sz]ed access|fear for|for sale|offered|indexed|(?:holds|held) |on the papers|call(?:ed)? up|opened|part of it|crossed|(?:have|had|got|reached) (?:the )?names|the data (?:were|was|are|concerned))/i
const notTaken =
  /\b(?:no|neither|none of|nor|nothing|untouched|unaffected|(?:not|does not even|do not) stored?|could not be (?:had|seen|read|reached|obtained)|not among|not include|not contain|not affect|not involve|not (?:get|reach|access|obtain|see|take|expose|touch|extend)|not (?:been )?(?:touched|viewed|obtained|reached|seen|read|lost|copied|disclosed|at risk|in danger|published|stored|part of|believed to have been|thought to have been|stolen|taken|leaked|accessed|exposed|hacked|compromised|affected|involved|included))\b/i
/** May have been taken, as is said. */
const hedged = /\b(?:may|might|could) (?:\p{L}+ )?(?:have|be|has)\b/iu
/** Not known to have been taken at all. */
const unclear =
  /\b(?:unclear|not known|unknown|whether|possibly|potentially|(?:cannot|can not|could not) be|threaten(?:s|ed|ing)?|(?:will|would) (?:publish|release|leak)|if)\b/i
/** Names kinds of data, and nothing of what was taken: what customers should do, what is asked for at a counter. */
const elsewhere =
  /\b(?:reset|disabled|invalidated|change (?:all |their )?|ask(?:s|ed)? for|asking for|required?|requires|enough to|needs?|beware|careful|authenticat\p{L}{1,4}|verify|separate system|knew|encrypted (?:now|since)|from now on|in future)\b/iu
const byMeans =
  /\b(?:us(?:ed|ing|e of)|with|via|through|by means of|thanks to) (?:the |an? )?(?:stolen|compromised|leaked|guessed|weak|default|hijacked|reused|old|phished)(?: [\p{L}-]+){0,2} $/iu
const unlocked =
  /\b(?:(?:had|has|have|having|was|were|with|needed|required|requiring|set|asked for|protected by) (?:no|neither an?)|without(?: an?| any| so much as a)?|weak|default|same|guessable) (?:\p{L}+ )?$/iu
/** A name or an address is data in a list of data only. */
const aloneSaysLittle = /^(?:name|address)$/i
/** Goes on with what the rest of the sentence says was taken: "as were names", "with names and addresses". */
const goingOn = /^(?:as (?:was|were|well as)|along with|together with|complete with|with|plus|and|among them)\b/
/** Between the members of a list: commas, "and" and up to two words more. */
const within = /^(?:\s*(?:,|and|or|nor|as well as|\()\s*){1,3}(?:[\p{L}’'-]+\s){0,2}$/u
const suffering: ReadonlySet<IncidentKind> = new Set([
  'DATA_BREACH',
  'CYBERATTACK',
  'ILLEGAL_TRANSFER',
  'ACCOUNT_TAKEOVER',
])
/** Kinds that a sentence lists to say what was taken, whatever its verb. */
const many = 3
/** The same in a text that tells of one leak. */
const few = 2
/** Sentences on in which such a list is that of the leak told before. */
const ahead = 5

interface Lone {
  readonly incident: EventDraft
  readonly companies: readonly Organization[]
}

/** Which kinds of data a leak took, and which somebody says that it did not. */
export function dataTakenFacts(story: Story, sightings: Sequence<Sighting>): void {
  const lone = loneOf(sightings)
  for (const sentence of story.sentences) {
    const all = dataTypesIn(sentence.text, sentence.start).filter((one) => !isMeans(sentence, one))
    const kinds = new Set(all.map(({ type }) => type)).size
    for (const types of listsOf(all, story)) {
      const [first, last] = [types[0], types.at(-1)]
      if (!first || !last) continue
      const clause = clauseAround(sentence, { start: first.start, end: last.end })
      const seen = sightings
        .in(sentence)
        .find(
          (sighting) =>
            sighting.kind !== 'CYBERATTACK' &&
            suffering.has(sighting.kind) &&
            clause.end >= sighting.end &&
            sighting.start >= clause.start,
        )
      const breach =
        seen?.incident ??
        earlierBreach(story, sentence, clause, { sightings, kinds, lone: loneIn(story, sentence, lone) })
      if (!breach) continue
      claim(story, breach, sentence, clause, types)
      const lead = leadOf(story, sentence)?.organization
      if (lead)
        story.add(
          { predicate: 'INVOLVED_IN', subject: lead.key, object: breach.key, value: { role: 'VICTIM' } },
          { start: sentence.start, end: clause.end },
          'The sentence says that the data were its own.',
          story.wordAt(clause),
        )
    }
  }
}

/** "with stolen credentials": how somebody got in; "it had no password": how easily. */
function isMeans(sentence: Sentence, { type, start }: DataTypeAt): boolean {
  const before = sentence.text.slice(0, start - sentence.start)
  return type === 'CREDENTIALS' && (byMeans.test(before) || unlocked.test(before))
}

/** "names, addresses and phone numbers" are said to be taken, or not, together. */
function listsOf(types: readonly DataTypeAt[], story: Story): DataTypeAt[][] {
  const lists: DataTypeAt[][] = []
  for (const one of types) {
    const last = lists.at(-1)
    const before = last?.at(-1)
    if (last && before && within.test(story.slice({ start: before.end, end: one.start }))) last.push(one)
    else lists.push([one])
  }
  return lists.filter((list) => list.length > 1 || !aloneSaysLittle.test(list[0] ? story.slice(list[0]) : ''))
}

/** A clause that only says what was taken, or a long list, speaks of the leak told before. */
function earlierBreach(
  story: Story,
  sentence: Sentence,
  clause: Span,
  {
    sightings,
    kinds,
    lone,
  }: { readonly sightings: Sequence<Sighting>; readonly kinds: number; readonly lone: EventDraft | null },
): EventDraft | null {
  const words = story.slice(clause)
  const isWhole = !notTaken.test(sentence.text) && !elsewhere.test(sentence.text)
  const isTold =
    taken.test(words) ||
    ((goingOn.test(words) || isWhole) && taken.test(sentence.text)) ||
    (isWhole && kinds >= (lone ? few : many)) ||
    notTaken.test(words)
  const others = sightings.in(sentence).filter(({ kind }) => !suffering.has(kind))
  const isOther =
    others.some(({ start, end }) => start >= clause.start && end <= clause.end) ||
    // "The outage, which began on Monday, affected text messages."
    (others.some(({ kind }) => kind === 'OUTAGE') && others.length === sightings.in(sentence).length)
  if (!isTold || isOther || elsewhere.test(words)) return null
  const last = sightings.lastBefore(sentence.end, (sighting) => suffering.has(sighting.kind))
  const isFar = last && sentence.index - last.sentence.index > ahead && !taken.test(words)
  return lone ?? (isFar ? null : (last?.incident ?? null))
}

/** The only incident of a text in which data can be lost, where whatever else it tells of befell the same companies. */
function loneOf({ all }: Sequence<Sighting>): Lone | null {
  const those = all.filter(({ kind }) => suffering.has(kind))
  const incident = those[0]?.incident
  const companies = those.flatMap(companiesOf)
  const isLone = (one: Sighting) =>
    one.incident === incident || (!suffering.has(one.kind) && isCompatible(companiesOf(one), companies))
  return incident && all.every(isLone) ? { incident, companies } : null
}

function companiesOf({ companies }: Sighting): Organization[] {
  return companies.flatMap(({ organization }) => organization ?? [])
}

/** The lone one, where the sentence speaks of no other company. */
function loneIn(story: Story, sentence: Sentence, lone: Lone | null): EventDraft | null {
  const own = story.referencesIn(sentence).filter((one) => isParty(story, one))
  const those = own.flatMap(({ organization }) => organization ?? [])
  return lone && isCompatible(those, lone.companies) ? lone.incident : null
}

function claim(story: Story, breach: EventDraft, sentence: Sentence, clause: Span, types: readonly DataTypeAt[]): void {
  const text = story.slice(clause)
  const isUnclear = unclear.test(text) || isUnproven(sentence, types[0] ?? clause)
  const value: Taken = notTaken.test(text) ? 'NO' : isUnclear || hedged.test(sentence.text) ? 'UNKNOWN' : 'YES'
  const reason = {
    NO: 'The sentence says that it was not taken.',
    YES: 'The sentence says that it was taken or seen.',
    UNKNOWN: isUnclear ? 'The sentence says that this is not known.' : 'The sentence says that it may have been taken.',
  }[value]
  for (const { type, start, end } of types) {
    // That personal data were moved is the incident, and no kind of them.
    if (breach.kind === 'ILLEGAL_TRANSFER' && type === 'PERSONAL_DATA') continue
    const quote = clauseAround(sentence, { start: clause.start, end: Math.max(end, clause.end) })
    story.add({ predicate: 'DATA_TYPE', subject: breach.key, value: { type, taken: value } }, quote, reason, {
      ...story.wordAt({ start, end }),
      ...(value === 'UNKNOWN' && isUnclear ? { certainty: 'CANDIDATE' } : {}),
    })
  }
}
