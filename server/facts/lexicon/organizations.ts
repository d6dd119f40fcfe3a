import type { CompanyKind, RegulatorKind } from '../fact.ts'
import file from './organizations.json' with { type: 'json' }
import { entriesOf } from './pattern.ts'

const regulatorKinds = new Map<string, RegulatorKind>()
for (const [kind, heads] of entriesOf(file.regulatorHeads)) for (const head of heads) regulatorKinds.set(head, kind)

export const regulatorModifiers: ReadonlySet<string> = new Set(file.regulatorModifiers)
export const legalForms: ReadonlySet<string> = new Set(file.legalForms)
export const childHeads: ReadonlyMap<string, CompanyKind> = new Map(
  entriesOf(file.childHeads).map(([head, kind]) => [head, kind === 'BRAND' ? 'BRAND' : 'SUBSIDIARY']),
)
export const companyHeads: ReadonlySet<string> = new Set(file.companyHeads)
export const possessions: ReadonlySet<string> = new Set(file.possessions)
export const companyVerbs: ReadonlySet<string> = new Set(file.companyVerbs)
export const notNames: ReadonlySet<string> = new Set(file.notNames)
export const sentenceStarters: ReadonlySet<string> = new Set(file.sentenceStarters)
const hackerGroups: ReadonlySet<string> = new Set(file.hackerGroups.map((name) => name.toLowerCase()))
const mediaNames: ReadonlySet<string> = new Set(file.mediaNames.map((name) => name.toLowerCase()))
const mediaHead = new RegExp(`^ ?(?:${file.mediaHeads.join('|')})\\b`)
const platformHead = new RegExp(`(?:${file.platformHeads.join('|')}) $`)
const mediaHeadBefore = new RegExp(`(?:${file.mediaHeads.join('|')}) $`)
const mediaEnding = new RegExp(`(?:${file.mediaEndings.join('|')})$`)

/** The kind of regulator that a word stands for; null for any other word. */
export function regulatorKindOf(word: string): RegulatorKind | null {
  return regulatorKinds.get(word) ?? null
}

/** True for news agencies, papers and stations: they report the story and are no company of it. */
export function isMedia(name: string, before: string, after: string): boolean {
  const lower = name.toLowerCase()
  return mediaNames.has(lower) || mediaEnding.test(lower) || mediaHead.test(after) || mediaHeadBefore.test(before)
}

/** True for a known group of hackers: it does things to companies and is none. */
export function isHackerGroup(name: string): boolean {
  return hackerGroups.has(name.toLowerCase())
}

/** True for a social network or the like by the words before it. */
export function isPlatform(before: string): boolean {
  return platformHead.test(before)
}
