import type { Reference } from '../../reference/organization.ts'
import type { PenaltyAct } from './penalty-acts.ts'

/** How many penalties behind or before a total can make it up. */
const most = 12
/** How far what is rounded can be from the sum of its parts. */
const rounded = 0.01
const together = /\b(?:together|combined|between them|in total|in all|altogether|total(?:l?ing|s)?|added up|add up)\b/i

/** A total that is on nobody by its own sentence is on all whose penalties, told next to it, make it up. */
export function withTotals(told: readonly (readonly PenaltyAct[])[]): (readonly PenaltyAct[])[] {
  const all = told.flat().filter(({ money, modality }) => money !== null && modality === 'ACTUAL')
  return told.map((acts) =>
    acts.map((act) => {
      const isOpen = act.targets.length === 0 || (act.targets.length === 1 && together.test(act.sentence.text))
      const parts = isOpen ? partsOf(act, all) : null
      return parts ? { ...act, targets: parts } : act
    }),
  )
}

/** Those on whom the penalties told right before or behind a total are, where their sum is the total. */
function partsOf(total: PenaltyAct, all: readonly PenaltyAct[]): readonly Reference[] | null {
  const at = all.indexOf(total)
  const whole = total.money?.money
  if (at < 0 || !whole?.amount) return null
  for (let from = Math.min(all.length - 1, at + 1); from >= Math.max(0, at - most); from--) {
    let sum = 0
    for (let until = from; until < Math.min(all.length, from + most); until++) {
      const part = until === at ? null : all[until]?.money?.money
      if (until !== at && (!part?.amount || part.currency !== whole.currency)) break
      sum += part?.amount ?? 0
      if (sum > whole.amount * (1 + rounded)) break
      const isNext = until >= at - 1 && until - from >= (from <= at && until >= at ? 2 : 1)
      if (isNext && Math.abs(sum - whole.amount) <= whole.amount * rounded)
        return onOf(all.slice(from, until + 1).filter((one) => one !== total))
    }
  }
  return null
}

/** Each organization once; null where fewer than two are known. */
function onOf(parts: readonly PenaltyAct[]): readonly Reference[] | null {
  const byOrganization = new Map(parts.flatMap(({ targets }) => targets.map((one) => [one.organization, one] as const)))
  return byOrganization.size > 1 ? [...byOrganization.values()] : null
}
