import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

interface Pointing {
  readonly active: string | null
  readonly onPoint: (key: string | null) => void
  readonly onPick: (key: string) => void
  /** Of a sentence that was not understood, by where it starts. */
  readonly onMissed: (start: number) => void
}

/**
 * The pointer over the quotes and the list, told by what carries the facts' keys (`data-facts`, `data-fact`): words in a
 * text are no buttons, and the list and its keys do the same without a pointer.
 */
export function usePointing(
  text: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
  now: Pointing,
): void {
  const latest = useRef(now)
  useEffect(() => {
    latest.current = now
  })
  useEffect(() => {
    const over = (event: Event): void => latest.current.onPoint(keysAt(event)[0] ?? null)
    const out = (): void => latest.current.onPoint(null)
    const click = (event: Event): void => {
      const chosen = nextOf(keysAt(event), latest.current.active)
      if (getSelection()?.isCollapsed === false) return
      const missed = missedAt(event)
      if (chosen !== null) latest.current.onPick(chosen)
      else if (missed !== null) latest.current.onMissed(missed)
    }
    const [article, facts] = [text.current, list.current]
    article?.addEventListener('click', click)
    for (const each of [article, facts]) {
      each?.addEventListener('pointerover', over)
      each?.addEventListener('pointerleave', out)
    }
    return () => {
      article?.removeEventListener('click', click)
      for (const each of [article, facts]) {
        each?.removeEventListener('pointerover', over)
        each?.removeEventListener('pointerleave', out)
      }
    }
  }, [text, list])
}

function keysAt({ target }: Event): string[] {
  const carrier = target instanceof Element ? target.closest<HTMLElement>('[data-facts], [data-fact]') : null
  return carrier === null ? [] : (carrier.dataset['facts']?.split('|') ?? [carrier.dataset['fact'] ?? ''])
}

function missedAt({ target }: Event): number | null {
  const carrier = target instanceof Element ? target.closest<HTMLElement>('[data-unread]') : null
  return carrier === null ? null : Number(carrier.dataset['unread'])
}

/** Where quotes lie over each other, every click goes one further. */
function nextOf(keys: readonly string[], active: string | null): string | null {
  return keys[(keys.indexOf(active ?? '') + 1) % keys.length] ?? keys[0] ?? null
}
