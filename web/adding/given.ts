import type { ArticleInput } from '../generated.ts'

/** What somebody gave to be read. */
export type Given =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'url'; readonly words: string }
  | { readonly kind: 'text'; readonly words: string }

export interface Item {
  readonly id: number
  /** What to call it until its headline is known. */
  readonly name: string
  readonly given: Given
}

/** As the server has it. */
const largest = 20_000_000
/** Somebody who pastes less than this outside of a field did not mean an article. */
const shortestText = 200

/** Why a file cannot be sent at all; its message is a sentence for a person. */
export class FileTrouble extends Error {}

/** A typed or pasted text as what it is: the address of an article, or an article. */
export function givenOf(text: string): Given {
  const words = text.trim()
  if (/^https?:\/\/\S+$/i.test(words)) return { kind: 'url', words }
  // "example.com/article", as the address bar of a browser shows it.
  if (/^[\w-]+(\.[\w-]+)*\.[a-z]{2,}(:\d+)?([/?#]\S*)?$/i.test(words)) return { kind: 'url', words: `https://${words}` }
  return { kind: 'text', words: text }
}

/** Whether a text pasted anywhere on the page is worth an offer to add it. */
export const worthReading = (text: string): boolean =>
  /^https?:\/\/\S+$/i.test(text.trim()) || text.trim().length >= shortestText

/** A file's name, an address without what is the same in all, the first words of a text. */
export function nameOf(given: Given): string {
  if (given.kind === 'file') return given.file.name
  const words = given.words.trim()
  const plain = given.kind === 'url' ? words.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '') : words
  const line = plain.split('\n', 1)[0]?.replace(/^#+ /, '') ?? ''
  return line.length > 70 ? `${line.slice(0, 70).trimEnd()}…` : line
}

/** What is sent of it. Throws `FileTrouble`. */
export async function inputOf(given: Given): Promise<ArticleInput> {
  if (given.kind !== 'file') return given.kind === 'url' ? { url: given.words } : { text: given.words }
  const { file } = given
  if (file.size > largest)
    throw new FileTrouble(
      `It is larger than ${largest / 1_000_000} MB. Save the article without its pictures, or paste its text.`,
    )
  return { file: { name: file.name, base64: await base64Of(file) } }
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () =>
      resolve(typeof reader.result === 'string' ? reader.result.replace(/^[^,]*,/, '') : ''),
    )
    reader.addEventListener('error', () =>
      reject(new FileTrouble('This browser can no longer read the file: it was moved or changed. Choose it again.')),
    )
    reader.readAsDataURL(file)
  })
}
