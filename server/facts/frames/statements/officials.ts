import { entriesOf, triggers } from '../../lexicon/pattern.ts'
import file from '../../lexicon/statements.json' with { type: 'json' }
import type { Organization } from '../../reference/organization.ts'
import type { Sentence } from '../../segment/sentences.ts'
import type { Story } from '../story.ts'

const roles = entriesOf(file.roles).map(([of, words]) => ({ of, pattern: triggers(words) }))
const heading = triggers(file.heading)
/** Sentences back to which an authority is looked for. */
const farthest = 30
/** "deputy head of the office", "director of investigations" */
const ofBody =
  /\b(?:(?:of|at|for|with|from|coordinates|heads|runs|leads|chairs|directs|oversees) the (?:\p{Ll}+ ){0,2}?(?:office|agency|authority|watchdog|regulator|commission|ministry|department|bureau|inspectorate|supervisor|prosecutor[’']s office)|(?:of|for) (?:\p{Ll}+ ){0,3}?(?:enforcement|investigations?|supervision|inspections?|prosecutions?|consumer protection|market conduct))\b/u
const official =
  /\b(?<role>(?:\p{Lu}\p{Ll}{4,19} )?(?:[Mm]inister|[Ss]ecretary)|[Cc]ommissioner|[Ii]nspector|[Pp]rosecutor|[Jj]udge|[Jj]ustice|[Oo]mbudsman|[Cc]hief [Ee]xecutive|CEO|[Pp]resident|[Cc]hair(?:man|woman|person)?|[Ss]pokes(?:man|woman|person)) (?<name>\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Lu}\.)? \p{Lu}[\p{L}’'-]+)/gu
/** "Transport Secretary", "minister of health" */
const ofField =
  /(?:(?<before>\p{L}{5,20}) (?:secretary|minister)|(?:secretary|minister) (?:of|for) (?:the )?(?<behind>\p{L}{5,20}))\b/iu

/** True where a phrase says that somebody is of an authority, without its name. */
export function isOfBody(phrase: string): boolean {
  return ofBody.test(phrase)
}

/** Officials by their titles and names, wherever a text tells of them. */
export function officialsIn(text: string): IterableIterator<RegExpExecArray> {
  return text.matchAll(official)
}

/** "Transport Secretary Ann Lee" speaks for the Department of Transport where the text tells of it. */
export function ministryOf(story: Story, phrase: string): Organization | null {
  const { before, behind } = ofField.exec(phrase)?.groups ?? {}
  const field = (before ?? behind ?? '').toLowerCase().slice(0, 6)
  if (field.length < 5) return null
  return onlyOne(
    story,
    ({ type, kind, name }) =>
      type === 'Regulator' && kind?.value !== 'COURT' && name.text.toLowerCase().includes(field),
  )
}

/** Offices whose holders speak for the one organization of the text whose name tells of that office. */
const offices = entriesOf(file.offices).map(([role, name]) => ({
  role: triggers([role]),
  name: new RegExp(name, 'u'),
}))

/** "commissioner Ann Lee" speaks for the "Information Commissioner’s Office", a mayor for the city; null where several fit. */
export function officeOf(story: Story, phrase: string): Organization | null {
  const those = offices.filter(({ role }) => phrase.search(role) >= 0)
  return onlyOne(story, (one) =>
    [one.name, ...one.aliases].some(({ text }) => those.some(({ name }) => name.test(text))),
  )
}

/** The one organization of the text that fits; null where several do. */
function onlyOne(story: Story, fits: (one: Organization) => boolean): Organization | null {
  const [only, ...more] = story.organizations.filter(fits)
  return more.length > 0 ? null : (only ?? null)
}

/** The authority told of last. */
export function lastRegulatorBefore(story: Story, sentence: Sentence, end: number): Organization | null {
  for (let at = sentence.index; at >= Math.max(0, sentence.index - farthest); at--) {
    const of = story.sentences[at]
    const found = of
      ? story
          .referencesIn(of)
          .findLast((one) => one.end <= end && one.organization && isOf('REGULATOR', one.organization))
      : null
    if (found?.organization) return found.organization
  }
  return null
}

/** Whether organizations of that sort have people of that role: judges are a court's. */
export function isOf(role: string, { type, kind }: Organization): boolean {
  if (role === 'EITHER' || role === 'ANY') return true
  if (role === 'PUBLIC') return false
  if (role === 'COMPANY' || role === 'SPOKEN') return type === 'Company'
  return type === 'Regulator' && (kind?.value === 'COURT') === (role === 'COURT')
}

export function roleIn(text: string): string | null {
  for (const { of, pattern } of roles) if (text.search(pattern) >= 0) return of
  return text.search(heading) >= 0 ? 'EITHER' : null
}

export function surname(name: string): string {
  return name.split(' ').at(-1) ?? name
}
