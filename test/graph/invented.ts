/**
 * Articles and readings for tests of the graph. Companies, offices and sentences are invented; each fact has a line of
 * its own in the text, which is its quote.
 */
import { createHash } from 'node:crypto'
import { fuzzyDate } from '../../server/article/bounds.ts'
import type { Article } from '../../server/article/article.ts'
import type { FuzzyDate } from '../../server/article/fuzzy-date.ts'
import type { Assertion, EntityType, Fact, Mention, Reading } from '../../server/facts/fact.ts'

export const day = (edtf: string, phrase: string | null = null): FuzzyDate => fuzzyDate(edtf, { phrase })

/** A fact of the story; what is not given is said with certainty, by the article, as a matter of fact. */
export type Told = Assertion & Partial<Pick<Fact, 'stance' | 'modality' | 'certainty' | 'saidOn' | 'saidBy'>>

export interface Story {
  readonly published?: string | null
  readonly title?: string
  /** Mention key → its type. */
  readonly mentions: Readonly<Record<string, EntityType>>
  readonly facts: readonly Told[]
  readonly rulesVersion?: string
}

export interface Imported {
  readonly article: Article
  readonly reading: Reading
}

/** The article that tells a story, one line a mention and one a fact, and the reading of it. */
export function tell(story: Story): Imported {
  const lines: string[] = []
  let length = 0
  const write = (line: string) => {
    const span = { start: length, end: length + line.length }
    lines.push(line)
    length += line.length + 1
    return span
  }
  write(story.title ?? 'An invented story')
  const mentions: Mention[] = Object.entries(story.mentions).map(([key, type]) => ({
    key,
    type,
    spans: [write(`Of ${key}.`)],
  }))
  const facts = story.facts.map((told): Fact => {
    const quote = write(`We are told: ${JSON.stringify(told)}.`)
    const { stance = 'REPORTS', modality = 'ACTUAL', certainty = 'SURE', saidOn = null, saidBy = null } = told
    return { ...told, quote, stance, modality, certainty, saidOn, saidBy, reason: 'Invented for a test' }
  })
  const text = lines.join('\n')
  return { article: article(text, story), reading: { rulesVersion: story.rulesVersion ?? '1', mentions, facts } }
}

function article(text: string, { published = null, title = 'An invented story' }: Story): Article {
  return {
    sha256: createHash('sha256').update(text).digest('hex'),
    text,
    title,
    url: null,
    publisher: null,
    publishedOn: published === null ? null : day(published),
    publishedOnOrigin: published === null ? null : 'IMPORTER',
    language: 'en',
    summarizes: [],
  }
}
