/** Which mentions are one thing in the world: pure, and the same in whatever order decisions came. */
import type { Decider } from './claim.ts'

export interface Decision {
  readonly id: string
  readonly kind: 'SAME' | 'NEVER'
  readonly by: Decider
  readonly at: string
  readonly a: string
  /** Exactly one of both: another mention, or a name that puts all its mentions together. */
  readonly b: string | null
  readonly name: string | null
}

export interface OrderedMention {
  readonly id: string
  /** Mentions are numbered as they come in; the oldest of a cluster gives the entity its id. */
  readonly seq: number
}

/**
 * Mention id → id of the oldest mention of its cluster. `decisions` are those in force (not undone).
 *
 * On one pair a person's decision beats a machine's, and of two persons' the later counts. Then, in this order, each in
 * the order of ids: persons' SAME, except where it would join what a person keeps apart; machines' SAME, except where it
 * would join what anybody keeps apart; names. Where a name would join things that are kept apart, it does not choose
 * among them: these stay alone, and the others of that name come together.
 */
export function resolve(mentions: readonly OrderedMention[], decisions: readonly Decision[]): Map<string, string> {
  const clusters = new Clusters(mentions.map(({ id }) => id))
  const pairs = effective(decisions)
  const [persons, machines] = [pairs.filter(({ by }) => by === 'PERSON'), pairs.filter(({ by }) => by === 'MACHINE')]
  for (const some of [persons, machines]) {
    for (const { kind, a, b } of some) if (kind === 'NEVER') clusters.keepApart(a, b)
    for (const { kind, a, b } of some) if (kind === 'SAME' && !clusters.areApart(a, b)) clusters.join(a, b)
  }
  for (const members of namesakes(decisions)) joinNamesakes(clusters, members)
  return oldest(mentions, clusters)
}

interface Pair {
  readonly kind: 'SAME' | 'NEVER'
  readonly by: Decider
  readonly a: string
  readonly b: string
}

/** The decision that counts on each pair, by the ids of the pair. */
function effective(decisions: readonly Decision[]): Pair[] {
  const best = new Map<string, Decision>()
  for (const decision of decisions) {
    if (decision.b === null) continue
    const key = [decision.a, decision.b].toSorted().join(' ')
    const rival = best.get(key)
    if (!rival || strength(decision) > strength(rival)) best.set(key, decision)
  }
  return [...best.entries()]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { kind, by, a, b }]) => ({ kind, by, a, b: b ?? a }))
}

function strength({ by, at, kind, id }: Decision): string {
  return by === 'PERSON' ? `2 ${at} ${kind} ${id}` : `1 ${kind === 'NEVER' ? 1 : 0} ${id}`
}

function namesakes(decisions: readonly Decision[]): string[][] {
  const groups = new Map<string, Set<string>>()
  for (const { name, a, kind } of decisions) {
    if (name === null || kind !== 'SAME') continue
    groups.set(name, (groups.get(name) ?? new Set()).add(a))
  }
  return [...groups.entries()]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, ids]) => [...ids].toSorted())
}

function joinNamesakes(clusters: Clusters, members: readonly string[]): void {
  const roots = new Set(members.map((id) => clusters.root(id)))
  const free = [...roots].filter((root) => !clusters.enemies(root).some((enemy) => enemy !== root && roots.has(enemy)))
  const [first, ...others] = free
  // Joining may bring in somebody kept apart from a later one, so each is asked again.
  for (const other of others) if (first !== undefined && !clusters.areApart(first, other)) clusters.join(first, other)
}

function oldest(mentions: readonly OrderedMention[], clusters: Clusters): Map<string, string> {
  const eldest = new Map<string, OrderedMention>()
  for (const mention of mentions) {
    const root = clusters.root(mention.id)
    const rival = eldest.get(root)
    if (!rival || mention.seq < rival.seq) eldest.set(root, mention)
  }
  return new Map(mentions.map(({ id }) => [id, eldest.get(clusters.root(id))?.id ?? id]))
}

/** Disjoint sets that remember who is kept apart from them. */
class Clusters {
  readonly #parent: Map<string, string>
  readonly #enemies = new Map<string, Set<string>>()

  constructor(ids: readonly string[]) {
    this.#parent = new Map(ids.map((id) => [id, id]))
  }

  root(id: string): string {
    let at = id
    for (let up = this.#parent.get(at); up !== undefined && up !== at; up = this.#parent.get(at)) {
      this.#parent.set(at, this.#parent.get(up) ?? up)
      at = up
    }
    return at
  }

  join(a: string, b: string): void {
    const [first, second] = [this.root(a), this.root(b)].toSorted()
    if (first === undefined || second === undefined || first === second) return
    this.#parent.set(second, first)
    const inherited = this.#enemies.get(second)
    if (inherited) this.#enemies.set(first, new Set([...(this.#enemies.get(first) ?? []), ...inherited]))
  }

  keepApart(a: string, b: string): void {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const root = this.root(one)
      this.#enemies.set(root, (this.#enemies.get(root) ?? new Set()).add(other))
    }
  }

  /** Roots of the clusters that are kept apart from that of `id`. */
  enemies(id: string): string[] {
    return [...(this.#enemies.get(this.root(id)) ?? [])].map((enemy) => this.root(enemy))
  }

  areApart(a: string, b: string): boolean {
    return this.enemies(a).includes(this.root(b))
  }
}
