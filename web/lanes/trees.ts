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
 * Company trees depth first, the most told first, each with the regulators that ruled on it, then whoever else spoke; what has no dated event comes last. Lanes that `like` has too stand in its order, so that nothing jumps while
 * another day is looked at.
 */
export function lanesOf(data: LanesQuery, marks: readonly Mark[], like: readonly Lane[]): Lane[] {
  const busy = new Set(marks.map(({ lane }) => lane))
  const order = orderOf(marks, like)
  const trees = treesOf(data.companies.nodes, busy, order).filter((lanes) => lanes.some(({ id }) => busy.has(id)))
  const spoke = busy.has(others) ? [[othersLane]] : []
  return [...withRegulators(trees, data.regulators.nodes, marks, like, order), ...spoke].toSorted(order).flat()
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

/** Each tree with the regulators that ruled on it, each below the branch it ruled on most; one that ruled on none stands alone. */
function withRegulators(
  trees: readonly Block[],
  regulators: readonly Regulator[],
  marks: readonly Mark[],
  like: readonly Lane[],
  order: Order,
): Block[] {
  const parted = trees.map(branchesOf)
  const branches = parted.flat()
  const homes = new Map(branches.map((branch) => [branch, [] as Block[]]))
  const loose: Block[] = []
  for (const { id, name, country } of regulators) {
    const ruled = marks.filter(({ lane }) => lane === id)
    if (ruled.length === 0) continue
    const touched = branches.map(
      (branch) => ruled.filter(({ parties }) => branch.some((lane) => parties.includes(lane.id))).length,
    )
    const most = Math.max(0, ...touched)
    const above = like
      .slice(
        0,
        like.findIndex((lane) => lane.id === id),
      )
      .findLast(({ kind }) => kind === 'company')
    const before = branches.find((each) => each.some((lane) => lane.id === above?.id))
    const note = country === null ? 'regulator' : `regulator, ${countryInWords(country)}`
    const branch = before ?? (most > 0 ? branches[touched.indexOf(most)] : undefined)
    const home = (branch && homes.get(branch)) ?? loose
    home.push([{ id, name, note, kind: 'regulator', depth: 0, parent: null }])
  }
  const beside = (branch: Block | undefined): Lane[] => ((branch && homes.get(branch)) ?? []).toSorted(order).flat()
  const told = parted.map(([head, ...below]) => {
    const last = below.pop()
    // The line of the tree goes on beside those in its middle, so that their names stand right of it.
    const within = below.flatMap((branch) => [...branch, ...beside(branch).map((lane) => ({ ...lane, depth: 1 }))])
    return [...(head ?? []), ...within, ...(last ?? []), ...beside(last), ...beside(head)]
  })
  return [...told, ...loose]
}

/** The head of a tree, and each company it owns with all below. */
function branchesOf([head, ...below]: Block): Block[] {
  if (head === undefined) return []
  const starts = below.flatMap(({ depth }, at) => (depth === head.depth + 1 ? [at] : []))
  return [[head], ...starts.map((start, at) => below.slice(start, starts[at + 1]))]
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
