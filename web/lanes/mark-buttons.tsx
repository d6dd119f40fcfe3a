import type { Fold } from './fold.ts'
import type { Picture, PlacedLane, PlacedMark } from './layout.ts'

interface Props {
  readonly picture: Picture
  readonly chosen: ReadonlySet<string>
  /** Selects one; `more` beside what is selected. */
  readonly onSelect: (id: string, more: boolean) => void
  readonly onFocus: (id: string | null) => void
  readonly onFold: (lane: string) => void
}

/** The same events for a keyboard and for readers, each where its mark is, so that focus shows there. */
export function MarkButtons({ picture, chosen, onSelect, onFocus, onFold }: Props) {
  return (
    <ul className="mark-list" aria-label="Events, the earliest first in each lane">
      {picture.lanes.flatMap((lane) => [
        ...picture.marks
          .filter((mark) => mark.lane === lane.id)
          .map((mark) => (
            <li key={mark.id}>
              <MarkButton
                mark={mark}
                lane={lane}
                selected={chosen.has(mark.id)}
                onSelect={onSelect}
                onFocus={onFocus}
              />
            </li>
          )),
        ...picture.folds
          .filter((fold) => fold.lane === lane.id)
          .map((fold) => (
            <li key={`fold ${lane.id}`}>
              <FoldButton fold={fold} lane={lane} onFold={onFold} />
            </li>
          )),
      ])}
    </ul>
  )
}

interface MarkProps extends Pick<Props, 'onSelect' | 'onFocus'> {
  readonly mark: PlacedMark
  readonly lane: PlacedLane
  readonly selected: boolean
}

function MarkButton({ mark, lane, selected, onSelect, onFocus }: MarkProps) {
  return (
    <button
      type="button"
      data-event={mark.id}
      aria-pressed={selected}
      aria-label={[lane.name, mark.title, mark.line].filter(Boolean).join(', ')}
      style={{ left: mark.left - 3, top: mark.y - 15, width: mark.right - mark.left + 6, height: 30 }}
      onClick={(event) => onSelect(mark.id, event.shiftKey)}
      onFocus={() => onFocus(mark.id)}
      onBlur={() => onFocus(null)}
    />
  )
}

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
