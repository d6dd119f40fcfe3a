/** Sorts days and ids: by their characters, the same in every language. */
export const compareTexts = (one: string, other: string): number => (one < other ? -1 : Number(one > other))
