import { useSyncExternalStore } from 'react'

const isFull = (): boolean => document.fullscreenElement !== null

function watch(watcher: () => void): () => void {
  document.addEventListener('fullscreenchange', watcher)
  return () => document.removeEventListener('fullscreenchange', watcher)
}

/** The app on the whole screen, for a wall or a studio; nothing where the browser cannot. */
export function FullScreenButton() {
  const full = useSyncExternalStore(watch, isFull)
  if (!document.fullscreenEnabled) return null
  const words = full ? 'Leave full screen' : 'Full screen'
  const turn = (): Promise<void> => (full ? document.exitFullscreen() : document.documentElement.requestFullscreen())
  return (
    <button
      type="button"
      className="button icon whole-screen"
      aria-label={words}
      title={words}
      // A browser may refuse; then all stays as it is.
      onClick={() => void turn().catch(() => undefined)}
    >
      <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.4" aria-hidden="true">
        <path d={full ? 'M6 2v4H2M10 2v4h4M6 14v-4H2M10 14v-4h4' : 'M2 6V2h4M14 6V2h-4M2 10v4h4M14 10v4h-4'} />
      </svg>
    </button>
  )
}
