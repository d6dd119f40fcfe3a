import type { Span, StatementKind } from '../../fact.ts'
import { sayingIn } from '../../kinds/saying.ts'
import type { Weighed } from '../../kinds/weigh.ts'
import { weighStatement } from '../../kinds/weighed.ts'
import type { Organization } from '../../reference/organization.ts'
import type { Sentence } from '../../segment/sentences.ts'
import { mainCompanyOf } from '../lists.ts'
import type { Story } from '../story.ts'
import { voiceIn } from './sayings.ts'
import type { Speakers } from './speakers.ts'
import type { FoundStatement } from './statements.ts'

type Said = Weighed<StatementKind | 'NONE'>

/** Known words in which it can be told at all. */
const enoughWords = 10
/** How sure the words must be to tell whose words stand in quotation marks. */
const quoted = 0.6
/** How sure they must be to tell a statement that no rule finds. */
const sure = 0.7
/** And where no verb says that anybody speaks, or a rule takes it for a comment. */
const surest = 0.8
/** These are told without a verb of saying: "Calls went unanswered", "It is taking the order to court". */
const unspoken: ReadonlySet<string> = new Set(['APOLOGY', 'NO_COMMENT', 'WILL_APPEAL'])

/** What the words of a sentence come to; null where too few of them are known. */
export function weighedIn(story: Story, sentence: Sentence): Said | null {
  const said = weighStatement(sayingIn(sentence, story.referencesIn(sentence)))
  return said && said.known >= enoughWords ? said : null
}

/** What a rule took for a comment, by the words of its sentence: another kind of statement, or for a person to tell. */
export function weighed(found: FoundStatement, { kind, share }: Said): FoundStatement {
  if (found.kind !== 'COMMENT' || found.organization === null || kind === 'COMMENT' || share < surest) return found
  if (kind === 'NONE') return { ...found, sure: false }
  return found.organization.type === 'Company' ? { ...found, kind } : found
}

/** Who says what the words of a sentence come to where no rule tells that anybody says it; null where that is nobody. */
export function unheard(
  story: Story,
  sentence: Sentence,
  { kind, share }: Said,
  speakers: Speakers,
): { readonly kind: StatementKind; readonly organization: Organization } | null {
  if (kind === 'COMMENT' && share >= quoted) return quotedBy(story, sentence)
  if (kind === 'NONE' || kind === 'COMMENT' || share < sure) return null
  const voice = voiceIn(sentence, speakers)
  const silent = unspoken.has(kind) && share >= surest
  const organization = voice ? voice.organization : silent ? toldOf(story, sentence, kind, speakers) : null
  return organization?.type === 'Company' ? { kind, organization } : null
}

/** Whose words stand in quotation marks: the one organization that is named outside of them. */
function quotedBy(
  story: Story,
  sentence: Sentence,
): { readonly kind: 'COMMENT'; readonly organization: Organization } | null {
  const words = quotationIn(sentence)
  if (!words) return null
  const outside = story.referencesIn(sentence).filter((one) => one.end <= words.start || one.start >= words.end)
  const [organization, ...others] = new Set(outside.map((one) => one.organization))
  return organization && others.length === 0 ? { kind: 'COMMENT', organization } : null
}

/** The longest quotation of a sentence that says something. */
function quotationIn({ text, start }: Sentence): Span | null {
  const all = [...text.matchAll(/[“"][^“”"]{25,}[”"]/gu)].toSorted((a, b) => b[0].length - a[0].length)
  const longest = all[0]
  return longest ? { start: start + longest.index, end: start + longest.index + longest[0].length } : null
}

function toldOf(story: Story, sentence: Sentence, kind: StatementKind, speakers: Speakers): Organization | null {
  const here = story.referencesIn(sentence)
  const asked = kind === 'NO_COMMENT' ? here.find(({ organization }) => organization?.type === 'Company') : undefined
  const first = asked ?? here[0]
  if (first) return first.organization
  return kind === 'WILL_APPEAL' ? null : (speakers.justBefore(sentence)?.organization ?? mainCompanyOf(story))
}
