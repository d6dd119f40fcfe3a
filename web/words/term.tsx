import { useId, useRef } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'

interface Props {
  readonly meaning: ReactNode
  readonly className?: string
  readonly children: ReactNode
}

/** Words that say what they mean while they are pointed at or have the focus, and when they are touched. */
export function Term({ meaning, className = '', children }: Props) {
  const id = useId()
  const [word, said] = [useRef<HTMLButtonElement>(null), useRef<HTMLSpanElement>(null)]
  const isOpen = (): boolean => said.current?.matches(':popover-open') === true
  const open = (): void => {
    if (!isOpen() && word.current) said.current?.showPopover({ source: word.current })
  }
  const close = (): void => said.current?.hidePopover()
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen()) return
    // This alone is the one step back.
    event.preventDefault()
    close()
  }
  return (
    <span
      className="term"
      onPointerEnter={({ pointerType }) => pointerType === 'mouse' && open()}
      onPointerLeave={({ pointerType }) => pointerType === 'mouse' && close()}
    >
      <button
        type="button"
        ref={word}
        className={className}
        aria-describedby={id}
        onFocus={open}
        onBlur={close}
        onClick={open}
        onKeyDown={escape}
      >
        {children}
      </button>
      <span id={id} ref={said} role="tooltip" popover="auto" className="meaning">
        {meaning}
      </span>
    </span>
  )
}
