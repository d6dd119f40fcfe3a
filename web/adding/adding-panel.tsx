import '../words/words.css'
import '../reader/reader.css'
import './adding.css'
import { useModal } from '../words/use-modal.ts'
import { Intake } from './intake.tsx'
import { Progress } from './progress.tsx'
import { useAdding } from './use-adding.ts'

/** Where articles are added: what to read, or how far the reading is. Escape puts it away and stops nothing. */
export default function AddingPanel() {
  const { adding, state } = useAdding()
  const modal = useModal(adding.hide)
  const { reading } = state
  return (
    <dialog {...modal} className={`adding${reading === null ? '' : ' under-way'}`} aria-labelledby="adding-title">
      {reading === null ? (
        <Intake adding={adding} state={state} />
      ) : (
        <Progress key={reading.item.id} adding={adding} state={state} reading={reading} />
      )}
    </dialog>
  )
}
