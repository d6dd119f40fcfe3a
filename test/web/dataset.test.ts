import { describe, expect, it } from 'vitest'
import type { LanesQuery } from '../../web/generated.ts'
import { datasetOf } from '../../web/lanes/dataset.ts'
import { authority, incident, may, penalty, ruling, said, statement, told, transfer } from './words/event-of.ts'

const nothingMore = { knownFrom: '2024-09-30', consequences: [] }
const victim = { role: 'VICTIM', company: { id: 'norvane', name: 'Norvane', named: true } } as const
const cause = { kind: 'CAUSED' as const, event: { id: 'leak' }, evidence: [{ id: 'claim', saidBy: authority }] }
const about = ({ id, title }: { id: string; title: string }) => ({ __typename: 'Incident', id, title, incidentKind: 'DATA_BREACH', target: null }) as const // prettier-ignore
const refusal = 'When asked by the Fenwick Post, Norvane declined to comment.'

// An invented case: Orrin Holding owns Norvane; the Veldian Safety Authority accuses it over a transfer.
const answer: LanesQuery = {
  timeline: {
    nodes: [
      { ...transfer({ involvements: [{ ...victim, role: 'SENDER' }] }), ...nothingMore, consequences: [cause] },
      { ...incident({ involvements: [victim] }), ...nothingMore },
      { ...told({ aboutEvents: [about(incident())] }), ...nothingMore },
      { ...ruling({ aboutEvents: [about(transfer())] }), ...nothingMore, knownFrom: '2024-09-09' },
      { ...penalty(), ...nothingMore, rulings: [{ id: 'ruling' }] },
      { ...statement({ aboutEvents: [] }), ...nothingMore },
      {
        ...statement({ id: 'comment', title: 'The Fenwick Post comments', statementKind: 'COMMENT', date: may, by: { name: 'The Fenwick Post', kind: 'MEDIA', organization: null }, aboutEvents: [about(incident())] }),
        ...nothingMore,
      },
    ],
    pageInfo: { hasNextPage: false },
  },
  companies: {
    nodes: [
      { id: 'norvane', name: 'Norvane', named: true, kind: 'BRAND', description: 'the flagship brand of the Orrin Holding group', ownedBy: [{ parent: { id: 'holding', name: 'Orrin Holding' } }] },
      { id: 'holding', name: 'Orrin Holding', named: true, kind: 'GROUP', description: null, ownedBy: [] },
      { id: 'stranger', name: 'Larkfield', named: true, kind: 'GROUP', description: null, ownedBy: [] },
    ],
  },
  regulators: { nodes: [{ id: 'authority', name: authority.name, kind: 'AUTHORITY', country: 'EE' }] },
  statements: { nodes: [{ id: 'statement', evidence: [{ start: 32, end: 59, source: { text: refusal } }] }] },
  sources: { nodes: [{ id: 'article', title: 'Kettles', publishedOn: may }] },
} // prettier-ignore

const data = datasetOf(answer)
const markOf = (id: string) => data.marks.find((mark) => mark.id === id)

describe('the answer of the server becomes lanes', () => {
  it('owners first, then what they own, then the regulator that ruled on them, then whoever else spoke', () => {
    expect(data.lanes.map(({ name, note, depth }) => `${depth} ${name}: ${note}`)).toEqual([
      '0 Orrin Holding: group; no events of its own',
      '1 Norvane: flagship brand of Orrin Holding',
      '0 Veldian Safety Authority: regulator, Estonia',
      '0 Others who spoke: media, the public',
    ])
  })

  it('the most told tree first, however it is called; within a tree too, a regulator below the branch it ruled on; what has no dated event last', () => {
    // Arden has two fines without a day, Larkfield one dated leak, Orrin Holding all the rest.
    const [norvane, , stranger] = answer.companies.nodes
    if (!norvane || !stranger) throw new Error('The case has three companies')
    const arden = { ...stranger, id: 'arden', name: 'Arden' }
    const sister = { ...norvane, id: 'aster', name: 'Aster', description: null }
    const nodes = [arden, stranger, sister, ...answer.companies.nodes.slice(0, 2)]
    const of = (id: string, company: string) => ({ ...incident({ id, involvements: [{ ...victim, company: { id: company, name: company, named: true } }] }), ...nothingMore }) // prettier-ignore
    const undated = ['one', 'two'].map((id) => ({ ...of(id, 'arden'), date: null }))
    const more = [...undated, of('three', 'larkfield'), of('four', 'aster')]
    const full = { ...answer, companies: { nodes: nodes.map((each) => (each === stranger ? { ...each, id: 'larkfield' } : each)) }, timeline: { ...answer.timeline, nodes: [...answer.timeline.nodes, ...more] } } // prettier-ignore
    expect(datasetOf(full).lanes.map(({ name }) => name)).toEqual([
      'Orrin Holding',
      'Norvane',
      authority.name,
      'Aster',
      'Larkfield',
      'Others who spoke',
      'Arden',
    ])
  })

  it('in the order of today while another day is looked at', () => {
    const like = datasetOf(answer).lanes.toReversed()
    expect(datasetOf(answer, like).lanes.map(({ id }) => id)).toEqual(['others', 'holding', 'norvane', 'authority'])
  })

  it('each event with whoever did it, said it or was hit by it', () => {
    expect(data.marks.map(({ id, lane }) => [id, lane])).toEqual([
      ['transfer', 'norvane'],
      ['leak', 'norvane'],
      ['told', 'norvane'],
      ['ruling', 'authority'],
      ['penalty', 'norvane'],
      ['statement', 'norvane'],
      ['comment', 'others'],
    ])
  })

  it('a bar as wide as the widest date a sentence gives it, denser where another is closer', () => {
    expect(markOf('told')).toMatchObject({ earliest: '2024-03-01', latest: '2024-05-31', dense: { earliest: '2024-05-01', latest: '2024-05-31' } }) // prettier-ignore
    expect(markOf('leak')).toMatchObject({ earliest: '2024-05-01', dense: null })
  })

  it('who asked, read from the sentence around a refusal', () => {
    expect(markOf('statement')?.line).toBe('to Fenwick Post; day not specified')
  })

  it('links in the color of what they lead to; a cause is dashed and says whose word it is; a comment is faint', () => {
    expect(data.links.map(({ id, tone, said: dashed, faint, label, claim }) => [id, tone, dashed, faint, label, claim])).toEqual([
      ['transfer~leak', 'i', true, false, 'caused, says the authority', 'claim'],
      ['leak~told', 'd', false, false, '', null],
      ['transfer~ruling', 'r', false, false, 'accused over', null],
      ['ruling~penalty', 'p', false, false, 'says it will impose', null],
      ['leak~comment', 't', false, true, '', null],
    ]) // prettier-ignore
  })

  it('the last day that any source speaks of', () => {
    expect(data.lastKnown).toBe('2024-09-30')
    expect(datasetOf({ ...answer, timeline: { ...answer.timeline, nodes: [] } })).toMatchObject({ lanes: [], lastKnown: '2024-05-31' }) // prettier-ignore
  })

  it('of a source that only its year is known of no more than the year, and no day in the future', () => {
    const year = { edtf: '2026', earliest: '2026-01-01', latest: '2026-12-31', phrase: null, derived: false }
    const month = (edtf: string, last: string) => ({ ...year, edtf, earliest: `${edtf}-01`, latest: `${edtf}-${last}` })
    const of = (...dates: (typeof year)[]) => {
      const nodes = dates.map((publishedOn, at) => ({ id: String(at), title: '', publishedOn }))
      const { lastKnown, lastSource } = datasetOf({ ...answer, sources: { nodes } }, [], '2026-11-24')
      return [lastKnown, lastSource]
    }
    expect(of(year, month('2026-02', '28'))).toEqual(['2026-11-24', '2026'])
    expect(of(month('2026-11', '30'), year)).toEqual(['2026-11-24', '2026-11'])
    expect(of({ ...year, edtf: '2025', earliest: '2025-01-01', latest: '2025-12-31' }, month('2026-02', '28'))).toEqual(['2026-02-28', '2026-02']) // prettier-ignore
  })

  it('owners that own each other still have their lanes', () => {
    const [norvane, holding] = answer.companies.nodes
    if (!norvane || !holding) throw new Error('The case has two companies')
    const nodes = [norvane, { ...holding, ownedBy: [{ parent: { id: 'norvane', name: 'Norvane' } }] }]
    expect(datasetOf({ ...answer, companies: { nodes } }).lanes.map(({ id }) => id)).toContain('norvane')
  })

  it('alleged is hollow, reported is full', () => {
    const alleged = { ...transfer({ evidence: [said({ predicate: 'KIND', stance: 'ACCUSES' })] }), ...nothingMore }
    const hollow = datasetOf({ ...answer, timeline: { ...answer.timeline, nodes: [alleged] } }).marks[0]?.hollow
    expect([hollow, markOf('leak')?.hollow, markOf('ruling')?.hollow, markOf('penalty')?.hollow]).toEqual([true, false, true, true]) // prettier-ignore
  })
})
