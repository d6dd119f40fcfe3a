import { keep, kept } from './kept.ts'

const name = 'throughline-bookmark'

/** Keeps where the graph stood after a change: the server that answers next may be another than the one that made it. */
export const remember = (bookmark: string): void => keep(name, bookmark)

/** Asks for answers that hold what this browser has changed. */
export const askSince: typeof fetch = async (input, init) => {
  const bookmark = kept(name) ?? ''
  if (bookmark === '') return noting(await fetch(input, init))
  const headers = new Headers(init?.headers)
  headers.set(name, bookmark)
  const response = await fetch(input, { ...init, headers })
  if (response.status !== 412) return noting(response)
  // Another database is there now, or the same as it was before.
  remember('')
  return noting(await fetch(input, init))
}

function noting(response: Response): Response {
  const changed = response.headers.get(name)
  if (changed !== null) remember(changed)
  return response
}
