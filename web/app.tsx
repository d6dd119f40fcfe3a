import { lazy, useCallback, useEffect, useState } from 'react'
import { useClient } from 'urql'
import { createAdding } from './adding/adding.ts'
import { arriveAt } from './adding/arrive.ts'
import { AddingContext, useAdding, useDropAndPaste } from './adding/use-adding.ts'
import { useSteps } from './arranging/use-undo.ts'
import { Fetched } from './fetched.tsx'
import { Picture } from './picture/picture.tsx'
import { anything, FindingContext, useFindingKey } from './search/use-finding.ts'
import type { Wanted } from './search/use-finding.ts'
import { useTheme } from './top-bar/theme.ts'
import { useView } from './view.ts'

const AddingPanel = lazy(() => import('./adding/adding-panel.tsx'))
const SearchPanel = lazy(() => import('./search/search-panel.tsx'))
const Reader = lazy(async () => ({ default: (await import('./reader/reader.tsx')).Reader }))

/** The app, or the part of it that stands in a frame of another page. */
export function App() {
  const { view } = useView()
  return view.embedded ? <Framed /> : <Whole />
}

/** Whatever is looked at; what is being added goes on beneath all of it. */
function Whole() {
  const client = useClient()
  const [adding] = useState(() => createAdding(client, arriveAt))
  const [finding, setFinding] = useState<Wanted | null>(null)
  const find = useCallback((wanted: Wanted = anything) => setFinding(wanted), [])
  useDropAndPaste(adding)
  useFindingKey(find)
  useSteps()
  return (
    <AddingContext value={adding}>
      <FindingContext value={find}>
        <Looked />
      </FindingContext>
      <Panel />
      {finding !== null && (
        <Fetched>
          <SearchPanel wanted={finding} onClose={() => setFinding(null)} />
        </Fetched>
      )}
    </AddingContext>
  )
}

function Panel() {
  const { open } = useAdding().state
  return (
    open && (
      <Fetched>
        <AddingPanel />
      </Fetched>
    )
  )
}

/** The picture with its sentence, panel and brush; or the article, while one is read. */
function Looked() {
  const { view } = useView()
  const [theme, toggleTheme] = useTheme()
  if (view.reading !== null)
    return (
      <Fetched fallback={<p className="waiting">Opening 1 article.</p>}>
        <Reader source={view.reading.source} claim={view.reading.claim} />
      </Fetched>
    )
  return <Picture theme={theme} onTheme={toggleTheme} />
}

/** Nothing is added, found or exported there; what leads out of it opens beside the page that frames it. */
function Framed() {
  const [theme, toggleTheme] = useTheme()
  useSteps()
  useEffect(() => {
    const leave = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (link === null || !link.pathname.startsWith('/read/')) return
      event.preventDefault()
      event.stopPropagation()
      open(link.href, '_blank', 'noopener')
    }
    addEventListener('click', leave, { capture: true })
    return () => removeEventListener('click', leave, { capture: true })
  }, [])
  return <Picture theme={theme} onTheme={toggleTheme} />
}
