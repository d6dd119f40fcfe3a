import { Fragment, memo } from 'react'
import type { Fold } from './fold.ts'
import type { Picture, PlacedLane, PlacedMark } from './layout.ts'
import { headerWidth } from './places.ts'

interface Props {
  readonly picture: Picture
  /** The marks that are drawn: the others are far from what is seen. */
  readonly seen: readonly PlacedMark[]
  readonly chosen: ReadonlySet<string>
  /** Selects one; `more` beside what is selected. */
  readonly onSelect: (id: string, more: boolean) => void
  readonly onFocus: (id: string | null) => void
  readonly onFold: (id: string) => void
}

/** The same events for a keyboard and for readers, each where its mark is, so that focus shows there. */
export function MarkButtons({ picture, seen, chosen, onSelect, onFocus, onFold }: Props) {
  const [marks, folds, drawn] = [
    Map.groupBy(picture.marks, ({ lane }) => lane),
    Map.groupBy(picture.folds, ({ lane }) => lane),
    new Set(seen),
  ]
  return (
    <ul className="mark-list" aria-label="Events, the earliest first in each lane">
      {picture.lanes.map((lane) => {
        return (
          <Fragment key={lane.id}>
            {marks.get(lane.id)?.map((mark) => (
              <MarkButton
                key={mark.id}
                id={mark.id}
                counts={mark.counted !== null}
                words={[lane.name, mark.title, mark.line].filter(Boolean).join(', ')}
                left={drawn.has(mark) ? mark.left - 3 : headerWidth}
                top={mark.y - 15}
                width={drawn.has(mark) ? mark.right - mark.left + 6 : 30}
                selected={chosen.has(mark.id)}
                onSelect={onSelect}
                onFocus={onFocus}
              />
            ))}
            {folds.get(lane.id)?.map((fold) => (
              <li key={fold.id}>
                <FoldButton fold={fold} lane={lane} onFold={onFold} />
              </li>
            ))}
          </Fragment>
        )
      })}
    </ul>
  )
}

interface MarkProps extends Pick<Props, 'onSelect' | 'onFocus'> {
  readonly id: string
  /** Whether it stands for several events, and opens them. */
  readonly counts: boolean
  readonly words: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly selected: boolean
}

/** Most of many stay where they are while time moves, and then cost nothing. */
const MarkButton = memo(function MarkButton(mark: MarkProps) {
  const { id, counts, words, left, top, width, selected, onSelect, onFocus } = mark
  return (
    <li>
      <button
        type="button"
        {...(counts ? { 'data-counts': id } : { 'data-event': id, 'aria-pressed': selected })}
        aria-label={words}
        style={{ left, top, width, height: 30 }}
        onClick={(event) => onSelect(id, event.shiftKey)}
        onFocus={() => onFocus(id)}
        onBlur={() => onFocus(null)}
      />
    </li>
  )
})

/** Opens the events of a lane that have no date or are too many, and folds them again. */
function FoldButton({ fold, lane, onFold }: { fold: Fold; lane: PlacedLane } & Pick<Props, 'onFold'>) {
  return (
    <button
      type="button"
      className={`undated-fold on-${lane.ground}`}
      aria-expanded={fold.open}
      aria-label={`${fold.words}, ${lane.name}`}
      style={{ left: fold.left, top: fold.y - 12, width: fold.right - fold.left + 4 }}
      onClick={() => onFold(fold.id)}
    >
      {fold.words}
    </button>
  )
}
