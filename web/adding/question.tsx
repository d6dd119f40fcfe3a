import { useEffect, useId, useRef, useState } from 'react'
import type { SubmitEvent } from 'react'
import { DayTrouble, publishedOnOf } from './day.ts'
import { needInWords } from './words.ts'
import type { Found } from './words.ts'

/** Asks when the article was published: the one thing that is not in it and changes what it says. */
export function Question({ events, answer }: { events: readonly Found[]; answer: (day: string | null) => void }) {
  const [typed, setTyped] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  useEffect(() => field.current?.focus(), [])
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    try {
      answer(publishedOnOf(typed, new Date().toISOString().slice(0, 10)))
    } catch (error) {
      if (!(error instanceof DayTrouble)) throw error
      setTrouble(error.message)
      field.current?.focus()
    }
  }
  return (
    <form className="question" onSubmit={submit}>
      <h3>
        <label htmlFor={id}>When was this article published?</label>
      </h3>
      <p id={`${id}-why`}>{needInWords(events)}</p>
      <div>
        <input
          id={id}
          ref={field}
          value={typed}
          placeholder="2025-09-09, 2025-09, 2025"
          autoComplete="off"
          aria-describedby={`${id}-why ${id}-trouble`}
          aria-invalid={trouble !== null}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit" className="button strong">
          Use this <kbd>↵</kbd>
        </button>
        <button type="button" className="button" onClick={() => answer(null)}>
          Not known
        </button>
      </div>
      <p id={`${id}-trouble`} className="trouble" role="alert">
        {trouble}
      </p>
    </form>
  )
}
