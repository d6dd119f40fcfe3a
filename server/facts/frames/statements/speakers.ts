import type { Speaker, Span } from '../../fact.ts'
import { isGivenName } from '../../lexicon/names.ts'
import type { Organization, Reference } from '../../reference/organization.ts'
import type { Sentence } from '../../segment/sentences.ts'
import { mainCompanyOf, onlyCompanyOf } from '../lists.ts'
import { isOf, isOfBody, lastRegulatorBefore, ministryOf, officeOf, officialsIn, roleIn, surname } from './officials.ts'
import {
  aside,
  between,
  enforces,
  forWhom,
  forWhomFirst,
  forDefence,
  defends,
  introduced,
  longest,
  ofWhom,
  onBehalf,
  ownWords,
  heads,
  peopleOf,
  personBehind,
  personName,
  title,
} from './speaker-words.ts'
import { speakerOf, type Story } from '../story.ts'

/** Who says something: an organization, by itself or by one of its people, or a person of none. */
export interface Voice {
  readonly speaker: Speaker
  readonly organization: Organization | null
  /** The words that name it, pronouns included. */
  readonly span: Span
  /** One of its people says it. */
  readonly person: boolean
}

/** Finds who speaks at a verb, and remembers for whom the people of the article speak. */
export class Speakers {
  private readonly story: Story
  private readonly people = new Map<string, Organization | null>()
  private last: { readonly voice: Voice; readonly sentence: number } | null = null
  private lastPerson: { readonly name: string; readonly sentence: number } | null = null

  private readonly main: Organization | null

  constructor(story: Story) {
    this.story = story
    this.main = mainCompanyOf(story)
  }

  /** Before the verb ("Alder said"), or behind it ("…”, said Ann Lee, head of Alder"). */
  at(sentence: Sentence, verb: Span): Voice | null {
    const voice = this.before(sentence, verb) ?? this.behind(sentence, verb)
    if (voice) this.last = { voice, sentence: sentence.index }
    return voice
  }

  /** Notes officials whom a sentence tells of: "she said" further on is one of them. */
  meet(sentence: Sentence): void {
    for (const { groups, index } of officialsIn(sentence.text)) {
      const { role = '', name = '' } = groups ?? {}
      if (this.people.has(surname(name))) continue
      const of = this.implied(sentence, sentence.start + index, roleIn(role) ?? 'PUBLIC', role)
      if (!of) continue
      this.people.set(surname(name), of)
      this.lastPerson = { name, sentence: sentence.index }
    }
    for (const { start, organization, pronoun } of this.story.referencesIn(sentence)) {
      if (!organization || pronoun) continue
      const lead = this.story.slice({ start: Math.max(sentence.start, start - 140), end: start })
      if (!lead.includes(', ')) continue
      const { name, role } = introduced.exec(lead)?.groups ?? {}
      if (name === undefined || role === undefined || (!heads.test(role) && roleIn(role) === null)) continue
      this.people.set(surname(name), organization)
      this.lastPerson = { name, sentence: sentence.index }
    }
  }

  /** Who spoke in the sentence before. */
  justBefore({ index }: Sentence): Voice | null {
    return this.last && index - this.last.sentence === 1 ? this.last.voice : null
  }

  private meant(sentence: Sentence, one: Reference, from: number): Organization | null {
    const opens = sentence.start + 60 > one.start && this.story.referencesIn(sentence)[0] === one
    return one.pronoun && opens ? this.antecedent(sentence, one, from) : one.organization
  }

  /** Whom "it said" speaks of: who spoke just before, else what the sentence before is about. */
  private antecedent(sentence: Sentence, one: Reference, from: number): Organization | null {
    const trails = from < one.start || sentence.start < one.start - 15
    const { last } = this
    const spoke = last && sentence.index - last.sentence <= 1 ? last.voice.organization : null
    if (trails && spoke) return spoke
    const before = this.story.sentences[sentence.index - 1]
    const subject = before && this.story.referencesIn(before).find((other) => other.organization && !other.pronoun)
    return subject?.organization ?? spoke ?? one.organization
  }

  private before(sentence: Sentence, verb: Span): Voice | null {
    const from = this.stretchStart(sentence, verb.start)
    const text = this.story.slice({ start: from, end: verb.start })
    const close = Math.max(0, text.length - 100)
    const found = between.exec(text.slice(close))
    const bare = found ? text.slice(0, close + found.index) : text
    // "…, which said": who stands before it.
    const head = bare.replace(/, (?:which|who)$/, '')
    const whole = this.voiceOf(sentence, from, head)
    if (whole) return whole
    const inside = aside.exec(head)
    if (!inside) return null
    const apposed = inside.groups?.['inside'] ?? ''
    // "the minister, who summoned its chief executive, said": what he did is not who he is.
    const isDeed =
      /^ ?(?:which |whose |who (?!is |was |heads |runs |leads |chairs |headed |ran |led )|for (?:its|their|his|her) part)/.test(
        apposed,
      )
    return this.voiceOf(sentence, from, head.slice(0, inside.index), isDeed ? '' : apposed)
  }

  /** A quotation, a semicolon and the word "that" part what one says from what the other does. */
  private stretchStart(sentence: Sentence, end: number): number {
    const start = Math.max(sentence.start, end - longest)
    const text = this.story.slice({ start, end })
    const cuts = [...text.matchAll(/[”"]\s?,?\s|[;:]\s| that (?=\p{Lu}|the )| (?:and|but) (?=\p{Lu})/gu)]
    const last = cuts.at(-1)
    return start + (last ? last.index + last[0].length : 0)
  }

  /** Whoever the words end with; `apposed` says who that is ("its chief executive"). */
  private voiceOf(sentence: Sentence, from: number, head: string, apposed = ''): Voice | null {
    const end = from + head.length
    const here = this.story
      .referencesIn(sentence)
      .filter((one) => one.start >= from && one.start < end + apposed.length + 1)
    const last = here.findLast((one) => one.end <= end)
    const role = roleIn(apposed) ?? roleIn(last && !apposed ? this.tail(last, end) : head.slice(-80))
    const ends = last?.end === end
    if (ends && !apposed && last.organization) {
      const before = this.story.slice({ start: from, end: last.start })
      const it = last.pronoun ? this.antecedent(sentence, last, from) : null
      if (it) return this.organization(it, last, false)
      const isFor = roleIn(before.slice(-60)) !== null && /\b(?:for|of|at|from|with) (?:the )?$/.test(before)
      return this.organization(last.organization, isFor ? { start: from, end: last.end } : last, isFor)
    }
    const behind = last?.organization && !apposed ? peopleOf.exec(this.story.slice({ start: last.end, end })) : null
    if (behind && last?.organization)
      return this.personOf(sentence, from, end, behind.groups?.['name'], last.organization)
    const name = personName.exec(head)?.groups?.['name']
    if (!role && !name) return this.pronoun(sentence, from, head)
    const inDock = this.inDock(head, name, apposed)
    if (inDock) return this.personOf(sentence, from, end, name, inDock)
    const forIt =
      last && forWhomFirst.test(this.story.slice({ start: Math.max(sentence.start, last.start - 40), end: last.start }))
        ? last
        : null
    if (
      forIt?.organization &&
      name &&
      /^, (?:its )?(?:[\p{Ll}]+ ){0,3}$/u.test(this.story.slice({ start: forIt.end, end: end - name.length }))
    )
      return this.personOf(sentence, from, end, name, this.meant(sentence, forIt, from))
    const inside = here.findLast((one) => one.end > end && one.organization)
    const close =
      last && /^(?:[’']s)?(?: [\p{L}-]+){0,6}$/u.test(this.story.slice({ start: last.end, end })) ? last : null
    const official =
      inside?.pronoun === true && enforces.test(apposed) ? lastRegulatorBefore(this.story, sentence, end) : null
    if (official) return this.personOf(sentence, from, end, name, official)
    const of = inside ? this.meant(sentence, inside, from) : null
    const next = close ? this.meant(sentence, close, from) : null
    const owner =
      of && role !== 'PUBLIC' && role !== 'COURT'
        ? of
        : next && role && (isOf(role, next) || role === 'SPOKEN')
          ? next
          : null
    // "The commissioner, Ann Lee,": what she is stands before her name.
    const phrase = apposed && roleIn(apposed) !== null ? apposed : head.slice(-60)
    const client = inside && forWhom.test(this.story.slice({ start: end + 1, end: inside.start })) ? inside : null
    if (client && name) return this.personOf(sentence, from, end, name, this.meant(sentence, client, from))
    if (role) return this.personOf(sentence, from, end, name, owner ?? this.implied(sentence, end, role, phrase))
    return name ? this.personOf(sentence, from, end, name, this.people.get(surname(name)) ?? null) : null
  }

  /** Those for whom a lawyer speaks in court, where the text tells of one company only or of one above all. */
  private inDock(head: string, name: string | undefined, apposed: string): Organization | null {
    const lead = name === undefined ? '' : head.slice(0, -name.length)
    if (!forDefence.test(lead) && !defends.test(apposed)) return null
    return onlyCompanyOf(this.story)?.organization ?? this.main
  }

  private tail(last: Reference, end: number): string {
    return this.story.slice({ start: Math.max(last.end, end - 80), end })
  }

  /** "she said": the one who spoke last. */
  private pronoun(sentence: Sentence, from: number, head: string): Voice | null {
    const last = this.lastPerson
    if (!/(?:^|\s)(?:he|she)$/i.test(head) || !last || sentence.index - last.sentence > 4)
      return this.surnamed(sentence, from, head)
    this.lastPerson = { ...last, sentence: sentence.index }
    return this.personOf(sentence, from, from + head.length, last.name, this.people.get(surname(last.name)) ?? null)
  }

  /** "Mr Lee", "Lee": somebody told of before. */
  private surnamed(sentence: Sentence, from: number, head: string): Voice | null {
    const word = /(?:^|\s)(?<name>\p{Lu}[\p{L}’'-]+)$/u.exec(head)?.groups?.['name']
    if (word === undefined || !this.people.has(word)) return null
    return this.personOf(sentence, from, from + head.length, word, this.people.get(word) ?? null)
  }

  /** "…”, said Ann Lee, its head": only behind the words said. */
  private behind(sentence: Sentence, verb: Span): Voice | null {
    const before = this.story.slice({ start: Math.max(sentence.start, verb.start - 3), end: verb.start })
    if (!/[,”"?!—–-] ?$/.test(before)) return null
    const text = this.story.slice({ start: verb.end, end: Math.min(sentence.end, verb.end + 160) })
    const first = this.story.referencesIn(sentence).find((one) => one.start >= verb.end && one.start < verb.end + 160)
    if (first && first.start <= verb.end + 5 && !first.pronoun && first.organization) {
      const role = roleIn(this.story.slice({ start: first.end, end: first.end + 50 }).split(/[,;.]/)[0] ?? '')
      return this.organization(first.organization, first, role !== null)
    }
    const role = roleIn(text)
    const name = personBehind.exec(text)?.groups?.['name']
    const own = ownWords.test(text)
      ? first && first.start <= verb.end + 5
        ? this.meant(sentence, first, verb.end)
        : this.main
      : null
    if (own?.type === 'Company') return this.organization(own, { start: verb.end + 1, end: verb.end + 4 }, true)
    if (!role && !name) return null
    // "said Ann Lee of the Alder Agency"
    const tie =
      name === undefined || !first
        ? ''
        : text.slice(text.indexOf(name) + name.length, Math.max(0, first.start - verb.end))
    if (first?.organization && !first.pronoun && role !== 'PUBLIC' && ofWhom.test(tie))
      return this.personOf(sentence, verb.end + 1, first.end, name, first.organization)
    const client =
      first && onBehalf.test(text.slice(0, first.start - verb.end)) ? this.meant(sentence, first, verb.end) : null
    if (client?.type === 'Company')
      return this.personOf(sentence, verb.end + 1, verb.end + Math.min(text.length, 60), name, client)
    const isIts =
      first &&
      /^[’']s [\p{L} -]{0,40}$/u.test(
        this.story.slice({ start: first.end, end: first.end + 42 }).split(/[,.;]/)[0] ?? '',
      )
    // "“Alder stands by its users,” said Ann Lee, its head of affairs": who speaks for it calls it by its name.
    const itself = /^[“"]/.test(sentence.text) && first?.pronoun ? this.story.referencesIn(sentence)[0] : undefined
    if (itself?.organization && role && !itself.pronoun && itself.start <= sentence.start + 5)
      return this.personOf(sentence, verb.end + 1, verb.end + Math.min(text.length, 60), name, itself.organization)
    const isOfficial = first?.pronoun === true && enforces.test(text.split(/[;.]/)[0] ?? '')
    const official = isOfficial ? lastRegulatorBefore(this.story, sentence, verb.start) : null
    if (official) return this.personOf(sentence, verb.end + 1, verb.end + Math.min(text.length, 60), name, official)
    const owner = role && first?.organization && (isIts || isOf(role, first.organization)) ? first.organization : null
    const of =
      owner ??
      (role ? this.implied(sentence, verb.start, role, text.split(/[;.]/)[0] ?? '') : null) ??
      (name ? this.people.get(surname(name)) : null) ??
      null
    return this.personOf(sentence, verb.end + 1, verb.end + Math.min(text.length, 60), name, of)
  }

  /** Whose "a spokesman" is: of those told of in this sentence or the two before it, who has such people. */
  private implied(sentence: Sentence, end: number, role: string, phrase: string): Organization | null {
    const office = officeOf(this.story, phrase)
    if (office) return office
    if (role === 'PUBLIC') return ministryOf(this.story, phrase)
    if (isOfBody(phrase)) return lastRegulatorBefore(this.story, sentence, end)
    if (role === 'EITHER' || /\b(?:of|at|for|with|from|representing) (?:the )?(?!\p{L}+ing\b)/u.test(phrase))
      return null
    for (let at = sentence.index; at >= Math.max(0, sentence.index - 2); at--) {
      const of = this.story.sentences[at]
      const those = of ? this.story.referencesIn(of).filter((one) => one.end <= end && one.organization) : []
      const found = those.findLast(({ organization }) => organization && isOf(role, organization))
      // The chief executive of whom nobody says whose he is, is that of the company that the text is about.
      const isQuoted = at === sentence.index && found !== undefined && this.isInQuotation(sentence, found)
      const main = found?.organization?.type === 'Company' && (at < sentence.index || isQuoted) ? this.main : null
      if (found?.organization) return main ?? found.organization
    }
    // "the statement said": that of who spoke last.
    if (role === 'SPOKEN' && /\b(?:the|that|this) (?:\p{Ll}+ )?(?:statement|release)$/u.test(phrase)) {
      if (this.last && sentence.index - this.last.sentence < 3) return this.last.voice.organization
      const before = this.story.sentences[sentence.index - 1]
      const subject = before ? this.story.referencesIn(before).find((one) => one.organization) : null
      if (subject?.organization) return subject.organization
    }
    // Unnamed speakers are a company's, unless the text tells of none.
    if (role === 'SPOKEN') return this.implied(sentence, end, 'ANY', phrase)
    const those =
      role === 'REGULATOR' || role === 'COURT' ? this.story.organizations.filter((one) => isOf(role, one)) : []
    if (role === 'COMPANY') return onlyCompanyOf(this.story)?.organization ?? this.main
    return those.length === 1 ? (those[0] ?? null) : null
  }

  /** "“The Alder group, without Birch, was hit,” vice-president Ann Lee said": named within the words said. */
  private isInQuotation({ start, text }: Sentence, { end }: Reference): boolean {
    return /^[“"]/.test(text) && /[”"]/.test(text.slice(end - start)) && !/[”"]/.test(text.slice(1, end - start))
  }

  private personOf(
    sentence: Sentence,
    start: number,
    end: number,
    name: string | undefined,
    of: Organization | null,
  ): Voice | null {
    const words = this.story.slice({ start, end })
    const at = name === undefined ? words.lastIndexOf(', ') + 2 : words.indexOf(name)
    const span = { start: start + (name === undefined && at < 2 ? 0 : Math.max(0, at)), end }
    const bare = name?.replace(title, '')
    if (bare) {
      if (of || !this.people.has(surname(bare))) this.people.set(surname(bare), of)
      this.lastPerson = { name: bare, sentence: sentence.index }
    }
    if (of) return { speaker: speakerOf(of), organization: of, span, person: true }
    if (!bare?.includes(' ') || !isGivenName(bare.split(' ')[0] ?? '')) return null
    return { speaker: { name: bare, kind: 'PERSON', mention: null }, organization: null, span, person: true }
  }

  private organization(organization: Organization, span: Span, person: boolean): Voice {
    return { speaker: speakerOf(organization), organization, span: { start: span.start, end: span.end }, person }
  }
}
