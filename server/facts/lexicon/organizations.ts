import type { CompanyKind, RegulatorKind } from '../fact.ts'
import hackers from './hackers.json' with { type: 'json' }
import forms from './legal-forms.json' with { type: 'json' }
import media from './media.json' with { type: 'json' }
import file from './organizations.json' with { type: 'json' }
import { entriesOf } from './pattern.ts'

const regulatorKinds = new Map<string, RegulatorKind>()
for (const [kind, heads] of entriesOf(file.regulatorHeads)) for (const head of heads) regulatorKinds.set(head, kind)

export const regulatorModifiers: ReadonlySet<string> = new Set(file.regulatorModifiers)
const weakRegulatorHeads: ReadonlySet<string> = new Set(file.weakRegulatorHeads)
/** One-word legal forms in small letters without dots. */
export const legalForms: ReadonlySet<string> = new Set(
  forms.forms.filter((form) => !/[ /(]/.test(form)).map((form) => form.toLowerCase().replaceAll('.', '')),
)
const legalFormBehind = new RegExp(
  `,? (?:${forms.forms
    .toSorted((a, b) => b.length - a.length)
    .map((form) => form.replaceAll(/[.()]/g, String.raw`\$&`))
    .join('|')})(?![\\p{L}\\p{N}])`,
  'uy',
)
export const childHeads: ReadonlyMap<string, CompanyKind> = new Map(
  entriesOf(file.childHeads).map(([head, kind]) => [head, kind === 'BRAND' ? 'BRAND' : 'SUBSIDIARY']),
)
/** "its American parent": who owns it. */
export const parentHeads: ReadonlySet<string> = new Set(file.parentHeads)
export const companyHeads: ReadonlySet<string> = new Set(file.companyHeads)
export const possessions: ReadonlySet<string> = new Set(file.possessions)
export const companyVerbs: ReadonlySet<string> = new Set(file.companyVerbs)
export const notNames: ReadonlySet<string> = new Set(file.notNames)
export const sentenceStarters: ReadonlySet<string> = new Set(file.sentenceStarters)
const mediaHead = new RegExp(`^ ?(?:${media.heads.join('|')})\\b`)
const platformHead = new RegExp(`(?:${file.platformHeads.join('|')}) $`)
const mediaHeadBefore = new RegExp(`(?:${media.heads.join('|')}) $`)
const mediaEndings: ReadonlySet<string> = new Set(media.endings)
const hackersBefore = new RegExp(`\\b(?:${hackers.heads.join('|')}) $`)
const hackersBehind = new RegExp(`^ (?:${hackers.behind.join('|')})\\b`)

/** The kind of regulator that a word stands for; null for any other word. */
export function regulatorKindOf(word: string): RegulatorKind | null {
  return regulatorKinds.get(word) ?? kindOfCompound(word)
}

/** "Regierungspräsidium", "Finansinspektionen": what a word of a Germanic language ends with says what it is. */
function kindOfCompound(word: string): RegulatorKind | null {
  if (word.length < 10) return null
  if (word.endsWith('staatsanwaltschaft')) return 'PROSECUTOR'
  if (/(?:gericht|domstol|rechtbank)$/.test(word)) return 'COURT'
  return /(?:behörde|direktion|präsidium|ministerium|inspektionen|tilsynet|styrelsen|myndigheten|verket|departementet)$/.test(
    word,
  )
    ? 'AUTHORITY'
    : null
}

/** True for "office", "council" and the like, which are regulators' only beside what they watch over. */
export function isWeakRegulatorHead(word: string): boolean {
  return weakRegulatorHeads.has(word)
}

/** Where the legal form that starts at an offset ends; null where none does. */
export function legalFormEnd(text: string, offset: number): number | null {
  legalFormBehind.lastIndex = offset
  return legalFormBehind.test(text) ? legalFormBehind.lastIndex : null
}

/** True for papers and stations by the words in and around their name: they report the story and are no company of it. */
export function isMedia(name: string, before: string, after: string): boolean {
  const words = name.toLowerCase().split(' ')
  const last = words.at(-1) ?? ''
  const isNamedSo =
    (words.length > 1 && mediaEndings.has(last)) || media.suffixes.some((end) => last !== end && last.endsWith(end))
  return isNamedSo || mediaHead.test(after) || mediaHeadBefore.test(before)
}

/** True for a group of hackers by the words around its name: it does things to companies and is none. */
export function isHackerGroup(before: string, after: string): boolean {
  return hackersBefore.test(before) || hackersBehind.test(after)
}

/** True for a social network or the like by the words before it. */
export function isPlatform(before: string): boolean {
  return platformHead.test(before)
}
