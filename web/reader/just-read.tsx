import { useEffect, useRef } from 'react'
import { useAdding } from '../adding/use-adding.ts'
import { outcomeInWords } from '../adding/words.ts'

/** What came of reading it, for whoever has just added it. */
export function JustRead({ source, facts }: { source: string; facts: number }) {
  const { arrived } = useAdding().state
  const note = useRef<HTMLParagraphElement>(null)
  useEffect(() => note.current?.focus({ preventScroll: true }), [])
  if (arrived?.source !== source) return null
  return (
    <p className="just-read" ref={note} tabIndex={-1}>
      {outcomeInWords(arrived.imported, facts)}
      {arrived.imported.proposed > 0 && (
        <>
          {' '}
          <button type="button" className="link" onClick={showQuestions}>
            See {arrived.imported.proposed === 1 ? 'it' : 'them'}
          </button>
        </>
      )}
    </p>
  )
}

/** Waits no longer for questions than somebody who asked for them would. */
const longest = 20_000

/** Brings the questions into sight, and the keys to the first of them; as soon as they come, where they are still looked up. */
function showQuestions(): void {
  if (haveShown()) return
  const watch = new MutationObserver(() => {
    if (haveShown()) watch.disconnect()
  })
  watch.observe(document.body, { childList: true, subtree: true })
  setTimeout(() => watch.disconnect(), longest)
}

function haveShown(): boolean {
  const questions = document.querySelector('[data-questions]')
  questions?.scrollIntoView({ block: 'start' })
  questions?.querySelector('button')?.focus({ preventScroll: true })
  return questions !== null
}
