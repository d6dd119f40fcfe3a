import './search.css'
import { useState } from 'react'
import {
  Autocomplete, Header, Input, ListBox, ListBoxItem, ListBoxSection, SearchField,
} from 'react-aria-components' // prettier-ignore
import { useQuery } from 'urql'
import { useLate } from '../evidence/use-late.ts'
import { FindDocument } from '../generated.ts'
import type { FindQuery } from '../generated.ts'
import { troubleInWords, troubleOf } from '../trouble.ts'
import { go, useView } from '../view.ts'
import { named } from '../words/claims.ts'
import { partInWords } from '../words/dates.ts'
import { Shape } from '../words/shape.tsx'
import { useModal } from '../words/use-modal.ts'
import { useThing } from '../words/use-thing.ts'
import { between } from '../ways/asked.ts'
import { groupsOf } from './found.ts'
import type { Found, FoundGroup, Piece } from './found.ts'
import { recent, remember } from './recent.ts'
import type { Wanted } from './use-finding.ts'

/** Where everything is found by name or words, while they are typed. */
export default function SearchPanel({ wanted, onClose }: { wanted: Wanted; onClose: () => void }) {
  const modal = useModal(onClose)
  const [typed, setTyped] = useState('')
  const [{ connect, from }, setWanted] = useState(wanted)
  const first = useThing(from)
  const { view } = useView()
  const { groups: everything, words } = useFound(typed, view.asOf)
  const groups = connect ? connectable(everything, from) : everything
  const all = new Map(groups.flatMap(({ found }) => found.map((each) => [each.id, each])))
  const choose = (id: string): void => {
    const chosen = all.get(id)
    if (chosen === undefined) return
    remember(chosen)
    if (connect && from === null) {
      setWanted({ connect, from: id })
      setTyped('')
      return
    }
    onClose()
    go(connect && from !== null ? { ways: between(from, id), selected: null, reading: null } : chosen.opens)
  }
  return (
    <dialog {...modal} className="search" aria-label="Find anything" closedby="any">
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField key={String(connect)} aria-label="Find a company, an incident, a regulator, a sentence" autoFocus>
          <Input placeholder="A name, an event, a sentence" maxLength={500} />
          <button type="button" className="link" onClick={onClose}>
            Close
          </button>
        </SearchField>
        {connect ? (
          <p className="note connect">
            {from === null ? (
              'How are two things connected? Choose the first, then the second.'
            ) : (
              <>
                How does <b>{first === null ? 'this' : named(first)}</b> connect with … Choose a company, a regulator or
                an event.
              </>
            )}
          </p>
        ) : (
          <p className="note connect">
            <button type="button" className="link" onClick={() => setWanted({ connect: true, from: null })}>
              How are two things connected?
            </button>
          </p>
        )}
        {view.asOf !== null && <p className="quiet note">As known on {partInWords(view.asOf)}.</p>}
        <output className="quiet note">{words}</output>
        <section className="found" aria-label="What was found" tabIndex={groups.length === 0 ? -1 : 0}>
          <ListBox aria-label="Found" onAction={(key) => choose(String(key))}>
            {groups.map(({ name, found }) => (
              <ListBoxSection key={name} id={name}>
                <Header>{name}</Header>
                {found.map((each) => (
                  <Row key={each.id} found={each} />
                ))}
              </ListBoxSection>
            ))}
          </ListBox>
        </section>
      </Autocomplete>
    </dialog>
  )
}

/** Ways lead between organizations and events; from a thing to itself there is none. */
function connectable(groups: readonly FoundGroup[], from: string | null): FoundGroup[] {
  return groups.flatMap(({ name, found }) => {
    const own = found.filter(({ id, tone }) => tone !== 'article' && tone !== 'quote' && id !== from)
    return own.length === 0 ? [] : [{ name, found: own }]
  })
}

/** What fits what is typed; what fitted before stays while an answer is on its way. */
function useFound(typed: string, asOf: string | null): { groups: readonly FoundGroup[]; words: string } {
  const text = worthFinding(typed)
  const [{ data, error, fetching, stale }] = useQuery({
    query: FindDocument, variables: { text, asOf }, pause: text === '', requestPolicy: 'cache-first',
  }) // prettier-ignore
  const [last, setLast] = useState<FindQuery>()
  if (data !== undefined && data !== last && !stale) setLast(data)
  const late = useLate(fetching && last === undefined)
  if (text === '') {
    const kept = recent()
    const groups = kept.length === 0 ? [] : [{ name: 'Opened before', found: kept }]
    return { groups, words: kept.length === 0 ? 'A name, a word of a sentence, or several: “dior shanghai”.' : '' }
  }
  const trouble = fetching ? null : troubleOf(error)
  if (trouble !== null) return { groups: [], words: troubleInWords[trouble].what }
  const shown = data ?? last
  const groups = shown === undefined ? [] : groupsOf(shown)
  if (groups.length > 0) return { groups, words: '' }
  if (fetching) return { groups, words: late ? 'Looking in every name, sentence and article.' : '' }
  return { groups, words: `Nothing has all of “${text}” in it. Try fewer words, or the beginning of a name.` }
}

/** Without the letter that somebody is only beginning a word with: it would say "nothing" and take that back at the next. */
const worthFinding = (typed: string): string => typed.replace(/(?:^|\s+)\p{Script=Latin}$/u, '').trim()

function Row({ found: { id, tone, title, line } }: { found: Found }) {
  return (
    <ListBoxItem id={id} textValue={title.map(({ text }) => text).join('')} className={`row ${tone}`}>
      <Sign tone={tone} />
      <span className={tone === 'quote' ? 'title words' : 'title'}>
        <Pieces of={title} />
      </span>
      {line !== '' && <small>{line}</small>}
    </ListBoxItem>
  )
}

function Sign({ tone }: { tone: Found['tone'] }) {
  return tone === 'regulator' || tone === 'article' || tone === 'quote' ? (
    <i className={`sign ${tone}`} aria-hidden="true" />
  ) : (
    <Shape tone={tone} />
  )
}

function Pieces({ of }: { of: readonly Piece[] }) {
  return of.map(({ start, text, strong }) => (strong ? <b key={start}>{text}</b> : text))
}
