/** The cross at the corner of what can be closed. */
export function CloseButton({ name, onClose }: { name: string; onClose: () => void }) {
  return (
    <button type="button" className="close" onClick={onClose} aria-label={name}>
      <svg viewBox="0 0 14 14" aria-hidden="true">
        <path d="m3 3 8 8M11 3l-8 8" />
      </svg>
    </button>
  )
}
