import { useEffect, useState } from 'react'

/** Copies a text and says so in place; where the browser does not allow it, says what to do instead. */
export function CopyButton({
  text,
  children,
  className = 'button',
  name,
}: {
  text: () => string
  children: string
  className?: string
  /** What it copies, where the word on it says too little to those who hear it alone. */
  name?: string
}) {
  const [said, setSaid] = useState<string | null>(null)
  useEffect(() => {
    if (said === null) return undefined
    const timer = setTimeout(() => setSaid(null), 4000)
    return () => clearTimeout(timer)
  }, [said])
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => setSaid('Copied'),
      () => setSaid('Copying is not allowed here'),
    )
  return (
    <button
      type="button"
      className={className}
      aria-label={said === null ? name : undefined}
      onClick={() => void copy()}
    >
      <span aria-live="polite">{said ?? children}</span>
    </button>
  )
}
