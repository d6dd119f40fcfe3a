import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../server/article/read-article.ts'

const summaryOf = (pages: string) =>
  parseArticle(`---\nsummarizes:${pages}\n---\nA mill burned.`, 'markdown').summarizes

describe('a summary names the pages that it sums up', () => {
  test('with the day of each as exact as it is known', () => {
    const pages = `
  - title: "Fire at the mill"
    publisher: Northern Echo of Nowhere
    url: https://example.org/mill
    publishedOn: 2025-09-09
  - title: Mill fire
    publishedOn: 2025-09`
    expect(summaryOf(pages)).toMatchObject([
      {
        title: 'Fire at the mill',
        publisher: 'Northern Echo of Nowhere',
        url: 'https://example.org/mill',
        publishedOn: { edtf: '2025-09-09', latest: '2025-09-09', phrase: null, derived: false },
      },
      { title: 'Mill fire', publisher: null, url: null, publishedOn: { edtf: '2025-09', latest: '2025-09-30' } },
    ])
  })

  test('and an article that sums up nothing names none', () => {
    expect(parseArticle('A mill burned.', 'text').summarizes).toEqual([])
    expect(summaryOf('')).toEqual([])
    expect(summaryOf(' []')).toEqual([])
  })
})

describe('what names no page is refused with a code', () => {
  test.each([
    [' Fire at the mill', 'FRONT_MATTER_INVALID'],
    ['\n  title: Fire at the mill', 'FRONT_MATTER_INVALID'],
    ['\n  - Fire at the mill', 'FRONT_MATTER_INVALID'],
    ['\n  - [Fire at the mill]', 'FRONT_MATTER_INVALID'],
    ['\n  - publishedOn: 2025', 'FRONT_MATTER_INVALID'],
    ['\n  - title: [Fire, at the mill]', 'FRONT_MATTER_INVALID'],
    ['\n  - url: "javascript:alert(1)"', 'FRONT_MATTER_INVALID'],
    ['\n  - url: file:///etc/passwd', 'FRONT_MATTER_INVALID'],
    ['\n  - title: Fire\n    publishedOn: yesterday', 'DATE_NOT_UNDERSTOOD'],
    ['\n  - title: Fire\n    publishedOn: 2025-09/2025-05', 'DATE_BACKWARDS'],
    ['\n  - title: Fire'.repeat(21), 'FRONT_MATTER_INVALID'],
  ])('%.60j', (pages, code) => {
    expect(() => summaryOf(pages)).toThrow(expect.objectContaining({ code }))
  })
})
