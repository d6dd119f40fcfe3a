import { describe, expect, it } from 'vitest'
import { importArticle } from '../../server/graph/import.ts'
import { day, tell } from '../graph/invented.ts'
import { askAGraph } from './asking.ts'

const told = (title: string, published: string) => tell({ title, published, mentions: { aster: 'Company' }, facts: [] })
const first = told('The first wording', '2025-05-13')
const second = told('The second wording', '2025-05-20')
const page = { title: 'A letter', publisher: 'Aster', url: 'https://aster.example/letter', publishedOn: day('2025-05') }

describe('whether an article is here already', () => {
  const world = askAGraph(async (graph) => {
    const url = 'https://News.example/aster/?id=7&utm_source=mail#top'
    for (const { article, reading } of [first, second])
      await importArticle(
        graph,
        { ...article, url, summarizes: article === first.article ? [page] : [] },
        () => reading,
      )
  })

  const at = (url: string, asOf: string | null = null) =>
    world.ask('query ($url: String, $asOf: Date) { source(url: $url, asOf: $asOf) { title url } }', { url, asOf })

  it.each(['https://news.example/aster?id=7', 'http://NEWS.example:80/aster/?id=7&fbclid=x#end'])(
    'is known by any spelling of its address: %s',
    async (url) => {
      const { data } = await at(url)
      expect(data?.['source']).toEqual({
        title: 'The second wording',
        url: 'https://News.example/aster/?id=7&utm_source=mail#top',
      })
    },
  )

  it('and as of a day, the wording known by then; another page is not it', async () => {
    expect((await at('https://news.example/aster?id=7', '2025-05-15')).data?.['source']?.['title']).toBe(
      'The first wording',
    )
    expect((await at('https://news.example/aster?id=7', '2025-05-01')).data?.['source']).toBeNull()
    expect((await at('https://news.example/aster?id=8')).data?.['source']).toBeNull()
  })

  it.each([{}, { id: 'x', url: 'https://news.example/' }, { url: 'javascript:alert(1)' }, { url: 'aster' }])(
    'is asked by one of id and address, and by one that can be: %o',
    async (variables) => {
      const query = 'query ($id: ID, $url: String) { source(id: $id, url: $url) { id } }'
      const { data, errors } = await world.ask(query, variables)
      expect([data?.['source'], errors[0]?.extensions.code]).toEqual([null, 'BAD_SELECTOR'])
    },
  )

  it('a copy’s address leads to the text, which says where else it was published', async () => {
    const { article, reading } = told('A text of an agency', '2025-05-13')
    for (const [place, published] of [
      ['agency', '2025-05-13'],
      ['paper', '2025-05-15'],
      ['daily', '2025-05-14'],
    ] as const) {
      const said = { url: `https://${place}.example/text`, publisher: place, publishedOn: day(published) }
      await importArticle(world.graph, { ...article, ...said }, () => reading)
    }
    const query = `query ($asOf: Date, $first: Int) { source(url: "http://paper.example/text/", asOf: $asOf) {
      publisher copies(first: $first) { url title publisher day: publishedOn { edtf } } } }`
    const of = async (variables: Record<string, unknown>) => (await world.ask(query, variables)).data?.['source']
    const copy = (place: string, edtf: string) => ({
      url: `https://${place}.example/text`,
      title: 'A text of an agency',
      publisher: place,
      day: { edtf },
    })
    const [daily, paper] = [copy('daily', '2025-05-14'), copy('paper', '2025-05-15')]
    expect(await of({})).toEqual({ publisher: 'agency', copies: [daily, paper] })
    expect(await of({ first: 1 })).toEqual({ publisher: 'agency', copies: [daily] })
    expect(await of({ asOf: '2025-05-14' })).toEqual({ publisher: 'agency', copies: [daily] })
  })

  it('a summary says what it sums up, with the day as exact as it is known, and an original nothing', async () => {
    const query = 'query ($id: ID) { source(id: $id) { summarizes { title publisher url day: publishedOn { edtf } } } }'
    const of = async (id: string) => (await world.ask(query, { id })).data?.['source']?.['summarizes']
    const { title, publisher, url } = page
    expect(await of(first.article.sha256)).toEqual([{ title, publisher, url, day: { edtf: '2025-05' } }])
    expect(await of(second.article.sha256)).toEqual([])
  })
})
