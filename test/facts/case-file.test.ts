import { readdir } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../server/article/article.ts'
import { readArticle } from '../../server/article/read-article.ts'

const folder = 'seeds/articles'
const files = (await readdir(folder)).filter((name) => name.endsWith('.md')).toSorted()
const articles = await Promise.all(
  files.map(async (file): Promise<readonly [string, Article]> => [file, await readArticle(`${folder}/${file}`)]),
)
const ours = articles.filter(([, article]) => article.publisher === 'Throughline')

describe('the case file', () => {
  test('has at least twelve summaries of our own', () => {
    expect(ours.length).toBeGreaterThanOrEqual(12)
  })

  test('has no two articles with one title, and none with one text', () => {
    expect(new Set(articles.map(([, { title }]) => title)).size).toBe(articles.length)
    expect(new Set(articles.map(([, { sha256 }]) => sha256)).size).toBe(articles.length)
  })

  test('sums up no page twice', () => {
    const pages = ours.flatMap(([, { summarizes }]) =>
      summarizes.map(({ publisher, title }) => `${publisher}: ${title}`),
    )
    expect(new Set(pages).size).toBe(pages.length)
  })
})

describe.each(ours)('our summary %s', (_file, article) => {
  test('says what it sums up, with publisher, and web addresses only', () => {
    expect(article.summarizes).not.toEqual([])
    expect(article.summarizes.filter(({ publisher }) => publisher === null)).toEqual([])
    const addresses = article.summarizes.flatMap(({ url }) => url ?? [])
    expect(addresses.filter((url) => !/^https?:$/.test(new URL(url).protocol))).toEqual([])
  })

  test('is of the date of what it sums up, since its facts were public then', () => {
    const [page] = article.summarizes
    expect(article.publishedOn?.edtf).toBe(page?.publishedOn?.edtf)
    expect(article.publishedOn?.earliest ?? '2025-01-01').toMatch(/^20\d\d-\d\d-\d\d$/)
  })

  test('quotes nobody, since its words are ours', () => {
    expect(article.text).not.toMatch(/["“”„‟«»‹›‘‚‛]|(^|\s)'/)
  })

  test('has a title of its own', () => {
    expect(article.title).toMatch(/\S/)
    for (const page of article.summarizes) expect(article.title).not.toBe(page.title)
  })
})
