/** The bytes that articles were read from, kept in a real graph beside them. */
import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readBytes } from '../../server/article/read-bytes.ts'
import type { ReadArticle } from '../../server/article/read-bytes.ts'
import { rawOffset } from '../../server/article/text-map.ts'
import type { TextMap } from '../../server/article/text-map.ts'
import type { Graph } from '../../server/graph/driver.ts'
import { importArticle } from '../../server/graph/import.ts'
import { keepOriginal, originalOf } from '../../server/graph/original.ts'
import { rebuild } from '../../server/graph/rebuild.ts'
import { write } from '../../server/graph/write.ts'
import { paragraph, pdfFile } from '../article/pdf-file.ts'
import { freshGraph } from '../support/neo4j.ts'
import { clear } from './clear.ts'

const html = (words: string) =>
  Buffer.from(
    `<!doctype html><html lang="en"><title>Mill burned</title><p>${words}</p><script>alert(1)</script></html>`,
  )
const burned = 'A mill burned in Bergen on Monday.'

describe('what an article was read from', () => {
  let graph: Graph
  beforeAll(async () => {
    graph = await freshGraph()
  })
  beforeEach(() => clear(graph))
  afterAll(() => graph.close())

  const nothingRead = { rulesVersion: '1', mentions: [], facts: [] }
  const put = (read: ReadArticle) => importArticle(graph, read.article, () => nothingRead, { original: read })
  const one = async (cypher: string) => Object.values((await graph.read(cypher))[0] ?? {})[0]
  const revision = () => one('MATCH (w:Writer) RETURN w.revision')
  const bytesOf = async (source: string) => {
    const kept = await originalOf(graph, source)
    return Buffer.from((await kept?.bytes()) ?? [])
  }

  it('is kept to the byte, named by its hash and said to be what it is', async () => {
    // Not of UTF-8, and with ends of lines that the text has not.
    const bytes = Buffer.concat([html(burned), Buffer.from('\r\n<p>Le moulin a brûlé.</p>\r\n', 'latin1')])
    const { source } = await put(await readBytes(bytes, { name: 'mill.html', charset: 'windows-1252' }))
    expect((await bytesOf(source)).equals(bytes)).toBe(true)
    expect(await originalOf(graph, source)).toMatchObject({
      id: createHash('sha256').update(bytes).digest('hex'),
      mediaType: 'text/html',
      size: bytes.length,
      title: 'Mill burned',
    })
    expect(await originalOf(graph, 'f'.repeat(64))).toBeNull()
  })

  it('may be as large as what can be read at most', async () => {
    const read = await readBytes(html(burned), { name: 'mill.html' })
    const original = new Uint8Array(randomBytes(20_000_000))
    const { source } = await put({ ...read, original })
    expect((await bytesOf(source)).equals(original)).toBe(true)
  })

  it('comes again and changes nothing, and other bytes with the same text leave the first in place', async () => {
    const first = await readBytes(html(burned), { name: 'mill.html' })
    const { source } = await put(first)
    const before = await revision()
    expect(await put(first)).toMatchObject({ outcome: 'UNCHANGED' })
    const other = { ...first, original: html(`${burned}<!-- another day -->`) }
    expect(await put(other)).toMatchObject({ source, outcome: 'UNCHANGED' })
    expect(await revision()).toBe(before)
    expect((await bytesOf(source)).equals(html(burned))).toBe(true)
    expect(await one('MATCH (o:Original) RETURN count(*)')).toBe(1)
  })

  it('is kept once when two imports bring it at the same time', async () => {
    const read = await readBytes(html(burned), { name: 'mill.html' })
    await importArticle(graph, read.article, () => nothingRead)
    const other = { ...read, original: html(`${burned}<!-- another day -->`) }
    await Promise.all([read, other, read, other].map(put))
    expect(await one('MATCH ()-[r:READ_FROM]->() RETURN count(r)')).toBe(1)
    expect(await one('MATCH (o:Original) RETURN count(*)')).toBe(1)
  })

  it('is added to a text that was stored without it, which is no change to whoever reads', async () => {
    const read = await readBytes(html(burned), { name: 'mill.html' })
    const { source } = await importArticle(graph, read.article, () => nothingRead)
    expect(await originalOf(graph, source)).toBeNull()
    const before = await revision()
    expect(await put(read)).toMatchObject({ outcome: 'UNCHANGED' })
    expect(await revision()).toBe(before)
    expect((await bytesOf(source)).equals(html(burned))).toBe(true)
  })

  it('is one node where the same bytes gave two texts, each with what it was taken for', async () => {
    const bytes = Buffer.from(`<p>${burned}</p>`)
    const [page, text] = [await readBytes(bytes, { name: 'a.html' }), await readBytes(bytes, { name: 'a.txt' })]
    expect(page.article.text).not.toBe(text.article.text)
    await put(page)
    await put(text)
    expect(await one('MATCH (o:Original) RETURN count(*)')).toBe(1)
    const kinds = [page, text].map(async ({ article }) => (await originalOf(graph, article.sha256))?.mediaType)
    expect(await Promise.all(kinds)).toEqual(['text/html', 'text/plain'])
  })

  it('has the way back from the words of a PDF to its lines, where the line has cut a word', async () => {
    const lines = ['Nordmill transferred the data of its custom-', 'ers to a third country without an assessment.']
    const read = await readBytes(pdfFile({ pages: [paragraph(lines, 780)] }), { name: 'decision.pdf' })
    await put(read)
    const map = JSON.parse(String(await one('MATCH ()-[r:READ_FROM]->() RETURN r.map'))) as TextMap
    const start = read.article.text.indexOf('customers to')
    expect(start).toBeGreaterThan(0)
    expect(map.raw.slice(rawOffset(map, start), rawOffset(map, start + 9))).toBe('custom-\ners')
  })

  it('goes when its text is taken down, and does not come back with the file, nor behind its back', async () => {
    const read = await readBytes(html(burned), { name: 'mill.html' })
    const { source } = await put(read)
    await write(graph, { kind: 'TAKE_DOWN', source })
    await expect(put(read)).rejects.toMatchObject({ code: 'SOURCE_TAKEN_DOWN' })
    // As an import does that had stored its text before.
    await keepOriginal(graph, source, read)
    expect(await originalOf(graph, source)).toBeNull()
    expect(await one('MATCH (o:Original) RETURN count(*)')).toBe(0)
  })

  it('stays as long as its text does: through a withdrawal, and through deciding everything anew', async () => {
    const { source } = await put(await readBytes(html(burned), { name: 'mill.html' }))
    await write(graph, { kind: 'WITHDRAW', source })
    expect(await rebuild(graph)).toEqual({ changed: 0 })
    expect((await bytesOf(source)).equals(html(burned))).toBe(true)
  })
})
