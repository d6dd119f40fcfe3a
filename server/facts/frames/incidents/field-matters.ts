import type { IncidentKind, RulingKind } from '../../fact.ts'
import file from '../../lexicon/field-matters.json' with { type: 'json' }
import { triggers } from '../../lexicon/pattern.ts'
import { fieldOf, regulatorsByName } from '../../lexicon/regulators.ts'
import { isCompatible } from '../../reference/families.ts'
import type { Organization } from '../../reference/organization.ts'
import { tellMatter } from '../rulings/act-matter.ts'
import type { RulingSighting } from '../rulings/ruling-sighting.ts'
import type { Sequence } from '../sequence.ts'
import { sightingIn, type Sighting } from './sightings.ts'
import type { EventDraft, Story } from '../story.ts'

const acting: ReadonlySet<RulingKind> = new Set(['FINE', 'FINDING', 'ORDER', 'ACCUSATION', 'LAWSUIT', 'SETTLEMENT'])
const kinds = new Map<string, IncidentKind>([
  ['ANTITRUST', 'ANTITRUST'],
  ['CONTAMINATION', 'CONTAMINATION'],
  ['DATA_BREACH', 'DATA_BREACH'],
  ['DISCRIMINATION', 'DISCRIMINATION'],
  ['ENVIRONMENTAL', 'ENVIRONMENTAL'],
  ['LABOR', 'LABOR'],
])
const matters = file.matters.flatMap(({ kind: name, cues, unless, authorities, fields, ...more }) => {
  const kind = kinds.get(name)
  const cue = cues.length > 0 ? triggers(cues) : null
  const exception = unless.length > 0 ? triggers(unless) : null
  const [names, watched] = [new Set<string>(authorities), new Set<string>(fields)]
  return kind === undefined ? [] : [{ kind, cue, exception, names, watched, alone: 'alone' in more }]
})

interface Matter {
  readonly kind: IncidentKind
  readonly companies: readonly Organization[]
  readonly event: EventDraft
}

/**
 * What an authority that acts on one sort of thing only acted on, where no words of the text name it: whoever settles
 * with the Equal Employment Opportunity Commission was accused of discrimination.
 */
export function fieldMatters(story: Story, rulings: Sequence<RulingSighting>): Sighting[] {
  const told = new Set(story.facts.flatMap((fact) => (fact.predicate === 'ABOUT' ? [fact.subject] : [])))
  const isAlone = !story.events.some(({ type }) => type === 'Incident')
  const found: Matter[] = []
  const sightings: Sighting[] = []
  for (const one of rulings.all) {
    if (told.has(one.ruling.key) || !acting.has(one.kind) || one.allAgainst.length === 0 || !one.regulator) continue
    const kind = kindOf(story, one, one.regulator, isAlone)
    if (!kind) continue
    told.add(one.ruling.key)
    const known = found.find((other) => other.kind === kind && isCompatible(one.allAgainst, other.companies))
    const event = known?.event ?? story.newEvent('Incident', kind, { start: one.start, end: one.end })
    if (!known) found.push({ kind, companies: one.allAgainst, event })
    const reason = 'The authority acts on this sort of thing only, and the text names no other.'
    tellMatter(story, one, { kind, event, companies: one.allAgainst, quote: one.quote, reason })
    sightings.push(sightingIn(story, one.sentence, kind, event, one.allAgainst))
  }
  return sightings
}

function kindOf(
  story: Story,
  one: RulingSighting,
  regulator: Organization,
  isAlone: boolean,
): IncidentKind | undefined {
  const names = [regulator.name.text, ...regulator.aliases.map(({ text }) => text)]
  const field = names.flatMap((name) => regulatorsByName.get(name)?.[0]?.field ?? fieldOf(name) ?? [])[0]
  const around = story.sentences.slice(Math.max(0, one.sentence.index - 1), one.sentence.index + 3)
  const isTold = (cue: RegExp) =>
    around.some(({ text }) => {
      cue.lastIndex = 0
      return cue.test(text)
    })
  return matters.find(
    ({ names: named, watched, cue, exception, alone }) =>
      (isAlone || !alone) &&
      (named.size > 0 ? names.some((name) => named.has(name)) : field !== undefined && watched.has(field)) &&
      (cue === null || isTold(cue)) &&
      (exception === null || !isTold(exception)),
  )?.kind
}
