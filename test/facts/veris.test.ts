import { describe, expect, test } from 'vitest'
import { parseVerisRecord } from '../../server/article/veris-record.ts'
import type { Fact } from '../../server/facts/fact.ts'
import { readFacts } from '../../server/facts/read-facts.ts'
import { readIn } from '../../server/graph/read-in.ts'
import { recordsIn } from '../../server/import/records-in.ts'
import { realRecords, record } from '../records/invented-record.ts'

function read(given: Parameters<typeof record>[0] = {}) {
  const article = parseVerisRecord(JSON.stringify(record(given)))
  const reading = readFacts(article)
  readIn(article, reading)
  const of = (predicate: Fact['predicate']) => reading.facts.filter((fact) => fact.predicate === predicate)
  const values = (predicate: Fact['predicate']) => of(predicate).map((fact) => ('value' in fact ? fact.value : null))
  const quotes = (predicate: Fact['predicate']) =>
    of(predicate).map(({ quote }) => article.text.slice(quote.start, quote.end))
  return { ...reading, of, values, quotes }
}
const attribute = (confidentiality: object, others: object = {}) => ({ attribute: { confidentiality, ...others } })

describe('what is read in a record', () => {
  test('has lines of the record as its quotes', () => {
    const { values, quotes, facts } = read()
    expect(quotes('KIND')).toEqual(['"data_disclosure": "Yes"'])
    expect(quotes('INVOLVED_IN')).toEqual(['"victim_id": "Orrin Clinics"'])
    expect(quotes('COUNTRY')).toEqual(['"country": [\n      "NZ"\n    ]'])
    expect(values('NAME')).toEqual([{ name: 'Orrin Clinics', named: true }])
    expect(values('INVOLVED_IN')).toEqual([{ role: 'VICTIM' }])
    expect(values('DATA_TYPE')).toEqual([{ type: 'HEALTH', taken: 'YES' }])
    expect(values('ACTOR')).toEqual([{ name: null, kind: 'INTERNAL', phrase: 'internal' }])
    expect(new Set(facts.map(({ stance }) => stance))).toEqual(new Set(['REPORTS']))
  })

  test('is as exact as the record dates it', () => {
    const dated = (incident: object) => read({ timeline: { incident } }).values('DATE')
    expect(dated({ year: 2015, month: 2, day: 3 })).toMatchObject([{ edtf: '2015-02-03' }])
    expect(dated({ year: 2015, month: 2 })).toMatchObject([
      { edtf: '2015-02', earliest: '2015-02-01', latest: '2015-02-28' },
    ])
    expect(dated({ year: 2015 })).toMatchObject([{ edtf: '2015' }])
    expect(dated({ year: 2015, day: 3 })).toMatchObject([{ edtf: '2015' }])
    expect(read({ timeline: {} }).values('DATE')).toEqual([])
  })

  test('counts as many as were surely disclosed, else at most as many; and no documents', () => {
    const counted = (confidentiality: object) => read(attribute(confidentiality)).values('AFFECTED')
    expect(counted({ data_disclosure: 'Yes', data_total: 9 })).toMatchObject([{ min: 9, max: 9, qualifier: 'EXACT' }])
    expect(counted({ data_disclosure: 'Potentially', data_total: 9 })).toMatchObject([
      { min: null, max: 9, qualifier: 'AT_MOST' },
    ])
    expect(counted({ data_disclosure: 'No', data_total: 9 })).toEqual([])
    expect(counted({ data_disclosure: 'Yes', data_total: 9, data: [{ variety: 'Source code' }] })).toEqual([])
  })

  test.each([
    ['DATA_BREACH', attribute({ data_disclosure: 'Yes' })],
    ['DATA_BREACH', attribute({ data_disclosure: 'Potentially' })],
    ['CYBERATTACK', { action: { hacking: {} }, ...attribute({ data_disclosure: 'Potentially' }) }],
    ['BRIBERY', { action: { social: { variety: ['Bribery'] } }, attribute: {} }],
    ['FRAUD', { attribute: { integrity: { variety: ['Fraudulent transaction'] } } }],
    ['OUTAGE', { attribute: { availability: { variety: ['Interruption'] } } }],
    ['OTHER', { attribute: {} }],
    ['OTHER', { security_incident: 'Near miss' }],
  ])('is a %s by what came of it, else by how it was done', (kind, given) => {
    expect(read(given).values('KIND')).toEqual([{ kind }])
  })

  test('is alleged where it is suspected, and nothing where it was a false alarm', () => {
    expect(new Set(read({ security_incident: 'Suspected' }).facts.map(({ stance }) => stance))).toEqual(
      new Set(['ALLEGES']),
    )
    const modalities = read({ security_incident: 'False positive' }).facts.map(({ modality }) => modality)
    expect(new Set(modalities)).toEqual(new Set(['NEGATED']))
  })

  test('names nobody where the record does not, and several victims where it names them', () => {
    for (const victim_id of ['Unknown', ' ', 'N/A', undefined])
      expect(read({ victim: { victim_id, country: ['Unknown'] } }).mentions.map(({ type }) => type)).toEqual([
        'Incident',
      ])
    const secondary = { victim_id: ['Linden Bank;522110', ';517911', 'Orrin Clinics'] }
    const { values } = read({ victim: { victim_id: 'Orrin Clinics', secondary } })
    expect(values('NAME')).toMatchObject([{ name: 'Orrin Clinics' }, { name: 'Linden Bank' }])
  })

  test('tells of countries: of the victim, if it is one; of who came from outside; and never of one unknown', () => {
    const { values } = read({
      victim: { victim_id: 'Orrin Clinics', country: ['NZ', 'AU', 'Unknown'] },
      actor: { external: { country: ['Unknown', 'RO'] }, partner: {} },
    })
    expect(values('COUNTRY')).toEqual([])
    expect(values('TOUCHED_COUNTRY')).toEqual([
      { country: 'NZ', role: 'AFFECTED' },
      { country: 'AU', role: 'AFFECTED' },
      { country: 'RO', role: 'ORIGIN' },
    ])
    expect(values('ACTOR')).toEqual([])
  })

  test('is said by no record that has other words than it would be printed with', () => {
    const article = parseVerisRecord(JSON.stringify(record()))
    const text = article.text.replace('\n  "actor"', '\n   "actor"')
    expect(readFacts({ ...article, text }).facts).toEqual([])
  })

  test('passes the checks of the graph in every real record, and says at least what it was', async () => {
    const texts = new Set<string>()
    let first = 0
    for await (const { read: readRecord } of recordsIn('real', realRecords)) {
      const { article } = await readRecord()
      texts.add(article.sha256)
      if ((first += 1) > 600) continue
      const { claims } = readIn(article, readFacts(article))
      expect(claims.filter(({ predicate }) => predicate === 'KIND')).toHaveLength(1)
    }
    expect(texts.size).toBe(5881)
  })
})
