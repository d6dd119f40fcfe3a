import { withEndings } from './pattern.ts'

/** How a match can begin, and whether that is all of it: what follows in the phrase then goes on from there. */
interface Beginning {
  readonly text: string
  readonly isWhole: boolean
}

/** More of them cost more to look up than they save. */
const most = 150
const nothing: readonly Beginning[] = [{ text: '', isWhole: true }]

/** What every match of the phrase begins with, one of these, in small letters; [''] where it can begin with anything. */
export function beginningsOf(phrase: string): string[] {
  return [...new Set(ofPhrase(withEndings(phrase)).map(({ text }) => text))]
}

function ofPhrase(phrase: string): readonly Beginning[] {
  return alternatives(phrase).flatMap(ofAlternative)
}

function ofAlternative(phrase: string): readonly Beginning[] {
  let all = nothing
  for (let at = 0; at < phrase.length && all.some(({ isWhole }) => isWhole);) {
    const end = endOfPart(phrase, at)
    const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(phrase.slice(end))?.[0] ?? ''
    const next = followedBy(all, ofPart(phrase.slice(at, end), quantifier))
    if (next.length > most) return all.map(({ text }) => ({ text, isWhole: false }))
    all = next
    at = end + quantifier.length
  }
  return all
}

function followedBy(all: readonly Beginning[], part: readonly Beginning[]): Beginning[] {
  return all.flatMap((one) =>
    one.isWhole ? part.map(({ text, isWhole }) => ({ text: one.text + text, isWhole })) : [one],
  )
}

/** A letter, a group or something that may be many letters. */
function ofPart(part: string, quantifier: string): readonly Beginning[] {
  // What must or must not stand there says nothing of what does.
  if (/^\(\?<?[!=]/.test(part) || part === String.raw`\b`) return nothing
  const once = ofOne(part)
  if (quantifier === '') return once
  if (quantifier === '?') return [...nothing, ...once]
  const isFree = /^(?:[?*]|\{0)/.test(quantifier)
  return [...(isFree ? nothing : []), ...once.map(({ text }) => ({ text, isWhole: false }))]
}

function ofOne(part: string): readonly Beginning[] {
  if (part.startsWith('(')) return ofPhrase(part.replace(/^\((?:\?:|\?<\w+>)?/, '').slice(0, -1))
  if (part === String.raw`\d`) return anyOf('0123456789')
  const among = /^\[(?<letters>[\p{L}\p{N} ’'-]+)\]$/u.exec(part)?.groups?.['letters']
  if (among && !/\p{L}-\p{L}/u.test(among)) return anyOf(among)
  return /^[\p{L}\p{N} ’'-]$/u.test(part) ? anyOf(part) : [{ text: '', isWhole: false }]
}

function anyOf(letters: string): readonly Beginning[] {
  return Array.from(letters.toLowerCase(), (text) => ({ text, isWhole: true }))
}

/** Where the part ends that stands there. */
function endOfPart(phrase: string, at: number): number {
  if (phrase[at] === '\\') return at + (phrase[at + 1] === 'p' ? phrase.slice(at).indexOf('}') + 1 : 2)
  if (phrase[at] === '[') return phrase.indexOf(']', at) + 1
  return phrase[at] === '(' ? closing(phrase, at) + 1 : at + 1
}

/** Where the group ends that opens there. */
function closing(phrase: string, from: number): number {
  let depth = 0
  for (let at = from; at < phrase.length; at++) {
    if (phrase[at] === '\\') at++
    else if (phrase[at] === '(') depth++
    else if (phrase[at] === ')' && --depth === 0) return at
  }
  return phrase.length
}

function alternatives(inside: string): string[] {
  const parts = ['']
  let depth = 0
  for (const char of inside) {
    if (char === '(') depth++
    if (char === ')') depth--
    if (char === '|' && depth === 0) parts.push('')
    else parts[parts.length - 1] += char
  }
  return parts
}
