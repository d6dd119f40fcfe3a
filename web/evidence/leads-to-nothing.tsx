import { emptyView, go } from '../view.ts'

/** What an address opens to that names nothing in the graph (any more). */
export function LeadsToNothing() {
  return (
    <div className="failed">
      <h2>This link leads to nothing that is known.</h2>
      <p>It may be incomplete, or the article it rests on was taken back. Nothing else changed.</p>
      <button type="button" className="button" onClick={() => go(emptyView)}>
        Back to everything
      </button>
    </div>
  )
}
