import type { Fact, Predicate, RulingKind } from '../../fact.ts'
import { aroundSum } from '../../kinds/around-sum.ts'
import { inSentence } from '../../kinds/in-sentence.ts'
import type { Weighed } from '../../kinds/weigh.ts'
import { weighRuling, weighSum } from '../../kinds/weighed.ts'
import { isCompatible } from '../../reference/families.ts'
import type { Organization } from '../../reference/organization.ts'
import { wholeSentence } from '../../segment/clauses.ts'
import { covers } from '../../segment/covers.ts'
import type { Sentence } from '../../segment/sentences.ts'
import type { Sighting } from '../incidents/sightings.ts'
import { listOf, onlyCompanyOf } from '../lists.ts'
import { issuerOf } from '../penalties/penalty-rulings.ts'
import { sumsIn } from '../penalties/penalty-sums.ts'
import { Sequence } from '../sequence.ts'
import { meaning, type Story } from '../story.ts'
import { rulingDate } from './ruling-dates.ts'
import { rulingFacts } from './ruling-facts.ts'
import { issuerFacts } from './ruling-issuers.ts'
import { organizationsOf, spokenOf } from './ruling-parties.ts'
import type { FoundRuling, RulingSighting } from './ruling-sighting.ts'

/** How sure the words must be that a sentence tells of an act at all, and of which kind, for a fact. */
const sure = { act: 0.7, kind: 0.5 }
/** How sure they must be of an act for it to wait for a person. */
const doubtful = 0.45
/** What did not happen, or may yet, is no fact; and nobody has power over a company who works for one. */
const unreal = /\b(?:not|never|no longer|could|might|would)\b|n[’']t\b|\b(?:company|union|club|industry) officials\b/iu
/** Somebody else than the only company of the text, or another time. */
const somebody = /\b(?:by|of|from|against|on|to|at|for) an? |\b(?:other|another|others)\b/iu
/** Known words and pairs of words in which it can be told. */
const enoughWords = 8
/** Characters within which the same act may be told again: few articles have more. */
const reach = 20_000
/** What is brought before courts and not by them. */
const neverByCourts: ReadonlySet<RulingKind> = new Set(['ACCUSATION', 'LAWSUIT', 'INVESTIGATION', 'WARNING'])
/** What facts say of an act where they quote its own words. */
const quoting: ReadonlySet<Predicate> = new Set(['KIND', 'DATE', 'ISSUED', 'AGAINST', 'IMPOSED', 'ALTERED'])

type Against = readonly Organization[]

/**
 * Acts of which no words known to the rules tell, where all the words of a sentence do. Gives them with the others, in
 * the order of the text; what is less sure waits for a person.
 */
export function weighedRulings(
  story: Story,
  rulings: Sequence<RulingSighting>,
  sightings: Sequence<Sighting>,
): Sequence<RulingSighting> {
  const isTold = covers(
    story.facts.flatMap((fact) => (quoting.has(fact.predicate) && isOfRuling(fact) ? [fact.quote] : [])),
  )
  const known = knownIn(story)
  const found = new Sequence<RulingSighting>()
  const certain = new Sequence<RulingSighting>()
  for (const sentence of story.sentences) {
    if (isTold(sentence)) continue
    const weighed = weighRuling(inSentence(story, sentence))
    if (!weighed || weighed.known < enoughWords || 1 - weighed.shareOf('NONE') < doubtful) continue
    const one = actOf(story, sentence, weighed)
    if (!one || known.has(one)) continue
    const sighting = { ...one, ruling: story.newEvent('Ruling', one.kind, { start: one.start, end: one.end }) }
    found.push(sighting)
    if (one.certainty !== 'SURE') continue
    known.add(one)
    certain.push(sighting)
  }
  rulingFacts(story, found, sightings)
  issuerFacts(story, certain)
  const all = new Sequence<RulingSighting>()
  for (const one of [...rulings.all, ...certain.all].toSorted((a, b) => a.start - b.start)) all.push(one)
  return all
}

const isOfRuling = (fact: Fact): boolean =>
  fact.subject.startsWith('ruling:') || ('object' in fact && fact.object.startsWith('ruling:'))

/** Whom the acts that facts tell of are against, by kind and place. */
function knownIn(story: Story) {
  const companies = new Map(story.organizations.map((one) => [one.key, one]))
  const against = Map.groupBy(
    story.facts.filter((fact) => fact.predicate === 'AGAINST'),
    ({ subject }) => subject,
  )
  const places = new Map<string, Against[]>()
  const keyOf = (kind: string, stretch: number) => `${kind} ${stretch}`
  const put = (kind: string, start: number, one: Against) => {
    const key = keyOf(kind, Math.floor(start / reach))
    const beside = places.get(key)
    if (beside) beside.push(one)
    else places.set(key, [one])
  }
  for (const { type, kind, key, spans } of story.events)
    if (type === 'Ruling')
      put(
        kind,
        spans[0]?.start ?? 0,
        (against.get(key) ?? []).flatMap(({ object }) => companies.get(object) ?? []),
      )
  return {
    /** Of the same kind, and perhaps against the same. */
    has: ({ kind, allAgainst, start }: FoundRuling): boolean =>
      [-1, 0, 1]
        .flatMap((step) => places.get(keyOf(kind, Math.floor(start / reach) + step)) ?? [])
        .some((other) => isCompatible(allAgainst, other)),
    add: ({ kind, allAgainst, start }: FoundRuling) => put(kind, start, allAgainst),
  }
}

function actOf(story: Story, sentence: Sentence, weighed: Weighed<RulingKind | 'NONE'>): FoundRuling | null {
  const { kind, share, words } = weighed
  if (kind === 'NONE' || (kind === 'FINE' && !isPenal(story, sentence))) return null
  const place = wholeSentence(sentence)
  const start = { start: sentence.start, end: sentence.start }
  const by = issuerOf(story, sentence, start, neverByCourts.has(kind))
  const first = story.referencesIn(sentence).find(({ organization }) => organization?.type === 'Company')
  // Of whom a sentence that names nobody tells, words do not say: it may be of "a car rental firm".
  const isSure =
    (first !== undefined || (onlyCompanyOf(story) !== null && !somebody.test(sentence.text))) &&
    share >= sure.kind &&
    1 - weighed.shareOf('NONE') >= sure.act &&
    !unreal.test(sentence.text)
  const allAgainst = organizationsOf(first ? listOf(story, sentence, first) : spokenOf(story, sentence, place))
  const telling = words.map((one) => `“${one.replace(/^\^ /, '').toLowerCase()}”`)
  const reason = `The words of the sentence speak for it: ${telling.join(', ')}.`
  return {
    ...place,
    sentence,
    kind,
    regulator: by?.organization ?? null,
    allAgainst,
    against: allAgainst[0] ?? null,
    broughtBy: null,
    date: rulingDate(story, sentence, place),
    quote: place,
    kindReason: isSure ? reason : `${reason} They do not say it clearly.`,
    whoReason: meaning(story, by) ?? 'The sentence names no other authority.',
    whomReason: first ? 'The sentence names no company before it.' : 'It is whom the sentences around speak of.',
    certainty: isSure ? 'SURE' : 'CANDIDATE',
  }
}

/** Told without a sum, or with one that the words around it do not call something else. */
function isPenal(story: Story, sentence: Sentence): boolean {
  const sums = sumsIn(story, sentence)
  const share = (sum: (typeof sums)[number]) =>
    weighSum(aroundSum(sentence, sum, story.article.title))?.shareOf('PENALTY') ?? 0
  return sums.length === 0 || sums.some((sum) => share(sum) >= 0.5)
}
