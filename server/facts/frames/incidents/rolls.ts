import { wholeSentence } from '../../segment/clauses.ts'
import { suffered } from '../parties.ts'
import type { Sequence } from '../sequence.ts'
import type { Story } from '../story.ts'
import { isParty } from '../topics.ts'
import type { Sighting } from './sightings.ts'

const groups =
  'companies|firms|lenders|banks|insurers|suppliers|addressees|airlines|carriers|producers|parties|undertakings|makers|manufacturers|retailers|operators|brands|businesses|groups|traders|distributors|dealers|contractors|members|participants|defendants|offenders|brokers|refiners|builders|utilities|hospitals|shops|stores|supermarkets|chains|exporters|importers|shippers|lines|truckmakers|carmakers|drugmakers|steelmakers|brewers|dairies|bakeries|mills|agencies|subsidiaries|units|entities|organi[sz]ations'
const words = "(?:[\\p{L}\\d’'-]{1,20} )"
/** "The fined lenders are", "The insurers addressed by the decision include", "the ministry named the carriers as" */
const roll = new RegExp(
  `(?:^(?:[-–—•*] ?)?(?:(?:The|These|Those|Among the|Other|All|Its)(?: ${words}{0,5}?| )(?:${groups}|ones) ${words}{0,6}?|They |Those ${words}{0,3})(?:are|were|include|included|comprise|comprised)|\\b(?:named|identified|listed) (?:the (?:${groups})|them) as):? $`,
  'u',
)
/** "The companies are not", "The lenders cleared were" */
const apart = /\b(?:not|no|cleared|acquitted|other|others|spared|exempt(?:ed)?|rivals?|largest|biggest|competitors)\b/iu
/** Sentences back to what a roll is of. */
const back = 8

/** "The fined lenders are Alder, Birch and Cedar": who they are of whom a text has told what they did, or what befell them. */
export function rolls(story: Story, sightings: Sequence<Sighting>): void {
  const [told] = sightings.all
  const only = sightings.all.every(({ incident }) => incident === told?.incident) ? told : undefined
  for (const sentence of story.sentences) {
    const all = story.referencesIn(sentence).filter((one) => isParty(story, one) && !one.pronoun)
    const [first] = all
    if (!first || all.length < 2) continue
    const lead = story.slice({ start: sentence.start, end: first.start })
    if (!roll.test(lead) || apart.test(lead)) continue
    const of =
      sightings.in(sentence)[0] ??
      sightings.lastBefore(sentence.start, (one) => one.sentence.index >= sentence.index - back) ??
      only
    if (!of) continue
    const role = suffered.has(of.kind) ? 'VICTIM' : 'RESPONSIBLE'
    for (const { organization } of all)
      if (organization)
        story.add(
          { predicate: 'INVOLVED_IN', subject: organization.key, object: of.incident.key, value: { role } },
          wholeSentence(sentence),
          'The sentence says who they are of whom the text tells it.',
          story.wordAt(first),
        )
  }
}
