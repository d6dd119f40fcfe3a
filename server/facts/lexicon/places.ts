import file from './countries.json' with { type: 'json' }
import { matches, type Match } from './pattern.ts'
import townsFile from './towns.json' with { type: 'json' }

interface Country {
  readonly names: readonly string[]
  readonly adjectives: readonly string[]
  readonly cities: readonly string[]
  readonly currency: string
}

const countries = new Map<string, Country>(Object.entries(file.countries))
const byWord = new Map<string, string>()
for (const [code, regions] of Object.entries(file.regions)) for (const region of regions) byWord.set(region, code)
for (const [code, country] of countries)
  for (const word of [...country.names, ...country.adjectives, ...country.cities]) byWord.set(word, code)

const towns = new Map<string, string>()
for (const [code, names] of Object.entries(townsFile.towns)) for (const name of names.split('|')) towns.set(name, code)

const places = expression([...byWord.keys()])
const namesOnly = expression([...countries.values()].flatMap((country) => country.names))
const adjectives = new Set([...countries.values()].flatMap((country) => country.adjectives))

function expression(words: readonly string[]): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.toSorted((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  )
}

/** A place in the text and its country. */
export interface PlaceMatch extends Match {
  readonly country: string
}

/** Countries, nationalities and cities in the order of the text. */
export function placesIn(text: string, offset: number): PlaceMatch[] {
  return matches(places, text, offset).map((match) => ({ ...match, country: byWord.get(match.text) ?? '' }))
}

/** Names of countries only: nationalities and cities are left out. */
export function countryNamesIn(text: string, offset: number): PlaceMatch[] {
  return matches(namesOnly, text, offset).map((match) => ({ ...match, country: byWord.get(match.text) ?? '' }))
}

/** The country of a country's name, a nationality or a city; null for any other word. */
export function countryOf(word: string): string | null {
  return byWord.get(word) ?? null
}

/** The country of a town too small for `countryOf`; null for any other word. Many are words and surnames too. */
export function townCountryOf(name: string): string | null {
  return towns.get(name) ?? null
}

export function isNationality(word: string): boolean {
  return adjectives.has(word)
}

export function currencyOf(country: string): string | null {
  return countries.get(country)?.currency ?? null
}

/** Where spring is in September. */
export function isSouthern(country: string): boolean {
  return file.southern.includes(country)
}
