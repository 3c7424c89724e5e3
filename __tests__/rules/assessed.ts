/** Reports over healthy targets: what the engine itself finds shows in nothing less. */
import type { Endpoint } from '../../src/core/endpoint.ts'
import type { Facts } from '../../src/core/facts.ts'
import type { Policy, Waiver } from '../../src/core/policy.ts'
import type { Finding } from '../../src/core/report.ts'
import type { SavedScan } from '../../src/core/saved-scan.ts'
import { assess } from '../../src/gate/assess.ts'
import { GRADABLE } from '../../src/gate/gradable.ts'
import { TOOL } from '../../src/gate/units.ts'
import { endpointAt, facts, NOW, settingOf } from './facts.ts'

export const ORIGIN = { file: '.github/tls-gate.yml', line: 7, column: 5 }

/** A scan of these endpoints, each at one address, with facts that are healthy but for these. Certificates were not looked at. */
export function scanOf(endpoints: readonly Partial<Endpoint>[], overrides: Partial<Facts> = {}): SavedScan {
  const { versions, cipherSuites, http } = facts(overrides)
  const at = NOW.toISOString()
  return {
    schemaVersion: '1',
    kind: 'observations',
    tool: TOOL,
    startedAt: at,
    finishedAt: at,
    connections: 0,
    endpoints: endpoints.map((endpoint) => ({
      endpoint: endpointAt({ origin: ORIGIN, ...endpoint }),
      targets: [
        {
          address: '192.0.2.1',
          port: 443,
          serverName: null,
          observations: {
            versions: { status: 'seen', value: versions },
            cipherSuites: { status: 'seen', value: cipherSuites },
            http: { status: 'seen', value: http },
          },
        },
      ],
    })),
  }
}

export function waiverOf(overrides: Partial<Waiver> = {}): Waiver {
  return {
    rule: 'protocol/deprecated-accepted',
    endpoint: 'api.example.com',
    address: null,
    certificate: null,
    reason: 'partner migrates in Q1',
    owner: 'payments',
    ticket: null,
    expires: '2026-03-01',
    origin: { ...ORIGIN, line: 20 },
    ...overrides,
  }
}

/** The findings with these rules on and all others off. */
export function findingsOf(ids: readonly string[], scan: SavedScan, policy: Partial<Policy> = {}): readonly Finding[] {
  const rules = new Map(GRADABLE.map((rule) => [rule.id, settingOf(rule, ids.includes(rule.id) ? 'error' : 'off')]))
  return assess({
    scan,
    policy: { presets: [], rules, overrides: [], waivers: [], compare: [], ...policy },
    stores: new Map(),
    failOn: 'error',
    now: NOW,
  }).findings
}
