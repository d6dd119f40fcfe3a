import './views.css'
import { go, useView } from '../view.ts'
import type { Look } from '../view.ts'

const names: readonly (readonly [Look, string])[] = [
  ['lanes', 'Lanes'],
  ['network', 'Network'],
  ['ownership', 'Ownership'],
  ['table', 'Table'],
]

/** The ways to look at the same selection. */
export function Views() {
  const { view, href } = useView()
  return (
    <nav className="views" aria-label="Views">
      {names.map(([look, name]) => (
        <a
          key={look}
          href={href({ look })}
          aria-current={view.look === look ? 'page' : undefined}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return
            event.preventDefault()
            go({ look })
          }}
        >
          {name}
        </a>
      ))}
    </nav>
  )
}
