import './top-bar.css'
import { ReadingLine } from '../adding/reading-line.tsx'
import { useAdding } from '../adding/use-adding.ts'
import { ExportButton } from '../take-away/export-button.tsx'
import type { Shown } from '../take-away/shown.ts'
import { FindButton } from '../search/find-button.tsx'
import { CopyButton } from '../words/copy-button.tsx'
import { FullScreenButton } from './full-screen-button.tsx'
import type { Theme } from './theme.ts'
import { Views } from '../views/views.tsx'
import { WordMark } from './word-mark.tsx'

interface Props {
  readonly theme: Theme
  readonly onTheme: () => void
  /** Opens the explanation of the picture, or closes it. */
  readonly onHelp: () => void
  readonly helping: boolean
  /** Whether there is room for the names of the views. */
  readonly views: boolean
  /** What can be taken away; null where nothing is drawn. */
  readonly shown: Shown | null
}

/** The name, what is being read, the theme, a link to what is shown, the way to add an article. */
export function TopBar({ theme, onTheme, onHelp, helping, views, shown }: Props) {
  const { adding } = useAdding()
  return (
    <header className="top">
      <WordMark />
      <FindButton />
      <ReadingLine />
      {views && <Views />}
      <div className="acts">
        <button
          type="button"
          className="button icon help"
          onClick={onHelp}
          aria-expanded={helping}
          aria-label="How to read the picture"
          title="How to read the picture"
        >
          ?
        </button>
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
        <FullScreenButton />
        <CopyButton text={() => location.href}>Copy link</CopyButton>
        {views && (
          // What its menu adds beside it, unseen, takes no gap of the row.
          <div>
            {shown === null ? (
              <button type="button" className="button" disabled>
                Export
              </button>
            ) : (
              <ExportButton shown={shown} />
            )}
          </div>
        )}
        <button type="button" className="button strong add" onClick={adding.show}>
          <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
            <path d="M10 3v14M3 10h14" />
          </svg>
          <span>Add an article</span>
        </button>
      </div>
    </header>
  )
}
