/** Ports that no TLS server answers at: never a pass. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Finding, Report } from '../../src/core/report.ts'
import { check, schemaErrors } from './command.ts'
import { openWorkplace, type Workplace } from './workplace.ts'

let workplace: Workplace

beforeAll(async () => {
  workplace = await openWorkplace(new Date())
}, 60_000)

// Optional: when opening failed, that is what must be said.
afterAll(() => (workplace as Workplace | undefined)?.close())

/** tcpmux: nobody listens there, and no ephemeral port is that low. */
const CLOSED_PORT = 1

function urlOf(server: 'plain-http' | 'closed' | 'self-signed'): string {
  return `https://127.0.0.1:${String(server === 'closed' ? CLOSED_PORT : workplace.fleet.portOf(server))}/`
}

function unseen(report: Report): readonly Pick<Finding, 'rule' | 'endpoint' | 'severity'>[] {
  return report.findings
    .filter(({ verdict }) => verdict === 'inconclusive')
    .map(({ rule, endpoint, severity }) => ({ rule, endpoint, severity }))
}

describe('a port without TLS', () => {
  it.each([
    ['plain-http', 'reach/not-tls'],
    ['closed', 'reach/unreachable'],
  ] as const)('%s: ends with 3, inconclusive, with the one finding %s', async (server, rule) => {
    const url = urlOf(server)
    const { status, report } = await check([url], workplace.folder)
    expect({ status, outcome: report.outcome }).toEqual({ status: 3, outcome: 'inconclusive' })
    expect(report.findings).toHaveLength(1)
    expect(unseen(report)).toEqual([{ rule, endpoint: url, severity: 'error' }])
  })

  it.each(['plain-http', 'closed'] as const)(
    '%s: gives a report that keeps to the committed JSON Schema',
    async (server) => {
      const { report } = await check([urlOf(server)], workplace.folder)
      expect(schemaErrors(report)).toEqual([])
    },
  )

  it('does not hide the violation of another endpoint: ends with 1', async () => {
    const { status, report } = await check([urlOf('closed'), urlOf('self-signed')], workplace.folder)
    expect({ status, outcome: report.outcome }).toEqual({ status: 1, outcome: 'fail' })
    expect(unseen(report)).toEqual([{ rule: 'reach/unreachable', endpoint: urlOf('closed'), severity: 'error' }])
  })
})
