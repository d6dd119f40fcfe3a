import { countryNamesIn, currencyOf, placesIn } from '../../lexicon/places.ts'
import type { Sentence } from '../../segment/sentences.ts'
import { bareIn, moneyIn, signMeant, type MoneyAt } from '../../values/money.ts'
import type { Story } from '../story.ts'
import { inOneParagraph } from '../paragraphs.ts'

/** An amount of money as a penalty can have it. */
export interface Sum extends MoneyAt {
  /** Told without a currency: it is that of the amounts before. */
  readonly bare: boolean
}

const conversion =
  /^\s?[([](?:about|approximately|approx\.?|around|or|some|roughly|equivalent to|equal to|nearly|almost|circa|ca\.?|over|more than|just (?:over|under)|worth|=|~|≈)?\s?(?:U\.S\.? ?|US ?)?$|^,? (?:or|equivalent to|that is|about|roughly|the equivalent of)(?: about| around| some| roughly| nearly)? $|^\s?[/=]\s?$/u
/** Sentences back within which a bare amount has the currency of another. */
const near = 4
/** Characters of a text by which it is told whose dollars it counts. */
const longest = 20_000
const known = new WeakMap<Sentence, readonly Sum[]>()
const currencies = new WeakMap<Story, { readonly countries: readonly string[]; readonly dollar: string | null }>()

/** Amounts of money, without those that only give one in another currency; a bare "2 million" has that of those before. */
export function sumsIn(story: Story, sentence: Sentence): readonly Sum[] {
  const before = known.get(sentence)
  if (before) return before
  const { countries, dollar } = currenciesOf(story)
  const all = moneyIn(sentence.text, sentence.start, [...paragraphCountries(story, sentence), ...countries])
    .map((one) => meant(one, dollar))
    .filter((money, i, those) => {
      const last = those[i - 1]
      return !last || !conversion.test(story.slice({ start: last.end, end: money.start }))
    })
  const sums = [...all.map((one) => ({ ...one, bare: false })), ...bareOnes(story, sentence, all)].toSorted(
    (a, b) => a.start - b.start,
  )
  known.set(sentence, sums)
  return sums
}

/** "**Tanzania.** Five banks were fined …": the countries of which the paragraph spoke before. */
function paragraphCountries(story: Story, sentence: Sentence): string[] {
  if (
    !/(?:Shs?\.?|Rs\.?|rupees?|shillings?|pesos?|dollars?|\$|kr|crowns?|dinars?|riyals?|dirhams?) ?/u.test(
      sentence.text,
    )
  )
    return []
  const found: string[] = []
  for (let at = sentence, back = 0; back < near; back++) {
    const before = story.sentences[at.index - 1]
    if (!before || !inOneParagraph(story, before, at)) break
    found.unshift(...countryNamesIn(before.text, 0).map(({ country }) => country))
    at = before
  }
  return found
}

function bareOnes(story: Story, sentence: Sentence, all: readonly MoneyAt[]): Sum[] {
  return bareIn(sentence.text, sentence.start).flatMap((one) => {
    if (all.some((other) => other.start < one.end && other.end > one.start)) return []
    const currency = all.findLast(({ start }) => start < one.start)?.money.currency ?? currencyBefore(story, sentence)
    return currency === null ? [] : [{ ...one, money: { ...one.money, currency }, bare: true }]
  })
}

function currencyBefore(story: Story, { index }: Sentence): string | null {
  for (let back = index - 1; back >= Math.max(0, index - near); back--) {
    const sentence = story.sentences[back]
    const [first] = sentence ? sumsIn(story, sentence) : []
    if (first) return first.money.currency
  }
  return null
}

/** Whose dollars a text counts: those of its regulators, else of the places that it names most. */
function currenciesOf(story: Story): { readonly countries: readonly string[]; readonly dollar: string | null } {
  const before = currencies.get(story)
  if (before) return before
  const text = story.article.text.slice(0, longest)
  const counts = Map.groupBy(placesIn(text, 0), ({ country }) => country)
  const places = [...counts].toSorted(([, a], [, b]) => b.length - a.length).map(([country]) => country)
  const found = { countries: [...story.regulatorCountries, ...places.filter(hasCurrency)], dollar: signMeant(text) }
  currencies.set(story, found)
  return found
}

function hasCurrency(country: string): boolean {
  return currencyOf(country) !== null
}

function meant(one: MoneyAt, dollar: string | null): MoneyAt {
  return dollar !== null && one.money.phrase.startsWith('$')
    ? { ...one, money: { ...one.money, currency: dollar } }
    : one
}
