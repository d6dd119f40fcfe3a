/** A record of VERIS → facts. Every quote is a line of the record, or a block of lines. */
import { placeAt, quotableJson } from '../../article/quotable-json.ts'
import type { Place } from '../../article/quotable-json.ts'
import { fuzzyDate } from '../../article/bounds.ts'
import type { VerisRecord } from '../../article/veris-fields.ts'
import type { ActorKind, Assertion, Count, Fact, Mention, Reading, Span } from '../fact.ts'
import { countsPeople, dataTypeOf, kindOf, nameIn, secondaryNameIn } from './terms.ts'

/** Raised whenever records are read differently. */
const rulesVersion = 'veris-1'
const dataSet = 'veris'

/** `text` is that of the record's article, which prints it. */
export function readVerisRecord(record: VerisRecord, text: string): Reading {
  const printed = quotableJson(record)
  // A text that is not as it would be printed has its lines elsewhere.
  if (printed === null || printed.text !== text) return { rulesVersion, dataSet, mentions: [], facts: [] }
  const reading = new RecordReading(record, printed.root)
  reading.incident()
  reading.victims()
  reading.affected()
  reading.actors()
  return { rulesVersion, dataSet, mentions: reading.mentions, facts: reading.facts }
}

const isCountry = (code: string): boolean => code !== 'Unknown' && code !== 'Other'

class RecordReading {
  readonly mentions: Mention[] = []
  readonly facts: Fact[] = []
  private readonly record: VerisRecord
  private readonly root: Place

  constructor(record: VerisRecord, root: Place) {
    this.record = record
    this.root = root
  }

  incident(): void {
    this.mention('incident', 'Incident', this.at('incident_id').value)
    const { kind, path, reason } = kindOf(this.record)
    this.say({ predicate: 'KIND', subject: 'incident', value: { kind } }, path, reason)
    const { year, month, day } = this.record.timeline?.incident ?? {}
    if (year === undefined) return
    // A day without its month says no more than the year.
    const parts = month === undefined ? [year] : day === undefined ? [year, month] : [year, month, day]
    const edtf = parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
    const value = fuzzyDate(edtf, { phrase: null })
    this.say(
      { predicate: 'DATE', subject: 'incident', value },
      ['timeline', 'incident'],
      'The record dates the incident',
    )
  }

  victims(): void {
    const { victim_id: id, country = [], secondary } = this.record.victim ?? {}
    const name = id === undefined ? null : nameIn(id)
    const countries = [...country.entries()].filter(([, code]) => isCountry(code))
    for (const [index, code] of countries) {
      const value = { country: code, role: 'AFFECTED' } as const
      const reason = 'The record has it as a country in which the victim operates'
      this.say({ predicate: 'TOUCHED_COUNTRY', subject: 'incident', value }, ['victim', 'country', index], reason)
    }
    if (name !== null) this.victim('victim', name, ['victim', 'victim_id'], 'The record has it as the victim')
    const [only, another] = countries
    if (name !== null && only !== undefined && another === undefined) {
      const value = { country: only[1] }
      const reason = 'The record has one country for the victim'
      this.say({ predicate: 'COUNTRY', subject: 'victim', value }, ['victim', 'country', only[0]], reason)
    }
    const names = new Set([name])
    for (const [index, given] of (secondary?.victim_id ?? []).entries()) {
      const other = secondaryNameIn(given)
      if (other === null || names.has(other)) continue
      names.add(other)
      const path = ['victim', 'secondary', 'victim_id', index]
      this.victim(`victim-${index + 2}`, other, path, 'The record has it as a victim by way of the first')
    }
  }

  affected(): void {
    const { data_disclosure: disclosed, data_total: total, data = [] } = this.record.attribute?.confidentiality ?? {}
    const path = ['attribute', 'confidentiality'] as const
    if (total !== undefined && total > 0 && disclosed !== 'No' && countsPeople(this.record)) {
      const [value, reason] = countOf(total, disclosed === 'Yes')
      this.say({ predicate: 'AFFECTED', subject: 'incident', value }, [...path, 'data_total'], reason)
    }
    const taken = disclosed === 'Yes' ? 'YES' : disclosed === 'No' ? 'NO' : 'UNKNOWN'
    const reason = `The record says of disclosure: ${disclosed ?? 'nothing'}`
    for (const [index, { variety = '' }] of data.entries()) {
      const type = Object.hasOwn(dataTypeOf, variety) ? dataTypeOf[variety] : undefined
      if (type === undefined) continue
      this.say(
        { predicate: 'DATA_TYPE', subject: 'incident', value: { type, taken } },
        [...path, 'data', index, 'variety'],
        reason,
      )
    }
  }

  /** Several at once are several actors, of which the graph has one. */
  actors(): void {
    const actors = Object.keys(this.record.actor ?? {})
    const known = ['external', 'internal', 'partner'].filter((kind) => actors.includes(kind))
    const [kind = actors.includes('unknown') ? 'unknown' : undefined] = known
    if (kind !== undefined && known.length < 2) {
      const value = { name: null, kind: kind.toUpperCase() as ActorKind, phrase: kind }
      this.say({ predicate: 'ACTOR', subject: 'incident', value }, ['actor', kind], 'The record says who acted')
    }
    for (const [index, code] of (this.record.actor?.['external']?.country ?? []).entries()) {
      if (!isCountry(code)) continue
      const value = { country: code, role: 'ORIGIN' } as const
      const reason = 'The record has it as a country of who acted from outside'
      this.say(
        { predicate: 'TOUCHED_COUNTRY', subject: 'incident', value },
        ['actor', 'external', 'country', index],
        reason,
      )
    }
  }

  private victim(key: string, name: string, path: readonly (string | number)[], reason: string): void {
    this.mention(key, 'Company', this.at(...path).value)
    this.say({ predicate: 'NAME', subject: key, value: { name, named: true } }, path, reason)
    this.say({ predicate: 'INVOLVED_IN', subject: key, object: 'incident', value: { role: 'VICTIM' } }, path, reason)
  }

  private mention(key: string, type: Mention['type'], { start, end }: Span): void {
    this.mentions.push({ key, type, spans: [{ start, end }] })
  }

  private say(assertion: Assertion, path: readonly (string | number)[], reason: string): void {
    const list = this.at(...path.slice(0, -1))
    // The only item of a list says nothing alone: "US".
    const { start, end } = typeof path.at(-1) === 'number' && list.inside.size === 1 ? list : this.at(...path)
    const { security_incident: status } = this.record
    this.facts.push({
      ...assertion,
      quote: { start, end },
      stance: status === 'Suspected' ? 'ALLEGES' : 'REPORTS',
      modality: status === 'False positive' ? 'NEGATED' : 'ACTUAL',
      saidBy: null,
      saidOn: null,
      certainty: 'SURE',
      reason,
    })
  }

  /** What was read in the record is there in its text. */
  private at(...path: readonly (string | number)[]): Place {
    return placeAt(this.root, ...path) ?? this.root
  }
}

/** All the records there were are the most that can have been disclosed where none surely were. */
function countOf(total: number, disclosed: boolean): readonly [Count, string] {
  return disclosed
    ? [{ min: total, max: total, qualifier: 'EXACT', phrase: String(total) }, 'The record counts the records disclosed']
    : [
        { min: null, max: total, qualifier: 'AT_MOST', phrase: String(total) },
        'The record counts the records that may have been disclosed',
      ]
}
