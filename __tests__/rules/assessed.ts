/** Reports over healthy targets: what the engine itself finds shows in nothing less. */
import type { Endpoint } from '../../src/core/endpoint.ts'
import type { FactName, Facts, Observations } from '../../src/core/facts.ts'
import type { Policy, Waiver } from '../../src/core/policy.ts'
import type { Finding } from '../../src/core/report.ts'
import type { SavedScan } from '../../src/core/saved-scan.ts'
import { assess } from '../../src/gate/assess.ts'
import { GRADABLE, TOOL } from '../../src/gate/units.ts'
import { endpointAt, NOW, observations, settingOf } from './facts.ts'

export const ORIGIN = { file: '.github/tls-gate.yml', line: 7, column: 5 }

/** Some of the facts that are healthy but for these. */
export function seenFacts(...names: readonly FactName[]): Observations {
  return pick(observations(), names)
}

/** What shows of a healthy server but for these, its certificates aside. */
export function seenServer(overrides: Partial<Facts> = {}): Observations {
  return pick(observations(overrides), [
    'versions',
    'cipherSuites',
    'cipherOrder',
    'groups',
    'signatureSchemes',
    'diffieHellman',
    'extendedMasterSecret',
    'secureRenegotiation',
    'compression',
    'fallbackScsv',
    'earlyData',
    'clientCertificate',
    'largeHello',
    'http',
  ])
}

function pick(all: Observations, names: readonly FactName[]): Observations {
  return Object.fromEntries(names.map((name) => [name, all[name]]))
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
          observations: seenServer(overrides),
        },
      ],
    })),
  }
}

export function waiverOf(overrides: Partial<Waiver> = {}): Waiver {
  return {
    rule: 'protocol/deprecated-accepted',
    endpoint: 'api.example.com',
    reason: 'partner migrates in Q1',
    owner: 'payments',
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
    policy: { presets: [], rules, waivers: [], compare: [], ...policy },
    stores: new Map(),
    failOn: 'error',
    now: NOW,
  }).findings
}
