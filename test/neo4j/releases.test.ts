import { expect, test } from 'vitest'
import { memoryShares } from '../../server/neo4j/home.ts'
import { chooseRelease, isNewer } from '../../server/neo4j/releases.ts'

const java = (major: number) => ({ home: `/opt/java-${major}`, major })
const GIGABYTE = 2 ** 30

test('Java 21 and newer run the calendar release, 17 to 20 the long-term one', () => {
  expect([17, 20, 21, 25].map((major) => chooseRelease(java(major), null).version)).toEqual([
    '5.26.30',
    '5.26.30',
    '2026.09.0',
    '2026.09.0',
  ])
})

test('an older Java, or none, is answered with what to install', () => {
  expect(() => chooseRelease(null, null)).toThrow(/none was found.*apt-get install openjdk/s)
  expect(() => chooseRelease(java(11), null)).toThrow(/newest found is Java 11/)
})

test('a home of the newer line says which Java opens it', () => {
  expect(() => chooseRelease(java(17), '2026.09.0')).toThrow(/written by Neo4j 2026\.09\.0.*Install Java 21 or newer/)
})

test('a home of an older release of either line is opened', () => {
  expect(chooseRelease(java(25), '2026.05.0').version).toBe('2026.09.0')
  expect(chooseRelease(java(25), '5.26.30').version).toBe('2026.09.0')
})

test('calendar versions are newer than 5.26, and numbers are compared as numbers', () => {
  expect(isNewer('2025.01.0', '5.26.30')).toBe(true)
  expect(isNewer('5.26.9', '5.26.30')).toBe(false)
  expect(isNewer('5.26.30', '5.26.30')).toBe(false)
})

test('the database takes at most a quarter of a small machine and three gigabytes of a large one', () => {
  expect(memoryShares(8 * GIGABYTE)).toEqual({ heap: 1024, pageCache: 1024 })
  expect(memoryShares(256 * GIGABYTE)).toEqual({ heap: 2048, pageCache: 1024 })
})
