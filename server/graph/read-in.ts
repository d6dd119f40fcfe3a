/**
 * Reading → stored mentions and claims. A reading is hostile until checked: one wrong offset, word or number and the
 * whole article is refused, so that nothing is ever half there.
 */
import { createHash } from 'node:crypto'
import type { Article } from '../article/article.ts'
import type { FuzzyDate } from '../article/fuzzy-date.ts'
import { paragraphsOf } from '../article/paragraphs.ts'
import type { Paragraph } from '../article/paragraphs.ts'
import type { Fact, Mention, Reading, Span, Speaker, UnreadSentence } from '../facts/fact.ts'
import { claimId, mentionId } from './claim.ts'
import type { JsonObject, StoredClaim, StoredMention, StoredSpeaker } from './claim.ts'
import { GraphError } from './error.ts'
import { nameGroup } from './identity.ts'
import type { About } from './known-article.ts'
import { date, nullable, oneOf, shape, signatures, speaker, text } from './signatures.ts'
import { entityTypes, modalities, stances, unreadValues } from './vocabulary.ts'

export interface ReadIn {
  readonly article: Article
  readonly rulesVersion: string
  readonly dataSet: string | null
  readonly mentions: readonly StoredMention[]
  readonly claims: readonly StoredClaim[]
  readonly unread: readonly UnreadSentence[]
}

/** Throws `GraphError` READING_INVALID, which names the fact and what is wrong with it. */
export function readIn(article: Article, reading: Reading, copies: readonly About[] = []): ReadIn {
  checkArticle(article, copies)
  if (text(reading.rulesVersion) !== null) refuse(article, 'it has no version of its rules')
  if (reading.dataSet !== undefined && text(reading.dataSet) !== null) refuse(article, 'its data set has no name')
  const mentions = new Map<string, StoredMention>()
  for (const mention of reading.mentions) {
    if (mentions.has(mention.key)) refuse(article, `the mention "${mention.key}" is there twice`)
    mentions.set(mention.key, storedMention(article, mention))
  }
  const paragraphs = paragraphsOf(article.text, article.title)
  const claims = reading.facts.map((fact, index) =>
    storedClaim(article, fact, `fact ${index + 1} (${fact.predicate})`, mentions, paragraphs),
  )
  return {
    article,
    rulesVersion: reading.rulesVersion,
    dataSet: reading.dataSet ?? null,
    mentions: unique([...mentions.values()]),
    claims: unique(claims),
    unread: checkedUnread(article, reading.unread ?? []),
  }
}

function checkArticle(article: Article, copies: readonly About[]): void {
  const { sha256, text: body } = article
  if (createHash('sha256').update(body).digest('hex') !== sha256) refuse(article, 'its hash is not that of its text')
  for (const { publishedOn, summarizes } of [article, ...copies]) {
    const wrong = nullable(date)(publishedOn)
    if (wrong !== null) refuse(article, `its date of publication ${wrong}`)
    for (const page of summarizes) {
      const odd = summarized(page)
      if (odd !== null) refuse(article, `a page that it sums up ${odd}`)
    }
  }
}

const summarized = shape({
  title: nullable(text),
  publisher: nullable(text),
  url: nullable(text),
  publishedOn: nullable(date),
})

function checkedUnread(article: Article, sentences: readonly UnreadSentence[]): readonly UnreadSentence[] {
  let reached = 0
  for (const { start, end, holds } of sentences) {
    checkSpan(article, { start, end }, 'an unread sentence')
    if (start < reached) refuse(article, `the unread sentence at ${start} is not behind the one before it`)
    if (holds.length === 0) refuse(article, `the unread sentence at ${start} holds nothing`)
    const wrong = holds.map(oneOf(unreadValues)).find((one) => one !== null)
    if (wrong !== undefined) refuse(article, `what the unread sentence at ${start} holds ${wrong}`)
    reached = end
  }
  return sentences
}

function storedMention(article: Article, { key, type, spans }: Mention): StoredMention {
  if (oneOf(entityTypes)(type) !== null) refuse(article, `the mention "${key}" has an unknown type`)
  for (const span of spans) checkSpan(article, span, `the mention "${key}"`)
  const [{ start, end }] = spans
  return { id: mentionId(article.sha256, type, { start, end }), type, start, end }
}

function storedClaim(
  article: Article,
  fact: Fact,
  what: string,
  mentions: ReadonlyMap<string, StoredMention>,
  paragraphs: readonly Paragraph[],
): StoredClaim {
  const find = (key: string): StoredMention =>
    mentions.get(key) ?? refuse(article, `${what} speaks of "${key}", which is no mention`)
  const [subject, object] = [find(fact.subject), 'object' in fact ? find(fact.object) : null]
  checkSpan(article, fact.quote, `the quote of ${what}`)
  checkFact(article, fact, what, subject, object)
  const said = (some: Speaker): StoredSpeaker => ({
    ...some,
    mention: some.mention === null ? null : find(some.mention).id,
  })
  const value = 'value' in fact ? fact.value : null
  const saidBy = fact.saidBy && said(fact.saidBy)
  const { start, end } = fact.quote
  const claim = {
    predicate: fact.predicate,
    subject: subject.id,
    object: object?.id ?? null,
    value: (fact.predicate === 'BY' || fact.predicate === 'BROUGHT_BY' ? said(fact.value) : value) as JsonObject | null,
    quote: article.text.slice(start, end),
    start,
    end,
    paragraph: paragraphs.findLast((paragraph) => paragraph.start <= start)?.number ?? 1,
    stance: fact.stance,
    modality: fact.modality,
    certainty: fact.certainty,
    reason: fact.reason,
    saidBy,
    saidOn: fact.saidOn,
    knownFrom: knownFrom(fact.saidOn, article.publishedOn),
  }
  return { id: claimId(article.sha256, claim), ...claim }
}

function checkFact(
  article: Article,
  fact: Fact,
  what: string,
  subject: StoredMention,
  object: StoredMention | null,
): void {
  const signature = Object.hasOwn(signatures, fact.predicate)
    ? signatures[fact.predicate]
    : refuse(article, `${what} is unknown`)
  if (!signature.subject.includes(subject.type)) refuse(article, `${what} cannot be said of a ${subject.type}`)
  if (object !== null && !signature.object?.includes(object.type))
    refuse(article, `${what} cannot lead to a ${object.type}`)
  if (object === null && signature.object) refuse(article, `${what} leads to nothing`)
  const value = 'value' in fact ? fact.value : null
  const checks: [string, string | null][] = [
    ['value', signature.value ? signature.value(subject.type)(value) : value === null ? null : 'is not foreseen'],
    ['stance', oneOf(stances)(fact.stance)],
    ['modality', oneOf(modalities)(fact.modality)],
    ['certainty', oneOf(['SURE', 'CANDIDATE'])(fact.certainty)],
    ['reason', text(fact.reason)],
    ['saidBy', nullable(speaker)(fact.saidBy)],
    ['saidOn', nullable(date)(fact.saidOn)],
  ]
  for (const [member, wrong] of checks) if (wrong !== null) refuse(article, `the ${member} of ${what} ${wrong}`)
}

/** A value that a person gives, checked as a reading's is. Null where nothing is wrong. */
export function checkValue(
  predicate: StoredClaim['predicate'],
  subject: StoredMention['type'],
  value: unknown,
): string | null {
  return signatures[predicate].value?.(subject)(value) ?? (signatures[predicate].value ? null : shape({})(value))
}

/**
 * The first day on which everybody could have known of it: that of the statement, where it has one, but no later than
 * the publication that reports it.
 */
export function knownFrom(saidOn: FuzzyDate | null, publishedOn: FuzzyDate | null): string | null {
  return [saidOn?.latest, publishedOn?.latest].filter((day) => typeof day === 'string').toSorted()[0] ?? null
}

/** The groups of names that a claim puts its subject in: none, or one. */
export function nameGroupOf(
  { predicate, value }: Pick<StoredClaim, 'predicate' | 'value'>,
  type: StoredMention['type'],
): string | null {
  if (predicate !== 'NAME' || value === null) return null
  return nameGroup(type, value as { name: string; named: boolean })
}

/** The group of names that an alias of its subject leads to; null where the claim is no alias. */
export function aliasGroupOf(
  { predicate, value }: Pick<StoredClaim, 'predicate' | 'value'>,
  type: StoredMention['type'],
): string | null {
  if (predicate !== 'ALIAS' || typeof value?.['name'] !== 'string') return null
  return nameGroup(type, { name: value['name'], named: true })
}

function checkSpan(article: Article, { start, end }: Span, what: string): void {
  const { text: body } = article
  const fits = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= body.length
  if (!fits) refuse(article, `${what} [${start}, ${end}) is not a place in its text`)
  const cut = [start, end].some(
    (at) => /[\uD800-\uDBFF]/.test(body.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(body.charAt(at)),
  )
  if (cut) refuse(article, `${what} [${start}, ${end}) cuts a character in two`)
}

function unique<T extends { readonly id: string }>(things: readonly T[]): T[] {
  return [...new Map(things.map((thing) => [thing.id, thing])).values()]
}

function refuse(article: Article, why: string): never {
  const name = article.title ?? article.url ?? article.sha256.slice(0, 12)
  throw new GraphError('READING_INVALID', `What was read in "${name}" was refused: ${why}. Nothing of it was stored.`)
}
