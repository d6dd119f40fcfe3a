import { counted } from '../words/sentence.ts'
import type { AddingState } from './adding.ts'
import { useAdding } from './use-adding.ts'
import { progressInWords } from './words.ts'

/** What is being read while the panel is away, or what became of it; leads back to it. */
export function ReadingLine() {
  const { adding, state } = useAdding()
  const { open, reading, ended } = state
  const [only, ...others] = ended
  const press = (): void => {
    if (reading === null && only?.kind === 'read' && others.length === 0) adding.open(only.source)
    else adding.show()
  }
  return (
    <div className="reading-line" aria-live="polite">
      {!open && (reading !== null || only !== undefined) && (
        <button type="button" className="plain-link" onClick={press}>
          <Line state={state} />
        </button>
      )}
    </div>
  )
}

function Line({ state: { reading, ended } }: { state: AddingState }) {
  if (reading?.asking)
    return (
      <>
        When was <b>{reading.step?.title ?? reading.item.name}</b> published?
      </>
    )
  if (reading !== null)
    return (
      <>
        Reading <b>{reading.step?.title ?? reading.item.name}</b>: {progressInWords(reading)}
      </>
    )
  const [only, ...others] = ended
  const read = ended.filter(({ kind }) => kind === 'read').length
  if (others.length > 0) return `${counted(ended.length, 'article')}: ${read} read, ${ended.length - read} not`
  return (
    <>
      <b>{only?.title}</b>: {only?.kind === 'failed' ? 'could not be read' : only?.words}
    </>
  )
}
