import { isKnown } from './known.ts'
import { refusal } from './refusal.ts'

/** Arguments as graphql-js has coerced them: the schema says what can be in there. */
export type Filter = Readonly<Record<string, unknown>>

interface Shared {
  readonly parameters: Record<string, unknown>
  readonly ids: string[]
  /** Begins the names of parameters and variables, where one question has several lists with conditions. */
  readonly prefix: string
}

/** Collects the conditions of one list on a node (`n`, where nothing else is said), with their parameters. */
export class Conditions {
  readonly timed: boolean
  readonly node: string
  readonly all: string[] = []
  readonly #shared: Shared

  constructor(timed: boolean, node = 'n', shared: Shared = { parameters: {}, ids: [], prefix: '' }) {
    this.timed = timed
    this.node = node
    this.#shared = shared
  }

  get parameters(): Record<string, unknown> {
    return this.#shared.parameters
  }

  /** Lists of ids, exchanged once and before anything else for the ids of what these were merged into. */
  get ids(): string[] {
    return this.#shared.ids
  }

  /** Conditions on another node of the same question. */
  on(node: string): Conditions {
    return new Conditions(this.timed, node, this.#shared)
  }

  known(variable: string): string {
    return isKnown(variable, this.timed)
  }

  parameter(value: unknown): string {
    const name = `${this.#shared.prefix}filter${Object.keys(this.parameters).length}`
    this.parameters[name] = value
    return `$${name}`
  }

  /** A list of ids of entities; gives the variable that will hold those that live, and all that belongs to them. */
  living(ids: unknown, withSubsidiaries = false): string {
    const name = `${this.#shared.prefix}ids${this.ids.length}`
    const found =
      `MATCH (one:Entity) WHERE one.id IN ${this.parameter(ids)} OPTIONAL MATCH (winner:Entity {id: one.mergedInto})` +
      ' WITH coalesce(winner.mergedInto, one.mergedInto, one.id) AS living'
    const parts =
      ` MATCH (:Entity {id: living})<-[way:SUBSIDIARY_OF*0..${mostOwners}]-(part:Entity)` +
      ` WHERE all(step IN way WHERE step.until IS NULL AND ${this.known('step')}) RETURN DISTINCT part.id`
    this.ids.push(`COLLECT { ${found}${withSubsidiaries ? parts : ' RETURN living'} } AS ${name}`)
    return name
  }
}

/** Of a company and what it belongs to in the end: more owners on the way than any register has. */
const mostOwners = 10

const mostConditions = 100
const mostLevels = 8
const mostValues = 500
const mostLetters = 500

/** Refuses what no person would ask: TOO_COMPLEX for conditions, TOO_MANY for lists of values, BAD_INPUT for long texts. */
export function bounded(filter: Filter): void {
  let conditions = 0
  const check = (value: unknown, level: number): void => {
    if (level > mostLevels) {
      throw refusal('TOO_COMPLEX', `The filter goes too deep: ${mostLevels} filters in each other at most.`)
    }
    if (Array.isArray(value) && value.length > mostValues) {
      throw refusal(
        'TOO_MANY',
        `A list in a filter has ${mostValues} values at most, not ${value.length}: ask in parts.`,
      )
    }
    if (typeof value === 'string' && value.length > mostLetters) {
      throw refusal('BAD_INPUT', `A text in a filter has ${mostLetters} characters at most.`)
    }
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      for (const one of value) check(one, level)
      return
    }
    const given = Object.values(value).filter((one) => one !== null && one !== undefined)
    conditions += given.length
    if (conditions > mostConditions) {
      throw refusal('TOO_COMPLEX', `The filter has too many conditions: ${mostConditions} at most.`)
    }
    for (const one of given) check(one, level + 1)
  }
  check(filter, 1)
}
