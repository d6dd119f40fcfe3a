import { isBodyEnding, isCompanyEnding, isInstitutionEnding } from '../lexicon/names.ts'
import { legalForms } from '../lexicon/organizations.ts'
import type { Token } from '../segment/tokens.ts'
import type { Run } from './run.ts'

/** True for the names of hospitals, schools, local councils and the like. */
export function isInstitution(words: readonly Token[], run: Run): boolean {
  return words
    .slice(run.from, run.until)
    .some((word, i) => isInstitutionEnding(word.text, words[run.from + i - 1]?.text ?? ''))
}

/** What the name itself says for a company: a legal form, a word of companies' names, that many know it. */
export function byName(words: readonly Token[], run: Run): number {
  if (run.known?.type !== 'company') return byWords(words, run)
  // "Alder Country Foods", where Alder is known: its last words speak for it as those of any name do.
  return Math.max(run.known.ambiguous || !run.whole ? 1 : 2, byWords(words, run))
}

function byWords(words: readonly Token[], run: Run): number {
  const [first, ...more] = words.slice(run.from, run.until)
  const last = more.at(-1) ?? first
  if (run.form || (more.length > 0 && legalForms.has(last?.lower ?? ''))) return 3
  if (last && /\.\p{Ll}{2,3}$/u.test(last.text)) return 2
  const [before] = more.length > 1 ? more.slice(-2) : [first]
  if (
    /^(?:Center|Centre|Group|Foundation|System|District|Trust)$/.test(last?.text ?? '') &&
    /^(?:Medical|Health|Healthcare|Hospital|School|Surgery|Cancer|NHS)$/.test(before?.text ?? '')
  )
    return 2
  const isBody = isInstitution(words, run)
  // "Regional Hotel Association of Birch" is no hotel.
  if (
    last &&
    !isBody &&
    /^(?:Association|Federation|Confederation|Union|Coalition|Alliance|Society|Chamber|Committee|Campaign|League)s?$/.test(
      last.text,
    )
  )
    return -1
  if (last && isBodyEnding(last.text) && !isCompanyEnding(last.text))
    return /^(?:University|College|Center|Centre|Foundation|Council|Trust|Institute|Society|Fund|Club|Academy|Network|Park|Airport|Port|Harbour)$/.test(
      last.text,
    )
      ? 0
      : isBody
        ? 1
        : -1
  if (
    first &&
    /^(?:Institut|Instituto|Institute|University|Universidad|Université|Universität|Federation|Union|Association|Ministry|Minister)$/.test(
      first.text,
    )
  )
    return isBody ? 0 : -1
  if (more.some((word) => isCompanyEnding(word.text))) return 2
  return isBody ? 1 : 0
}
