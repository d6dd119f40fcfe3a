import { array, assert, constantFrom, integer, property, record, stringMatching } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hyphenAt } from '../../server/article/hyphens.ts'
import type { Line } from '../../server/article/pdf-lines.ts'
import { runningText } from '../../server/article/pdf-text.ts'
import { readBytes } from '../../server/article/read-bytes.ts'
import { pageAt, pageStarts, rawOffset } from '../../server/article/text-map.ts'
import { paragraph, pdfFile } from './pdf-file.ts'
import type { Typeset } from './pdf-file.ts'

// Decisions about companies that do not exist, in our own words.
const head: Typeset = { text: 'Decision on Nordmill', y: 780, size: 20 }
const first = paragraph(
  [
    'The authority of Vestland finds that Nordmill transferred the data of its custom-',
    'ers to a third country without an assessment, and without a well-',
    'known safeguard of any kind, from January 2024 on.',
  ],
  740,
)
const second = paragraph(
  [
    'It imposes a fine of two million kroner. Nordmill may appeal within three weeks',
    'of the day on which it was notified of this.',
  ],
  670,
)
const pages = [[head, ...first, ...second]]

const read = async (parts: Parameters<typeof pdfFile>[0]) => readBytes(pdfFile(parts), { name: 'decision.pdf' })

describe('the text of a PDF', () => {
  test('has its paragraphs in one piece, hyphens of line ends gone and those of words kept', async () => {
    const { article, mediaType } = await read({ pages })
    expect(article.text).toBe(
      [
        'Decision on Nordmill',
        'The authority of Vestland finds that Nordmill transferred the data of its customers to a third country without an assessment, and without a well-known safeguard of any kind, from January 2024 on.',
        'It imposes a fine of two million kroner. Nordmill may appeal within three weeks of the day on which it was notified of this.',
      ].join('\n\n'),
    )
    expect(mediaType).toBe('application/pdf')
  })

  test('leads back to the lines and pages of the file', async () => {
    const { article, map } = await read({
      pages: [...pages, paragraph(['A second page names the customers of Southmill.'], 780)],
    })
    if (!map) throw new Error('no map')
    const fine = article.text.indexOf('two million')
    expect(map.raw.slice(rawOffset(map, fine)).startsWith('two million kroner')).toBe(true)
    const mended = article.text.indexOf('customers to')
    expect(map.raw.slice(rawOffset(map, mended), rawOffset(map, mended + 9))).toBe('custom-\ners')
    expect([pageAt(map, fine), pageAt(map, article.text.indexOf('Southmill'))]).toEqual([1, 2])
  })

  test('is on the page that the beginnings of the pages tell, wherever one looks, empty pages too', async () => {
    const cut = paragraph(['The authority of Vestland fined Nord-'], 780)
    const { article, map } = await read({ pages: [[], ...pages, cut, paragraph(['mill again.'], 780), [], first, []] })
    if (!map) throw new Error('no map')
    const starts = pageStarts(map)
    for (let offset = 0; offset < article.text.length; offset++)
      expect(starts.filter((start) => start <= offset).length, article.text.slice(offset)).toBe(pageAt(map, offset))
    expect(pageAt(map, article.text.length - 1)).toBe(6)
  })

  test('runs on over the end of a page, and leaves out page numbers and running heads', async () => {
    const name = { text: 'Authority of Vestland', y: 815 }
    const one = [
      name,
      ...paragraph(['The fine is two', 'million kroner, which the company has'], 780),
      { text: 'Page 1 of 2', y: 30 },
    ]
    const two = [
      name,
      ...paragraph(['to pay within three weeks of this decision.'], 780),
      { text: 'Page 2 of 2', y: 30 },
    ]
    const { article } = await read({ pages: [one, two] })
    expect(article.text).toBe(
      'The fine is two million kroner, which the company has to pay within three weeks of this decision.',
    )
  })

  test('keeps a title that the running head repeats, and the points of a list apart', async () => {
    const running = { text: 'Decision on Nordmill', y: 815, size: 8 }
    const list = paragraph(['• names of customers', '• postal addresses', '1. A first order', '2. A second order'], 780)
    const { article } = await read({
      pages: [
        [head, ...first],
        [running, ...list],
        [running, ...second],
      ],
    })
    expect([article.title, article.text.match(/Decision on Nordmill/g)?.length]).toEqual(['Decision on Nordmill', 1])
    expect(article.text).toContain(
      '• names of customers\n\n• postal addresses\n\n1. A first order\n\n2. A second order',
    )
  })

  test('in Chinese has no spaces where its lines end', () => {
    const lines = ['上海警方表示，诺德米尔公司未经安全评估便将', '客户个人信息传输至境外。'].map(
      (line, index): Line => ({ text: line, page: 1, left: 72, right: 500, y: 800 - 14 * index, size: 11 }),
    )
    expect(runningText([lines], lines).text).toBe('上海警方表示，诺德米尔公司未经安全评估便将客户个人信息传输至境外。')
  })

  test('keeps the original bytes', async () => {
    const bytes = pdfFile({ pages })
    const { original } = await readBytes(bytes)
    expect(Buffer.from(original).equals(Buffer.from(pdfFile({ pages })))).toBe(true)
  })
})

const about = async (info: Record<string, string>, more = {}) => (await read({ pages, info, ...more })).article

describe('a PDF about itself', () => {
  test.each([
    ['that stands on its first page', 'Decision on Nordmill', 'Decision on Nordmill'],
    ['that is the name of a file', 'Microsoft Word - final2.docx', 'Decision on Nordmill'],
    ['of another document', 'Annual report 2019', 'Decision on Nordmill'],
  ])('has the title %s only if it is one', async (_kind, Title, title) => {
    expect((await about({ Title })).title).toBe(title)
  })

  test('is not dated by the day on which the file was made', async () => {
    expect(await about({ CreationDate: "D:20250908120000+02'00'", Producer: 'Acrobat Distiller' })).toMatchObject({
      publishedOn: null,
      publishedOnOrigin: null,
    })
  })

  test('is dated “by then” where a browser printed it', async () => {
    const printed = await about({
      CreationDate: "D:20250908120000+00'00'",
      Creator: 'Mozilla/5.0 (X11) Chrome/140',
      Producer: 'Skia/PDF m140',
    })
    expect(printed).toMatchObject({
      publishedOn: { edtf: '[..2025-09-08]', earliest: null, latest: '2025-09-08' },
      publishedOnOrigin: 'METADATA',
    })
  })

  test('is dated, and its publisher and language known, where it says so', async () => {
    const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><prism:publicationDate>2025-09-09</prism:publicationDate><dc:publisher><rdf:Bag><rdf:li>Authority of Vestland</rdf:li></rdf:Bag></dc:publisher></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
    expect(await about({}, { xmp, language: 'en-us' })).toMatchObject({
      publishedOn: { edtf: '2025-09-09' },
      publisher: 'Authority of Vestland',
      language: 'en-US',
    })
  })
})

describe('a PDF that cannot be read is refused with a code', () => {
  test.each<[string, Uint8Array, string]>([
    ['without text', pdfFile({ pages: [[], []] }), 'PDF_WITHOUT_TEXT'],
    ['with a stamp only', pdfFile({ pages: [[{ text: 'Scanned 2025', y: 20 }]] }), 'PDF_WITHOUT_TEXT'],
    ['cut off', Buffer.from('%PDF-1.7\n1 0 obj <<'), 'PDF_DAMAGED'],
    ['of 401 pages', pdfFile({ pages: Array.from({ length: 401 }, () => [head]) }), 'ARTICLE_TOO_LONG'],
    ['that is none', Buffer.from('A mill burned.'), 'PDF_DAMAGED'],
  ])('%s', async (_kind, bytes, code) => {
    await expect(readBytes(bytes, { name: 'x.pdf' })).rejects.toMatchObject({ code })
  })
})

describe('a hyphen at the end of a line', () => {
  test.each([
    ['the infor-', 'mation', 'it informs', 'of the line'],
    ['a well-', 'known', '', 'of the word'],
    ['the data-', 'set', 'a data-set here', 'of the word'],
    ['the data-', 'set', 'a dataset here', 'of the line'],
    ['Franco-', 'German', '', 'of the word'],
    ['2024-', '2025', '', 'of the word'],
    ['COVID19-', 'related', '', 'of the word'],
    ['soft\u00ad', 'ware', '', 'of the line'],
    ['a dash -', 'then', '', null],
    ['a word', 'then', '', null],
  ])('“%s | %s” in a text that says %j is %s', (before, next, document, kind) => {
    expect(hyphenAt(before, next, document)).toBe(kind)
  })
})

test('every run of the text is the same in the lines it came from, whatever the lines are', () => {
  const line = record({
    text: stringMatching(/^[a-zé中文A-Z.,-]{1,9}( [a-z한국0-9-]{1,9}){0,3}$/),
    left: constantFrom(72, 90),
    right: integer({ min: 100, max: 500 }),
    size: constantFrom(11, 14),
  })
  const pagesOf = array(array(line, { maxLength: 6 }), { minLength: 1, maxLength: 3 })
  assert(
    property(pagesOf, (drawn) => {
      const all = drawn.map((lines, page) => lines.map((each, index): Line => ({ ...each, page, y: 800 - 14 * index })))
      const { text, map } = runningText(all, all.flat())
      const same = map.runs.every(
        ({ start, rawStart, length }) =>
          text.slice(start, start + length) === map.raw.slice(rawStart, rawStart + length),
      )
      expect(same).toBe(true)
      expect(text.replace(/[\s-]/g, '')).toBe(map.raw.replace(/[\s-]/g, ''))
    }),
  )
})
