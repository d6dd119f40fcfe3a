import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../server/article/article.ts'
import { readBytes } from '../../server/article/read-bytes.ts'
import { Failures } from '../../server/import/failures.ts'
import { PendingRecords } from '../../server/import/pending-records.ts'
import { bytesOf, record } from './invented-record.ts'

const { article } = await readBytes(bytesOf(record()), { name: 'orrin.json' })
const numbered = (number: number): Article => ({ ...article, sha256: String(number) })

/** Stores slowly, and notes when it reads and when it stores what. */
function storing(fails: (sha256: string) => Error | null = () => null) {
  const log: string[] = []
  const told: string[] = []
  const complaints: string[] = []
  const records = new PendingRecords<{ words: string; facts: number }>({
    putRecords: async (some, turn) => {
      const name = `${some[0]?.sha256}-${some.at(-1)?.sha256}`
      log.push(`read ${name}`)
      await turn()
      const failure = some.map(({ sha256 }) => fails(sha256)).find((error) => error !== null)
      if (failure) throw failure
      log.push(`store ${name}`)
      await sleep(30)
      log.push(`stored ${name}`)
      return some.map(() => ({ words: 'imported', facts: 1 }))
    },
    tell: (_shown, _outcome, sha256) => told.push(sha256),
    isOfTheFile: (error): error is Error => error instanceof RangeError,
    failures: new Failures({
      say: () => undefined,
      complain: (line) => complaints.push(line),
      progress: () => undefined,
    }),
  })
  const addAll = async (numbers: readonly number[]) => {
    for (const number of numbers) await records.add(`record ${number}`, numbered(number))
  }
  return { records, addAll, log, told, complaints }
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index)

describe('records of a data set', () => {
  test('are read while those before are stored, which are never more than one batch', async () => {
    const { records, addAll, log, told } = storing()
    await addAll(upTo(700))
    await records.put()
    expect(log).toEqual([
      'read 0-299',
      'store 0-299',
      'read 300-599',
      'stored 0-299',
      'store 300-599',
      'read 600-699',
      'stored 300-599',
      'store 600-699',
      'stored 600-699',
    ])
    expect(told).toEqual(upTo(700).map(String))
  })

  test('that come again while they are stored wait until they are', async () => {
    const { records, addAll, log } = storing()
    await addAll([...upTo(300), 7])
    expect(log).toEqual(['read 0-299', 'store 0-299', 'stored 0-299'])
    await records.put()
    expect(log.slice(3)).toEqual(['read 7-7', 'store 7-7', 'stored 7-7'])
  })

  test('of which one is refused are stored without it, and it is named', async () => {
    const { records, addAll, told, complaints } = storing((sha256) =>
      sha256 === '299' || sha256 === '301' ? new RangeError('not like this') : null,
    )
    await addAll(upTo(310))
    await records.put()
    expect(told).toEqual(
      upTo(310)
        .filter((number) => number !== 299 && number !== 301)
        .map(String),
    )
    expect(complaints).toEqual([
      expect.stringContaining('record 299: not like'),
      expect.stringContaining('record 301: not like'),
    ])
  })

  test('are given up where the database is the trouble, whenever that shows, and nothing is under way any more', async () => {
    const { records, addAll, log } = storing((sha256) => (sha256 === '0' ? new Error('gone') : null))
    await expect(addAll(upTo(900))).rejects.toThrow('gone')
    await records.settled()
    const before = log.length
    await sleep(60)
    expect(log.length).toBe(before)
    expect(log.filter((line) => line.startsWith('store'))).toEqual([])
  })
})
