import { Fragment, memo } from 'react'
import type { Fold } from './fold.ts'
import { headerWidth } from './layout.ts'
import type { Picture, PlacedLane, PlacedMark } from './layout.ts'

interface Props {
  readonly picture: Picture
  /** The marks that are drawn: the others are far from what is seen. */
  readonly seen: readonly PlacedMark[]
  readonly chosen: ReadonlySet<string>
  /** Selects one; `more` beside what is selected. */
  readonly onSelect: (id: string, more: boolean) => void
  readonly onFocus: (id: string | null) => void
  readonly onFold: (lane: string) => void
}

/** The same events for a keyboard and for readers, each where its mark is, so that focus shows there. */
export function MarkButtons({ picture, seen, chosen, onSelect, onFocus, onFold }: Props) {
  const [marks, folds, drawn] = [
    Map.groupBy(picture.marks, ({ lane }) => lane),
    new Map(picture.folds.map((fold) => [fold.lane, fold])),
    new Set(seen),
  ]
  return (
    <ul className="mark-list" aria-label="Events, the earliest first in each lane">
      {picture.lanes.map((lane) => {
        const fold = folds.get(lane.id)
        return (
          <Fragment key={lane.id}>
            {marks.get(lane.id)?.map((mark) => (
              <MarkButton
                key={mark.id}
                id={mark.id}
                words={[lane.name, mark.title, mark.line].filter(Boolean).join(', ')}
                left={drawn.has(mark) ? mark.left - 3 : headerWidth}
                top={mark.y - 15}
                width={drawn.has(mark) ? mark.right - mark.left + 6 : 30}
                selected={chosen.has(mark.id)}
                onSelect={onSelect}
                onFocus={onFocus}
              />
            ))}
            {fold && (
              <li>
                <FoldButton fold={fold} lane={lane} onFold={onFold} />
              </li>
            )}
          </Fragment>
        )
      })}
    </ul>
  )
}

interface MarkProps extends Pick<Props, 'onSelect' | 'onFocus'> {
  readonly id: string
  readonly words: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly selected: boolean
}

/** Most of many stay where they are while time moves, and then cost nothing. */
const MarkButton = memo(function MarkButton({ id, words, left, top, width, selected, onSelect, onFocus }: MarkProps) {
  return (
    <li>
      <button
        type="button"
        data-event={id}
        aria-pressed={selected}
        aria-label={words}
        style={{ left, top, width, height: 30 }}
        onClick={(event) => onSelect(id, event.shiftKey)}
        onFocus={() => onFocus(id)}
        onBlur={() => onFocus(null)}
      />
    </li>
  )
})

/** Opens the events of a lane that have no date, and folds them again. */
function FoldButton({ fold, lane, onFold }: { fold: Fold; lane: PlacedLane } & Pick<Props, 'onFold'>) {
  return (
    <button
      type="button"
      className={`undated-fold on-${lane.ground}`}
      aria-expanded={fold.open}
      aria-label={`${fold.words}, ${lane.name}`}
      style={{ left: fold.left, top: fold.y - 12, width: fold.right - fold.left + 4 }}
      onClick={() => onFold(fold.lane)}
    >
      {fold.words}
    </button>
  )
}
