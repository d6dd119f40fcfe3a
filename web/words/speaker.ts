/** Who says something, as the API names them. */
interface Speaker {
  readonly name: string
  readonly kind: string
}

const bodies = [
  'authority',
  'commission',
  'court',
  'tribunal',
  'prosecutor',
  'ministry',
  'agency',
  'police',
  'regulator',
  'committee',
]

/**
 * The speaker as a sentence names them after the first time: "the authority" for a regulator whose name says what it is,
 * the name itself for anybody else. Null stays null: the article itself reports it.
 */
export function shortSpeaker(speaker: Speaker | null): string | null {
  if (speaker === null) return null
  return speaker.kind === 'REGULATOR' ? shortRegulator(speaker.name) : speaker.name
}

/** "the authority" of "Chinese Public Security Authority"; the name where it does not say what it is. */
export function shortRegulator(name: string): string {
  const words = name.toLowerCase().replaceAll('authorities', 'authority').replaceAll('prosecutors', 'prosecutor')
  const body = bodies.findLast((each) => words.split(/\P{L}+/u).includes(each))
  return body === undefined ? name : `the ${body}`
}

/** "Dior’s", "the authorities’". */
export const possessive = (name: string): string => `${name}’${name.endsWith('s') ? '' : 's'}`

/** "Dior’s Shanghai subsidiary" of "Shanghai-based subsidiary of Dior"; a real name stays as written. */
export function partyName({ name, named = true }: { name: string; named?: boolean }): string {
  if (named) return name
  const parts = /^(?:the )?(?<what>.+?) of (?:the )?(?<whom>.+)$/i.exec(name)?.groups
  if (!parts) return name
  return `${possessive(parts['whom'] ?? '')} ${(parts['what'] ?? '').replace(/-based\b/, '')}`
}

/**
 * What a source calls a company, as short as its owner's name makes it: "flagship brand of LVMH" of "the flagship brand of
 * the LVMH group". Without an owner, or where it speaks of somebody else, only the article goes.
 */
export function briefDescription(description: string, owner: string | null): string {
  const bare = description.replace(/^(the|a|an|its) /i, '')
  if (owner === null) return bare
  const [what, whom] = bare.split(/ of (?:the )?(?=[^ ])/, 2)
  return what !== undefined && whom !== undefined && whom.replace(/ (group|company|holding)$/i, '') === owner
    ? `${what} of ${owner}`
    : bare
}
