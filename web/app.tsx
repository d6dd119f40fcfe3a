import { lazy, Suspense, useMemo, useState } from 'react'
import { stopsOf } from './brush/known.ts'
import { Brush } from './brush/brush.tsx'
import { ChainStory } from './chain/chain-story.tsx'
import { EvidencePanel } from './evidence/evidence-panel.tsx'
import { useLate } from './evidence/use-late.ts'
import { FirstVisit } from './first-visit/first-visit.tsx'
import { filtered } from './lanes/filter.ts'
import { spanOf } from './lanes/time.ts'
import { useKeys } from './lanes/use-keys.ts'
import { useLanesData } from './lanes/use-lanes-data.ts'
import { useWindow } from './lanes/use-window.ts'
import { Phone } from './phone/phone.tsx'
import { useNarrow } from './phone/use-narrow.ts'
import { anyIn, nothingInWords } from './sentence/nothing.ts'
import { FilterSentence } from './sentence/sentence.tsx'
import { useTheme } from './top-bar/theme.ts'
import { TopBar } from './top-bar/top-bar.tsx'
import { troubleInWords } from './trouble.ts'
import type { Trouble } from './trouble.ts'
import { useTitle } from './use-title.ts'
import { emptyView, go, useView } from './view.ts'
import { partInWords } from './words/dates.ts'

const fetchLanes = async () => ({ default: (await import('./lanes/lanes.tsx')).Lanes })
// A phone needs no canvas; elsewhere it comes along with the first question to the server.
const Lanes = lazy(fetchLanes)
if (!matchMedia('(max-width: 640px)').matches) void fetchLanes()
const Reader = lazy(async () => ({ default: (await import('./reader/reader.tsx')).Reader }))

/** The picture with its sentence, panel and brush; or the article, while one is read. */
export function App() {
  const { view } = useView()
  const [theme, toggleTheme] = useTheme()
  if (view.reading !== null)
    return (
      <Suspense fallback={<p className="waiting">Opening 1 article.</p>}>
        <Reader source={view.reading.source} claim={view.reading.claim} />
      </Suspense>
    )
  return <PictureView theme={theme} onTheme={toggleTheme} />
}

function PictureView({ theme, onTheme }: { theme: 'light' | 'dark'; onTheme: () => void }) {
  const { view } = useView()
  // Where the panel would cover the picture, the picture comes first.
  const [help, setHelp] = useState(() => !matchMedia('(max-width: 1100px)').matches)
  const narrow = useNarrow()
  const [under, setUnder] = useState<string | null>(null)
  const { all, known, numbers, lost, folded, trouble, retry } = useLanesData(view)
  const full = useMemo(() => (all === null ? null : spanOf(all.marks)), [all])
  const time = useWindow(view, full)
  const { types, about } = view
  const data = useMemo(() => (known === null ? null : filtered(known, { types, about })), [known, types, about])
  const stops = useMemo(() => (all?.lastKnown && full ? stopsOf(all.marks, full, all.lastKnown) : []), [all, full])
  const panel = view.selected !== null ? 'evidence' : help ? 'help' : null
  const close = (): void => {
    if (view.selected !== null) go({ selected: null })
    else if (view.chain !== null) go({ chain: null })
    else setHelp(false)
  }
  const openHelp = (): void => {
    setHelp(true)
    go({ selected: null })
  }
  useKeys({
    view,
    data,
    time,
    stops,
    onHelp: openHelp,
    onBack: view.chain !== null ? () => go({ chain: null }) : close,
  })
  const late = useLate(data === null && trouble === null)
  const until = view.asOf ?? all?.lastKnown ?? null
  const empty = data !== null && !anyIn(data, time.span)
  const seen = all?.marks.find(({ id }) => id === (view.chain ?? view.selected))
  useTitle(seen?.title ?? null)
  return (
    <div className={`app${panel === null ? ' closed' : ''}`}>
      <TopBar theme={theme} onTheme={onTheme} onHelp={panel === 'help' ? null : openHelp} />
      <FilterSentence view={view} all={all} span={time.span} full={full} stops={stops} under={under} lost={lost} />
      <main className="picture-area" aria-label="Lanes: the graph on a time axis">
        <h1 className="apart">What happened, who answered for it, and how it is known</h1>
        {trouble !== null && all !== null && (
          <p className="notice" role="alert">
            {troubleInWords[trouble].what} The picture is the last one it gave; this page asks again by itself.{' '}
            <button type="button" className="link" onClick={retry}>
              Try now
            </button>
          </p>
        )}
        {all !== null && all.truncated && (
          <p className="notice">These are the first 500 events; narrow the sentence above to see others.</p>
        )}
        {trouble !== null && all === null ? (
          <Unreachable trouble={trouble} retry={retry} />
        ) : empty ? (
          <Empty everything={all?.marks.length === 0} words={nothingInWords(view, all?.lanes ?? [], time.span)} />
        ) : narrow && data !== null ? (
          <Phone data={data} view={view} time={time} until={until} numbers={numbers} lost={lost} />
        ) : data !== null ? (
          <Suspense fallback={<output className="state" />}>
            <Lanes
              data={data}
              view={view}
              time={time}
              numbers={view.chain === null ? null : numbers}
              theme={theme}
              total={data.marks.length}
              until={until}
              onUnder={setUnder}
            />
          </Suspense>
        ) : (
          <output className="state">{late ? waitingInWords(all?.marks.length ?? null, view.asOf) : null}</output>
        )}
        {view.chain !== null && folded && !narrow && (trouble === null || all !== null) && (
          <ChainStory event={view.chain} asOf={view.asOf} lost={lost} />
        )}
        {all !== null && full !== null && !narrow && <Brush all={all} full={full} time={time} asOf={view.asOf} />}
      </main>
      {!narrow && panel !== null && (
        <div className="panel">
          {panel === 'evidence' && view.selected !== null ? (
            <EvidencePanel id={view.selected} asOf={view.asOf} onClose={() => go({ selected: null })} />
          ) : (
            <FirstVisit sources={all?.sources ?? 0} onClose={() => setHelp(false)} />
          )}
        </div>
      )}
    </div>
  )
}

function waitingInWords(events: number | null, asOf: string | null): string {
  if (events === null || asOf === null) return 'Fetching the events, 500 at most, and their lanes.'
  return `Looking up which of ${events} events were known on ${partInWords(asOf)}.`
}

function Unreachable({ trouble, retry }: { trouble: Trouble; retry: () => void }) {
  return (
    <div className="state" role="alert">
      <h2>{troubleInWords[trouble].what}</h2>
      <p>{troubleInWords[trouble].next}</p>
      <button type="button" className="button strong" onClick={retry}>
        Try now
      </button>
    </div>
  )
}

/** Why nothing is shown, and the next step. */
function Empty({ everything, words }: { everything: boolean; words: string }) {
  if (everything)
    return (
      <div className="state">
        <h2>No event is known yet.</h2>
        <p>
          Read an article into the graph: <code>npm run -s throughline -- import ARTICLE</code>. It appears here by
          itself.
        </p>
      </div>
    )
  return (
    <div className="state">
      <h2>{words}</h2>
      <p>Widen the sentence above, or go back to everything.</p>
      <button type="button" className="button" onClick={() => go(emptyView)}>
        Back to everything
      </button>
    </div>
  )
}
