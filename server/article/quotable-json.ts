/** JSON as a text of which every member is a place that can be quoted. */

/** Where a value stands in the text, UTF-16 units, end exclusive; with its name, where it is a member of an object. */
export interface Place {
  readonly start: number
  readonly end: number
  /** Of the value alone; the text of a string without its quotation marks. */
  readonly value: { readonly start: number; readonly end: number }
  /** By name, or by index in an array. */
  readonly inside: ReadonlyMap<string, Place>
}

/** Deeper than records are, and far from what a stack takes. */
const deepest = 50

/**
 * Pretty-printed with the members in the order of their names, the same for equal values. The text is canonical as it is.
 * Null where the value is nested more than 50 deep.
 */
export function quotableJson(value: unknown): { readonly text: string; readonly root: Place } | null {
  const parts: string[] = []
  let at = 0
  const put = (text: string): number => {
    parts.push(text)
    at += text.length
    return at
  }
  const print = (some: unknown, name: string, depth: number): Place => {
    if (depth > deepest) throw tooDeep
    const start = at
    if (name !== '') put(name)
    const from = at
    const inside = new Map<string, Place>()
    if (some === null || typeof some !== 'object') {
      put(literal(some))
      const mark = typeof some === 'string' ? 1 : 0
      return { start, end: at, value: { start: from + mark, end: at - mark }, inside }
    }
    const isList = Array.isArray(some)
    const members = isList ? Object.entries(some) : membersOf(some)
    put(isList ? '[' : '{')
    for (const [index, [key, member]] of members.entries()) {
      put(`${index === 0 ? '' : ','}\n${'  '.repeat(depth + 1)}`)
      inside.set(key, print(member, isList ? '' : `${literal(key)}: `, depth + 1))
    }
    if (members.length > 0) put(`\n${'  '.repeat(depth)}`)
    put(isList ? ']' : '}')
    return { start, end: at, value: { start: from, end: at }, inside }
  }
  try {
    const root = print(value, '', 0)
    return { text: parts.join(''), root }
  } catch (error) {
    if (error === tooDeep) return null
    throw error
  }
}

/** In the order of the names as they are printed; of two that are printed the same, the last. */
function membersOf(object: object): [name: string, value: unknown][] {
  const members = new Map(Object.entries(object).map(([name, value]) => [plain(name), value as unknown]))
  return [...members].toSorted(([a], [b]) => (a < b ? -1 : 1))
}

const plain = (text: string): string => text.toWellFormed().normalize('NFC')

const tooDeep = new Error('nested too deeply')

/** Escaped where a canonical text would change it: line ends, control characters, what composes with an escape before it. */
function literal(value: unknown): string {
  const json = JSON.stringify(typeof value === 'string' ? plain(value) : value)
  const escaped = json.replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, escape)
  return escaped.normalize('NFC') === escaped ? escaped : escaped.replace(/[\u0080-\uffff]/g, escape)
}

const escape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Follows names and indexes down from a place. Null where nothing is there. */
export function placeAt(root: Place, ...path: readonly (string | number)[]): Place | null {
  let place: Place | undefined = root
  for (const step of path) place = place?.inside.get(String(step))
  return place ?? null
}
