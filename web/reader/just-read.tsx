import { useEffect, useRef, useState } from 'react'
import { useAdding } from '../adding/use-adding.ts'
import { outcomeInWords } from '../adding/words.ts'

/** What came of reading it, for whoever has just added it. */
export function JustRead({ source, facts }: { source: string; facts: number }) {
  const { arrived } = useAdding().state
  const note = useRef<HTMLParagraphElement>(null)
  const [wanted, setWanted] = useState(false)
  useWanted(wanted)
  useEffect(() => note.current?.focus({ preventScroll: true }), [])
  if (arrived?.source !== source) return null
  return (
    <p className="just-read" ref={note} tabIndex={-1}>
      {outcomeInWords(arrived.imported, facts)}
      {arrived.imported.proposed > 0 && (
        <>
          {' '}
          <button type="button" className="link" onClick={() => setWanted(!haveShown())}>
            See {arrived.imported.proposed === 1 ? 'it' : 'them'}
          </button>
        </>
      )}
    </p>
  )
}

/** Brings the questions into sight, and the keys to the first of them; false where they are still looked up. */
function haveShown(): boolean {
  const questions = document.querySelector('[data-questions]')
  questions?.scrollIntoView({ block: 'start' })
  questions?.querySelector('button')?.focus({ preventScroll: true })
  return questions !== null
}

/** As soon as they come, for as long as the article is open. */
function useWanted(wanted: boolean): void {
  useEffect(() => {
    if (!wanted || haveShown()) return undefined
    const watch = new MutationObserver(() => {
      if (haveShown()) watch.disconnect()
    })
    watch.observe(document.body, { childList: true, subtree: true })
    return () => watch.disconnect()
  }, [wanted])
}
