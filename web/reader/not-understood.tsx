import { useCallback, useMemo, useState } from 'react'
import type { RefObject } from 'react'
import type { ReadFact } from '../words/facts.ts'
import { unreadInWords, whyUnread } from './unread.ts'
import type { UnreadSentence } from './unread.ts'

interface Missing {
  /** Why each sentence was not understood, by where it starts. */
  readonly why: ReadonlyMap<number, string>
  /** Where the one starts that is looked at. */
  readonly missed: number | null
  readonly look: (start: number | null) => void
  /** Goes to the next one, from the last to the first. */
  readonly nextUnread: () => void
}

/** The sentences of an open article that were not understood, one of them looked at or none. */
export function useUnread(
  sentences: readonly UnreadSentence[],
  facts: readonly ReadFact[],
  text: RefObject<HTMLElement | null>,
): Missing {
  const [missed, look] = useState<number | null>(null)
  const why = useMemo(() => {
    const quotes = facts.flatMap(({ claims }) => claims)
    return new Map(sentences.map((sentence) => [sentence.start, whyUnread(sentence, quotes)]))
  }, [sentences, facts])
  const nextUnread = useCallback(() => {
    const start = sentences.find((sentence) => sentence.start > (missed ?? -1))?.start ?? sentences[0]?.start
    if (start === undefined) return
    look(start)
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    text.current
      ?.querySelector(`[data-unread="${start}"]`)
      ?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' })
  }, [sentences, missed, text])
  return { why, missed, look, nextUnread }
}

/** How many there are, in the dots that mark them; a click goes from one to the next. */
export function NotUnderstood({ sentences, next }: { sentences: readonly UnreadSentence[]; next: () => void }) {
  if (sentences.length === 0) return null
  const { count, rest } = unreadInWords(sentences)
  return (
    <p className="meta not-understood">
      <button type="button" className="link" onClick={next}>
        {count}
      </button>{' '}
      {rest}.
    </p>
  )
}
