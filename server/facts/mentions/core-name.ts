import { legalForms } from '../lexicon/organizations.ts'

/** The name without a legal form at its end, for comparing. */
export function coreName(name: string): string {
  const words = name.split(' ')
  while (words.length > 1 && legalForms.has(words.at(-1)?.toLowerCase().replaceAll(/[.,]/g, '') ?? '')) words.pop()
  return words.join(' ').toLowerCase().replace(/,$/, '')
}
