/** What this browser kept under a name; null where it kept nothing or forbids to look, as in some frames of other pages. */
export function kept(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Keeps a value; where storage is full or forbidden, it lasts as long as the page. */
export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Nothing is lost but the wish to find it again.
  }
}
