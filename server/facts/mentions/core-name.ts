import { legalForms } from '../lexicon/organizations.ts'

/** Legal forms that stand before the name. */
const before = /^(?:PT|UAB|SIA|OOO|OAO|PAO|ZAO|AO|TOO|PJSC|JSC|OÜ)$/

/** The name without a legal form at its end or before it, for comparing. */
export function coreName(name: string): string {
  const words = name.split(' ')
  if (words.length > 1 && before.test(words[0] ?? '')) words.shift()
  while (words.length > 1 && legalForms.has(words.at(-1)?.toLowerCase().replaceAll(/[.,]/g, '') ?? '')) words.pop()
  return words.join(' ').toLowerCase().replace(/,$/, '')
}
