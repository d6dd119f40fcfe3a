/** Moves the focus to an event of the picture, so that arrow keys go on from there; false where there is none to go to. */
export function focusOn(id: string | null): boolean {
  if (id === null) return false
  document.querySelector<HTMLElement>(`[data-event="${CSS.escape(id)}"]`)?.focus({ preventScroll: false })
  return true
}
