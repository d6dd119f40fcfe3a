// What the rules read in the articles against what a careful reader finds: `node test/facts/evaluate.ts [--all] [tuning]`.
// Prints precision, recall and F1 per fact type as Markdown, on the half that the rules were tuned on and on the unseen
// one. With --all it lists every miss and every fact too much as well: of the tuned half only, since rules mended by the
// failures of the unseen one would be tuned on it. With a set's name it reads that set alone; with --speed it tells instead
// how fast the rules are.
import { annotated } from './annotated.ts'
import type { Scored } from './score.ts'
import { scoredOf } from './scored.ts'

const print = (line: string) => process.stdout.write(`${line}\n`)
const options = process.argv.slice(2)
const sets = options.filter((option) => !option.startsWith('--'))
const asked = (name: keyof typeof annotated) => (sets.length === 0 || sets.includes(name) ? annotated[name] : [])

const usage = `npm run -s evaluate -- [--all] [caseFile] [tuning] [unseen]   what is read right, per type of fact, in those sets
npm run -s evaluate -- veris                                    victim and count in summaries of real incidents
npm run -s evaluate -- --speed                                  how many articles a second`

// Whoever asks how to run it is not told how the unseen half does.
if (options.some((option) => option.startsWith('--') && option !== '--all' && option !== '--speed')) print(usage)
else if (options.includes('--speed')) await import('../bench/extraction.ts')
else {
  await half('Tuned on', [...asked('caseFile'), ...asked('tuning')], options.includes('--all'))
  await half('Unseen', asked('unseen'), false)
  if (sets.length === 0 || sets.includes('veris')) await import('./veris-summaries.ts')
}

async function half(title: string, files: readonly string[], list: boolean): Promise<void> {
  if (files.length === 0) return
  const all: Scored[] = []
  for (const file of files) {
    const scored = await scoredOf(file)
    all.push(...scored)
    if (list) failures(file, scored)
  }
  print(`\n${title}, ${files.length} articles\n`)
  table(all)
}

function failures(file: string, scored: readonly Scored[]): void {
  print(`\n## ${file}`)
  for (const one of scored) if (one.outcome !== 'HIT') print(`- ${one.outcome} ${one.type}: ${one.what}`)
}

function table(all: readonly Scored[]): void {
  print('| fact | right | too much | missed | precision | recall | F1 |\n|---|---|---|---|---|---|---|')
  const types = [...Map.groupBy(all, (one) => one.type)].toSorted(([one], [other]) => one.localeCompare(other))
  for (const [type, those] of [...types, ['all', all] as const]) {
    const count = (outcome: Scored['outcome']) => those.filter((one) => one.outcome === outcome).length
    const [right, extra, missed] = [count('HIT'), count('EXTRA'), count('MISS')]
    const part = (of: number) => (of === 0 ? '–' : (right / of).toFixed(2))
    const f1 = right === 0 ? '–' : ((2 * right) / (2 * right + extra + missed)).toFixed(2)
    if (type !== 'forbidden')
      print(`| ${type} | ${right} | ${extra} | ${missed} | ${part(right + extra)} | ${part(right + missed)} | ${f1} |`)
  }
  print(`\nForbidden facts read: ${all.filter((one) => one.outcome === 'FORBIDDEN').length}`)
}
