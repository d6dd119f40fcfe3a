import type { Article } from '../article/article.ts'
import { counted, printable } from '../printable.ts'
import type { Failures } from './failures.ts'

/** Fewer take longer each, more hold up other writers for seconds. */
const AT_ONCE = 300

interface Pending {
  readonly shown: string
  readonly article: Article
}

interface Ways<Outcome> {
  /** Reads them at once, and stores them when `turn` comes. */
  readonly putRecords: (records: readonly Article[], turn: () => Promise<unknown>) => Promise<readonly Outcome[]>
  /** Counts an outcome, and tells it where `shown` is not null. */
  readonly tell: (shown: string | null, outcome: Outcome, sha256: string) => void
  readonly isOfTheFile: (error: unknown) => error is Error
  readonly failures: Failures
}

/** Gathers records of a data set, so that several hundred are put together, and the next are read while some are stored. */
export class PendingRecords<Outcome extends { readonly words: string; readonly facts: number }> {
  readonly #ways: Ways<Outcome>
  #pending: Pending[] = []
  /** What is put, and when it is done. */
  #underWay: { readonly some: readonly Pending[]; readonly done: Promise<void> } = { some: [], done: Promise.resolve() }

  constructor(ways: Ways<Outcome>) {
    this.#ways = ways
  }

  async add(shown: string, article: Article): Promise<void> {
    // One that comes again is told as such only after the first is stored.
    if (this.#underWay.some.some((one) => one.article.sha256 === article.sha256)) await this.#underWay.done
    this.#pending.push({ shown, article })
    if (this.#pending.length >= AT_ONCE) await this.#start()
  }

  /** Puts all that are still there. */
  async put(): Promise<void> {
    if (this.#pending.length > 0) await this.#start()
    await this.#underWay.done
  }

  /** When nothing is under way any more, however it ended. */
  async settled(): Promise<void> {
    await this.#underWay.done.catch(() => undefined)
  }

  /** Reads those that are there while those before are stored, and no more than these. */
  async #start(): Promise<void> {
    const [some, before] = [this.#pending, this.#underWay.done]
    this.#pending = []
    const done = this.#put(some, () => before)
    // Whoever waits for it is told.
    done.catch(() => undefined)
    this.#underWay = { some, done }
    await before
  }

  /** What is wrong with one of them is found by halves, and stops none of the others. */
  async #put(some: readonly Pending[], turn: () => Promise<unknown>): Promise<void> {
    const { putRecords, isOfTheFile, failures } = this.#ways
    const records = some.map(({ article }) => article)
    try {
      this.#tell(some, await putRecords(records, turn))
    } catch (error) {
      if (!isOfTheFile(error)) throw error
      const half = Math.ceil(some.length / 2)
      if (some.length === 1) failures.add(some[0]?.shown ?? '', error.message)
      else for (const part of [some.slice(0, half), some.slice(half)]) await this.#put(part, turn)
    }
  }

  #tell(some: readonly Pending[], outcomes: readonly Outcome[]): void {
    const { tell, failures } = this.#ways
    const together = some.length > 1
    const told = outcomes.map((outcome, index) => ({ outcome, shown: some[index]?.shown ?? '' }))
    for (const [index, { outcome, shown }] of told.entries())
      tell(together ? null : shown, outcome, some[index]?.article.sha256 ?? '')
    if (!together) return
    for (const [words, group] of Map.groupBy(told, ({ outcome }) => outcome.words)) {
      const facts = group.reduce((sum, { outcome }) => sum + outcome.facts, 0)
      const last = printable(group.at(-1)?.shown ?? '')
      failures.say(`${words} ${counted(group.length, 'record')} up to ${last} (${counted(facts, 'fact')})`)
    }
  }
}
