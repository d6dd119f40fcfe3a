import type { ClaimWordsFragment, EventWordsFragment } from '../generated.ts'
import { toneOf } from '../words/facts.ts'
import { eventKind, eventTypes } from '../words/kinds.ts'
import { isHollow } from './fill.ts'
import { Kicker } from './parts.tsx'

/** What sort of event it is, and whether anybody looked at what is said of it. */
export function EventKicker({ event }: { event: EventWordsFragment & { claims: readonly ClaimWordsFragment[] } }) {
  return (
    <Kicker
      tone={toneOf(event)}
      hollow={isHollow(event)}
      kind={eventTypes[event.__typename] ?? ''}
      detail={eventKind(event)}
      claims={event.claims}
    />
  )
}
