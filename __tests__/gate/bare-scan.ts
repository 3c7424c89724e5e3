/** Scans in which little was seen: what is asked after a scan goes by the chains in it, and loads no probe. */
import { seen } from '../../src/core/observed.ts'
import type { SavedScan, SavedTarget } from '../../src/core/saved-scan.ts'
import { NOW } from '../rules/facts.ts'

export function bareScan(endpoints: SavedScan['endpoints']): SavedScan {
  return {
    schemaVersion: '1',
    kind: 'observations',
    tool: { name: 'tls-gate', version: '0' },
    startedAt: NOW.toISOString(),
    finishedAt: NOW.toISOString(),
    connections: 1,
    endpoints,
  }
}

export function targetShowing(certificates: readonly string[]): SavedTarget {
  return {
    address: '192.0.2.1',
    port: 443,
    serverName: null,
    observations: { chain: seen({ certificates, version: 'TLSv1.2', suite: null }) } as never,
  }
}
