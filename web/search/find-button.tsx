import './find-button.css'
import { commandKey } from './command-key.ts'
import { useFinding } from './use-finding.ts'

/** What looks like a field and opens the search; on a phone a sign. */
export function FindButton() {
  const show = useFinding()
  return (
    <button type="button" className="button find" onClick={() => show()} aria-haspopup="dialog">
      <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="m12.6 12.6 4.9 4.9" />
      </svg>
      <span>
        Find<span className="what"> a company, an incident, a regulator, a sentence</span>
      </span>
      <kbd aria-hidden="true">{commandKey} K</kbd>
    </button>
  )
}
