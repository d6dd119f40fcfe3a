/** The command line. Started by throughline.mjs, which has made sure of the Node version. */
import { Command } from 'commander'
import { ArticleError } from './article/article-error.ts'
import { readArticleNamed } from './article/read-article.ts'
import { factsFile } from './facts/facts-file.ts'
import { readFacts } from './facts/read-facts.ts'
import { GraphError } from './graph/error.ts'
import { listing } from './listing.ts'
import { runFindSource, runImport, runImportDry, runRebuild, runWithdrawal, serve, whereFrom } from './main.ts'
import { StartError } from './neo4j/start-error.ts'
import { counted, printable, printableJson } from './printable.ts'
import { tellingOn } from './telling.ts'

const telling = tellingOn(process.stdout, process.stderr)
const { say, complain } = telling

const SETTINGS_HELP = `
Settings (environment): PORT, HOST, THROUGHLINE_HOME, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE.
Without NEO4J_URI, a Neo4j of its own is started in THROUGHLINE_HOME.`

const SOURCE_HELP = 'id of a source, or its first 8 digits or more (the API lists ids as `sources`)'

const program = new Command('throughline')
  .description('What happened, who answered for it, and the sentence that says so.')
  .addHelpText('after', SETTINGS_HELP)

program
  .command('serve')
  .description('start the database, the API and the app (build the app first, or use "npm start")')
  .addHelpText('after', SETTINGS_HELP)
  .action(() => serve(telling))

program
  .command('import')
  .description('read articles and put what they say into the graph; a running server shows it at once')
  .argument(
    '<path...>',
    "files (.txt, .md, .html, .pdf), folders of them, patterns ('press/**/*.html'), addresses of pages (https://...), " +
      'VERIS records of incidents (.json, folders or archives of them: .tar, .tar.gz), or - for standard input',
  )
  .option('--dry-run', 'only read, and say what would be imported; no database is asked what is there already')
  .addHelpText('after', SETTINGS_HELP)
  .action(importArticles)

program
  .command('extract')
  .description('read articles and print the facts found in them; no database is needed')
  .argument('<file...>', 'files (.txt, .md, .html, .pdf) or addresses of pages')
  .option('--json', 'one JSON object a line and a file')
  .action(extract)

program
  .command('withdraw')
  .description('take a source back: its claims no longer count, and nothing of it is removed')
  .argument('<source>', SOURCE_HELP)
  .addHelpText('after', SETTINGS_HELP)
  .action(withdraw)

program
  .command('restore')
  .description('let a source that was withdrawn count again')
  .argument('<source>', SOURCE_HELP)
  .addHelpText('after', SETTINGS_HELP)
  .action(restore)

program
  .command('take-down')
  .description(
    'remove the words of a source for good: its text, its quotes and what nobody decided on; cannot be undone',
  )
  .argument('<source>', SOURCE_HELP)
  .option('--yes', 'do it; without this, only say what would be removed')
  .addHelpText('after', SETTINGS_HELP)
  .action(takeDown)

program
  .command('rebuild')
  .description('derive the graph from its claims anew; changes nothing unless something was wrong')
  .addHelpText('after', SETTINGS_HELP)
  .action(async () => {
    const { changed } = await runRebuild(telling)
    say(changed === 0 ? 'Rebuilt: everything was as its claims say.' : `Rebuilt: ${changed} changed.`)
  })

async function importArticles(paths: string[], { dryRun = false }: { dryRun?: boolean }): Promise<void> {
  const { imported, corrected, copies, known, failed, facts, compared } = await (dryRun ? runImportDry : runImport)(
    paths,
    telling,
  )
  const done = dryRun
    ? `${imported} would be imported`
    : `${imported} imported, ${corrected > 0 ? `${corrected} corrected, ` : ''}${copies > 0 ? `${copies} also elsewhere, ` : ''}${known} unchanged`
  const { joined, proposed } = compared
  const found = [
    `${counted(facts, 'fact')} found`,
    ...(joined > 0 ? [`${joined} joined with other sources`] : []),
    ...(proposed > 0 ? [`${counted(proposed, 'question')} left open`] : []),
  ]
  say(`${done}, ${failed} failed; ${found.join(', ')}`)
  if (failed > 0) process.exitCode = 1
}

async function withdraw(given: string): Promise<void> {
  const { source, changed } = await runWithdrawal('WITHDRAW', given, telling)
  say(`${changed ? 'Withdrawn' : 'Nothing changed; it was withdrawn already'}: ${titled(source.title)}`)
  say(`To let it count again: throughline restore ${source.id}`)
}

async function restore(given: string): Promise<void> {
  const { source, changed } = await runWithdrawal('RESTORE', given, telling)
  say(`${changed ? 'Restored' : 'Nothing changed; it was not withdrawn'}: ${titled(source.title)}`)
  if (changed) say(`To take it back again: throughline withdraw ${source.id}`)
}

async function takeDown(given: string, { yes = false }: { yes?: boolean }): Promise<void> {
  if (!yes) {
    const { id, title } = await runFindSource(given, telling)
    complain(`Nothing changed. This would remove the words of ${titled(title)} for good, and cannot be undone.`)
    complain(`To do it: throughline take-down ${id} --yes`)
    complain(`To take it back and keep its words: throughline withdraw ${id}`)
    process.exitCode = 1
    return
  }
  const { source, changed } = await runWithdrawal('TAKE_DOWN', given, telling)
  say(`${changed ? 'Taken down' : 'Nothing changed; it was taken down already'}: ${titled(source.title)}`)
  if (changed) say('Its words are removed for good, and the same text will not be imported again.')
}

const titled = (title: string | null): string => printable(title ?? 'a source without a title')

async function extract(files: string[], { json = false }: { json?: boolean }): Promise<void> {
  for (const file of files) {
    try {
      const { article } = await readArticleNamed(file, whereFrom())
      const reading = readFacts(article)
      say(json ? printableJson(factsFile(file, article, reading)) : listing(file, article, reading))
    } catch (error) {
      if (!(error instanceof ArticleError)) throw error
      complain(`failed ${printable(file)}: ${printable(error.message)}`)
      process.exitCode = 1
    }
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `extract | head` ends reading early, which is no failure.
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof StartError || error instanceof GraphError) complain(error.message)
  else
    complain(
      `Something went wrong that should not have; this is a bug of Throughline:\n${(error as Error).stack ?? ''}`,
    )
  process.exit(1)
}
