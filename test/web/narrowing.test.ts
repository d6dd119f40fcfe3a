import { expect, it, test } from 'vitest'
import { amountInWords, morePartInWords } from '../../web/sentence/more-parts.ts'
import { narrowingFilter, noNarrowing } from '../../web/sentence/narrowing.ts'
import { nothingInWords } from '../../web/sentence/nothing.ts'
import { emptyView, fromUrl } from '../../web/view.ts'

const at = (query: string) => fromUrl(new URL(`/?${query}`, 'http://localhost'))

test.each([
  ['kind=ruling.fine', { kind: 'RULING.FINE' }],
  ['kind=ruling.leak', {}],
  ['country=KR.kr.K1.CN.KR', { countries: ['KR', 'CN'] }],
  ['status=imposed.guilty.paid', { statuses: ['IMPOSED', 'PAID'] }],
  ['amount=EUR~5~1', { amount: { currency: 'EUR', min: 1, max: 5 } }],
  ['amount=EUR~~', { amount: { currency: 'EUR', min: null, max: null } }],
  ['amount=ZZZ~1~', {}],
  ['amount=EUR~1e9~', {}],
  ['amount=EUR~-1~', {}],
  ['by=media', { saidBy: 'MEDIA' }],
  ['by=abc123', { saidBy: 'abc123' }],
  [`regulator=${'x'.repeat(201)}`, {}],
  ['review=doubt', { review: 'doubt' }],
  ['review=maybe', {}],
])('the address “%s” narrows what it names and no more', (query, narrowing) => {
  expect(at(query)).toEqual({ ...emptyView, ...narrowing })
})

it('asks the server for penalties of a status without losing what is no penalty', () => {
  expect(narrowingFilter(noNarrowing)).toBeNull()
  const amount = { currency: 'EUR', min: 1, max: null }
  expect(narrowingFilter({ ...noNarrowing, statuses: ['PAID'], amount })).toEqual({
    AND: [{ OR: [{ type: ['INCIDENT', 'RULING', 'STATEMENT'] }, { penalty: { status: ['PAID'], amount } }] }],
  })
})

test.each([
  [{ currency: 'EUR', min: 1500, max: null }, 'EUR 1 500 or more'],
  [{ currency: 'EUR', min: null, max: 20 }, 'at most EUR 20'],
  [{ currency: 'EUR', min: 1, max: 20 }, 'EUR 1 to EUR 20'],
  [{ currency: 'EUR', min: null, max: null }, 'any amount in EUR'],
])('an amount is said in its currency: %#', (amount, words) =>
  expect(amountInWords(amount).replaceAll('\u202f', ' ')).toBe(words),
)

it('asks for one kind of one type, beside a country', () => {
  expect(narrowingFilter({ ...noNarrowing, kind: 'RULING.FINE', countries: ['KR'] })).toEqual({
    ruling: { kind: ['FINE'] },
    country: ['KR'],
  })
  expect(morePartInWords('kind', { ...noNarrowing, kind: 'RULING.FINE' }, [], new Map())).toBe('fine (ruling)')
})

it('names two countries and counts more', () => {
  const said = (countries: string[]) => morePartInWords('country', { ...noNarrowing, countries }, [], new Map())
  expect(said(['KR', 'CN'])).toBe('South Korea or China')
  expect(said(['KR', 'CN', 'FR'])).toBe('one of 3 countries')
})

it('says what was looked for where nothing is left', () => {
  const view = { ...emptyView, types: ['PENALTY' as const], countries: ['KR'], statuses: ['OVERTURNED' as const] }
  expect(nothingInWords(view, [], null)).toBe('No penalty is known, to do with South Korea, overturned.')
  expect(nothingInWords({ ...view, types: null, asOf: '2025-06-30' }, [], null)).toBe(
    'No event, to do with South Korea, of penalties only those overturned, was known on 30 June 2025.',
  )
})
