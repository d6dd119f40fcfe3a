import type { Lane } from '../lanes/trees.ts'
import { countryInWords, kindInWords, moneyInWords, penaltyStatuses, typeAndKind, word } from '../words/kinds.ts'
import { listed } from '../words/sentence.ts'
import { isSpeakerKind, noNarrowing } from './narrowing.ts'
import type { Amount, Narrowing, Reviewed } from './narrowing.ts'
import type { View } from '../view.ts'

/** The parts that stand in the sentence only where they narrow. */
export type MorePart = 'kind' | 'country' | 'regulator' | 'status' | 'amount' | 'speaker' | 'review'

/** In the order of the sentence: what stands before the part, and what it is called where it can be chosen, and where it
 * narrows nothing. */
export const moreParts: readonly { readonly part: MorePart; readonly lead: string; readonly name: string; readonly whole: string; readonly key: keyof Narrowing }[] = [
  { part: 'kind', lead: ', of the kind ', name: 'Kind of event', whole: 'Every kind', key: 'kind' },
  { part: 'country', lead: ', to do with ', name: 'Country', whole: 'Any country', key: 'countries' },
  { part: 'regulator', lead: ', ruled on by ', name: 'Regulator', whole: 'Any regulator, or none', key: 'regulator' },
  { part: 'status', lead: ', of penalties only those ', name: 'Status of penalties', whole: 'Any status', key: 'statuses' },
  { part: 'amount', lead: ', of penalties only those of ', name: 'Amount of penalties', whole: 'Any amount', key: 'amount' },
  { part: 'speaker', lead: ', told by ', name: 'Who says it', whole: 'Whoever says it', key: 'saidBy' },
  { part: 'review', lead: ', ', name: 'Whether a person looked', whole: 'Looked at or not', key: 'review' },
] // prettier-ignore

/** Those of the sentence that narrow, with the words before them. */
export const narrowingParts = (view: View): { readonly part: MorePart; readonly lead: string }[] =>
  moreParts
    .filter(({ key }) => view[key] !== null)
    .map(({ part, lead }) => ({ part, lead: ofPenaltiesAlone(part, view) ?? lead }))

/** Where the sentence speaks of penalties already, it does not say so again. */
function ofPenaltiesAlone(part: MorePart, { types, statuses }: View): string | null {
  const alone = types?.length === 1 && types[0] === 'PENALTY'
  if (part === 'status' && alone) return ', '
  return part === 'amount' && (alone || statuses !== null) ? ', of ' : null
}

/** Leaves one of them out. */
export const without = (part: MorePart): Partial<Narrowing> => {
  const key = moreParts.find((each) => each.part === part)?.key
  return key === undefined ? {} : { [key]: noNarrowing[key] }
}

export const speakers: Readonly<Record<string, string>> = {
  COMPANY: 'a company', REGULATOR: 'a regulator', MEDIA: 'media', HACKERS: 'those who attacked', PUBLIC: 'the public',
  PERSON: 'a person in their own name', OTHER: 'somebody else',
} // prettier-ignore

export const reviewed: Readonly<Record<Reviewed, string>> = {
  nobody: 'not looked at by anybody yet',
  accepted: 'accepted by a person, all or part of it',
  doubt: 'with something in doubt',
}

/** Two are named, more are counted. */
const some = (names: readonly string[], many: string): string =>
  names.length > 2 ? `one of ${names.length} ${many}` : listed(names, 'or')

/** "leak" of the "INCIDENT.DATA_BREACH" of a view. */
function kindOfView(text: string): string {
  const [type, kind] = typeAndKind(text) ?? []
  return type === undefined || kind === undefined ? 'every kind' : kindInWords(type, kind).toLowerCase()
}

/** What a part says; `called` names an organization that has no lane. */
export function morePartInWords(
  part: MorePart,
  view: Narrowing,
  lanes: readonly Lane[],
  called: ReadonlyMap<string, string>,
): string {
  const name = (id: string | null): string | null =>
    lanes.find((lane) => lane.id === id)?.name ?? called.get(id ?? '') ?? null
  switch (part) {
    case 'kind':
      return kindOfView(view.kind ?? '')
    case 'country':
      return some((view.countries ?? []).map(countryInWords), 'countries')
    case 'regulator':
      return name(view.regulator) ?? 'a regulator that is not known'
    case 'status':
      return some(
        (view.statuses ?? []).map((status) => word(penaltyStatuses, status)),
        'statuses',
      )
    case 'amount':
      return view.amount === null ? 'any amount' : amountInWords(view.amount)
    case 'speaker':
      if (view.saidBy !== null && isSpeakerKind(view.saidBy)) return word(speakers, view.saidBy)
      return name(view.saidBy) ?? 'somebody who is not known'
    case 'review':
      return view.review === null ? 'looked at or not' : reviewed[view.review]
    default:
      return part satisfies never
  }
}

/** "EUR 1 000 000 or more", "at most EUR 500", "EUR 1 to 5"; "any amount in EUR". */
export function amountInWords({ currency, min, max }: Amount): string {
  const money = (amount: number): string => moneyInWords({ amount, currency })
  if (min !== null && max !== null) return `${money(min)} to ${money(max)}`
  if (min !== null) return `${money(min)} or more`
  return max === null ? `any amount in ${currency}` : `at most ${money(max)}`
}
