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

  it('a regulator goes by its country, however that is put, but not by a city or a bare "authority"', () => {
    const group = (name: string) => nameGroup('Regulator', { name, named: true })
    expect(group('Norway’s data protection authority')).toBe(group('the Norwegian Data Protection Authority'))
    expect(group('Norway’s data protection authority')).not.toBe(group('Danish data protection authority'))
    expect(group('Norway’s data protection authority')).not.toBe(group('Norway’s local data protection authority'))
    expect(group('data protection authority')).not.toBe(group('Norwegian data protection authority'))
    expect(group('Lyon Commercial Court')).not.toBe(group('Paris Commercial Court'))
    expect(group('Norway’s authority')).not.toBe(group('Norwegian authority'))
    expect(group('Norwegian authority')).toBe(group('Norwegian Authority'))
  })

  it('a branch or subsidiary without a name goes by its owner and its city, and by nothing less', () => {
    const group = (name: string, named = false) => nameGroup('Company', { name, named })
    expect(group('Aster’s Shanghai branch')).toBe(group('Aster’s Shanghai subsidiary'))
    expect(group('Aster’s Shanghai branch')).toBe(group('Aster (Shanghai) Co., Ltd.', true))
    expect(group('Aster’s Shanghai branch')).not.toBe(group('Birch’s Shanghai branch'))
    expect(group('Aster’s Shanghai branch')).not.toBe(group('Aster’s Seoul branch'))
    for (const vague of [
      'Aster’s China subsidiary',
      'Aster’s Chinese subsidiary',
      'Aster’s Shanghai operation',
      'Aster’s subsidiary',
    ])
      expect(group(vague)).toBeNull()
  })

  it('our own descriptions and events join nothing', () => {
    expect(nameGroup('Company', { name: 'Shanghai-based subsidiary', named: false })).toBeNull()
    expect(nameGroup('Incident', { name: 'Aster', named: true })).toBeNull()
    expect(nameGroup('Company', { name: 'Aster', named: true })).not.toBe(
      nameGroup('Regulator', { name: 'Aster', named: true }),
    )
  })
})
