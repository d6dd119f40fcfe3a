import type { IncidentKind, StatementKind } from '../fact.ts'
import countWords from '../lexicon/count-words.json' with { type: 'json' }
import incidentWords from '../lexicon/incident-words.json' with { type: 'json' }
import statementWords from '../lexicon/statement-words.json' with { type: 'json' }
import sumWords from '../lexicon/sum-words.json' with { type: 'json' }
import { scaleOf } from './weigh.ts'

/** The kind of incident of which the words near a place speak; NONE where they tell of courts and companies as such. */
export const weighIncident = scaleOf<IncidentKind | 'NONE'>(incidentWords)

/** Whether a sum of money is a penalty, by the words around it. */
export const weighSum = scaleOf<'PENALTY' | 'OTHER'>(sumWords)

/** What the words of a sentence come to, where somebody says them of an event; NONE where it only tells. */
export const weighStatement = scaleOf<StatementKind | 'NONE'>(statementWords)

/** Whether a count is of those whom an incident touched, by the words around it. */
export const weighCount = scaleOf<'AFFECTED' | 'OTHER'>(countWords)
