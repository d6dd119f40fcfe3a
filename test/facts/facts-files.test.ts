import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { fuzzyDate } from '../../server/article/bounds.ts'
import { readArticle } from '../../server/article/read-article.ts'
import { annotated } from './annotated.ts'

const references = new Set(['parent', 'companies', 'regulators', 'against', 'about', 'on', 'ruling', 'from', 'to'])

interface Field {
  readonly name: string
  readonly text: string
}

/** Every string below the items of a facts file, with the name of the field in which it stands. */
function fieldsOf(value: unknown, name: string): readonly Field[] {
  if (typeof value === 'string') return [{ name, text: value }]
  if (Array.isArray(value)) return value.flatMap((item) => fieldsOf(item, name))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => fieldsOf(inner, key))
}

async function factsOf(file: string): Promise<ReadonlyMap<string, unknown>> {
  const facts: unknown = JSON.parse(await readFile(file, 'utf8'))
  return new Map(Object.entries(facts ?? {}))
}

describe.each(Object.values(annotated).flat())('the facts expected of %s', (file) => {
  test('are of the article that it names, with its date', async () => {
    const facts = await factsOf(file)
    expect(facts.get('doc')).toBe(file.replace('seeds/facts', 'seeds/articles').replace('.json', '.md'))
    const article = await readArticle(String(facts.get('doc')))
    expect(facts.get('published')).toBe(article.publishedOn?.edtf ?? null)
  })

  test('have quotes and phrases that stand in it to the character, and dates that can be read', async () => {
    const facts = await factsOf(file)
    const { text } = await readArticle(String(facts.get('doc')))
    const expected = [...facts].flatMap(([list, items]) => (list === 'forbidden' ? [] : fieldsOf(items, list)))
    const quoted = expected.filter(({ name }) => name === 'quote' || name === 'phrase')
    expect(quoted.filter((field) => !text.includes(field.text))).toEqual([])
    const dates = expected.filter(({ name }) => name === 'edtf' || name === 'discovered').map((field) => field.text)
    expect(dates.map((date) => fuzzyDate(date, { phrase: null }).edtf)).toEqual(dates)
  })

  test('have keys of their own, and refer to these only', async () => {
    const lists = [...(await factsOf(file))].filter(([list, items]) => list !== 'forbidden' && Array.isArray(items))
    const fields = lists.flatMap(([list, items]) => fieldsOf(items, list))
    const keys = fields.filter(({ name }) => name === 'key').map(({ text }) => text)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toEqual(
      expect.arrayContaining(fields.filter(({ name }) => references.has(name)).map(({ text }) => text)),
    )
  })
})
