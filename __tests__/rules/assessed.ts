/** Reports over healthy targets: what the engine itself finds shows in nothing less. */
import type { Endpoint } from '../../src/core/endpoint.ts'
import type { Facts, Observations } from '../../src/core/facts.ts'
import type { Policy, Waiver } from '../../src/core/policy.ts'
import type { Finding } from '../../src/core/report.ts'
import type { SavedScan } from '../../src/core/saved-scan.ts'
import { assess } from '../../src/gate/assess.ts'
import { GRADABLE } from '../../src/gate/gradable.ts'
import { PROBES, TOOL } from '../../src/gate/units.ts'
import { endpointAt, NOW, observations, settingOf } from './facts.ts'

export const ORIGIN = { file: '.github/tls-gate.yml', line: 7, column: 5 }

/** What certificates show in: not looked at. */
const OF_CERTIFICATES: readonly string[] = ['chain', 'namelessChain', 'alternateChains', 'staple', 'handshakeScts']

/** What shows of a healthy server but for these, its certificates aside. */
function shown(overrides: Partial<Facts>): Observations {
  const healthy = observations(overrides)
  const facts = PROBES.map(({ fact }) => fact).filter((fact) => !OF_CERTIFICATES.includes(fact))
  return Object.fromEntries(facts.map((fact) => [fact, healthy[fact]]))
}

/** A scan of these endpoints, each at one address, with facts that are healthy but for these. Certificates were not looked at. */
export function scanOf(endpoints: readonly Partial<Endpoint>[], overrides: Partial<Facts> = {}): SavedScan {
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
          observations: shown(overrides),
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
