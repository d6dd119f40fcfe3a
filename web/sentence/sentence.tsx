import './sentence.css'
import type { ReactNode } from 'react'
import { Button, Dialog, DialogTrigger, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import type { Selection } from 'react-aria-components'
import type { Dataset } from '../lanes/dataset.ts'
import { dayOf } from '../lanes/time.ts'
import type { Span } from '../lanes/time.ts'
import type { EventType, View } from '../view.ts'
import { go } from '../view.ts'
import { partInWords } from '../words/dates.ts'
import { Shape } from '../words/shape.tsx'
import type { Tone } from '../words/facts.ts'

const kinds: readonly [EventType, string, string][] = [
  ['INCIDENT', 'Incidents', 'incidents'],
  ['RULING', 'Rulings', 'rulings'],
  ['PENALTY', 'Penalties', 'penalties'],
  ['STATEMENT', 'Disclosures and statements', 'statements'],
]
const legend: readonly [Tone, string][] = [
  ['i', 'incident'],
  ['d', 'disclosure'],
  ['r', 'ruling'],
  ['p', 'penalty'],
  ['t', 'statement'],
]

interface Props {
  readonly view: View
  readonly all: Dataset | null
  readonly span: Span | null
  readonly stops: readonly string[]
}

/** The filter as one sentence; its underlined parts open pickers. */
export function FilterSentence({ view, all, span, stops }: Props) {
  const narrowed =
    view.types !== null || view.about !== null || view.asOf !== null || view.from !== null || view.until !== null
  const folded = view.chain !== null
  const chained = all?.marks.find(({ id }) => id === view.chain)
  const known = <KnownPicker view={view} stops={stops} />
  return (
    <section className="sentence" aria-label="What is shown">
      {folded ? (
        <p>
          How it came to <b>“{chained?.title ?? 'this'}”</b> and what followed, as known {known}
        </p>
      ) : (
        <p>
          Showing <KindPicker view={view} /> about <AboutPicker view={view} all={all} /> in{' '}
          <b className="said-part">{spanInWords(span)}</b>, as known {known}
        </p>
      )}
      {folded || narrowed ? (
        <p className="back">
          <button
            type="button"
            className="link"
            onClick={() =>
              go(folded ? { chain: null } : { types: null, about: null, asOf: null, from: null, until: null })
            }
          >
            Back to everything
          </button>
          {folded && <kbd>Esc</kbd>}
        </p>
      ) : (
        <ul className="legend" aria-label="Signs of the five kinds">
          {legend.map(([tone, name]) => (
            <li key={tone}>
              <Shape tone={tone} />
              {name}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** "2025", "March to June 2025", "2023 to 2025". */
export function spanInWords(span: Span | null): string {
  if (span === null) return 'all years'
  const [from, until] = [dayOf(span.from), dayOf(span.until - 1)]
  const [year, last] = [from.slice(0, 4), until.slice(0, 4)]
  if (from.endsWith('-01-01') && until.endsWith('-12-31')) return year === last ? year : `${year} to ${last}`
  const [start, end] = [partInWords(from.slice(0, 7)), partInWords(until.slice(0, 7))]
  if (start === end) return start
  return year === last ? `${start.replace(` ${year}`, '')} to ${end}` : `${start} to ${end}`
}

function Picker({ label, children, narrow }: { label: string; children: ReactNode; narrow: boolean }) {
  return (
    <DialogTrigger>
      <Button className={`pick${narrow ? ' narrow' : ''}`}>{label}</Button>
      <Popover placement="bottom start" offset={6} className="picker">
        <Dialog aria-label={label}>{children}</Dialog>
      </Popover>
    </DialogTrigger>
  )
}

const first = (keys: Selection): string | null => (keys === 'all' ? null : ([...keys].map(String)[0] ?? null))

function KindPicker({ view }: { view: View }) {
  const label =
    view.types === null
      ? 'every kind of event'
      : kinds
          .filter(([type]) => view.types?.includes(type))
          .map(([, , name]) => name)
          .join(' and ')
  const choose = (keys: Selection): void => {
    const chosen = keys === 'all' ? [] : kinds.map(([type]) => type).filter((type) => keys.has(type))
    go({ types: chosen.length === 0 || chosen.length === kinds.length ? null : chosen })
  }
  return (
    <Picker label={label} narrow={view.types !== null}>
      <ListBox
        aria-label="Kinds of events"
        selectionMode="multiple"
        selectedKeys={view.types ?? kinds.map(([type]) => type)}
        onSelectionChange={choose}
      >
        {kinds.map(([type, name]) => (
          <ListBoxItem key={type} id={type} textValue={name}>
            {name}
          </ListBoxItem>
        ))}
      </ListBox>
    </Picker>
  )
}

function AboutPicker({ view, all }: { view: View; all: Dataset | null }) {
  const lanes = (all?.lanes ?? []).filter(({ kind }) => kind !== 'others')
  const owners = (id: string): boolean => lanes.some(({ parent }) => parent === id)
  const words = (id: string, name: string): string => (owners(id) ? `${name} and all it owns` : name)
  const roots = lanes.filter(({ kind, depth }) => kind === 'company' && depth === 0)
  const [only] = roots
  const chosen = lanes.find(({ id }) => id === view.about)
  const label = chosen
    ? words(chosen.id, chosen.name)
    : only && roots.length === 1
      ? words(only.id, only.name)
      : 'every organization'
  return (
    <Picker label={label} narrow={view.about !== null}>
      <ListBox
        aria-label="Organizations"
        selectionMode="single"
        selectedKeys={[view.about ?? 'everybody']}
        onSelectionChange={(keys) => go({ about: first(keys) === 'everybody' ? null : first(keys) })}
      >
        <ListBoxItem id="everybody" textValue="Every organization">
          Every organization
        </ListBoxItem>
        {lanes.map(({ id, name, depth }) => (
          <ListBoxItem key={id} id={id} textValue={name} style={{ paddingLeft: 12 + depth * 16 }}>
            {words(id, name)}
          </ListBoxItem>
        ))}
      </ListBox>
    </Picker>
  )
}

function KnownPicker({ view, stops }: { view: View; stops: readonly string[] }) {
  const label = view.asOf === null ? 'today' : `on ${partInWords(view.asOf)}`
  return (
    <Picker label={label} narrow={view.asOf !== null}>
      <ListBox
        aria-label="As known on"
        selectionMode="single"
        selectedKeys={[view.asOf ?? 'today']}
        onSelectionChange={(keys) => go({ asOf: first(keys) === 'today' ? null : first(keys) })}
      >
        <ListBoxItem id="today">today</ListBoxItem>
        {stops
          .slice(0, -1)
          .toReversed()
          .map((day) => (
            <ListBoxItem key={day} id={day}>
              {partInWords(day)}
            </ListBoxItem>
          ))}
      </ListBox>
    </Picker>
  )
}
