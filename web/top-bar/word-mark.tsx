import './word-mark.css'
import { emptyView, go } from '../view.ts'

/** The name of the product; leads back to everything. */
export function WordMark() {
  return (
    <a
      className="word-mark"
      href="/"
      // Small screens show the sign without the name.
      aria-label="Throughline"
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        go(emptyView)
      }}
    >
      <svg viewBox="0 0 24 14" aria-hidden="true">
        <path d="M1 11C9 11 8 3 14 3h9" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <circle cx="3" cy="11" r="2.6" fill="currentColor" />
        <circle cx="14" cy="3" r="2.6" fill="var(--panel)" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      <span>Throughline</span>
    </a>
  )
}
