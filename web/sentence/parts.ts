import type { Dataset } from '../lanes/dataset.ts'
import { rowNames } from '../overview/groups.ts'
import type { Lane } from '../lanes/trees.ts'
import type { Span } from '../lanes/time.ts'
import type { EventType, Rows, View } from '../view.ts'
import { partInWords } from '../words/dates.ts'
import { morePartInWords } from './more-parts.ts'
import type { MorePart } from './more-parts.ts'
import { tiesInWords } from '../ways/asked.ts'
import { spanInWords } from './windows.ts'

/** The parts of the sentence that open. */
export type Part = 'kinds' | 'about' | 'window' | 'known' | 'add' | 'over' | 'rows' | MorePart

/** What the sentence speaks of. */
export interface Shown {
  readonly view: View
  readonly all: Dataset | null
  /** The window. */
  readonly span: Span | null
  /** All there is in time. */
  readonly full: Span | null
  readonly stops: readonly string[]
  /** The name of whom it is about, where no lane tells it. */
  readonly name?: string | null
  /** What the rows are, where events are counted. */
  readonly rows?: Rows | null
  /** Names of organizations that have no lane, by id. */
  readonly called?: ReadonlyMap<string, string>
}

/** Type, name in a list, name in the sentence. */
export const kinds: readonly (readonly [EventType, string, string])[] = [
  ['INCIDENT', 'Incidents', 'incidents'],
  ['RULING', 'Rulings', 'rulings'],
  ['PENALTY', 'Penalties', 'penalties'],
  ['STATEMENT', 'Disclosures and statements', 'statements'],
]

/** "LVMH and all it owns" where it owns anything. */
export const withAllItOwns = ({ id, name }: Lane, lanes: readonly Lane[]): string =>
  lanes.some(({ parent }) => parent === id) ? `${name} and all it owns` : name

/** A part as the sentence says it, and whether it narrows. */
export function partOf(
  part: Part,
  { view, all, span, name, rows, called }: Shown,
): { readonly label: string; readonly narrow: boolean } {
  switch (part) {
    case 'kinds': {
      const names = kinds.filter(([type]) => view.types?.includes(type)).map(([, , each]) => each)
      return { label: view.types === null ? 'every kind of event' : names.join(' and '), narrow: view.types !== null }
    }
    case 'about':
      return { label: aboutInWords(view.about, all?.lanes ?? [], name ?? null), narrow: view.about !== null }
    case 'window':
      return { label: spanInWords(span), narrow: view.from !== null || view.until !== null }
    case 'known':
      return { label: view.asOf === null ? 'today' : `on ${partInWords(view.asOf)}`, narrow: view.asOf !== null }
    case 'over':
      return { label: tiesInWords(view.ways?.over ?? null), narrow: (view.ways?.over ?? null) !== null }
    case 'rows':
      return { label: rows ? rowNames[rows][0] : '', narrow: false }
    case 'add':
      return { label: 'add a filter', narrow: false }
    default:
      return { label: morePartInWords(part, view, all?.lanes ?? [], called ?? new Map()), narrow: true }
  }
}

function aboutInWords(about: string | null, lanes: readonly Lane[], name: string | null): string {
  const chosen = lanes.find(({ id }) => id === about)
  if (chosen) return withAllItOwns(chosen, lanes)
  if (about !== null && name !== null) return name
  const [only, ...others] = lanes.filter(({ kind, depth }) => kind === 'company' && depth === 0)
  return only && others.length === 0 ? withAllItOwns(only, lanes) : 'every organization'
}
