/** Timing: what one asker waits, and what many together get through. */
export interface Measured {
  /** Milliseconds that half of the answers took at most, asked one after another. */
  readonly p50: number
  /** Answers a second, sixteen at a time. */
  readonly throughput: number
  /** Milliseconds of this process's processors an answer, sixteen at a time. */
  readonly cpu: number
}

export type Ask = (round: number) => Promise<unknown>

export const together = 16

/** Answers one after another, for some milliseconds and three times at least. */
export async function waits(ask: Ask, milliseconds: number): Promise<number> {
  const took: number[] = []
  for (const end = performance.now() + milliseconds; performance.now() < end || took.length < 3;) {
    const start = performance.now()
    await ask(took.length)
    took.push(performance.now() - start)
  }
  return median(took)
}

/** The same of several, one answer of each in turn: what else the machine does meanwhile hits all of them alike. */
export async function waitsInTurn(asks: readonly Ask[], milliseconds: number): Promise<number[]> {
  const took = asks.map((): number[] => [])
  let round = 0
  for (const end = performance.now() + milliseconds * asks.length; performance.now() < end || round < 3; round += 1) {
    for (const [index, ask] of asks.entries()) {
      const start = performance.now()
      await ask(round)
      took[index]?.push(performance.now() - start)
    }
  }
  return took.map(median)
}

/** Many at a time, for some milliseconds. */
export async function rate(ask: Ask, milliseconds: number): Promise<Pick<Measured, 'throughput' | 'cpu'>> {
  let asked = 0
  const before = process.cpuUsage()
  const start = performance.now()
  const end = start + milliseconds
  const worker = async (): Promise<void> => {
    do await ask(asked++)
    while (performance.now() < end)
  }
  await Promise.all(Array.from({ length: together }, worker))
  const { user, system } = process.cpuUsage(before)
  return { throughput: (1000 * asked) / (performance.now() - start), cpu: (user + system) / 1000 / asked }
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2
}
