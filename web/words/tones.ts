import type { Tone } from './facts.ts'

/** The five kinds of event in the order of a key: the sign of each, one and several of them. */
export const eventTones: readonly (readonly [Tone, string, string])[] = [
  ['i', 'incident', 'incidents'],
  ['d', 'disclosure', 'disclosures'],
  ['r', 'ruling', 'rulings'],
  ['p', 'penalty', 'penalties'],
  ['t', 'statement', 'statements'],
]

/** What each kind of thing is, for who points at its name. */
export const meanings: Readonly<Record<Tone, string>> = {
  i: 'Incident: what went wrong',
  d: 'Disclosure: somebody tells those concerned, or the public, what happened',
  r: 'Ruling: an act of an authority, a prosecutor or a court, from an investigation to a decision',
  p: 'Penalty: what was asked for or imposed, with or without an amount',
  t: 'Statement: what somebody said about it, or that they said nothing',
  o: 'An organization: a company, or an authority, a prosecutor or a court',
}
