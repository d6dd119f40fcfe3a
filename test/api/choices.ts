/** Chooses by the numbers of a seed, so that what failed can be made again. */
export class Choices {
  #state: number
  constructor(seed: number) {
    this.#state = seed | 0
  }
  below(count: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count
  }
  of<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T
  }
  /** Once in so many times. */
  once(inTimes: number): boolean {
    return this.below(inTimes) === 0
  }
  some<T>(items: readonly T[], most: number): T[] {
    return Array.from({ length: 1 + this.below(most) }, () => this.of(items))
  }
}
