/** A scan as saved by `--observations FILE` and judged again by `judge`, at no packet. */
import type { Awaited } from './awaited.ts'
import type { Endpoint } from './endpoint.ts'
import type { Observations } from './facts.ts'
import type { ReportPhase } from './phase.ts'
import type { Tool } from './report.ts'

export interface SavedScan {
  readonly schemaVersion: '1'
  readonly kind: 'observations'
  readonly tool: Tool
  readonly startedAt: string
  readonly finishedAt: string
  readonly connections: number
  readonly endpoints: readonly SavedEndpoint[]
  /** Absent: no certificate was waited for before the scan. */
  readonly awaited?: Awaited
  /** Absent: the run stood in no phase, and everything is judged. */
  readonly phase?: ReportPhase
}

export interface SavedEndpoint {
  readonly endpoint: Endpoint
  readonly targets: readonly SavedTarget[]
  /** Looked at for a comparison alone; absent: it is judged. */
  readonly isComparedOnly?: true
}

export interface SavedTarget {
  readonly address: string | null
  readonly port: number
  readonly serverName: string | null
  readonly observations: Observations
}
