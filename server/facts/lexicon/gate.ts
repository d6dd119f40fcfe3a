/**
 * A cheap expression without captures that every text with one of the trigger phrases matches once it is lower-cased: how
 * the phrases begin. Most sentences have none of them, and need not be given to the phrases themselves.
 */
export function gateOf(phrases: readonly string[]): RegExp {
  const starts = phrases.map(startsOf)
  if (starts.some((one) => one === null)) return /(?:)/
  const all = [...new Set(starts.flatMap((one) => one ?? []))]
  if (all.length === 0) return /(?!)/
  const shortest = all.filter((one) => !all.some((other) => other !== one && one.startsWith(other)))
  return new RegExp(shortest.join('|'))
}

/** Plain letters with which a phrase can begin, behind what may be left out; null where it can begin with anything. */
function startsOf(phrase: string): string[] | null {
  // What must not stand before it says nothing of how it begins.
  if (phrase.startsWith('(?<!')) return startsOf(phrase.slice(closing(phrase) + 1))
  // "e-?mail" begins with "e-mail" or with "email".
  const free = /^(?<sure>\p{L})(?<may>[\p{L}-])\?(?<rest>.*)$/u.exec(phrase)
  if (free) {
    const { sure = '', may = '', rest = '' } = free.groups ?? {}
    return bothOf(startsOf(sure + may + rest), startsOf(sure + rest))
  }
  if (!phrase.startsWith('(?:')) {
    const plain = /^[\p{L}\p{N} ’-]*/u.exec(phrase)?.[0] ?? ''
    const isLastFree = /^[?*{|]/.test(phrase.slice(plain.length))
    const sure = (isLastFree ? plain.slice(0, -1) : plain).replace(/(?<=[a-z])W.*$/u, '')
    return sure.trim().length < 2 ? null : [sure.toLowerCase()]
  }
  const end = closing(phrase)
  const rest = phrase.slice(end + 1)
  if (/^[?*]|^\{0/.test(rest)) return startsOf(rest.replace(/^(?:[?*]|\{0,?\d*\})\??/, ''))
  const starts = alternatives(phrase.slice(3, end)).map(startsOf)
  return starts.some((one) => one === null) ? null : starts.flatMap((one) => one ?? [])
}

/** Letters with which a match of the phrase can begin, what may be left out included; null where it can with any. */
export function beginningsOf(phrase: string): string[] | null {
  if (phrase.startsWith('(?<!')) return beginningsOf(phrase.slice(closing(phrase) + 1))
  const free = /^(?<sure>\p{L})(?<may>[\p{L}-])\?(?<rest>.*)$/u.exec(phrase)
  if (free) {
    const { sure = '', may = '', rest = '' } = free.groups ?? {}
    return bothOf(beginningsOf(sure + may + rest), beginningsOf(sure + rest))
  }
  if (!phrase.startsWith('(?:')) {
    const plain = /^[\p{L}\p{N} ’-]*/u.exec(phrase)?.[0] ?? ''
    const isLastFree = /^[?*{|]/.test(phrase.slice(plain.length))
    const sure = (isLastFree ? plain.slice(0, -1) : plain).replace(/(?<=[a-z])W.*$/u, '')
    return sure === '' ? null : [sure.toLowerCase()]
  }
  const end = closing(phrase)
  const rest = phrase.slice(end + 1)
  // What stands in the group may be one letter, and how it goes on is behind it.
  const own = alternatives(phrase.slice(3, end)).map(beginningsOf)
  const starts = own.some((one) => one === null) ? null : own.flatMap((one) => one ?? [])
  if (!/^[?*]|^\{0/.test(rest)) return starts
  return bothOf(starts, beginningsOf(rest.replace(/^(?:[?*]|\{0,?\d*\})\??/, '')))
}

function bothOf(some: string[] | null, others: string[] | null): string[] | null {
  return some && others ? [...some, ...others] : null
}

/** Where the group ends that the phrase opens with. */
function closing(phrase: string): number {
  let depth = 0
  for (let at = 0; at < phrase.length; at++) {
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
