import { expect, test } from 'vitest'
import { parseArticle } from '../../server/article/read-article.ts'
import { factsFile } from '../../server/facts/facts-file.ts'
import { readFacts } from '../../server/facts/read-facts.ts'

/** The rulings and what led to what, short. */
function read(text: string): string[] {
  const article = parseArticle(`Quillmere Foods Ltd makes cheese. ${text}`, 'text')
  const { rulings, links, penalties } = factsFile('text', article, readFacts(article))
  const kindOf = (key: string) => rulings.find((one) => one.key === key)?.kind
  return [
    ...rulings.map(({ kind }) => String(kind)),
    ...penalties.map(({ status }) => String(status)),
    ...links.map(({ from, kind, to }) => `${kindOf(from)} ${kind} ${kindOf(to)}`),
  ].toSorted()
}

const fined = 'The FSA fined Quillmere Foods Ltd £2 million on 3 May 2023.'

test.each([
  [`${fined} The High Court upheld the fine of Quillmere Foods Ltd.`, 'IMPOSED'],
  [`${fined} On 2 June 2024 the High Court annulled the penalty of Quillmere Foods Ltd.`, 'OVERTURNED'],
  [`${fined} The appeal by Quillmere Foods Ltd was dismissed by the High Court.`, 'IMPOSED'],
  [`${fined} The judges stayed the decision against Quillmere Foods Ltd.`, 'SUSPENDED'],
  [`The High Court has dismissed the appeal of Quillmere Foods Ltd. In 2023 ${fined}`, 'IMPOSED'],
])('what a court decides again comes of the ruling before it: %s', (text, status) => {
  expect(read(text)).toEqual(['APPEAL_DECISION', 'FINE', 'FINE APPEALED APPEAL_DECISION', status].toSorted())
})

test('a court that decides on somebody else touches no penalty', () => {
  expect(read(`${fined} The Court of Naples upheld a damages claim by a haulier.`)).toEqual(['FINE', 'IMPOSED'])
})

test('a judgment on both fines touches both', () => {
  const again = 'In 2022 the FSA fined Quillmere Foods Ltd £3 million.'
  const statuses = read(`${fined} ${again} The High Court annulled both fines of Quillmere Foods Ltd.`)
  expect(statuses.filter((one) => one === 'OVERTURNED')).toHaveLength(2)
})
