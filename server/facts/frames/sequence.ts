import type { Span } from '../fact.ts'
import type { Sentence } from '../segment/sentences.ts'

/** How far back reference reaches; it also keeps reading linear in the length of a text. */
const reach = 100

/** Places in the order of the text, found by sentence and backwards from a place. */
export class Sequence<Place extends Span & { readonly sentence: Sentence }> {
  readonly all: Place[] = []
  private readonly bySentence = new Map<number, Place[]>()

  push(place: Place): void {
    this.all.push(place)
    const same = this.bySentence.get(place.sentence.index)
    if (same) same.push(place)
    else this.bySentence.set(place.sentence.index, [place])
  }

  in(sentence: Sentence): readonly Place[] {
    return this.bySentence.get(sentence.index) ?? []
  }

  /** Those of the sentence and of the one before it. */
  upTo(sentence: Sentence): readonly Place[] {
    return [...(this.bySentence.get(sentence.index - 1) ?? []), ...this.in(sentence)]
  }

  /** The last hundred pushed. */
  get lastOnes(): readonly Place[] {
    return this.all.slice(-reach)
  }

  /** The last one that starts before the offset and fits, among the last hundred. */
  lastBefore(offset: number, fits: (place: Place) => boolean = () => true): Place | undefined {
    let low = 0
    let high = this.all.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.all[middle]?.start ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return this.all.slice(Math.max(0, low - reach), low).findLast(fits)
  }
}
