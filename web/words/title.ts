import type { EventWordsFragment } from '../generated.ts'
import { countryInWords, moneyInWords, penaltyKinds, word } from './kinds.ts'
import { capitalized, listed } from './sentence.ts'
import { partyName, shortRegulator, shortSpeaker } from './speaker.ts'

type Of<Type extends EventWordsFragment['__typename']> = Extract<EventWordsFragment, { __typename: Type }>

/**
 * An event as a whole sentence, for the panel: longer than its label in the picture, and with whoever says it
 * ("Authority accuses Dior’s Shanghai subsidiary of illegally transferring personal data").
 */
export function eventSentence(event: EventWordsFragment): string {
  switch (event.__typename) {
    case 'Incident':
      return incidentSentence(event)
    case 'Ruling':
      return rulingSentence(event)
    case 'Penalty':
      return penaltySentence(event)
    case 'Statement':
      return statementSentence(event)
    default:
      return event satisfies never
  }
}

/** Whoever says what kind of thing it was; null where the article itself reports it. */
function speakerOf(event: EventWordsFragment): string | null {
  return shortSpeaker(event.evidence.find(({ predicate }) => predicate === 'KIND')?.saidBy ?? null)
}

function incidentSentence(event: Of<'Incident'>): string {
  const speaker = speakerOf(event)
  if (event.incidentKind === 'ILLEGAL_TRANSFER')
    return speaker === null ? event.title : `${event.title}, illegally, says ${speaker}`
  const countries = event.countries
    .filter(({ role }) => role === 'AFFECTED')
    .map(({ country }) => countryInWords(country))
  const where = countries.length === 0 || countries.length > 3 ? '' : ` in ${listed(countries)}`
  return `${event.title}${where}${speaker === null ? '' : `, says ${speaker}`}`
}

const accusing: Readonly<Record<string, string>> = {
  ACCUSATION: 'accuses',
  INVESTIGATION: 'investigates',
  FINE: 'fines',
  WARNING: 'warns',
}

function rulingSentence(event: Of<'Ruling'>): string {
  const verb = accusing[event.rulingKind]
  const by = event.issuedBy[0]?.name ?? event.broughtBy[0]?.name
  const whom = mainParty(event.against)
  if (verb === undefined || by === undefined || whom === null)
    return by === undefined ? event.title : `${event.title}, by ${shortRegulator(by)}`
  const of = wrongOf(event)
  return `${bare(shortRegulator(by))} ${verb} ${whom}${of === null ? '' : `${verb === 'accuses' ? ' of' : ' over'} ${of}`}`
}

/** "Authority" as a headline has it. */
const bare = (speaker: string): string => capitalized(speaker.replace(/^the /, ''))

/** The most closely described of those it is directed against: an unnamed subsidiary before the parent named beside it. */
function mainParty(parties: Of<'Ruling'>['against']): string | null {
  const main = parties.find(({ named }) => !named) ?? parties[0]
  return main === undefined ? null : partyName(main)
}

function wrongOf(event: Of<'Ruling'>): string | null {
  const about = event.aboutEvents[0]
  if (about?.__typename !== 'Incident') return null
  if (about.incidentKind === 'ILLEGAL_TRANSFER') return `illegally transferring ${about.target ?? 'data'}`
  return about.title.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
}

function penaltySentence(event: Of<'Penalty'>): string {
  const money = event.amount?.amount ? moneyInWords(event.amount) : null
  const what = `${word(penaltyKinds, event.penaltyKind)}${money === null ? '' : ` of ${money}`}`
  const on = event.on.length === 0 ? '' : ` on ${listed(event.on.map(partyName))}`
  const end = money === null ? ', amount not specified' : ''
  const speaker = speakerOf(event) ?? shortSpeaker(event.evidence.find(({ saidBy }) => saidBy !== null)?.saidBy ?? null)
  if (event.status === 'ANNOUNCED' && speaker !== null)
    return `${bare(speaker)} says it will impose ${article(what)}${on}${end}`
  const status = event.status === null ? '' : ` ${word({ APPEALED: 'under appeal' }, event.status)}`
  return `${capitalized(what)}${on}${status}${end}`
}

const article = (what: string): string => `${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}`

function statementSentence(event: Of<'Statement'>): string {
  const by = event.by.organization?.name ?? event.by.name
  const told = /^(?<whom>.+) told$/.exec(event.title)?.groups?.['whom']
  if (told !== undefined) return `${by} told ${told.replace(/^C/, 'c')}`
  const about = event.aboutEvents[0]
  if (event.statementKind === 'DISCLOSURE' && about) return `${by} made it public: ${about.title}`
  return event.title.includes(by) ? event.title : `${event.title}, says ${by}`
}
