import { expect, test } from 'vitest'
import { broughtBy } from '../../../web/words/brought-by.ts'

const authority = (country: string | null) => ({ id: 'one', name: 'Data Commission', country })
const speaker = (name: string, kind: 'REGULATOR' | 'OTHER' = 'REGULATOR') => ({ name, kind })

test.each([
  ['China', 'CN'],
  ['South Korea', 'KR'],
  ['the United States', 'US'],
  ['the U.S.', 'US'],
  ['Hong Kong', 'HK'],
])('“%s” adds nobody to an authority of %s', (name, country) => {
  expect(broughtBy({ issuedBy: [authority(country)], broughtBy: [speaker(name)] })).toEqual([])
})

test('a country stays where no authority is named, or that of another country, or of one not known', () => {
  const china = [speaker('China')]
  for (const issuedBy of [[], [authority('KR')], [authority(null)]])
    expect(broughtBy({ issuedBy, broughtBy: china })).toEqual(['China'])
})

test('who is no country stays beside the authority', () => {
  const customers = speaker('customers', 'OTHER')
  expect(broughtBy({ issuedBy: [authority('CN')], broughtBy: [customers, speaker('China')] })).toEqual(['customers'])
})
