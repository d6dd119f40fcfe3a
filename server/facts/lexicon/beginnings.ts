/** Letters with which a match of the phrase can begin, what may be left out included; null where it can with any. */
export function beginningsOf(phrase: string): string[] | null {
  // What must or must not stand before it says nothing of how it begins, and words begin with no hyphen.
  if (/^\(\?<[!=]/.test(phrase)) return beginningsOf(phrase.slice(closing(phrase) + 1))
  if (phrase.startsWith('-?')) return beginningsOf(phrase.slice(2))
  if (phrase.startsWith(String.raw`\d`)) return '0123456789'.split('')
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
