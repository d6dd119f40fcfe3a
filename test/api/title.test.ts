import { describe, expect, it } from 'vitest'
import { createSchema } from '../../server/api/schema.ts'
import { countryName, titleOf, type Parts } from '../../server/graph/read/title.ts'
import type { GraphQLEnumType } from 'graphql'

const nothing: Parts = {
  title: null,
  type: 'Incident',
  kind: 'OTHER',
  target: null,
  countries: [],
  against: [],
  status: null,
  amount: null,
  currency: null,
  by: 'Maison Orrin',
  about: null,
}
const title = (parts: Partial<Parts>): string => titleOf({ ...nothing, ...parts })
const affected = (...codes: string[]) => codes.map((country) => ({ country, role: 'AFFECTED' }))
const leakIn = (...codes: string[]) => ({ kind: 'DATA_BREACH', target: 'customer data', countries: affected(...codes) })

describe('a title', () => {
  it.each<[string, Partial<Parts>]>([
    ['Leak of customer data', { kind: 'DATA_BREACH', target: 'customer data' }],
    ['Leak of data', { kind: 'DATA_BREACH' }],
    [
      'Customer data sent to France',
      { kind: 'ILLEGAL_TRANSFER', target: 'customer data', countries: [{ country: 'FR', role: 'DESTINATION' }] },
    ],
    ['Customer data sent abroad', { kind: 'ILLEGAL_TRANSFER', target: 'customer data', countries: affected('CN') }],
    ['Instagram account hacked', { kind: 'ACCOUNT_TAKEOVER', target: 'Instagram account' }],
    ['Outage', { kind: 'OUTAGE' }],
    [
      'Accuses Maison Orrin’s Shanghai subsidiary',
      { type: 'Ruling', kind: 'ACCUSATION', against: ['Shanghai-based subsidiary of Maison Orrin'] },
    ],
    [
      'Accuses Maison Orrin and its Shanghai subsidiary',
      { type: 'Ruling', kind: 'ACCUSATION', against: ['Maison Orrin', 'Shanghai-based subsidiary of Maison Orrin'] },
    ],
    ['Fines Acre and 2 more', { type: 'Ruling', kind: 'FINE', against: ['Acre', 'Birch', 'Cedar'] }],
    ['Investigates leak of customer data', { type: 'Ruling', kind: 'INVESTIGATION', about: leakIn() }],
    ['Administrative penalty announced', { type: 'Penalty', kind: 'ADMINISTRATIVE_PENALTY', status: 'ANNOUNCED' }],
    [
      'Fine of EUR 3\u202f000\u202f000',
      { type: 'Penalty', kind: 'FINE', status: 'IMPOSED', amount: 3_000_000, currency: 'EUR' },
    ],
    [
      'Fine of EUR 0.5 under appeal',
      { type: 'Penalty', kind: 'FINE', status: 'APPEALED', amount: 0.5, currency: 'EUR' },
    ],
    ['Customers in China and South Korea told', { type: 'Statement', kind: 'DISCLOSURE', about: leakIn('CN', 'KR') }],
    [
      'Customers in China and 3 more told',
      { type: 'Statement', kind: 'DISCLOSURE', about: leakIn('CN', 'KR', 'FR', 'US') },
    ],
    ['Made public', { type: 'Statement', kind: 'DISCLOSURE' }],
    ['Maison Orrin declines to comment', { type: 'Statement', kind: 'NO_COMMENT' }],
    ['Maison Orrin says it took steps', { type: 'Statement', kind: 'COOPERATES' }],
    ['Comment by The Thread Gazette', { type: 'Statement', kind: 'COMMENT', by: 'The Thread Gazette' }],
    ['A wording of my own', { title: 'A wording of my own', kind: 'DATA_BREACH' }],
  ])('reads "%s"', (expected, parts) => {
    expect(title(parts)).toBe(expected)
  })

  it('is a sentence of its own for every kind there is, and short where the parties are', () => {
    const schema = createSchema()
    for (const type of ['Incident', 'Ruling', 'Penalty', 'Statement']) {
      const kinds = schema.getType(`${type}Kind`) as GraphQLEnumType
      const titles = kinds
        .getValues()
        .map(({ name }) => title({ type, kind: name, target: 'water', against: ['Acre'] }))
      expect(new Set(titles).size, type).toBe(titles.length)
      for (const text of titles) expect(text).toMatch(/^[A-Z].{2,44}$/)
    }
  })

  it('names countries as people do', () => {
    expect(['KR', 'US', 'ZZ', 'fr', ''].map(countryName)).toEqual([
      'South Korea',
      'the United States',
      'Unknown Region',
      'fr',
      '',
    ])
  })
})
