import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useAdding } from '../adding/use-adding.ts'
import type { ReaderQuery } from '../generated.ts'
import { useView } from '../view.ts'
import { factsOf } from '../words/facts.ts'
import type { ReadFact } from '../words/facts.ts'
import { counted } from '../words/sentence.ts'
import { citation, fileInWords, metaLine } from './about-source.ts'
import { Article } from './article.tsx'
import { bringIntoView } from './bring-into-view.ts'
import { FactList } from './fact-list.tsx'
import { groupsOf, standingOf } from './groups.ts'
import { JustRead } from './just-read.tsx'
import { NotUnderstood, useUnread } from './not-understood.tsx'
import { Questions } from './questions.tsx'
import { ReaderBar } from './reader-bar.tsx'
import { ReaderTop } from './reader-top.tsx'
import { paragraphsOf } from './segments.ts'
import { Strip } from './strip.tsx'
import { Summarized } from './summarized.tsx'
import { useKeys } from './use-keys.ts'
import { useLayout } from './use-layout.ts'
import { usePointing } from './use-pointing.ts'

type Source = NonNullable<ReaderQuery['source']>

/** The text with its marks, the strip that maps them, and the facts; the pair in focus is tied. */
export function OpenedArticle({ source, claim }: { source: Source; claim: string | null }) {
  const { view, go } = useView()
  const summary = source.summarizes.length > 0
  const facts = useMemo(() => (source.takenDown ? [] : factsOf(source.claims)), [source])
  const byKey = useMemo(() => new Map(facts.map((fact) => [fact.key, fact])), [facts])
  const paragraphs = useMemo(() => paragraphsOf(source.text, facts, source.title, source.unread), [source, facts])
  const own = useMemo(() => new Set(facts.flatMap(({ about }) => about ?? [])), [facts])
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
  const { arrived } = useAdding().state
  // Whoever has just added it looks for what it added.
  const added = arrived?.source === source.id ? listed.find(({ about, tone }) => about !== null && tone !== 'o') : null
  const show = (id: string | null) => go({ reading: null, selected: id ?? view.selected ?? added?.about ?? null })
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
          {!source.takenDown && <Questions source={source.id} own={own} />}
        </div>
      </aside>
      {layout.tie && (
        <svg className="tie" aria-hidden="true">
          <path d={layout.tie.path} />
          <circle cx={layout.tie.x} cy={layout.tie.y} r="3" />
        </svg>
      )}
      <ReaderBar
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

const arrival = (facts: readonly ReadFact[], claim: string | null): string | null =>
  (claim === null ? undefined : facts.find(({ claims }) => claims.some(({ id }) => id === claim))?.key) ?? null

function tallyOf(facts: readonly ReadFact[]): string {
  const doubt = groupsOf(facts)
    .flatMap((group) => group.facts)
    .filter((fact) => standingOf(fact) === 'in doubt').length
  return `${counted(facts.length, 'fact')}${doubt === 0 ? '' : `, ${doubt} in doubt`}`
}
