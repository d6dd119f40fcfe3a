import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { bodyOf, type Contender } from './contenders.ts'
import type { Task } from './http-client.ts'
import type { Question } from './questions.ts'

const ROUNDS = 50

/** A client in a process of its own. */
export function startClient() {
  const child = fork(fileURLToPath(new URL('http-client.ts', import.meta.url)))
  return {
    /** Milliseconds (p50) or answers a second (throughput). */
    async measure(
      contender: Contender,
      question: Question,
      measure: Task['measure'],
      milliseconds: number,
    ): Promise<number> {
      const { name, url } = contender
      if (url === null || name === 'byHand') throw new Error(`${name} does not listen`)
      const { text, variables } = question[name]
      const bodies = Array.from({ length: ROUNDS }, (_, round) => bodyOf(text, variables(round)))
      child.send({ url, bodies, milliseconds, measure } satisfies Task)
      const [result] = (await once(child, 'message')) as [number]
      return result
    },
    stop: () => child.disconnect(),
  }
}
