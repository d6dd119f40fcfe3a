import type { Organization } from './organization.ts'

/** A court, or a board that decides on appeals. */
export function isReviewing(organization: Organization | null): boolean {
  return isCourt(organization) || /\b(?:Appeals?|Review|Arbitration)\b/.test(organization?.name.text ?? '')
}

/** By its kind or its name. */
export function isCourt(organization: Organization | null): boolean {
  if (!organization) return false
  const { kind, name, aliases } = organization
  const names = [name, ...aliases].map(({ text }) => text)
  return (
    kind?.value === 'COURT' ||
    names.some((one) =>
      /\b(?:court|tribunal|council of state|cour|corte|tribunale|gericht|rechtbank|consiglio di stato|conseil d[’']état|TAR)\b/i.test(
        one,
      ),
    )
  )
}
