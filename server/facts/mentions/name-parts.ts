import { isCompanyEnding, isGivenName, isHeadlineWord } from '../lexicon/names.ts'
import { legalFormEnd } from '../lexicon/organizations.ts'
import { countryOf, townCountryOf } from '../lexicon/places.ts'
import { adjacent, type Token } from '../segment/tokens.ts'
import { isInstitution } from './name-end.ts'

/** "New Alder Assurance Co Ltd", "Bank of Birch plc": the first word of a name with a legal form that the text has only so. */
export function opensName(words: readonly Token[], from: number, until: number, article: string): boolean {
  const [first, next] = [words[from], words[from + 1]]
  if (!first || !next || !adjacent(first, next)) return false
  if (first.lower === 'bank') return next.lower === 'of'
  if (!openers.test(first.lower) || !next.capital) return false
  for (let at = from + 2; at < until; at++)
    if (legalFormEnd(article, words[at]?.end ?? 0) !== null)
      return !article.slice(0, first.start).includes(article.slice(next.start, words[at]?.end))
  return false
}

const openers = /^(?:new|old|first|second|third|fifth|national|international|federal|state|public)$/

/** "the Occupational Health and Safety Act": a law, however its first words read. */
export const lawBehind =
  /^ (?:and|of|on|for|in|&)(?: the| of)? (?:\p{Lu}[\p{L}-]+,? (?:(?:and|of|in|etc|at|for) (?:the )?)?){0,4}(?:Act|Law|Code|Regulations?|Directive|Ordinance|Bill|Rules)\b/u

/** Titles and parts of them, states in short, and "Interestingly, …". */
export function isNoName(words: readonly Token[], at: number, article: string): boolean {
  const word = words[at]
  if (!word) return false
  if (isHeadlineWord(word.text) && !word.possessive) return true
  if (
    /^(?:Dr|St|Mr|Mrs|Ms|Sgt|Lt|Gov|Rep|Sen|Jr|Sr|Inc|Co|Ltd|No|Prof|Capt|Det|Rev|Hon|Ph|QC|KC|MP|Deputy|Nurse|Dear|Hello|Inside|Update|Breaking|Exclusive|Opinion|Analysis|Factbox|Correction|Dateline|Photo|Editor|Source|Sources)$/.test(
      word.text,
    )
  )
    return true
  return at === 0 && word.lower.length > 5 && word.lower.endsWith('ly') && article[word.end] === ','
}

export function isDescriptor(word: string): boolean {
  return /^(?:rival|insurer|carmaker|automaker|drugmaker|chipmaker|steelmaker|planemaker|retailer|lender|airline|carrier|brewer|grocer|developer|operator|utility|miner|supplier|broker|telco|conglomerate|landlord|housebuilder|builder|contractor|bookmaker|competitor|startup|maker|manufacturer|parent|subsidiary|sister|fellow|local|scandal-hit|troubled|embattled|regulator|watchdog|oil|tech|retail|energy|telecom|telecoms|banking|mining|pharma|shipping|owner)$/.test(
    word,
  )
}

/** "British Airways", "Australian Clinical Labs (ACL)": a nationality that is a part of the name. */
export function isOwnWord(words: readonly Token[], from: number, until: number, article: string): boolean {
  if (until - from === 2) return isCompanyEnding(words[from + 1]?.text ?? '')
  const [first, rest] = [words[from], words[from + 1]]
  const name = article.slice(rest?.start ?? 0, words[until - 1]?.end ?? 0)
  const alone = article.indexOf(name)
  return alone === rest?.start && article.indexOf(name, alone + 1) < 0 ? true : (first?.start ?? 0) < 0
}

export function isCode(word: Token | undefined): boolean {
  return word !== undefined && /^\p{N}+\p{L}+\p{N}+$/u.test(word.text)
}

/** "Ann Lee", unless a word of it is one of companies' names. */
export function isPerson(words: readonly Token[], from: number, until: number, hasForm: boolean): boolean {
  if (hasForm || until - from < 2 || until - from > 4 || !isGivenName(words[from]?.text ?? '')) return false
  return !words
    .slice(from, until)
    .some((word) => isCompanyEnding(word.text) || isInstitution(word) || word.lower === '&')
}

/** "Alder Securities (Hong Kong)", "Alder Wagering (Vic)" */
const isSeat = (inside: string): boolean =>
  countryOf(inside) !== null || townCountryOf(inside) !== null || /^(?:NSW|Vic|Qld|Asia|Europe|Africa)$/.test(inside)

/** On over "(Shanghai) Co., Ltd.", ", Inc." and "S.r.l.": a place or the like in parentheses and legal forms are parts of a name. */
export function pastLegalForm(
  words: readonly Token[],
  from: number,
  at: number,
  text: string,
): { until: number; end: number; form: boolean } {
  const last = words[at - 1]
  let end = last?.end ?? 0
  let isForm = false
  const inside = /^ \(\p{Lu}[\p{L} ]{1,24}\)/u.exec(text.slice(end, end + 30))
  // Whatever stands in parentheses between a name and its legal form is a part of the name.
  const behind = inside ? end + inside[0].length : end
  if (legalFormEnd(text, behind) !== null || (inside && isSeat(inside[0].slice(2, -1)))) end = behind
  // The first words of a form can have been taken for words of the name.
  for (let k = Math.max(from + 1, at - 6); k < at; k++) {
    const form = legalFormEnd(text, words[k - 1]?.end ?? 0)
    if (form !== null && form >= end) [end, isForm] = [form, true]
  }
  for (let form = legalFormEnd(text, end), count = 0; form !== null && count < 3; count++) {
    ;[end, isForm] = [form, true]
    form = legalFormEnd(text, end)
  }
  // "NICHIRIN-FLEX U.S.A.": the last dot is the name's.
  if (/\.\p{Lu}$/u.test(text.slice(Math.max(0, end - 2), end)) && text[end] === '.') end++
  let until = at
  while ((words[until]?.start ?? end) < end) until++
  return { until, end, form: isForm }
}
