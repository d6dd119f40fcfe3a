import { nothingDone } from '../arranging/acts.ts'
import { mayLieIn } from '../lanes/time.ts'
import { noNarrowing } from '../sentence/narrowing.ts'
import { emptyView, go } from '../view.ts'
import type { View } from '../view.ts'
import type { PictureData } from './use-picture.ts'

const { types, about, from, until, asOf } = emptyView
const everything = { types, about, from, until, asOf, ...noNarrowing } satisfies Partial<View>

/**
 * Says that what is selected is not in the picture, and why: who comes from an article to see it in the lanes may have
 * narrowed the sentence to something else before.
 */
export function LeftOut({ view, picture }: { view: View; picture: PictureData }) {
  const { all, narrowed, data, time, counting } = picture
  if (all === null || narrowed === null || data === null || counting !== null || time.span === null) return null
  const { span } = time
  const chosen = all.marks.filter(({ id }) => id === view.selected || view.also.includes(id))
  const isIn = (marks: typeof all.marks, wanted: string): boolean =>
    marks.some((mark) => mark.id === wanted && mayLieIn(mark, span))
  const left = chosen.filter(({ id }) => !isIn(data.marks, id))
  const [first] = left
  if (first === undefined || view.chain !== null || view.ways !== null || view.look === 'ownership') return null
  const [what, it] =
    left.length === 1
      ? [`“${first.title}” is selected and not drawn`, 'it']
      : [`${left.length} of what is selected are not drawn`, 'them']
  const byHand = left.every(({ id }) => isIn(narrowed.marks, id))
  return (
    <output className="notice">
      {what}: {byHand ? 'hidden or folded away' : `the sentence above leaves ${it} out`}.{' '}
      <button type="button" className="link" onClick={() => go(byHand ? nothingDone : everything)}>
        Show {it}
      </button>
    </output>
  )
}
