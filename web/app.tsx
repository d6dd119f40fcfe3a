import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useClient } from 'urql'
import { createAdding } from './adding/adding.ts'
import { arriveAt } from './adding/arrive.ts'
import { AddingContext, useAdding, useDropAndPaste } from './adding/use-adding.ts'
import { DoneLine } from './arranging/done-line.tsx'
import { useArranged } from './arranging/use-arranged.ts'
import { useSteps } from './arranging/use-undo.ts'
import { stopsOf, stopsOfMany } from './brush/known.ts'
import { Brush } from './brush/brush.tsx'
import { monthsOf, monthsOfCounts } from './brush/months.ts'
import { ChainStory } from './chain/chain-story.tsx'
import { EvidencePanel } from './evidence/evidence-panel.tsx'
import { useLate } from './evidence/use-late.ts'
import { FirstVisit } from './first-visit/first-visit.tsx'
import { filtered } from './lanes/filter.ts'
import './printing/print.css'
import { dayOf, spanOf } from './lanes/time.ts'
import { useKeys } from './lanes/use-keys.ts'
import { useLanesData } from './lanes/use-lanes-data.ts'
import { useWindow } from './lanes/use-window.ts'
import { useCounting } from './overview/use-counting.ts'
import { Phone } from './phone/phone.tsx'
import { Sheet } from './phone/sheet.tsx'
import { useNarrow } from './phone/use-narrow.ts'
import { anything, FindingContext, useFinding, useFindingKey } from './search/use-finding.ts'
import type { Wanted } from './search/use-finding.ts'
import { anyIn, nothingInWords } from './sentence/nothing.ts'
import { LeaveOut } from './sentence/leave-out.tsx'
import { FilterSentence } from './sentence/sentence.tsx'
import { useTheme } from './top-bar/theme.ts'
import { TopBar } from './top-bar/top-bar.tsx'
import { troubleInWords } from './trouble.ts'
import type { Trouble } from './trouble.ts'
import { useTitle } from './use-title.ts'
import { emptyView, go, useView } from './view.ts'
import type { View } from './view.ts'
import { useWays } from './ways/use-ways.ts'
import type { Zoom } from './views/zoom.ts'
import { Views } from './views/views.tsx'
import { partInWords } from './words/dates.ts'

const fetchLanes = async () => ({ default: (await import('./lanes/lanes.tsx')).Lanes })
// A phone needs no canvas; elsewhere it comes along with the first question to the server.
const Lanes = lazy(fetchLanes)
if (!matchMedia('(max-width: 640px)').matches) void fetchLanes()
const Network = lazy(async () => ({ default: (await import('./network/network.tsx')).Network }))
const Ownership = lazy(async () => ({ default: (await import('./ownership/ownership.tsx')).Ownership }))
const Table = lazy(async () => ({ default: (await import('./table/table.tsx')).Table }))
const Overview = lazy(async () => ({ default: (await import('./overview/overview.tsx')).Overview }))
const OverviewPanel = lazy(async () => ({ default: (await import('./overview/overview-panel.tsx')).OverviewPanel }))
const ChosenPanel = lazy(async () => ({ default: (await import('./arranging/chosen-panel.tsx')).ChosenPanel }))
const Printed = lazy(() => import('./printing/printed.tsx'))
const WaysStory = lazy(async () => ({ default: (await import('./ways/ways-story.tsx')).WaysStory }))
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
        <Suspense>
          <SearchPanel wanted={finding} onClose={() => setFinding(null)} />
        </Suspense>
      )}
    </AddingContext>
  )
}

function Panel() {
  const { open } = useAdding().state
  return (
    open && (
      <Suspense>
        <AddingPanel />
      </Suspense>
    )
  )
}

/** The picture with its sentence, panel and brush; or the article, while one is read. */
function Looked() {
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
  return <PictureView theme={theme} onTheme={toggleTheme} />
}

function PictureView({ theme, onTheme }: { theme: 'light' | 'dark'; onTheme: () => void }) {
  const { view } = useView()
  // Where the panel would cover the picture, the picture comes first.
  const [help, setHelp] = useState(() => !view.embedded && !matchMedia('(max-width: 1100px)').matches)
  // What the counts count takes the place of the first words, until somebody asks for those.
  const [asked, setAsked] = useState(false)
  const narrow = useNarrow()
  const [under, setUnder] = useState<string | null>(null)
  const { reach, settled, all, known, numbers: chained, lost, folded, trouble, retry } = useLanesData(view)
  const counting = useCounting(reach, settled, view)
  const months = reach?.months ?? null
  const full = useMemo(() => {
    if (months !== null) return spanOf(months.buckets.map(({ start, end }) => ({ earliest: start, latest: end })))
    return all === null ? null : spanOf(all.marks)
  }, [all, months])
  const ways = useWays(view)
  const numbers = ways === null ? (view.chain === null ? null : chained) : ways.numbers
  const connect = useFinding()
  const time = useWindow(view, full)
  // A chain or a way is told whole, whatever the sentence narrowed before.
  const { types, about } = view.chain === null && view.ways === null ? view : emptyView
  const narrowed = useMemo(() => (known === null ? null : filtered(known, { types, about })), [known, types, about])
  const data = useArranged(narrowed, view)
  const [today] = useState(() => dayOf(Date.now()))
  const stops = useMemo(() => {
    if (full !== null && months !== null) return stopsOfMany(full, today)
    return all?.lastKnown && full ? stopsOf(all.marks, full, all.lastKnown) : []
  }, [all, months, full, today])
  const blocks = useMemo(() => {
    if (months !== null) return monthsOfCounts(months.buckets)
    return all !== null && full !== null ? monthsOf(all.marks, full) : []
  }, [all, months, full])
  const panel = view.selected !== null ? 'evidence' : !help ? null : counting !== null && !asked ? 'counts' : 'help'
  const close = (): void => {
    if (view.selected !== null) go({ selected: null })
    else if (view.chain !== null || view.ways !== null) go({ chain: null, ways: null })
    else if (asked && counting !== null) setAsked(false)
    else setHelp(false)
  }
  const openHelp = (): void => {
    setHelp(true)
    setAsked(true)
    go({ selected: null })
  }
  const zoomRef = useRef<Zoom>(null)
  useKeys({
    view,
    data,
    zoom: {
      by: (factor) => (zoomRef.current?.by ?? time.zoom)(factor),
      reset: () => (zoomRef.current?.reset ?? time.reset)(),
    },
    stops,
    onHelp: openHelp,
    onConnect: (from) => connect({ connect: true, from }),
    onBack: view.chain !== null || view.ways !== null ? () => go({ chain: null, ways: null }) : close,
  })
  const chain = useMemo(() => (numbers === null ? null : new Set(numbers.map(({ id }) => id))), [numbers])
  const late = useLate(data === null && counting === null && trouble === null)
  const until = view.asOf ?? all?.lastKnown ?? null
  const empty = counting === null && data !== null && !anyIn(data, time.span)
  const seen = all?.marks.find(({ id }) => id === (view.chain ?? view.selected))
  useTitle(seen?.title ?? null)
  const selected =
    view.selected === null ? null : view.also.length > 0 ? (
      <Suspense>
        <ChosenPanel data={all} view={view} />
      </Suspense>
    ) : (
      <EvidencePanel id={view.selected} asOf={view.asOf} onClose={() => go({ selected: null })} />
    )
  const shown =
    counting === null && data !== null && time.span !== null
      ? { data, view, span: time.span, numbers, until, theme }
      : null
  return (
    <div className={`app look-${view.look}${panel === null ? ' closed' : ''}${view.embedded ? ' framed' : ''}`}>
      {view.embedded ? null : (
        <TopBar
          views={!narrow}
          shown={shown}
          theme={theme}
          onTheme={onTheme}
          onHelp={panel === 'help' ? null : openHelp}
        />
      )}
      <FilterSentence
        view={view}
        all={all}
        span={time.span}
        full={full}
        stops={stops}
        under={under}
        lost={lost}
        counted={counting}
        name={counting?.about ?? null}
        ends={ways?.ends ?? null}
      />
      <main className="picture-area" aria-label={areaInWords[view.look]}>
        {narrow && !view.embedded && <Views />}
        <h1 className="apart">What happened, who answered for it, and how it is known</h1>
        {trouble !== null && (all !== null || counting !== null) && (
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
        {counting === null && narrowed !== null && <DoneLine data={narrowed} view={view} />}
        {trouble !== null && all === null && counting === null ? (
          <Unreachable trouble={trouble} retry={retry} />
        ) : (counting ?? data) !== null && view.look === 'table' && !empty ? (
          <Suspense fallback={<output className="state" />}>
            <Table
              arranged={counting === null ? data : null}
              whole={counting === null ? narrowed : null}
              known={counting ?? narrowed ?? view}
              view={view}
              chain={chain}
            />
          </Suspense>
        ) : counting !== null ? (
          <Suspense fallback={<output className="state" />}>
            <Overview view={view} reach={counting} time={time} onUnder={setUnder} />
          </Suspense>
        ) : empty ? (
          <Empty
            everything={months === null && all?.marks.length === 0}
            words={
              narrowed !== null && anyIn(narrowed, time.span)
                ? 'All that is known here is hidden.'
                : nothingInWords(view, all?.lanes ?? [], time.span)
            }
            view={view}
          />
        ) : data !== null && view.look === 'network' ? (
          <Suspense fallback={<output className="state" />}>
            <Network
              data={data}
              view={view}
              span={time.span}
              numbers={numbers}
              theme={theme}
              zoomRef={zoomRef}
              onUnder={setUnder}
            />
          </Suspense>
        ) : data !== null && view.look === 'ownership' ? (
          <Suspense fallback={<output className="state" />}>
            <Ownership data={data} view={view} span={time.span} />
          </Suspense>
        ) : narrow && data !== null ? (
          <Phone data={data} view={view} time={time} until={until} numbers={numbers} lost={lost} ways={ways} />
        ) : data !== null ? (
          <Suspense fallback={<output className="state" />}>
            <Lanes
              data={data}
              view={view}
              time={time}
              numbers={numbers}
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
        {view.ways !== null && ways !== null && !narrow && (
          <Suspense>
            <WaysStory ways={view.ways} found={ways} asOf={view.asOf} />
          </Suspense>
        )}
        {counting === null && all !== null && full !== null && !narrow && !view.embedded && (
          <Brush
            all={all}
            months={blocks}
            stops={stops}
            part={months !== null}
            full={full}
            time={time}
            asOf={view.asOf}
          />
        )}
      </main>
      {narrow && (selected !== null || panel === 'help') && (
        <Sheet key={view.selected}>
          {selected ?? <FirstVisit sources={months === null ? (all?.sources ?? 0) : 0} onClose={close} />}
        </Sheet>
      )}
      {!narrow && panel !== null && (
        <div className="panel">
          {selected !== null ? (
            selected
          ) : panel === 'counts' && counting !== null ? (
            <Suspense>
              <OverviewPanel view={view} reach={counting} />
            </Suspense>
          ) : (
            <FirstVisit sources={months === null ? (all?.sources ?? 0) : 0} onClose={close} />
          )}
        </div>
      )}
      {shown !== null && (
        <Suspense>
          <Printed shown={shown} />
        </Suspense>
      )}
    </div>
  )
}

const areaInWords = {
  lanes: 'Lanes: the graph on a time axis',
  network: 'Network: who is tied to whom, and by what',
  ownership: 'Ownership: which company owned which, on one day',
  table: 'Table: a row for each event',
} as const

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
function Empty({ everything, words, view }: { everything: boolean; words: string; view: View }) {
  const { adding } = useAdding()
  if (everything)
    return (
      <div className="state">
        <h2>No event is known yet.</h2>
        <p>Add an article: what it says appears here, each fact with the words it rests on.</p>
        <button type="button" className="button strong" onClick={adding.show}>
          Add an article
        </button>
      </div>
    )
  return (
    <div className="state">
      <h2>{words}</h2>
      <p>Widen the sentence above, go back to everything, or add an article.</p>
      <LeaveOut view={view} />
      <button type="button" className="button" onClick={() => go(emptyView)}>
        Back to everything
      </button>
    </div>
  )
}
