import type { Organization } from './organization.ts'

/** True for one company, owner and owned, and names of which one goes on from the other ("Alder", "Alder Korea"). */
export function isFamily(a: Organization, b: Organization): boolean {
  if (a === b) return true
  const above = ancestors(a)
  if (above.has(b) || ancestors(b).has(a)) return true
  const [one, other] = [a.name.text.toLowerCase(), b.name.text.toLowerCase()]
  return one.startsWith(`${other} `) || other.startsWith(`${one} `)
}

/** True where the two sets share a family, or one of them is empty. */
export function isCompatible(some: readonly Organization[], others: readonly Organization[]): boolean {
  return some.length === 0 || others.length === 0 || some.some((one) => others.some((other) => isFamily(one, other)))
}

function ancestors(of: Organization): Set<Organization> {
  const found = new Set<Organization>()
  for (let at = of.parent?.organization; at && !found.has(at); at = at.parent?.organization) found.add(at)
  return found
}
