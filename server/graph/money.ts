/** An amount in major units of a currency. */
interface Money {
  readonly amount: number
  readonly currency: string | null
}

/** Whether two amounts are the same, one of them perhaps told in rounder words: 36 billion for 36.033 billion. */
export function isSameMoney(one: Money, other: Money): boolean {
  if (one.currency !== other.currency) return false
  return one.amount === other.amount || isRounding(one.amount, other.amount) || isRounding(other.amount, one.amount)
}

/** Whether the first is the second, rounded to fewer digits. */
export function isRounding(rough: number, exact: number): boolean {
  const unit = unitOf(rough)
  return rough !== exact && unit > unitOf(exact) && Math.round(exact / unit) * unit === rough
}

/** Of which unit an amount is told in whole numbers; "10 million" is taken for two digits, not for one. */
function unitOf(amount: number): number {
  let unit = 1
  while (amount >= unit * 100 && amount % (unit * 10) === 0) unit *= 10
  return unit
}
