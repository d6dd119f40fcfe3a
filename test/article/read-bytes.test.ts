import { execFile } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, describe, expect, test } from 'vitest'
import { readArticle, readArticleAt, readArticleFile } from '../../server/article/read-article.ts'
import { readBytes } from '../../server/article/read-bytes.ts'
import { paragraph, pdfFile } from './pdf-file.ts'
import { openSite } from './site.ts'
import type { Site } from './site.ts'

const html =
  '<!-- saved --><!doctype html><html lang="no"><title>Mill burned</title><p>A mill burned in Bergen on Monday.</p></html>'
const pdf = pdfFile({ pages: [paragraph(['A mill burned in Bergen on Monday, and nobody was hurt there.'], 780)] })

describe('what bytes are shows in them, and only then in their name', () => {
  test.each([
    ['HTML called text', Buffer.from(html), { name: 'page.txt' }, 'text/html'],
    [
      'HTML of a program’s address',
      Buffer.from('<p>A mill burned.</p>'),
      { name: '/story.php', mediaType: 'text/html' },
      'text/html',
    ],
    ['PDF called HTML', pdf, { name: 'page.html', mediaType: 'text/html' }, 'application/pdf'],
    ['PDF after some bytes of a server', Buffer.concat([Buffer.from('\r\n\r\n'), pdf]), {}, 'application/pdf'],
    ['Markdown by its name', Buffer.from('# Mill burned'), { name: 'a.md' }, 'text/markdown'],
    ['Markdown by its media type', Buffer.from('# Mill burned'), { mediaType: 'text/markdown' }, 'text/markdown'],
    [
      'plain text of an unusual name',
      Buffer.from('A mill burned.'),
      { name: 'story-1.2', mediaType: 'text/plain' },
      'text/plain',
    ],
    ['text without a name', Buffer.from('A mill burned.'), {}, 'text/plain'],
  ])('%s', async (_kind, bytes, from, mediaType) => {
    expect((await readBytes(bytes, from)).mediaType).toBe(mediaType)
  })

  test.each([
    ['nothing', Buffer.alloc(0), 'ARTICLE_EMPTY'],
    ['a picture', Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), 'FORMAT_NOT_SUPPORTED'],
    ['an office document', Buffer.from('PK\u0003\u0004\u0014\u0000', 'latin1'), 'FORMAT_NOT_SUPPORTED'],
    ['rich text', Buffer.from('{\\rtf1 A mill burned.}'), 'FORMAT_NOT_SUPPORTED'],
    [
      'a page saved as one file',
      Buffer.from(
        'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://fjordpost.example/\r\nMIME-Version: 1.0\r\n',
      ),
      'FORMAT_NOT_SUPPORTED',
    ],
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0]), 'FILE_NOT_TEXT'],
    ['20 MB and more', Buffer.alloc(20_000_001, 'x'), 'ARTICLE_TOO_LONG'],
  ])('%s is refused', async (_kind, bytes, code) => {
    await expect(readBytes(bytes, { name: 'a.txt' })).rejects.toMatchObject({ code })
  })

  test('so does a table that is called a table', async () => {
    await expect(readBytes(Buffer.from('a,b'), { name: 'a.csv' })).rejects.toMatchObject({
      code: 'FORMAT_NOT_SUPPORTED',
    })
  })
})

describe('a file', () => {
  test('of each format is read by its path', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'article-'))
    await writeFile(join(folder, 'mill.html'), html)
    await writeFile(join(folder, 'mill.pdf'), pdf)
    expect(await readArticle(join(folder, 'mill.html'))).toMatchObject({
      text: 'A mill burned in Bergen on Monday.',
      title: 'Mill burned',
      language: 'no',
    })
    expect(await readArticleFile(join(folder, 'mill.pdf'))).toMatchObject({
      mediaType: 'application/pdf',
      article: { text: 'A mill burned in Bergen on Monday, and nobody was hurt there.' },
    })
  })

  test('read once lets the program end', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'article-'))
    await writeFile(join(folder, 'mill.html'), html)
    const program = `import { readArticle } from './server/article/read-article.ts'
      console.log((await readArticle(${JSON.stringify(join(folder, 'mill.html'))})).text)`
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
      timeout: 10_000,
    })
    expect(stdout.trim()).toBe('A mill burned in Bergen on Monday.')
  })
})

describe('an article on the web', () => {
  const open: Site[] = []
  afterEach(async () => {
    await Promise.all(open.splice(0).map((site) => site.close()))
  })

  async function readFrom(path: string, body: string | Uint8Array, type: string) {
    const site = await openSite((_request, response) => response.writeHead(200, { 'content-type': type }).end(body))
    open.push(site)
    const url = `http://127.0.0.1:${site.port}${path}`
    return { url, ...(await readArticleAt(url, { permit: ({ port }) => port === site.port })) }
  }

  test('has the address where it was found, the date in it, and the encoding that its server declares', async () => {
    const korean = Buffer.concat([
      Buffer.from('<html><body><p>'),
      Uint8Array.of(0xc7, 0xd1, 0xb1, 0xb9),
      Buffer.from('</p></body></html>'),
    ])
    const { url, article, original } = await readFrom('/2025/09/09/mill.php', korean, 'text/html; charset=EUC-KR')
    expect(article).toMatchObject({
      url,
      text: '한국',
      publishedOn: { edtf: '2025-09-09' },
      publishedOnOrigin: 'METADATA',
    })
    expect(Buffer.from(original).equals(korean)).toBe(true)
  })

  test('may be a PDF, whatever its server calls it, or text', async () => {
    expect((await readFrom('/decision?id=7', pdf, 'application/octet-stream')).mediaType).toBe('application/pdf')
    const { url, article } = await readFrom('/mill.txt', 'A mill burned.', 'text/plain')
    expect(article).toMatchObject({ url, text: 'A mill burned.' })
  })
})
