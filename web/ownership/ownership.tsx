import '../words/words.css'
import './ownership.css'
import { useEffect, useMemo, useRef, useState } from 'react'
import { organizationsIn } from '../lanes/dataset.ts'
import type { Dataset } from '../lanes/dataset.ts'
import { dayOf } from '../lanes/time.ts'
import type { Span } from '../lanes/time.ts'
import type { View } from '../view.ts'
import { counted } from '../words/sentence.ts'
import { SelectLink } from '../evidence/parts.tsx'
import { CompanyTree } from './company-tree.tsx'
import { DayChoice } from './day-choice.tsx'
import { countsOf, headsOf } from './tree.ts'
import { useRowKeys } from './use-row-keys.ts'

interface Props {
  readonly data: Dataset
  readonly view: View
  readonly span: Span | null
}

/** The companies of what is shown as trees of one day: who owned whom, since when, and the words that say so. */
export function Ownership({ data, view, span }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const [today] = useState(() => dayOf(Date.now()))
  const last = view.asOf ?? today
  const on = view.on ?? last
  const { trees, alone } = useMemo(() => headsOf(data.lanes), [data.lanes])
  const counts = useMemo(() => countsOf(data, span), [data, span])
  const selected = data.marks.find(({ id }) => id === view.selected)
  const touched = useMemo(() => new Set(selected ? organizationsIn(selected) : []), [selected])
  const onKeyDown = useRowKeys(list)
  return (
    <div className="ownership">
      <DayChoice on={on} last={last} view={view} selected={selected ?? null} />
      {trees.length === 0 ? (
        <div className="state">
          <h2>No owner is known of any company that is shown.</h2>
          <p>Widen the sentence above, or add an article that says who owns whom.</p>
        </div>
      ) : (
        // The keys of the rows are those of the buttons in them.
        // oxlint-disable-next-line no-noninteractive-element-interactions, no-static-element-interactions
        <div className="owned-list" ref={list} onKeyDown={onKeyDown}>
          <div className="owned-row owned-columns" aria-hidden="true">
            <span>Company</span>
            <span>Whose it was, as sources tell</span>
            <span>Events shown</span>
          </div>
          {trees.map((head) => (
            <CompanyTree
              key={head.id}
              head={head}
              lanes={data.lanes}
              on={on}
              view={view}
              counts={counts}
              touched={touched}
            />
          ))}
        </div>
      )}
      {alone.length > 0 && (
        <section className="owned-alone">
          <h2>No owner, and nothing owned, is known of {counted(alone.length, 'company', 'companies')}</h2>
          <ul>
            {alone.map(({ id, name }) => (
              <li key={id} className={touched.has(id) || id === view.selected ? 'touched' : undefined}>
                <SelectLink id={id}>{name}</SelectLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Place selected={view.selected} touched={touched} list={list} />
    </div>
  )
}

/** Keeps what is selected in sight, also when another view comes in its place. */
function Place({
  selected,
  touched,
  list,
}: {
  selected: string | null
  touched: ReadonlySet<string>
  list: { readonly current: HTMLDivElement | null }
}) {
  const shown = useRef<string>(null)
  useEffect(() => {
    const wanted = selected === null ? null : touched.size === 0 ? [selected] : [...touched]
    if (wanted === null || shown.current === selected) return undefined
    const look = (): void => {
      const row = wanted
        .map((id) => list.current?.querySelector(`[data-thing="${CSS.escape(id)}"]`))
        .find((each) => each !== null && each !== undefined)
      if (!row) return
      shown.current = selected
      row.scrollIntoView({ block: 'nearest' })
      watch.disconnect()
    }
    const watch = new MutationObserver(look)
    if (list.current) watch.observe(list.current, { childList: true, subtree: true })
    look()
    return () => watch.disconnect()
  }, [selected, touched, list])
  return null
}
