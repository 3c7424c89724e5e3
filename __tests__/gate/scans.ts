/** Scans of servers that are healthy but for what is said, all of one private CA. */
import type { Endpoint } from '../../src/core/endpoint.ts'
import type { Facts, Observations } from '../../src/core/facts.ts'
import { seen } from '../../src/core/observed.ts'
import type { SavedScan, SavedTarget } from '../../src/core/saved-scan.ts'
import { PROBES, TOOL } from '../../src/gate/units.ts'
import type { CertificateRequest, Issued } from '../../src/lab/issue.ts'
import { authority, chainOf, issued, storeOf } from '../deductions/test-pki.ts'
import { ORIGIN } from '../rules/assessed.ts'
import { endpointAt, inDays, NOW, observations } from '../rules/facts.ts'

export const root = authority('Root', { notBefore: new Date(inDays(-900)), notAfter: new Date(inDays(900)) })
/** Of a private CA: nobody asks it for timestamps, which only a real log could sign. */
export const STORE = './root.pem'
export const stores = new Map([[STORE, storeOf(STORE, root)]])

export function leafOf(request: Partial<CertificateRequest> = {}): Issued {
  return issued({ subject: { commonName: 'api' }, names: ['api.example.com', '192.0.2.1'], issuer: root, ...request })
}

const leaf = leafOf()

/** What a probe sees of each. */
export function shown(overrides: Partial<Facts> = {}, chain: readonly Issued[] = [leaf]): Observations {
  const healthy = observations(overrides)
  return {
    ...Object.fromEntries(
      ['addresses' as const, ...PROBES.map(({ fact }) => fact)].map((fact) => [fact, healthy[fact]]),
    ),
    chain: seen(chainOf(...chain.map(({ pem }) => pem))),
  }
}

export function targetOf(address: string, seenThere: Observations = shown()): SavedTarget {
  return { address, port: 443, serverName: 'api.example.com', observations: seenThere }
}

export interface Looked extends Partial<Endpoint> {
  readonly targets?: readonly SavedTarget[]
}

/** @param days from NOW, when it was finished */
export function scanAt(days: number, ...looked: readonly Looked[]): SavedScan {
  const at = new Date(inDays(days)).toISOString()
  return {
    schemaVersion: '1',
    kind: 'observations',
    tool: TOOL,
    startedAt: at,
    finishedAt: at,
    connections: 21,
    endpoints: looked.map(({ targets = [targetOf('192.0.2.1')], ...endpoint }) => ({
      endpoint: endpointAt({ origin: ORIGIN, trust: [STORE], ...endpoint }),
      targets,
    })),
  }
}

export const AT_NOW = NOW.toISOString()
