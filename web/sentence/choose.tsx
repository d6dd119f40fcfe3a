import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import type { Selection } from 'react-aria-components'
import type { Choice } from './use-choices.ts'

/** What is selected in a list where nothing can be taken whole. */
export const idsOf = (keys: Selection): string[] => (keys === 'all' ? [] : [...keys].map(String))
const any = 'any'

interface Props {
  readonly name: string
  /** How the first line, which narrows nothing, is called. */
  readonly whole: string
  /** Groups of choices; one without a name has no heading. */
  readonly groups: readonly (readonly [string | null, readonly Choice[]])[]
  readonly chosen: readonly string[]
  readonly several?: boolean
  readonly onChoose: (ids: readonly string[]) => void
}

/** Choices with "any" before them. Where several can be chosen, the list stays open. */
export function Choose({ name, whole, groups, chosen, several = false, onChoose }: Props) {
  const change = (keys: Selection): void => {
    const ids = idsOf(keys)
    onChoose(ids.includes(any) && chosen.length > 0 ? [] : ids.filter((id) => id !== any))
  }
  const item = ({ id, words, note }: Choice) => (
    <ListBoxItem key={id} id={id} textValue={words}>
      {words}
      {note !== null && <small>{note}</small>}
    </ListBoxItem>
  )
  return (
    <ListBox
      aria-label={name}
      // A list that comes open takes the focus: arrow keys move in it at once.
      // oxlint-disable-next-line no-autofocus
      autoFocus
      selectionMode={several ? 'multiple' : 'single'}
      disallowEmptySelection={!several}
      escapeKeyBehavior="none"
      selectedKeys={chosen.length === 0 ? [any] : chosen}
      onSelectionChange={change}
    >
      {item({ id: any, words: whole, note: null })}
      {groups.map(([title, choices]) =>
        title === null ? (
          choices.map(item)
        ) : (
          <ListBoxSection key={title}>
            <Header>{title}</Header>
            {choices.map(item)}
          </ListBoxSection>
        ),
      )}
    </ListBox>
  )
}

/** In place of choices that are still counted. */
export const Waiting = ({ words }: { words: string }) => <output className="quiet wait">{words}</output>
