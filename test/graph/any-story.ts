/** Random stories over a small stock of names, dates and amounts, so that they meet, contradict and refine each other. */
import fc from 'fast-check'
import type { CompanyKind, Fact, IncidentKind, PenaltyStatus } from '../../server/facts/fact.ts'
import { day } from './invented.ts'
import type { Story, Told } from './invented.ts'

/** The first in most cases, so that most of what is told counts. */
const mostly = <T>(usual: T, ...others: T[]): fc.Arbitrary<T> =>
  fc.oneof(
    { arbitrary: fc.constant(usual), weight: 5 },
    ...others.map((arbitrary) => ({ arbitrary: fc.constant(arbitrary), weight: 1 })),
  )

const said = fc.record(
  {
    stance: mostly<Fact['stance']>('REPORTS', 'FINDS', 'DENIES'),
    modality: mostly<Fact['modality']>('ACTUAL', 'PROPOSED', 'MAXIMUM', 'NEGATED'),
    certainty: mostly<Fact['certainty']>('SURE', 'CANDIDATE'),
    saidOn: fc.constantFrom('2025-04-01', '2025-05', 'XXXX-09-09', '2026').map((edtf) => day(edtf)),
  },
  { requiredKeys: [] },
)

const dates = ['2025', '2025-05', '2025-05-07', '[..2025-05-31]', '2025-09-09', 'XXXX-09-09', '2025-21'].map((edtf) =>
  day(edtf),
)
const derived = dates.map((date) => ({ ...date, derived: true }))
const date = fc.constantFrom(...dates, ...derived.slice(0, 3))
const names = fc.constantFrom('Aster', 'Aster SA', 'ASTER', 'Birch', 'Birch Shanghai', 'BSH')
const kind = fc.constantFrom<IncidentKind[]>('DATA_BREACH', 'FRAUD')
const status = fc.constantFrom<PenaltyStatus[]>('ANNOUNCED', 'IMPOSED', 'REDUCED', 'PAID')
const step = status.map((one) => ({ status: one, amount: null, currency: null }))
const company = fc.constantFrom('one', 'two')
const event = fc.constantFrom('leak', 'hack')

const assertion: fc.Arbitrary<Told> = fc.oneof(
  fc.record({
    predicate: fc.constant('NAME'),
    subject: company,
    value: fc.record({ name: names, named: fc.boolean() }),
  }),
  fc.record({ predicate: fc.constant('ALIAS'), subject: company, value: fc.record({ name: names }) }),
  fc.record({
    predicate: fc.constant('ALIAS'),
    subject: fc.constant('office'),
    value: fc.constantFrom({ name: 'DO' }, { name: 'Office' }),
  }),
  fc.record({
    predicate: fc.constant('COUNTRY'),
    subject: fc.constant('office'),
    value: fc.constantFrom({ country: 'FR' }, { country: 'CN' }),
  }),
  fc.record({
    predicate: fc.constant('COUNTRY'),
    subject: company,
    value: fc.constantFrom({ country: 'FR' }, { country: 'CN' }),
  }),
  fc.record({
    predicate: fc.constant('KIND'),
    subject: company,
    value: fc.constantFrom<{ kind: CompanyKind }[]>({ kind: 'GROUP' }, { kind: 'BRAND' }),
  }),
  fc.record({
    predicate: fc.constant('SUBSIDIARY_OF'),
    subject: fc.constant('one'),
    object: fc.constant('two'),
    value: fc.constantFrom({ from: null, until: null, share: null }, { from: day('2017'), until: null, share: 0.5 }),
  }),
  fc.record({
    predicate: fc.constant('DATE'),
    subject: fc.constantFrom('leak', 'hack', 'ruling', 'penalty', 'letter'),
    value: date,
  }),
  fc.record({ predicate: fc.constant('DISCOVERED'), subject: event, value: date }),
  fc.record({
    predicate: fc.constant('INVOLVED_IN'),
    subject: company,
    object: event,
    value: fc.constantFrom({ role: 'VICTIM' as const }, { role: 'SENDER' as const }),
  }),
  fc.record({
    predicate: fc.constant('LED_TO'),
    subject: fc.constant('leak'),
    object: fc.constant('hack'),
    value: fc.constant({ kind: 'CAUSED' as const }),
  }),
  fc.record({
    predicate: fc.constant('DATA_TYPE'),
    subject: event,
    value: fc.record({
      type: fc.constantFrom('IBAN' as const, 'NAME' as const),
      taken: fc.constantFrom('YES' as const, 'NO' as const, 'UNKNOWN' as const),
    }),
  }),
  fc.record({
    predicate: fc.constant('AFFECTED'),
    subject: event,
    value: fc.constantFrom(
      { min: 5, max: 5, qualifier: 'EXACT' as const, phrase: 'five' },
      { min: 3, max: null, qualifier: 'AT_LEAST' as const, phrase: 'three or more' },
      { min: null, max: 4, qualifier: 'AT_MOST' as const, phrase: 'up to four' },
    ),
  }),
  fc.record({ predicate: fc.constant('ON'), subject: fc.constant('penalty'), object: company }),
  fc.record({ predicate: fc.constant('MADE'), subject: company, object: fc.constant('letter') }),
  fc.record({
    predicate: fc.constant('ABOUT'),
    subject: fc.constant('letter'),
    object: fc.constantFrom('leak', 'ruling'),
  }),
  fc.record({
    predicate: fc.constant('KIND'),
    subject: fc.constant('letter'),
    value: fc.constant({ kind: 'APOLOGY' as const }),
  }),
  fc.record({
    predicate: fc.constant('BROUGHT_BY'),
    subject: fc.constant('ruling'),
    value: fc.constant({ name: 'France', kind: 'REGULATOR' as const, mention: null }),
  }),
  fc.record({
    predicate: fc.constant('KIND'),
    subject: fc.constant('penalty'),
    value: fc.constantFrom({ kind: 'SURCHARGE' as const }, { kind: 'OTHER' as const }),
  }),
  fc.record({
    predicate: fc.constant('KIND'),
    subject: fc.constant('ruling'),
    value: fc.constantFrom({ kind: 'ACCUSATION' as const }, { kind: 'DISMISSAL' as const }),
  }),
  fc.record({
    predicate: fc.constant('KIND'),
    subject: event,
    value: fc.constant({ kind: 'CYBERATTACK' as const }),
  }),
  fc.record({ predicate: fc.constant('AGAINST'), subject: fc.constant('ruling'), object: company }),
  fc.record({ predicate: fc.constant('ABOUT'), subject: fc.constant('ruling'), object: event }),
  fc.record({
    predicate: fc.constant('IMPOSED'),
    subject: fc.constant('ruling'),
    object: fc.constant('penalty'),
    value: step,
  }),
  fc.record({
    predicate: fc.constant('ALTERED'),
    subject: fc.constantFrom('ruling', 'hack'),
    object: fc.constant('penalty'),
    value: step,
  }),
  fc.record({
    predicate: fc.constant('AMOUNT'),
    subject: fc.constant('penalty'),
    value: fc.constantFrom(
      { amount: 10, currency: 'EUR', phrase: '10 euros' },
      { amount: 36e9, currency: 'KRW', phrase: '36 billion won' },
      { amount: 36.033e9, currency: 'KRW', phrase: '36.033 billion won' },
      { amount: null, currency: null, phrase: 'not said' },
    ),
  }),
) as fc.Arbitrary<Told>

/** So that leaks of several stories meet by their days, or cannot be told apart by them. */
const leakDate = fc.constantFrom(null, ...['2025-05', '2025-05-07', '2025-21', '2025-09-09'].map((edtf) => day(edtf)))

const backbone: fc.Arbitrary<Told[]> = fc
  .record({
    one: names,
    two: names,
    office: fc.constantFrom('Data Office', 'DO'),
    leak: kind,
    hack: kind,
    leaked: leakDate,
    ruling: said,
    penalty: said,
    date,
    step,
  })
  .map(({ one, two, office, leak, hack, leaked, ruling, penalty, date: ruled, step: first }): Told[] => [
    { predicate: 'NAME', subject: 'one', value: { name: one, named: true } },
    { predicate: 'NAME', subject: 'two', value: { name: two, named: true }, certainty: 'CANDIDATE' },
    { predicate: 'NAME', subject: 'office', value: { name: office, named: true } },
    { predicate: 'ISSUED', subject: 'office', object: 'ruling' },
    { predicate: 'KIND', subject: 'leak', value: { kind: leak } },
    { predicate: 'INVOLVED_IN', subject: 'one', object: 'leak', value: { role: 'VICTIM' } },
    ...(leaked ? [{ predicate: 'DATE' as const, subject: 'leak', value: leaked }] : []),
    { predicate: 'KIND', subject: 'hack', value: { kind: hack } },
    { predicate: 'KIND', subject: 'ruling', value: { kind: 'FINE' }, ...ruling },
    { predicate: 'KIND', subject: 'penalty', value: { kind: 'FINE' }, ...penalty },
    { predicate: 'DATE', subject: 'ruling', value: ruled },
    { predicate: 'IMPOSED', subject: 'ruling', object: 'penalty', value: first },
  ])

export const anyStory: fc.Arbitrary<Story> = fc
  .record({
    published: fc.constantFrom(null, '2025-03-10', '2025-06', '2025-09-15'),
    first: backbone,
    more: fc.array(
      fc.tuple(assertion, said).map(([told, how]): Told => ({ ...told, ...how })),
      { minLength: 3, maxLength: 12 },
    ),
  })
  .map(({ published, first, more }) => ({
    published,
    mentions: {
      one: 'Company',
      two: 'Company',
      office: 'Regulator',
      letter: 'Statement',
      leak: 'Incident',
      hack: 'Incident',
      ruling: 'Ruling',
      penalty: 'Penalty',
    },
    facts: [...first, ...more],
  }))
