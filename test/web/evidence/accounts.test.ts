import { expect, it } from 'vitest'
import { accountHead, twoAccounts } from '../../../web/evidence/accounts.ts'
import { penaltyStatus, rulingStatus } from '../../../web/evidence/status.ts'
import { authority, claimOf, leak, transfer } from '../words/claim-of.ts'

const norvane = { name: 'Norvane', kind: 'COMPANY' } as const
const cause = claimOf({
  predicate: 'LED_TO',
  subject: transfer,
  object: leak,
  value: { kind: 'CAUSED' },
  saidBy: authority,
})
const actor = claimOf({
  predicate: 'ACTOR',
  subject: leak,
  value: { phrase: 'a stranger' },
  saidBy: norvane,
  start: 40,
})

it('Who gives a cause and who gives none are two accounts', () => {
  expect(twoAccounts([actor], [cause])?.map(({ speaker }) => speaker)).toEqual(['the authority', 'Norvane'])
})

it('One speaker alone is one account', () => {
  expect(twoAccounts([{ ...actor, saidBy: authority }], [cause])).toBeNull()
  expect(twoAccounts([actor], [])).toBeNull()
})

it('An account of a summary goes by what it sums up, not as an article', () => {
  const page = { title: null, publisher: 'Veldian Post', url: null, publishedOn: null }
  const source = { id: 'summary', title: 'Norvane in brief', summarizes: [page] }
  const said = claimOf({ predicate: 'DATE', source })
  expect(accountHead(said)).toBe('our summary of an article by Veldian Post')
  expect(accountHead({ ...said, saidBy: norvane })).toBe('Norvane')
})

const day = { edtf: '2024-06-02', earliest: '2024-06-02', latest: '2024-06-02', phrase: null, derived: false }

it('Status so far ends with what no source says', () => {
  const penalty = { date: { ...day, derived: true }, status: 'ANNOUNCED' }
  expect(
    rulingStatus({ date: day, rulingKind: 'ACCUSATION', penalties: [penalty], reviewedBy: [] }).map(
      ({ when, what }) => [when, what],
    ),
  ).toEqual([
    ['2 June 2024', 'accused'],
    ['day not specified', 'penalty announced'],
    ['outcome, appeal', 'not specified in any source'],
  ])
})

it('A paid penalty leaves only the appeal open', () => {
  const history = [
    { status: 'IMPOSED', amount: 4000, currency: 'EUR', event: { date: day } },
    { status: 'PAID', amount: null, currency: null, event: { date: null } },
  ]
  expect(penaltyStatus({ date: day, status: 'PAID', history }).map(({ what }) => what)).toEqual([
    'imposed, EUR\u202f4\u202f000',
    'paid',
    'not specified in any source',
  ])
})
