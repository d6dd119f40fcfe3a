/** Whether all sides answer the same: the same things in the same order, with the same words and numbers in each. */
import type { Contender } from './contenders.ts'
import type { Question } from './questions.ts'

/** Throws where one side answers otherwise. */
export async function checkEqual(contenders: readonly Contender[], question: Question, round: number): Promise<number> {
  const [one, ...others] = await Promise.all(
    contenders.map(async (contender) => ({
      name: contender.name,
      said: inOrder(question, itemsOf(await contender.ask(question, round))),
    })),
  )
  for (const other of others) {
    const at = one ? other.said.findIndex((item, index) => item !== one.said[index]) : -1
    if (!one || at >= 0 || other.said.length !== one.said.length)
      throw new Error(
        `${question.name}: ${one?.name} and ${other.name} differ in what they answer\n${one?.said[at]}\n${other.said[at]}\n` +
          `${one?.said.length} and ${other.said.length} items`,
      )
  }
  return one?.said.length ?? 0
}

const inOrder = ({ unordered }: Question, items: string[]): string[] => (unordered ? items.toSorted() : items)

/** The things of an answer, each as its words and numbers, sorted: sides nest them differently. */
function itemsOf(answer: unknown): string[] {
  const body: unknown = typeof answer === 'string' ? dataOf(answer) : answer
  const list = firstList(body)
  return (list ?? [body]).map((item) => JSON.stringify(leaves(item).toSorted()))
}

function dataOf(text: string): unknown {
  const { data, errors } = JSON.parse(text) as { data: unknown; errors?: unknown }
  if (errors !== undefined) throw new Error(JSON.stringify(errors))
  return data
}

/** The outermost list: a page's nodes, rows. A single object is none. */
function firstList(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value
  const members = typeof value === 'object' && value !== null ? Object.values(value) : []
  return members.length === 1 ? firstList(members[0]) : null
}

function leaves(value: unknown): string[] {
  if (value === null || value === undefined) return []
  if (typeof value === 'string' && value.startsWith('{')) return leaves(JSON.parse(value))
  if (typeof value === 'object') return Object.values(value).flatMap(leaves)
  return [JSON.stringify(value)]
}
