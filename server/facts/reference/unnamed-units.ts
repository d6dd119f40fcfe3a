import type { Organization, Reference } from './organization.ts'

/** "the rig-building arm of Alder Corporation" is Alder Rigs, where the text names no other Alder; "its unit" is Alder. */
export function nameUnits(
  references: Reference[],
  unnamed: Map<string, Organization>,
  companies: readonly Organization[],
  given: ReadonlyMap<Organization, Organization>,
): void {
  for (const [id, unit] of unnamed) {
    const named = given.get(unit) ?? nameOf(unit, companies)
    if (!named) continue
    unnamed.delete(id)
    named.spans.push(...unit.spans)
    for (const one of unnamed.values())
      if (one.parent?.organization === unit) one.parent = { ...one.parent, organization: named }
    for (const [at, reference] of references.entries())
      if (reference.organization === unit) references[at] = { ...reference, organization: named }
  }
}

/** The only other company of the owner's name; else the owner, where no place tells the unit from it. */
function nameOf(unit: Organization, companies: readonly Organization[]): Organization | null {
  const owner = unit.parent?.organization
  if (!owner) return null
  const [only, ...more] = companies.filter(
    (one) =>
      one !== owner && one.parent === null && one.spans.length > 0 && sharesName(one, owner) && !owns(one, owner),
  )
  if (!only || more.length > 0) return unit.place === null ? owner : null
  only.parent = unit.parent
  return only
}

/** True where both names begin with the same word. */
export function sharesName(one: Organization, other: Organization): boolean {
  const first = (organization: Organization) => organization.name.text.toLowerCase().split(/[ -]/)[0] ?? ''
  return first(one).length > 2 && first(one) === first(other)
}

/** Owners of owners that are looked through. */
const deepest = 10

function owns(one: Organization, other: Organization): boolean {
  for (let at = other.parent?.organization, steps = 0; at && steps < deepest; at = at.parent?.organization, steps++)
    if (at === one) return true
  return false
}
