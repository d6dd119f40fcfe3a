import type { Article } from '../article/article.ts'
import type { Reading } from './fact.ts'
import { organizationFacts } from './frames/organizations.ts'
import { Story } from './frames/story.ts'
import { spokenOf } from './mentions/spoken.ts'
import { referencesOf } from './reference/references.ts'
import { sentences } from './segment/sentences.ts'

/** Raised whenever the rules read differently: sources read by older rules can then be told apart and read again. */
export const rulesVersion = 'rules-1'

/** What the rules find in an article. Pure; never throws; every quote is a place in the text. */
export function readFacts(article: Article): Reading {
  const all = sentences(article.text)
  const { organizations, references } = referencesOf(article.text, all, spokenOf(article.text, all))
  const story = new Story(article, all, organizations, references)
  organizationFacts(story)
  return { rulesVersion, mentions: story.mentions(), facts: story.facts }
}
