/**
 * Servers of a public CA whose certificate no log has signed, one log alone, and two, and of a private CA, of which nobody
 * asks that. The product's own check, since the command takes neither a root nor a log of ours for a public one.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/core/report.ts'
import type { TrustStore } from '../../src/core/trust.ts'
import { check } from '../../src/gate/check.ts'
import { NOTHING_WRITTEN } from '../../src/gate/configure.ts'
import { issue } from '../../src/lab/issue.ts'
import { DEFAULT_NETWORK_OPTIONS } from '../../src/net/network.ts'
import { issueStamped, logOf } from '../pki/ct-log.ts'
import { daysFrom, newAuthority } from './authority.ts'
import { startNginx, type Nginx } from './nginx.ts'

const now = new Date()
const LOGS = [logOf('One'), logOf('Two')]

/** How many logs have signed the certificate of each. */
const SERVERS = [
  ['unlogged', 0],
  ['one-too-few', 1],
  ['enough', 2],
] as const

let nginx: Nginx
let report: Report

beforeAll(async () => {
  const { root, intermediate } = newAuthority(now)
  const served = SERVERS.map(([name, signedBy]) => {
    const request = {
      names: [`${name}.servers.test`],
      issuer: intermediate,
      notBefore: daysFrom(now, -10),
      notAfter: daysFrom(now, 80),
    }
    const at = daysFrom(now, -10).getTime()
    const stamps = LOGS.slice(0, signedBy).map((log) => [log, { at }] as const)
    // A list without a timestamp is no list.
    return { name, leaf: signedBy === 0 ? issue(request) : issueStamped(request, stamps) }
  })
  nginx = await startNginx(
    served.map(({ name, leaf: { pem, key } }) => ({
      name,
      hsts: null,
      tls: {
        chain: [pem, intermediate.pem],
        key,
        protocols: 'TLSv1.2 TLSv1.3',
        ciphers: 'ECDHE-ECDSA-AES128-GCM-SHA256',
        dhParameters: null,
      },
    })),
  )
  const store = (name: string): TrustStore => ({
    name,
    source: 'a test',
    version: null,
    date: null,
    missing: [],
    anchors: [root.der],
  })
  const line = (server: string, trust: string) => ({
    text: `https://${server}.servers.test/${trust === 'mozilla' ? 'public' : 'private'} connect-to=127.0.0.1:${String(nginx.portOf(server))} trust=${trust}`,
    where: 'argument',
    origin: null,
  })
  const checked = await check({
    written: {
      ...NOTHING_WRITTEN,
      endpoints: SERVERS.flatMap(([server]) => [line(server, 'mozilla'), line(server, './root.pem')]),
      preset: 'recommended',
    },
    base: null,
    readStore: (name) => Promise.resolve(store(name)),
    readChain: (path) => Promise.reject(new Error(`there is no file ${path}`)),
    network: DEFAULT_NETWORK_OPTIONS,
    ctSearch: null,
    transactions: null,
    ctLogs: { source: 'a test', date: now.toISOString().slice(0, 10), logs: LOGS },
    mistakes: [],
    only: null,
    failOn: 'error',
    clock: () => new Date(),
    onProgress: () => undefined,
  })
  report = checked.report
}, 60_000)

afterAll(() => (nginx as Nginx | undefined)?.stop())

function verdictsOf(place: string): readonly (readonly [string, string])[] {
  return report.endpoints
    .filter(({ url }) => url === `https://${place}`)
    .flatMap(({ targets }) => targets.flatMap(({ verdicts }) => verdicts))
    .filter(({ rule }) => /^transparency\/.*-scts?$/.test(rule))
    .map(({ rule, verdict }) => [rule.replace('transparency/', ''), verdict])
}

describe('timestamps of logs', () => {
  it.each([
    ['unlogged', 'not-applicable', 'fail'],
    ['one-too-few', 'pass', 'fail'],
    ['enough', 'pass', 'pass'],
  ])('where the CA is public: %s', (server, valid, count) => {
    expect(verdictsOf(`${server}.servers.test/public`)).toEqual([
      ['invalid-sct', valid],
      ['too-few-scts', count],
    ])
  })

  it.each(SERVERS.map(([server]) => server))('where the CA is private nobody counts them: %s', (server) => {
    expect(verdictsOf(`${server}.servers.test/private`)).toEqual([
      ['invalid-sct', 'not-applicable'],
      ['too-few-scts', 'not-applicable'],
    ])
  })

  it('are a warning where they are too few, which says how many there are', () => {
    const found = report.findings.filter(({ rule }) => rule === 'transparency/too-few-scts')
    expect(found.map(({ endpoint, severity, verdict }) => [endpoint, severity, verdict])).toEqual([
      ['https://unlogged.servers.test/public', 'warning', 'fail'],
      ['https://one-too-few.servers.test/public', 'warning', 'fail'],
    ])
    expect(found[1]?.evidence.observed).toEqual([expect.stringMatching(/^in the certificate, of One .*: valid$/)])
  })
})
