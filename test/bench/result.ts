/** From rounds to ratios, a table and JSON. Ratios are of measurements of one round, so that the machine cancels out. */
import { median, type Measured } from './measure.ts'

export interface Round {
  readonly question: string
  readonly contender: 'ours' | 'peer' | 'byHand'
  readonly inProcess: Measured
  readonly http: Measured | null
}

/** The median of the rounds, and the least and the most of them. */
type Spread = readonly [median: number, least: number, most: number]

interface Ratios {
  /** Above 1: ours answers more in the same time. */
  readonly throughputVsPeer: number
  readonly throughputVsPeerSpread: Spread
  /** Below 1: ours answers sooner. */
  readonly p50VsPeer: number
  /** Above 1: ours takes longer than the driver alone. */
  readonly p50VsDriver: number
  readonly p50VsDriverSpread: Spread
  /** Below 1: ours keeps the processors of the server less busy. */
  readonly cpuVsPeer: number
  readonly cpuVsDriver: number
  readonly http: { readonly throughputVsPeer: number; readonly p50VsPeer: number; readonly cpuVsPeer: number }
  /** Milliseconds on this machine, to be compared with other runs on it only. */
  readonly p50: { readonly ours: number; readonly peer: number; readonly byHand: number }
}

export interface Result {
  readonly scale: number
  readonly throughputVsPeer: number
  readonly queries: Readonly<Record<string, Ratios>>
}

export function resultOf(scale: number, rounds: readonly Round[]): Result {
  const questions = Object.entries(Object.groupBy(rounds, ({ question }) => question))
  const queries = Object.fromEntries(questions.map(([name, some]) => [name, ratiosOf(some ?? [])]))
  return { scale, throughputVsPeer: mean(Object.values(queries).map((one) => one.throughputVsPeer)), queries }
}

/** Geometric. */
const mean = (ratios: readonly number[]): number =>
  Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length)

function ratiosOf(rounds: readonly Round[]): Ratios {
  const of = (name: Round['contender']): Round[] => rounds.filter(({ contender }) => contender === name)
  const [ours, peer, byHand] = [of('ours'), of('peer'), of('byHand')]
  const ratio = (rivals: readonly Round[], take: (round: Round) => number): Spread =>
    spreadOf(ours.map((round, index) => take(round) / take(rivals[index] ?? round)))
  const p50 = (some: readonly Round[]): number => median(some.map(({ inProcess }) => inProcess.p50))
  const throughput = ratio(peer, ({ inProcess }) => inProcess.throughput)
  const driver = ratio(byHand, ({ inProcess }) => inProcess.p50)
  const http = (take: keyof Measured): number => ratio(peer, (round) => round.http?.[take] ?? Number.NaN)[0]
  return {
    throughputVsPeer: throughput[0],
    throughputVsPeerSpread: throughput,
    p50VsPeer: ratio(peer, ({ inProcess }) => inProcess.p50)[0],
    p50VsDriver: driver[0],
    p50VsDriverSpread: driver,
    cpuVsPeer: ratio(peer, ({ inProcess }) => inProcess.cpu)[0],
    cpuVsDriver: ratio(byHand, ({ inProcess }) => inProcess.cpu)[0],
    http: { throughputVsPeer: http('throughput'), p50VsPeer: http('p50'), cpuVsPeer: http('cpu') },
    p50: { ours: p50(ours), peer: p50(peer), byHand: p50(byHand) },
  }
}

const spreadOf = (ratios: readonly number[]): Spread => [median(ratios), Math.min(...ratios), Math.max(...ratios)]

const times = (ratio: number): string => `${ratio.toFixed(2)}×`
const spread = ([, least, most]: Spread): string => `${least.toFixed(2)}–${most.toFixed(2)}`

/** One line a question. */
export function tableOf({ queries, throughputVsPeer }: Result): string {
  const head = [
    '',
    'throughput / peer',
    'spread',
    'p50 / driver',
    'spread',
    'CPU / peer',
    'HTTP / peer',
    'p50 ms: ours, peer, driver',
  ]
  const rows = Object.entries(queries).map(([name, one]) => [
    name,
    times(one.throughputVsPeer),
    spread(one.throughputVsPeerSpread),
    times(one.p50VsDriver),
    spread(one.p50VsDriverSpread),
    times(one.cpuVsPeer),
    times(one.http.throughputVsPeer),
    [one.p50.ours, one.p50.peer, one.p50.byHand].map((ms) => ms.toFixed(2)).join(', '),
  ])
  return `${aligned([head, ...rows])}\ngeometric mean of throughput / peer: ${times(throughputVsPeer)}`
}

/** How much longer ours takes on the larger graph. */
export function compared(small: Result, large: Result): string {
  const head = ['', `p50 ms at ×${small.scale}`, `p50 ms at ×${large.scale}`, 'growth']
  const rows = Object.entries(small.queries).flatMap(([name, { p50 }]) => {
    const other = large.queries[name]?.p50.ours
    return other === undefined ? [] : [[name, p50.ours.toFixed(2), other.toFixed(2), times(other / p50.ours)]]
  })
  return aligned([head, ...rows])
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
