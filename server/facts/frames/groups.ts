import type { Reference } from '../reference/organization.ts'
import type { Sentence } from '../segment/sentences.ts'
import type { Story } from './story.ts'

const businesses =
  '(?:compan(?:y|ies)|firms|banks|lenders|makers|producers|operators|suppliers|business(?:es)?|airlines|carriers|retailers|grocers|brokers|insurers|institutions|groups|hospitals|clinics|networks|manufacturers|contractors|employers|agencies|chains|shops|stores|restaurants|mills|dairies|builders|utilities|organi[sz]ations|subsidiaries|units|brands|refiners|refineries|miners|brewers|bakeries|bakers|broadcasters|channels|bookmakers|exchanges|platforms|websites|sites|publishers|shippers|shipowners|hauliers|dealers|dealerships|distributors|importers|exporters|wholesalers|supermarkets|pharmacies|drugmakers|carmakers|automakers|steelmakers|chipmakers|developers|landlords|farms|plants|factories|universities|schools|telecoms|telcos|providers|vendors|sellers|traders|entities|undertakings|outlets|merchants|hotels|laboratories|funds|managers|advisers|auditors|laundries|garages|workshops|generators|transmitters)'
const numbers =
  '(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|a dozen|half a dozen|dozens of|several|a number of|some|all(?: of)?(?: the)?|both|these|those|a group of|the (?:two|three|four|five|six|seven|eight|nine|ten))'
/** "seven organisations", "22 general insurers", "the shipping companies" */
const counted = new RegExp(`(?<!\\p{L})${numbers} (?:[\\p{L}’'-]+ ){0,4}?${businesses}(?!\\p{L})`, 'iu')
const those = `(?:${businesses}|addressees|parties|recipients|defendants|respondents|offenders|others|ones)`
const which =
  '(?: (?:concerned|involved|named|fined|punished|affected|in question|accused|charged|investigated|sanctioned|penali[sz]ed|addressed(?: by [^,;.]{1,40})?|under investigation|that [^,;.:]{1,50}|which [^,;.:]{1,50}))?'
/** Ahead of the names: "The fined lenders are", "Among them are", "The minister named the carriers as". */
const leads = new RegExp(
  `(?:^|(?<=[.;:”"] ))(?:(?:The|These|Those|All|Its)(?: [\\p{L}\\d’'-]+){0,4}? ${those}${which}(?: (?:are|were|include|included|comprise|is)|:|,| –| —| \\()|(?:They|These|Those(?: (?:fined|involved|concerned|named|accused|charged|sanctioned|ordered))?) (?:are|were|include|included)|Among (?:them|those [^,;.]{1,40}|the [^,;.]{1,40}) (?:are|were|is)|Named (?:are|were))\\s$|(?:named|identified|listed|gave) (?:the |these |those )?(?:[\\p{L}-]+ ){0,2}${those} as\\s$`,
  'u',
)
/** Behind the names: "… were the ones involved". */
const ends = new RegExp(`^,? (?:were|are) the (?:[\\p{L}-]+ )?${those}(?!\\p{L})`, 'u')
/** What stands between two names of a list: "as well as the local operations of". */
const between =
  /^(?:\s?\([^()]{1,40}\))?(?:,|,? and|,? as well as|,? plus| &)\s(?:(?:the|its|their|and|\p{Ll}[\p{Ll}-]+)\s){0,6}$/u
/** Sentences ahead and back in which those are named whom a sentence only counts. */
const ahead = 6
const back = 3

/** Those whom a sentence only counts ("fined seven insurers"), where another one names them: "The insurers are A, B and C". */
export function groupOf(story: Story, sentence: Sentence): readonly Reference[] {
  if (!counted.test(sentence.text)) return []
  const { index } = sentence
  for (let at = index + 1; at <= index + ahead; at++) {
    const next = story.sentences[at]
    const named = namedIn(story, next)
    if (named.length > 0) return named
    // A group told behind is another one.
    if (at > index + 2 && counted.test(next?.text ?? '')) break
  }
  for (let at = index - 1; at >= Math.max(0, index - back); at--) {
    const named = namedIn(story, story.sentences[at])
    if (named.length > 0) return named
  }
  return []
}

const known = new WeakMap<Sentence, readonly Reference[]>()

/** The list of a sentence that does little but name those of whom others tell; empty for any other sentence. */
function namedIn(story: Story, sentence: Sentence | undefined): readonly Reference[] {
  if (!sentence) return []
  const before = known.get(sentence)
  if (before) return before
  const found = listIn(story, sentence)
  known.set(sentence, found)
  return found
}

function listIn(story: Story, sentence: Sentence): readonly Reference[] {
  const all = story.referencesIn(sentence).filter((one) => one.organization?.type === 'Company' && !one.pronoun)
  const [first] = all
  if (!first || all.length < 2) return []
  const list = [first]
  for (const next of all.slice(1)) {
    const last = list.at(-1)
    if (!last || !between.test(story.slice({ start: last.end, end: next.start }))) break
    list.push(next)
  }
  if (list.length < 2) return []
  const lead = story.slice({ start: sentence.start, end: first.start }).replace(/(?<=\s)(?:the|its)\s$/u, '')
  const tail = story.slice({ start: list.at(-1)?.end ?? sentence.end, end: sentence.end })
  const isListed = leads.test(lead) || (/^\P{L}*$/u.test(lead) && ends.test(tail))
  return isListed ? list : []
}
