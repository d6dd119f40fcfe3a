import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalText } from '../../server/article/canonical.ts'
import { placeAt, quotableJson } from '../../server/article/quotable-json.ts'

const printed = (value: unknown) => quotableJson(value)?.text ?? ''

describe('JSON as a text to quote from', () => {
  test('is the same for equal values, whatever the order of their members', () => {
    expect(printed({ b: [1, { d: null, c: 'x' }], a: true })).toBe(
      '{\n  "a": true,\n  "b": [\n    1,\n    {\n      "c": "x",\n      "d": null\n    }\n  ]\n}',
    )
    expect(printed(JSON.parse('{"b":1,"a":2}'))).toBe(printed(JSON.parse('{"a":2,"b":1}')))
    expect(printed({ list: [], object: {} })).toBe('{\n  "list": [],\n  "object": {}\n}')
  })

  test('is canonical as it is, and reads as the same value, whatever strings hold', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom('\n', '\u2028', '\u0303', '\u0338', '"', '\\', '\ufeff', 'n', 'é', '\ud800'),
        fc.string(),
      ),
    })
    fc.assert(
      fc.property(fc.dictionary(text, fc.oneof(text, fc.array(text), fc.integer())), (value) => {
        const once = printed(value)
        expect(canonicalText(once)).toBe(once)
        expect(printed(JSON.parse(once))).toBe(once)
      }),
    )
    expect(JSON.parse(printed(['a line\n\u0303 and more']))).toEqual(['a line\n\u0303 and more'])
  })

  test('tells where each member stands, with its name and without', () => {
    const { text, root } = quotableJson({ 'a.b': 1, a: { b: ['first', 'second'] } }) ?? { text: '', root: null }
    const at = (...path: (string | number)[]) => (root ? placeAt(root, ...path) : null)
    const quoted = (place: { start: number; end: number } | null | undefined) =>
      place && text.slice(place.start, place.end)
    expect(quoted(at('a', 'b', 1))).toBe('"second"')
    expect(quoted(at('a', 'b', 1)?.value)).toBe('second')
    expect(quoted(at('a.b'))).toBe('"a.b": 1')
    expect(quoted(at('a', 'b')?.value)).toBe('[\n      "first",\n      "second"\n    ]')
    expect(at('a', 'b', 2)).toBeNull()
  })

  test('is not made of what is nested beyond reason', () => {
    expect(quotableJson(JSON.parse('['.repeat(5000) + ']'.repeat(5000)))).toBeNull()
  })
})
