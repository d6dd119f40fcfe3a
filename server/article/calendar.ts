/** Proleptic Gregorian days as ISO strings, years 0000 to 9999. No clock, no time zone. */

/** The last day of a month, 28 to 31. */
export function lastDayOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** 2025, 9, 9 → "2025-09-09". */
export function isoDay(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** 9 → "09". */
export function pad(n: number, length: number): string {
  return String(n).padStart(length, '0')
}
