import '../printing/print.css'
import { lazy, useEffect, useRef, useState } from 'react'
import { DoneLine } from '../arranging/done-line.tsx'
import { Brush } from '../brush/brush.tsx'
import { ChainStory } from '../chain/chain-story.tsx'
import { FirstVisit } from '../first-visit/first-visit.tsx'
import { TourContext } from '../first-visit/tour.tsx'
import { useWalk } from '../first-visit/use-walk.ts'
import type { Walking } from '../first-visit/use-walk.ts'
import { keep, kept } from '../kept.ts'
import { useKeys } from '../lanes/use-keys.ts'
import { Fetched } from '../fetched.tsx'
import { Sheet } from '../phone/sheet.tsx'
import { useNarrow } from '../phone/use-narrow.ts'
import { useFinding } from '../search/use-finding.ts'
import { FilterSentence } from '../sentence/sentence.tsx'
import { TopBar } from '../top-bar/top-bar.tsx'
import { troubleInWords } from '../trouble.ts'
import { useTitle } from '../use-title.ts'
import { go, useView } from '../view.ts'
import type { View } from '../view.ts'
import { Views } from '../views/views.tsx'
import type { Zoom } from '../views/zoom.ts'
import { Body } from './body.tsx'
import { LeftOut } from './left-out.tsx'
import { SelectedPanel } from './selected-panel.tsx'
import { usePicture } from './use-picture.ts'
import type { PictureData } from './use-picture.ts'

const OverviewPanel = lazy(async () => ({ default: (await import('../overview/overview-panel.tsx')).OverviewPanel }))
const Printed = lazy(() => import('../printing/printed.tsx'))
const WalkPanel = lazy(async () => ({ default: (await import('../first-visit/walk-panel.tsx')).WalkPanel }))
const WaysStory = lazy(async () => ({ default: (await import('../ways/ways-story.tsx')).WaysStory }))

const areaInWords = {
  lanes: 'Lanes: the graph on a time axis',
  network: 'Network: who is tied to whom, and by what',
  ownership: 'Ownership: which company owned which, on one day',
  table: 'Table: a row for each event',
} as const

/** The picture with its sentence above, its panel beside and its brush below. */
export function Picture({ theme, onTheme }: { theme: 'light' | 'dark'; onTheme: () => void }) {
  const { view } = useView()
  const picture = usePicture(view)
  const { all, data, counting, time, stops, ways, numbers, until, lost } = picture
  const narrow = useNarrow()
  const [under, setUnder] = useState<string | null>(null)
  const walk = useWalk(view, counting === null ? data : null, time.span)
  const { panel, openHelp, close } = usePanel(view, counting !== null, walk)
  const connect = useFinding()
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
  useTitle(all?.marks.find(({ id }) => id === (view.chain ?? view.selected))?.title ?? null)
  const shown =
    counting === null && data !== null && time.span !== null
      ? { data, view, span: time.span, numbers, until, theme }
      : null
  const beside = panel !== null && <Beside {...{ panel, view, picture, walk }} onClose={close} />
  return (
    <div className={`app look-${view.look}${panel === null ? ' closed' : ''}${view.embedded ? ' framed' : ''}`}>
      {!view.embedded && (
        <TopBar
          views={!narrow}
          shown={shown}
          theme={theme}
          onTheme={onTheme}
          onHelp={panel === 'help' ? close : openHelp}
          helping={panel === 'help'}
        />
      )}
      <FilterSentence
        view={view}
        all={all}
        span={time.span}
        full={picture.full}
        stops={stops}
        under={under}
        lost={lost}
        counted={counting}
        name={counting?.about ?? null}
        ends={ways?.ends ?? null}
      />
      <TourContext value={panel === 'help' && view.chain === null && view.ways === null}>
        <main className="picture-area" aria-label={areaInWords[view.look]}>
          {narrow && !view.embedded && <Views />}
          <h1 className="apart">What happened, who answered for it, and how it is known</h1>
          <Notices picture={picture} />
          <LeftOut view={view} picture={picture} />
          {counting === null && picture.narrowed !== null && <DoneLine data={picture.narrowed} view={view} />}
          <Body {...{ view, picture, theme, narrow, zoomRef }} onUnder={setUnder} />
          {!narrow && <Stories view={view} picture={picture} />}
          {!narrow && !view.embedded && counting === null && all !== null && picture.full !== null && (
            <Brush
              all={all}
              months={picture.blocks}
              stops={stops}
              part={picture.part}
              full={picture.full}
              time={time}
              asOf={view.asOf}
            />
          )}
        </main>
      </TourContext>
      {narrow && beside !== false && panel !== 'counts' && (
        <Sheet key={panel === 'walk' ? panel : view.selected}>{beside}</Sheet>
      )}
      {!narrow && beside !== false && <div className="panel">{beside}</div>}
      {shown !== null && (
        <Fetched>
          <Printed shown={shown} />
        </Fetched>
      )}
    </div>
  )
}

type PanelOf = 'evidence' | 'counts' | 'help' | 'walk'

/**
 * What the panel holds; null where it is closed. What the counts count takes the place of the first words, which are
 * shown once, until somebody asks for them.
 */
function usePanel({ selected, chain, ways, embedded }: View, counted: boolean, walk: Walking) {
  // Where the panel would cover the picture, the picture comes first.
  const [open, setOpen] = useState(() => !embedded && !matchMedia('(max-width: 1100px)').matches)
  const [met] = useState(() => kept(metKey) !== null)
  const [asked, setAsked] = useState(false)
  const close = (): void => {
    if (walk.going !== null) {
      setOpen(false)
      walk.end()
    } else if (selected !== null) go({ selected: null })
    else if (chain !== null || ways !== null) go({ chain: null, ways: null })
    else if (asked && counted) setAsked(false)
    else setOpen(false)
  }
  const openHelp = (): void => {
    setOpen(true)
    setAsked(true)
    go({ selected: null })
  }
  const others = counted && !asked ? 'counts' : met && !asked ? null : 'help'
  const panel: PanelOf | null = walk.going !== null ? 'walk' : selected !== null ? 'evidence' : open ? others : null
  useMeeting(panel === 'help')
  return { panel, openHelp, close }
}

const metKey = 'throughline-met'

/** Keeps that the first words were seen, once somebody went on from them. */
function useMeeting(shown: boolean): void {
  useEffect(() => (shown ? () => keep(metKey, 'yes') : undefined), [shown])
}

interface BesideProps {
  readonly panel: PanelOf
  readonly view: View
  readonly picture: PictureData
  readonly walk: Walking
  readonly onClose: () => void
}

function Beside({ panel, view, picture: { all, counting, part }, walk, onClose }: BesideProps) {
  if (walk.going !== null)
    return (
      <Fetched>
        <WalkPanel {...walk.going} asOf={view.asOf} onClose={onClose} />
      </Fetched>
    )
  if (panel === 'evidence') return <SelectedPanel view={view} all={all} />
  if (panel === 'counts' && counting !== null)
    return (
      <Fetched>
        <OverviewPanel view={view} reach={counting} />
      </Fetched>
    )
  return <FirstVisit sources={part ? 0 : (all?.sources ?? 0)} onClose={onClose} onWalk={walk.begin} />
}

/** What is wrong with the picture, or missing in it. */
function Notices({ picture: { trouble, retry, all, counting } }: { picture: PictureData }) {
  return (
    <>
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
    </>
  )
}

/** The chain or the way that is followed, as sentences below the picture. */
function Stories({ view, picture }: { view: View; picture: PictureData }) {
  const { all, ways, folded, lost, trouble } = picture
  return (
    <>
      {view.chain !== null && folded && (trouble === null || all !== null) && (
        <ChainStory event={view.chain} asOf={view.asOf} lost={lost} />
      )}
      {view.ways !== null && ways !== null && (
        <Fetched>
          <WaysStory ways={view.ways} found={ways} asOf={view.asOf} />
        </Fetched>
      )}
    </>
  )
}
