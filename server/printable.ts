/**
 * Names and texts of others as a terminal may show them. What would move the cursor, start a line of its own, hide or
 * turn around what stands beside it is written as its number: a file name must not be able to forge a message.
 */
export const printable = (text: string): string =>
  text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu, numbered)

/** The same for a message of our own, which has lines. */
export const printableLines = (message: string): string => message.split('\n').map(printable).join('\n')

/** JSON with the control characters escaped that JSON itself leaves as they are. */
export const printableJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u{7f}-\u{9f}\u{2028}\u{2029}]/gu,
    (character) => `\\u${hex(character).padStart(4, '0')}`,
  )

/** "1 fact", "2 facts". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

const numbered = (character: string): string => `\\u{${hex(character)}}`
const hex = (character: string): string => (character.codePointAt(0) ?? 0).toString(16)
