import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../server/article/read-article.ts'
import { readBytes } from '../../server/article/read-bytes.ts'
import { bytesOf, record } from '../records/invented-record.ts'

const articleOf = async (value: unknown, name: string | null = null) =>
  (await readBytes(bytesOf(value), { name })).article

describe('a record of an incident', () => {
  test('is known by its content, whatever it is called and however it is laid out', async () => {
    const { text, sha256 } = await articleOf(record(), 'a.txt')
    expect(text).toMatch(/^\{\n {2}"action": \{\n/)
    expect((await articleOf(record())).sha256).toBe(sha256)
    const { article, mediaType } = await readBytes(Buffer.from(`\ufeff\n ${JSON.stringify(record(), null, 7)}\n`))
    expect([article.sha256, mediaType]).toEqual([sha256, 'application/json'])
  })

  test('may have a name that ends in .JSON', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'throughline-veris-'))
    try {
      await writeFile(join(folder, 'A.JSON'), bytesOf(record()))
      expect((await readArticle(join(folder, 'A.JSON'))).text).toBe((await articleOf(record())).text)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })

  test('has the first page that it refers to as its address, and says under which license it is published', async () => {
    expect(await articleOf(record())).toMatchObject({
      title: 'Orrin Clinics: VERIS record ORRIN-1',
      url: 'https://news.example/orrin',
      publisher: 'VERIS Community Database (CC BY-SA 4.0)',
      summarizes: [],
    })
    const first = async (reference: unknown) => (await articleOf(record({ reference }))).url
    expect(await first('see http://a.example/x?y=1,2,https://b.example')).toBe('http://a.example/x?y=1,2')
    expect(await first('http://a.example/x, http://b.example')).toBe('http://a.example/x')
    expect(await first('Letter of 3 May')).toBeNull()
    expect(await first(undefined)).toBeNull()
  })

  test('came out between the days that it was made and last changed, and on no day that it does not name', async () => {
    const published = async (plus: unknown) => (await articleOf(record({ plus }))).publishedOn
    const time = (day: string) => `${day}T08:00:00Z`
    expect(await published({ created: time('2015-03-01'), modified: time('2016-04-05') })).toMatchObject({
      edtf: '[2015-03-01..2016-04-05]',
      latest: '2016-04-05',
      derived: true,
    })
    expect(await published({ created: time('2015-03-01') })).toMatchObject({ edtf: '2015-03-01', derived: false })
    expect(await published({ created: time('2015-03-02'), modified: time('2015-03-01') })).toMatchObject({
      edtf: '2015-03-02',
    })
    expect(await published({})).toBeNull()
    expect(await published(undefined)).toBeNull()
  })

  test('needs neither a summary nor a victim', async () => {
    const bare = { incident_id: 'x', security_incident: 'Confirmed', action: {} }
    expect(await articleOf(bare)).toMatchObject({ title: 'Unknown: VERIS record x', url: null, publisher: null })
  })

  test.each([
    ['incident_id is missing', { incident_id: undefined }],
    ['security_incident is "Maybe"', { security_incident: 'Maybe' }],
    ['timeline.incident.month is 13', { timeline: { incident: { year: 2015, month: 13 } } }],
    [
      'timeline.incident is {"year":2015,"month":2,"day":30}',
      { timeline: { incident: { year: 2015, month: 2, day: 30 } } },
    ],
    ['timeline.incident.year is missing', { timeline: { incident: { month: 2 } } }],
    ['timeline.incident.year is "2015"', { timeline: { incident: { year: '2015' } } }],
    ['victim.country.1 is "New Zealand"', { victim: { country: ['NZ', 'New Zealand'] } }],
    ['victim is "Orrin"', { victim: 'Orrin' }],
    ['attribute.confidentiality.data_total is -1', { attribute: { confidentiality: { data_total: -1 } } }],
    ['attribute.confidentiality.data.0 is "Medical"', { attribute: { confidentiality: { data: ['Medical'] } } }],
    ['action.error is []', { action: { error: [] } }],
    ['plus.created is "last week"', { plus: { created: 'last week' } }],
  ])('is refused with the field that is wrong: %s', async (told, given) => {
    await expect(articleOf(record(given))).rejects.toMatchObject({
      code: 'RECORD_INVALID',
      message: expect.stringContaining(`Its field ${told}`) as unknown,
    })
  })

  test('is told from other JSON, and from what breaks off', async () => {
    await expect(articleOf({ name: 'package' }, 'package.json')).rejects.toMatchObject({ code: 'FORMAT_NOT_SUPPORTED' })
    const half = bytesOf(record()).slice(0, 400)
    await expect(readBytes(half, { name: 'half.json' })).rejects.toMatchObject({ code: 'RECORD_INVALID' })
    const deep = { ...record(), deep: JSON.parse('['.repeat(900) + ']'.repeat(900)) as unknown }
    await expect(articleOf(deep)).rejects.toMatchObject({ code: 'RECORD_INVALID' })
  })
})
