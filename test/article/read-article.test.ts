import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalText } from '../../server/article/canonical.ts'
import { parseArticle, readArticle } from '../../server/article/read-article.ts'

const seed = 'seeds/articles/dior-and-its-chinese-data-season-2.md'

describe('an article', () => {
  test('is its text below the front matter, with a date that is the importer’s word', async () => {
    const article = await readArticle(seed)
    expect(article.text).toBe((await readFile(seed, 'utf8')).split('---\n')[2]?.trimEnd())
    expect(article).toMatchObject({
      title: 'Dior and its Chinese data: Season 2',
      publishedOn: { edtf: '2025-09', earliest: '2025-09-01', latest: '2025-09-30', phrase: null, derived: false },
      publishedOnOrigin: 'IMPORTER',
      url: null,
      publisher: null,
      language: null,
    })
  })

  test('of a lone text has no date, no title and no origin of a date', () => {
    expect(parseArticle('A mill burned.', 'text')).toMatchObject({
      title: null,
      publishedOn: null,
      publishedOnOrigin: null,
    })
  })

  test('in Markdown is titled by its first heading', () => {
    expect(parseArticle('# A mill burned\n\nNobody was hurt.', 'markdown').title).toBe('A mill burned')
  })

  test.each([
    ['a short line that stands apart', 'Mill burned in “Northtown”\n\nNobody was hurt.', 'Mill burned in “Northtown”'],
    ['no line that goes on below', 'A mill burned\nin Northtown.\n\nNobody was hurt.', null],
    ['no sentence', 'A mill burned.\n\nNobody was hurt.', null],
    ['no item of a list', '- a mill burned\n\nNobody was hurt.', null],
    ['no long line', `${'A mill burned and '.repeat(12)}\n\nNobody was hurt.`, null],
    ['no line without a text below', 'A mill burned', null],
  ])('without any heading is titled by %s', (_what, text, title) => {
    expect(parseArticle(text, 'text').title).toBe(title)
  })

  test('is the same source whatever its line ends, Unicode form and spaces at line ends', () => {
    const one = parseArticle('Caf\u00e9 Nord closed.\nIt reopened.', 'text')
    const other = parseArticle('\ufeffCafe\u0301 Nord closed. \r\nIt reopened.\r\n\r\n', 'text')
    expect(other.sha256).toBe(one.sha256)
    expect(other.text).toBe('Caf\u00e9 Nord closed.\nIt reopened.')
  })

  test('keeps a year that YAML could take for a number, and a date it could take for a timestamp, as written', () => {
    expect(parseArticle('---\npublished: 2025\n---\nText.', 'markdown').publishedOn?.edtf).toBe('2025')
    expect(parseArticle('---\npublished: 2025-09-09\n---\nText.', 'markdown').publishedOn?.edtf).toBe('2025-09-09')
  })
})

describe('what cannot be an article is refused with a code', () => {
  test.each([
    ['', 'ARTICLE_EMPTY'],
    ['---\ntitle: x\n---\n \n', 'ARTICLE_EMPTY'],
    ['---\ntitle: x\nText.', 'FRONT_MATTER_INVALID'],
    ['---\n- a list\n---\nText.', 'FRONT_MATTER_INVALID'],
    ['---\ntitle: [a, b]\n---\nText.', 'FRONT_MATTER_INVALID'],
    ['---\nurl: "javascript:alert(1)"\n---\nText.', 'FRONT_MATTER_INVALID'],
    ['---\na: &a [x]\nb: *a\n---\nText.', 'FRONT_MATTER_INVALID'],
    ['---\npublished: yesterday\n---\nText.', 'DATE_NOT_UNDERSTOOD'],
    ['x'.repeat(5_000_001), 'ARTICLE_TOO_LONG'],
  ])('%.40j', (raw, code) => {
    expect(() => parseArticle(raw, 'markdown')).toThrow(expect.objectContaining({ code }))
  })

  test('so is a file that is not there, no text, or of another format', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'article-'))
    await writeFile(join(folder, 'binary.txt'), Uint8Array.of(0xff, 0xfe, 0x00, 0xd8))
    await expect(readArticle(join(folder, 'none.txt'))).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' })
    await expect(readArticle('/dev/null')).rejects.toMatchObject({ code: 'FILE_NOT_READABLE' })
    await expect(readArticle(join(folder, 'binary.txt'))).rejects.toMatchObject({ code: 'FILE_NOT_TEXT' })
    await expect(readArticle(join(folder, 'sheet.xlsx'))).rejects.toMatchObject({ code: 'FORMAT_NOT_SUPPORTED' })
  })
})

describe('canonical text', () => {
  test('is canonical already when made canonical again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const text = canonicalText(raw)
        expect(canonicalText(text)).toBe(text)
        expect(text.isWellFormed()).toBe(true)
      }),
    )
  })
})
