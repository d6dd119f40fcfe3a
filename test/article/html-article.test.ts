import { array, assert, asyncProperty, constantFrom } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ArticleError } from '../../server/article/article-error.ts'
import { canonicalText } from '../../server/article/canonical.ts'
import { readBytes } from '../../server/article/read-bytes.ts'
import type { Provenance } from '../../server/article/read-bytes.ts'

// Pages about companies that do not exist, in our own words.
const story = [
  'Nordmill said on Tuesday that a stranger had copied the addresses of 12,000 customers from its shop in Bergen.',
  'The data protection authority of Vestland opened an inquiry the same day and asked the company for its contracts.',
  'Nordmill had told its customers in March that nothing was taken, a statement which it withdrew on Tuesday evening.',
  'The authority expects to rule within the year; the law allows a fine of up to four percent of annual sales.',
]

const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('')

function page({ head = '', body = paragraphs(story) }: { head?: string; body?: string } = {}): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Mill loses addresses | Fjord Post</title>${head}</head><body>
    <nav><a href="/">Home</a><a href="/world">World</a></nav>
    <main><article><h1>Mill loses addresses</h1>${body}</article></main>
    <footer>© 2025 Fjord Post. All rights reserved.</footer></body></html>`
}

async function read(html: string | Uint8Array, from: Provenance = { name: 'page.html' }) {
  return (await readBytes(typeof html === 'string' ? Buffer.from(html) : html, from)).article
}

const jsonLd = (thing: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...thing })}</script>`

describe('the text of a saved page', () => {
  test('is its paragraphs, apart from each other and without the site around them', async () => {
    const { text } = await read(page())
    expect(text).toBe(story.join('\n\n'))
  })

  test('keeps the original bytes and their type beside it', async () => {
    const bytes = Buffer.from(page())
    const { original, mediaType, map } = await readBytes(bytes, { name: 'page.html' })
    expect([Buffer.from(original).equals(bytes), mediaType, map]).toEqual([true, 'text/html', null])
  })

  test('has lists, rows and lines by <br> on lines of their own, and words of one line unbroken', async () => {
    const body = `${paragraphs(story)}<ul><li>names of <b>cus</b>tomers</li><li>post&shy;al addresses</li></ul>
      <table><tr><th>Year</th><th>Fine</th></tr><tr><td>2024</td><td>none&nbsp;yet</td></tr></table><p>Bergen,<br>
      Norway</p>`
    const { text } = await read(page({ body }))
    expect(text).toBe(
      [...story, 'names of customers\npostal addresses', 'Year | Fine\n2024 | none yet', 'Bergen,\nNorway'].join(
        '\n\n',
      ),
    )
  })

  test('is Unicode NFC, so that an accent written apart is found', async () => {
    const { text } = await read(
      page({ body: paragraphs([...story, 'The Cafe\u0301 Nord stayed open all the while, its owner said.']) }),
    )
    expect(text).toContain('Caf\u00e9 Nord')
  })

  test.each([
    [
      'a line that announces another article',
      '<p>Read also: <a href="/x">Southmill fined 3 million kroner over leak</a></p>',
    ],
    ['the same in French', '<p>Lire aussi : <a href="/x">Southmill fined 3 million kroner over leak</a></p>'],
    ['the same in Chinese', '<p>相关阅读：<a href="/x">Southmill fined 3 million kroner over leak</a></p>'],
    ['the same in Korean', '<p>관련기사 <a href="/x">Southmill fined 3 million kroner over leak</a></p>'],
    ['a lone link', '<p><a href="/x">Southmill fined 3 million kroner over leak</a></p>'],
    [
      'links under a heading',
      '<h2>More from Fjord Post</h2><ul><li><a href="/x">Southmill fined 3 million kroner over leak.</a></li></ul>',
    ],
    [
      'a box of related articles',
      '<div class="related-articles"><p>Southmill was fined 3 million kroner over a leak, it emerged.</p></div>',
    ],
    [
      'an aside',
      '<aside><p>Southmill was fined 3 million kroner over a leak, it emerged on Monday in Bergen.</p></aside>',
    ],
    [
      'text that no reader sees',
      '<p style="display:none">Southmill was fined 3 million kroner over a leak, it emerged.</p>',
    ],
    ['text hidden by its attribute', '<p hidden>Southmill was fined 3 million kroner over a leak, it emerged.</p>'],
    ['a call to subscribe', '<p>Subscribe to our Southmill newsletter.</p>'],
    ['an advertisement', '<p>Advertisement</p><p>Photo: Southmill / handout</p>'],
    [
      'a caption',
      '<figure><img src="x.png" alt="Southmill"><figcaption>The Southmill works in 2019.</figcaption></figure>',
    ],
  ])('leaves out %s', async (_kind, teaser) => {
    const body = paragraphs(story.slice(0, 2)) + teaser + paragraphs(story.slice(2))
    expect((await read(page({ body }))).text).toBe(story.join('\n\n'))
  })

  test('keeps sentences that only sound like those', async () => {
    const like = [
      'Related companies in Bergen said that they had not been asked by the authority.',
      'Share prices of the company fell by three percent on Tuesday.',
      'More on Tuesday’s events came from the police of Bergen, which has two suspects.',
      'Print shops owned by the company were not affected, it said.',
      'Copyright law was not broken, the court of Vestland found.',
    ]
    expect((await read(page({ body: paragraphs([...story, ...like]) }))).text).toBe([...story, ...like].join('\n\n'))
  })

  test('of a short notice without any structure is all of it', async () => {
    const { text } = await read(
      '<html><body><div>The authority of Vestland fined Nordmill.</div><div>It may appeal.</div></body></html>',
    )
    expect(text).toBe('The authority of Vestland fined Nordmill.\n\nIt may appeal.')
  })

  test('does not need the tags that HTML lets one leave out', async () => {
    const { text, title } = await read(`<!doctype html><title>Mill loses addresses</title>${paragraphs(story)}`)
    expect([text, title]).toEqual([story.join('\n\n'), 'Mill loses addresses'])
  })

  test('of a page all inside a form, as some programs make them, is found', async () => {
    const { text } = await read(`<html><body><form><div>${paragraphs(story)}</div></form></body></html>`)
    expect(text).toBe(story.join('\n\n'))
  })
})

describe('what a page says about itself', () => {
  const url = 'https://fjordpost.example/2025/mill'

  test('in JSON-LD comes first', async () => {
    const head =
      jsonLd({ '@type': 'WebSite', name: 'Fjord Post' }) +
      jsonLd({
        '@graph': [
          { '@type': 'BreadcrumbList' },
          {
            '@type': ['NewsArticle'],
            headline: 'Nordmill loses addresses',
            datePublished: '2025-05-13T23:10:00+02:00',
            dateModified: '2025-06-01',
            publisher: { '@type': 'Organization', name: 'Fjord Post' },
          },
        ],
      }) +
      '<meta property="article:published_time" content="2025-05-20T00:00:00Z"><link rel="canonical" href="/2025/mill?utm_source=x&id=7#top">'
    expect(await read(page({ head }), { url: `${url}?session=1` })).toMatchObject({
      title: 'Nordmill loses addresses',
      publisher: 'Fjord Post',
      publishedOn: { edtf: '2025-05-13', earliest: '2025-05-13', latest: '2025-05-13', phrase: null, derived: false },
      publishedOnOrigin: 'METADATA',
      language: 'en-GB',
      url: 'https://fjordpost.example/2025/mill?id=7',
    })
  })

  test('in OpenGraph comes next', async () => {
    const head = `<meta property="og:title" content="Mill loses addresses - Fjord Post"><meta property="og:site_name" content="Fjord Post">
      <meta property="article:published_time" content="2025-05-13"><meta property="og:url" content="${url}">`
    expect(await read(page({ head }))).toMatchObject({
      title: 'Mill loses addresses',
      publisher: 'Fjord Post',
      publishedOn: { edtf: '2025-05-13' },
      url,
    })
  })

  test('in broken JSON-LD is passed over', async () => {
    const head =
      '<script type="application/ld+json">{"@type": "NewsArticle", </script><meta name="date" content="2025-05-13">'
    expect(await read(page({ head }))).toMatchObject({
      title: 'Mill loses addresses',
      publishedOn: { edtf: '2025-05-13' },
      publisher: null,
    })
  })

  test.each([
    ['<time itemprop="datePublished" datetime="2025-05-13">yesterday</time>', '2025-05-13'],
    ['<time datetime="2025-05-13T08:00">morning</time>', '2025-05-13'],
    ['<time datetime="2025-05-13">then</time><time datetime="2025-05-14">now</time>', undefined],
    ['', undefined],
  ])('in the markup %j gives the day %s', async (time, day) => {
    expect((await read(page({ body: time + paragraphs(story) }))).publishedOn?.edtf).toBe(day)
  })

  test.each([
    ['2025-05-13T23:59:59-11:00', '2025-05-13'],
    ['20250513', '2025-05-13'],
    ['2025/5/3 10:00', '2025-05-03'],
    ['2025年5月13日 09:30', '2025-05-13'],
    ['Tue, 13 May 2025 10:00:00 GMT', '2025-05-13'],
    ['13 May 2025', '2025-05-13'],
    ['May 13, 2025', '2025-05-13'],
    ['2025-05', '2025-05'],
    ['05/13/2025', undefined],
    ['2025-02-30', undefined],
    ['0000-00-00', undefined],
    ['1970-01-01T00:00:00Z', undefined],
    ['{{ date }}', undefined],
  ])('the date %j is %s', async (content, day) => {
    expect((await read(page({ head: `<meta name="pubdate" content="${content}">` }))).publishedOn?.edtf).toBe(day)
  })

  test.each([
    ['https://fjordpost.example/news/2025/05/13/mill', '2025-05-13'],
    ['https://fjordpost.example/2025-05-13/mill.shtml', '2025-05-13'],
    ['https://fjordpost.example/2025/05/mill', '2025-05'],
    ['https://fjordpost.example/2025/99/mill', undefined],
    ['https://fjordpost.example/news/20250513749', undefined],
  ])('where nothing else dates it, %s dates it %s', async (found, day) => {
    expect((await read(page(), { url: found })).publishedOn?.edtf).toBe(day)
  })

  test.each([
    ['another site', 'https://shine.example/x'],
    ['its front page', 'https://fjordpost.example/'],
    ['a script', 'javascript:alert(1)'],
  ])('is not believed where it claims the address of %s', async (_kind, claimed) => {
    const head = `<link rel="canonical" href="${claimed}">`
    expect((await read(page({ head }), { url })).url).toBe(url)
  })

  test('includes where the browser saved it from', async () => {
    const saved = page().replace('<html', '<!-- saved from url=(0035)https://fjordpost.example/2025/mill -->\n<html')
    expect((await read(saved)).url).toBe(url)
  })

  test('may be nothing', async () => {
    expect(await read(`<html><body>${paragraphs(story)}</body></html>`)).toMatchObject({
      title: null,
      url: null,
      publisher: null,
      publishedOn: null,
      publishedOnOrigin: null,
      language: null,
    })
  })
})

describe('an encoding', () => {
  const korean = '개인정보보호위원회는 노르드밀에 과징금을 부과했다고 밝혔다. 회사는 고객에게 사과했다.'
  const ks = Buffer.from('sLPAzsGkuri6uMijwKe/+Mi4tMIgs+u4o7XlubC/oSCw+sKhsd3AuyC6zrD6x9/Qsse0xcC0wQ==', 'base64')

  test.each([
    [
      'a <meta> of GB18030',
      '<meta charset="gb2312">',
      Uint8Array.of(0xb5, 0xcf, 0xb0, 0xc2, 0xc9, 0xcf, 0xba, 0xa3),
      '迪奥上海',
      null,
    ],
    ['HTTP of EUC-KR', '', Uint8Array.of(0xc7, 0xd1, 0xb1, 0xb9), '한국', 'euc-kr'],
    [
      'HTTP of Big5 over a wrong <meta>',
      '<meta charset="utf-8">',
      Uint8Array.of(0xa4, 0xa4, 0xa4, 0xe5),
      '中文',
      'big5',
    ],
    [
      'a <meta> of windows-1252',
      '<meta http-equiv="content-type" content="text/html; charset=iso-8859-1">',
      Uint8Array.of(0x43, 0x61, 0x66, 0xe9, 0x80),
      'Café€',
      null,
    ],
    ['no declaration of windows-1252', '', Uint8Array.of(0x93, 0x43, 0x61, 0x66, 0xe9, 0x94), '“Café”', null],
    ['a wrong declaration of UTF-8', '<meta charset="iso-8859-1">', Buffer.from('Café'), 'Café', null],
  ])('by %s is read', async (_kind, meta, bytes, expected, charset) => {
    const filler = 'Nordmill said on Tuesday that a stranger had copied the addresses of its customers. '.repeat(2)
    const html = Buffer.concat([
      Buffer.from(`<html><head>${meta}</head><body><p>${filler}`),
      bytes,
      Buffer.from('</p></body></html>'),
    ])
    expect((await read(html, { name: 'page.html', charset })).text).toContain(expected)
  })

  test('of UTF-16 and UTF-8 by their marks is read', async () => {
    const marked = Buffer.from(`\ufeff<html><body><p>${korean}</p></body></html>`, 'utf16le')
    expect((await read(marked)).text).toBe(korean)
    expect((await readBytes(Buffer.from(`\ufeff${korean}`))).article.text).toBe(korean)
  })

  test('that nobody declares is told by its letters', async () => {
    const { text } = (await readBytes(ks, { name: 'x.txt' })).article
    expect(text).toMatch(/^개인정보보호위원회는/)
  })
})

describe('a page that is only the door of an article is refused', () => {
  test.each([
    [
      'PAYWALL',
      page({
        head: jsonLd({ '@type': 'NewsArticle', isAccessibleForFree: 'False', headline: 'x' }),
        body: paragraphs(story.slice(0, 1)),
      }),
    ],
    ['PAYWALL', page({ body: `${paragraphs(story.slice(0, 1))}<div>Subscribe to continue reading</div>` })],
    ['PAYWALL', page({ body: `${paragraphs(story.slice(0, 1))}<div>Cet article est réservé aux abonnés.</div>` })],
    [
      'ROBOT_CHECK',
      '<html><head><title>Just a moment...</title></head><body><p>Enable JavaScript and cookies to continue</p></body></html>',
    ],
    ['ARTICLE_EMPTY', '<html><body><div id="root"></div><script>render()</script></body></html>'],
    ['ARTICLE_EMPTY', '<html></html>'],
  ])('with %s', async (code, html) => {
    await expect(read(html)).rejects.toMatchObject({ code })
  })

  test('but not the whole article as a subscriber saved it', async () => {
    const whole = Array.from({ length: 5 }, () => story).flat()
    const head = jsonLd({ '@type': 'NewsArticle', isAccessibleForFree: false, headline: 'x' })
    const body = `${paragraphs(whole)}<p>Already a subscriber? Log in</p>`
    expect((await read(page({ head, body }))).text).toContain(story[3])
    const short = jsonLd({ '@type': 'NewsArticle', isAccessibleForFree: false, wordCount: 70, headline: 'x' })
    expect((await read(page({ head: short }))).text).toBe(story.join('\n\n'))
  })
})

const pieces =
  '<html> <html¦lang=en> <head> </head> <body> </body> </html> <p> </p> <div> <table> <tr> <td> </table> <svg> </svg> <template> <br> <a¦href=x> </a> <!--¦c¦--> <!doctype¦html> <ul><li> <h1> </h1> <frameset> <noscript> <script> </script> <style> <title> <form> <main> <article> <p¦hidden> <textarea> <plaintext> < > " <a¦b=\' &#0; &#xD800; Read¦also: A¦mill¦burned¦in¦Bergen.'
    .split(' ')
    .map((piece) => piece.replaceAll('¦', ' '))

test('a broken page is an article of canonical text or a coded error, whatever its markup', async () => {
  const markup = array(constantFrom(...pieces), { minLength: 1, maxLength: 40 })
  await assert(
    asyncProperty(markup, async (broken) => {
      const text = await textOf(broken.join(''))
      expect(text).toBe(canonicalText(text))
    }),
    { numRuns: 300 },
  )
})

/** Empty where the page is refused; any other failure is one of the test. */
async function textOf(html: string): Promise<string> {
  try {
    return (await readBytes(Buffer.from(html), { mediaType: 'text/html' }, { milliseconds: 3000 })).article.text
  } catch (error) {
    if (error instanceof ArticleError && error.code === 'ARTICLE_EMPTY') return ''
    throw error
  }
}

describe('a hostile page', () => {
  test.each([
    ['of ten thousand nested elements', `<html><body>${'<div>'.repeat(10_000)}x`],
    ['of a hundred thousand elements', `<html><body>${'<p>x</p>'.repeat(100_000)}`],
  ])('%s is left with a code', async (_kind, html) => {
    const reading = readBytes(Buffer.from(html), { name: 'page.html' }, { milliseconds: 1000 })
    await expect(reading).rejects.toMatchObject({ code: 'ARTICLE_TOO_COMPLEX' })
  })

  test('does not keep the next page from being read', async () => {
    const hostile = Array.from({ length: 5 }, () =>
      readBytes(Buffer.from(`<html><body>${'<div>'.repeat(10_000)}x`), {}, { milliseconds: 300 }),
    )
    expect((await Promise.allSettled(hostile)).map(({ status }) => status)).toEqual(Array(5).fill('rejected'))
    expect((await read(page())).text).toBe(story.join('\n\n'))
  })
})
