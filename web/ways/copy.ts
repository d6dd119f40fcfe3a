import { named } from '../words/claims.ts'
import { capitalized, plain } from '../words/sentence.ts'
import { sourceInFull } from '../words/summaries.ts'
import type { WayLine } from './story.ts'

/** A way as plain text: numbered, each tie with the words it rests on and where they stand. */
export function wayText(title: string, lines: readonly WayLine[]): string {
  const sources: string[] = []
  const told = lines.flatMap((line): string[] => {
    if (line.kind === 'gap') return [`   ${line.words}`]
    const ties = line.told.flatMap(({ sentence, claim }) => {
      const words = `   ${capitalized(plain(sentence))}.`
      if (claim === null) return [words]
      const source = sourceInFull(claim.source)
      if (!sources.includes(source)) sources.push(source)
      return [words, `   “${claim.quote}” [${sources.indexOf(source) + 1}, paragraph ${claim.paragraph}]`]
    })
    return [`${line.number}. ${named(line.thing)}`, ...ties]
  })
  return `${title}\n\n${told.join('\n')}\n\nSources\n${sources.map((source, index) => `[${index + 1}] ${source}`).join('\n')}\n`
}
