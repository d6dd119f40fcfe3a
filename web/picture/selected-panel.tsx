import { lazy } from 'react'
import { EvidencePanel } from '../evidence/evidence-panel.tsx'
import type { Dataset } from '../lanes/dataset.ts'
import { Fetched } from '../fetched.tsx'
import { go } from '../view.ts'
import type { View } from '../view.ts'

const ChosenPanel = lazy(async () => ({ default: (await import('../arranging/chosen-panel.tsx')).ChosenPanel }))

/** The evidence of the one thing that is selected, or what can be done with several. */
export function SelectedPanel({ view, all }: { view: View; all: Dataset | null }) {
  if (view.selected === null) return null
  if (view.also.length === 0)
    return <EvidencePanel id={view.selected} asOf={view.asOf} onClose={() => go({ selected: null })} />
  return (
    <Fetched>
      <ChosenPanel data={all} view={view} />
    </Fetched>
  )
}
