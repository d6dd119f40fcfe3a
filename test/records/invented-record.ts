/** Records of a data set for tests. The companies are invented, and so is what happened to them. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** 5,881 real incidents, which are read from where they are and never copied here. */
export const realRecords = fileURLToPath(new URL('../../../shared/data/vcdb/incidents-dev.tar.gz', import.meta.url))

type Json = Readonly<Record<string, unknown>>

/** A record of a clinic whose patients' data was disclosed; what is given takes the place of whole members. */
export const record = (given: Json = {}): Json => ({
  schema_version: '1.3.7',
  incident_id: 'orrin-1',
  source_id: 'vcdb',
  security_incident: 'Confirmed',
  summary: 'A list of patients was sent to the wrong clinic.',
  reference: 'https://news.example/orrin; https://paper.example/orrin (20150203)',
  timeline: { incident: { year: 2015, month: 2, day: 3 } },
  victim: { victim_id: 'Orrin Clinics', country: ['NZ'] },
  action: { error: { variety: ['Misdelivery'] } },
  actor: { internal: { variety: ['Unknown'] } },
  attribute: {
    confidentiality: { data_disclosure: 'Yes', data_total: 120, data: [{ variety: 'Medical', amount: 120 }] },
  },
  plus: { master_id: 'ORRIN-1', created: '2015-03-01T10:00:00Z', modified: '2015-03-01T10:00:00Z' },
  ...given,
})

export const bytesOf = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value))

/** Packs a folder as people do, with the system's tar. */
export function packed(folder: string, archive: string, ...options: readonly string[]): void {
  const { status, stderr } = spawnSync('tar', [...options, '-cf', archive, '-C', folder, '.'])
  if (status !== 0) throw new Error(String(stderr))
}
