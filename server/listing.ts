import type { Article } from './article/article.ts'
import type { Fact, Reading } from './facts/fact.ts'
import { counted, printable } from './printable.ts'

/** What was read in an article, for a person: each fact on a line, its quote on the next. */
export function listing(path: string, article: Article, reading: Reading): string {
  const lines = reading.facts.flatMap((fact) => [
    `  ${statement(fact)}`,
    `      "${printable(article.text.slice(fact.quote.start, fact.quote.end).replace(/\s+/g, ' '))}"`,
  ])
  return [
    `${printable(path)}: ${printable(article.title ?? 'without a title')} (${counted(reading.facts.length, 'fact')})`,
    ...lines,
  ].join('\n')
}

function statement(fact: Fact): string {
  const object = 'object' in fact ? ` ${fact.object}` : ''
  const value = 'value' in fact ? ` ${JSON.stringify(fact.value)}` : ''
  const doubt = fact.certainty === 'CANDIDATE' ? ', candidate' : ''
  const modality = fact.modality === 'ACTUAL' ? '' : `, ${fact.modality}`
  return printable(`${fact.subject} ${fact.predicate}${object}${value}  (${fact.stance}${modality}${doubt})`)
}
