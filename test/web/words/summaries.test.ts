import { expect, it } from 'vitest'
import { briefSummary, pageAddress, sourceInFull, summaryInWords, textInWords } from '../../../web/words/summaries.ts'
import type { SummarizedPage } from '../../../web/words/summaries.ts'

// Invented pages, in our own words.
const day = { edtf: '2024-05-13' }
const kettles: SummarizedPage = {
  title: 'Norvane loses letters',
  publisher: 'Veldian Post',
  url: 'https://www.veldianpost.example/letters',
  publishedOn: day,
}
const nothing: SummarizedPage = { title: null, publisher: null, url: null, publishedOn: null }

it('A summary names the page it sums up by title, publisher and day', () => {
  expect(summaryInWords([kettles])).toBe('our summary of “Norvane loses letters”, Veldian Post, 13 May 2024')
  expect(summaryInWords([{ ...nothing, title: 'Norvane loses letters' }])).toBe(
    'our summary of “Norvane loses letters”',
  )
})

it('A page without a title is an article by its publisher, else at its address, else without both', () => {
  expect(summaryInWords([{ ...nothing, publisher: 'Exame' }])).toBe('our summary of an article by Exame')
  const february = { edtf: '2026-02' }
  expect(summaryInWords([{ ...nothing, publisher: 'Exame', publishedOn: february }])).toBe(
    'our summary of an article by Exame, February 2026',
  )
  expect(summaryInWords([{ ...nothing, url: kettles.url }])).toBe('our summary of an article at veldianpost.example')
  expect(summaryInWords([nothing])).toBe('our summary of an article without title or publisher')
})

it('A page dated about a month says about, and a date over several days is left out', () => {
  const dated = (edtf: string) => summaryInWords([{ ...nothing, publisher: 'Exame', publishedOn: { edtf } }])
  expect(dated('2026-02~')).toBe('our summary of an article by Exame, about February 2026')
  expect(dated('2026-02/2026-03')).toBe('our summary of an article by Exame')
})

it('Several pages are counted, and all of them named where the source is cited in full', () => {
  const pages = [kettles, { ...nothing, publisher: 'Exame' }, nothing]
  expect(summaryInWords(pages)).toBe('our summary of 3 pages')
  expect(sourceInFull({ title: 'Letters', summarizes: pages })).toBe(
    'Letters, our summary of 3 pages: “Norvane loses letters”, Veldian Post, 13 May 2024, ' +
      'https://www.veldianpost.example/letters; an article by Exame; an article without title or publisher',
  )
})

it('Where there is little room a summary names the publisher alone', () => {
  expect(briefSummary([kettles])).toBe('our summary of an article by Veldian Post')
  expect(briefSummary([{ ...kettles, publisher: null }])).toBe('our summary of “Norvane loses letters”, 13 May 2024')
  expect(briefSummary([kettles, kettles])).toBe('our summary of 2 pages')
})

it('An article itself is no summary of anything', () => {
  expect([summaryInWords([]), briefSummary([])]).toEqual([null, null])
  expect(textInWords([])).toBe('the article')
  expect(sourceInFull({ title: 'Kettles: part 2', summarizes: [] })).toBe('Kettles: part 2')
  expect(sourceInFull({ title: null, summarizes: [] })).toBe('Untitled source')
})

it('Only an address of the web can be opened', () => {
  expect(pageAddress(kettles)).toBe(kettles.url)
  expect(
    ['javascript:alert(1)', 'https://', 'veldianpost.example', null].map((url) => pageAddress({ ...nothing, url })),
  ).toEqual([null, null, null, null])
})
