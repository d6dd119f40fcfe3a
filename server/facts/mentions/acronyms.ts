/** "(ABC)" right behind the name for which it stands. */
export const acronymBehind = /^ \((?:the |“|")?(?<acronym>\p{Lu}\p{L}{0,3}\p{Lu}{1,6})(?:”|")?\)/u

/** "ACL" of "Alder Clinical Labs", "ACLD" of "Alder Capital Limited": its letters stand in the name, in order, the first of them first. */
export function isAcronymOf(acronym: string, name: string): boolean {
  // "Alder Birch Mining (ABMC)": the last letter is the Company's that the text leaves out.
  const initials = name.replaceAll(/(?<![\p{L}])(\p{Lu})\S*|\s|\S/gu, '$1')
  if (initials.length > 2 && acronym.startsWith(initials) && acronym.length === initials.length + 1) return true
  const letters = name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
  if (!letters.startsWith(acronym.charAt(0).toLowerCase())) return false
  let at = 0
  for (const letter of acronym.toLowerCase()) {
    at = letters.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
