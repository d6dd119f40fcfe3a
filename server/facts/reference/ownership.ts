import { isOwnedBy, ownerBy, ownsReversed } from '../lexicon/ownership.ts'
import type { Organization, Reference } from './organization.ts'
import { spanning } from '../segment/clauses.ts'

/** Who owns whom by the words between two companies named in a sentence: "Alder, which belongs to Birch". */
export function readOwners(text: string, references: readonly Reference[]): void {
  let before: readonly Reference[] = []
  let named: readonly Reference[] = []
  for (const same of Map.groupBy(references, ({ sentence }) => sentence).values()) {
    const companies = same.filter(({ organization }) => organization?.type === 'Company')
    ofThose(text, before, companies)
    ofBoth(text, named, companies)
    ownerOfBefore(text, before, companies)
    ownerBehind(text, named, companies)
    unitsNamed(text, named, companies)
    before = companies
    named = [...named, ...companies].slice(-recent)
    for (const [i, one] of companies.entries())
      for (const [k, other] of companies.slice(i + 1, i + 5).entries()) {
        if (other.start < one.end || one.organization === other.organization) continue
        const found = ownedIn(text, one, other)
        if (!found) continue
        const at = i + 1 + k
        const words = text.slice(one.end, other.start)
        if (found.first) {
          const others = onlyOne.test(words) ? [] : listFrom(text, companies, at, 1)
          for (const child of [other, ...others]) own(one, child, found.sure)
        } else {
          const plural = ofSeveral.test(words)
          for (const child of [one, ...(plural ? listFrom(text, companies, i, -1) : [])]) own(other, child, found.sure)
        }
        break
      }
  }
}

/** "and its unit Alder, Birch and Cedar": Alder alone is its unit. */
const onlyOne =
  /(?:^|\s)(?:subsidiary|unit|arm|brand|chain|label|division|airline|bank|affiliate),? (?:called |named )?$/u
const ofSeveral =
  /^(?: (?:are|were|belong)|, (?:both|all) |, (?:the |its )?(?:two|three|four|five) |, (?:[\p{L}-]+ ){0,2}(?:subsidiaries|units|brands|arms|divisions|members|affiliates|companies) (?:of|in|within) | of the )/u

/** The others of a list ("Alder, Birch and Cedar") before or behind one of it. */
function listFrom(text: string, companies: readonly Reference[], at: number, step: 1 | -1): Reference[] {
  const found: Reference[] = []
  for (let i = at + step; companies[i]; i += step) {
    const [one, other] = step > 0 ? [companies[i - 1], companies[i]] : [companies[i], companies[i + 1]]
    if (!one || !other || !/^(?:,| and|, and|,? as well as) (?:the )?$/.test(text.slice(one.end, other.start))) break
    const next = companies[i]
    if (next) found.push(next)
  }
  return found
}

/** Places of companies among which "both" are looked for. */
const recent = 6

const soldSince =
  /^[^.;,]{0,30} (?:and|but|then) (?:was )?(?:later |then |since )?(?:sold|resold|spun off|divested|floated)\b/
const account = /^ (?:account|page|feed|channel|profile|followers)/

function ownedIn(
  text: string,
  one: Reference,
  other: Reference,
): { readonly first: boolean; readonly sure: boolean } | null {
  const words = text.slice(one.end, other.start)
  // "Alder’s Twitter account" is Alder’s, and Twitter is not.
  if (account.test(text.slice(other.end, other.end + 12))) return null
  // "Alder (Birch Group)", "Alder of the Birch Group"
  const called = text.slice(other.start, other.end)
  const isGroup = /^(?:the )?\p{Lu}/u.test(called) && /\b(?:Group|Holdings?|Gruppe|Groupe|Grupo|group)$/.test(called)
  if (isGroup && (/^(?: \([^)]{2,12}\))?,? of (?:the )?$/.test(words) || (words === ' (' && text[other.end] === ')')))
    return { first: false, sure: true }
  // "bought by Alder in 2001 and sold again"
  if (soldSince.test(text.slice(other.end, other.end + 60))) return null
  const found = ownerBy(words)
  if (found) return found
  if (ownsReversed(words, text.slice(other.end, other.end + 60))) return { first: true, sure: true }
  const lead = text.slice(Math.max(0, one.start - 40), one.start)
  if (one.pronoun) return null
  return isOwnedBy(lead, words, text.slice(other.end, other.end + 60)) ? { first: false, sure: true } : null
}

function own(owning: Reference, owned: Reference, sure: boolean): void {
  const [owner, child] = [owning.organization, owned.organization]
  if (!owner || !child || child.parent || owner === child || isAbove(child, owner)) return
  child.parent = {
    organization: owner,
    span: spanning(owning, owned),
    sure,
    reason: 'The text says who owns it.',
  }
}

const counts = new Map([
  ['both', 2],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
])
const those =
  /(?:^|[.!?]\s)(?:(?:the|all) (?<count>two|three|four|five)|(?<both>both))(?: companies| brands| firms| houses)? (?:are (?:owned by|part of|subsidiaries of|units of|brands of)|belong to) (?:the )?(?:[\p{L}’-]+ ){0,4}?$/iu

/** "Alder, the parent of both": of the two companies named last. */
function ofBoth(text: string, before: readonly Reference[], here: readonly Reference[]): void {
  for (const owner of here) {
    const tail = parentOfBoth.exec(text.slice(owner.end, owner.end + 60))
    const children = new Set(
      [...before, ...here].flatMap(({ organization, start }) =>
        organization?.named && start < owner.start ? [organization] : [],
      ),
    )
    if (!tail || !owner.organization || children.size !== 2) continue
    for (const child of children)
      if (!child.parent && child !== owner.organization && !isAbove(child, owner.organization))
        child.parent = {
          organization: owner.organization,
          span: { start: owner.start, end: owner.end + tail[0].length },
          sure: true,
          reason: 'The text says who owns those it has just named.',
        }
  }
}

const parentOfBoth = /^, (?:the |which is the )?(?:parent|owner|holding company)(?: company)? of (?:both|the two)\b/

/** "The three are owned by Alder": those that the sentence before names. */
function ofThose(text: string, before: readonly Reference[], here: readonly Reference[]): void {
  const owner = here.find(({ organization }) => organization?.named)
  if (!owner?.organization || before.length === 0) return
  const found = those.exec(text.slice(Math.max(0, owner.start - most), owner.start))
  const children = new Set(before.flatMap(({ organization }) => (organization?.named ? [organization] : [])))
  if (!found || children.size !== counts.get((found.groups?.['count'] ?? found.groups?.['both'] ?? '').toLowerCase()))
    return
  for (const child of children)
    if (!child.parent && !isAbove(child, owner.organization))
      child.parent = {
        organization: owner.organization,
        span: { start: owner.start - found[0].trimStart().replace(/^[.!?]\s/, '').length, end: owner.end },
        sure: true,
        reason: 'The text says who owns those it has just named.',
      }
}

/** "Owner Alder apologized": of the company that the sentence before names first. */
function ownerOfBefore(text: string, before: readonly Reference[], [owner]: readonly Reference[]): void {
  const child = before.find(({ organization }) => organization?.named)
  if (!owner || !child || !leadsWithOwner.test(text.slice(Math.max(0, owner.start - 24), owner.start))) return
  own(owner, { ...child, start: owner.start, end: owner.end }, true)
}

/** "within Alder, the parent group": of the company named last before it. */
function ownerBehind(text: string, before: readonly Reference[], here: readonly Reference[]): void {
  for (const owner of here) {
    const tail = asParent.exec(text.slice(owner.end, owner.end + 40))
    const child = [...before, ...here].findLast(
      ({ organization, pronoun, end }) => end <= owner.start && !pronoun && organization !== owner.organization,
    )
    if (tail && child?.organization?.named && !owner.pronoun)
      own({ ...owner, end: owner.end + tail[0].length }, { ...child, start: owner.start, end: owner.end }, true)
  }
}

const asParent =
  /^, (?:(?:the|its) (?:ultimate |corporate |majority |main |sole |\p{Lu}\p{Ll}+ )?(?:parent|owner|holding|shareholder)(?: company| group)?|which (?:owns|controls|bought|acquired) (?:it|(?:the|that) (?:company|bank|airline|lender|brand|chain|retailer|insurer|carrier|operator|business|firm|factory|plant))(?: in \d{4})?)(?=[,.;])/u

/** "It hit two subsidiaries, Alder and Birch": of the company named last before them. */
function unitsNamed(text: string, before: readonly Reference[], here: readonly Reference[]): void {
  for (const [at, one] of here.entries()) {
    if (!severalUnits.test(text.slice(Math.max(0, one.start - 60), one.start))) continue
    const children = [one, ...listFrom(text, here, at, 1)]
    const owner = [...before, ...here.slice(0, at)].findLast(
      ({ organization }) => organization?.named && children.every((child) => child.organization !== organization),
    )
    if (owner) for (const child of children) own({ ...owner, start: one.start, end: one.end }, child, true)
  }
}

const severalUnits =
  /\b(?:its|(?:its )?(?:two|three|four|five)|several) (?:[\p{L}-]+ ){0,2}(?:subsidiaries|units|arms|divisions),? (?:called |named )?$/u

const leadsWithOwner = /(?:^|[.!?][”"]?\s|, )(?:[Pp]arent|[Pp]arent company|[Oo]wner|[Hh]olding company) $/
const most = 120

/** No company owns its owner. */
function isAbove(one: Organization, other: Organization): boolean {
  const seen = new Set<Organization>()
  for (let at: Organization | undefined = other; at && !seen.has(at); at = at.parent?.organization) {
    if (at === one) return true
    seen.add(at)
  }
  return false
}
