import { describe, expect, it } from 'vitest'
import { nameGroup, normalizeName } from '../../server/graph/identity.ts'

const joined = (one: string, other: string) => normalizeName(one) === normalizeName(other)

describe('names that a machine takes for one', () => {
  it('case, possessive, articles, dots and legal forms tell no organizations apart', () => {
    expect(joined('Aster', 'ASTER')).toBe(true)
    expect(joined('Aster’s', 'Aster')).toBe(true)
    expect(joined('The Data Office', 'Data Office')).toBe(true)
    expect(joined('Aster S.A.', 'Aster')).toBe(true)
    expect(joined('Aster & Co., Ltd.', 'Aster')).toBe(true)
    expect(joined('Aster GmbH', 'Aster AG')).toBe(true)
  })

  it('a place, an accent, "Group" and a further word do', () => {
    expect(joined('Aster', 'Aster Shanghai')).toBe(false)
    expect(joined('Aster Shanghai', 'Aster Korea')).toBe(false)
    expect(joined('Céleste', 'Celeste')).toBe(false)
    expect(joined('Aster', 'Aster Group')).toBe(false)
    expect(joined('Aster', 'Aster (China) Co., Ltd.')).toBe(false)
  })

  it('a name is never emptied, and names in other scripts stay as they are', () => {
    expect(normalizeName('SA')).toBe('sa')
    expect(normalizeName('The')).toBe('the')
    expect(normalizeName('迪奥')).toBe('迪奥')
    expect(normalizeName('AT&T Inc.')).toBe('at&t')
  })

  it('our own descriptions and events join nothing', () => {
    expect(nameGroup('Company', { name: 'Shanghai-based subsidiary', named: false })).toBeNull()
    expect(nameGroup('Incident', { name: 'Aster', named: true })).toBeNull()
    expect(nameGroup('Company', { name: 'Aster', named: true })).not.toBe(
      nameGroup('Regulator', { name: 'Aster', named: true }),
    )
  })
})
