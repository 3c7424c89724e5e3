/**
 * A server of a public CA whose certificate no log has signed, and its twin of a private CA, of which nobody asks that. The
 * product's own check, since the command takes no root of ours for a public one.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/core/report.ts'
import type { TrustStore } from '../../src/core/trust.ts'
import { check } from '../../src/gate/check.ts'
import { DEFAULT_NETWORK_OPTIONS } from '../../src/net/network.ts'
import { newAuthority } from './authority.ts'
import { startNginx, type Nginx } from './nginx.ts'

const now = new Date()
let nginx: Nginx
let report: Report

beforeAll(async () => {
  const { root, intermediate, leaf } = newAuthority(now)
  const { pem, key } = leaf('unlogged')
  nginx = await startNginx([
    {
      name: 'unlogged',
      hsts: null,
      tls: {
        chain: [pem, intermediate.pem],
        key,
        protocols: 'TLSv1.2 TLSv1.3',
        ciphers: 'ECDHE-ECDSA-AES128-GCM-SHA256',
        dhParameters: null,
      },
    },
  ])
  const store = (name: string): TrustStore => ({
    name,
    source: 'a test',
    version: null,
    date: null,
    missing: [],
    anchors: [root.der],
  })
  const line = (host: string, trust: string) => ({
    text: `https://${host} connect-to=127.0.0.1:${String(nginx.portOf('unlogged'))} sni=unlogged.servers.test trust=${trust}`,
    where: 'argument',
    origin: null,
  })
  const checked = await check({
    sources: {
      endpoints: [line('public.servers.test', 'mozilla'), line('private.servers.test', './root.pem')],
      policyFile: null,
      preset: 'recommended',
      mayLackEndpoints: false,
    },
    readStore: (name) => Promise.resolve(store(name)),
    network: DEFAULT_NETWORK_OPTIONS,
    ctSearch: null,
    mistakes: [],
    only: null,
    failOn: 'error',
    clock: () => new Date(),
    onProgress: () => undefined,
  })
  report = checked.report
}, 60_000)

afterAll(() => (nginx as Nginx | undefined)?.stop())

function verdictsOf(host: string): readonly (readonly [string, string])[] {
  return report.endpoints
    .filter(({ url }) => url === `https://${host}/`)
    .flatMap(({ targets }) => targets.flatMap(({ verdicts }) => verdicts))
    .filter(({ rule }) => /^transparency\/.*-scts?$/.test(rule))
    .map(({ rule, verdict }) => [rule, verdict])
}

describe('a certificate without timestamps', () => {
  it('has too few where its CA is public', () => {
    expect(verdictsOf('public.servers.test')).toEqual([
      ['transparency/invalid-sct', 'not-applicable'],
      ['transparency/too-few-scts', 'fail'],
    ])
    const [finding] = report.findings.filter(({ rule }) => rule === 'transparency/too-few-scts')
    expect(finding).toMatchObject({ endpoint: 'https://public.servers.test/', severity: 'warning', verdict: 'fail' })
  })

  it('has enough where its CA is private', () => {
    expect(verdictsOf('private.servers.test')).toEqual([
      ['transparency/invalid-sct', 'not-applicable'],
      ['transparency/too-few-scts', 'not-applicable'],
    ])
  })
})
