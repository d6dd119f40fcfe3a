import { useQuery } from 'urql'
import { ChoicesDocument } from '../generated.ts'
import type { PenaltyStatus } from '../generated.ts'
import { troubleInWords, troubleOf } from '../trouble.ts'
import type { View } from '../view.ts'
import { countryInWords, kindInWords } from '../words/kinds.ts'
import { counted } from '../words/sentence.ts'
import { partyName } from '../words/speaker.ts'

/** Something to narrow to, with how much there is of it. */
export interface Choice<Id extends string = string> {
  readonly id: Id
  readonly words: string
  readonly note: string | null
}

interface Choices {
  /** Of events, by their type and kind: "RULING.FINE". */
  readonly kinds: readonly Choice[]
  readonly countries: readonly Choice[]
  readonly regulators: readonly Choice[]
  readonly companies: readonly Choice[]
  readonly currencies: readonly Choice[]
  readonly statuses: ReadonlyMap<PenaltyStatus, number>
}

/** What there is to narrow to, as known then; in words why not where the server has not said. */
export function useChoices({ asOf }: View): Choices | string {
  const [{ data, error }] = useQuery({ query: ChoicesDocument, variables: { asOf } })
  const trouble = troubleOf(error)
  if (data === undefined) return trouble === null ? 'Counting what there is.' : troubleInWords[trouble].what
  const { histogram, kinds, regulators, companies, penalties } = data
  const money = Map.groupBy(
    penalties.nodes.flatMap(({ amount }) => (amount?.amount == null ? [] : (amount.currency ?? []))),
    (currency) => currency,
  )
  const statuses = Map.groupBy(
    penalties.nodes.flatMap(({ status }) => status ?? []),
    (status) => status,
  )
  return {
    kinds: kinds.groups
      .flatMap(({ type, kind, total }) =>
        type === null || kind === null
          ? []
          : [{ id: `${type}.${kind}`, words: kindInWords(type, kind), note: counted(total, 'event') }],
      )
      .toSorted(byWords),
    countries: histogram.groups
      .flatMap(({ country, total }) =>
        country === null ? [] : [{ id: country, words: countryInWords(country), note: counted(total, 'event') }],
      )
      .toSorted(byWords),
    regulators: regulators.nodes
      .map(({ id, name, country }) => ({ id, words: name, note: country === null ? null : countryInWords(country) }))
      .toSorted(byWords),
    companies: companies.nodes.map((each) => ({ id: each.id, words: partyName(each), note: null })).toSorted(byWords),
    currencies: [...money]
      .toSorted(([, one], [, other]) => other.length - one.length)
      .map(([currency, all]) => ({ id: currency, words: currency, note: counted(all.length, 'penalty', 'penalties') })),
    statuses: new Map([...statuses].map(([status, all]) => [status, all.length])),
  }
}

const byWords = (one: Choice, other: Choice): number => one.words.localeCompare(other.words)
