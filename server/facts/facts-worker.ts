import { parentPort } from 'node:worker_threads'
import type { Article } from '../article/article.ts'
import type { Posted } from '../article/bounded-workers.ts'
import type { Reading } from './fact.ts'
import { foundOrganizations } from './found.ts'
import type { FoundOrganization } from './found.ts'
import { readFacts } from './read-facts.ts'

const post = (posted: Posted<readonly FoundOrganization[], Reading>): void => parentPort?.postMessage(posted, [])

parentPort?.on('message', (article: Article) => {
  const answer = readFacts(article, (organizations) => post({ note: foundOrganizations(organizations) }))
  post({ answer })
})
