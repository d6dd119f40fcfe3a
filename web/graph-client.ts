import { Client, cacheExchange, fetchExchange } from 'urql'
import { askSince } from './bookmark.ts'

/** Asks our own server and nobody else. Answers are kept until something in the graph changes. */
export const createGraphClient = (): Client =>
  new Client({
    url: '/graphql',
    fetch: askSince,
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
    // What is told step by step comes as server-sent events over the same fetch.
    fetchSubscriptions: true,
    requestPolicy: 'cache-and-network',
  })
