import type { Article } from '../article/article.ts'
import { verisRecordIn } from '../article/veris-record.ts'
import type { Reading } from './fact.ts'
import { alterationFacts } from './frames/penalties/alterations.ts'
import { boundByDisclosure, causeFacts } from './frames/incidents/causes.ts'
import { dataTakenFacts } from './frames/incidents/data-taken.ts'
import { fieldMatters } from './frames/incidents/field-matters.ts'
import { findingFacts } from './frames/rulings/findings.ts'
import { weighedAlone } from './frames/incidents/weighed-alone.ts'
import { weighedMatters } from './frames/incidents/weighed-matters.ts'
import { incidentFacts } from './frames/incidents/incident-facts.ts'
import { incidentKinds } from './frames/incidents/incident-kinds.ts'
import { settingFacts } from './frames/incidents/settings.ts'
import { asCandidates } from './frames/incidents/lone-incidents.ts'
import { toldByActs } from './frames/incidents/told-by-acts.ts'
import { tellOnce } from './frames/incidents/told-twice.ts'
import { legalBasisFacts } from './frames/rulings/legal-basis.ts'
import { organizationFacts } from './frames/organizations.ts'
import { matterFacts } from './frames/rulings/matters.ts'
import { penaltyFacts } from './frames/penalties/penalties.ts'
import { followUps } from './frames/penalties/penalty-follow-ups.ts'
import { rulingFacts } from './frames/rulings/ruling-facts.ts'
import { issuerFacts } from './frames/rulings/ruling-issuers.ts'
import { rulingsOf } from './frames/rulings/rulings.ts'
import { weighedRulings } from './frames/rulings/weighed-rulings.ts'
import { sightingsOf } from './frames/incidents/sightings.ts'
import { openScopes, revelationDates, statementFacts } from './frames/statements/statement-facts.ts'
import { statementsOf } from './frames/statements/statements.ts'
import { Story } from './frames/story.ts'
import { unitFacts } from './frames/units.ts'
import { spokenOf } from './mentions/spoken.ts'
import type { Organization } from './reference/organization.ts'
import { referencesOf } from './reference/references.ts'
import { sentences } from './segment/sentences.ts'
import { unreadSentences } from './unread.ts'
import { readVerisRecord } from './veris/read-veris-record.ts'

/**
 * Raised whenever the rules read differently, leave other sentences unread or count paragraphs differently: sources
 * read by older rules can then be told apart and read again.
 */
const rulesVersion = 'rules-11'

/**
 * What the rules find in an article. Pure; never throws; every quote is a place in the text. `onNames` is told the
 * organizations before what happened is read.
 */
export function readFacts(article: Article, onNames?: (organizations: readonly Organization[]) => void): Reading {
  const record = verisRecordIn(article.text)
  if (record !== null) return readVerisRecord(record, article.text)
  const all = sentences(article.text)
  const { organizations, references } = referencesOf(article.text, all, spokenOf(article, all))
  onNames?.(organizations)
  const story = new Story(article, all, organizations, references)
  const sightings = sightingsOf(story)
  const rulings = rulingsOf(story)
  const statements = statementsOf(story, sightings, rulings)
  openScopes(story, statements, rulings)
  organizationFacts(story)
  incidentFacts(story, sightings, rulings, statements)
  settingFacts(story, sightings, rulings)
  dataTakenFacts(story, sightings)
  incidentKinds(story, sightings)
  causeFacts(story, sightings)
  boundByDisclosure(story, statements)
  rulingFacts(story, rulings, sightings)
  issuerFacts(story, rulings)
  findingFacts(story, rulings)
  const penalties = penaltyFacts(story, rulings)
  followUps(story, penalties)
  alterationFacts(story, penalties, rulings)
  const acts = weighedRulings(story, rulings, sightings)
  legalBasisFacts(story, acts)
  statementFacts(story, statements)
  revelationDates(story, statements, sightings)
  unitFacts(story)
  // What follows from the sentences around ties no unit to its owner.
  matterFacts(story, acts, sightings)
  const byActs = [...fieldMatters(story, acts), ...weighedMatters(story, acts)]
  byActs.push(...weighedAlone(story))
  toldByActs(story, byActs, rulings, statements)
  tellOnce(story)
  return {
    rulesVersion,
    mentions: story.mentions(),
    facts: asCandidates(story, sightings),
    unread: unreadSentences(story),
  }
}
