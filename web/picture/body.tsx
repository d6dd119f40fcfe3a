import { lazy } from 'react'
import type { RefObject } from 'react'
import { useLate } from '../evidence/use-late.ts'
import { Fetched } from '../fetched.tsx'
import { Phone } from '../phone/phone.tsx'
import { anyIn, nothingInWords } from '../sentence/nothing.ts'
import type { View } from '../view.ts'
import type { Zoom } from '../views/zoom.ts'
import { Empty, Unreachable, Waiting } from './states.tsx'
import type { PictureData } from './use-picture.ts'

const fetchLanes = async () => ({ default: (await import('../lanes/lanes.tsx')).Lanes })
// A phone needs no canvas; elsewhere it comes along with the first question to the server.
const Lanes = lazy(fetchLanes)
if (!matchMedia('(max-width: 640px)').matches) void fetchLanes()
const Network = lazy(async () => ({ default: (await import('../network/network.tsx')).Network }))
const Ownership = lazy(async () => ({ default: (await import('../ownership/ownership.tsx')).Ownership }))
const Table = lazy(async () => ({ default: (await import('../table/table.tsx')).Table }))
const Overview = lazy(async () => ({ default: (await import('../overview/overview.tsx')).Overview }))

interface Props {
  readonly view: View
  readonly picture: PictureData
  readonly theme: 'light' | 'dark'
  readonly narrow: boolean
  readonly zoomRef: RefObject<Zoom | null>
  /** Hears what the pointer or the focus is on, in words; null where it is on nothing. */
  readonly onUnder: (words: string | null) => void
}

/** The picture itself in the chosen look, or what is said in its place. */
export function Body(props: Props) {
  return (
    <Fetched key={props.view.look} fallback={<output className="state" />}>
      <Chosen {...props} />
    </Fetched>
  )
}

function Chosen({ view, picture, theme, narrow, zoomRef, onUnder }: Props) {
  const { all, narrowed, data, counting, time, numbers, until, empty, lost, ways, trouble, retry, part } = picture
  const late = useLate(data === null && counting === null && trouble === null)
  if (trouble !== null && all === null && counting === null) return <Unreachable trouble={trouble} retry={retry} />
  if (view.look === 'table' && (counting ?? data) !== null && !empty)
    return (
      <Table
        arranged={counting === null ? data : null}
        whole={counting === null ? narrowed : null}
        known={counting ?? narrowed ?? view}
        view={view}
        numbers={numbers}
      />
    )
  if (counting !== null) return <Overview view={view} reach={counting} time={time} onUnder={onUnder} />
  if (data === null)
    return late ? <Waiting events={all?.marks.length ?? null} asOf={view.asOf} /> : <output className="state" />
  if (empty) {
    const hidden = narrowed !== null && anyIn(narrowed, time.span)
    const words = hidden ? 'All that is known here is hidden.' : nothingInWords(view, all?.lanes ?? [], time.span)
    return <Empty everything={!part && all?.marks.length === 0} words={words} view={view} />
  }
  if (view.look === 'network') return <Network {...{ data, view, span: time.span, numbers, theme, zoomRef, onUnder }} />
  if (view.look === 'ownership') return <Ownership data={data} view={view} span={time.span} />
  if (narrow) return <Phone {...{ data, view, time, until, numbers, lost, ways }} />
  return <Lanes {...{ data, view, time, numbers, theme, total: data.marks.length, until, onUnder }} />
}
