import { plain } from '../words/sentence.ts'
import type { Line } from './story.ts'

/** The chain as plain text: numbered sentences, each with the words it rests on and where they stand. */
export function storyText(lines: readonly Line[]): string {
  const sources: string[] = []
  const told = lines.map((line) => {
    if (line.kind === 'gap') return `   ${plain(line.sentence)}`
    const { claim } = line
    if (claim === null) return `${line.number}. ${plain(line.sentence)}`
    const title = claim.source.title ?? 'Untitled source'
    if (!sources.includes(title)) sources.push(title)
    return `${line.number}. ${plain(line.sentence)}\n   “${claim.quote}” [${sources.indexOf(title) + 1}, paragraph ${claim.paragraph}]`
  })
  return `How did it come to this?\n\n${told.join('\n')}\n\nSources\n${sources.map((title, index) => `[${index + 1}] ${title}`).join('\n')}\n`
}
