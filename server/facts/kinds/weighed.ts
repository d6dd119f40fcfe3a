import type { IncidentKind, RulingKind } from '../fact.ts'
import incidentWords from '../lexicon/incident-words.json' with { type: 'json' }
import rulingWords from '../lexicon/ruling-words.json' with { type: 'json' }
import sumWords from '../lexicon/sum-words.json' with { type: 'json' }
import { scaleOf } from './weigh.ts'

/** The kind of incident of which the words near a place speak; NONE where they tell of courts and companies as such. */
export const weighIncident = scaleOf<IncidentKind | 'NONE'>(incidentWords)

/** Whether a sum of money is a penalty, by the words around it. */
export const weighSum = scaleOf<'PENALTY' | 'OTHER'>(sumWords)

/** The kind of act of which the words of a sentence speak; NONE where they tell of no act against a company. */
export const weighRuling = scaleOf<RulingKind | 'NONE'>(rulingWords)
