import type { FindQuery, HitFragment } from '../generated.ts'
import { noNarrowing } from '../sentence/narrowing.ts'
import type { View } from '../view.ts'
import { dateInWords } from '../words/dates.ts'
import { toneOf } from '../words/facts.ts'
import type { Tone } from '../words/facts.ts'
import {
  companyKinds, countryInWords, eventKind, regulatorKinds, word,
} from '../words/kinds.ts' // prettier-ignore
import { capitalized, listed } from '../words/sentence.ts'

/** A piece of a line; what was looked for is strong. */
export interface Piece {
  readonly start: number
  readonly text: string
  readonly strong: boolean
}

/** One thing that was found, as its row shows it, and the view that opens it. */
export interface Found {
  readonly id: string
  readonly tone: Tone | 'regulator' | 'article' | 'quote'
  readonly title: readonly Piece[]
  readonly line: string
  readonly opens: Partial<View>
}

export interface FoundGroup {
  readonly name: string
  readonly found: readonly Found[]
}

type Node = HitFragment['node']
type Of<Type extends Node['__typename']> = Extract<Node, { __typename: Type }>

/** What was found, by sort; the sort with nothing in it is left out. */
export function groupsOf({ organizations, events, sentences, articles }: FindQuery): FoundGroup[] {
  const groups: [string, readonly HitFragment[]][] = [
    ['Companies and regulators', organizations],
    ['What happened', events],
    ['Sentences', sentences],
    ['Articles and records', articles],
  ]
  return groups.flatMap(([name, hits]) => (hits.length === 0 ? [] : [{ name, found: hits.flatMap(foundOf) }]))
}

// What hides a thing from sight is undone on the way to it; the back button brings it back.
const everything = {
  chain: null, ways: null, types: null, about: null, from: null, until: null, ...noNarrowing,
} as const // prettier-ignore

function foundOf(hit: HitFragment): Found | [] {
  const { node } = hit
  switch (node.__typename) {
    case 'Company':
      return { id: node.id, tone: 'o', ...named(hit, node.name, companyLine(node)), opens: selecting(node.id) }
    case 'Regulator':
      return { id: node.id, tone: 'regulator', ...named(hit, node.name, placed(regulatorKinds, node.regulatorKind, node.country)), opens: selecting(node.id) } // prettier-ignore
    case 'Source': {
      const line = [node.publisher, node.publishedOn && dateInWords(node.publishedOn)].filter(Boolean).join(', ')
      return {
        id: node.id,
        tone: 'article',
        ...named(hit, node.headline ?? 'Without a title', line),
        opens: reading(node.id, null),
      }
    }
    case 'Claim':
      return { id: node.id, tone: 'quote', title: pieces(hit.snippet), line: ofSource(node.source), opens: reading(node.source.id, node.id) } // prettier-ignore
    // No search finds one.
    case 'Proposal':
      return []
    default:
      return { id: node.id, tone: toneOf(node), ...named(hit, node.title, eventLine(node)), opens: selecting(node.id) }
  }
}

const selecting = (id: string): Partial<View> => ({ ...everything, selected: id, reading: null })
const reading = (source: string, claim: string | null): Partial<View> => ({ reading: { source, claim } })

/** Its name with what was looked for in it; what was found elsewhere (a quote, another name) stands in the second line. */
function named({ field, snippet }: HitFragment, name: string, line: string): Pick<Found, 'title' | 'line'> {
  if ((field === 'NAME' || field === 'TITLE') && snippet.text === name) return { title: pieces(snippet), line }
  const where = field === 'ALIAS' ? `also called ${snippet.text}` : `“${around(snippet)}”`
  return { title: [{ start: 0, text: name, strong: false }], line: [line, where].filter(Boolean).join(' · ') }
}

const companyLine = ({ companyKind, country, ownedBy: [owner] }: Of<'Company'>): string =>
  owner === undefined
    ? placed(companyKinds, companyKind, country)
    : capitalized(`${word(companyKinds, companyKind ?? 'company')} of ${owner.parent.name}`)

function placed(words: Readonly<Record<string, string>>, kind: string | null, country: string | null): string {
  return capitalized([kind && word(words, kind), country && countryInWords(country)].filter(Boolean).join(', '))
}

const ofSource = ({ title, publisher }: Of<'Claim'>['source']): string => [title, publisher].filter(Boolean).join(', ')

type EventNode = Exclude<Node, Of<'Company'> | Of<'Regulator'> | Of<'Source'> | Of<'Claim'> | Of<'Proposal'>>

/** Its kind, whose it is, and when: what the title already says, the line does not. */
function eventLine(event: EventNode): string {
  const parties = partiesOf(event).filter((name) => !event.title.includes(name))
  const when = event.date === null ? 'day not specified' : dateInWords(event.date)
  const kind = capitalized(eventKind(event))
  const said = [!event.title.startsWith(kind) && kind, parties.length > 0 && listed(parties.slice(0, 3)), when]
  return capitalized(said.filter(Boolean).join(', '))
}

function partiesOf(event: EventNode): string[] {
  switch (event.__typename) {
    case 'Incident':
      return event.involvements.map(({ company }) => company.name)
    case 'Ruling':
      return event.issuedBy.map(({ name }) => name)
    case 'Penalty':
      return event.on.map(({ name }) => name)
    case 'Statement':
      return [event.by.name]
    default:
      return event satisfies never
  }
}

type Snippet = HitFragment['snippet']

/** A text cut where what was looked for begins and ends. */
function pieces({ text, ranges }: Snippet): Piece[] {
  const cut: Piece[] = []
  let at = 0
  for (const { start, end } of ranges) {
    if (start > at) cut.push({ start: at, text: text.slice(at, start), strong: false })
    cut.push({ start, text: text.slice(start, end), strong: true })
    at = end
  }
  if (at < text.length) cut.push({ start: at, text: text.slice(at), strong: false })
  return cut
}

const most = 90

/** The words around what was found first, short enough for a line. */
function around({ text, ranges }: Snippet): string {
  const from = Math.max(0, (ranges[0]?.start ?? 0) - most / 3)
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1
  const piece = text.slice(start, start + most)
  return `${start > 0 ? '… ' : ''}${piece}${start + most < text.length ? ' …' : ''}`.replaceAll(/\s+/g, ' ')
}
