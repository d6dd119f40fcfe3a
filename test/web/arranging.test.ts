import { describe, expect, it } from 'vitest'
import { arranged } from '../../web/arranging/arranged.ts'
import type { Arrangement } from '../../web/arranging/arranged.ts'
import { createUndo } from '../../web/arranging/undo.ts'
import type { Dataset } from '../../web/lanes/dataset.ts'
import { emptyView } from '../../web/view.ts'

// Orrin Holding owns Norvane, which owns Kettles; Arden stands alone.
const lane = (id: string, parent: string | null, depth: number) => ({ id, name: id, note: 'company', kind: 'company' as const, depth, parent }) // prettier-ignore
const mark = (id: string, own: string, parties: readonly string[] = [own]) => ({
  id, lane: own, tone: 'i' as const, type: 'Incident' as const, title: id, line: '', earliest: null, latest: null, dense: null, hollow: false, knownFrom: null, parties,
}) // prettier-ignore
const data: Dataset = {
  lanes: [lane('Orrin', null, 0), lane('Norvane', 'Orrin', 1), lane('Kettles', 'Norvane', 2), lane('Arden', null, 0)],
  marks: [mark('leak', 'Norvane'), mark('fire', 'Kettles'), mark('fraud', 'Arden', ['Arden', 'Kettles'])],
  links: [{ id: 'leak~fire', from: 'leak', to: 'fire', tone: 'i', said: false, faint: false, label: '', claim: null }],
  lastKnown: null, lastSource: null, sources: 1, truncated: false,
} // prettier-ignore

const shown = (change: Partial<Arrangement>) => {
  const { lanes, marks, links } = arranged(data, { hidden: [], only: [], pinned: [], collapsed: [], ...change })
  return { lanes: lanes.map(({ id }) => id), marks: marks.map(({ id }) => id), links: links.length }
}

describe('the picture as a person arranged it', () => {
  it('is as it was where nothing was done', () => {
    expect(arranged(data, { hidden: [], only: [], pinned: [], collapsed: [] })).toBe(data)
  })
  it('without an event its links go too; without a company, all it owns goes with it', () => {
    expect(shown({ hidden: ['leak'] })).toEqual({
      lanes: ['Orrin', 'Norvane', 'Kettles', 'Arden'],
      marks: ['fire', 'fraud'],
      links: 0,
    })
    expect(shown({ hidden: ['Norvane'] })).toEqual({ lanes: ['Orrin', 'Arden'], marks: ['fraud'], links: 0 })
  })
  it('only a company is all it owns and has a part in; owners above what is left stay', () => {
    expect(shown({ only: ['Kettles'] })).toEqual({
      lanes: ['Orrin', 'Norvane', 'Kettles', 'Arden'],
      marks: ['fire', 'fraud'],
      links: 0,
    })
    expect(shown({ only: ['leak', 'fire'] })).toEqual({
      lanes: ['Orrin', 'Norvane', 'Kettles'],
      marks: ['leak', 'fire'],
      links: 1,
    })
  })
  it('what is pinned stands first with its whole tree, and stays where only others are left', () => {
    expect(shown({ pinned: ['Arden'] }).lanes).toEqual(['Arden', 'Orrin', 'Norvane', 'Kettles'])
    expect(shown({ pinned: ['Arden'], only: ['leak'] })).toEqual({
      lanes: ['Arden', 'Orrin', 'Norvane'],
      marks: ['leak', 'fraud'],
      links: 0,
    })
  })
  it('a folded tree says how much it hides', () => {
    const { lanes, marks } = arranged(data, { hidden: [], only: [], pinned: [], collapsed: ['Orrin'] })
    expect(lanes.map(({ id, note }) => `${id}: ${note}`)).toEqual([
      'Orrin: 2 companies, 2 events inside',
      'Arden: company',
    ])
    expect(marks.map(({ id }) => id)).toEqual(['fraud'])
  })
  it('does nothing for what is not there', () => {
    expect(shown({ hidden: ['nobody'], pinned: ['nobody'] }).marks).toEqual(['leak', 'fire', 'fraud'])
  })
})

describe('what was done to the view', () => {
  it('is taken back step by step and done again; a new deed ends that', () => {
    const steps = createUndo()
    const views = [emptyView, { ...emptyView, hidden: ['leak'] }, { ...emptyView, hidden: ['leak'], pinned: ['Arden'] }]
    for (const view of views) steps.note(view)
    expect(steps.undo()).toMatchObject({ hidden: ['leak'], pinned: [] })
    expect(steps.undo()).toMatchObject({ hidden: [], pinned: [] })
    expect(steps.undo()).toBeNull()
    expect(steps.redo()).toMatchObject({ hidden: ['leak'], pinned: [] })
    steps.note({ ...emptyView, hidden: ['leak', 'fire'] })
    expect(steps.redo()).toBeNull()
  })
  it('where one looks is no deed', () => {
    const steps = createUndo()
    steps.note(emptyView)
    steps.note({ ...emptyView, selected: 'leak', look: 'table', asOf: '2024-01-01', from: '2020-01-01' })
    expect(steps.undo()).toBeNull()
  })
})
