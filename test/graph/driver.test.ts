import { describe, expect, inject, it } from 'vitest'
import { connect } from '../../server/graph/driver.ts'
import { openGraph } from '../support/neo4j.ts'

describe('reaching the database', () => {
  it('nobody at the address, and no address at all, are told apart', async () => {
    const login = { user: 'neo4j', password: 'x' }
    await expect(connect({ uri: 'bolt://127.0.0.1:1', ...login })).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE',
    })
    await expect(connect({ uri: 'http://127.0.0.1', ...login })).rejects.toMatchObject({ code: 'DATABASE_ADDRESS' })
  })

  it('numbers come back as numbers, and a reader cannot write', async () => {
    const graph = await openGraph()
    try {
      expect(await graph.read('RETURN 2 AS two, toInteger($n) + 1 AS more', { n: 9_000_000_000 })).toEqual([
        { two: 2, more: 9_000_000_001 },
      ])
      await expect(graph.read('CREATE (:Stray)')).rejects.toThrow(/not allowed/)
    } finally {
      await graph.close()
    }
  })

  it('a question that takes too long is ended, by a code', async () => {
    const graph = await connect({ ...inject('neo4j'), mostReadMs: 300 })
    try {
      const endless = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a + b AS c WHERE c < 0 RETURN c'
      await expect(graph.read(endless)).rejects.toMatchObject({ code: 'DATABASE_SLOW' })
      expect(await graph.read('RETURN 1 AS one')).toEqual([{ one: 1 }])
    } finally {
      await graph.close()
    }
  })

  it('what fails within a write leaves nothing behind', async () => {
    const graph = await openGraph()
    try {
      const failing = graph.write(async (transaction) => {
        await transaction.run('CREATE (:Stray)')
        throw new Error('changed my mind')
      })
      await expect(failing).rejects.toThrow('changed my mind')
      expect(await graph.read('MATCH (n:Stray) RETURN count(n) AS strays')).toEqual([{ strays: 0 }])
    } finally {
      await graph.close()
    }
  })
})
