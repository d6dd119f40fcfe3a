import type { Reference } from '../reference/organization.ts'
import type { Sentence } from '../segment/sentences.ts'
import type { Nearness } from './passage.ts'

/** What a pair of words counts beside a single one. */
const paired = 0.7
const word = /@?\p{L}[\p{L}’']*|[#"?;:]/gu
const lead = /^(?:The|A|An) /

/**
 * What a sentence says, by its words and by each two that stand side by side ("not comment"). Whom it names is not what it
 * says: a company's name is "@company" and an authority's "@authority".
 */
export function sayingIn(sentence: Sentence, references: readonly Reference[]): Nearness {
  return wordsAndPairs(withoutNames(sentence, references))
}

/** The same of words in which "@company" stands already where names were. */
export function wordsAndPairs(text: string): Nearness {
  const words =
    text
      .toLowerCase()
      .replaceAll(/[“”]/g, '"')
      .replaceAll(/\d[\d.,]*/g, '#')
      .match(word) ?? []
  const near = new Map<string, number>()
  for (const [index, one] of words.entries()) {
    near.set(one, 1)
    if (index > 0) near.set(`${words[index - 1]} ${one}`, paired)
  }
  return near
}

function withoutNames({ text, start }: Sentence, references: readonly Reference[]): string {
  let read = ''
  let at = 0
  for (const one of references) {
    const name = text.slice(one.start - start, one.end - start)
    if (one.pronoun || !/\p{Lu}/u.test(name.replace(lead, ''))) continue
    read += `${text.slice(at, one.start - start)} ${kindOf(one)} `
    at = one.end - start
  }
  return read + text.slice(at)
}

function kindOf({ organization }: Reference): string {
  if (!organization) return '@other'
  return organization.type === 'Company' ? '@company' : '@authority'
}
