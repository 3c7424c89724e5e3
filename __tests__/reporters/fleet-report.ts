/** A big report: `count` endpoints at two addresses each, and faults at every one. */
import type { Finding, Report } from '../../src/core/report.ts'
import { GRADABLE } from '../../src/gate/gradable.ts'
import { sampleEndpoint, sampleFinding, sampleLeaf, sampleReport, sampleTarget } from './sample-report.ts'

const SEVERITIES = ['error', 'warning', 'warning', 'notice', 'notice'] as const
const DAY_MS = 86_400_000

export function fleetReport(count: number): Report {
  const endpoints = Array.from({ length: count }, (_, index) => {
    const name = `api-${String(index).padStart(3, '0')}.example.com`
    const notAfter = new Date(Date.UTC(2026, 11, 1) + (index % 300) * DAY_MS).toISOString()
    const targets = [10, 11].map((last) =>
      sampleTarget({
        address: `203.0.113.${String(last)}`,
        serverName: name,
        leaf: sampleLeaf({ subject: `CN=${name}`, sha256: index.toString(16).padStart(64, '0'), notAfter }),
        verdicts: GRADABLE.map(({ id }) => ({ rule: id, verdict: 'pass' })),
      }),
    )
    return sampleEndpoint({ url: `https://${name}/`, environment: index % 2 === 0 ? 'staging' : 'production', targets })
  })
  const findings = endpoints.flatMap(({ url, environment, targets }, index) =>
    targets.flatMap(({ address }) =>
      SEVERITIES.map((severity, place): Finding => {
        const { id = '' } = GRADABLE[(index + place * 7) % GRADABLE.length] ?? {}
        return sampleFinding({ rule: id, severity, endpoint: url, environment, address })
      }),
    ),
  )
  return sampleReport({ endpoints, findings })
}
