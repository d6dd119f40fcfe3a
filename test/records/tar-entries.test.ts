import { createReadStream } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isArchive, recordsIn } from '../../server/import/records-in.ts'
import { tarEntries } from '../../server/import/tar-entries.ts'
import { bytesOf, packed, record } from './invented-record.ts'

let folder = ''
const inside = (path: string) => join(folder, path)
const long = `${'deep/'.repeat(40)}${'n'.repeat(120)}.json`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-tar-'))
  await mkdir(inside('set/deep'), { recursive: true })
  await writeFile(inside('set/a.json'), bytesOf(record()))
  await writeFile(inside('set/deep/b.JSON'), bytesOf(record({ incident_id: 'orrin-2' })))
  await writeFile(inside('set/deep/.hidden.json'), bytesOf(record()))
  await writeFile(inside('set/empty.txt'), '')
  await writeFile(inside('set/README'), 'x'.repeat(512))
  await symlink('/etc/passwd', inside('set/link.json'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function namesIn(archive: string, longest = 100_000): Promise<string[]> {
  const names: string[] = []
  for await (const { name, bytes } of tarEntries(createReadStream(archive), longest))
    names.push(`${name} ${bytes?.length ?? 'too long'}`)
  return names.toSorted()
}

async function toldOf(archive: string): Promise<string[]> {
  const told: string[] = []
  for await (const { shown, read } of recordsIn('set', archive))
    told.push(
      await read().then(
        ({ article }) => `${shown}: ${String(article.title)}`,
        (error: Error) => `${shown}: ${error.message}`,
      ),
    )
  return told.toSorted()
}

describe('an archive', () => {
  test.each(['gnu', 'pax', 'ustar', 'v7'])(
    'of the format %s is read as the system packs it, without its links',
    async (format) => {
      packed(inside('set'), inside(`${format}.tar`), `--format=${format}`)
      const size = bytesOf(record()).length
      expect(await namesIn(inside(`${format}.tar`))).toEqual([
        './README 512',
        `./a.json ${size}`,
        `./deep/.hidden.json ${size}`,
        `./deep/b.JSON ${size}`,
        './empty.txt 0',
      ])
    },
  )

  test.each(['gnu', 'pax'])('of the format %s has names of any length', async (format) => {
    await mkdir(inside(`long/${long}/..`), { recursive: true })
    await writeFile(inside(`long/${long}`), 'x')
    await writeFile(inside('long/z.json'), 'x')
    packed(inside('long'), inside('long.tar'), `--format=${format}`)
    expect(await namesIn(inside('long.tar'))).toEqual([`./${long} 1`, './z.json 1'])
  })

  test('gives its records by their names and content; hidden files and what is no JSON are passed over', async () => {
    packed(inside('set'), inside('set.tar.gz'), '-z')
    expect(await isArchive(inside('set.tar.gz'))).toBe(true)
    expect(await isArchive(inside('set/a.json'))).toBe(false)
    expect(await toldOf(inside('set.tar.gz'))).toEqual([
      'set: ./a.json: Orrin Clinics: VERIS record ORRIN-1',
      'set: ./deep/b.JSON: Orrin Clinics: VERIS record ORRIN-1',
    ])
  })

  test('that unpacks to far more than it is holds nothing up: what is too long is passed over', async () => {
    await mkdir(inside('bomb'))
    await writeFile(inside('bomb/a.json'), '')
    await truncate(inside('bomb/a.json'), 300_000_000)
    await writeFile(inside('bomb/b.json'), bytesOf(record()))
    packed(inside('bomb'), inside('bomb.tar.gz'), '-z')
    const before = process.memoryUsage().rss
    expect(await toldOf(inside('bomb.tar.gz'))).toEqual([
      'set: ./a.json: It is larger than 5 MB, which no record is.',
      'set: ./b.json: Orrin Clinics: VERIS record ORRIN-1',
    ])
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000)
  })

  test('that is cut off or holds something else says so, after the records before', async () => {
    packed(inside('set'), inside('whole.tar'))
    const whole = await readFile(inside('whole.tar'))
    const at = whole.indexOf('./deep/b.JSON')
    await writeFile(inside('cut.tar'), whole.subarray(0, at + 600))
    expect((await toldOf(inside('cut.tar'))).join('\n')).toMatch(/set: The archive is damaged: it ends within a file/)
    const zipped = gzipSync(whole)
    await writeFile(inside('cut.tar.gz'), zipped.subarray(0, zipped.length - 40))
    expect((await toldOf(inside('cut.tar.gz'))).join('\n')).toMatch(/set: The archive is damaged/)
    await writeFile(inside('text.gz'), gzipSync('x'.repeat(5000)))
    expect(await toldOf(inside('text.gz'))).toEqual([expect.stringMatching(/^set: The archive is damaged/)])
    await mkdir(inside('none'))
    packed(inside('none'), inside('none.tar'))
    expect(await toldOf(inside('none.tar'))).toEqual(['set: There is no record (.json) in this archive. Check it.'])
  })
})
