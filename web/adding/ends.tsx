import type { Adding, Ended } from './adding.ts'

/** What became of each article of this round; what could not be read can be tried again. */
export function Ends({ adding, ended }: { adding: Adding; ended: readonly Ended[] }) {
  if (ended.length === 0) return null
  return (
    <ul className="ends" role="alert">
      {ended.map((each) => (
        <li key={each.item.id}>
          <h3>{each.kind === 'failed' ? `“${each.title}” could not be read.` : each.title}</h3>
          <p>
            {each.words}
            {each.kind === 'failed' && ' Nothing was added.'}
          </p>
          {each.kind === 'read' ? (
            <button type="button" className="button" onClick={() => adding.open(each.source)}>
              Open it
            </button>
          ) : (
            <button type="button" className="button" onClick={() => adding.add([each.item.given])}>
              Try again
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
