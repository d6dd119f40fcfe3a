import './first-visit.css'
import { useLetters } from '../lanes/letters.ts'
import { useView } from '../view.ts'
import { Shape } from '../words/shape.tsx'

interface Props {
  readonly sources: number
  readonly onClose: (() => void) | null
  /** Shows the case in three steps; null where what is drawn has none. */
  readonly onWalk: (() => void) | null
}

/** What this is, three things to do, and the key to the signs: the panel as long as nothing is selected. */
export function FirstVisit({ sources, onClose, onWalk }: Props) {
  const [letters, setLetters] = useLetters()
  const { embedded } = useView().view
  return (
    <aside className="evidence intro" aria-label="How to read the picture">
      <section className="scroll" aria-label="What this is, the signs and the keys">
        <h2>What happened, who answered for it, and the sentence that says so.</h2>
        <p className="quiet">
          {sources === 1 ? 'This is a real case, read from one article. ' : ''}Look around: nothing here can break.
        </p>
        <ol className="tour">
          <li>
            <b aria-hidden="true">1</b>
            <div>
              <h3>Read along a lane</h3>
              <p>Time runs to the right. A lane is a company or a regulator; what a company owns stands below it.</p>
            </div>
          </li>
          <li>
            <b aria-hidden="true">2</b>
            <div>
              <h3>Click a mark</h3>
              <p>
                You get what happened in one sentence, the words it rests on, and who said them. From there, ask how it
                came to this.
              </p>
            </div>
          </li>
          <li>
            <b aria-hidden="true">3</b>
            <div>
              <h3>Go back in time</h3>
              <p>Drag the handle at the bottom to see only what was known on a day.</p>
            </div>
          </li>
        </ol>
        <div className="head">
          <h3>How sure is it?</h3>
          <small>also under ?</small>
        </div>
        <dl className="key">
          <dt>
            <Shape tone="i" />
          </dt>
          <dd>
            <b>Full</b> the source reports it as having happened
          </dd>
          <dt>
            <Shape tone="i" hollow />
          </dt>
          <dd>
            <b>Hollow</b> somebody alleges or announces it
          </dd>
          <dt>
            <i className="bar" />
          </dt>
          <dd>
            <b>Bar</b> some day between its ends
          </dd>
          <dt>
            <i className="bar open" />
          </dt>
          <dd>
            <b>Faded end</b> start or end not specified
          </dd>
        </dl>
        {!embedded && <p className="drop">Drop an article anywhere to add your own.</p>}
        <div className="head">
          <h3>Keys</h3>
        </div>
        <dl className="keys">
          {keys.map(([key, what]) => (
            <div key={key}>
              <dt>
                {key.split(' ').map((each) => (
                  <kbd key={each}>{each}</kbd>
                ))}
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <label className="letters">
          <input type="checkbox" checked={letters} onChange={(event) => setLetters(event.target.checked)} />
          Single letters act as keys
        </label>
      </section>
      <div className="foot">
        {onWalk && (
          <button type="button" className="button strong" onClick={onWalk}>
            Show me, in three steps
          </button>
        )}
        {onClose && (
          <button type="button" className="button" onClick={onClose}>
            {onWalk ? 'Skip' : 'Close'} <kbd>Esc</kbd>
          </button>
        )}
      </div>
    </aside>
  )
}

const keys: readonly [string, string][] = [
  ['Ctrl K', 'find anything'],
  ['← → ↑ ↓', 'along time and lanes'],
  ['[ ]', 'along links'],
  ['Enter', 'what the sources say'],
  ['F', 'fold to the chain'],
  ['W', 'ways to another thing'],
  ['R', 'read in the article'],
  ['+ − 0', 'zoom time'],
  [', .', 'as known on, one step'],
  ['H', 'hide'],
  ['O', 'only this'],
  ['P', 'pin'],
  ['Z ⇧Z', 'undo, redo'],
  ['⇧Enter', 'select one more'],
  ['J K', 'next, previous fact'],
  ['U', 'next sentence not understood'],
  ['Esc', 'one step back'],
  ['?', 'all keys'],
]
