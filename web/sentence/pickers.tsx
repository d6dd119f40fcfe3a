import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { Button, Dialog, DialogTrigger, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import type { Selection } from 'react-aria-components'
import { go } from '../view.ts'
import { partInWords } from '../words/dates.ts'
import { useComesOpen } from '../words/use-comes-open.ts'
import { choicesOfMore } from './more-pickers.tsx'
import { kinds, withAllItOwns } from './parts.ts'
import type { Part, Shown } from './parts.ts'
import { windowsOf } from './windows.ts'

interface Props extends Shown {
  readonly part: Part
  readonly label: string
  readonly narrow: boolean
}

/** A part of the sentence with what it opens; comes open, because it is fetched when somebody first presses it. */
export default function Picker({ part, label, narrow, ...shown }: Props) {
  const Choices = choicesOf[part]
  const { button, open, setOpen } = useComesOpen()
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button ref={button} className={`pick${narrow ? ' narrow' : ''}`}>
        {label}
      </Button>
      <Popover placement="bottom start" offset={6} className="picker">
        <Dialog aria-label={label}>
          {({ close }) => (
            <WithFocus>
              <Choices {...shown} close={close} />
            </WithFocus>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

/** The list takes the focus when it opens: arrow keys move in it at once. */
function WithFocus({ children }: { children: ReactNode }) {
  const around = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const frame = requestAnimationFrame(() => around.current?.querySelector<HTMLElement>('[role=listbox]')?.focus())
    return () => cancelAnimationFrame(frame)
  }, [])
  return <div ref={around}>{children}</div>
}

const first = (keys: Selection): string | null => (keys === 'all' ? null : ([...keys].map(String)[0] ?? null))

/** What is shown, and how to close the list once one thing is chosen. */
export type Opened = Shown & { readonly close: () => void }

function KindChoices({ view }: Opened) {
  const choose = (keys: Selection): void => {
    const chosen = keys === 'all' ? [] : kinds.map(([type]) => type).filter((type) => keys.has(type))
    go({ types: chosen.length === 0 || chosen.length === kinds.length ? null : chosen })
  }
  return (
    <ListBox
      aria-label="Kinds of events"
      selectionMode="multiple"
      escapeKeyBehavior="none"
      selectedKeys={view.types ?? kinds.map(([type]) => type)}
      onSelectionChange={choose}
    >
      {kinds.map(([type, name]) => (
        <ListBoxItem key={type} id={type} textValue={name}>
          {name}
        </ListBoxItem>
      ))}
    </ListBox>
  )
}

function AboutChoices({ view, all, close }: Opened) {
  const lanes = (all?.lanes ?? []).filter(({ kind }) => kind !== 'others')
  return (
    <ListBox
      aria-label="Organizations"
      selectionMode="single"
      disallowEmptySelection
      escapeKeyBehavior="none"
      selectedKeys={[view.about ?? 'everybody']}
      onSelectionChange={(keys) => {
        go({ about: first(keys) === 'everybody' ? null : first(keys) })
        close()
      }}
    >
      <ListBoxItem id="everybody" textValue="Every organization">
        Every organization
      </ListBoxItem>
      {lanes.map((lane) => (
        <ListBoxItem key={lane.id} id={lane.id} textValue={lane.name} style={{ paddingLeft: 12 + lane.depth * 16 }}>
          {withAllItOwns(lane, lanes)}
        </ListBoxItem>
      ))}
    </ListBox>
  )
}

function WindowChoices({ view, full, close }: Opened) {
  const choices = windowsOf(full)
  const chosen = choices.find(({ from, until }) => from === view.from && until === view.until)
  const choose = (keys: Selection): void => {
    const next = choices.find(({ id }) => id === first(keys))
    if (next) go({ from: next.from, until: next.until })
    close()
  }
  return (
    <ListBox
      aria-label="Years and months"
      selectionMode="single"
      disallowEmptySelection
      escapeKeyBehavior="none"
      selectedKeys={chosen === undefined ? [] : [chosen.id]}
      onSelectionChange={choose}
    >
      {choices.map(({ id, words }) => (
        <ListBoxItem key={id} id={id} textValue={words}>
          {words}
        </ListBoxItem>
      ))}
    </ListBox>
  )
}

function KnownChoices({ view, stops, close }: Opened) {
  const choose = (keys: Selection): void => {
    go({ asOf: first(keys) === 'today' ? null : first(keys) })
    close()
  }
  const days = stops.slice(0, -1).toReversed()
  return (
    <ListBox
      aria-label="As known on"
      selectionMode="single"
      disallowEmptySelection
      escapeKeyBehavior="none"
      selectedKeys={[view.asOf ?? 'today']}
      onSelectionChange={choose}
    >
      <ListBoxItem id="today">today</ListBoxItem>
      {days.map((day) => (
        <ListBoxItem key={day} id={day}>
          {partInWords(day)}
        </ListBoxItem>
      ))}
    </ListBox>
  )
}

const choicesOf: Record<Part, (opened: Opened) => ReactNode> = {
  kinds: KindChoices,
  about: AboutChoices,
  window: WindowChoices,
  known: KnownChoices,
  ...choicesOfMore,
}
