/** Originals and pages as the API tells them: of a PDF read from its bytes, of text, and of a text stored without any. */
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readBytes } from '../../server/article/read-bytes.ts'
import type { ReadArticle } from '../../server/article/read-bytes.ts'
import type { Fact } from '../../server/facts/fact.ts'
import { importArticle } from '../../server/graph/import.ts'
import { paragraph, pdfFile } from '../article/pdf-file.ts'
import { askAGraph } from './asking.ts'

// A decision about a company that does not exist. The first page is a picture; the last word of the second is cut.
const pdf = pdfFile({
  pages: [
    [],
    paragraph(
      ['The authority of Vestland finds that Nordmill transferred the data of its custom-', 'ers, and fined Nord-'],
      780,
    ),
    paragraph(['mill heavily. Nordmill may appeal within three weeks of the day of the decision.'], 780),
    [],
  ],
})

/** What a fact rests on: a quote for each name. */
function named({ article }: ReadArticle, quotes: readonly string[]) {
  const facts = quotes.map((quote): Fact => {
    const start = article.text.indexOf(quote)
    if (start < 0) throw new Error(`"${quote}" is not in the text`)
    const span = { start, end: start + quote.length }
    const said = { stance: 'REPORTS', modality: 'ACTUAL', certainty: 'SURE', saidOn: null, saidBy: null } as const
    const about = { predicate: 'NAME', subject: 'mill', value: { name: 'Nordmill', named: true } } as const
    return { ...about, ...said, quote: span, reason: 'Invented for a test' }
  })
  const at = article.text.indexOf('Nordmill')
  const mill = { key: 'mill', type: 'Company', spans: [{ start: at, end: at + 8 }] } as const
  return { rulesVersion: '1', mentions: [mill], facts }
}

describe('the original of a source', () => {
  let decision: ReadArticle
  let note: ReadArticle
  let pasted: ReadArticle
  const { ask } = askAGraph(async (graph) => {
    decision = await readBytes(pdf, { name: 'decision.pdf' })
    note = await readBytes(Buffer.from('Nordmill, a note says, will appeal.'), { name: 'note.txt' })
    pasted = await readBytes(Buffer.from('Nordmill, we heard, has appealed.'))
    const quotes = ['Nordmill transferred', 'customers', 'fined Nordmill', 'heavily', 'appeal within three weeks']
    await importArticle(graph, decision.article, () => named(decision, quotes), { original: decision })
    await importArticle(graph, note.article, () => named(note, ['Nordmill, a note']), { original: note })
    await importArticle(graph, pasted.article, () => named(pasted, ['Nordmill, we heard']))
  })

  it('is told with its address on this server, its kind, its size and where its pages begin', async () => {
    const query = 'query ($id: ID) { source(id: $id) { original { url mediaType size sha256 pages } } }'
    const of = async ({ article }: ReadArticle) =>
      (await ask(query, { id: article.sha256 })).data?.['source']?.['original']
    const { sha256, text } = decision.article
    expect(await of(decision)).toEqual({
      url: `/sources/${sha256}/original`,
      mediaType: 'application/pdf',
      size: pdf.length,
      sha256: createHash('sha256').update(pdf).digest('hex'),
      pages: [0, 0, text.indexOf('mill heavily')],
    })
    expect(await of(note)).toMatchObject({ mediaType: 'text/plain', size: 35, pages: null })
    expect(await of(pasted)).toBeNull()
  })

  it('gives each claim the page on which its quote starts, also where a line or the page has cut the word', async () => {
    const query = '{ claims(first: 20) { nodes { quote page } } }'
    const { data } = await ask(query)
    const pages = data?.['claims']?.nodes.map(({ quote, page }) => [quote, page])
    expect(pages).toEqual([
      ['Nordmill transferred', 2],
      ['customers', 2],
      ['fined Nordmill', 2],
      ['heavily', 3],
      ['appeal within three weeks', 3],
      ['Nordmill, a note', null],
      ['Nordmill, we heard', null],
    ])
  })

  it('is found through whatever leads to a source or a claim, under any name and day', async () => {
    const query = `{ companies(asOf: "9999-12-31") { nodes { evidence { there: page source { file: original { kind: mediaType } } } } }
      source(id: "${decision.article.sha256}") { claims(first: 1) { page source { original { size } } } } }`
    const { data, errors } = await ask(query)
    expect(errors).toEqual([])
    expect(data?.['companies']?.nodes).toEqual([])
    expect(data?.['source']?.claims).toEqual([{ page: 2, source: { original: { size: pdf.length } } }])
    const { data: now } = await ask(query.replace('(asOf: "9999-12-31")', ''))
    expect(now?.['companies']?.nodes[0]?.evidence[0]).toEqual({
      there: 2,
      source: { file: { kind: 'application/pdf' } },
    })
  })
})
