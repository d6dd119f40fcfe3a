import { expect, test } from 'vitest'
import { freshGraph } from '../support/neo4j.ts'
test('probe', async () => { const g = await freshGraph(); expect(await g.read('CALL dbms.components() YIELD versions RETURN versions')).toEqual([]); await g.close() })
