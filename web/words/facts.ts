import type { ClaimWordsFragment, ThingFragment } from '../generated.ts'
import { claimSentence, dataSentence, linkSentence, thingName, withSpeaker } from './claims.ts'
import { dateInWords } from './dates.ts'
import { doubtGroup, doubtKey, doubtSentence, doubtTone } from './doubt.ts'
import { countryInWords, dataTypes, moneyInWords, penaltyKinds, penaltyStatuses, rulingKinds, word } from './kinds.ts'
import { lowered } from './noun.ts'
import { capitalized, strong } from './sentence.ts'
import type { Part, Sentence } from './sentence.ts'
import { partyName, shortRegulator } from './speaker.ts'

type Claim = ClaimWordsFragment
export type FactGroup = 'who' | 'ruled' | 'wrong' | 'said'
/** Whose color it takes: organization, incident, disclosure, ruling, penalty, statement. */
export type Tone = 'o' | 'i' | 'd' | 'r' | 'p' | 't'

/** Several claims that say one thing to a reader, as one sentence with all the places that say it. */
export interface ReadFact {
  readonly key: string
  /** From 1, in the order of the text. */
  readonly number: number
  readonly group: FactGroup
  readonly tone: Tone
  readonly sentence: Sentence
  readonly claims: readonly [Claim, ...Claim[]]
  /** What it speaks of, to select in the picture; null for what is no longer there. */
  readonly about: string | null
}

/**
 * Facts as a person counts them: all that one place says about one thing is one fact ("Accusation, 9 September 2025, by
 * the authority against the subsidiary"), a finding, a cause, what was taken and who did it are facts of their own.
 */
export function factsOf(claims: readonly Claim[]): ReadFact[] {
  const groups = new Map<string, { thing: ThingFragment | null; claims: [Claim, ...Claim[]] }>()
  for (const claim of [...claims].toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    const { key, thing } = placeOf(claim) ?? { key: doubtKey(groups, claim), thing: null }
    const group = groups.get(key)
    if (group) group.claims.push(claim)
    else groups.set(key, { thing, claims: [claim] })
  }
  return [...groups].map(([key, { thing, claims: own }], index) => ({
    key,
    number: index + 1,
    group: thing === null ? doubtGroup(own) : groupOf(thing),
    tone: thing === null ? doubtTone(own) : toneOf(thing),
    sentence: thing === null ? doubtSentence(own) : sentenceOf(thing, own),
    claims: own,
    about: thing?.id ?? null,
  }))
}

interface Place {
  readonly key: string
  /** What the fact is about. */
  readonly thing: ThingFragment
}

/** Null where what it speaks of is not in the graph, because no claim about it counts. */
function placeOf(claim: Claim): Place | null {
  const { predicate, subject, object, start, value } = claim
  const at = (what: string, thing: ThingFragment | null, detail: unknown = ''): Place | null =>
    thing && { key: [what, thing.id, detail].join(' '), thing }
  switch (predicate) {
    case 'LED_TO':
      return at('led', object, subject?.id)
    case 'DATA_TYPE':
      return at('data', subject, value?.['taken'])
    case 'ACTOR':
    case 'AFFECTED':
      return at(predicate, subject)
    case 'FINDING':
    case 'LEGAL_BASIS':
      return at(predicate, subject, start)
    case 'ALTERED':
      return at('altered', object, subject?.id)
    case 'ISSUED':
    case 'MADE':
    case 'IMPOSED':
    case 'INVOLVED_IN':
      return at('', object)
    default:
      return at('', subject)
  }
}

const groups = {
  Company: 'who',
  Regulator: 'who',
  Incident: 'wrong',
  Ruling: 'ruled',
  Penalty: 'ruled',
  Statement: 'said',
} as const
const groupOf = (thing: ThingFragment): FactGroup => groups[thing.__typename]

/** The color and shape of what a fact, an event or an organization is. */
export function toneOf(thing: { readonly __typename: string; readonly statementKind?: string } | null): Tone {
  if (thing?.__typename === 'Statement') return thing.statementKind === 'DISCLOSURE' ? 'd' : 't'
  return ({ Incident: 'i', Ruling: 'r', Penalty: 'p' } as const)[thing?.__typename ?? ''] ?? 'o'
}

function sentenceOf(thing: ThingFragment, claims: readonly [Claim, ...Claim[]]): Sentence {
  const [first] = claims
  switch (first.predicate) {
    case 'DATA_TYPE':
      return bySame(claims, dataSentence(String(first.value?.['taken']), ordered(claims)))
    case 'LED_TO':
      return bySame(claims, linkSentence(first.subject, String(first.value?.['kind']), first.object))
    case 'ACTOR':
      return bySame(claims, [capitalized(String(first.value?.['phrase'])), ...did(thing)])
    case 'FINDING':
      return bySame(claims, [findings(claims)])
    case 'AFFECTED':
    case 'LEGAL_BASIS':
    case 'ALTERED':
      return claimSentence(first)
    default:
      return wholeThing(thing, claims)
  }
}

const types = Object.keys(dataTypes)
const ordered = (claims: readonly Claim[]): string[] =>
  [...new Set(claims.map(({ value }) => String(value?.['type'])))].toSorted(
    (one, other) => types.indexOf(one) - types.indexOf(other),
  )

const findings = (claims: readonly Claim[]): string =>
  claims.map(({ value }, at) => (at === 0 ? capitalized : lowered)(String(value?.['text']))).join('; ')

/** With the speaker where all of them have the same; where the article itself says so too, nobody's word is needed. */
function bySame(claims: readonly [Claim, ...Claim[]], sentence: Sentence): Sentence {
  const speakers = new Set(claims.map(({ saidBy }) => saidBy?.name ?? null))
  return speakers.size === 1 || claims[0].stance === 'DENIES' ? withSpeaker(claims[0], sentence) : sentence
}

const did = (thing: ThingFragment): Sentence =>
  thing.__typename === 'Incident' && thing.incidentKind === 'DATA_BREACH' ? [' had access'] : [': who did it']

function wholeThing(thing: ThingFragment, claims: readonly Claim[]): Sentence {
  switch (thing.__typename) {
    case 'Company':
      return companySentence(thing, claims)
    case 'Regulator':
      return [
        strong(thing.name),
        ', a regulator',
        ...(thing.country === null ? [] : [`, ${countryInWords(thing.country)}`]),
      ]
    case 'Ruling':
      return rulingSentence(thing, claims)
    case 'Penalty':
      return spoken(claims, penaltySentence(thing, claims))
    default:
      return spoken(claims, [strong(thing.title), `, ${dateInWords(thing.date)}`])
  }
}

type Of<Type extends ThingFragment['__typename']> = Extract<ThingFragment, { __typename: Type }>
const where = (claims: readonly Claim[], predicate: Claim['predicate']): Claim[] =>
  claims.filter((claim) => claim.predicate === predicate)

/** With the speaker of the claims that say what it is; a statement names its speaker already. */
function spoken(claims: readonly Claim[], sentence: Sentence): Sentence {
  const [first, ...others] = where(claims, 'KIND')
  return first === undefined || first.subject?.__typename === 'Statement'
    ? sentence
    : bySame([first, ...others], sentence)
}

function companySentence(company: Of<'Company'>, claims: readonly Claim[]): Sentence {
  const name = strong(partyName(company))
  const owned = where(claims, 'SUBSIDIARY_OF').find(({ subject }) => subject?.id === company.id)
  const described = where(claims, 'DESCRIPTION')[0]?.value?.['text']
  const noName: Part[] = company.named ? [] : ['; no name given']
  if (!owned)
    return [
      name,
      typeof described === 'string'
        ? `, “${described}”`
        : company.companyKind === 'GROUP'
          ? ', a group'
          : ', a company',
      ...noName,
    ]
  const owner = strong(thingName(owned.object))
  if (!company.named) return [name, ', owned by ', owner, ...noName]
  if (typeof described === 'string' && owned.object && described.includes(thingName(owned.object)))
    return [name, ` is ${described}`]
  if (typeof described === 'string')
    return [name, ` is ${/^(the|a|an|its) /i.test(described) ? '' : 'the '}${described} of `, owner]
  return [name, company.companyKind === 'BRAND' ? ' is a brand of ' : ' belongs to ', owner]
}

function rulingSentence(ruling: Of<'Ruling'>, claims: readonly Claim[]): Sentence {
  const by = where(claims, 'ISSUED').map(({ subject }) =>
    subject?.__typename === 'Regulator' ? shortRegulator(subject.name) : null,
  )
  const against = [...new Set(where(claims, 'AGAINST').map(({ object }) => thingName(object)))]
  const about = where(claims, 'ABOUT')[0]?.object ?? null
  return [
    strong(capitalized(word(rulingKinds, ruling.rulingKind))),
    `, ${dateInWords(ruling.date)}`,
    by[0] ? `, by ${by[0]}` : '',
    ...(against.length === 0
      ? []
      : [' against ', ...against.flatMap((name, at) => [at === 0 ? '' : ' and ', strong(name)])]),
    about === null ? '' : `: ${thingName(about)}`,
  ]
}

function penaltySentence(penalty: Of<'Penalty'>, claims: readonly Claim[]): Sentence {
  const amount = where(claims, 'AMOUNT')[0]?.value
  const money =
    typeof amount?.['amount'] === 'number' ? { amount: amount['amount'], currency: String(amount['currency']) } : null
  const status = penalty.status === null ? '' : ` ${word(penaltyStatuses, penalty.status)}`
  return [strong(capitalized(word(penaltyKinds, penalty.penaltyKind))), `${status}, ${moneyInWords(money)}`]
}
