import type { LanesQuery } from '../generated.ts'
import { companyKinds, countryInWords, word } from '../words/kinds.ts'
import { briefDescription, partyName } from '../words/speaker.ts'
import type { Mark } from './dataset.ts'
import { isUndated } from './time.ts'

type Company = LanesQuery['companies']['nodes'][number]
type Regulator = LanesQuery['regulators']['nodes'][number]

/** A row of the picture: a company, a regulator, or those who spoke without being either. */
export interface Lane {
  readonly id: string
  readonly name: string
  /** What it is, or what it lacks. */
  readonly note: string
  readonly kind: 'company' | 'regulator' | 'others'
  /** Levels below the head of its company tree. */
  readonly depth: number
  readonly parent: string | null
}

export const others = 'others'

const othersLane: Lane = {
  id: others,
  name: 'Others who spoke',
  note: 'media, the public',
  kind: 'others',
  depth: 0,
  parent: null,
}

type Block = readonly Lane[]
type Order = (one: Block, other: Block) => number

/**
 * Company trees depth first, the most told first, each followed by the regulators that ruled on it, then whoever else
 * spoke; what has no dated event comes last. Lanes that `like` has too stand in its order, so that nothing jumps while
 * another day is looked at.
 */
export function lanesOf(data: LanesQuery, marks: readonly Mark[], like: readonly Lane[]): Lane[] {
  const busy = new Set(marks.map(({ lane }) => lane))
  const order = orderOf(marks, like)
  const trees = treesOf(data.companies.nodes, busy, order).filter((lanes) => lanes.some(({ id }) => busy.has(id)))
  const spoke = busy.has(others) ? [[othersLane]] : []
  return [...withRegulators(trees, data.regulators.nodes, marks, order), ...spoke].toSorted(order).flat()
}

/** As before, else what is dated first; trees, regulators, others; by dated events, then by all, then by name. */
function orderOf(marks: readonly Mark[], like: readonly Lane[]): Order {
  const before = new Map(like.map(({ id }, at) => [id, at]))
  const rank = ([head]: Block): number => before.get(head?.id ?? '') ?? like.length
  const all = Map.groupBy(marks, ({ lane }) => lane)
  const dated = Map.groupBy(
    marks.filter((mark) => !isUndated(mark)),
    ({ lane }) => lane,
  )
  const count = (block: Block, of: typeof all): number =>
    block.reduce((sum, { id }) => sum + (of.get(id)?.length ?? 0), 0)
  const kind = ([head]: Block): number => ['company', 'regulator', 'others'].indexOf(head?.kind ?? '')
  const name = ([head]: Block): string => head?.name ?? ''
  const companies = (block: Block): Block => block.filter((lane) => lane.kind === block[0]?.kind)
  return (one, other) =>
    rank(one) - rank(other) ||
    Number(count(one, dated) === 0) - Number(count(other, dated) === 0) ||
    kind(one) - kind(other) ||
    count(companies(other), dated) - count(companies(one), dated) ||
    count(companies(other), all) - count(companies(one), all) ||
    name(one).localeCompare(name(other))
}

function treesOf(companies: readonly Company[], busy: ReadonlySet<string>, order: Order): Block[] {
  const ids = new Set(companies.map(({ id }) => id))
  const parentOf = (company: Company): { id: string; name: string } | null =>
    company.ownedBy.map(({ parent }) => parent).find(({ id }) => ids.has(id) && id !== company.id) ?? null
  const seen = new Set<string>()
  const tree = (company: Company, depth: number): Lane[] => {
    if (seen.has(company.id)) return []
    seen.add(company.id)
    const parent = parentOf(company)
    const below = companies.filter((each) => parentOf(each)?.id === company.id).map((each) => tree(each, depth + 1))
    const lane: Lane = {
      id: company.id,
      name: partyName(company),
      note: companyNote(company, parent?.name ?? null, busy.has(company.id)),
      kind: 'company',
      depth,
      parent: depth === 0 ? null : (parent?.id ?? null),
    }
    return [lane, ...below.toSorted(order).flat()]
  }
  const trees = companies.filter((company) => parentOf(company) === null).map((company) => tree(company, 0))
  // Owners in a circle, which only contradicting sources can make, still get their lanes.
  const rest = companies.filter(({ id }) => !seen.has(id)).map((company) => tree(company, 0))
  return [...trees, ...rest]
}

/** Each tree with the regulators that ruled on it most; a regulator that ruled on none stands alone. */
function withRegulators(
  trees: readonly Block[],
  regulators: readonly Regulator[],
  marks: readonly Mark[],
  order: Order,
): Block[] {
  const homes: Block[][] = trees.map(() => [])
  const loose: Block[] = []
  for (const { id, name, country } of regulators) {
    const ruled = marks.filter(({ lane }) => lane === id)
    if (ruled.length === 0) continue
    const touched = trees.map(
      (tree) => ruled.filter(({ parties }) => tree.some((lane) => parties.includes(lane.id))).length,
    )
    const best = touched.indexOf(Math.max(0, ...touched))
    const note = country === null ? 'regulator' : `regulator, ${countryInWords(country)}`
    const home = (touched[best] ?? 0) > 0 ? (homes[best] ?? loose) : loose
    home.push([{ id, name, note, kind: 'regulator', depth: 0, parent: null }])
  }
  return [...trees.map((tree, at) => [...tree, ...(homes[at] ?? []).toSorted(order).flat()]), ...loose]
}

function companyNote(company: Company, parent: string | null, busy: boolean): string {
  const what = company.named ? describedAs(company, parent) : 'not named in the article'
  return busy ? what : [what, 'no events of its own'].filter(Boolean).join('; ')
}

function describedAs({ kind, description }: Company, parent: string | null): string {
  const words =
    description === null
      ? kind === null
        ? parent === null
          ? 'company'
          : 'part'
        : word(companyKinds, kind)
      : briefDescription(description, parent)
  return parent === null || / of /.test(words) ? words : `${words} of ${parent}`
}
