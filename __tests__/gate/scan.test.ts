import { describe, expect, it } from '@jest/globals'
import type { Endpoint, Target } from '../../src/core/endpoint.ts'
import type { FactName } from '../../src/core/facts.ts'
import { failed, seen, type Failed, type Seen } from '../../src/core/observed.ts'
import type { SavedScan } from '../../src/core/saved-scan.ts'
import { readConfig } from '../../src/config/resolve-policy.ts'
import { assess } from '../../src/gate/assess.ts'
import { approach } from '../../src/gate/approach.ts'
import { scan, type Progress, type ScanOptions } from '../../src/gate/scan.ts'
import { GRADABLE, PRESETS } from '../../src/gate/gradable.ts'
import { PROBES, TOOL } from '../../src/gate/units.ts'
import type { Network } from '../../src/net/network.ts'
import { endpointAt, NOW } from '../rules/facts.ts'

const REFUSED = failed('refused', 'the connection was refused: nothing listens on the port', 'peer')

interface ScriptedNetwork extends Network {
  readonly resolved: readonly string[]
  readonly targets: readonly Target[]
}

/** Resolves as told; every port refuses. */
function networkOf(resolve: (name: string) => Seen<readonly string[]> | Failed): ScriptedNetwork {
  const resolved: string[] = []
  const targets: Target[] = []
  let connections = 0
  const refuse = (): Promise<Failed> => {
    connections++
    return Promise.resolve(REFUSED)
  }
  return {
    resolved,
    targets,
    resolve: (name) => {
      resolved.push(name)
      return Promise.resolve(resolve(name))
    },
    at: (target) => {
      targets.push(target)
      return {
        exchange: refuse,
        http: refuse,
        width: () => 0,
        backOff: () => Promise.resolve(),
        anticipate: () => () => undefined,
      }
    },
    transact: refuse,
    fetch: refuse,
    caa: refuse,
    connections: () => connections,
    hasSpoken: () => Promise.resolve(),
  }
}

function scanned(
  network: Network,
  {
    endpoints = [endpointAt()],
    only = null,
    clock = () => NOW,
    onProgress = () => undefined,
  }: Partial<Pick<ScanOptions, 'only' | 'clock' | 'onProgress'>> & { readonly endpoints?: readonly Endpoint[] } = {},
): Promise<SavedScan> {
  return scan({ approaches: approach(endpoints, network, only), network, only, clock, onProgress })
}

const { policy } = readConfig(
  { endpoints: [], policyFile: null, preset: null, mayLackEndpoints: true },
  { rules: GRADABLE, presets: PRESETS },
  null,
)

describe('scan', () => {
  it('is a value of plain JSON that names the tool, its times and its connections', async () => {
    const times = [new Date('2026-03-01T12:00:00.000Z'), new Date('2026-03-01T12:00:07.250Z')]
    const network = networkOf((name) => seen([name]))
    const saved = await scanned(network, { clock: () => times.shift() ?? NOW })
    expect(network.connections()).toBeGreaterThan(0)
    expect(saved).toMatchObject({
      schemaVersion: '1',
      kind: 'observations',
      tool: TOOL,
      startedAt: '2026-03-01T12:00:00.000Z',
      finishedAt: '2026-03-01T12:00:07.250Z',
      connections: network.connections(),
    })
    expect(JSON.parse(JSON.stringify(saved))).toEqual(saved)
  })

  it('looks at every address of a name, and keeps the order of endpoints and addresses', async () => {
    const network = networkOf((name) =>
      seen(name === 'a.example.com' ? ['192.0.2.2', '2001:db8::1', '192.0.2.1'] : ['192.0.2.9']),
    )
    const endpoints = [endpointAt({ host: 'a.example.com' }), endpointAt({ host: 'b.example.com', port: 8443 })]
    const saved = await scanned(network, { endpoints })
    expect(
      saved.endpoints.map(({ endpoint, targets }) => [
        endpoint.host,
        ...targets.map(({ address, port, serverName }) => `${String(address)} ${String(port)} ${String(serverName)}`),
      ]),
    ).toEqual([
      ['a.example.com', '192.0.2.2 443 a.example.com', '2001:db8::1 443 a.example.com', '192.0.2.1 443 a.example.com'],
      ['b.example.com', '192.0.2.9 8443 b.example.com'],
    ])
    expect(network.resolved).toEqual(['a.example.com', 'b.example.com'])
  })

  it.each([
    ['the name of the host', {}, 443, 'api.example.com'],
    ['the name that is given for it', { sni: 'other.example.com' }, 443, 'other.example.com'],
    ['no name for an address', { host: '192.0.2.1', hostIsAddress: true }, 443, null],
    [
      'a name that is given for an address',
      { host: '192.0.2.1', hostIsAddress: true, sni: 'a.example' },
      443,
      'a.example',
    ],
    ['its name at another place', { connectTo: { address: '192.0.2.9', port: 8443 } }, 8443, 'api.example.com'],
    [
      'its name at another address, same port',
      { connectTo: { address: '192.0.2.9', port: null } },
      443,
      'api.example.com',
    ],
  ])('sends %s', async (_, endpoint, port, serverName) => {
    const network = networkOf((name) => seen([name]))
    await scanned(network, { endpoints: [endpointAt(endpoint)] })
    expect(network.targets.map((target) => [target.port, target.serverName])).toEqual([[port, serverName]])
  })

  it('tells how far it is after each endpoint', async () => {
    const told: Progress[] = []
    const endpoints = [endpointAt({ host: 'a.example.com' }), endpointAt({ host: 'b.example.com' })]
    await scanned(
      networkOf((name) => seen([name])),
      { endpoints, onProgress: (progress) => void told.push(progress) },
    )
    expect(told.map(({ done, total }) => [done, total])).toEqual([
      [1, 2],
      [2, 2],
    ])
    expect(told.map(({ url }) => url).sort()).toEqual(['https://a.example.com/', 'https://b.example.com/'])
  })

  it('of nothing is nothing', async () => {
    const saved = await scanned(
      networkOf((name) => seen([name])),
      { endpoints: [] },
    )
    expect([saved.endpoints, saved.connections]).toEqual([[], 0])
  })

  it('skips, for want of reach, whatever needs it, and says why', async () => {
    const saved = await scanned(networkOf(() => seen(['192.0.2.1'])))
    const observations = saved.endpoints[0]?.targets[0]?.observations
    expect(observations?.addresses).toEqual(seen({ all: ['192.0.2.1'] }))
    expect(observations?.reach).toEqual(REFUSED)
    for (const fact of ['versions', 'cipherSuites', 'groups', 'chain', 'http'] as const) {
      expect(observations?.[fact]).toEqual({
        status: 'skipped',
        reason: `needs reach, which was not seen: ${REFUSED.detail}`,
        because: 'reach',
      })
    }
  })
})

describe('scan of a name that does not resolve', () => {
  it.each([
    ['because there is none', failed('name-not-found', 'the name does not resolve', 'network')],
    [
      'because the resolver is out of order',
      failed('name-not-found', 'the resolver could not answer (EAI_AGAIN)', 'network'),
    ],
    ['to any address', seen([])],
  ])('%s: one target without an address, one finding, no connection', async (_, answer) => {
    const saved = await scanned(networkOf(() => answer))
    expect(saved.connections).toBe(0)
    expect(saved.endpoints[0]?.targets).toHaveLength(1)
    expect(saved.endpoints[0]?.targets[0]).toMatchObject({ address: null, serverName: 'api.example.com' })
    const report = assess({ scan: saved, policy, stores: new Map(), failOn: 'error', now: NOW })
    const reason = answer.status === 'failed' ? answer.detail : 'the name has no address'
    expect(report.outcome).toBe('inconclusive')
    expect(report.findings.map(({ rule, verdict, message }) => [rule, verdict, message])).toEqual([
      ['reach/unreachable', 'inconclusive', reason],
    ])
    expect(report.endpoints[0]?.targets[0]?.verdicts.some(({ verdict }) => verdict === 'pass')).toBe(false)
  })
})

describe('scan of some facts only', () => {
  it.each<[FactName, readonly FactName[]]>([
    ['reach', ['reach']],
    ['versions', ['reach', 'versions']],
    ['cipherSuites', ['cipherSuites', 'reach', 'versions']],
    ['groups', ['groups', 'reach', 'versions']],
    ['certificates', ['chain', 'reach', 'versions']],
    ['trustPaths', ['chain', 'reach', 'versions']],
    ['hsts', ['http', 'reach', 'versions']],
  ])('%s looks at %j, and says of the others that they were not asked for', async (fact, expected) => {
    const saved = await scanned(
      networkOf(() => seen(['192.0.2.1'])),
      { only: [fact] },
    )
    const observations = saved.endpoints[0]?.targets[0]?.observations ?? {}
    const left = PROBES.map((probe) => probe.fact).filter((name) => {
      const observed = observations[name]
      return observed?.status === 'skipped' && observed.because === null
    })
    expect(left.toSorted()).toEqual(
      PROBES.map((probe) => probe.fact)
        .filter((name) => !expected.includes(name))
        .toSorted(),
    )
    for (const name of left) expect(observations[name]).toMatchObject({ reason: 'was not asked for' })
    expect(Object.keys(observations).sort()).toEqual(['addresses', ...PROBES.map((probe) => probe.fact)].sort())
  })
})
