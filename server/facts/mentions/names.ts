import { isCompanyEnding, isGivenName, isTitle, knownAt, lawEndings, type Known } from '../lexicon/names.ts'
import { notNames, regulatorModifiers, sentenceStarters } from '../lexicon/organizations.ts'
import { countryOf, isNationality } from '../lexicon/places.ts'
import { adjacent, follows, type Token } from '../segment/tokens.ts'
import { ofPlace, seatBehind } from './local-authorities.ts'
import type { Run } from './run.ts'
import { calendar, isInstitution, opensInSmall, runEnd } from './name-end.ts'
import {
  isCode,
  isDescriptor,
  isNoName,
  isOwnWord,
  isPerson,
  lawBehind,
  opensName,
  pastLegalForm,
} from './name-parts.ts'

/** Names in a sentence, places and months left out. Only a regulator's name runs on over "of" and "for". */
export function nameRuns(words: readonly Token[], text: string): Run[] {
  const runs: Run[] = []
  for (let i = 0; i < words.length; i++) {
    const entry = knownAt(text, words, i)
    // "The Information" is a paper; the Information Commissioner is not.
    if (entry && words[i]?.lower === 'the' && (knownAt(text, words, i + 1)?.end ?? 0) > entry.end) continue
    if (entry && standsAlone(words, i, entry.until, entry.value)) {
      const { value } = entry
      const until = seatBehind(words, i, entry.until)
      const end = until > entry.until ? (words[until - 1]?.end ?? entry.end) : entry.end
      runs.push({ from: i, until, end, known: value, whole: true, form: false, person: false, weak: false })
      i = until - 1
      continue
    }
    if (isDateline(words, i, text)) continue
    const local = entry ? null : ofPlace(words, i, text)
    if (local) {
      runs.push(local)
      i = local.until - 1
      continue
    }
    const company = entry?.value.type === 'company' ? entry : null
    if (!words[i]?.capital && !company && !opensInSmall(words, i, text)) continue
    const until = Math.max(company?.until ?? 0, runEnd(words, i, text, company?.until ?? i + 1))
    const here = runsOf(words, i, until, text, company && { ...company, from: i })
    runs.push(...here)
    i = Math.max(until, here.at(-1)?.until ?? 0) - 1
  }
  return runs
}

/** "ABUJA. The bank …", "NEW ALDER: …" where the text begins: where it was written. */
function isDateline(words: readonly Token[], at: number, text: string): boolean {
  const word = words[at]
  if (!word || word.start > 40 || !/^\p{Lu}{4,}$/u.test(word.text)) return false
  const place = dateline.exec(text.slice(0, 60))?.groups?.['place'] ?? ''
  return word.end <= text.indexOf(place) + place.length
}

const dateline =
  /^\s*(?<place>\p{Lu}{4,}(?:[ -]\p{Lu}{3,}){0,2})(?:\. (?=\p{Lu})|, \d{1,2} \p{Lu}|: (?=The |A |An |In |On |At |It ))/u

/** A known name of anything but a company is a name by itself only where no longer name goes on from it. */
function standsAlone(words: readonly Token[], from: number, until: number, known: Known): boolean {
  if (known.type === 'company') return false
  // "Department of Environment and Natural Resources" goes on from a department that is known.
  if (
    known.type === 'regulator' &&
    /^(?:department|ministry|secretariat|office|bureau)$/.test(words[from]?.lower ?? '')
  ) {
    const [and, field, behind] = words.slice(until, until + 3)
    if (and?.lower === 'and' && field?.capital && !isInstitution(field) && behind?.lower !== 'of') return false
  }
  const next = words[until]
  const goesOn = next?.capital === true && adjacent(words[until - 1], next) && !calendar.test(next.text)
  if (!goesOn) return true
  if (known.type === 'regulator') return until - from > 1 || isTitle(next.text) || regulatorTitles.has(next.text)
  return until - from > 1 && words[from]?.lower !== 'the'
}

const regulatorTitles = new Set(['Chair', 'Acting', 'Deputy', 'Head', 'Spokesman', 'Inspector', 'Investigator'])

interface Company {
  readonly value: Known
  readonly from: number
  readonly until: number
  readonly end: number
}

/** One run for the name of an organization and one for that of a person behind a title ("Alder President Ann Lee"). */
function runsOf(words: readonly Token[], from: number, end: number, text: string, company: Company | null): Run[] {
  const skipped = company ? company.until - from : 0
  const title = words
    .slice(from, end - 1)
    .findIndex((word, i) => i >= skipped && startsPerson(word, words.slice(from + i + 1, end)))
  if (title < 0) return [trimmed(words, from, end, text, company)].filter((run) => run !== null)
  const person = {
    from: from + title,
    until: end,
    end: words[end - 1]?.end ?? 0,
    known: null,
    whole: false,
    form: false,
    weak: false,
  }
  const before = title > 0 ? trimmed(words, from, from + title, text, company) : null
  return [...(before ? [before] : []), { ...person, person: true, titled: true }]
}

/** Titles that are words of the names of authorities as well: a person's where two names follow, whatever names they are. */
const officials = new Set([
  'Commissioner',
  'Inspector',
  'Ombudsman',
  'Prosecutor',
  'Superintendent',
  'Judge',
  'Justice',
])

function startsPerson(word: Token, [next, ...more]: readonly Token[]): boolean {
  const areNames =
    next !== undefined &&
    (more.length === 1 || more.length === 2) &&
    [next, ...more].every(
      (name) =>
        /^\p{Lu}[\p{Ll}’'-]+$/u.test(name.text) &&
        !(isInstitution(name) || regulatorModifiers.has(name.lower) || isCompanyEnding(name.text)) &&
        countryOf(name.text) === null,
    )
  if (!isTitle(word.text) || word.possessive || next === undefined) return false
  if (word.text === 'Attorney' && /^(?:General|Office)$/.test(next.text)) return false
  return (
    isGivenName(next.text) ||
    (officials.has(word.text) && areNames) ||
    !(isInstitution(word) || isInstitution(next) || regulatorModifiers.has(next.lower) || isCompanyEnding(next.text))
  )
}

function trimmed(
  words: readonly Token[],
  start: number,
  end: number,
  article: string,
  company: Company | null,
): Run | null {
  let [from, until] = [start, end]
  if (!company)
    while (
      from < until &&
      sentenceStarters.has(words[from]?.lower ?? '') &&
      (from === 0 || words[from]?.lower === 'the') &&
      !opensName(words, from, until, article)
    )
      from++
  // "Some 14,000 Alder Bank customers", "The 40-bed Alder Clinic"
  const counted = /^\p{N}+(?:-\p{Ll}+)?$/u
  if (!company && from > start) while (until - from > 1 && counted.test(words[from]?.text ?? '')) from++
  // "In June 2023 Alder", "On Monday Alder": when it is stands before the name.
  if (!company && until - from > 1 && calendar.test(words[from]?.text ?? '')) {
    const dated = /^\p{N}+$/u.test(words[from + 1]?.text ?? '')
    // "On 26 August Alder", "In April Alder"
    const before = words[from - 1]
    const inMonth =
      before !== undefined &&
      follows(before, words[from]) &&
      /^(?:\p{N}{1,2}(?:st|nd|rd|th)?|in|on|since|by|until|from|late|early|mid|last|this|of)$/u.test(before.lower)
    if (dated || inMonth || (words[from]?.text.endsWith('day') ?? false)) from += dated ? 2 : 1
    if (from < until && /^(?:19|20)\d\d$/.test(words[from]?.text ?? '')) from++
  }
  // "Insurer Alder", "Rival Alder": what it is stands before the name.
  if (!company && from === 0 && until - from > 1 && isDescriptor(words[from]?.lower ?? '')) from++
  const isStarter = until - start === 1 && sentenceStarters.has(words[start]?.lower ?? '')
  // A word that opens sentences is no name anywhere, unless the text uses it as one.
  const weak = isStarter && (company ? start === 0 && isAmbiguous(company.value) : true)
  if (weak) from = start
  // "Taxa 4x35" is one name, "Alder 2024" is not, unless it is known.
  while (
    until - 1 > from &&
    until > (company?.until ?? 0) &&
    /^\p{N}+$|^\p{N}+[.,%]|^\p{N}[\p{N}]*(?:bn|m|k|st|nd|rd|th)$/u.test(words[until - 1]?.text ?? '')
  )
    until--
  while (from < until && !(words[until - 1]?.capital || isCode(words[until - 1]) || until - 1 < (company?.until ?? 0)))
    until--
  // "A$3 million" is no name either.
  while (from < until && article[words[until - 1]?.end ?? 0] === '$') until--
  if (from >= until) return null
  // "NOK 4.5 million" behind a name is money, not a part of the name; by itself it is none.
  const isMoney =
    /^(?:[A-Z]{2,3}|Tk|Rs|Re|Rp|Sh|[KTU]S?sh|KSh|Kshs)$/.test(words[until - 1]?.text ?? '') &&
    /^ ?\d/.test(article.slice(words[until - 1]?.end ?? 0, (words[until - 1]?.end ?? 0) + 2))
  if (isMoney && until - from === 1) return null
  if (isMoney) until--
  if (!company) {
    const text = words.slice(from, until).map((word) => word.text)
    if (text.every((word) => calendar.test(word) || notNames.has(word.toLowerCase()))) return null
    const last = words[until - 1]
    if (last && lawBehind.test(article.slice(last.end, last.end + 80))) return null
    if (countryOf(text.join(' ')) !== null || text.every((word) => countryOf(word) !== null)) return null
    const isRegulator = words.slice(from, until).some((word) => isInstitution(word))
    // "Spanish Alder" is Alder; "British Airways" is what it says.
    if (!isRegulator && text.length > 1 && lawEndings.has(text.at(-1) ?? '')) return null
    if (!isRegulator && text.length > 1 && isNationality(text[0] ?? '') && !isOwnWord(words, from, until, article))
      from++
  }
  if (until - from === 1 && isNoName(words, from, article)) return null
  // "United States" is no airline.
  if (
    company &&
    until > company.until &&
    countryOf(article.slice(words[from]?.start ?? 0, words[until - 1]?.end ?? 0)) !== null
  )
    return null
  const withForm = pastLegalForm(words, from, until, article)
  const entry = knownAt(article, words, from)
  const known = entry && entry.until <= withForm.until ? entry : null
  return {
    from,
    until: withForm.until,
    end: company && company.until >= withForm.until ? Math.max(company.end, withForm.end) : withForm.end,
    form: withForm.form,
    known: known?.value ?? null,
    whole: known?.until === withForm.until,
    person: !company && isPerson(words, from, until, withForm.form),
    weak,
  }
}

function isAmbiguous(known: Known): boolean {
  return known.type === 'company' && known.ambiguous
}
