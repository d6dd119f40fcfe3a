import { printable } from '../printable.ts'
import type { Telling } from '../telling.ts'

/** As many lines as a terminal surely still shows. */
const STILL_SEEN = 20
const MOST_AGAIN = 20

/** Tells failures among other lines, and once more at the end where those have moved them out of sight. */
export class Failures {
  readonly #telling: Telling
  readonly #failed: { readonly path: string; readonly message: string }[] = []
  #linesSince = 0

  constructor(telling: Telling) {
    this.#telling = telling
  }

  get count(): number {
    return this.#failed.length
  }

  say(line: string): void {
    if (this.count > 0) this.#linesSince += 1
    this.#telling.say(line)
  }

  add(path: string, message: string): void {
    this.#failed.push({ path: printable(path), message: printable(message) })
    this.#telling.complain(`failed    ${printable(path)}: ${printable(message)}`)
  }

  /** Only where other lines are between: a list of failures alone is not told twice. */
  sayAgain(): void {
    if (this.#linesSince <= STILL_SEEN) return
    const again = this.#failed.slice(0, MOST_AGAIN).map(({ path, message }) => `  ${path}: ${firstSentence(message)}`)
    const more = this.count > MOST_AGAIN ? [`  ... and ${this.count - MOST_AGAIN} more, told above`] : []
    this.#telling.complain([`Failed, as told above:`, ...again, ...more].join('\n'))
  }
}

const firstSentence = (message: string): string => /^.*?[.!?](?= [A-Z])/.exec(message)?.[0] ?? message
