import type { ClaimWordsFragment, ThingFragment } from '../generated.ts'
import { claimSentence, dataSentence, linkVerb, thingName, withSpeaker } from './claims.ts'
import { dateInWords } from './dates.ts'
import { countryInWords, moneyInWords, penaltyKinds, penaltyStatuses, rulingKinds, word } from './kinds.ts'
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
  for (const claim of [...claims].sort((one, other) => one.start - other.start || one.end - other.end)) {
    const { key, thing } = placeOf(claim)
    const group = groups.get(key)
    if (group) group.claims.push(claim)
    else groups.set(key, { thing, claims: [claim] })
  }
  return [...groups].map(([key, { thing, claims: own }], index) => ({
    key,
    number: index + 1,
    group: groupOf(thing),
    tone: toneOf(thing),
    sentence: sentenceOf(thing, own),
    claims: own,
    about: thing?.id ?? null,
  }))
}

interface Place {
  readonly key: string
  /** What the fact is about. */
  readonly thing: ThingFragment | null
}

function placeOf(claim: Claim): Place {
  const { predicate, subject, object, start, end, value } = claim
  const at = (what: string, thing: ThingFragment | null, detail: unknown = ''): Place => ({
    key: [what, thing?.id ?? `${start}-${end}`, detail].join(' '),
    thing,
  })
  switch (predicate) {
    case 'LED_TO':
      return at('led', object, subject?.id)
    case 'DATA_TYPE':
      return at('data', subject, `${String(value?.['taken'])} ${start}`)
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

const groupOf = (thing: ThingFragment | null): FactGroup =>
  (
    ({
      Company: 'who',
      Regulator: 'who',
      Incident: 'wrong',
      Ruling: 'ruled',
      Penalty: 'ruled',
      Statement: 'said',
    }) as const
  )[thing?.__typename ?? 'Statement']

/** The color and shape of what a fact, an event or an organization is. */
export function toneOf(thing: { readonly __typename: string; readonly statementKind?: string } | null): Tone {
  if (thing?.__typename === 'Statement') return thing.statementKind === 'DISCLOSURE' ? 'd' : 't'
  return ({ Incident: 'i', Ruling: 'r', Penalty: 'p' } as const)[thing?.__typename ?? ''] ?? 'o'
}

function sentenceOf(thing: ThingFragment | null, claims: readonly [Claim, ...Claim[]]): Sentence {
  const [first] = claims
  switch (first.predicate) {
    case 'DATA_TYPE':
      return withSpeaker(
        first,
        dataSentence(
          String(first.value?.['taken']),
          claims.map(({ value }) => String(value?.['type'])),
        ),
      )
    case 'LED_TO':
      return withSpeaker(first, [
        thingName(first.subject),
        ` ${linkVerb(String(first.value?.['kind']))} `,
        thingName(first.object),
      ])
    case 'ACTOR':
      return withSpeaker(first, [capitalized(String(first.value?.['phrase'])), ...did(thing)])
    case 'FINDING':
      return withSpeaker(first, [
        claims
          .map(({ value }) => String(value?.['text']))
          .map((text, at) => (at === 0 ? capitalized(text) : text))
          .join('; '),
      ])
    case 'AFFECTED':
    case 'LEGAL_BASIS':
    case 'ALTERED':
      return claimSentence(first)
    default:
      return thing === null ? claimSentence(first) : wholeThing(thing, claims)
  }
}

const did = (thing: ThingFragment | null): Sentence =>
  thing?.__typename === 'Incident' && thing.incidentKind === 'DATA_BREACH' ? [' had access'] : [': who did it']

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
      return spoken(claims, 'KIND', penaltySentence(thing, claims))
    default:
      return spoken(claims, 'KIND', [strong(thing.title), `, ${dateInWords(thing.date)}`])
  }
}

type Of<Type extends ThingFragment['__typename']> = Extract<ThingFragment, { __typename: Type }>
const where = (claims: readonly Claim[], predicate: Claim['predicate']): Claim[] =>
  claims.filter((claim) => claim.predicate === predicate)

/** With the speaker of the claim that says what it is. */
function spoken(claims: readonly Claim[], predicate: Claim['predicate'], sentence: Sentence): Sentence {
  const claim = where(claims, predicate)[0] ?? claims[0]
  return claim === undefined || claim.saidBy === null || claim.subject?.__typename === 'Statement'
    ? sentence
    : withSpeaker(claim, sentence)
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
