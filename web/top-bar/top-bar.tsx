import './top-bar.css'
import { CopyButton } from '../words/copy-button.tsx'
import type { Theme } from './theme.ts'
import { WordMark } from './word-mark.tsx'

/** The name, the theme, a link to what is shown. */
export function TopBar({ theme, onTheme, onHelp }: { theme: Theme; onTheme: () => void; onHelp: (() => void) | null }) {
  return (
    <header className="top">
      <WordMark />
      <div className="acts">
        {onHelp && (
          <button
            type="button"
            className="button icon"
            onClick={onHelp}
            aria-label="How to read the picture"
            title="How to read the picture"
          >
            ?
          </button>
        )}
        <button
          type="button"
          className="button icon"
          onClick={onTheme}
          aria-label={theme === 'dark' ? 'Light theme' : 'Dark theme'}
          title={theme === 'dark' ? 'Light theme' : 'Dark theme'}
        >
          <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.4" aria-hidden="true">
            <circle cx="8" cy="8" r="5.6" />
            <path d="M8 2.4a5.6 5.6 0 0 1 0 11.2Z" fill="currentColor" />
          </svg>
        </button>
        <CopyButton text={() => location.href}>Copy link</CopyButton>
      </div>
    </header>
  )
}
