/** A stretch of the text that is read as one, offsets in the article. */
export interface Sentence {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly text: string
}

/** No sentence is longer: what comes after is read as another, so that the time to read a text grows with its length only. */
const longest = 1200
const notTheStory =
  /^(?:read (?:also|more|next)|see also|also read|related|(?:featured )?(?:photo|image|picture)s?(?: credit)?)\b\s*[:>©]|^©/i
const boundary = /[.!?]["”’)\]*_]{0,3}\s+(?=["“‘([]?[\p{Lu}\p{N}])/gu
const abbreviation =
  /(?:\b(?:Mr|Mrs|Ms|Dr|St|No|Inc|Ltd|Co|Corp|vs|approx|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)|\b\p{Lu}|\.\p{L})\.$/u

const dateInBold = /^\*\*[^*]{0,20}\d{1,4}\.\*\*\s$/u

/** "Rs. 5 lakh": the sign of a currency that is written with a dot. */
const sum = /\b(?:Rs|Re|Tk|Rp|Fr|Sh|Kshs?|Dhs?|approx|Art|Sec)\.$/

/** The sentences of the story in text order; headings that ask, notes to other articles and photo credits are left out. */
export function sentences(text: string): Sentence[] {
  const found: Omit<Sentence, 'index'>[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (!notTheStory.test(line) && !asksOnly(line)) for (const part of split(line)) found.push(place(part, start))
    start += line.length + 1
  }
  return found.filter((sentence) => sentence.text !== '').map((sentence, index) => ({ index, ...sentence }))
}

function asksOnly(line: string): boolean {
  return line.endsWith('?') && line.length < 80
}

interface Part {
  readonly at: number
  readonly text: string
}

function split(line: string): Part[] {
  const parts: Part[] = []
  let from = 0
  for (const found of line.matchAll(boundary)) {
    const until = found.index + found[0].length
    // "**24 January 2021.** The authority says …": a date in bold is that of the sentence behind it.
    if (dateInBold.test(line.slice(from, until))) continue
    if (isAbbreviation(line.slice(Math.max(from, found.index - 6), found.index + 1), line.slice(until, until + 12)))
      continue
    parts.push(...bounded(line.slice(from, until), from))
    from = until
  }
  return [...parts, ...bounded(line.slice(from), from)]
}

const opener =
  /^(?:[“"]|(?:The|It|Its|In|On|A|An|At|But|This|That|These|Those|He|She|They|Their|We|Our|There|Here|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some|Many|Most|More|Several|All|Both|No|None|Each|Another|Other|When|While|After|Before|As|For|From|By|If|Since|During|Under|With|Without|However|Meanwhile|According|Last|Earlier|Later|Then|Now|Not|Also|Police|Workers|Customers|Hackers|Regulators|Prosecutors|Officials|Investigators)\s)/

/** "Ltd." ends a sentence where the next word is one that names hardly start with. */
function isAbbreviation(end: string, next: string): boolean {
  if (sum.test(end) && /^\d/.test(next)) return true
  return abbreviation.test(end) && !(/(?:Inc|Ltd|Co|Corp)\.$/.test(end) && opener.test(next))
}

function bounded(text: string, at: number): Part[] {
  const parts: Part[] = []
  let from = 0
  while (text.length - from > longest) {
    const until = cut(text, from)
    parts.push({ at: at + from, text: text.slice(from, until) })
    from = until
  }
  return [...parts, { at: at + from, text: text.slice(from) }]
}

/** At a space where there is one, never between the halves of a character. */
function cut(text: string, from: number): number {
  const space = text.lastIndexOf(' ', from + longest)
  if (space > from) return space + 1
  const until = from + longest
  return (text.charCodeAt(until) & 0xfc00) === 0xdc00 ? until + 1 : until
}

function place(part: Part, lineStart: number): Omit<Sentence, 'index'> {
  const text = part.text.trim()
  const start = lineStart + part.at + (part.text.length - part.text.trimStart().length)
  return { start, end: start + text.length, text }
}
