import file from './ownership.json' with { type: 'json' }

const most = 120
/** Up to four words before the other name that tell what it is ("the dairy group", "Norway’s"): none that begins something else. */
const gap = String.raw`(?:\p{Lu}\p{L}{2,14}[’']s )?(?:(?!(?:from|for|to|with|by|in|at|on|that|which|who|and|or|against|shares|after|over) )[\p{L}\p{N}’'%-]+ ){0,4}?`
const owns = file.patterns.map(({ between, owner, sure }) => ({
  pattern: new RegExp(`^${between.replaceAll('~', gap)}$`, 'u'),
  first: owner === 'FIRST',
  sure,
}))
const aliases = file.aliases.map(({ between }) => new RegExp(`^${between}$`, 'u'))
const behind = file.behind.map(({ between, after }) => ({
  between: new RegExp(`^(?:${between})$`, 'u'),
  after: new RegExp(`^${after}`, 'u'),
}))
const before = file.before.map((one) => ({
  before: new RegExp(`${one.before}$`, 'u'),
  between: new RegExp(`^${one.between}$`, 'u'),
}))
const reversed = file.reversed.map(({ between, after }) => ({
  between: new RegExp(`^${between}$`, 'u'),
  after: new RegExp(`^${after}`, 'u'),
}))
const past = /\b(?:former|formerly|once|previously|until|used to|no longer|rival|competitor|not)\b/

/** "which owns 5% of": too little to own it. */
const minor = /(?<![\d.,])(?:[1-4]?\d|50)(?:[.,]\d+)?(?:%| ?per ?cent)|\bminority\b/

/** Which of two companies owns the other by the words between their names; null where they say nothing of it. */
export function ownerBy(words: string): { readonly first: boolean; readonly sure: boolean } | null {
  // A dash or a parenthesis opens an aside as a comma does.
  const between = words.replace(/^ (?:\(|[–—-] )/, ', ')
  if (between.length > most || past.test(between) || minor.test(between)) return null
  return owns.find(({ pattern }) => pattern.test(between)) ?? null
}

/** True where the second owns the first by the words around both: "Alder, which Birch bought", "the owner of Alder, Birch". */
export function isOwnedBy(lead: string, between: string, after: string): boolean {
  if (between.length > most) return false
  return (
    behind.some((one) => one.between.test(between) && one.after.test(after)) ||
    (!past.test(lead) && before.some((one) => one.between.test(between) && one.before.test(lead)))
  )
}

/** True where the first owns the second: "Birch, to which Alder belongs". */
export function ownsReversed(between: string, after: string): boolean {
  return between.length <= most && reversed.some((one) => one.between.test(between) && one.after.test(after))
}

/** True where the words between two names say that both are one company's ("in full", "trading as"). */
export function isAlias(between: string): boolean {
  return between.length <= most && aliases.some((pattern) => pattern.test(between))
}
