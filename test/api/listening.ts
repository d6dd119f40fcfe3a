/** The API behind the real HTTP server, and listening to what it sends event by event. */
import { request } from 'node:http'
import type { ClientRequest, IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import type { Api } from '../../server/api/api.ts'
import { listen } from '../../server/http.ts'
import type { HttpServer } from '../../server/http.ts'

/** Serves the API on a port of its own. */
export async function serving(api: Api): Promise<HttpServer> {
  const http = await listen('127.0.0.1', 0, '/nowhere')
  http.serve({
    api: (asked, response) => api.listener(asked, response),
    original: async () => null,
    healthy: async () => true,
  })
  return http
}

export interface Asked {
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
}

export interface Sending {
  readonly method?: 'GET' | 'POST'
  readonly headers?: OutgoingHttpHeaders
}

/** What came of a request: its events, each as GraphQL has it, or the one answer. */
export interface Heard {
  readonly status: number
  readonly events: readonly Event[]
}

export interface Event {
  readonly data?: { readonly importArticle?: Record<string, unknown> } | null
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
}

/** Sends a request with exactly these headers, which `fetch` would not let through, and hears it to its end. */
export async function hear(
  address: string,
  asked: Asked,
  sending: Sending = {},
  onEvent: (event: Event, leave: () => void) => void = () => undefined,
): Promise<Heard> {
  const [sent, response] = await sendTo(address, asked, sending)
  const events: Event[] = []
  let text = ''
  try {
    for await (const chunk of response) {
      text += String(chunk)
      const parts = text.split('\n\n')
      text = parts.pop() ?? ''
      for (const part of parts) {
        const [, data = ''] = /^event: next\ndata: (.*)$/m.exec(part) ?? []
        if (data === '') continue
        const event = JSON.parse(data) as Event
        events.push(event)
        onEvent(event, () => sent.destroy())
      }
    }
  } catch (error) {
    // Who leaves hears no end.
    if (!sent.destroyed) throw error
  }
  if (text.startsWith('{')) events.push(JSON.parse(text) as Event)
  return { status: response.statusCode ?? 0, events }
}

function sendTo(
  address: string,
  { query, variables = {} }: Asked,
  { method = 'POST', headers = {} }: Sending,
): Promise<[ClientRequest, IncomingMessage]> {
  const inAddress = new URLSearchParams({ query, variables: JSON.stringify(variables) })
  const url = `${address}/graphql${method === 'GET' ? `?${inAddress.toString()}` : ''}`
  const body = method === 'GET' ? '' : JSON.stringify({ query, variables })
  const usual = { accept: 'text/event-stream', ...(body === '' ? {} : { 'content-type': 'application/json' }) }
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers: { ...usual, ...headers } }, (response) => resolve([sent, response]))
    sent.once('error', reject)
    sent.end(body)
  })
}
