import { plain } from '../words/sentence.ts'
import { sourceInFull } from '../words/summaries.ts'
import type { Line } from './story.ts'

/** The chain as plain text: numbered sentences, each with the words it rests on and where they stand. */
export function storyText(lines: readonly Line[]): string {
  const sources: string[] = []
  const told = lines.map((line) => {
    if (line.kind === 'gap') return `   ${plain(line.sentence)}`
    const { claim } = line
    if (claim === null) return `${line.number}. ${plain(line.sentence)}`
    const source = sourceInFull(claim.source)
    if (!sources.includes(source)) sources.push(source)
    return `${line.number}. ${plain(line.sentence)}\n   “${claim.quote}” [${sources.indexOf(source) + 1}, paragraph ${claim.paragraph}]`
  })
  return `How did it come to this?\n\n${told.join('\n')}\n\nSources\n${sources.map((source, index) => `[${index + 1}] ${source}`).join('\n')}\n`
}
