/** Asks over HTTP from a process of its own, so that the server's processors are the server's: see `overHttp`. */
import { Agent, request } from 'node:http'
import { rate, together, waits } from './measure.ts'

export interface Task {
  readonly url: string
  readonly bodies: readonly string[]
  readonly milliseconds: number
  readonly measure: 'p50' | 'throughput'
}

const agent = new Agent({ keepAlive: true, maxSockets: together })

function post(url: string, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json',
      'content-length': Buffer.byteLength(body),
    }
    const asking = request(url, { method: 'POST', agent, headers }, (response) => {
      response.on('data', () => undefined)
      response.on('end', () =>
        response.statusCode === 200 ? resolve(200) : reject(new Error(`${response.statusCode}`)),
      )
    })
    asking.on('error', reject)
    asking.end(body)
  })
}

process.on('message', ({ url, bodies, milliseconds, measure }: Task) => {
  const ask = (round: number): Promise<number> => post(url, bodies[round % bodies.length] ?? '')
  const measured = measure === 'p50' ? waits(ask, milliseconds) : rate(ask, milliseconds)
  measured.then(
    (result) => process.send?.(typeof result === 'number' ? result : result.throughput),
    (error: unknown) => {
      throw error
    },
  )
})
