import { useState } from 'react'
import type { ReactNode } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { rowNames } from '../overview/groups.ts'
import { allRows, go } from '../view.ts'
import { penaltyStatuses, word } from '../words/kinds.ts'
import { counted } from '../words/sentence.ts'
import { AmountChoices } from './amount.tsx'
import { Choose, idsOf, Waiting } from './choose.tsx'
import { moreParts, reviewed, speakers } from './more-parts.ts'
import type { MorePart } from './more-parts.ts'
import { allStatuses, reviews, speakerKinds } from './narrowing.ts'
import { onlyPenalties } from './only-penalties.ts'
import { kinds } from './parts.ts'
import type { Opened } from './pickers.tsx'
import { tieGroups } from '../ways/asked.ts'
import { useChoices } from './use-choices.ts'

function EventKindChoices({ view, close }: Opened) {
  const choices = useChoices(view)
  if (typeof choices === 'string') return <Waiting words={choices} />
  const groups = kinds.map(
    ([type, name]) => [name, choices.kinds.filter(({ id }) => id.startsWith(`${type}.`))] as const,
  )
  return (
    <Choose
      name="Kind of event"
      whole="Every kind"
      groups={groups.filter(([, those]) => those.length > 0)}
      chosen={view.kind === null ? [] : [view.kind]}
      onChoose={([id]) => {
        go({ kind: id ?? null })
        close()
      }}
    />
  )
}

/** What counted events have a row for each of. */
function RowsChoices({ rows, close }: Opened) {
  return (
    <ListBox
      aria-label="What the rows are"
      selectionMode="single"
      disallowEmptySelection
      escapeKeyBehavior="none"
      selectedKeys={rows ? [rows] : []}
      onSelectionChange={(keys) => {
        go({ rows: allRows.find((each) => idsOf(keys).includes(each)) ?? null })
        close()
      }}
    >
      {allRows.map((each) => (
        <ListBoxItem key={each} id={each}>
          {rowNames[each][0]}
        </ListBoxItem>
      ))}
    </ListBox>
  )
}

function CountryChoices({ view }: Opened) {
  const choices = useChoices(view)
  if (typeof choices === 'string') return <Waiting words={choices} />
  return (
    <Choose
      name="Countries"
      whole="Any country"
      groups={[[null, choices.countries]]}
      chosen={view.countries ?? []}
      several
      onChoose={(ids) => go({ countries: ids.length === 0 ? null : ids })}
    />
  )
}

function RegulatorChoices({ view, close }: Opened) {
  const choices = useChoices(view)
  if (typeof choices === 'string') return <Waiting words={choices} />
  return (
    <Choose
      name="Regulators"
      whole="Any regulator, or none"
      groups={[[null, choices.regulators]]}
      chosen={view.regulator === null ? [] : [view.regulator]}
      onChoose={([id]) => {
        go({ regulator: id ?? null })
        close()
      }}
    />
  )
}

function StatusChoices({ view }: Opened) {
  const choices = useChoices(view)
  if (typeof choices === 'string') return <Waiting words={choices} />
  const counts = choices.statuses
  const there = allStatuses.filter((status) => counts.has(status) || view.statuses?.includes(status))
  return (
    <Choose
      name="Status of penalties"
      whole="Any status"
      groups={[[null, there.map((id) => ({ id, words: word(penaltyStatuses, id), note: counted(counts.get(id) ?? 0, 'penalty', 'penalties') }))]]}
      chosen={view.statuses ?? []}
      several
      onChoose={(ids) =>
        go(ids.length === 0 ? { statuses: null } : { statuses: allStatuses.filter((each) => ids.includes(each)), ...onlyPenalties(view) })
      }
    />
  ) // prettier-ignore
}

function SpeakerChoices({ view, close }: Opened) {
  const choices = useChoices(view)
  if (typeof choices === 'string') return <Waiting words={choices} />
  return (
    <Choose
      name="Who says it"
      whole="Whoever says it"
      groups={[
        ['Somebody who is', speakerKinds.map((id) => ({ id, words: word(speakers, id), note: null }))],
        ['Regulators', choices.regulators],
        ['Companies', choices.companies],
      ]}
      chosen={view.saidBy === null ? [] : [view.saidBy]}
      onChoose={([id]) => {
        go({ saidBy: id ?? null })
        close()
      }}
    />
  )
}

function ReviewChoices({ view, close }: Opened) {
  return (
    <Choose
      name="Whether a person looked"
      whole="Looked at or not"
      groups={[[null, reviews.map((id) => ({ id, words: reviewed[id], note: null }))]]}
      chosen={view.review === null ? [] : [view.review]}
      onChoose={([id]) => {
        go({ review: reviews.find((each) => each === id) ?? null })
        close()
      }}
    />
  )
}

/** What the ways between two things run over. */
function OverChoices({ view: { ways } }: Opened) {
  if (ways === null) return null
  return (
    <Choose
      name="Kinds of ties"
      whole="Every kind of tie"
      groups={[[null, tieGroups.map(({ id, words }) => ({ id, words, note: null }))]]}
      chosen={ways.over ?? []}
      several
      onChoose={(ids) => {
        const over = tieGroups.map(({ id }) => id).filter((id) => ids.includes(id))
        const all = over.length === 0 || over.length === tieGroups.length
        go({ ways: { ...ways, over: all ? null : over, told: 1 } })
      }}
    />
  )
}

/** What can be narrowed and is not yet; one that is chosen shows its choices in the same place. */
function AddChoices(opened: Opened) {
  const [chosen, setChosen] = useState<MorePart | null>(null)
  const Choices = chosen === null ? null : moreChoicesOf[chosen]
  if (Choices !== null) return <Choices {...opened} />
  return (
    <ListBox
      aria-label="What can be narrowed"
      escapeKeyBehavior="none"
      onAction={(key) => setChosen(moreParts.find(({ part }) => part === key)?.part ?? null)}
    >
      {moreParts
        .filter(({ key }) => opened.view[key] === null)
        .map(({ part, name }) => (
          <ListBoxItem key={part} id={part} textValue={name}>
            {name}
          </ListBoxItem>
        ))}
    </ListBox>
  )
}

const moreChoicesOf: Record<MorePart, (opened: Opened) => ReactNode> = {
  kind: EventKindChoices,
  country: CountryChoices,
  regulator: RegulatorChoices,
  status: StatusChoices,
  amount: AmountChoices,
  speaker: SpeakerChoices,
  review: ReviewChoices,
}

export const choicesOfMore = { ...moreChoicesOf, add: AddChoices, over: OverChoices, rows: RowsChoices }
