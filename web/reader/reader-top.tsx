import type { ReactNode } from 'react'
import { ReadingLine } from '../adding/reading-line.tsx'
import { WordMark } from '../top-bar/word-mark.tsx'

/** What is being read, with what can be done about it at the right. */
export function ReaderTop({
  title,
  what = '',
  children,
}: {
  title: string | null
  what?: string
  children?: ReactNode
}) {
  return (
    <header className="reader-top">
      <WordMark />
      <ReadingLine />
      {title !== null && (
        <p className="reading">
          <span className="quiet">Reading{what}</span> <b>{title}</b>
        </p>
      )}
      {children}
    </header>
  )
}
