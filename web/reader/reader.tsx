import '../words/words.css'
import './reader.css'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { ReadingLine } from '../adding/reading-line.tsx'
import { useAdding } from '../adding/use-adding.ts'
import { outcomeInWords } from '../adding/words.ts'
import { useLate } from '../evidence/use-late.ts'
import { ReaderDocument } from '../generated.ts'
import type { ReaderQuery } from '../generated.ts'
import { WordMark } from '../top-bar/word-mark.tsx'
import { troubleInWords, useTrouble } from '../trouble.ts'
import { useTitle } from '../use-title.ts'
import { useView } from '../view.ts'
import { factsOf } from '../words/facts.ts'
import type { ReadFact } from '../words/facts.ts'
import { counted } from '../words/sentence.ts'
import { Spoken } from '../words/spoken.tsx'
import { citation, fileInWords, metaLine } from './about-source.ts'
import { Article } from './article.tsx'
import { FactList } from './fact-list.tsx'
import { groupsOf, standingOf } from './groups.ts'
import { NotUnderstood, useUnread } from './not-understood.tsx'
import { paragraphsOf } from './segments.ts'
import { Strip } from './strip.tsx'
import { Summarized } from './summarized.tsx'
import { useKeys } from './use-keys.ts'
import { marksOf, useLayout } from './use-layout.ts'
import { usePointing } from './use-pointing.ts'

interface Props {
  readonly source: string
  /** The claim to arrive at; null for the beginning. */
  readonly claim: string | null
}

/** An article beside the facts found in it, each tied to the words it rests on. */
export function Reader({ source, claim }: Props) {
  const [{ data, error, fetching }, again] = useQuery({ query: ReaderDocument, variables: { id: source } })
  const retry = (): void => again({ requestPolicy: 'network-only' })
  const trouble = useTrouble({ error, fetching }, retry)
  const late = useLate(fetching)
  const { go } = useView()
  useTitle(data?.source?.title ?? null)
  if (data?.source) return <Opened key={`${source} ${claim}`} source={data.source} claim={claim} />
  return (
    <div className="reader empty">
      <ReaderTop title={null} />
      <main className="state">
        {trouble !== null ? (
          <div role="alert">
            <h1>{troubleInWords[trouble].what}</h1>
            <p>{troubleInWords[trouble].next}</p>
            <button type="button" className="button strong" onClick={retry}>
              Try now
            </button>
          </div>
        ) : fetching ? (
          <output>{late ? 'Opening 1 article and the facts read in it.' : ''}</output>
        ) : (
          <>
            <h1>There is no such article.</h1>
            <p>The address may be incomplete, or the article was taken back. Nothing else changed.</p>
            <button type="button" className="button strong" onClick={() => go({ reading: null })}>
              Back to the lanes
            </button>
          </>
        )}
      </main>
    </div>
  )
}

function ReaderTop({ title, what = '', children }: { title: string | null; what?: string; children?: ReactNode }) {
  return (
    <header className="reader-top">
      <WordMark />
      <ReadingLine />
      {title !== null && (
        <p className="reading">
          <span className="quiet">Reading{what}</span> <b>{title}</b>
        </p>
      )}
      {children}
    </header>
  )
}

type Source = NonNullable<ReaderQuery['source']>

function Opened({ source, claim }: { source: Source; claim: string | null }) {
  const { view, go } = useView()
  const summary = source.summarizes.length > 0
  const facts = useMemo(() => (source.takenDown ? [] : factsOf(source.claims)), [source])
  const byKey = useMemo(() => new Map(facts.map((fact) => [fact.key, fact])), [facts])
  const paragraphs = useMemo(() => paragraphsOf(source.text, facts, source.title, source.unread), [source, facts])
  const listed = useMemo(() => [...facts].toSorted((one, other) => one.number - other.number), [facts])
  const [active, setActive] = useState<string | null>(() => arrival(facts, claim))
  const [pointed, setPointed] = useState<string | null>(null)
  const reader = useRef<HTMLDivElement>(null)
  const text = useRef<HTMLElement>(null)
  const list = useRef<HTMLElement>(null)
  const layout = useLayout(reader, text, list, active)
  const { why, missed, look, nextUnread } = useUnread(source.unread, facts, text)
  const pick = useCallback(
    (key: string, behavior: ScrollBehavior = 'smooth') => {
      setActive(key)
      look(null)
      requestAnimationFrame(() => bringIntoView(text.current, list.current, key, behavior))
    },
    [look],
  )
  useEffect(() => {
    const key = arrival(facts, claim)
    const at = facts.flatMap(({ claims }) => claims).find(({ id }) => id === claim)?.start
    if (key !== null) bringIntoView(text.current, list.current, key, 'instant', at)
  }, [facts, claim])
  const show = (id: string | null) => go({ reading: null, selected: id ?? view.selected })
  const current = active === null ? undefined : byKey.get(active)
  const step = (by: number) => {
    const at = listed.findIndex(({ key }) => key === active)
    const next = listed[at < 0 ? 0 : (at + by + listed.length) % listed.length]
    if (next) pick(next.key)
  }
  useKeys({ j: () => step(1), k: () => step(-1), u: nextUnread, Escape: () => show(current?.about ?? null) })
  usePointing(text, list, { active, onPoint: setPointed, onPick: pick, onMissed: look })
  return (
    <div className="reader" ref={reader}>
      <ReaderTop title={source.title ?? 'an untitled source'} what={summary ? ' our summary' : ''}>
        <p className="tally">{tallyOf(facts)}</p>
        <button type="button" className="button" onClick={() => show(current?.about ?? null)}>
          Show in lanes <kbd>Esc</kbd>
        </button>
      </ReaderTop>
      {/* The article scrolls by itself and has nothing else in it that takes the focus. */}
      {/* oxlint-disable-next-line no-noninteractive-tabindex */}
      <main className="text" ref={text} tabIndex={0} aria-label="The article">
        <article>
          <JustRead source={source.id} facts={facts.length} />
          <Article
            title={source.title ?? 'Untitled'}
            meta={
              <>
                <Summarized pages={source.summarizes} />
                {metaLine(source)} {source.original && <a href={source.original.url}>{fileInWords(source.original)}</a>}
                <Later source={source.supersededBy} />
              </>
            }
            note={<NotUnderstood sentences={source.unread} next={nextUnread} />}
            paragraphs={paragraphs}
            facts={byKey}
            active={active}
            pointed={pointed}
            unread={why}
            missed={missed}
          />
          {source.takenDown && <p>The words of this source were removed.</p>}
        </article>
      </main>
      <Strip
        places={layout.places}
        facts={byKey}
        active={active}
        seen={layout.seen}
        height={layout.height}
        onPick={pick}
      />
      <aside className="facts" ref={list} aria-label="Facts found in it">
        <div>
          {!source.takenDown && (
            <FactList
              facts={facts}
              active={active}
              pointed={pointed}
              onPick={pick}
              cite={(fact) => citation(source, fact.claims[0])}
              onShow={show}
            />
          )}
        </div>
      </aside>
      {layout.tie && (
        <svg className="tie" aria-hidden="true">
          <path d={layout.tie.path} />
          <circle cx={layout.tie.x} cy={layout.tie.y} r="3" />
        </svg>
      )}
      <Bar
        current={current}
        missed={why.get(missed ?? NaN) ?? null}
        count={facts.length}
        unread={source.unread.length}
        text={summary ? 'summary' : 'article'}
        step={step}
      />
    </div>
  )
}

function Later({ source }: { source: Source['supersededBy'] }) {
  const { go } = useView()
  if (source === null) return null
  return (
    <>
      {' '}
      <button type="button" className="link" onClick={() => go({ reading: { source: source.id, claim: null } })}>
        A later wording of this page
      </button>{' '}
      has taken its place.
    </>
  )
}

/** What came of reading it, for whoever has just added it. */
function JustRead({ source, facts }: { source: string; facts: number }) {
  const { arrived } = useAdding().state
  const note = useRef<HTMLParagraphElement>(null)
  useEffect(() => note.current?.focus({ preventScroll: true }), [])
  if (arrived?.source !== source) return null
  return (
    <p className="just-read" ref={note} tabIndex={-1}>
      {outcomeInWords(arrived.imported, facts)}
    </p>
  )
}

const arrival = (facts: readonly ReadFact[], claim: string | null): string | null =>
  (claim === null ? undefined : facts.find(({ claims }) => claims.some(({ id }) => id === claim))?.key) ?? null

function tallyOf(facts: readonly ReadFact[]): string {
  const doubt = groupsOf(facts)
    .flatMap((group) => group.facts)
    .filter((fact) => standingOf(fact) === 'in doubt').length
  return `${counted(facts.length, 'fact')}${doubt === 0 ? '' : `, ${doubt} in doubt`}`
}

function bringIntoView(
  text: HTMLElement | null,
  list: HTMLElement | null,
  key: string,
  behavior: ScrollBehavior,
  at = 0,
): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : behavior
  const marks = text === null ? [] : marksOf(text, key)
  const mark = marks.find(({ dataset }) => Number(dataset['start']) >= at) ?? marks[0]
  mark?.scrollIntoView({ block: 'center', behavior: calm })
  const row =
    list && [...list.querySelectorAll<HTMLElement>('[data-fact]')].find(({ dataset }) => dataset['fact'] === key)
  if (list && row && list.scrollHeight > list.clientHeight + 1 && getComputedStyle(list).overflowY === 'auto')
    row.scrollIntoView({ block: 'nearest', behavior: calm })
}

interface BarProps {
  readonly current: ReadFact | undefined
  /** Why the sentence that is looked at was not understood; null where none is. */
  readonly missed: string | null
  readonly count: number
  /** How many sentences were not understood. */
  readonly unread: number
  /** What the text is called. */
  readonly text: string
  readonly step: (by: number) => void
}

/** Keys on a desktop; on a phone the fact in focus with one step either way. */
function Bar({ current, missed, count, unread, text, step }: BarProps) {
  return (
    <footer className="reader-bar">
      <span className="hint">
        <kbd>J</kbd> <kbd>K</kbd> next, previous
      </span>
      {unread > 0 && (
        <span className="hint">
          <kbd>U</kbd> next not understood
        </span>
      )}
      <span className="hint">
        <kbd>Esc</kbd> show in lanes
      </span>
      <p className="now" aria-live="polite">
        {missed ??
          (current ? (
            <>
              <b>{current.number}</b> <Spoken sentence={current.sentence} />
            </>
          ) : (
            `${counted(count, 'fact')} in this ${text}`
          ))}
      </p>
      <span className="steps-by">
        <button type="button" className="button" onClick={() => step(-1)} aria-label="Previous fact">
          ‹
        </button>
        <button type="button" className="button" onClick={() => step(1)} aria-label="Next fact">
          ›
        </button>
      </span>
    </footer>
  )
}
