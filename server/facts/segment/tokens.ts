import { allOf } from '../lexicon/pattern.ts'
import type { Sentence } from './sentences.ts'

/** A word with its place in the article. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly capital: boolean
  /** Followed by ’s: what comes next is its own. */
  readonly possessive: boolean
}

/** "Alder.com": one word. */
export const domainName = String.raw`\p{Lu}[\p{L}\p{N}-]*\.(?:com|net|org|io|nl|de|fr|co\.uk|ru|eu|ai|tv|me|app|pl|it|es|ch|se)(?![\p{L}\p{N}])`
// "Alder-owned" are two words: what is owned is named next.
const word = new RegExp(
  String.raw`${domainName}|[\p{L}\p{N}]+(?:[-&’'](?!(?:s|based|owned|controlled|backed|led|run|listed|headquartered|registered|made|branded)(?![\p{L}\p{N}]))[\p{L}\p{N}]+)*`,
  'gu',
)
/** Money written without a space: its sign, and digits in groups or with a scale. */
const sum =
  /^(?:[NRKP]|[KTU]?[Ss]hs?|Rs|Rp|RM|Tk|[A-Z]{3})\d{1,3}(?:(?:\.\d{1,3})?[ -]?(?:[mb]illion|trillion|[mbt]n?|lakh|crore)(?!\p{L})|(?:,\d{2,3})+(?!\d))/u
const possessive = /^(?:[’']s(?![\p{L}\p{N}])|[’'](?=\s))/u

export function tokens(sentence: Sentence): Token[] {
  const found = allOf(word, sentence.text).map((match) => {
    const end = match.index + match[0].length
    return {
      start: sentence.start + match.index,
      end: sentence.start + end,
      text: match[0],
      lower: match[0].toLowerCase(),
      // "1&1" is a name too, "N1bn" none.
      capital: /^(?:\p{Lu}|\d+&\d)/u.test(match[0]) && !sum.test(sentence.text.slice(match.index, match.index + 30)),
      possessive: possessive.test(sentence.text.slice(end, end + 3)),
    }
  })
  return found.filter((token, i) => !(token.lower === 's' && found[i - 1]?.possessive))
}

/** True where only one space lies between the two words. */
export function adjacent(one: Token | undefined, next: Token | undefined): boolean {
  return one !== undefined && next !== undefined && next.start - one.end === 1
}

/** Where the next word starts, past ’s. */
export function follows(one: Token | undefined, next: Token | undefined): boolean {
  return one !== undefined && next !== undefined && next.start - one.end <= (one.possessive ? 3 : 1)
}
