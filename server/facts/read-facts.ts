import type { Article } from '../article/article.ts'
import type { Reading } from './fact.ts'
import { alterationFacts } from './frames/alterations.ts'
import { boundByDisclosure, causeFacts } from './frames/causes.ts'
import { dataTakenFacts } from './frames/data-taken.ts'
import { findingFacts } from './frames/findings.ts'
import { incidentFacts } from './frames/incident-facts.ts'
import { legalBasisFacts } from './frames/legal-basis.ts'
import { organizationFacts } from './frames/organizations.ts'
import { penaltyFacts } from './frames/penalties.ts'
import { rulingFacts, rulingsOf } from './frames/rulings.ts'
import { sightingsOf } from './frames/sightings.ts'
import { openScopes, revelationDates, statementFacts } from './frames/statement-facts.ts'
import { statementsOf } from './frames/statements.ts'
import { Story } from './frames/story.ts'
import { spokenOf } from './mentions/spoken.ts'
import { referencesOf } from './reference/references.ts'
import { sentences } from './segment/sentences.ts'

/**
 * Raised whenever the rules read differently, or count paragraphs differently: sources read by older rules can then be
 * told apart and read again.
 */
const rulesVersion = 'rules-3'

/** What the rules find in an article. Pure; never throws; every quote is a place in the text. */
export function readFacts(article: Article): Reading {
  const all = sentences(article.text)
  const { organizations, references } = referencesOf(article.text, all, spokenOf(article, all))
  const story = new Story(article, all, organizations, references)
  const sightings = sightingsOf(story)
  const rulings = rulingsOf(story)
  const statements = statementsOf(story, sightings, rulings)
  openScopes(story, statements, rulings)
  organizationFacts(story)
  incidentFacts(story, sightings, rulings, statements)
  dataTakenFacts(story, sightings)
  causeFacts(story, sightings)
  boundByDisclosure(story, statements)
  rulingFacts(story, rulings, sightings)
  findingFacts(story, rulings)
  alterationFacts(story, penaltyFacts(story, rulings))
  legalBasisFacts(story, rulings)
  statementFacts(story, statements)
  revelationDates(story, statements, sightings)
  return { rulesVersion, mentions: story.mentions(), facts: story.facts }
}
