import type { Tone } from './facts.ts'

/** The five kinds of event in the order of a key: the sign of each, one and several of them. */
export const eventTones: readonly (readonly [Tone, string, string])[] = [
  ['i', 'incident', 'incidents'],
  ['d', 'disclosure', 'disclosures'],
  ['r', 'ruling', 'rulings'],
  ['p', 'penalty', 'penalties'],
  ['t', 'statement', 'statements'],
]
