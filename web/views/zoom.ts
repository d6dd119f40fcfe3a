/** How keys make a picture larger and smaller: by a factor below or above 1, and back to all of it. */
export interface Zoom {
  readonly by: (factor: number) => void
  readonly reset: () => void
}
