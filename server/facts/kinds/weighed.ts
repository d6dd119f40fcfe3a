import type { IncidentKind, RulingKind } from '../fact.ts'
import countWords from '../lexicon/count-words.json' with { type: 'json' }
import incidentWords from '../lexicon/incident-words.json' with { type: 'json' }
import rulingDateWords from '../lexicon/ruling-date-words.json' with { type: 'json' }
import rulingWords from '../lexicon/ruling-words.json' with { type: 'json' }
import sumWords from '../lexicon/sum-words.json' with { type: 'json' }
import { scaleOf } from './weigh.ts'

/** The kind of incident of which the words near a place speak; NONE where they tell of courts and companies as such. */
export const weighIncident = scaleOf<IncidentKind | 'NONE'>(incidentWords)

/** Whether a sum of money is a penalty, by the words around it. */
export const weighSum = scaleOf<'PENALTY' | 'OTHER'>(sumWords)

/** Whether an act is of a date near it, by the words around that date. */
export const weighRulingDate = scaleOf<'THEN' | 'OTHER'>(rulingDateWords)

/** Whether a count is of those whom an incident touched, by the words around it. */
export const weighCount = scaleOf<'AFFECTED' | 'OTHER'>(countWords)

/** The kind of act of which the words of a sentence speak; NONE where they tell of no act against a company. */
export const weighRuling = scaleOf<RulingKind | 'NONE'>(rulingWords)
